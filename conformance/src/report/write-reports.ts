import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkData } from "../case/data-file.ts";
import { renderJunit } from "./junit.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Report } from "./report.ts";

/**
 * Writes `conformance.json`, `conformance.xml` (JUnit) and `conformance.md` into a folder, which is made if need be.
 *
 * @returns the paths of the files.
 * @throws {DataError} when the report does not fit its own schema.
 */
export function writeReports(report: Report, folder: string): readonly string[] {
  checkData(report, "report", "conformance.json");
  mkdirSync(folder, { recursive: true });
  const files = {
    "conformance.json": `${JSON.stringify(report, undefined, 2)}\n`,
    "conformance.xml": renderJunit(report),
    "conformance.md": renderMarkdown(report),
  };
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}
