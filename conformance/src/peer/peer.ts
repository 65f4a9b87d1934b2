import { GrpcServer } from "./grpc-server.ts";
import { RestServer } from "./rest-server.ts";
import { PeerRun } from "./run.ts";
import type { PeerRunOptions, PeerRunReport } from "./run.ts";
import type { WorkerHub } from "./worker-hub.ts";

/**
 * The suite's scripted peer: the Lambda REST operations and the gRPC services that a host calls, over executions that the
 * suite scripts. It serves any history and records everything. No line of the backend under test is in it.
 */
export class Peer {
  readonly #rest: RestServer;
  readonly #grpc: GrpcServer;
  readonly #runs: Map<string, PeerRun>;
  #ids = 0;

  private constructor(parts: {
    readonly rest: RestServer;
    readonly grpc: GrpcServer;
    readonly runs: Map<string, PeerRun>;
  }) {
    this.#rest = parts.rest;
    this.#grpc = parts.grpc;
    this.#runs = parts.runs;
  }

  /** Starts listening on free loopback ports. */
  static async start(): Promise<Peer> {
    const runs = new Map<string, PeerRun>();
    const runOf = (id: string): PeerRun | undefined => runs.get(id);
    const [rest, grpc] = await Promise.all([RestServer.start(runOf), GrpcServer.start(runOf)]);
    return new Peer({ rest, grpc, runs });
  }

  /** What hosts get as `AWS_ENDPOINT_URL_LAMBDA`. */
  get url(): string {
    return this.#rest.url;
  }

  /** `host:port`: what workers get as `CLEW_ENDPOINT`. */
  get grpcAddress(): string {
    return this.#grpc.address;
  }

  /** Where workers arrive. */
  get hub(): WorkerHub {
    return this.#grpc.hub;
  }

  /** Runs one execution until it has closed or nothing can happen to it any more. */
  async run(options: PeerRunOptions): Promise<PeerRunReport> {
    const run = new PeerRun(`run${++this.#ids}`, options);
    this.#runs.set(run.id, run);
    try {
      return await run.toEnd();
    } finally {
      this.#runs.delete(run.id);
    }
  }

  async close(): Promise<void> {
    this.#grpc.close();
    await this.#rest.close();
  }
}
