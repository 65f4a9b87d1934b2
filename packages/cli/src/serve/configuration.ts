import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { type Config, type ConfigIssue, type ConfigResult, loadConfig, parseConfig, renderIssue } from "@clew/backend";
import { badValue, Failure } from "../failure.ts";
import type { Terminal } from "../terminal.ts";

/** The file that describes a server where no flag names another. */
const defaultConfigFile = "clew.yaml";

/** A configuration and the file that it was read from; without one it holds nothing but defaults. */
export interface Configuration {
  readonly config: Config;
  /** Absolute. */
  readonly file: string | undefined;
}

/**
 * Reads the file that `--config` names, or clew.yaml where there is one, or nothing.
 *
 * @throws Failure `usage`, with every mistake in the file
 */
export async function readConfiguration(
  flag: string | undefined,
  terminal: Pick<Terminal, "folder">,
): Promise<Configuration> {
  const file = resolve(terminal.folder, flag ?? defaultConfigFile);
  if (flag === undefined && !existsSync(file)) {
    const nothing = parseConfig("", { folder: terminal.folder, isFolder: () => false });
    return { config: accept(nothing, defaultConfigFile), file: undefined };
  }
  return { config: accept(await load(flag ?? defaultConfigFile, file), relative(terminal.folder, file)), file };
}

async function load(name: string, file: string): Promise<ConfigResult> {
  try {
    return await loadConfig(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw badValue("--config", {
      expected: "a file that can be read",
      actual: `${JSON.stringify(name)} (${why})`,
      hint: "`clew init` writes one to start from",
    });
  }
}

function accept(result: ConfigResult, file: string): Config {
  if (result.ok) return result.config;
  const issues: readonly ConfigIssue[] = result.issues;
  const count = issues.length === 1 ? "one mistake" : `${String(issues.length)} mistakes`;
  const lines = issues.map((issue) => `  ${renderIssue(file, issue)}`);
  throw new Failure("usage", [`${file} has ${count}`, ...lines].join("\n"), { field: file, issues });
}
