import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { run } from "../../scripts/run.ts";

it("says how a command ended and what it wrote to both streams", async () => {
  const outcome = await run(["node", "-e", 'console.log("a"); console.error("b"); process.exitCode = 3']);
  expect(outcome).toEqual({ ok: false, ending: "ended with exit code 3", output: "a\nb\n" });
});

it("says that there is no such command", async () => {
  expect(await run(["no-such-tool"])).toMatchObject({ ok: false, ending: "spawn no-such-tool ENOENT" });
});

it("kills a command that takes too long, with everything that it started", async () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-run-"));
  const outcome = await run(["sh", "-c", "sleep 60 & echo $! > pid; wait"], { cwd: folder, limitMs: 500 });
  const child = Number(readFileSync(join(folder, "pid"), "utf8"));
  rmSync(folder, { recursive: true });
  expect(outcome).toMatchObject({ ok: false, ending: expect.stringContaining("was killed") as unknown });
  await vi.waitUntil(() => !isRunning(child));
});

/** Whether a process runs; one that has ended and waits to be reaped does not. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
