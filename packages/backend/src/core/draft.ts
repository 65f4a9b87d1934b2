import type { ExecutionData, Millis, OperationBody, OperationId, OperationMeta } from "@clew/protocol";
import type { EventDraft, Transition } from "@clew/protocol/rules";
import type {
  Change,
  EventPayloadSource,
  EventRecord,
  ExecutionHead,
  OperationEntry,
  OperationRecord,
  Wake,
} from "@clew/store";
import { bodySize } from "@clew/store";
import { isPending, type State } from "./state.ts";

const none: ReadonlyMap<OperationId, OperationEntry> = new Map();
const nobody: ReadonlySet<OperationId> = new Set();

/**
 * One change in the making: the state that it starts from, and everything decided so far. Reading it shows the state as
 * it will be. It is thrown away when its commit loses the fence.
 */
export class Draft {
  readonly now: Millis;
  readonly #base: State;
  readonly #expect: Change["expect"];
  readonly #operations = new Map<OperationId, OperationRecord>();
  readonly #events: EventRecord[] = [];
  #head: ExecutionHead;
  #data: ExecutionData | undefined;

  /** Of a stored execution. Time never goes back within it. */
  static of(state: State, now: Millis): Draft {
    return new Draft(state, state.head.version, now);
  }

  /** Of one that does not exist yet; `head` is its first, at version 0. */
  static fresh(head: ExecutionHead, now: Millis): Draft {
    return new Draft({ head, operations: none, open: nobody, unseen: nobody }, "absent", now);
  }

  private constructor(base: State, expect: Change["expect"], now: Millis) {
    this.now = Math.max(now, base.head.lastTime);
    this.#base = base;
    this.#expect = expect;
    this.#head = { ...base.head, version: base.head.version + 1, lastTime: this.now };
  }

  get base(): State {
    return this.#base;
  }

  get head(): ExecutionHead {
    return this.#head;
  }

  /** Whether anything but the clock differs from the base. */
  get changed(): boolean {
    const { version, lastTime } = this.#base.head;
    const before = { ...this.#head, version, lastTime };
    return (
      this.#operations.size > 0 ||
      this.#events.length > 0 ||
      (Object.keys(before) as (keyof ExecutionHead)[]).some((key) => before[key] !== this.#base.head[key])
    );
  }

  /** Ids changed in this draft, in order of first change. */
  get changedIds(): readonly OperationId[] {
    return [...this.#operations.keys()];
  }

  patch(members: Partial<ExecutionHead>): void {
    this.#head = { ...this.#head, ...members };
  }

  /** Ends what the head says of that. */
  clear(member: "invocation" | "retryTime" | "clientToken"): void {
    const { [member]: _, ...rest } = this.#head;
    this.#head = rest;
  }

  setData(data: ExecutionData): void {
    this.#data = { ...this.#data, ...data };
    this.countBytes(data);
  }

  get(id: OperationId): OperationMeta | undefined {
    return (this.#operations.get(id) ?? this.#base.operations.get(id))?.meta;
  }

  record(id: OperationId): OperationRecord | undefined {
    return this.#operations.get(id);
  }

  /** Operations that can still end without the host. */
  *open(): Iterable<OperationMeta> {
    for (const id of this.#base.open) {
      const meta = this.get(id);
      if (meta !== undefined && isPending(meta)) yield meta;
    }
    for (const [id, { meta }] of this.#operations) if (isPending(meta) && !this.#base.open.has(id)) yield meta;
  }

  /** Ids that the host has not been shown: those of before, and those changed here. */
  unseen(): readonly OperationId[] {
    const changed = [...this.#operations.values()].filter(({ changedAt }) => changedAt === this.#head.version);
    return [...new Set([...this.#base.unseen, ...changed.map(({ meta }) => meta.id)])];
  }

  /** Records what a rule decided. */
  apply(transition: Transition): void {
    const { meta, event } = transition;
    const before = this.#operations.get(meta.id);
    const stored = this.#base.operations.get(meta.id);
    const seq = before?.seq ?? stored?.seq ?? this.#takeSeq();
    const body = mergeBody(before?.body ?? (stored === undefined ? {} : undefined), transition.body);
    this.#operations.set(meta.id, { seq, meta, changedAt: this.#head.version, ...(body !== undefined && { body }) });
    if (transition.body !== undefined) this.countBytes(transition.body);
    if (event !== undefined) this.event(event, seq);
  }

  /** Records what is nobody's news: a heartbeat moves a deadline and is not shown to the host (CB). */
  applyQuietly({ meta }: Transition): void {
    const entry = this.#base.operations.get(meta.id);
    if (entry !== undefined) this.#operations.set(meta.id, { ...entry, meta });
  }

  /** Adds an event; without a seq it tells of the execution itself, whose payloads are in its data. */
  event(draft: EventDraft, seq?: number): void {
    const payload = source(draft, seq);
    this.#events.push({
      eventId: this.#head.nextEventId,
      type: draft.type,
      timestamp: this.now,
      details: draft.details,
      ...(seq !== undefined && { seq }),
      ...(payload !== undefined && { payload }),
    });
    this.patch({ nextEventId: this.#head.nextEventId + 1 });
  }

  toChange(wake: Wake | null | "keep"): Change {
    return {
      id: this.#head.id,
      expect: this.#expect,
      head: this.#head,
      ...(this.#data !== undefined && { data: this.#data }),
      operations: [...this.#operations.values()],
      events: this.#events,
      wake,
    };
  }

  /** Counts what is written towards the quota (LIM-11); payloads of operations and executions are counted by themselves. */
  countBytes(body: OperationBody): void {
    const bytes = bodySize(body);
    if (bytes > 0) this.patch({ dataBytes: this.#head.dataBytes + bytes });
  }

  #takeSeq(): number {
    const seq = this.#head.nextSeq;
    this.patch({ nextSeq: seq + 1 });
    return seq;
  }
}

/** A new body replaces result and error and keeps the input; undefined means: as it was stored. */
function mergeBody(before: OperationBody | undefined, after: OperationBody | undefined): OperationBody | undefined {
  if (after === undefined || before?.input === undefined) return after ?? before;
  return { input: before.input, ...after };
}

function source(draft: EventDraft, seq: number | undefined): EventPayloadSource | undefined {
  const { payload } = draft;
  if (payload === undefined) return undefined;
  if ("inline" in payload) return { from: "inline", member: payload.member, ...payload.inline };
  return { from: seq === undefined ? "execution" : "operation", member: payload.member };
}
