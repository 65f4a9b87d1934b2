/** Ids of the figures, as the project's goals name them. */
export type FigureId = "P1" | "P2" | "P4" | "P5" | "P6" | "H1" | "L1" | "L2" | "L3";

/** One figure: the median of some repeats, beside the measured limit that it is held against. */
export interface Figure {
  readonly id: FigureId;
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "/s";
  readonly repeats: number;
  /** A figure of the same run, and how many times this one is of it; below 1 for times is better, for rates worse. */
  readonly limit?: { readonly name: string; readonly value: number };
  readonly ratio?: number;
}

/** The middle of an uneven number of values, the upper middle of an even one. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which that share of the others lies. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Holds a figure against a limit. */
export function against(figure: Figure, limit: Figure): Figure {
  return { ...figure, limit: { name: limit.name, value: limit.value }, ratio: figure.value / limit.value };
}

/** What a load came to. */
export interface Timing {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Runs `lanes` loops of `count` calls each and times every call. */
export async function time(
  lanes: number,
  count: number,
  call: (lane: number, n: number) => Promise<unknown>,
): Promise<Timing> {
  const latencies: number[] = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let n = 0; n < count; n += 1) {
        const from = performance.now();
        await call(lane, n);
        latencies.push(performance.now() - from);
      }
    }),
  );
  return summarize(latencies, performance.now() - start);
}

/** Latencies in milliseconds of what happened in `elapsedMs`. */
export function summarize(latencies: readonly number[], elapsedMs: number): Timing {
  return {
    perSecond: (latencies.length * 1000) / elapsedMs,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}

/** The run whose rate is the median, so that rate and latencies belong together. */
export function medianRun(runs: readonly Timing[]): Timing {
  const sorted = [...runs].sort((a, b) => a.perSecond - b.perSecond);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError("a median needs at least one run");
  return middle;
}
