import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** A line of what a function's process wrote. */
export interface FunctionLog {
  readonly functionName: string;
  readonly functionVersion: string;
  readonly stream: "stdout" | "stderr";
  /** Without its line break. */
  readonly text: string;
  /** The invocation in progress, or the last one; absent while the process starts. */
  readonly requestId?: string;
  readonly executionId?: string;
}

/** A line of more UTF-16 code units than this is cut into several. */
export const maxLineLength: number = 64 * 1024;

/** Takes what a process writes, and makes lines of it. */
export interface LineSink {
  write(bytes: Uint8Array): void;
  /** Ends the line that has begun, if one has: what comes next is another's. */
  endLine(): void;
  /** Takes nothing more: what has begun is told. */
  end(): void;
}

/**
 * Calls `emit` for every line. A carriage return alone breaks a line as well: awslambdaric joins the lines of an error with
 * it, and progress bars redraw themselves by it.
 */
export function lineSink(emit: (line: string) => void): LineSink {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  /** The last thing read was a carriage return, which has ended its line: a line feed that follows ends no other. */
  let returned = false;
  /** Emits the start of a text that is too long, without parting the halves of a character, and returns what is left. */
  const emitPieces = (text: string): string => {
    let left = text;
    while (left.length > maxLineLength) {
      const parted = /[\uD800-\uDBFF]/.test(left[maxLineLength - 1] ?? "");
      const length = parted ? maxLineLength - 1 : maxLineLength;
      emit(left.slice(0, length));
      left = left.slice(length);
    }
    return left;
  };
  const endLine = (): void => {
    const text = rest + decoder.end();
    rest = "";
    returned = false;
    if (text !== "") emit(emitPieces(text));
  };
  return {
    write: (bytes) => {
      const text = decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      if (text === "") return;
      const fresh = returned && text.startsWith("\n") ? text.slice(1) : text;
      returned = text.endsWith("\r");
      const lines = (rest + fresh).split(/\r\n|\r|\n/);
      rest = lines.pop() ?? "";
      for (const line of lines) emit(emitPieces(line));
      rest = emitPieces(rest);
    },
    endLine,
    end: endLine,
  };
}

/** Has a sink take what a stream brings, and what follows the last line break when the stream ends. */
export function readLines(stream: Readable, sink: LineSink): void {
  stream.on("data", (chunk: Buffer) => {
    sink.write(chunk);
  });
  for (const end of ["end", "error"]) {
    stream.on(end, () => {
      sink.end();
    });
  }
}
