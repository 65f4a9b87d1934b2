import type { ErrorObject, ExecutionStatus } from "@clew/protocol";
import { applyUpdate, elapse, eventOf, isClosed, settle } from "./machine.ts";
import type { Settlement } from "./machine.ts";
import { compact } from "./operation.ts";
import type { PeerEvent, PeerOperation, PeerUpdate } from "./operation.ts";
import { invalid, staleToken } from "./refusal.ts";
import type { PeerRefusal } from "./refusal.ts";

/** How an execution ended. */
export interface Ending {
  readonly status: ExecutionStatus;
  readonly result?: string;
  readonly error?: ErrorObject;
}

/** What a checkpoint is answered with. */
export type CheckpointAnswer =
  { readonly operations: readonly PeerOperation[]; readonly token?: string } | { readonly refused: PeerRefusal };

/**
 * One execution as the peer keeps it: operations in the order of their start (the EXECUTION itself first), the events
 * that tell of them, and the token of the live invocation. It decides nothing about when to invoke.
 */
export class PeerExecution {
  readonly id: string;
  readonly arn: string;
  readonly events: PeerEvent[] = [];
  readonly #operations = new Map<string, PeerOperation>();
  /** Change number of each operation, and the last one that the host has seen. */
  readonly #changes = new Map<string, number>();
  #change = 0;
  #seen = 0;
  #token: string | undefined;
  #tokens = 0;
  #lastClientToken: { readonly key: string; readonly answer: CheckpointAnswer } | undefined;
  ending: Ending | undefined;
  /** Number of invocations that were begun. */
  invocations = 0;

  constructor(options: { readonly id: string; readonly input: string; readonly now: number; readonly name?: string }) {
    this.id = options.id;
    const name = options.name ?? "run";
    this.arn = `arn:aws:lambda:us-east-1:123456789012:function:host:1/durable-execution/${name}/${options.id}`;
    const { id, input, now } = options;
    this.#put({ id, type: "EXECUTION", status: "STARTED", name, startTime: now, input });
    this.events.push({ type: "ExecutionStarted", operationId: id, payload: input });
  }

