import { ProtocolError, type OperationUpdate, textPayload } from "@clew/protocol";
import { MemoryStore } from "@clew/store";
import { expect } from "vitest";
import { createServer, type RunningServer } from "../../src/server/server.ts";
import { systemScheduler } from "../../src/server/system.ts";
import { send } from "../lambda-api/support/http.ts";
import { HandWorker } from "./hand-worker.ts";

/** An execution whose invocation runs for as long as the test wants, with something of each kind open. */
export interface Victim {
  readonly executionId: string;
  readonly executionArn: string;
  readonly requestId: string;
  readonly checkpointToken: string;
  readonly callbackId: string;
  /** A marker of its state, after the first operation. */
  readonly marker: string;
}

/** What is open in a victim. */
const openUpdates: readonly OperationUpdate[] = [
  { id: "step", type: "STEP", action: "START", name: "charge" },
  { id: "wait", type: "WAIT", action: "START", waitOptions: { waitSeconds: 600 } },
  { id: "callback", type: "CALLBACK", action: "START", callbackOptions: { timeoutSeconds: 600 } },
  { id: "context", type: "CONTEXT", action: "START" },
];

/** A server with a worker of `order`, whose executions requests are thrown at. */
export class Arena {
  readonly server: RunningServer;
  readonly worker: HandWorker;
  readonly faults: unknown[];
  #last: string | undefined;

  private constructor(server: RunningServer, worker: HandWorker, faults: unknown[]) {
    this.server = server;
    this.worker = worker;
    this.faults = faults;
  }

  static async open(): Promise<Arena> {
    const faults: unknown[] = [];
    const server = await createServer({
      store: new MemoryStore({ scheduler: systemScheduler }),
      onError: (fault) => faults.push(fault),
    });
    const worker = await HandWorker.connect(server.grpcAddress, [
      { name: "order", kind: "durable", version: "1", executionTimeoutSeconds: 600 },
    ]);
    return new Arena(server, worker, faults);
  }

  async close(): Promise<void> {
    this.worker.close();
    await this.server.close(0);
  }

  /** Starts the next victim; the one before is stopped. */
  async victim(): Promise<Victim> {
    const { service } = this.server.backend;
    if (this.#last !== undefined) await service.stopExecution({ executionId: this.#last });
    const input = textPayload("1");
    const { executionId } = await service.startExecution({ functionName: "order", qualifier: "1", input });
    this.#last = executionId;
    let invocation = await this.worker.next();
    while (invocation.executionId !== executionId) invocation = await this.worker.next();
    const { checkpointToken = "", newState } = await service.checkpoint({
      executionId,
      checkpointToken: invocation.checkpointToken,
      updates: openUpdates,
    });
    const callback = newState.operations.find((operation) => operation.type === "CALLBACK");
    const { nextMarker = "" } = await service.getExecutionState({ executionId, checkpointToken, maxItems: 2 });
    const { executionArn, requestId } = invocation;
    const callbackId = callback?.callbackId ?? "";
    return { executionId, executionArn, requestId, checkpointToken, callbackId, marker: nextMarker };
  }

  /** Everything that a reader can see of a victim, and which executions there are beside it. */
  async seen({ executionId, checkpointToken }: Victim): Promise<unknown> {
    const { service } = this.server.backend;
    const state = await service.getExecutionState({ executionId, checkpointToken }).catch((error: unknown) => {
      if (error instanceof ProtocolError) return error.reason;
      throw error;
    });
    const { executions } = await service.listExecutions({ maxItems: 20 });
    return {
      state,
      execution: await service.getExecution({ executionId }),
      history: await service.getExecutionHistory({ executionId, maxItems: 1000 }),
      // Without their statuses: what an accepted request started may time out meanwhile.
      newest: executions.map(({ execution: { id } }) => id),
    };
  }

  /** The server answers, and nothing went wrong in it that nobody was told of. */
  async expectHealthy(): Promise<void> {
    expect(this.faults).toEqual([]);
    const { status, json } = await send(this.server.restUrl, { path: "/health" });
    expect([status, json]).toMatchObject([200, { status: "ok" }]);
  }
}
