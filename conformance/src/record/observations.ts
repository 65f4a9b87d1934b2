import { readFileSync } from "node:fs";
import type { Observation } from "../program/program.ts";

/** Reads what a host has written so far; a line that is not whole yet is left out. */
export function readObservations(file: string): readonly Observation[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  return whole
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Observation);
}

/** The id of the callback at a path, if the host has told it. */
export function callbackIdAt(observations: readonly Observation[], path: string): string | undefined {
  const created = observations.find((observation) => observation.phase === "created" && observation.path === path);
  return typeof created?.value === "string" ? created.value : undefined;
}
