import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import {
  type Config,
  type ConfigIssue,
  type ConfigResult,
  hostingIssues,
  loadConfig,
  parseConfig,
  renderIssue,
} from "@clew/backend";
import { badValue, Failure } from "../failure.ts";
import type { Terminal } from "../terminal.ts";

/** The file that describes a server where no flag names another. */
const defaultConfigFile = "clew.yaml";

/** A configuration and the file that it was read from; without one it holds nothing but defaults. */
export interface Configuration {
  readonly config: Config;
  /** Absolute. */
  readonly file: string | undefined;
  /** Looks for functions that cannot start (RT-9): undefined when there is none. Their interpreters are asked. */
  readonly findUnready: () => Promise<Unready | undefined>;
}

/** Functions that cannot start: text for people, and what is wrong with each. */
export interface Unready {
  readonly text: string;
  readonly issues: readonly ConfigIssue[];
}

/**
 * Reads the file that `--config` names, or clew.yaml where there is one, or nothing.
 *
 * @throws Failure `usage`, with every mistake in the file
 */
export async function readConfiguration(
  flag: string | undefined,
  terminal: Pick<Terminal, "folder" | "environment">,
): Promise<Configuration> {
  const { folder, environment } = terminal;
  const file = resolve(folder, flag ?? defaultConfigFile);
  if (flag === undefined && !existsSync(file)) {
    const nothing = parseConfig("", { folder, isFolder: () => false });
    const { config } = accept(nothing, defaultConfigFile);
    return { config, file: undefined, findUnready: () => Promise.resolve(undefined) };
  }
  const shown = relative(folder, file);
  const { config, positionOf } = accept(await load(flag ?? defaultConfigFile, file), shown);
  return {
    config,
    file,
    findUnready: async () => {
      const issues = await hostingIssues(config, { positionOf, environment });
      if (issues.length === 0) return undefined;
      return { text: describe(`${shown} has functions that cannot start`, shown, issues), issues };
    },
  };
}

/** Refuses functions that cannot start, as a mistake in the file would be. */
export function refuseUnready({ text, issues }: Unready): Failure {
  return new Failure("usage", text, {
    issues,
    hint: "`clew dev` starts nevertheless, and looks again when a file changes",
  });
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

function accept(result: ConfigResult, file: string): Extract<ConfigResult, { ok: true }> {
  if (result.ok) return result;
  const issues: readonly ConfigIssue[] = result.issues;
  const count = issues.length === 1 ? "one mistake" : `${String(issues.length)} mistakes`;
  throw new Failure("usage", describe(`${file} has ${count}`, file, issues), { field: file, issues });
}

function describe(title: string, file: string, issues: readonly ConfigIssue[]): string {
  return [title, ...issues.map((issue) => `  ${renderIssue(file, issue)}`)].join("\n");
}
