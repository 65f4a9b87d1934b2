import type { Millis } from "@clew/protocol";

/** What a cell of a bar can show. */
export interface BarSymbols {
  readonly working: string;
  readonly waiting: string;
  readonly invocation: string;
}

interface BarSpan {
  readonly from: Millis;
  readonly to?: Millis;
  readonly kind: keyof BarSymbols;
}

/** The time that a bar spreads over its cells. */
export interface BarScale {
  readonly from: Millis;
  readonly to: Millis;
  readonly width: number;
  readonly symbols: BarSymbols;
}

/** Spans over time, one character a cell. However short, a span has a cell; where several meet, work is shown. */
export function barOf(spans: readonly BarSpan[], { from, to, width, symbols }: BarScale): string {
  const cells = new Array<keyof BarSymbols | undefined>(width).fill(undefined);
  const cellOf = (at: Millis): number => ((at - from) / (to - from)) * width;
  for (const span of spans) {
    const first = Math.min(width - 1, Math.max(0, Math.floor(cellOf(span.from))));
    const last = Math.min(width - 1, Math.max(first, Math.ceil(cellOf(span.to ?? to)) - 1));
    for (let cell = first; cell <= last; cell += 1) {
      if (span.kind !== "waiting" || cells[cell] === undefined) cells[cell] = span.kind;
    }
  }
  return cells.map((kind) => (kind === undefined ? " " : symbols[kind])).join("");
}
