import { createHash } from "node:crypto";
import { createBackend, type Backend } from "@clew/backend";
import { isTerminal, type HistoryEvent, type Operation, type OperationStatus } from "@clew/protocol";
import { createFaultyStore, MemoryDisk, MemoryStore, type CommitFault, type Store } from "@clew/store";
import { mutants, type MutantName } from "./mutants.ts";
import { functionNames, SimHost } from "./sim-host.ts";
import { SimWorld, type Party } from "./sim-world.ts";

/** What one seed did. */
export interface SimResult {
  /** Equal for equal seeds. */
  readonly trace: string;
  readonly virtualMs: number;
  /** Broken promises; empty when all is well. */
  readonly violations: readonly string[];
}

export interface SimOptions {
  readonly seed: number;
  readonly mutant?: MutantName;
  /** Every hint is dropped. */
  readonly dropAllHints?: boolean;
  /** One node that trusts what it holds in memory, as a server on an embedded store does. */
  readonly single?: boolean;
  /** Each node hosts one of the two functions, as workers that connect to it do, and knows the other from the store alone. */
  readonly split?: boolean;
}

const executions = ["one", "two"] as const;
/** An execution needs about ten seconds; lost nodes and replies cost some more. */
const limitMs = 300_000;
const lostReplies = 0.04;
const pollMs = 1_000;

const maxCrashes = 6;

interface SimNode extends Party {
  readonly backend: Backend;
}

/** Clients, the store and the test itself: they never fail. */
const always: Party = { alive: true, pausedUntil: 0 };

/**
 * Runs two executions, each with a chained invoke, a retry and timers, on two nodes that crash, are stopped for longer than
 * their lease and go on, and lose replies.
 */
export async function simulate(options: SimOptions): Promise<SimResult> {
  const sim = new Simulation(options);
  return sim.run();
}

class Simulation {
  readonly #world: SimWorld;
  readonly #hash = createHash("sha256");
  readonly #nodes = new Map<string, SimNode>();
  readonly #acknowledged: { readonly id: string; readonly operation: string; readonly status: OperationStatus }[] = [];
  readonly #taken = new Set<string>();
  readonly #disk = new MemoryDisk();
  readonly #store: Store;
  readonly #mutant: MutantName | undefined;
  readonly #dropAllHints: boolean;
  readonly #names: readonly string[];
  readonly #split: boolean;
  readonly #errors: string[] = [];
  readonly #started = new Map<string, string>();
  #ids = 0;
  #crashes = 0;

  constructor({ seed, mutant, dropAllHints = false, single = false, split = false }: SimOptions) {
    this.#world = new SimWorld(seed);
    this.#mutant = mutant;
    this.#dropAllHints = dropAllHints;
    this.#names = single ? ["n1"] : ["n1", "n2"];
    this.#split = split;
    this.#store = new MemoryStore({ scheduler: this.#world.scheduler(always), disk: this.#disk });
  }

