import { rmSync } from "node:fs";
import { join } from "node:path";
import { makeGuardedFolder } from "../guard/guard.ts";
import type { Sdk } from "../host/sdk.ts";
import { HostPool } from "../peer/host-pool.ts";
import { Peer } from "../peer/peer.ts";
import type { Faults } from "../peer/fault.ts";
import type { HostStarter } from "../peer/host.ts";
import { lambdaHosts } from "../peer/lambda-host.ts";
import { forkStarter, spawnStarter } from "../peer/process.ts";
import type { PeerRunOptions } from "../peer/run.ts";
import { workerHosts } from "../peer/worker-host.ts";
import { CaseWorld } from "../peer/world.ts";
import type { HostHello, HostInput } from "../program/program.ts";
import { callbackIdAt, readObservations } from "../record/observations.ts";
import type { RunRecord } from "../record/record.ts";
import type { Arena, Job } from "./arena.ts";

/** How the peer runs hosts. */
export interface PeerArenaOptions {
  /** Processes of each host; default 2. */
  readonly processes?: number;
  /** Where observations are written, and kept; default a temporary folder. */
  readonly folder?: string;
  /** Real milliseconds that one invocation may take; default 10,000. */
  readonly invocationTimeoutMs?: number;
}

/** Runs hosts against the suite's own peer: as gRPC workers where they can, else over the Lambda API. */
export class PeerArena implements Arena {
  readonly #peer: Peer;
  readonly #folder: string;
  readonly #pools = new Map<string, HostPool>();
  readonly #processes: number;
  readonly #keep: boolean;
  readonly #invocationTimeoutMs: number;
  #runs = 0;

  private constructor(peer: Peer, { processes = 2, folder, invocationTimeoutMs = 10_000 }: PeerArenaOptions) {
    this.#invocationTimeoutMs = invocationTimeoutMs;
    this.#peer = peer;
    this.#processes = processes;
    this.#keep = folder !== undefined;
    this.#folder = folder ?? makeGuardedFolder("clew-conformance-");
  }

  static async start(options: PeerArenaOptions = {}): Promise<PeerArena> {
    return new PeerArena(await Peer.start(), options);
  }

  async hello(sdk: Sdk): Promise<HostHello> {
    const { ending, trace } = await this.#peer.run({
      pool: this.#poolOf(sdk),
      input: JSON.stringify({ handshake: true } satisfies HostInput),
      world: new CaseWorld([], () => undefined),
      invocationTimeoutMs: 30_000,
    });
    if (ending.result === undefined)
      throw new Error(`host ${sdk.id}: expected a hello, got ${JSON.stringify(trace.at(-1))}`);
    return JSON.parse(ending.result) as HostHello;
  }

  run({ sdk, case: { program }, configuration }: Job, faults?: Faults): Promise<RunRecord> {
    const { executionTimeoutSeconds } = program;
    const observations = this.observationFile();
    const input: HostInput = {
      program: { nodes: program.nodes },
      observations,
      ...(program.args === undefined ? {} : { args: program.args }),
    };
    const world = new CaseWorld(program.outside ?? [], (path) => callbackIdAt(readObservations(observations), path));
    return this.record(sdk, observations, {
      input: JSON.stringify(input),
      world,
      ...(faults === undefined ? {} : { faults }),
      ...(configuration === "page-size-1" ? { pageSize: 1 } : {}),
      ...(configuration === "replay-each" ? { killAfterCommit: true } : {}),
      ...(executionTimeoutSeconds === undefined ? {} : { executionTimeoutSeconds }),
    });
  }

  /** A file for observations that does not exist yet. */
  observationFile(): string {
    return join(this.#folder, `peer-${++this.#runs}.jsonl`);
  }

  /** Runs one execution with everything given, and adds what the host wrote. */
  async record(sdk: Sdk, observations: string, options: Omit<PeerRunOptions, "pool">): Promise<RunRecord> {
    const timeout = { invocationTimeoutMs: this.#invocationTimeoutMs };
    const report = await this.#peer.run({ ...timeout, ...options, pool: this.#poolOf(sdk, options.killAfterCommit) });
    return { ...report, observations: readObservations(observations) };
  }

  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.close()));
    await this.#peer.close();
    if (!this.#keep) rmSync(this.#folder, { recursive: true, force: true });
  }

  #poolOf(sdk: Sdk, killing = false): HostPool {
    const key = `${sdk.id} ${sdk.worker === undefined ? "lambda" : "grpc"} ${killing}`;
    const known = this.#pools.get(key);
    if (known !== undefined) return known;
    // Where processes are killed, one more is started while they run.
    const pool = new HostPool(this.#starterOf(sdk, killing), this.#processes + (killing ? 1 : 0));
    this.#pools.set(key, pool);
    return pool;
  }

  #starterOf({ id, lambda, worker }: Sdk, killing: boolean): HostStarter {
    const { grpcAddress, hub, url } = this.#peer;
    if (worker !== undefined) {
      const workers = spawnStarter((name) => worker({ CLEW_ENDPOINT: grpcAddress, CLEW_FUNCTION: name }));
      return workerHosts(workers, hub);
    }
    if (lambda === undefined) throw new Error(`sdk ${id}: expected a way to start its host, got none`);
    const env = { AWS_ENDPOINT_URL_LAMBDA: url };
    if (killing && lambda.zygote !== undefined) return lambdaHosts(forkStarter(lambda.zygote(env)));
    return lambdaHosts(spawnStarter((address) => lambda.command({ ...env, AWS_LAMBDA_RUNTIME_API: address })));
  }
}
