import type { RpcStatus } from "@clew/protocol";
import { answers, bodies, list, newOperations, refusals, requests } from "./mutant.ts";
import type { GrpcMutation } from "./grpc-proxy.ts";
import type { Members, WireMutant } from "./mutant.ts";

/** The last token that each execution was given: what a backend without a fence would accept. */
function fenceless(): GrpcMutation {
  const last = new Map<unknown, unknown>();
  return {
    down: (message) => {
      if (message.kind === "invocation" && message.invocation.kind === "durable") {
        last.set(message.invocation.executionId, message.invocation.checkpointToken);
      }
      return [message];
    },
    unary: async ({ method, request }, next) => {
      if (method !== "Checkpoint") return next(request);
      const { executionId, ...rest } = request as Members;
      const result = await next({ executionId, ...rest, checkpointToken: last.get(executionId) });
      if (result.ok) last.set(executionId, (result.value as Members)["checkpointToken"]);
      return result;
    },
  };
}

/** Applies one update after the other: a refusal leaves those before it applied. */
function piecemeal(): GrpcMutation {
  return {
    unary: async ({ method, request }, next) => {
      if (method !== "Checkpoint") return next(request);
      const { updates, ...rest } = request as Members;
      let result = await next({ ...rest, updates: [] });
      for (const [index, update] of list(updates).entries()) {
        if (!result.ok) return result;
        const { checkpointToken } = result.value as Members;
        result = await next({ ...rest, checkpointToken, updates: [update] });
        if (!result.ok) return { ok: false, status: atUpdate(result.status, index) };
      }
      return result;
    },
  };
}

function atUpdate(status: RpcStatus, index: number): RpcStatus {
  const field = status.detail?.field?.replace("updates[0]", `updates[${index}]`);
  return status.detail === undefined || field === undefined
    ? status
    : { ...status, detail: { ...status.detail, field } };
}

