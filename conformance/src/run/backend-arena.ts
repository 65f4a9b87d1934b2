import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { executionMethods, payloadText, textPayload } from "@clew/protocol";
import type { ExecutionDescription } from "@clew/protocol";
import { GrpcClient } from "../backend/grpc-client.ts";
import { neutralEvent } from "../backend/neutral-event.ts";
import type { BackendHandle } from "../backend/plan.ts";
import { RestProxy } from "../backend/rest-proxy.ts";
import { SuiteWorker } from "../backend/suite-worker.ts";
import type { WorkerPool } from "../backend/worker-pool.ts";
import type { OutsideAction } from "../case/case.ts";
import { makeGuardedFolder } from "../guard/guard.ts";
import type { Sdk } from "../host/sdk.ts";
import { compact } from "../peer/operation.ts";
import type { Ending } from "../peer/execution.ts";
import type { PeerEvent } from "../peer/operation.ts";
import type { HostHello, HostInput } from "../program/program.ts";
import { readObservations } from "../record/observations.ts";
import type { RunRecord } from "../record/record.ts";
import type { Arena, Job } from "./arena.ts";
import { hostFunction, planOf, startWorkers } from "./backend-plan.ts";
import type { BackendArenaOptions } from "./backend-plan.ts";
import { act } from "./outside.ts";
import { RunTap } from "./run-tap.ts";
import { Watched } from "./watched.ts";

const runTimeoutMs = 30_000;

/** Runs hosts against a backend under test, which hosts them itself. */
export class BackendArena implements Arena {
  readonly backend: BackendHandle;
  readonly client: GrpcClient;
  readonly worker: SuiteWorker;
  readonly #proxy: RestProxy | undefined;
  readonly #workers: ReadonlyMap<string, WorkerPool>;
  readonly #folder: string;
  readonly #keep: boolean;
  #runs = 0;
  #started = 0;

  private constructor(parts: {
    readonly backend: BackendHandle;
    readonly client: GrpcClient;
    readonly worker: SuiteWorker;
    readonly proxy: RestProxy | undefined;
    readonly folder: string | undefined;
    readonly workers: ReadonlyMap<string, WorkerPool>;
  }) {
    this.#workers = parts.workers;
    this.backend = parts.backend;
    this.client = parts.client;
    this.worker = parts.worker;
    this.#proxy = parts.proxy;
    this.#keep = parts.folder !== undefined;
    this.#folder = parts.folder ?? makeGuardedFolder("clew-conformance-");
  }

  /** Starts a backend that hosts the SDKs' hosts, and connects the suite's own worker to it. */
  static async start(options: BackendArenaOptions): Promise<BackendArena> {
    const proxy = options.proxied === true ? await RestProxy.start() : undefined;
    const backend = await options.startBackend(planOf(options, proxy));
    if (proxy !== undefined) proxy.target = backend.restUrl;
    const client = new GrpcClient(backend.grpcAddress);
    const worker = await SuiteWorker.connect(client);
    const workers = await startWorkers(options, backend.grpcAddress);
    return new BackendArena({ backend, client, worker, proxy, workers, folder: options.folder });
  }

  async hello(sdk: Sdk): Promise<HostHello> {
    const { ending } = await this.#on(sdk, (name) => this.#record(name, { handshake: true }, {}));
    if (ending.result === undefined) {
      throw new Error(`host ${sdk.id}: expected a hello, got ${JSON.stringify(ending)}`);
    }
    return JSON.parse(ending.result) as HostHello;
  }

  run({ sdk, case: { program }, configuration }: Job): Promise<RunRecord> {
    const observations = join(this.#folder, `backend-${++this.#runs}.jsonl`);
    const input = compact<HostInput>({ program: { nodes: program.nodes }, observations, args: program.args });
    const { executionTimeoutSeconds, outside } = program;
    const options = compact({ executionTimeoutSeconds, outside, kill: configuration === "replay-each" });
    return this.#on(sdk, (name) => this.#record(name, input, options));
  }

  async close(): Promise<void> {
    for (const pool of this.#workers.values()) pool.close();
    this.worker.close();
    this.client.close();
    await this.backend.close();
    await this.#proxy?.close();
    if (!this.#keep) rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Runs something on the function of an SDK's host: that of a worker which nobody else uses, or the hosted one. */
  async #on(sdk: Sdk, run: (functionName: string) => Promise<RunRecord>): Promise<RunRecord> {
    const workers = sdk.worker === undefined ? undefined : this.#workers.get(sdk.id);
    if (workers === undefined) return run(hostFunction(sdk.id));
    const lane = await workers.take();
    try {
      return await run(lane.functionName);
    } finally {
      workers.release(lane);
    }
  }

  async #record(
    functionName: string,
    input: HostInput,
    options: {
      readonly executionTimeoutSeconds?: number;
      readonly outside?: readonly OutsideAction[];
      readonly kill?: boolean;
    },
  ): Promise<RunRecord> {
    const { executionTimeoutSeconds, outside = [], kill = false } = options;
    const name = `run-${++this.#started}`;
    const file = input.observations ?? "";
    const tap = new RunTap(file, kill);
    this.#proxy?.tap(name, tap);
    const { executionId } = await this.client.must(
      executionMethods.startExecution,
      compact({
        functionName,
        qualifier: "live",
        name,
        input: textPayload(JSON.stringify(input)),
        executionTimeoutSeconds,
      }),
    );
    const events = await this.#untilClosed(executionId, file, outside);
    this.#proxy?.untap(name);
    const description = await this.client.must(executionMethods.getExecution, { executionId });
    const observations = readObservations(file);
    const invocations = events.filter(({ type }) => type === "InvocationCompleted").length;
    const { trace, closedIn, refusals } = tap;
    return { ending: endingOf(description), events, observations, trace, invocations, closedIn, refusals };
  }

  /** Follows the history to its end and lets the outside act on the way. A run that takes too long is stopped. */
  async #untilClosed(executionId: string, file: string, outside: readonly OutsideAction[]): Promise<PeerEvent[]> {
    const watched = new Watched(this.client.watch(executionMethods.watchExecution, { executionId }));
    const actions = [...outside];
    const deadline = Date.now() + runTimeoutMs;
    while (!watched.closed) {
      const [action] = actions;
      if (action !== undefined && (await act(this.client, action, { executionId, file, events: watched.events })))
        actions.shift();
      await Promise.race([watched.change(), sleep(action === undefined ? 1000 : 10)]);
      if (Date.now() < deadline) continue;
      const error = { type: "Suite.Timeout", message: `still running after ${runTimeoutMs} ms` };
      await this.client.must(executionMethods.stopExecution, { executionId, error });
    }
    return watched.events.map(neutralEvent);
  }
}

function endingOf({ execution, data }: ExecutionDescription): Ending {
  const result = data?.result === undefined ? undefined : payloadText(data.result);
  return compact<Ending>({ status: execution.status, result, error: data?.error });
}
