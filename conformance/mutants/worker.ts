// Broken workers: the host of @clew/runtime behind a proxy in its own process that alters what passes, chosen by
// CLEW_MUTANT. The suite's own peer must notice each.
import process from "node:process";
import type { CheckpointStreamRequest, CheckpointStreamResponse, ServerMessage, WorkerMessage } from "@clew/protocol";
import { GrpcProxy } from "./wire/grpc-proxy.ts";
import type { GrpcMutation } from "./wire/grpc-proxy.ts";

const up = (change: (message: WorkerMessage) => readonly WorkerMessage[]): GrpcMutation => ({ up: change });
const down = (change: (message: ServerMessage) => readonly ServerMessage[]): GrpcMutation => ({ down: change });

/** Changes how refusals are told. */
const refused = (
  change: (status: Extract<CheckpointStreamResponse, { kind: "status" }>["status"]) => typeof status,
): GrpcMutation => ({
  streamed: (answer) => {
    const message = answer as CheckpointStreamResponse;
    return [message.kind === "status" ? { ...message, status: change(message.status) } : message];
  },
});

/** Something that is other the second time. */
function once<T>(first: T, later: T): () => T {
  let next = first;
  return () => {
    const now = next;
    next = later;
    return now;
  };
}

const mutants: Readonly<Record<string, () => GrpcMutation>> = {
  /** Answers every invocation twice. */
  "answers-twice": () => up((message) => (message.kind === "outcome" ? [message, message] : [message])),
  /** Answers under an id of its own. */
  "renames-requests": () =>
    up((message) => [message.kind === "outcome" ? { ...message, requestId: `my-${message.requestId}` } : message]),
  /** Runs the code from the start, whatever is recorded. */
  "forgets-replay": () =>
    down((message) => {
      if (message.kind !== "invocation" || message.invocation.kind !== "durable") return [message];
      const { initialState, ...invocation } = message.invocation;
      return [
        {
          kind: "invocation",
          invocation: { ...invocation, initialState: { operations: initialState.operations.slice(0, 1) } },
        },
      ];
    }),
  /** Connects once, and not again after its stream broke. */
  "connects-once": () => {
    const isFirst = once(true, false);
    return up((message) => (message.kind !== "hello" || isFirst() ? [message] : []));
  },
  /** Drops what it runs when it is told of no more work. */
  "drops-what-runs-at-a-drain": () => {
    let drained = false;
    return {
      down: (message) => {
        if (message.kind === "drain") drained = true;
        return [message];
      },
      up: (message) => {
        if (message.kind === "hello") drained = false;
        return drained && message.kind === "outcome" ? [] : [message];
      },
    };
  },
  /** Takes a stale token for a refusal of its updates. */
  "looks-at-the-code-alone": () => refused(({ code, message }) => ({ code, message })),
  /** Believes that every refusal ends the invocation alone. */
  "never-gives-up": () =>
    refused(({ detail, ...status }) => ({ ...status, ...(detail && { detail: { ...detail, scope: "invocation" } }) })),
  /** Repeats a request under another client token. */
  "forgets-its-client-token": () => {
    let count = 0;
    return {
      asked: (message: CheckpointStreamRequest) => [
        { ...message, checkpoint: { ...message.checkpoint, clientToken: `token-${++count}` } },
      ],
    };
  },
};

const mutation = mutants[process.env["CLEW_MUTANT"] ?? ""]?.() ?? {};
const proxy = await GrpcProxy.start(process.env["CLEW_ENDPOINT"] ?? "", mutation);
process.env["CLEW_ENDPOINT"] = proxy.address;
await import("../hosts/clew/worker.ts");
