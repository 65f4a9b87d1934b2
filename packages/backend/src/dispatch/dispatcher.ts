import {
  limits,
  outcomeError,
  type ExecutionId,
  type Invocation,
  type InvocationOutcome,
  type Millis,
} from "@clew/protocol";
import type { Claim, NodeId, NodeLease } from "@clew/store";
import { advance } from "../core/advance.ts";
import { completeInvocation } from "../core/complete-invocation.ts";
import type { Settled, StartedInvocation } from "../core/decision.ts";
import { buildInvocation, type DeliverySource } from "./deliver.ts";
import type { FunctionRegistry } from "./function-registry.ts";
import type { Lanes } from "./lanes.ts";
import type { StoreClock } from "./store-clock.ts";

/** What dispatch needs; numbers have defaults in `defaultDispatchConfig`. */
export interface DispatcherOptions extends DeliverySource {
  readonly scheduler: StoreClock;
  readonly functions: FunctionRegistry;
  readonly lanes: Lanes;
  readonly node: NodeId;
  readonly dispatch: DispatchConfig;
  /** Something failed that no caller will hear of. A failed store ends the process. */
  readonly onError: (error: unknown) => void;
}

/** How dispatch divides its time, in milliseconds. */
export interface DispatchConfig {
  /** How long a node may be silent before its work is taken over. */
  readonly leaseMs: Millis;
  /** How long a claim is held. */
  readonly holdMs: Millis;
  /** Longest sleep between two looks at the store, whatever was hinted. */
  readonly pollMs: Millis;
  readonly claimLimit: number;
  /** How long a function stays known that no worker serves (WORK-12). Real time, whatever the time scale. */
  readonly functionRetentionMs: Millis;
  /** How often at most it is noted that a function is served still. */
  readonly functionRefreshMs: Millis;
}

/** What holds where nothing else is said. */
export const defaultDispatchConfig: DispatchConfig = {
  leaseMs: 10_000,
  holdMs: 5_000,
  pollMs: 1_000,
  claimLimit: 64,
  functionRetentionMs: limits.quota.knownFunctionDays.value * 24 * 3_600_000,
  functionRefreshMs: 3_600_000,
};

