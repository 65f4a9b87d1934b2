import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figure.ts";

/** Where and with what the figures were measured. */
export interface Surroundings {
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string | undefined>>;
}

/** This machine, now. */
export function surroundings(): Surroundings {
  const [cpu] = cpus();
  const memoryGiB = Math.round(totalmem() / 2 ** 30);
  const { node, v8, sqlite, uv } = process.versions;
  return {
    date: new Date().toISOString(),
    machine: `${String(cpus().length)} x ${cpu?.model.trim() ?? "unknown"}, ${String(memoryGiB)} GiB, ${type()} ${release()}`,
    versions: { node, v8, sqlite, uv },
  };
}

/** One line of the table. */
export function line({ id, name, value, unit, limit, ratio }: Figure): string {
  const shown = unit === "ms" ? `${value.toFixed(2)} ms` : `${Math.round(value).toLocaleString("en")}/s`;
  const held = limit === undefined ? "" : `${(ratio ?? 0).toFixed(2)} x ${limit.name}`;
  return `${id.padEnd(3)} ${name.padEnd(58)} ${shown.padStart(12)}  ${held}`;
}

/** Writes `reports/bench.json` and returns its path. */
export function writeReport(folder: string, figures: readonly Figure[], where: Surroundings): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "bench.json");
  writeFileSync(path, `${JSON.stringify({ ...where, figures }, undefined, 2)}\n`);
  return path;
}
