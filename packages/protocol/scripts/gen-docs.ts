// Writes the reference pages that are made from data. A test compares them with what is committed.
// usage: node packages/protocol/scripts/gen-docs.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { errorPage } from "./error-page.ts";
import { limitPage } from "./limit-page.ts";

/** Name of each generated page under docs/reference, and its text. */
export function referencePages(): Readonly<Record<string, string>> {
  return { "errors.md": errorPage(), "limits.md": limitPage() };
}

/** Where the pages are kept. */
export const referenceFolder: string = fileURLToPath(new URL("../../../docs/reference/", import.meta.url));

if (import.meta.main) {
  mkdirSync(referenceFolder, { recursive: true });
  for (const [name, text] of Object.entries(referencePages())) writeFileSync(referenceFolder + name, text);
}
