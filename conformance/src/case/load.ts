import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Case } from "./case.ts";
import { caseIssues } from "./case-issues.ts";
import { DataError, at, readData } from "./data-file.ts";
import type { DataIssue } from "./data-file.ts";
import { dataRoot } from "./data-root.ts";

/**
 * Reads all program cases below a folder, in the order of file names.
 *
 * @throws {DataError} when a file is malformed or an id occurs twice (PROG-56).
 */
export function loadCases(folder: string = join(dataRoot, "scenarios")): readonly Case[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".json") && !name.startsWith("wire"),
  );
  const issues: DataIssue[] = [];
  const cases = new Map<string, Case>();
  for (const name of files.toSorted()) {
    const path = join(folder, name);
    const file = relative(dataRoot, path);
    const read = readCases(path, issues);
    for (const [index, found] of read.entries()) {
      if (cases.has(found.id))
        issues.push({
          file,
          path: `/cases/${index}/id`,
          expected: "an id that no other case has",
          actual: JSON.stringify(found.id),
          clause: "PROG-42",
        });
      issues.push(...at(`/cases/${index}`, caseIssues(found)).map((issue) => ({ file, ...issue })));
      cases.set(found.id, found);
    }
  }
  if (issues.length > 0) throw new DataError(issues);
  return [...cases.values()];
}

/** The cases of one file; what is wrong with the file as a whole goes to `issues`, so that one run tells all. */
function readCases(file: string, issues: DataIssue[]): readonly Case[] {
  try {
    return (readData(file, "cases") as { readonly cases: readonly Case[] }).cases;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    issues.push(...error.issues);
    return [];
  }
}
