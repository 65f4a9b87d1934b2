import { actionTable } from "@clew/protocol/rules";
import { describe, expect, it } from "vitest";
import { readRepositoryFile } from "./spec-coverage.ts";

const pages = {
  CONTEXT: "context",
  STEP: "step",
  WAIT: "wait",
  CALLBACK: "callback",
  CHAINED_INVOKE: "chained-invoke",
} as const;

/** The rows of a page's first table that a runtime's update brings about; the others have their trigger in italics. */
function updateRows(page: string): readonly string[] {
  const lines = (readRepositoryFile(`docs/spec/${page}.md`) ?? "").split("\n");
  const start = lines.findIndex((line) => line.startsWith("| Action"));
  const table = lines.slice(
    start + 2,
    lines.findIndex((line, index) => index > start && !line.startsWith("|")),
  );
  return table
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter(([, trigger]) => trigger !== undefined && !trigger.startsWith("_"))
    .map(([, trigger = "", from = "", to = ""]) => `${trigger}: ${from} -> ${to}`);
}

describe("the state machines of docs/spec", () => {
  it.each(Object.entries(pages))("%s has the rows of the rules", (type, page) => {
    const rows = actionTable
      .filter((row) => row.type === type)
      .map(({ action, from, to }) => `${action}: ${from.join(", ").replace("NONE", "none")} -> ${to}`);
    // A chained invoke whose target cannot be called is a START too; who the target is, the table of actions cannot know.
    const shown = updateRows(page).filter((row) => !row.startsWith("START, the target cannot be called"));
    expect(shown.map((row) => row.replace(", the target can be called", ""))).toEqual(rows);
  });

  it("finds the table of each page", () => {
    expect(Object.values(pages).every((page) => updateRows(page).length > 0)).toBe(true);
  });
});
