/**
 * Payloads as one BLOB: raw bytes behind a few bytes of header, never base64.
 *
 *   frame  = format (1 byte, now 1)  crc32 of all that follows (4 bytes, little-endian)  member*
 *   member = tag (1 byte: 1 input, 2 result, 3 error, 4 note)  content
 *   content of input and result = media  length  bytes
 *   content of error and note   = length  UTF-8 JSON
 *   media  = 0 for application/json, else (length + 1) followed by UTF-8
 *
 * Lengths are unsigned LEB128. SQLite has no checksum of its own over pages, so the frame carries one: a flipped byte in a
 * payload is found when it is read, not handed to a program.
 */
import { crc32 } from "node:zlib";
import { jsonMediaType, type ErrorObject, type Payload } from "@clew/protocol";
import { StoreError, type OperationBody } from "@clew/store";
import { parseJson } from "../row.ts";

/** What a frame can hold: a body, and a note (an event's record). */
export interface FrameContent extends OperationBody {
  /** JSON text. */
  readonly note?: string;
}

const format = 1;
const headerBytes = 5;
const tags = { input: 1, result: 2, error: 3, note: 4 } as const;

/** Writes a frame. Members that are absent take no space. */
export function encodeFrame(content: FrameContent): Uint8Array {
  const error = content.error === undefined ? undefined : JSON.stringify(content.error);
  const size =
    headerBytes + payloadSize(content.input) + payloadSize(content.result) + textSize(error) + textSize(content.note);
  const out = Buffer.allocUnsafe(size);
  out[0] = format;
  let offset = headerBytes;
  offset = writePayload(out, offset, { tag: tags.input, payload: content.input });
  offset = writePayload(out, offset, { tag: tags.result, payload: content.result });
  offset = writeText(out, offset, { tag: tags.error, text: error });
  offset = writeText(out, offset, { tag: tags.note, text: content.note });
  out.writeUInt32LE(crc32(out.subarray(headerBytes, offset)), 1);
  return out.subarray(0, offset);
}

/** Reads a frame. @throws StoreError `CORRUPT` when its bytes are not those that were written */
export function decodeFrame(frame: Uint8Array): FrameContent {
  const buffer = Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength);
  if (buffer.length < headerBytes || buffer[0] !== format) throw damaged(`expected format ${format}, got ${buffer[0]}`);
  if (buffer.readUInt32LE(1) !== crc32(buffer.subarray(headerBytes))) throw damaged("its checksum is wrong");
  const content: { input?: Payload; result?: Payload; error?: ErrorObject; note?: string } = {};
  const cursor = { buffer, offset: headerBytes };
  while (cursor.offset < buffer.length) {
    const tag = buffer[cursor.offset++];
    if (tag === tags.input) content.input = readPayload(cursor);
    else if (tag === tags.result) content.result = readPayload(cursor);
    else if (tag === tags.error) content.error = parseJson<ErrorObject>(readText(cursor, readLength(cursor)));
    else if (tag === tags.note) content.note = readText(cursor, readLength(cursor));
    else throw damaged(`it has a member of tag ${tag}`);
  }
  return content;
}

interface Cursor {
  readonly buffer: Buffer;
  offset: number;
}

function writePayload(out: Buffer, start: number, member: { tag: number; payload: Payload | undefined }): number {
  const { tag, payload } = member;
  if (payload === undefined) return start;
  out[start] = tag;
  let offset = start + 1;
  if (payload.mediaType === jsonMediaType) out[offset++] = 0;
  else {
    offset = writeLength(out, offset, Buffer.byteLength(payload.mediaType) + 1);
    offset += out.write(payload.mediaType, offset);
  }
  offset = writeLength(out, offset, payload.data.byteLength);
  out.set(payload.data, offset);
  return offset + payload.data.byteLength;
}

function writeText(out: Buffer, start: number, member: { tag: number; text: string | undefined }): number {
  const { tag, text } = member;
  if (text === undefined) return start;
  out[start] = tag;
  const offset = writeLength(out, start + 1, Buffer.byteLength(text));
  return offset + out.write(text, offset);
}

function writeLength(out: Buffer, start: number, length: number): number {
  let offset = start;
  let rest = length;
  for (; rest > 0x7f; rest >>>= 7) out[offset++] = (rest & 0x7f) | 0x80;
  out[offset++] = rest;
  return offset;
}

function readPayload(cursor: Cursor): Payload {
  const media = readLength(cursor);
  const mediaType = media === 0 ? jsonMediaType : readText(cursor, media - 1);
  const length = readLength(cursor);
  const start = cursor.buffer.byteOffset + cursor.offset;
  cursor.offset += length;
  return { data: new Uint8Array(cursor.buffer.buffer, start, length), mediaType };
}

function readText(cursor: Cursor, length: number): string {
  const text = cursor.buffer.toString("utf8", cursor.offset, cursor.offset + length);
  cursor.offset += length;
  return text;
}

function readLength(cursor: Cursor): number {
  let length = 0;
  for (let shift = 0; shift < 32; shift += 7) {
    const byte = cursor.buffer[cursor.offset++];
    if (byte === undefined) break;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) return length;
  }
  throw damaged("a length runs past its end");
}

const maxLengthBytes = 5;

function payloadSize(payload: Payload | undefined): number {
  if (payload === undefined) return 0;
  const media = payload.mediaType === jsonMediaType ? 1 : maxLengthBytes + Buffer.byteLength(payload.mediaType);
  return 1 + media + maxLengthBytes + payload.data.byteLength;
}

function textSize(text: string | undefined): number {
  return text === undefined ? 0 : 1 + maxLengthBytes + Buffer.byteLength(text);
}

function damaged(detail: string): StoreError {
  return new StoreError({ code: "CORRUPT", message: `a stored payload is damaged: ${detail}` });
}
