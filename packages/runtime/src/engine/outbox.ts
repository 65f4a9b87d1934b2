import { limits, type OperationUpdate } from "@clew/protocol";
import type { Task } from "./task.ts";

/** Most updates of one checkpoint, and most bytes of them; an update that is larger by itself goes alone. */
const maxBatchUpdates = limits.quota.batchUpdates.value;
const maxBatchBytes = limits.quota.batchBytes.value;

/** An update that waits to be sent, and the operation that waits for its acknowledgement, if one does. */
export interface Entry {
  readonly update: OperationUpdate;
  readonly waiting: Task | undefined;
}

/** Updates in the order in which they were made. */
export class Outbox {
  #entries: Entry[] = [];
  #waiting = 0;

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** Whether an operation waits for one of the updates. */
  get isUrgent(): boolean {
    return this.#waiting > 0;
  }

  push(entry: Entry): void {
    this.#entries.push(entry);
    if (entry.waiting !== undefined) this.#waiting += 1;
  }

  /** Takes as many updates from the front as one checkpoint holds: at least one, if there is one. */
  takeBatch(): readonly Entry[] {
    let bytes = 0;
    let count = 0;
    for (const { update } of this.#entries) {
      bytes += estimateBytes(update);
      if (count > 0 && (count === maxBatchUpdates || bytes > maxBatchBytes)) break;
      count += 1;
    }
    const batch = this.#entries.splice(0, count);
    this.#waiting -= batch.filter((each) => each.waiting !== undefined).length;
    return batch;
  }

  clear(): void {
    this.#entries = [];
    this.#waiting = 0;
  }
}

/** What an update takes on the wire, never less: JSON escapes are what makes text grow, to twice its size as a rule. */
function estimateBytes({ payload, error, name, chainedInvokeOptions }: OperationUpdate): number {
  const texts = [name, error?.type, error?.message, error?.data, ...(error?.stackTrace ?? [])];
  const characters = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  const options = chainedInvokeOptions === undefined ? 0 : 512;
  return 512 + options + 3 * characters + jsonBytes(payload?.data);
}

/** Bytes of the text inside a JSON string, where `"` and `\` take two and control characters six. */
function jsonBytes(data: Uint8Array | undefined): number {
  if (data === undefined) return 0;
  if (data.byteLength > maxBatchBytes) return data.byteLength;
  let bytes = data.byteLength;
  for (const byte of data) {
    if (byte === 0x22 || byte === 0x5c) bytes += 1;
    else if (byte < 0x20) bytes += 5;
  }
  return bytes;
}