/** Broken answers to checkpoints, and broken fences. */
export const checkpointMutants: readonly WireMutant[] = [
  {
    id: "accepts stale tokens",
    case: "wire/token/consumed",
    wire: "grpc",
    caught: /expected a refusal \(CHECKPOINT_TOKEN_STALE\)/,
    grpc: fenceless(),
  },
  {
    id: "gives a token when the execution closes",
    case: "wire/token/after-close",
    wire: "grpc",
    caught: /checkpointToken: expected nothing/,
    grpc: answers("Checkpoint", (answer) => ({ checkpointToken: "AAAA", ...answer })),
  },
  {
    id: "gives an empty token when the execution closes",
    case: "wire/token/after-close",
    wire: "rest",
    caught: /checkpointToken: expected nothing|TOK-9/,
    rest: bodies("/checkpoint", (body) => ({ CheckpointToken: "", ...body })),
  },
  {
    id: "gives tokens that are no base64",
    case: "wire/checkpoint/poll",
    wire: "grpc",
    caught: /no base64 text \(TOK-9\)/,
    grpc: answers("Checkpoint", (answer) => ({ ...answer, checkpointToken: "not-base64" })),
  },
  {
    id: "gives the same token again",
    case: "wire/token/consumed",
    wire: "grpc",
    caught: /checkpointToken: expected something other than/,
    grpc: answers("Checkpoint", (answer, request) => ({ ...answer, checkpointToken: request["checkpointToken"] })),
  },
  {
    id: "takes a foreign token for a stale one",
    case: "wire/token/foreign",
    wire: "grpc",
    caught: /expected the reason CHECKPOINT_TOKEN_FOREIGN, got CHECKPOINT_TOKEN_STALE/,
    grpc: refusals((status) =>
      status.detail?.reason === "CHECKPOINT_TOKEN_FOREIGN"
        ? { ...status, detail: { ...status.detail, reason: "CHECKPOINT_TOKEN_STALE" } }
        : status,
    ),
  },
  {
    id: "does not find the execution of a token",
    case: "wire/token/unknown-execution",
    wire: "rest",
    caught: /expected the HTTP status 400, got 404/,
    rest: async (call, next) => {
      const result = await next(call);
      const headers = { ...result.headers, "x-amzn-errortype": "ResourceNotFoundException" };
      return call.path.includes("nobody") ? { ...result, status: 404, headers } : result;
    },
  },
  {
    id: "applies a batch piecemeal",
    case: "wire/checkpoint/all-or-nothing",
    wire: "grpc",
    caught: /action 3 .*CHECKPOINT_TOKEN_STALE/,
    grpc: piecemeal(),
  },
  {
    id: "forgets what changed elsewhere",
    case: "wire/checkpoint/answer-holds-changes",
    wire: "grpc",
    caught: /newState\.operations: expected 2 items/,
    grpc: answers("Checkpoint", (answer, request) => {
      const ids = new Set((request["updates"] as Members[]).map(({ id }) => id));
      return { ...answer, newState: { operations: newOperations(answer).filter(({ id }) => ids.has(id)) } };
    }),
  },
  {
    id: "tells an operation twice",
    case: "wire/checkpoint/all-or-nothing",
    wire: "grpc",
    caught: /comes twice in one answer/,
    grpc: answers("Checkpoint", (answer) => {
      const operations = newOperations(answer);
      return { ...answer, newState: { operations: [...operations, ...operations] } };
    }),
  },
  {
    id: "gives the answer in pages",
    case: "wire/checkpoint/one-page",
    wire: "rest",
    caught: /nextMarker: expected nothing/,
    rest: bodies("/checkpoint", (body) => {
      const state = body["NewExecutionState"] as Members;
      return { ...body, NewExecutionState: { ...state, NextMarker: "AAAA" } };
    }),
  },
  {
    id: "drops options that it does not expect",
    case: "wire/checkpoint/options",
    wire: "grpc",
    caught: /expected a refusal \(OPERATION_OPTIONS_INVALID\)/,
    grpc: requests("Checkpoint", (request) => ({
      ...request,
      updates: (request["updates"] as Members[]).map((update) =>
        update["type"] === "STEP" ? { ...update, waitOptions: undefined } : update,
      ),
    })),
  },
  {
    id: "drops fields that it does not know",
    case: "wire/unknown/field-of-a-request",
    wire: "grpc",
    caught: /expected a refusal \(FIELD_UNKNOWN\)/,
    grpc: {
      bytes: (bytes) => (bytes.toString("hex").endsWith("980601") ? bytes.subarray(0, bytes.length - 3) : bytes),
    },
  },
  {
    id: "ignores client tokens",
    case: "wire/idempotency/repeated-checkpoint",
    wire: "grpc",
    caught: /expected an answer, got a refusal: .*STALE/,
    grpc: requests("Checkpoint", ({ clientToken: _, ...request }) => request),
  },
  {
    id: "has empty texts where nothing was stored",
    case: "wire/operation/labels",
    wire: "grpc",
    caught: /parentId: expected nothing, got ""/,
    grpc: answers("Checkpoint", (answer) => ({
      ...answer,
      newState: { operations: newOperations(answer).map((operation) => ({ parentId: "", ...operation })) },
    })),
  },
  {
    id: "ends operations that are open",
    case: "wire/operation/times",
    wire: "grpc",
    caught: /with the end time .* \(OP-3\)|endTime: expected nothing/,
    grpc: answers("Checkpoint", (answer) => ({
      ...answer,
      newState: { operations: newOperations(answer).map((one) => ({ endTime: one["startTime"], ...one })) },
    })),
  },
  {
    id: "counts attempts from one",
    case: "wire/step/close",
    wire: "grpc",
    caught: /attempt: expected/,
    grpc: answers("Checkpoint", (answer) => ({
      ...answer,
      newState: {
        operations: newOperations(answer).map((one) =>
          one["type"] === "STEP" ? { ...one, attempt: Number(one["attempt"]) + 1 } : one,
        ),
      },
    })),
  },
  {
    id: "answers on the stream under another id",
    case: "wire/stream/many-executions",
    wire: "grpc",
    caught: /answer \d \(correlation id/,
    grpc: {
      streamed: (answer) => [
        { ...(answer as Members), correlationId: 4 - Number((answer as Members)["correlationId"]) },
      ],
    },
  },
  {
    id: "ends the stream at a refusal",
    case: "wire/stream/refusals-leave-it-open",
    wire: "grpc",
    caught: /nothing came in time/,
    grpc: { streamed: (answer) => ((answer as Members)["kind"] === "status" ? [] : [answer]) },
  },
  {
    id: "never answers a checkpoint",
    case: "wire/checkpoint/poll",
    wire: "grpc",
    caught: /nothing came in time/,
    grpc: {
      unary: ({ method, request }, next) => (method === "Checkpoint" ? new Promise(() => undefined) : next(request)),
    },
  },
];
