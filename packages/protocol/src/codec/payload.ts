import type { clew } from "../../gen/durable.js";
import { jsonMediaType, type Payload } from "../model/payload.ts";
import { type Place, refuseUnknown, within } from "./place.ts";
import { text } from "./scalar.ts";

type Wire = clew.durable.v1.Payload.$Properties;

const empty = new Uint8Array();

/** A plain view of the same bytes: the decoder hands out Buffers, whose methods differ. */
function view(data: Uint8Array | null | undefined): Uint8Array {
  return data?.length ? new Uint8Array(data.buffer, data.byteOffset, data.length) : empty;
}

/** The media type that most payloads have is left out. */
export function writePayload({ data, mediaType }: Payload): Wire {
  return { data, mediaType: mediaType === jsonMediaType ? null : text(mediaType) };
}

export function writeOptionalPayload(payload: Payload | undefined): Wire | null {
  return payload === undefined ? null : writePayload(payload);
}

export function readPayload(wire: Wire, place: Place, member: string): Payload {
  if (wire.$unknowns !== undefined) refuseUnknown(wire, within(place, member));
  return { data: view(wire.data), mediaType: wire.mediaType ?? jsonMediaType };
}
