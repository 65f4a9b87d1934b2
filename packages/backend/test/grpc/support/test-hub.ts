import {
  textPayload,
  type InvocationOutcome,
  type Issue,
  type PlainInvocation,
  type ServedFunction,
  type ServerMessage,
  type WorkerHello,
} from "@clew/protocol";
import { expect } from "vitest";
import type { WorkerPeer } from "../../../src/grpc/worker-connection.ts";
import { WorkerHub, type WorkerHubOptions, type WorkerLog } from "../../../src/grpc/worker-hub.ts";
import { ManualScheduler } from "./manual-scheduler.ts";

/** A worker by hand: what it was told, and how its stream ended. */
export interface TestWorker {
  readonly peer: WorkerPeer;
  readonly messages: ServerMessage[];
  /** How the server ended the stream. */
  readonly ended: (Issue | undefined)[];
  readonly requestIds: () => readonly string[];
  /** Resolves with the server's first word, or its last. */
  readonly heard: Promise<void>;
}

/** A plain function, as most workers of these tests serve it. */
export const plain: ServedFunction = { name: "pay", kind: "plain" };

/** Of somebody who waits for as long as it takes. */
export const never: AbortSignal = new AbortController().signal;

/** What a worker answers unless a test says otherwise. */
export const done: InvocationOutcome = { kind: "result", result: textPayload("2") };

/** A hub with a manual clock, and what it told. */
export class TestHub {
  readonly scheduler = new ManualScheduler();
  readonly logs: WorkerLog[] = [];
  readonly faults: unknown[] = [];
  /** A test may let it fail, or take its time. */
  remember: WorkerHubOptions["remember"] = () => Promise.resolve();
  readonly hub: WorkerHub = new WorkerHub({
    scheduler: this.scheduler,
    terms: {
      protocolVersions: ["clew.durable.v1"],
      capabilities: ["known"],
      serverName: "clew",
      serverVersion: "0.1.0",
      maxMessageBytes: 4096,
      maxConcurrentInvocations: 10,
    },
    helloTimeoutMs: 10_000,
    defaultTimeoutSeconds: 3,
    remember: (functions) => this.remember(functions),
    onFault: (fault) => this.faults.push(fault),
    onLog: (line) => this.logs.push(line),
  });
  #requests = 0;

  /** A worker that has connected and said nothing yet. */
  open(): TestWorker {
    const messages: ServerMessage[] = [];
    const ended: (Issue | undefined)[] = [];
    const { promise: heard, resolve: hear } = Promise.withResolvers<void>();
    const peer = this.hub.connect({
      peer: "test",
      send: (message) => {
        messages.push(message);
        hear();
      },
      end: (refusal) => {
        ended.push(refusal);
        hear();
      },
    });
    const requestIds = (): readonly string[] =>
      messages.flatMap((message) => (message.kind === "invocation" ? [message.invocation.requestId] : []));
    return { peer, messages, ended, requestIds, heard };
  }

  /** A worker that has said hello and was answered, however. */
  async greet(changes: Partial<WorkerHello>): Promise<TestWorker> {
    const worker = this.open();
    worker.peer.receive({ kind: "hello", hello: hello(changes) });
    await worker.heard;
    return worker;
  }

  /** A worker that was welcomed. */
  async join(changes: Partial<WorkerHello> = {}): Promise<TestWorker> {
    const worker = await this.greet(changes);
    expect(worker.ended).toEqual([]);
    return worker;
  }

  /** The next invocation of `pay`, due in three seconds. */
  invocation(changes: Partial<PlainInvocation> = {}): PlainInvocation {
    this.#requests += 1;
    return {
      kind: "plain",
      requestId: `r${String(this.#requests)}`,
      functionName: "pay",
      functionVersion: "$LATEST",
      input: textPayload("1"),
      deadline: this.scheduler.now() + 3000,
      ...changes,
    };
  }
}

/** A hello that is welcome. */
export function hello(changes: Partial<WorkerHello> = {}): WorkerHello {
  return {
    protocolVersions: ["clew.durable.v2", "clew.durable.v1"],
    runtimeName: "test",
    runtimeVersion: "1",
    capabilities: [],
    functions: [plain],
    ...changes,
  };
}

/** The worker answers an invocation. */
export function finish(worker: Pick<TestWorker, "peer">, requestId: string, outcome: InvocationOutcome = done): void {
  worker.peer.receive({ kind: "outcome", requestId, outcome });
}
