import { globSync, readFileSync } from "node:fs";
import { root } from "../../scripts/run.ts";

/** One clause of docs/spec as its page says it. */
export type Clause = {
  readonly id: string;
  readonly page: string;
  readonly text: string;
  /** Every level word of the paragraph, in order; a sound clause has one. */
  readonly levels: readonly string[];
  /** The three parts of the line under the paragraph; empty where the line is not as README.md asks. */
  readonly level: string;
  readonly basis: readonly string[];
  readonly parties: readonly string[];
};

const heading = /^### (?<id>[A-Z]+-\d+)(?: \{#(?<anchor>[^}]*)\})?$/;
const facts = /^[_*]Level: (?<level>[A-Z ]+?) · Basis: (?<basis>.+) · Applies to: (?<parties>.+)[_*]$/;

/** Reads the clauses of one page. Throws where a heading that looks like a clause has another anchor than its id. */
export function parseClauses(page: string, text: string): readonly Clause[] {
  const [, ...sections] = text.split(/^(?=#{1,3} )/m);
  return sections.flatMap((section) => {
    const [first = "", ...body] = section.split("\n");
    const found = heading.exec(first)?.groups;
    if (found === undefined) return [];
    const { id = "", anchor = "" } = found;
    if (anchor !== id.toLowerCase()) throw new Error(`${page}: ${id} has the anchor {#${anchor}}`);
    return [
      parseBody(
        page,
        id,
        body
          .join("\n")
          .trim()
          .split(/\n{2,}/),
      ),
    ];
  });
}

function parseBody(page: string, id: string, paragraphs: readonly string[]): Clause {
  const [text = "", line = ""] = paragraphs;
  const { level = "", basis = "", parties = "" } = facts.exec(line)?.groups ?? {};
  return {
    id,
    page,
    text,
    levels: Array.from(text.matchAll(/\b(MUST NOT|MUST|SHOULD NOT|SHOULD|MAY)\b/g), ([word]) => word),
    level,
    // A comma inside brackets separates SDKs, not bases.
    basis: basis === "" ? [] : basis.split(/, (?![^(]*\))/),
    parties: parties === "" ? [] : parties.split(", "),
  };
}

/** All clauses, page by page. */
export function readClauses(): readonly Clause[] {
  const pages = globSync("docs/spec/*.md", { cwd: root }).toSorted();
  return pages.flatMap((page) => parseClauses(page, readFileSync(`${root}/${page}`, "utf8")));
}
