import { join } from "node:path";
import { dataRoot } from "../case/data-root.ts";
import { readData } from "../case/data-file.ts";

/** A case that is known to fail, and why. */
export interface KnownFailing {
  /** Id of an SDK, or `backend`. */
  readonly target: string;
  /** Case id. */
  readonly case: string;
  /** Absent: in every one. */
  readonly configuration?: string;
  readonly reason: string;
  /** Where it is discussed. */
  readonly link: string;
}

/** Reads the list of known failures. */
export function loadKnownFailing(file: string = join(dataRoot, "known-failing.json")): readonly KnownFailing[] {
  return (readData(file, "known-failing") as { readonly entries: readonly KnownFailing[] }).entries;
}

/** The entry that speaks of a case, if there is one. */
export function knownFailure(
  entries: readonly KnownFailing[],
  at: { readonly target: string; readonly case: string; readonly configuration: string },
): KnownFailing | undefined {
  return entries.find(
    (entry) =>
      entry.target === at.target &&
      entry.case === at.case &&
      (entry.configuration === undefined || entry.configuration === at.configuration),
  );
}

/** Whether a text fits a pattern in which `*` stands for any characters. */
export function matchesPattern(pattern: string, text: string): boolean {
  const literal = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`).test(text);
}
