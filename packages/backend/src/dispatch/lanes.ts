import { issue, ProtocolError, type ExecutionId } from "@clew/protocol";
import type { Change, NodeLease, Store, Write } from "@clew/store";
import type { DecideContext } from "../core/context.ts";
import type { Decision, ParentOutcome, Settled } from "../core/decision.ts";
import { settleChainedInvoke } from "../core/settle-chained-invoke.ts";
import { createState, foldChange, type State } from "../core/state.ts";
import { Mutex } from "./mutex.ts";

/** What lanes need from the node that they run on. */
export interface LanesOptions {
  readonly store: Store;
  /** A fresh context for every decision. */
  readonly context: () => DecideContext;
  /** Whether the lease is the one that this node has now. */
  readonly holds: (lease: NodeLease) => boolean;
  readonly newCommitId: () => string;
  /** Called once the changes are durable, in order, before anybody is answered. */
  readonly onCommitted: (settled: readonly Settled[]) => void;
}

interface Lane {
  readonly mutex: Mutex;
  /** Held while an invocation lives here, so that N steps do not cost N reads. May be stale: the version fence tells. */
  state: State | undefined;
}

const recentCommits = 8;
const maxAttempts = 1000;

/**
 * One lane per execution: commands on it are decided one after another, each on the state that the one before left.
 *
 * - Lanes order the work of one node; only the store's version fence decides who wins. A lost fence drops the cached
 *   state and decides again, which is safe because nothing is sent from a decision.
 * - A decision that writes nothing meets no fence. Where other nodes write too, it is made again on what is stored.
 * - A lane that closes its execution takes its caller's lane too. The order is always from target to caller, and a
 *   command never waits for the lane of a target, so lanes cannot deadlock.
 */
export class Lanes {
  readonly #options: LanesOptions;
  readonly #lanes = new Map<ExecutionId, Lane>();

  constructor(options: LanesOptions) {
    this.#options = options;
  }

  /** How many executions have a lane now. */
  get size(): number {
    return this.#lanes.size;
  }

  /** Runs a command on an execution. Rejects with `EXECUTION_NOT_FOUND`, or with what the decision refused. */
  async run<T>(id: ExecutionId, decide: (state: State, context: DecideContext) => Decision<T>): Promise<T> {
    const held = new Map<ExecutionId, Lane>();
    await this.#hold(held, id);
    try {
      for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        const context = this.#options.context();
        const cached = held.get(id)?.state !== undefined;
        const decision = decide(await this.#stateOf(held, id), context);
        if (decision.kind !== "commit" && cached && this.#mayBeStale) {
          this.#forget(held);
          continue;
        }
        if (decision.kind === "refused") throw new ProtocolError(decision.issue);
        if (decision.kind === "unchanged") return decision.value;
        const settled = await this.#withCallers(held, decision.settled, context);
        if ((await this.#commit(held, settled)) === "committed") return decision.value;
      }
      throw new ProtocolError(issue("OVERLOADED", { expected: "a change that nobody else overtakes" }));
    } finally {
      for (const [each, lane] of held) this.#release(each, lane);
    }
  }

  /** Commits an execution that does not exist yet; or answers with the one that has its name. */
  async create<T>(
    decide: (context: DecideContext) => Decision<T>,
  ): Promise<{ readonly value: T } | { readonly exists: ExecutionId; readonly value: T }> {
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const decision = decide(this.#options.context());
      if (decision.kind === "refused") throw new ProtocolError(decision.issue);
      if (decision.kind === "unchanged") return { value: decision.value };
      const result = await this.#commit(new Map(), decision.settled);
      if (result === "committed") return { value: decision.value };
      if (typeof result === "object") return { exists: result.exists, value: decision.value };
    }
    throw new ProtocolError(issue("OVERLOADED"));
  }

  /** The execution as it is now, for readers; undefined when there is none. */
  async read(id: ExecutionId): Promise<State | undefined> {
    // Where other nodes write too, only a command learns that its cache is old; a reader would not. The copy keeps its
    // head while the lane goes on.
    const cached = this.#mayBeStale ? undefined : this.#lanes.get(id)?.state;
    return cached === undefined ? await this.#load(id) : { ...cached };
  }

  async #hold(held: Map<ExecutionId, Lane>, id: ExecutionId): Promise<Lane> {
    let lane = this.#lanes.get(id);
    if (lane === undefined) {
      lane = { mutex: new Mutex(), state: undefined };
      this.#lanes.set(id, lane);
    }
    await lane.mutex.lock();
    held.set(id, lane);
    return lane;
  }

  #release(id: ExecutionId, lane: Lane): void {
    lane.mutex.unlock();
    if (lane.state !== undefined && !this.#runsHere(lane.state)) lane.state = undefined;
    if (lane.state === undefined && lane.mutex.idle && this.#lanes.get(id) === lane) this.#lanes.delete(id);
  }

  /** Of an invocation that runs elsewhere this node may never hear the end. */
  #runsHere({ head: { status, invocation } }: State): boolean {
    return status === "RUNNING" && invocation !== undefined && this.#options.holds(invocation.lease);
  }

  async #stateOf(held: Map<ExecutionId, Lane>, id: ExecutionId): Promise<State> {
    const lane = held.get(id);
    const state = lane?.state ?? (await this.#load(id));
    if (state === undefined)
      throw new ProtocolError(
        issue("EXECUTION_NOT_FOUND", { field: "executionId", expected: "a known execution", actual: id }),
      );
    if (lane !== undefined) lane.state = state;
    return state;
  }

  async #load(id: ExecutionId): Promise<State | undefined> {
    const snapshot = await this.#options.store.load(id);
    return snapshot === undefined ? undefined : createState(snapshot);
  }

