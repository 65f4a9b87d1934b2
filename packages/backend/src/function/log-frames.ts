import type { LineSink } from "./log-lines.ts";

/** The first bytes of a frame; text in UTF-8 has them only around a NUL. A byte that tells the level follows. */
const mark = Buffer.of(0xa5, 0x5a, 0x00);

/** The mark and the level; the length of the message, 4 bytes; a time, 8 bytes. Big-endian. */
const headerBytes = 16;

/** Names, for awslambdaric, the file that it writes log messages to in frames. */
export const frameVariable = "_LAMBDA_TELEMETRY_LOG_FD";

/**
 * Has a sink take what is written in the frames by which awslambdaric tells log messages apart, and what is written
 * between them. Without frames its messages run into each other: one with a traceback has no line break at its end.
 */
export function unframe(lines: LineSink): LineSink {
  /** What may be the start of a header. */
  let held: Uint8Array = Buffer.alloc(0);
  /** How much of the message in progress has not come yet. */
  let missing = 0;
  const take = (bytes: Buffer, count: number): Buffer => {
    lines.write(bytes.subarray(0, count));
    return bytes.subarray(count);
  };
  const takeMessage = (bytes: Buffer): Buffer => {
    const count = Math.min(missing, bytes.length);
    missing -= count;
    const rest = take(bytes, count);
    if (missing === 0) lines.endLine();
    return rest;
  };
  return {
    write: (bytes) => {
      let rest: Buffer = Buffer.concat([held, bytes]);
      held = Buffer.alloc(0);
      while (rest.length > 0) {
        if (missing > 0) rest = takeMessage(rest);
        else if (!mayStartFrame(rest)) rest = take(rest, nextFrame(rest));
        else if (rest.length < headerBytes) return void (held = rest);
        else {
          lines.endLine();
          missing = rest.readUInt32BE(4);
          rest = rest.subarray(headerBytes);
        }
      }
    },
    // What may be a header is no line yet: an answer may come between the parts of a frame.
    endLine: () => {
      lines.endLine();
    },
    end: () => {
      lines.write(held);
      held = Buffer.alloc(0);
      lines.end();
    },
  };
}

function mayStartFrame(bytes: Buffer): boolean {
  return mark.subarray(0, bytes.length).equals(bytes.subarray(0, mark.length));
}

/** Where the next frame starts or may start, after the first byte. */
function nextFrame(bytes: Buffer): number {
  for (let at = bytes.indexOf(mark[0] ?? 0, 1); at >= 0; at = bytes.indexOf(mark[0] ?? 0, at + 1)) {
    if (mayStartFrame(bytes.subarray(at))) return at;
  }
  return bytes.length;
}
