import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  checkpointMethods,
  executionMethods,
  textPayload,
  type DurableInvocation,
  type OperationUpdate,
} from "@clew/protocol";
import { expect } from "vitest";
import { GrpcClient } from "../../support/grpc-client.ts";
import { GrpcWorker } from "../../support/grpc-worker.ts";
import { startServer, type ServerProcess } from "../../support/server-process.ts";

/** Whoever is not answered so soon was forgotten. */
export const deadlineMs = 10_000;

/** An execution whose invocation never ends. */
export interface Victim {
  readonly executionId: string;
  readonly executionArn: string;
  readonly checkpointToken: string;
  readonly callbackId: string;
}

/** What is open in the victim. */
export const openUpdates: readonly OperationUpdate[] = [
  { id: "step", type: "STEP", action: "START", name: "charge" },
  { id: "wait", type: "WAIT", action: "START", waitOptions: { waitSeconds: 100_000 } },
  { id: "callback", type: "CALLBACK", action: "START", callbackOptions: { timeoutSeconds: 100_000 } },
];

/** A process with a server, and who talks to it in good faith. */
interface Running {
  readonly server: ServerProcess;
  readonly client: GrpcClient;
  readonly worker: GrpcWorker;
  /** What the worker was given first. */
  readonly invoked: Promise<DurableInvocation>;
}

async function run(path: string): Promise<Running> {
  const server = await startServer({ path });
  const { promise: invoked, resolve } = Promise.withResolvers<DurableInvocation>();
  const order = ({ invocation }: { readonly invocation: DurableInvocation }): Promise<never> => {
    resolve(invocation);
    return new Promise(() => undefined);
  };
  const worker = new GrpcWorker(server.grpcAddress, { order }, { version: "1" });
  return { server, client: new GrpcClient(server.grpcAddress), worker, invoked };
}

async function kill({ server, client, worker }: Running): Promise<void> {
  worker.close();
  client.close();
  await server.kill("SIGKILL");
}

/** Starts an execution of `order`, and leaves something of each kind open in it. */
async function startVictim({ client, worker, invoked }: Running): Promise<Victim> {
  await worker.welcomed;
  const start = { functionName: "order", qualifier: "1", name: "victim", input: textPayload("1") };
  const { executionId, executionArn } = await client.call(executionMethods.startExecution, start);
  const { checkpointToken } = await invoked;
  const request = { executionId, checkpointToken, updates: openUpdates };
  const opened = await client.call(checkpointMethods.checkpoint, request);
  const callback = opened.newState.operations.find((operation) => operation.type === "CALLBACK");
  return {
    executionId,
    executionArn,
    checkpointToken: opened.checkpointToken ?? "",
    callbackId: callback?.callbackId ?? "",
  };
}

/** A server in a process of its own, on a file, with an execution that has something of each kind open. */
export class VictimServer {
  readonly victim: Victim;
  readonly #folder: string;
  #running: Running;

  private constructor(folder: string, running: Running, victim: Victim) {
    this.#folder = folder;
    this.#running = running;
    this.victim = victim;
  }

  static async open(): Promise<VictimServer> {
    const folder = await mkdtemp(join(tmpdir(), "clew-bad-input-"));
    const running = await run(fileIn(folder));
    return new VictimServer(folder, running, await startVictim(running));
  }

  get process(): ServerProcess {
    return this.#running.server;
  }

  get client(): GrpcClient {
    return this.#running.client;
  }

  /** Kills the process and starts another on the same file; resolves to the invocation that it gives out again. */
  async restart(): Promise<DurableInvocation> {
    await kill(this.#running);
    this.#running = await run(fileIn(this.#folder));
    return this.#running.invoked;
  }

  async close(): Promise<void> {
    await kill(this.#running);
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** The same process answers on both wires, and has told of no fault of its own. */
  async expectHealthy(): Promise<void> {
    const response = await fetch(`${this.process.restUrl}/health`, { signal: AbortSignal.timeout(deadlineMs) });
    expect([response.status, await response.json()]).toMatchObject([200, { status: "ok" }]);
    expect((await this.client.call(executionMethods.listExecutions, {}, deadlineMs)).executions).not.toEqual([]);
    expect(() => process.kill(this.process.pid, 0)).not.toThrow();
    expect(this.process.stderr()).toBe("");
  }

  /** Runs a round of bad input, which must leave everything as it was. */
  async harmless(round: () => Promise<void>): Promise<void> {
    const before = await this.#seen();
    await round();
    expect(await this.#seen()).toEqual(before);
    await this.expectHealthy();
  }

  /** Everything that a reader can see of the victim. */
  async #seen(): Promise<unknown> {
    const { client } = this;
    const { executionId, checkpointToken } = this.victim;
    return {
      state: await client.call(checkpointMethods.getExecutionState, { executionId, checkpointToken }),
      execution: await client.call(executionMethods.getExecution, { executionId }),
      operations: await client.call(executionMethods.getExecutionOperations, { executionId }),
      history: await client.call(executionMethods.getExecutionHistory, { executionId }),
      all: await client.call(executionMethods.listExecutions, {}),
    };
  }
}

function fileIn(folder: string): string {
  return join(folder, "store.db");
}
