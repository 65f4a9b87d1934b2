import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { createRuntimeApi, type RuntimeAnswer, type RuntimeApi, type RuntimeEvent } from "../runtime-api/index.ts";
import { deathText, exitWith, type ProcessExit } from "./exit-text.ts";
import { hostCommand } from "./host-command.ts";
import type { FunctionHost, HostedFunction } from "./hosted-function.ts";
import { unframe } from "./log-frames.ts";
import { type FunctionLog, lineSink, type LineSink, readLines } from "./log-lines.ts";
import { processEnvironment } from "./process-environment.ts";
import type { ProcessGuard } from "./process-guard.ts";

/** Everything that starting a process needs. */
export interface ProcessOptions {
  readonly hosted: HostedFunction;
  readonly version: string;
  readonly codePath: string;
  readonly endpoint: string;
  readonly region: string;
  /** Where the process gets its private TMPDIR, and all of them their shared compile cache. */
  readonly workDir: string;
  readonly inherited: Readonly<Record<string, string | undefined>>;
  readonly guard: Pick<ProcessGuard, "add" | "remove">;
  readonly log: (line: FunctionLog) => void;
}

/** What came of an event. */
export type ProcessAnswer =
  | Exclude<RuntimeAnswer, { kind: "ended" }>
  /** `lastWords`: the last line that it wrote, when it ended before it took any event. */
  | { readonly kind: "exited"; readonly exit: ProcessExit; readonly taken: boolean; readonly lastWords?: string }
  /** `kill` was called. */
  | { readonly kind: "killed" };

/**
 * A function's process, alone in its process group, with a Runtime API of its own. When it exits, whatever it left in
 * its group is killed, its folder removed and its listener closed.
 */
export class FunctionProcess {
  /** Resolves when the process is gone. */
  readonly exited: Promise<ProcessExit>;
  /** How many events it has answered. */
  served = 0;
  readonly version: string;
  readonly #api: RuntimeApi;
  readonly #child: ChildProcess | undefined;
  #killed = false;
  /** It has been given an event and has not answered. */
  #busy = false;
  #lastLine = "";
  /** The process was reaped: its number may already mean another. */
  #gone = false;
  #current: { readonly requestId?: string; readonly executionId?: string } = {};
  readonly #lines: readonly LineSink[];
  /** Resolves when all that was written before the last answer has been read. */
  #linesRead: Promise<void> = Promise.resolve();

  private constructor(options: ProcessOptions, api: RuntimeApi, tmpDir: string) {
    const { hosted, version } = options;
    this.version = version;
    this.#api = api;
    const started = start(options, api.address, tmpDir);
    this.#child = started instanceof Error ? undefined : started;
    this.#lines = (["stdout", "stderr"] as const).flatMap((stream) => {
      const readable = this.#child?.[stream];
      if (!readable) return [];
      const about = { functionName: hosted.name, functionVersion: version, stream };
      const emit = (text: string): void => {
        if (text.trim() !== "") this.#lastLine = text.trim();
        options.log({ ...about, text, ...this.#current });
      };
      const lines = hosted.host.runtime === "python" ? unframe(lineSink(emit)) : lineSink(emit);
      readLines(readable, lines);
      return [lines];
    });
    const group = this.#child?.pid;
    if (group !== undefined) options.guard.add(group);
    this.exited = this.#watch(started, hosted.host.runtime).then(async (exit) => {
      if (group !== undefined) options.guard.remove(group);
      const unexpected = !this.#killed && (this.#busy || exit.kind !== "exit" || exit.code !== 0);
      api.end();
      await Promise.all([api.close(), rm(tmpDir, { recursive: true, force: true })]);
      await this.#readLines();
      const about = { functionName: hosted.name, functionVersion: version, stream: "stderr" } as const;
      if (unexpected) options.log({ ...about, text: deathText(group, exit), ...this.#current });
      return exit;
    });
  }

  /** Starts a process. Rejects only when the machine refuses a port or a folder; a program that cannot run is an exit. */
  static async start(options: ProcessOptions): Promise<FunctionProcess> {
    const tmpDir = await mkdtemp(join(options.workDir, "tmp-"));
    const api = await createRuntimeApi();
    return new FunctionProcess(options, api, tmpDir);
  }

  /** Has one event answered. The process takes it when it has started and is done with the one before. */
  async invoke(event: RuntimeEvent, executionId?: string): Promise<ProcessAnswer> {
    await this.#linesRead; // those of the event before are not this one's
    this.#current = { requestId: event.requestId, ...(executionId !== undefined && { executionId }) };
    this.#busy = true;
    const answer = await this.#api.deliver(event);
    this.#busy = false;
    if (answer.kind !== "ended") {
      this.served += 1;
      this.#linesRead = this.#readLines();
      return answer;
    }
    if (this.#killed) return { kind: "killed" };
    const exit = await this.exited;
    const silent = this.#api.started || this.#lastLine === "";
    return { kind: "exited", exit, taken: answer.taken, ...(!silent && { lastWords: this.#lastLine }) };
  }

  /**
   * What was written before an answer lies in the pipes when the answer comes, so that the turn of the event loop that
   * reads the one reads the other.
   */
  async #readLines(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    for (const lines of this.#lines) lines.endLine();
  }

  /** Ends the process and everything that it started in its group, at once. */
  kill(): void {
    this.#killed = true;
    this.#killGroup(); // first, so that the process does not live to complain of the refusal
    this.#api.end();
  }

  #killGroup(): void {
    const pid = this.#child?.pid;
    if (pid === undefined || this.#gone) return;
    try {
      process.kill(-pid, "SIGKILL");
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
    }
  }

  #watch(started: ChildProcess | Error, runtime: FunctionHost["runtime"]): Promise<ProcessExit> {
    if (started instanceof Error) return Promise.resolve({ kind: "notStarted", reason: started.message });
    return new Promise((resolve) => {
      started.on("error", (error) => {
        if (started.pid === undefined) resolve({ kind: "notStarted", reason: error.message });
      });
      started.on("exit", (code, signal) => {
        this.#killGroup();
        this.#gone = true;
        resolve(code === null ? { kind: "signal", signal: signal ?? "SIGKILL" } : exitWith(code, runtime));
      });
    });
  }
}

function start(options: ProcessOptions, runtimeApi: string, tmpDir: string): ChildProcess | Error {
  const { hosted, version, codePath, endpoint, region, workDir, inherited } = options;
  try {
    const [program, ...args] = hostCommand(hosted.host, codePath);
    return spawn(program, args, {
      cwd: codePath,
      env: processEnvironment(hosted, {
        version,
        codePath,
        runtimeApi,
        endpoint,
        region,
        tmpDir,
        inherited,
        compileCache: join(workDir, "compile-cache"),
        logStream: `${version}/${runtimeApi}`,
      }),
      stdio: ["ignore", "pipe", "pipe"],
      detached: true, // a process group of its own, so that what it starts can be killed with it
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
