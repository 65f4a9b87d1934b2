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

/** A line longer than this is cut into several. */
const maxLineLength = 64 * 1024;

/** Calls `emit` for every line of a stream, and for what follows the last line break when the stream ends. */
export function readLines(stream: Readable, emit: (line: string) => void): void {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  const add = (text: string): void => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) emit(line.endsWith("\r") ? line.slice(0, -1) : line);
    for (; rest.length > maxLineLength; rest = rest.slice(maxLineLength)) emit(rest.slice(0, maxLineLength));
  };
  const end = (): void => {
    add(decoder.end());
    if (rest !== "") emit(rest);
    rest = "";
  };
  stream.on("data", (chunk: Buffer) => {
    add(decoder.write(chunk));
  });
  stream.on("end", end);
  stream.on("error", end);
}