  /** All operations, the EXECUTION first. */
  get operations(): readonly PeerOperation[] {
    return [...this.#operations.values()];
  }

  operation(id: string): PeerOperation | undefined {
    return this.#operations.get(id);
  }

  /** Puts operations there as if they had been recorded: for replays of a prefix, and of histories that never were. */
  seed(operations: readonly PeerOperation[]): void {
    for (const operation of operations) this.#put(operation);
  }

  /** Whether something changed that no invocation has been told of. */
  get unseen(): boolean {
    return this.#change > this.#seen;
  }

  /** Begins an invocation: a fresh token, and the ids that changed since the last one. */
  beginInvocation(): { readonly token: string; readonly updated: readonly string[] } {
    this.invocations++;
    const updated = this.#changedSince(this.#seen).map(({ id }) => id);
    this.#seen = this.#change;
    this.#token = this.#nextToken();
    return { token: this.#token, updated };
  }

  /** Ends an invocation: its token is worth nothing from now on. */
  endInvocation(error?: ErrorObject): void {
    this.#token = undefined;
    this.events.push(compact<PeerEvent>({ type: "InvocationCompleted", error }));
  }

  isLive(token: string): boolean {
    return token === this.#token && this.ending === undefined;
  }

  /** Applies a batch, all or nothing. */
  checkpoint(request: {
    readonly token: string;
    readonly updates: readonly PeerUpdate[];
    readonly clientToken?: string;
    readonly now: number;
  }): CheckpointAnswer {
    const { token, updates, clientToken, now } = request;
    const key = `${clientToken ?? ""} ${token}`;
    if (clientToken !== undefined && this.#lastClientToken?.key === key) return this.#lastClientToken.answer;
    if (!this.isLive(token)) return { refused: staleToken };
    const refused = this.#apply(updates, now);
    if (refused !== undefined) return { refused: invalid(refused) };
    const operations = this.#changedSince(this.#seen).filter(({ type }) => type !== "EXECUTION");
    this.#seen = this.#change;
    this.#token = this.ending === undefined ? this.#nextToken() : undefined;
    const answer = compact<Extract<CheckpointAnswer, { readonly operations: unknown }>>({
      operations,
      token: this.#token,
    });
    this.#lastClientToken = { key, answer };
    return answer;
  }

  /** Ends an operation from outside: a callback or a chained invoke. */
  settleOutside(id: string, settlement: Settlement): void {
    const before = this.#operations.get(id);
    if (before === undefined || isClosed(before)) return;
    const operation = settle(before, settlement);
    this.#put(operation);
    this.events.push(eventOf(operation, operation.status));
  }

  /** Restarts a callback's heartbeat timeout. */
  heartbeat(id: string, now: number): void {
    const before = this.#operations.get(id);
    if (before === undefined || isClosed(before)) return;
    const { timeoutSeconds = 0, heartbeatTimeoutSeconds = 0, startTime } = before;
    const times = [
      ...(timeoutSeconds > 0 ? [startTime + timeoutSeconds * 1000] : []),
      ...(heartbeatTimeoutSeconds > 0 ? [now + heartbeatTimeoutSeconds * 1000] : []),
    ];
    if (times.length > 0) this.#operations.set(id, { ...before, dueTime: Math.min(...times) });
  }

  /** The moment at which time will do something next. */
  nextDue(): number | undefined {
    const times = this.#timed().map(({ dueTime }) => Number(dueTime));
    return times.length === 0 ? undefined : Math.min(...times);
  }

  /** Lets time act on everything that is due. */
  elapse(now: number): void {
    for (const operation of this.#timed()) {
      if (Number(operation.dueTime) > now) continue;
      const { operation: after, events } = elapse(operation, now);
      this.#put(after);
      this.events.push(...events);
    }
  }

  /** Closes the execution; the first ending stands. */
  close(ending: Ending): void {
    if (this.ending !== undefined) return;
    this.ending = ending;
    const { status, result, error } = ending;
    const suffix = { SUCCEEDED: "Succeeded", FAILED: "Failed", TIMED_OUT: "TimedOut", STOPPED: "Stopped", RUNNING: "" }[
      status
    ];
    const type = `Execution${suffix}` as PeerEvent["type"];
    this.events.push(compact<PeerEvent>({ type, operationId: this.id, payload: result, error }));
  }

  #apply(updates: readonly PeerUpdate[], now: number): string | undefined {
    const staged = new Map<string, PeerOperation>();
    const events: PeerEvent[] = [];
    let ending: Ending | undefined;
    for (const update of updates) {
      if (update.type === "EXECUTION") {
        const status = update.action === "SUCCEED" ? "SUCCEEDED" : "FAILED";
        ending = compact<Ending>({ status, result: update.payload, error: update.error });
        continue;
      }
      const parent =
        update.parentId === undefined
          ? undefined
          : (staged.get(update.parentId) ?? this.#operations.get(update.parentId));
      if (update.parentId !== undefined && parent?.type !== "CONTEXT") return "Invalid parent operation id.";
      const before = staged.get(update.id) ?? this.#operations.get(update.id);
      const transition = applyUpdate(before, update, now);
      if ("refused" in transition) return transition.refused;
      staged.set(update.id, transition.operation);
      events.push(...transition.events);
    }
    for (const operation of staged.values()) this.#put(operation);
    this.events.push(...events);
    if (ending !== undefined) this.close(ending);
    return undefined;
  }

  #timed(): PeerOperation[] {
    return this.operations.filter(
      ({ dueTime, status }) => dueTime !== undefined && (status === "STARTED" || status === "PENDING"),
    );
  }

  #put(operation: PeerOperation): void {
    this.#operations.set(operation.id, operation);
    this.#changes.set(operation.id, ++this.#change);
  }

  #changedSince(change: number): PeerOperation[] {
    return this.operations.filter(({ id }) => Number(this.#changes.get(id)) > change);
  }

  #nextToken(): string {
    return btoa(`${this.id}.${++this.#tokens}`);
  }
}
