import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";

/** What a guarded process starts, in a process of its own, so that the test can kill it. */
const program = `
import { spawn } from "node:child_process";
import { guardProcess, makeGuardedFolder } from ${JSON.stringify(new URL("../src/guard/guard.ts", import.meta.url).href)};
const folder = makeGuardedFolder("clew guard-");
const idle = ["-c", "sleep 60 & echo started; wait"];
const child = guardProcess(spawn("/bin/sh", idle, { detached: true, stdio: ["ignore", "pipe", "ignore"] }));
const ended = guardProcess(spawn("/bin/true", [], { detached: true, stdio: "ignore" }));
ended.once("exit", () => child.stdout.once("data", () => console.log(JSON.stringify({ folder, pid: child.pid }))));
`;

/** Whether anything of a process group is there. */
function isThere(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

it.each(["SIGTERM", "SIGKILL"] as const)("ends what is guarded when its process gets a %s", async (signal) => {
  const suite = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await new Promise<string[]>((resolve) =>
    createInterface(suite.stdout).once("line", (text) => resolve([text])),
  );
  const { folder, pid } = JSON.parse(line ?? "") as { readonly folder: string; readonly pid: number };
  expect([existsSync(folder), isThere(pid)]).toEqual([true, true]);
  suite.kill(signal);
  await expect.poll(() => [existsSync(folder), isThere(pid)], { timeout: 10_000 }).toEqual([false, false]);
});
