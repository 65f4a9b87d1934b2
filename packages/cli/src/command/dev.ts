import { dirname, join } from "node:path";
import type { Command } from "commander";
import { badValue } from "../failure.ts";
import { onRun, type Session } from "../run.ts";
import type { Configuration } from "../serve/configuration.ts";
import type { ServeInvocation } from "../serve/run-server.ts";
import { applyFlags, type ServeOptions } from "../serve/settings.ts";
import type { Exit } from "../exit-code.ts";
import { annotate } from "./define.ts";
import { withServerFlags } from "./serve.ts";

/** How long invocations may run on in the processes that a change of code replaces. */
const reloadGraceMs = 5_000;

/** `clew dev`: a server for a folder of functions that are being written. */
export function addDev(program: Command, session: Session): void {
  const command = withServerFlags(
    program
      .command("dev")
      .summary("start a server that restarts functions when their code changes")
      .description(
        "Starts a server for a folder with a clew.yaml, prints what the functions print, and starts them anew whenever their code or clew.yaml changes; invocations that run may end in the old code. Code is, below each codePath, JavaScript, TypeScript, Python, .node, .wasm and package.json, and the files that a command names; what is hidden, node_modules, caches of Python and venv are passed over. What is recorded is kept in .clew/ beside clew.yaml, unless its dataFile is :memory:.",
      ),
  ).option("--config <file>", "configuration; clew.yaml in this folder where left out");
  annotate(command, {
    examples: [
      ["clew dev", "the functions of ./clew.yaml"],
      ["clew dev --memory", "each time from nothing"],
    ],
    exits: ["store"],
    json: "lines as those of serve, and changed, restarted, invalid and unready.",
  });
  onRun<ServeOptions>(command, session, dev);
}

async function dev(invocation: ServeInvocation): Promise<Exit> {
  const { readConfiguration } = await import("../serve/configuration.ts");
  const { runServer } = await import("../serve/run-server.ts");
  const { reloadOnChange, tellUnready } = await import("../serve/reload.ts");
  const { options, terminal } = invocation;
  const read = (): Promise<Configuration> => readConfiguration(options.config, terminal);
  const { config, file, findUnready } = await read();
  if (file === undefined) {
    throw badValue("--config", {
      expected: "a clew.yaml in this folder",
      actual: "none",
      hint: "`clew init` writes one to start from; --config names one elsewhere",
    });
  }
  const memory = options.memory ?? (options.data === undefined && config.server.dataFile === undefined);
  const data = options.data ?? join(dirname(file), ".clew", "clew.db");
  const settings = applyFlags({ config, file }, { ...options, memory, data }, terminal);
  const unready = await findUnready();
  return runServer(settings, invocation, (server, say) => {
    if (unready !== undefined) tellUnready(unready, say);
    return reloadOnChange({
      server,
      say,
      file,
      functions: config.functions,
      readConfiguration: read,
      graceMs: reloadGraceMs,
      folder: terminal.folder,
    });
  });
}
