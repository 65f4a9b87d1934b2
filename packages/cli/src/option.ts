import { badValue } from "./failure.ts";

/** Reads a flag's value; what it throws names the flag. */
export type Parse<T> = (text: string) => T;

/** A whole number in a range. */
export function integer(flag: string, min: number, max: number): Parse<number> {
  return (text) => {
    const value = /^-?\d{1,15}$/.test(text) ? Number(text) : NaN;
    if (value >= min && value <= max) return value;
    throw badValue(flag, {
      expected: `a whole number from ${String(min)} to ${String(max)}`,
      actual: JSON.stringify(text),
    });
  };
}

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The longest time that a timer of Node can wait is a little more. */
export const longestTimer: { readonly ms: number; readonly text: string } = { ms: 24 * 86_400_000, text: "24d" };

/** A duration with its unit, in milliseconds: `500ms`, `30s`, `5m`, `2h`, `7d`; a bare number is seconds. */
export function durationMs(flag: string, longest?: { readonly ms: number; readonly text: string }): Parse<number> {
  return (text) => {
    const { amount, unit = "s" } = /^(?<amount>\d{1,9}(?:\.\d{1,3})?)(?<unit>ms|s|m|h|d)?$/.exec(text)?.groups ?? {};
    const ms = Number(amount) * (unitMs[unit] ?? NaN);
    if (longest !== undefined && ms > longest.ms) {
      throw badValue(flag, { expected: `at most ${longest.text}`, actual: JSON.stringify(text) });
    }
    if (amount !== undefined && ms > 0) return Math.round(ms);
    throw badValue(flag, { expected: "a duration such as 500ms, 30s, 5m, 2h or 7d", actual: JSON.stringify(text) });
  };
}

/** A duration in whole seconds, as the protocol has them. */
export function durationSeconds(flag: string): Parse<number> {
  const parse = durationMs(flag);
  return (text) => {
    const seconds = parse(text) / 1000;
    if (Number.isInteger(seconds)) return seconds;
    throw badValue(flag, { expected: "a duration of whole seconds", actual: JSON.stringify(text) });
  };
}

/** A moment: ISO 8601, or how long ago it was (`2h`). */
export function moment(flag: string, now: () => number): Parse<number> {
  const parse = durationMs(flag);
  return (text) => {
    if (/^\d{4}-\d{2}-\d{2}([T ].+)?$/.test(text)) {
      const at = Date.parse(text);
      if (!Number.isNaN(at)) return at;
    } else if (/^[\d.]+(ms|s|m|h|d)$/.test(text)) {
      return now() - parse(text);
    }
    throw badValue(flag, {
      expected: "a time such as 2026-11-24T23:25:00Z, or how long ago, such as 2h",
      actual: JSON.stringify(text),
    });
  };
}

/** One of a list of words, in whatever case. */
export function oneOf<T extends string>(flag: string, words: readonly T[]): Parse<T> {
  return (text) => {
    const found = words.find((word) => word.toLowerCase() === text.toLowerCase());
    if (found !== undefined) return found;
    throw badValue(flag, { expected: words.join(", "), actual: JSON.stringify(text) });
  };
}

/** Collects the values of a flag that may be given several times. */
export function repeated<T>(parse: Parse<T>): (text: string, before: readonly T[] | undefined) => readonly T[] {
  return (text, before = []) => [...before, parse(text)];
}
