import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { callbackMethods, executionMethods, payloadText, textPayload } from "@clew/protocol";
import type { ExecutionDescription, HistoryEvent } from "@clew/protocol";
import { GrpcClient } from "../backend/grpc-client.ts";
import { neutralEvent } from "../backend/neutral-event.ts";
import type { BackendHandle, BackendPlan, StartBackend } from "../backend/plan.ts";
import { RestProxy } from "../backend/rest-proxy.ts";
import { SuiteWorker } from "../backend/suite-worker.ts";
import { WorkerPool } from "../backend/worker-pool.ts";
import type { OutsideAction } from "../case/case.ts";
import { makeGuardedFolder } from "../guard/guard.ts";
import type { Sdk } from "../host/sdk.ts";
import { compact } from "../peer/operation.ts";
import type { Ending } from "../peer/execution.ts";
import type { PeerEvent } from "../peer/operation.ts";
import type { HostHello, HostInput } from "../program/program.ts";
import { callbackIdAt, readObservations } from "../record/observations.ts";
import type { RunRecord } from "../record/record.ts";
import type { Arena, Job } from "./arena.ts";
import { RunTap } from "./run-tap.ts";
import { Watched } from "./watched.ts";

/** How a backend is set up for the runs of an arena. */
export interface BackendArenaOptions {
  readonly startBackend: StartBackend;
  readonly sdks: readonly Sdk[];
  /** Processes of each host. */
  readonly processes: number;
  readonly pageSize?: number;
  /** True: hosts reach the backend through the suite, which records every call and can kill between two of them. */
  readonly proxied?: boolean;
  /** Default 25. */
  readonly timeScale?: number;
  /** Where observations are written, and kept; default a temporary folder. */
  readonly folder?: string;
}

const runTimeoutMs = 30_000;

/** A run that has begun. */
interface Underway {
  readonly executionId: string;
  /** Its observations. */
  readonly file: string;
  readonly events: readonly HistoryEvent[];
}

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
    const record = await this.#record(hostFunction(sdk), { handshake: true }, {});
    if (record.ending.result === undefined) {
      throw new Error(`host ${sdk.id}: expected a hello, got ${JSON.stringify(record.ending)}`);
    }
    return JSON.parse(record.ending.result) as HostHello;
  }

  async run({ sdk, case: { program }, configuration }: Job): Promise<RunRecord> {
    const observations = join(this.#folder, `backend-${++this.#runs}.jsonl`);
    const input = compact<HostInput>({ program: { nodes: program.nodes }, observations, args: program.args });
    const { executionTimeoutSeconds, outside } = program;
    const options = compact({ executionTimeoutSeconds, outside, kill: configuration === "replay-each" });
    const workers = sdk.worker === undefined ? undefined : this.#workers.get(sdk.id);
    const lane = await workers?.take();
    try {
      return await this.#record(lane?.functionName ?? hostFunction(sdk), input, options);
    } finally {
      if (lane !== undefined) workers?.release(lane);
    }
  }

  async close(): Promise<void> {
    for (const pool of this.#workers.values()) pool.close();
    this.worker.close();
    this.client.close();
    await this.backend.close();
    await this.#proxy?.close();
    if (!this.#keep) rmSync(this.#folder, { recursive: true, force: true });
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
      if (action !== undefined && (await this.#act(action, { executionId, file, events: watched.events })))
        actions.shift();
      await Promise.race([watched.change(), sleep(action === undefined ? 1000 : 10)]);
      if (Date.now() < deadline) continue;
      const error = { type: "Suite.Timeout", message: `still running after ${runTimeoutMs} ms` };
      await this.client.must(executionMethods.stopExecution, { executionId, error });
    }
    return watched.events.map(neutralEvent);
  }

  /** Does an action if its moment has come. */
  async #act(action: OutsideAction, { executionId, file, events }: Underway): Promise<boolean> {
    if (action.stop !== undefined) {
      await this.client.must(executionMethods.stopExecution, { executionId, error: action.stop });
      return true;
    }
    if (action.invokeStarted !== undefined) {
      const started = events.find(({ type, name }) => type === "ChainedInvokeStarted" && name === action.invokeStarted);
      const childId = started?.type === "ChainedInvokeStarted" ? started.details.childId : undefined;
      if (childId === undefined) return false;
      await this.client.must(executionMethods.stopExecution, { executionId: childId, error: action.stopTarget ?? {} });
      return true;
    }
    const callbackId =
      action.callbackAt === undefined ? undefined : callbackIdAt(readObservations(file), action.callbackAt);
    if (callbackId === undefined) return false;
    if (action.heartbeat !== undefined) await this.client.must(callbackMethods.heartbeatCallback, { callbackId });
    else if (action.fail !== undefined)
      await this.client.must(callbackMethods.failCallback, { callbackId, error: action.fail });
    else {
      const result =
        action.succeed === undefined || action.succeed === "" ? {} : { result: textPayload(action.succeed) };
      await this.client.must(callbackMethods.succeedCallback, { callbackId, ...result });
    }
    return true;
  }
}

/** The name under which a backend hosts an SDK's host. */
function hostFunction(sdk: Sdk): string {
  return `host-${sdk.id}`;
}

/** Hosts that can be workers connect as such; those that the suite proxies stay on the Lambda API. */
async function startWorkers(
  { sdks, processes, proxied = false }: BackendArenaOptions,
  endpoint: string,
): Promise<ReadonlyMap<string, WorkerPool>> {
  const able = proxied ? [] : sdks;
  const pools = able.flatMap((sdk) => {
    const { id, worker } = sdk;
    const name = `${hostFunction(sdk)}-worker`;
    return worker === undefined
      ? []
      : [WorkerPool.start(worker, { endpoint, name, size: processes }).then((pool) => [id, pool] as const)];
  });
  return new Map(await Promise.all(pools));
}

function planOf(options: BackendArenaOptions, proxy: RestProxy | undefined): BackendPlan {
  const environment: Record<string, string> = proxy === undefined ? {} : { AWS_ENDPOINT_URL_LAMBDA: proxy.url };
  return compact<BackendPlan>({
    timeScale: options.timeScale ?? 25,
    pageSize: options.pageSize,
    functions: options.sdks.map((sdk) => ({
      name: hostFunction(sdk),
      kind: "durable" as const,
      ...sdk.hosted,
      environment: { ...sdk.hosted.environment, ...environment },
      aliases: { live: "$LATEST" },
      concurrency: options.processes,
      timeoutSeconds: 30,
    })),
  });
}

function endingOf({ execution, data }: ExecutionDescription): Ending {
  const result = data?.result === undefined ? undefined : payloadText(data.result);
  return compact<Ending>({ status: execution.status, result, error: data?.error });
}
