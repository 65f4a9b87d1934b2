import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished, vi } from "vitest";

/** Pids of the live processes of a process group, zombies included. */
export function groupMembers(group: number): readonly number[] {
  const table = execFileSync("ps", ["-e", "-o", "pid=,pgid="], { encoding: "utf8" });
  return table
    .trim()
    .split("\n")
    .map((row) => row.trim().split(/\s+/).map(Number))
    .flatMap(([pid, pgid]) => (pid !== undefined && pgid === group ? [pid] : []));
}

/** Waits until nothing is left of a process group. */
export async function untilGone(group: number): Promise<void> {
  await vi.waitFor(
    () => {
      const left = groupMembers(group);
      if (left.length > 0) throw new Error(`still running: ${left.join(", ")}`);
    },
    { timeout: 10_000, interval: 20 },
  );
}

/** Connects to a port and hangs up: what the function `hold` waits for. */
export function knock(port: number): void {
  connect(port, "127.0.0.1").on("error", () => undefined);
}

/** A temporary folder with these files, removed when the test ends. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "clew-test-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
