import { limits, type StringLimit } from "../src/limits.ts";
import { markdownTable } from "./markdown-table.ts";
import { clauseLink } from "./spec-link.ts";

/** docs/reference/limits.md, from the limits. */
export function limitPage(): string {
  return [
    "# Limits",
    "<!-- Generated from packages/protocol/src/limits.ts by `npm run gen`. -->",
    "What happens beyond each limit is in [the spec](../spec/limits.md). Texts and whole numbers are fixed; bytes and the " +
      "last table are defaults.",
    "## Texts",
    markdownTable(["Text", "Characters", "Pattern", "Clause"], Object.entries(limits.string).map(stringRow)),
    "## Whole numbers",
    markdownTable(
      ["Number", "From", "To", "Clause"],
      Object.entries(limits.integer).map(([name, { min, max, clause }]) => [
        `\`${name}\``,
        String(min),
        String(max),
        clauseLink(clause),
      ]),
    ),
    "## Bytes",
    markdownTable(
      ["Of", "At most", "Beyond it", "Clause"],
      Object.entries(limits.bytes).map(([name, { maxBytes, reason, clause }]) => [
        `\`${name}\``,
        String(maxBytes),
        `\`${reason}\``,
        clauseLink(clause),
      ]),
    ),
    "## Other numbers",
    markdownTable(
      ["Number", "Value", "Clause"],
      Object.entries(limits.quota).map(([name, { value, clause }]) => [
        `\`${name}\``,
        String(value),
        clauseLink(clause),
      ]),
    ),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function stringRow([name, limit]: readonly [string, StringLimit]): readonly string[] {
  const { minLength, maxLength, pattern, clause } = limit;
  return [
    `\`${name}\``,
    `${String(minLength)} to ${String(maxLength)}`,
    pattern === undefined ? "any" : `\`${pattern}\``,
    clauseLink(clause),
  ];
}
