import { relative, resolve } from "node:path";
import type { HostedFunction, RunningServer } from "@clew/backend";
import { Failure } from "../failure.ts";
import type { Configuration, Unready } from "./configuration.ts";
import { createQuiet } from "./quiet.ts";
import type { ServerVoice } from "./start-server.ts";
import { watchCode, type WatchedCode } from "./watch-code.ts";

/** What reloading depends on. */
export interface ReloadOptions {
  readonly server: Pick<RunningServer, "host">;
  readonly say: ServerVoice["say"];
  readonly functions: readonly HostedFunction[];
  /** Absolute path of clew.yaml. */
  readonly file: string;
  /** Reads it again. Rejects with a Failure that tells its mistakes. */
  readonly readConfiguration: () => Promise<Configuration>;
  /** How long invocations may run on in the processes of before. */
  readonly graceMs: number;
  /** The folder that paths are shown from. */
  readonly folder: string;
}

/**
 * Hosts functions anew whenever their code or clew.yaml changes. A clew.yaml with mistakes changes nothing but is told, and
 * so is whatever else goes wrong; the next change has it tried again.
 *
 * @returns stops it
 */
export function reloadOnChange(options: ReloadOptions): () => void {
  const { server, say, file, readConfiguration, graceMs, folder } = options;
  let again = false;
  let busy = false;
  const quiet = createQuiet(() => performance.now());
  let stop = watchCode({ ...watched(options.functions, file), quiet }, onChange);

  function onChange(paths: readonly string[]): void {
    const shown = paths.map((path) => relative(folder, path));
    say(`changed: ${shown.join(", ")}`, { changed: shown });
    again = true;
    if (!busy) void run();
  }

  async function run(): Promise<void> {
    busy = true;
    while (again) {
      again = false;
      await reload().catch((error: unknown) => tellKept(error, say));
    }
    busy = false;
  }

  async function reload(): Promise<void> {
    const { config, findUnready } = await readConfiguration();
    const { functions } = config;
    const names = functions.map(({ name }) => name);
    const stopNext = watchCode({ ...watched(functions, file), quiet }, onChange);
    stop(); // now that there is another: without any, no change would be heard of again
    stop = stopNext;
    const [unready] = await Promise.all([findUnready(), server.host(functions, graceMs)]);
    say(`restarted: ${names.length === 0 ? "no function" : names.join(", ")}`, { restarted: names });
    if (unready !== undefined) tellUnready(unready, say);
  }

  return () => {
    again = false;
    stop();
  };
}

/** Tells why the functions were not started anew: mistakes in clew.yaml, or a machine that has no room for their code. */
function tellKept(error: unknown, say: ReloadOptions["say"]): void {
  if (error instanceof Failure) {
    say(`${error.message}\nthe functions stay as they were`, { invalid: error.message, issues: error.issues });
    return;
  }
  const fault = error instanceof Error ? error.message : String(error);
  say(`fault: ${fault}\na change of code or clew.yaml has this tried again`, { fault });
}

/** Tells of functions that cannot start; the others run. */
export function tellUnready({ text, issues }: Unready, say: ServerVoice["say"]): void {
  say(`${text}\nthe others run; a change of code or clew.yaml has this looked at again`, { unready: issues });
}

/** The code of all versions, the files that their commands name, and clew.yaml. */
function watched(functions: readonly HostedFunction[], file: string): Pick<WatchedCode, "folders" | "files"> {
  const folders = new Set<string>();
  const files = new Set([file]);
  for (const { codePath, versions, host } of functions) {
    for (const folder of [codePath, ...versions.values()]) {
      folders.add(folder);
      if (host.runtime === "provided") for (const word of host.command) files.add(resolve(folder, word));
    }
  }
  return { folders: [...folders], files: [...files] };
}
