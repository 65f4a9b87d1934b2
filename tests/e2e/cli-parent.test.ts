import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clew, makeFolder } from "../support/clew-process.ts";
import { GrpcWorker } from "../support/grpc-worker.ts";

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

/** Starts a line of shell in a session of its own, as launchers of daemons do, and lives as long as that. */
const launcher =
  'require("node:child_process").spawn(process.argv[1], { shell: true, detached: true, stdio: "inherit" });';

let folder: ReturnType<typeof makeFolder>;
let started: { readonly starter: ChildProcessByStdio<null, Readable, null>; server: number } | undefined;
const workers: GrpcWorker[] = [];
beforeEach(() => {
  folder = makeFolder();
});
afterEach(async () => {
  for (const worker of workers.splice(0)) worker.close();
  const { starter, server } = started ?? {};
  if (server !== undefined) end(server, "SIGTERM");
  if (starter?.pid !== undefined) end(-starter.pid, "SIGKILL");
  if (server !== undefined) await untilGone(server);
  started = undefined;
  folder.remove();
});

/** Whether a process runs; one that has ended and that nobody has asked about yet does not. */
function runs(pid: number): boolean {
  return /^[^Z]/.test(spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).stdout);
}

/** Ends a process, or with its number negated a group, that may have ended already. */
function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    expect(error).toMatchObject({ code: "ESRCH" });
  }
}

interface Started {
  readonly server: number;
  /** Where it listens. */
  readonly grpc: string;
  /** Everything that the server says from now on. */
  readonly said: readonly string[];
  /** Ends what started the server, or all of its group, and resolves to the server's number. */
  kill(signal: NodeJS.Signals, whole?: "group"): Promise<number>;
}

/** Starts something that starts a server, and resolves when that has said its number. */
async function start(command: readonly [string, ...string[]]): Promise<Started> {
  const [file, ...args] = command;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")));
  const starter = spawn(file, args, { cwd: folder.cwd, env, stdio: ["ignore", "pipe", "ignore"], detached: true });
  const ended = once(starter, "exit").then(([code]) => Promise.reject(new Error(`ended with ${String(code)}`)));
  const lines = createInterface(starter.stdout);
  const [line] = (await Promise.race([once(lines, "line"), ended])) as [string];
  ended.catch(() => undefined);
  const { pid: server, grpc } = JSON.parse(line) as { readonly pid: number; readonly grpc: string };
  started = { starter, server };
  const said: string[] = [];
  lines.on("line", (text) => said.push(text));
  return {
    server,
    grpc,
    said,
    kill: async (signal, whole) => {
      const gone = once(starter, "exit");
      if (whole === undefined) starter.kill(signal);
      else if (starter.pid !== undefined) process.kill(-starter.pid, signal);
      await gone;
      return server;
    },
  };
}

function npmRun(script: string): readonly [string, ...string[]] {
  folder = makeFolder({ "package.json": JSON.stringify({ private: true, scripts: { serve: script } }) });
  return ["npm", "run", "--silent", "serve"];
}

const untilGone = (pid: number): Promise<void> =>
  vi.waitFor(() => expect(runs(pid)).toBe(false), { timeout: 30_000, interval: 50 });

/** Resolves when what would end a server has had its time: two looks after its parent and a bit. */
async function pass(): Promise<void> {
  const later = Date.now() + 1_500;
  await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(later), { timeout: 5_000, interval: 100 });
}

/** Has an invocation run on a server; the returned function ends it. */
async function occupy({ grpc }: Started): Promise<() => void> {
  const called = Promise.withResolvers<undefined>();
  const released = Promise.withResolvers<undefined>();
  const worker = new GrpcWorker(grpc, {
    f: async () => {
      called.resolve(undefined);
      await released.promise;
      return { kind: "output", output: { status: "SUCCEEDED" } };
    },
  });
  workers.push(worker);
  await worker.welcomed;
  expect(await clew({ cwd: folder.cwd, server: grpc }, "invoke", "f:$LATEST")).toMatchObject({ code: 0 });
  await called.promise;
  return () => released.resolve(undefined);
}

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

describe("a server that drains", () => {
  it.each([
    ["npm", () => npmRun(serve)],
    ["npm and an older Node", () => npmRun(serveInFront)],
  ])("goes on with that when its whole group, %s, is told to end", async (_, command) => {
    const npm = await start(command());
    const release = await occupy(npm);
    await npm.kill("SIGTERM", "group");
    await pass();
    expect(runs(npm.server)).toBe(true);
    release();
    await untilGone(npm.server);
    await vi.waitFor(() => expect(npm.said.at(-1)).toBe('{"stopped":{"suspended":0,"executions":[],"kept":false}}'));
  });

  it.each(["SIGTERM", "SIGINT"] as const)("and an older Node in front of it, which passes %s on", async (signal) => {
    const front = await start([process.execPath, old, program, ...flags]);
    const release = await occupy(front);
    const gone = front.kill(signal, "group");
    await pass();
    expect(runs(front.server)).toBe(true);
    release();
    await untilGone(await gone);
    expect(front.said.at(-1)).toContain('"suspended":0');
  });
});

describe("a server that is to live on its own", () => {
  it.each([
    ["from a script of npm by setsid", () => npmRun(`setsid ${serve} & sleep 100`)],
    ["by nohup", () => ["sh", "-c", `nohup ${serve} & wait`] as const],
    ["by a shell that ends", () => ["sh", "-c", `${serve} & wait`] as const],
    ["from a script of npm that says so", () => npmRun(`CLEW_STAY=1 ${serve} & sleep 100`)],
  ])("does, started %s", async (_, command) => {
    const starter = await start(command());
    const server = await starter.kill("SIGKILL");
    await pass();
    expect(runs(server)).toBe(true);
  });

  it("does, started from a script of npm by a shell that leads a group", async () => {
    const npm = await start(npmRun(`"${process.execPath}" -e '${launcher}' '${serve}; true'`));
    // With the launcher in it.
    const server = await npm.kill("SIGKILL", "group");
    await pass();
    expect(runs(server)).toBe(true);
  });
});
