/** A duration as people read it, in at most two units: `7 ms`, `1.25 s`, `3 min 20 s`, `2 d 4 h`. */
export function formatDuration(ms: number): string {
  const total = Math.max(0, ms);
  if (total < 1000) return `${String(Math.round(total))} ms`;
  if (total < 59_995) return `${String(Number((total / 1000).toFixed(total < 10_000 ? 2 : 1)))} s`;
  const seconds = Math.round(total / 1000);
  if (seconds < 3600) return pair(seconds, [60, "min"], "s");
  const minutes = Math.round(seconds / 60);
  if (minutes < 1440) return pair(minutes, [60, "h"], "min");
  return pair(Math.round(minutes / 60), [24, "d"], "h");
}

function pair(value: number, [size, large]: readonly [number, string], small: string): string {
  const rest = value % size;
  const whole = `${String(Math.floor(value / size))} ${large}`;
  return rest === 0 ? whole : `${whole} ${String(rest)} ${small}`;
}

/** A moment to the second, in UTC: `2026-11-24 23:25:00Z`. */
export function formatSecond(at: number): string {
  return formatTime(at).replace(/\.\d+Z$/, "Z");
}

/** A moment as people read it, in UTC: `2026-11-24 23:25:00.123Z`. */
export function formatTime(at: number): string {
  return new Date(at).toISOString().replace("T", " ");
}
