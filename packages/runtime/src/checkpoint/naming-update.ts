import { errorObjectBytes, limits, type OperationUpdate, ProtocolError } from "@clew/protocol";
import { CheckpointError } from "../error/checkpoint-error.ts";

/**
 * What a checkpoint was refused with, told together with the update that it is about: its operation and how large what it
 * records is. As it came where that cannot be known, or where the same checkpoint may yet be taken.
 */
export function namingUpdate(error: unknown, updates: readonly OperationUpdate[]): unknown {
  if (!(error instanceof CheckpointError) || error.scope !== "execution") return error;
  const update = refusedUpdate(error, updates);
  if (update === undefined) return error;
  return new CheckpointError(`${error.message} [${describe(update)}]`, { scope: error.scope, cause: error.cause });
}

/** The one that the refusal's field names; without a field, as over the Lambda API, the only one that is large. */
function refusedUpdate({ cause }: CheckpointError, updates: readonly OperationUpdate[]): OperationUpdate | undefined {
  if (cause instanceof ProtocolError && cause.field !== undefined) {
    const index = /^updates\[(\d+)\]/.exec(cause.field)?.[1];
    return index === undefined ? undefined : updates[Number(index)];
  }
  const large = updates.filter((update) => bytesOf(update) > largeBytes);
  return large.length === 1 ? large[0] : undefined;
}

/** The smallest limit on what an update records (LIM-6). */
const largeBytes = limits.bytes.stepPayload.maxBytes;

function bytesOf({ payload, error }: OperationUpdate): number {
  return payload?.data.byteLength ?? (error === undefined ? 0 : errorObjectBytes(error));
}

function describe(update: OperationUpdate): string {
  const { action, type, id, name } = update;
  const named = name === undefined ? "" : ` ${JSON.stringify(name)}`;
  return `${action} of ${type}${named}, id ${id}, ${String(bytesOf(update))} bytes`;
}