/**
 * Dispatch: looks at what is due, and delivers invocations.
 *
 * States of a node: joining (no lease) -> running -> draining (claims nothing, lets invocations end) -> closed.
 *
 * Invariants:
 * - One mechanism: timers, retries, timeouts, lost nodes and chained starts are all a wake that is claimed, advanced and
 *   committed. An invocation that a commit starts on this node is delivered without a claim, and is held by its lease.
 * - Nothing is delivered before the commit that started it is durable.
 * - Hints and local knowledge only shorten a sleep; the store is looked at every `pollMs` all the same.
 * - A renewal also brings the store's time and what other nodes know of functions; only its lease is waited for.
 */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #live = new Map<ExecutionId, AbortController>();
  /** What runs here, up to the commit of its outcome. */
  readonly #invocations = new Set<Promise<void>>();
  /** What asks something of the store. */
  readonly #asking = new Set<Promise<unknown>>();
  readonly #stops: (() => void)[] = [];
  #lease: NodeLease | undefined;
  #draining = false;
  #closed = false;
  #pumping: Promise<void> | undefined;
  #again = false;
  #wakeAt = Infinity;
  #cancelWake: () => void = () => undefined;
  #exchanging = false;

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  /** The node's membership. Throws before `start`. */
  get lease(): NodeLease {
    if (this.#lease === undefined) throw new Error("dispatch has not joined the store yet");
    return this.#lease;
  }

  /** Whether invocations may start here. */
  get accepting(): boolean {
    return this.#lease !== undefined && !this.#draining;
  }

  /** Executions whose invocation runs here now. */
  get running(): readonly ExecutionId[] {
    return [...this.#live.keys()];
  }

  async start(): Promise<void> {
    const { store, functions } = this.#options;
    await this.#renew();
    // Whoever starts something may name a function whose worker is not back yet.
    await functions.exchange();
    this.#stops.push(
      store.onHint(() => this.#soon()),
      functions.onChange(() => this.#soon()),
    );
    this.#renewLater();
    this.#soon();
  }

  /** Reacts to what was committed on this node. Called by the lanes. */
  committed(settled: readonly Settled[]): void {
    for (const { change, started } of settled) {
      // While draining nothing starts: what was decided before is held by this lease, and the next node finds it.
      if (started !== undefined && !this.#draining) this.#deliver(started);
      if (change.head.status !== "RUNNING") this.#live.get(change.id)?.abort();
      const { wake } = change;
      if (wake !== null && wake !== "keep") this.#wakeBy(Math.max(wake.at, this.#options.scheduler.now()));
    }
  }

  /**
   * Claims no more; resolves when what runs here has ended, or the grace is over. Direct calls of plain functions are
   * waited for as well: unlike an execution's invocation, nobody makes them again.
   */
  async drain(graceMs: Millis): Promise<void> {
    this.#draining = true;
    this.#cancelWake();
    await this.#pumping;
    let cancel = (): void => undefined;
    const grace = new Promise<void>((resolve) => {
      cancel = this.#options.scheduler.after(graceMs, resolve);
    });
    await Promise.race([this.#quiet(), grace]);
    cancel();
  }

  /**
   * Ends at once, and resolves when nothing here asks anything of the store any more. Invocations that still run are
   * lost with this node: the next one makes them again, uncounted (EXEC-22).
   */
  async close(): Promise<void> {
    this.#draining = true;
    this.#closed = true;
    this.#cancelWake();
    for (const stop of this.#stops.splice(0)) stop();
    for (const controller of this.#live.values()) controller.abort();
    while (this.#asking.size > 0) await Promise.allSettled(this.#asking);
  }

  /** While draining no invocation starts: those that run are all that there will be, but for direct calls. */
  async #quiet(): Promise<void> {
    await Promise.all(this.#invocations);
    await this.#options.functions.idle();
  }

  /** Has `close` wait for something that the store answers. */
  #ask<Answer>(answer: Promise<Answer>): Promise<Answer> {
    this.#asking.add(answer);
    return answer.finally(() => this.#asking.delete(answer));
  }

  #soon(): void {
    this.#wakeBy(this.#options.scheduler.now());
  }

  #wakeBy(at: Millis): void {
    if (!this.accepting) return;
    if (this.#pumping !== undefined) {
      this.#again ||= at <= this.#options.scheduler.now();
      this.#wakeAt = Math.min(this.#wakeAt, at);
      return;
    }
    if (at >= this.#wakeAt) return;
    this.#sleepUntil(at);
  }

  #sleepUntil(at: Millis): void {
    const { scheduler } = this.#options;
    this.#cancelWake();
    this.#wakeAt = at;
    this.#cancelWake = scheduler.after(Math.max(0, at - scheduler.now()), () => {
      this.#wakeAt = Infinity;
      this.#pumping = this.#ask(this.#pump())
        .catch(this.#options.onError)
        .finally(() => {
          this.#pumping = undefined;
          if (this.accepting) this.#sleepUntil(Math.min(this.#wakeAt, scheduler.now() + this.#options.dispatch.pollMs));
        });
    });
  }

  /** Claims and advances until nothing is due, then notes when to look again. */
  async #pump(): Promise<void> {
    const { store, scheduler, functions, dispatch } = this.#options;
    do {
      this.#again = false;
      const query = { lease: this.lease, now: scheduler.now(), functions: functions.names() };
      const claims = await store.claimDue({ ...query, limit: dispatch.claimLimit, holdMs: dispatch.holdMs });
      await Promise.all(claims.map((claim) => this.#advance(claim)));
      if (claims.length === dispatch.claimLimit) this.#again = true;
      if (!this.#again) this.#wakeAt = Math.min(this.#wakeAt, (await store.nextDue(query)) ?? Infinity);
    } while (this.#again && this.accepting);
  }

  async #advance(claim: Claim): Promise<void> {
    try {
      await this.#options.lanes.run(claim.id, (state, context) => advance(state, claim, context));
    } catch (error) {
      this.#options.onError(error);
    }
  }

  #deliver(started: StartedInvocation): void {
    const controller = new AbortController();
    const id = started.executionId;
    // One that was taken for lost may still run here.
    this.#live.get(id)?.abort();
    this.#live.set(id, controller);
    const invocation = this.#runInvocation(started, controller.signal)
      .catch(this.#options.onError)
      .finally(() => {
        if (this.#live.get(id) === controller) this.#live.delete(id);
        this.#invocations.delete(invocation);
      });
    this.#invocations.add(invocation);
  }

  async #runInvocation(started: StartedInvocation, signal: AbortSignal): Promise<void> {
    const outcome = await this.#outcomeOf(started, signal);
    if (this.#closed) return;
    const { executionId, epoch } = started;
    await this.#ask(
      this.#options.lanes.run(executionId, (current, context) =>
        // Another node went on with it: this one's lane, which may be older, is looked at for the last time.
        outcome === undefined
          ? { kind: "unchanged", value: undefined }
          : completeInvocation(current, { epoch, outcome }, context),
      ),
    );
  }

  /** Undefined: it is no longer the live one. What cannot be read cannot be delivered, which its execution must hear of. */
  async #outcomeOf(started: StartedInvocation, signal: AbortSignal): Promise<InvocationOutcome | undefined> {
    const { functions, onError } = this.#options;
    try {
      const invocation = await this.#ask(this.#read(started));
      return invocation === undefined ? undefined : await functions.invoke(invocation, signal);
    } catch (error) {
      onError(error);
      return { kind: "error", error: { ...outcomeError("undelivered"), message: String(error) } };
    }
  }

  async #read(started: StartedInvocation): Promise<Invocation | undefined> {
    const state = await this.#options.lanes.read(started.executionId);
    return state === undefined ? undefined : buildInvocation(state, started, this.#options);
  }

  #renewLater(): void {
    const { scheduler, dispatch, onError } = this.#options;
    const cancel = scheduler.after(dispatch.leaseMs / 3, () => {
      this.#stops.splice(this.#stops.indexOf(cancel), 1);
      this.#exchange();
      this.#ask(this.#renew())
        .catch(onError)
        .finally(() => {
          if (!this.#closed) this.#renewLater();
        });
    });
    this.#stops.push(cancel);
  }

  async #renew(): Promise<void> {
    const { scheduler, store, node, dispatch } = this.#options;
    this.#lease = (await scheduler.adjust(() => store.renew(node, dispatch.leaseMs, this.#lease))).lease;
  }

  /** Beside the renewal, which must not wait for it: a lease that ends costs more than a function that is known late. */
  #exchange(): void {
    if (this.#exchanging) return;
    this.#exchanging = true;
    const { functions, onError } = this.#options;
    void this.#ask(functions.exchange())
      .catch(onError)
      .finally(() => {
        this.#exchanging = false;
      });
  }
}
