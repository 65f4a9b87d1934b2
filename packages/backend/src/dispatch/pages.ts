import { joinOperation, type ExecutionOperation, type Operation, type Payload, type StatePage } from "@clew/protocol";
import type { OperationEntry, OperationRecord, Store } from "@clew/store";
import type { CoreConfig } from "../core/config.ts";
import { visibleEntries, writeStateMarker, type StateWindow } from "../core/state-page.ts";
import type { State } from "../core/state.ts";

/** What a page is read for. */
export interface PageRequest {
  readonly window: StateWindow;
  readonly maxItems: number;
  readonly now: number;
}

/** Reads pages of state: which operations is the core's to say, their payloads are the store's. */
export class Pages {
  readonly #store: Store;
  readonly #config: CoreConfig;

  constructor(store: Store, config: CoreConfig) {
    this.#store = store;
    this.#config = config;
  }

  /** One page: the EXECUTION first of all, then by order of first appearance (STATE). */
  async read(state: State, { window, maxItems, now }: PageRequest): Promise<StatePage> {
    const first = window.after === undefined;
    const after = window.after ?? 0;
    const entries = visibleEntries(state).filter(({ seq }) => seq > after && seq <= window.through);
    const execution = first ? [await this.#execution(state)] : [];
    const wanted = entries.slice(0, maxItems - execution.length);
    const operations = await this.operations(state.head.id, wanted);
    const last = wanted[operations.length - 1]?.seq ?? after;
    const more = operations.length < entries.length;
    return {
      operations: [...execution, ...operations],
      ...(more && { nextMarker: writeStateMarker(state, { after: last, through: window.through }, now) }),
    };
  }

  /** Operations with payloads, as many as fit one page. */
  async operations(id: string, entries: readonly OperationEntry[]): Promise<readonly Operation[]> {
    if (entries.length === 0) return [];
    const seqs = entries.map(({ seq }) => seq);
    const records = await this.#store.operations({ id, seqs, limit: seqs.length, maxBytes: this.#config.maxPageBytes });
    // Meta comes from the state, so that a page never mixes two moments; payloads of ended operations do not change.
    return records.map((record, index) => toOperation({ ...record, meta: entries[index]?.meta ?? record.meta }));
  }

  /** Operations of a reply: those without body are read. */
  async delta(id: string, records: readonly OperationRecord[]): Promise<readonly Operation[]> {
    const missing = records.filter(({ body }) => body === undefined).map(({ seq }) => seq);
    const read =
      missing.length === 0
        ? []
        : await this.#store.operations({ id, seqs: missing, limit: missing.length, maxBytes: Infinity });
    const bodies = new Map(read.map(({ seq, body }) => [seq, body]));
    return records.map((record) => {
      const body = record.body ?? bodies.get(record.seq);
      return toOperation(body === undefined ? record : { ...record, body });
    });
  }

  async #execution(state: State): Promise<ExecutionOperation> {
    const { id, name, startTime } = state.head;
    const data = await this.#store.data(id);
    const input: Payload | undefined = data?.input;
    return { type: "EXECUTION", id, name, status: "STARTED", startTime, ...(input !== undefined && { input }) };
  }
}

/** A host needs to know what came of an invoke, not what it sent. */
function toOperation({ meta, body }: OperationRecord): Operation {
  if (meta.type !== "CHAINED_INVOKE" || body?.input === undefined) return joinOperation(meta, body);
  const { input: _, ...outcome } = body;
  return joinOperation(meta, outcome);
}