  async run(): Promise<SimResult> {
    const { random } = this.#world;
    for (const name of this.#names) await this.#join(name);
    const clock = this.#world.scheduler(always);
    for (let fault = 0; fault < 3; fault += 1) {
      const name = random() < 0.5 ? "n1" : "n2";
      clock.after(random() * 15_000, random() < 0.5 ? () => this.#crash(name) : () => this.#pause(name));
    }
    for (const name of executions) clock.after(random() * 2_000, () => void this.#start(name));
    let done = false;
    const look = (): void => {
      void this.#allClosed().then((closed) => (done = closed));
      clock.after(500, look);
    };
    look();
    await this.#world.run(limitMs, () => done);
    const violations = [...this.#errors, ...(await this.#check())];
    for (const violation of violations) this.#hash.update(violation);
    return { trace: this.#hash.digest("hex"), virtualMs: this.#world.now, violations };
  }

  async #join(name: string): Promise<void> {
    const party: Party = { alive: true, pausedUntil: 0 };
    const host = new SimHost(this.#world, party, {
      names: this.#split ? functionNames.filter((_, index) => this.#names[index] === name) : functionNames,
      acknowledged: (id, { id: operation, status }: Operation) => this.#acknowledged.push({ id, operation, status }),
    });
    const incarnation = `${name}.${String((this.#ids += 1))}`;
    const backend = createBackend({
      store: this.#link(name, party),
      invokers: this.#split ? [] : [host],
      scheduler: this.#world.scheduler(party),
      ids: { next: () => `${incarnation.replace(".", "-")}-${String((this.#ids += 1))}` },
      node: incarnation,
      dispatch: { leaseMs: 3_000, holdMs: 2_000, pollMs: this.#mutant === "hintsAlone" ? 1e9 : pollMs },
      onError: (error) => {
        this.#hash.update(String(error));
        if (error instanceof TypeError) this.#errors.push(`a fault of our own: ${String(error)}`);
      },
    });
    host.service = backend.service;
    const whole: SimNode = Object.assign(party, { backend });
    this.#nodes.set(name, whole);
    void this.#serve(backend, host);
    return Promise.resolve();
  }

  /** What a worker serves is remembered before it serves it. */
  async #serve(backend: Backend, host: SimHost): Promise<void> {
    await backend.start();
    if (!this.#split) return;
    await backend.functions.remember(host.functions().values());
    backend.functions.add(host, { remembered: true });
  }

  /** The store as one node sees it: late, lossy, and silent once the node is dead. */
  #link(name: string, party: Party): Store {
    const { random } = this.#world;
    const fault = (): CommitFault | undefined => {
      if (random() >= lostReplies) return undefined;
      return random() < 0.5 ? "request lost" : "reply lost";
    };
    const faulty = createFaultyStore(this.#late(name, party), {
      onCommit: (write) => {
        const lost = fault();
        for (const { id, expect, head, wake } of write.changes) {
          // Every open execution has a wake, or waits for outside events alone.
          if (head.status === "RUNNING" && wake === null && (head.invocation ?? head.retryTime) !== undefined) {
            this.#errors.push(`${id} has work to do and no wake`);
          }
          this.#hash.update(`${String(this.#world.now)} ${id} ${String(expect)} ${head.status} ${lost ?? ""}\n`);
        }
        return lost;
      },
      dropsHint: () => this.#dropAllHints || random() < 0.3,
    });
    const broken = this.#mutant === undefined ? faulty : mutants[this.#mutant](faulty, this.#taken);
    return { ...broken, capability: { ...broken.capability, multiProcess: this.#names.length > 1 } };
  }

  #late(name: string, party: Party): Store {
    const store = this.#store;
    const call = async <T>(run: () => Promise<T>): Promise<T> => {
      await this.#world.hop(party);
      const result = await run();
      // The moments that matter most: something is stored, and its owner has not heard of it.
      if (this.#world.random() < 0.01) this.#crash(name, party);
      await this.#world.hop(party);
      return result;
    };
    return {
      capability: store.capability,
      commit: (write) => call(() => store.commit(write)),
      load: (id) => call(() => store.load(id)),
      operations: (query) => call(() => store.operations(query)),
      data: (id) => call(() => store.data(id)),
      history: (query) => call(() => store.history(query)),
      list: (query) => call(() => store.list(query)),
      claimDue: (query) => call(() => store.claimDue(query)),
      nextDue: (query) => call(() => store.nextDue(query)),
      renew: (node, ttlMs, lease) => call(() => store.renew(node, ttlMs, lease)),
      onHint: (listener) =>
        store.onHint((id) => {
          if (party.alive) listener(id);
        }),
      prune: (query) => call(() => store.prune(query)),
      functions: () => call(() => store.functions()),
      rememberFunctions: (functions) => call(() => store.rememberFunctions(functions)),
      forgetFunctions: (seenBefore) => call(() => store.forgetFunctions(seenBefore)),
      close: () => store.close(),
    };
  }

  #crash(name: string, party: Party | undefined = this.#nodes.get(name)): void {
    if (party?.alive !== true || this.#crashes >= maxCrashes) return;
    this.#crashes += 1;
    party.alive = false;
    this.#nodes.delete(name);
    this.#world.scheduler(always).after(500 + this.#world.random() * 5_000, () => void this.#join(name));
  }

  /** Stopped for longer than its lease: then it goes on as if nothing had happened. */
  #pause(name: string): void {
    const node = this.#nodes.get(name);
    if (node !== undefined) node.pausedUntil = this.#world.now + 3_000 + this.#world.random() * 4_000;
  }

  /** A client that repeats its request until it is answered: the name makes that safe. */
  async #start(name: string): Promise<void> {
    const clock = this.#world.scheduler(always);
    const node = [...this.#nodes.values()][Math.floor(this.#world.random() * this.#nodes.size)];
    const retry = clock.after(2_000, () => void this.#start(name));
    // Until both functions have been served once, one of them is unknown, and rightly so.
    if (this.#split && (await this.#store.functions()).length < functionNames.length) return;
    try {
      const started = await node?.backend.service.startExecution({
        functionName: "parent",
        qualifier: "$LATEST",
        name,
      });
      if (started === undefined) return;
      retry();
      this.#started.set(name, started.executionId);
    } catch (error) {
      this.#hash.update(String(error));
    }
  }

  async #allClosed(): Promise<boolean> {
    const heads = await this.#store.list({ order: "ascending", limit: 100 });
    return this.#started.size === executions.length && heads.every(({ status }) => status !== "RUNNING");
  }

  async #check(): Promise<readonly string[]> {
    const heads = await this.#store.list({ order: "ascending", limit: 100 });
    const violations = heads
      .filter(({ status }) => status !== "SUCCEEDED")
      .map(({ id, functionName, status }) => `stuck or failed: ${functionName} ${id} is ${status}`);
    const parents = heads.filter(({ functionName }) => functionName === "parent").length;
    if (parents !== executions.length)
      violations.push(`${String(parents)} parents for ${String(executions.length)} starts`);
    if (heads.length !== 2 * executions.length) violations.push(`${String(heads.length)} executions, expected 4`);
    for (const { id } of heads) violations.push(...(await this.#checkHistory(id)));
    violations.push(...(await this.#checkPromises()));
    return violations;
  }

  async #checkHistory(id: string): Promise<readonly string[]> {
    const events = await this.#store.history({
      id,
      after: 0,
      through: 1e9,
      order: "ascending",
      limit: 1e6,
      maxBytes: Infinity,
      includeData: true,
    });
    const once = ["ExecutionSucceeded", "ChainedInvokeStarted", "ChainedInvokeSucceeded", "WaitSucceeded"];
    return [
      ...events
        .filter(({ eventId }, index) => eventId !== index + 1)
        .map(({ eventId }) => `${id}: gap at ${String(eventId)}`),
      ...once
        .filter((type) => events.filter((event: HistoryEvent) => event.type === type).length > 1)
        .map((type) => `${id}: ${type} twice`),
    ];
  }

  /** Whatever was acknowledged is still there: an operation that had ended has the same end. */
  async #checkPromises(): Promise<readonly string[]> {
    const violations: string[] = [];
    for (const { id, operation, status } of this.#acknowledged) {
      const snapshot = await this.#store.load(id);
      const stored = snapshot?.operations.find(({ meta }) => meta.id === operation)?.meta.status;
      if (stored === undefined || (isTerminal(status) && stored !== status)) {
        violations.push(`undone: ${id} ${operation} was acknowledged as ${status}, is ${stored ?? "gone"}`);
      }
    }
    return violations;
  }
}
