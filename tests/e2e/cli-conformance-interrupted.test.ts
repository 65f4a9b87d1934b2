import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "../support/clew-process.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const clew = "packages/cli/bin/clew.js";
/** How the suite is started: as it is, and as `npm start` does. */
const commands = { clew: [clew], "npm start": ["scripts/tools.mjs", "node", clew] } as const;

let folder: ReturnType<typeof makeFolder>;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

/** The processes that have this folder for temporary files: those that a run in it has started, and itself. */
function processesOf(tmp: string): readonly string[] {
  return globSync("/proc/[0-9]*/environ").flatMap((file) => {
    try {
      const here = readFileSync(file, "latin1").split("\0").includes(`TMPDIR=${tmp}`);
      return here ? [readFileSync(join(file, "../cmdline"), "latin1").replaceAll("\0", " ")] : [];
    } catch {
      return []; // another user's, or gone
    }
  });
}

describe.skipIf(!existsSync("/proc/self/environ"))("an interrupted clew conformance run", () => {
  it.each([
    { how: "clew", signal: "SIGINT", code: 130, phase: "backend, plain" },
    { how: "clew", signal: "SIGTERM", code: 143, phase: "peer" },
    { how: "npm start", signal: "SIGTERM", code: 143, phase: "backend, plain" },
  ] as const)("as $how by $signal leaves nothing behind (PROG-58)", async ({ how, signal, code, phase }) => {
    const tmp = join(folder.cwd, "tmp");
    mkdirSync(tmp);
    const configuration = phase === "peer" ? "replay-each" : "plain";
    const args = [
      "conformance",
      "run",
      "step/*",
      "--configuration",
      configuration,
      "--reports",
      join(folder.cwd, "out"),
    ];
    const suite = spawn(process.execPath, [...commands[how], ...args], {
      cwd: root,
      env: { ...process.env, TMPDIR: tmp },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const exited = once(suite, "exit");
    let said = "";
    suite.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const started = (): boolean =>
      said.includes(`${phase}: `) && processesOf(tmp).some((line) => line.includes("conformance/hosts/"));
    await expect.poll(started, { timeout: 50_000 }).toBe(true);

    suite.kill(signal);
    expect((await exited)[0]).toBe(code);
    expect(said).toContain("interrupted: no report is written");
    await expect.poll(() => processesOf(tmp), { timeout: 10_000 }).toEqual([]);
    // What is compiled is kept for the next run.
    await expect.poll(() => globSync("*", { cwd: tmp, exclude: ["*-cache"] }), { timeout: 10_000 }).toEqual([]);
    expect(existsSync(join(folder.cwd, "out"))).toBe(false);
  });
});
