import { clew } from "../../gen/durable.js";
import { attempt, type Decoded } from "../decoded.ts";
import type { CheckpointStreamRequest, CheckpointStreamResponse } from "../service/checkpoint-stream.ts";
import {
  readCheckpointRequest,
  readCheckpointResponse,
  writeCheckpointRequest,
  writeCheckpointResponse,
} from "./checkpoint.ts";
import { decodeWire, type MessageCodec, requestCodec, responseCodec } from "./message-codec.ts";
import { type Place, refuse, refuseUnknown, within } from "./place.ts";
import { readStatus, writeStatus } from "./status.ts";

const v1 = clew.durable.v1;

/** A request that could not be read; one whose correlation id could is answered under it, and the stream goes on (STRM-2). */
export type DecodedStreamRequest =
  | Extract<Decoded<CheckpointStreamRequest>, { ok: true }>
  | (Extract<Decoded<CheckpointStreamRequest>, { ok: false }> & { readonly correlationId?: number });

/** A correlation id; throws where its field would cut it. */
function correlation(id: number): number {
  if (id >>> 0 !== id) throw new RangeError(`expected a correlation id of 0 to 2^32 - 1, got ${id}`);
  return id;
}

const wholeFrame = requestCodec({
  name: "CheckpointStreamRequest",
  wire: v1.CheckpointStreamRequest,
  write: ({
    correlationId,
    checkpoint,
  }: CheckpointStreamRequest): clew.durable.v1.CheckpointStreamRequest.$Properties => ({
    correlationId: correlation(correlationId),
    checkpoint: writeCheckpointRequest(checkpoint),
  }),
  read: readRequest,
});

function readRequest(wire: clew.durable.v1.CheckpointStreamRequest.$Properties, place: Place): CheckpointStreamRequest {
  refuseUnknown(wire, place);
  if (!wire.checkpoint)
    return refuse("FIELD_REQUIRED", place, { field: "request", expected: "checkpoint", actual: "none" });
  return {
    correlationId: wire.correlationId ?? 0,
    checkpoint: readCheckpointRequest(wire.checkpoint, within(place, "checkpoint")),
  };
}

export const checkpointStreamRequestCodec: MessageCodec<CheckpointStreamRequest, DecodedStreamRequest> = {
  ...wholeFrame,
  decode: (bytes) => {
    const frame = attempt(() => decodeWire(v1.CheckpointStreamRequest, bytes, true));
    if (!frame.ok) return frame;
    const decoded = attempt(() => readRequest(frame.value, { path: "", strict: true }));
    return decoded.ok ? decoded : { ...decoded, correlationId: frame.value.correlationId ?? 0 };
  },
};

export const checkpointStreamResponseCodec: MessageCodec<CheckpointStreamResponse> = responseCodec({
  name: "CheckpointStreamResponse",
  wire: v1.CheckpointStreamResponse,
  write: (response: CheckpointStreamResponse): clew.durable.v1.CheckpointStreamResponse.$Properties => {
    const correlationId = correlation(response.correlationId);
    return response.kind === "checkpoint"
      ? { correlationId, checkpoint: writeCheckpointResponse(response.checkpoint) }
      : { correlationId, status: writeStatus(response.status) };
  },
  read: (wire, place): CheckpointStreamResponse => {
    const correlationId = wire.correlationId ?? 0;
    if (wire.status) return { kind: "status", correlationId, status: readStatus(wire.status, place, "status") };
    if (!wire.checkpoint) return refuse("FIELD_REQUIRED", place, { field: "reply", expected: "checkpoint or status" });
    const checkpoint = readCheckpointResponse(wire.checkpoint, within(place, "checkpoint"));
    return { kind: "checkpoint", correlationId, checkpoint };
  },
});
