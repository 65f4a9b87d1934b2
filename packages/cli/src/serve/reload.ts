import { relative } from "node:path";
import type { HostedFunction, RunningServer } from "@clew/backend";
import { Failure } from "../failure.ts";
import type { Configuration, Unready } from "./configuration.ts";
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
 * Hosts functions anew whenever their code or clew.yaml changes. A clew.yaml with mistakes changes nothing but is told.
 *
 * @returns stops it
 */
export function reloadOnChange(options: ReloadOptions): () => void {
  const { server, say, file, readConfiguration, graceMs, folder } = options;
  let again = false;
  let busy = false;
  let stop = watchCode(watched(options.functions, file), onChange);

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
      try {
        await reload();
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        say(`${error.message}\nthe functions stay as they were`, { invalid: error.message, issues: error.issues });
      }
    }
    busy = false;
  }

  async function reload(): Promise<void> {
    const { config, findUnready } = await readConfiguration();
    const { functions } = config;
    const names = functions.map(({ name }) => name);
    const replaced = server.host(functions, graceMs);
    stop();
    stop = watchCode(watched(functions, file), onChange);
    const [unready] = await Promise.all([findUnready(), replaced]);
    say(`restarted: ${names.length === 0 ? "no function" : names.join(", ")}`, { restarted: names });
    if (unready !== undefined) tellUnready(unready, say);
  }

  return () => {
    again = false;
    stop();
  };
}

/** Tells of functions that cannot start; the others run. */
export function tellUnready({ text, issues }: Unready, say: ServerVoice["say"]): void {
  say(`${text}\nthe others run; a change of code or clew.yaml has this looked at again`, { unready: issues });
}

function watched(functions: readonly HostedFunction[], file: string): WatchedCode {
  const folders = functions.flatMap(({ codePath, versions }) => [codePath, ...versions.values()]);
  return { folders: [...new Set(folders)], files: [file] };
}