  /** Adds what the callers of closed executions are told, and their callers if that closes them. */
  async #withCallers(
    held: Map<ExecutionId, Lane>,
    decided: readonly Settled[],
    context: DecideContext,
  ): Promise<readonly Settled[]> {
    const all = [...decided];
    for (const { parent } of all) {
      if (parent === undefined) continue;
      const lane = held.get(parent.executionId) ?? (await this.#hold(held, parent.executionId));
      const settled =
        (lane.state === undefined ? undefined : settleChainedInvoke(lane.state, parent, context)) ??
        (await this.#settleStored(lane, parent, context));
      if (settled !== undefined) all.push(settled);
    }
    return all;
  }

  /** As it is stored: that the caller waits for nothing is believed of nothing else. */
  async #settleStored(lane: Lane, parent: ParentOutcome, context: DecideContext): Promise<Settled | undefined> {
    if (lane.state !== undefined && !this.#mayBeStale) return undefined;
    lane.state = await this.#load(parent.executionId);
    return lane.state === undefined ? undefined : settleChainedInvoke(lane.state, parent, context);
  }

  get #mayBeStale(): boolean {
    return this.#options.store.capability.multiProcess;
  }

  #forget(held: ReadonlyMap<ExecutionId, Lane>): void {
    for (const lane of held.values()) lane.state = undefined;
  }

  async #commit(
    held: Map<ExecutionId, Lane>,
    settled: readonly Settled[],
  ): Promise<"committed" | "again" | { readonly exists: ExecutionId }> {
    const commitId = this.#options.newCommitId();
    const stamped = settled.map((each) => ({ ...each, change: stamp(each.change, commitId) }));
    const [first, ...rest] = stamped;
    if (first === undefined) return "committed";
    const write: Write = { commitId, changes: [first.change, ...rest.map(({ change }) => change)] };
    const result = await this.#options.store.commit(write);
    switch (result.status) {
      case "committed":
        this.#fold(held, stamped);
        break;
      case "exists":
        return { exists: result.id };
      case "unknown":
        this.#forget(held);
        if (!(await this.#happened(first.change.id, commitId))) return "again";
        break;
      case "conflict":
        this.#forget(held);
        return "again";
      default:
        return result satisfies never;
    }
    this.#options.onCommitted(stamped);
    return "committed";
  }

  /** The reply was lost: the head tells whether the commit was. Never retried blindly. */
  async #happened(id: ExecutionId, commitId: string): Promise<boolean> {
    const snapshot = await this.#options.store.load(id);
    return snapshot?.head.recentCommitIds.includes(commitId) ?? false;
  }

  #fold(held: Map<ExecutionId, Lane>, settled: readonly Settled[]): void {
    for (const { change } of settled) {
      const lane = held.get(change.id);
      if (lane?.state !== undefined) foldChange(lane.state, change);
      else if (change.expect === "absent" && change.head.invocation !== undefined && !this.#lanes.has(change.id)) {
        const { head, operations } = change;
        this.#lanes.set(change.id, { mutex: new Mutex(), state: createState({ head, operations }) });
      }
    }
  }
}

function stamp(change: Change, commitId: string): Change {
  const recentCommitIds = [...change.head.recentCommitIds.slice(1 - recentCommits), commitId];
  return { ...change, head: { ...change.head, recentCommitIds } };
}
