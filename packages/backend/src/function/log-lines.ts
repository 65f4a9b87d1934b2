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

/** Reads the lines of a stream. */
export interface LineReader {
  /** Ends the line that has begun, if one has: what comes next is another's. */
  endLine(): void;
}

/**
 * Calls `emit` for every line of a stream, and for what follows the last line break when the stream ends. A carriage
 * return alone breaks a line as well: awslambdaric joins the lines of an error with it, and progress bars redraw
 * themselves by it.
 */
export function readLines(stream: Readable, emit: (line: string) => void): LineReader {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  /** The last thing read was a carriage return, which has ended its line: a line feed that follows ends no other. */
  let returned = false;
  const add = (text: string): void => {
    if (text === "") return;
    const fresh = returned && text.startsWith("\n") ? text.slice(1) : text;
    returned = text.endsWith("\r");
    const lines = (rest + fresh).split(/\r\n|\r|\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) emit(emitPieces(line));
    rest = emitPieces(rest);
  };
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
    if (rest !== "") emit(rest);
    rest = "";
  };
  const end = (): void => {
    add(decoder.end());
    endLine();
  };
  stream.on("data", (chunk: Buffer) => {
    add(decoder.write(chunk));
  });
  stream.on("end", end);
  stream.on("error", end);
  return { endLine };
}
