import { stripVTControlCharacters } from "node:util";
import type { FunctionLog, WorkerLog } from "@clew/backend";
import type { ErrorObject } from "@clew/protocol";
import type { ExecutionHead } from "@clew/store";
import type { Style } from "../output/style.ts";

const shortId = 8;

/** Paints what one function says in one colour. */
export type PaintName = (name: string, text: string) => string;

/** Gives each name a colour of its own, as far as there are colours, in the order in which they come. */
export function colorNames(style: Style): PaintName {
  const palette = [style.busy, style.waiting, style.good, style.strong];
  const taken = new Map<string, (text: string) => string>();
  return (name, text) => {
    const paint = taken.get(name) ?? palette[taken.size % palette.length] ?? style.strong;
    taken.set(name, paint);
    return paint(text);
  };
}

/** A line of a function, with whose it is: `23:25:00.123 order:1 0c1b7a52 | charged`. */
export function functionLogLine(log: FunctionLog, at: number, voice: LogStyle): string {
  const { functionName, functionVersion, executionId, requestId, text } = log;
  const of = executionId ?? requestId ?? "starting";
  const name = `${functionName}:${functionVersion}`;
  return `${timeOf(at)} ${voice.paint(name, `${name} ${of.slice(0, shortId)}`)} | ${printable(text, voice)}`;
}

/** A line, or several, of a function that a connected worker runs. */
export function workerLogLine({ worker, requestId, time, level, text }: WorkerLog, voice: LogStyle): string {
  const of = requestId === undefined ? worker : `${worker} ${requestId.slice(0, shortId)}`;
  const head = `${timeOf(time)} ${voice.paint(worker, of)} ${level} |`;
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => `${head} ${printable(line, voice)}`)
    .join("\n");
}

/** An execution that has failed or timed out, on one line: `23:25:00.123 order:1 0c1b7a52 FAILED order-7: Error: no stock`. */
export function failedExecutionLine(
  execution: Pick<ExecutionHead, "id" | "name" | "functionName" | "functionVersion" | "status">,
  { type, message }: ErrorObject,
  { at, voice }: { readonly at: number; readonly voice: LogStyle },
): string {
  const { id, name, functionName, functionVersion, status } = execution;
  const of = `${functionName}:${functionVersion}`;
  const why = [type, message].filter((part) => part !== undefined).join(": ");
  const line = [name === id ? status : `${status} ${name}`, ...(why === "" ? [] : [why.split(/\s+/).join(" ")])];
  return `${timeOf(at)} ${voice.paint(of, `${of} ${id.slice(0, shortId)}`)} ${printable(line.join(": "), voice)}`;
}

/** How logs look. */
export interface LogStyle {
  readonly paint: PaintName;
  /** Whether there are colours at all. */
  readonly colored: boolean;
}

const escape = String.fromCharCode(27);
const colors = new RegExp(`(${escape}\\[[\\d;:]*m)`);

/**
 * What a function wrote, unable to do more to a terminal than to colour its own line: whatever else could move the cursor
 * or hide a line is left out.
 */
function printable(text: string, { colored }: Pick<LogStyle, "colored">): string {
  const parts = text.split(colors);
  const shown = parts.map((part, index) => {
    if (index % 2 === 1) return colored ? part : "";
    return stripVTControlCharacters(part).replaceAll(/(?!\t)\p{Cc}/gu, "");
  });
  return `${shown.join("")}${colored && parts.length > 1 ? `${escape}[0m` : ""}`;
}

function timeOf(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}
