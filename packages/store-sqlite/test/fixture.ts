import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StoreScheduler } from "@clew/store";
import { onTestFinished } from "vitest";

/** Turns of the real event loop, and a clock that stands. */
export function eventLoop(now: number = 1_800_000_000_000): StoreScheduler {
  return { now: () => now, turn: (run) => void setImmediate(run) };
}

/** A folder of this test's own, removed after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "clew-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
