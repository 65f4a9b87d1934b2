import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "../case/case.ts";
import { configurations } from "../case/case.ts";
import { loadCases } from "../case/load.ts";
import { loadMapping } from "../mapping/mapping.ts";
import { loadMutated } from "../replay/mutated.ts";
import { loadWireCases } from "../wire/load-wire-cases.ts";
import { wiresOf } from "../wire/run-wire-case.ts";
import { loadKnownFailing } from "./known-failing.ts";
import type { KnownFailing } from "./known-failing.ts";

/** A case as it is listed. */
export interface CaseEntry {
  readonly id: string;
  readonly title: string;
  readonly kind: "program" | "wire" | "error-mapping" | "mutated-history";
  readonly clauses: readonly string[];
  readonly configurations: readonly string[];
}

/** What is known of a case or a clause. */
export type Explanation =
  | { readonly kind: "case"; readonly entry: CaseEntry; readonly knownFailing: readonly KnownFailing[]; readonly source: unknown }
  | { readonly kind: "clause"; readonly clause: string; readonly text?: string; readonly cases: readonly CaseEntry[] };

/** Every case of the suite, by id. */
export function listCases(): readonly CaseEntry[] {
  return sources()
    .map(({ entry }) => entry)
    .toSorted((a, b) => a.id.localeCompare(b.id, "en"));
}

/**
 * What a case is made of, or which cases defend a clause.
 *
 * @param id a case's id, or a clause's, such as `WAIT-3`
 * @param specFolder where the spec's pages are, if they are at hand
 * @returns undefined when nothing has that name
 */
export function explain(id: string, specFolder?: string): Explanation | undefined {
  const all = sources();
  const found = all.find(({ entry }) => entry.id === id);
  if (found !== undefined) {
    const knownFailing = loadKnownFailing().filter((known) => known.case === id);
    return { kind: "case", entry: found.entry, knownFailing, source: found.source };
  }
  const cases = all.map(({ entry }) => entry).filter(({ clauses }) => clauses.includes(id));
  const text = specFolder === undefined ? undefined : clauseText(id, specFolder);
  if (cases.length === 0 && text === undefined) return undefined;
  return { kind: "clause", clause: id, cases, ...(text === undefined ? {} : { text }) };
}

interface Source {
  readonly entry: CaseEntry;
  /** The case's own data. */
  readonly source: unknown;
}

function sources(): readonly Source[] {
  return [
    ...[...loadCases(), ...loadWireCases()].map((found): Source => ({ entry: entryOf(found), source: found })),
    ...loadMapping().map((row): Source => {
      const { id, title, clauses } = row;
      return { entry: { id, title, clauses, kind: "error-mapping", configurations: ["live", "replay"] }, source: row };
    }),
    ...loadMutated().map((mutated): Source => {
      const { id, title, clauses } = mutated;
      return { entry: { id, title, clauses, kind: "mutated-history", configurations: ["mutated-history"] }, source: mutated };
    }),
  ];
}

function entryOf(found: Case): CaseEntry {
  const { id, title, clauses } = found;
  if ("wire" in found) return { id, title, clauses, kind: "wire", configurations: wiresOf(found) };
  return { id, title, clauses, kind: "program", configurations: found.configurations ?? configurations };
}

/** The section of the spec that a clause's heading begins. */
function clauseText(id: string, folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
  for (const name of pages) {
    const sections = readFileSync(join(folder, name), "utf8").split(/^(?=##+ )/m);
    const section = sections.find((text) => text.startsWith(`### ${id} `));
    if (section !== undefined) return section.trim();
  }
  return undefined;
}
