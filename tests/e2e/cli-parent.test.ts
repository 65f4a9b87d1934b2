import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeFolder } from "../support/clew-process.ts";

const program = fileURLToPath(new URL("../../packages/cli/bin/clew.js", import.meta.url));
/** Has a process take itself for one of an older Node elsewhere. */
const pretence = `for (const [name, value] of Object.entries({
  versions: { ...process.versions, node: "20.0.0" },
  execPath: "/bin/sh",
})) Object.defineProperty(process, name, { value })`;
const old = `--import=data:text/javascript;base64,${Buffer.from(pretence).toString("base64")}`;
const flags = ["serve", "--memory", "--json", "--grpc-port", "0", "--http-port", "0"] as const;
const serve = `"${process.execPath}" "${program}" ${flags.join(" ")}`;
/** As on a machine whose own Node is too old: the command runs on another, and stands in front of it. */
const serveInFront = `"${process.execPath}" "${old}" "${program}" ${flags.join(" ")}`;

let folder: ReturnType<typeof makeFolder>;
let started: { readonly starter: ChildProcessByStdio<null, Readable, null>; server: number } | undefined;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(async () => {
  const { starter, server } = started ?? {};
  if (server !== undefined && alive(server)) process.kill(server, "SIGTERM");
  if (starter?.pid !== undefined && alive(-starter.pid)) process.kill(-starter.pid, "SIGKILL");
  await vi.waitFor(() => expect(server !== undefined && alive(server)).toBe(false), { timeout: 30_000 });
  started = undefined;
  folder.remove();
});

/** Whether there is a process of this number, or where it is negative, any of that group. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Starts something that starts a server, and resolves when that has said its number. */
async function start(
  command: readonly [string, ...string[]],
): Promise<{ kill(signal: NodeJS.Signals): Promise<number> }> {
  const [file, ...args] = command;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")));
  const starter = spawn(file, args, { cwd: folder.cwd, env, stdio: ["ignore", "pipe", "ignore"], detached: true });
  const ended = once(starter, "exit").then(([code]) => Promise.reject(new Error(`ended with ${String(code)}`)));
  const [line] = (await Promise.race([once(createInterface(starter.stdout), "line"), ended])) as [string];
  ended.catch(() => undefined);
  const { pid: server } = JSON.parse(line) as { readonly pid: number };
  started = { starter, server };
  return {
    kill: async (signal) => {
      starter.kill(signal);
      await once(starter, "exit");
      return server;
    },
  };
}

function npmRun(script: string): readonly [string, ...string[]] {
  folder = makeFolder({ "package.json": JSON.stringify({ private: true, scripts: { serve: script } }) });
  return ["npm", "run", "--silent", "serve"];
}

const untilGone = (pid: number): Promise<void> =>
  vi.waitFor(() => expect(alive(pid)).toBe(false), { timeout: 30_000, interval: 50 });

describe("a server that npm has started", () => {
  it.each(["SIGTERM", "SIGHUP", "SIGKILL"] as const)(
    "ends when npm gets %s, which it passes on to nobody",
    async (signal) => {
      const npm = await start(npmRun(serve));
      await untilGone(await npm.kill(signal));
    },
  );

  it.each(["SIGTERM", "SIGKILL"] as const)("ends too behind an older Node: %s", async (signal) => {
    const npm = await start(npmRun(serveInFront));
    await untilGone(await npm.kill(signal));
  });

  it("ends when the process in front of it is killed", async () => {
    const front = await start([process.execPath, old, program, ...flags]);
    await untilGone(await front.kill("SIGKILL"));
  });
});

describe("a server that is to live on its own", () => {
  it.each([
    ["from a script of npm by setsid", () => npmRun(`setsid ${serve} & sleep 100`)],
    ["by nohup", () => ["sh", "-c", `nohup ${serve} & wait`] as const],
    ["by a shell that ends", () => ["sh", "-c", `${serve} & wait`] as const],
  ])("does, started %s", async (_, command) => {
    const starter = await start(command());
    const server = await starter.kill("SIGKILL");
    // Two looks after its parent and a bit: what would end it has had its time.
    const later = Date.now() + 1_500;
    await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(later), { timeout: 5_000, interval: 100 });
    expect(alive(server)).toBe(true);
  });
});
