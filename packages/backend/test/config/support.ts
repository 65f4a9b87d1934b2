import type { Config, ConfigIssue } from "../../src/config/index.ts";
import { parseConfig, renderIssue } from "../../src/config/index.ts";

/** A folder in which every path is a folder but those that are called `missing`. */
export const surroundings = {
  folder: "/project",
  isFolder: (path: string): boolean => !path.endsWith("missing"),
};

/** The configuration in a text that is right. */
export function configOf(text: string): Config {
  const result = parseConfig(text, surroundings);
  if (!result.ok) throw new Error(result.issues.map((issue) => renderIssue("clew.yaml", issue)).join("\n"));
  return result.config;
}

/** What is wrong with a text. */
export function issuesOf(text: string): readonly ConfigIssue[] {
  const result = parseConfig(text, surroundings);
  return result.ok ? [] : result.issues;
}

/** The same, as a terminal shows it. */
export function complaintsOf(text: string): readonly string[] {
  return issuesOf(text).map((issue) => renderIssue("clew.yaml", issue));
}
