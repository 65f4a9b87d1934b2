import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A clause of the spec. */
export interface Clause {
  readonly id: string;
  /** Markdown, as the page has it. */
  readonly text: string;
  /** The page, from the root of the checkout. */
  readonly page: string;
  /** Why no case defends it: `test:<path>`, `deferred:<what it waits for>` or `untestable:<why>`. */
  readonly exemption?: string;
}

/** Reads a clause from the pages of a checkout; undefined when there is none of this id, or no pages. */
export function readClause(checkout: string | undefined, id: string): Clause | undefined {
  const folder = join("docs", "spec");
  if (checkout === undefined || !existsSync(join(checkout, folder))) return undefined;
  for (const name of readdirSync(join(checkout, folder)).filter((each) => each.endsWith(".md"))) {
    const text = sectionOf(readFileSync(join(checkout, folder, name), "utf8"), id);
    if (text === undefined) continue;
    const exemption = exemptionOf(join(checkout, folder, "coverage.json"), id);
    return { id, text, page: join(folder, name), ...(exemption !== undefined && { exemption }) };
  }
  return undefined;
}

/** From a clause's heading to the next heading. */
function sectionOf(page: string, id: string): string | undefined {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`### ${id} `) || line === `### ${id}`);
  if (start < 0) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith("#"));
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join("\n")
    .trim();
}

function exemptionOf(file: string, id: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const reasons = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string | undefined>>;
  return reasons[id];
}
