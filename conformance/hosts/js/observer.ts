import { appendFileSync, readFileSync } from "node:fs";
import process from "node:process";
import type { Phase } from "../../src/program/program.ts";

/** Appends what the program sees to a file outside the process: it survives a SIGKILL. */
export class Observer {
  /** Which invocation of the execution this is, from 1. */
  readonly invocation: number;
  readonly #file: string | undefined;

  constructor(file: string | undefined) {
    this.#file = file;
    this.invocation = 1 + earlierInvocations(file);
  }

  /** Writes one line, by one call. */
  note(path: string, phase: Phase, seen: Readonly<Record<string, unknown>> = {}): void {
    if (this.#file === undefined) return;
    const { value, ...rest } = seen;
    const line = { path, phase, invocation: this.invocation, ...rest, value: shorten(value), pid: process.pid };
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`);
  }
}

function earlierInvocations(file: string | undefined): number {
  try {
    return file === undefined ? 0 : readFileSync(file, "utf8").split('"phase":"invocation"').length - 1;
  } catch {
    return 0; // not written yet
  }
}

/** Replaces texts that are too long to compare by eye (PROG-40). */
function shorten(value: unknown): unknown {
  if (typeof value === "string") return shortenText(value);
  if (typeof value === "bigint") return { $opaque: true };
  if (Array.isArray(value)) return value.map(shorten);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shorten(member)]));
}

function shortenText(text: string): unknown {
  if (text.length <= 1000) return text;
  const $size = Array.from(text).length; // code points (PROG-9)
  return $size > 1000 ? { $size } : text;
}

/** Whether it is an object that is not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
