import type { FunctionLog, WorkerLog } from "@clew/backend";
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
export function functionLogLine(log: FunctionLog, at: number, paint: PaintName): string {
  const { functionName, functionVersion, executionId, requestId, text } = log;
  const of = executionId ?? requestId ?? "starting";
  const name = `${functionName}:${functionVersion}`;
  return `${timeOf(at)} ${paint(name, `${name} ${of.slice(0, shortId)}`)} | ${text}`;
}

/** A line of a function that a connected worker runs. */
export function workerLogLine({ worker, requestId, time, level, text }: WorkerLog, paint: PaintName): string {
  const of = requestId === undefined ? worker : `${worker} ${requestId.slice(0, shortId)}`;
  return `${timeOf(time)} ${paint(worker, of)} ${level} | ${text}`;
}

function timeOf(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}
