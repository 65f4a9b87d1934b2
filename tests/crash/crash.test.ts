import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { executionMethods } from "@clew/protocol";
import { expect, test } from "vitest";
import { createRandom } from "../simulation/sim-world.ts";
import { GrpcClient } from "../support/grpc-client.ts";
import { GrpcWorker } from "../support/grpc-worker.ts";
import { startServer, type ServerProcess, type ServerSettings } from "../support/server-process.ts";
import { checkExecution, listAll } from "./check.ts";
import { createFunctions, Ledger } from "./workload.ts";

/**
 * What a backend promises over a restart: what it acknowledged is durable, checkpoints (CKPT-2) and starts (EXEC-2) alike;
 * every open execution goes on from there (EXEC-20), an invocation that was lost with it is made again and not counted
 * (EXEC-22), and a target is started once (INV-19).
 */
const crashes = Number(process.env["CLEW_CRASHES"] ?? 100);
const seed = Number(process.env["CLEW_CRASH_SEED"] ?? Date.now() % 1_000_000);
/** Waits of a second take ten milliseconds. */
const timeScale = 100;
const executionsAtOnce = 8;

test(`a server that is killed ${String(crashes)} times loses nothing that it acknowledged (seed ${String(seed)})`, async () => {
  const folder = await mkdtemp(join(tmpdir(), "clew-crash-"));
  const random = createRandom(seed);
  const ledger = new Ledger();
  const names = new Map<string, string | undefined>();
  const settings: ServerSettings = { path: join(folder, "store.db"), timeScale };
  try {
    for (let crash = 0; crash < crashes; crash += 1) {
      const server = await startServer(settings);
      const load = new Load(server, ledger, names);
      await load.run(20 + random() * 180);
      await server.kill("SIGKILL");
      await load.close();
    }
    const server = await startServer(settings);
    const load = new Load(server, ledger, names);
    const problems = await load.finish();
    await server.kill("SIGTERM");
    await load.close();
    expect(problems).toEqual([]);
    expect(ledger.count).toBeGreaterThan(crashes);
    console.log(
      `${String(crashes)} kills, ${String(names.size)} executions, ${String(ledger.count)} acknowledged checkpoints`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** The load on one life of the server: a worker, and a client that keeps some executions going. */
class Load {
  readonly #client: GrpcClient;
  readonly #worker: GrpcWorker;
  readonly #ledger: Ledger;
  /** Every name that was ever asked for, with the execution that was acknowledged under it. */
  readonly #names: Map<string, string | undefined>;
  #over = false;

  constructor(server: ServerProcess, ledger: Ledger, names: Map<string, string | undefined>) {
    this.#client = new GrpcClient(server.grpcAddress);
    this.#worker = new GrpcWorker(server.grpcAddress, createFunctions(ledger));
    this.#ledger = ledger;
    this.#names = names;
  }

  /** Starts executions, one after another in each of a few lanes, for so long. */
  async run(ms: number): Promise<void> {
    await this.#worker.welcomed;
    for (let lane = 0; lane < executionsAtOnce; lane += 1) void this.#keepGoing();
    // The one sleep: a kill that waited for an event would never hit what lies between two.
    await new Promise((resolve) => setTimeout(resolve, ms));
    this.#over = true;
  }

  /** Waits for every execution that was ever asked for, and checks each, children too. */
  async finish(): Promise<readonly string[]> {
    await this.#worker.welcomed;
    // A start that was never answered is asked again: its name makes that safe.
    const problems: string[] = [];
    for (const [name, acknowledged] of this.#names) {
      const { executionId } = await this.#start(name);
      if (executionId !== (acknowledged ?? executionId)) problems.push(`${name} was acknowledged and is lost`);
      await this.#client.call(executionMethods.awaitExecution, { executionId, includeData: false }, 120_000);
    }
    const all = await listAll(this.#client);
    for (const { execution } of all) problems.push(...(await checkExecution(this.#client, execution.id, this.#ledger)));
    const children = all.filter(({ execution }) => execution.functionName === "child").length;
    if (children !== this.#names.size)
      problems.push(`${String(children)} children of ${String(this.#names.size)} parents`);
    return problems;
  }

  async close(): Promise<void> {
    await this.#worker.ended;
    this.#worker.close();
    this.#client.close();
  }

  async #keepGoing(): Promise<void> {
    try {
      while (!this.#over) {
        const name = `e${String(this.#names.size)}`;
        this.#names.set(name, undefined);
        const { executionId } = await this.#start(name);
        this.#names.set(name, executionId);
        await this.#client.call(executionMethods.awaitExecution, { executionId, includeData: false });
      }
    } catch {
      // The server was killed: whoever comes next asks again.
    }
  }

  #start(name: string): Promise<{ readonly executionId: string }> {
    return this.#client.call(executionMethods.startExecution, { functionName: "parent", qualifier: "$LATEST", name });
  }
}
