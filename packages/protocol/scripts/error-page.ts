import type { ReasonEntry } from "../src/error/catalogue.ts";
import { outcomeErrors } from "../src/error/outcome.ts";
import { batchReasons } from "../src/error/reason/batch.ts";
import { executionReasons } from "../src/error/reason/execution.ts";
import { fieldReasons } from "../src/error/reason/field.ts";
import { operationReasons } from "../src/error/reason/operation.ts";
import { serviceReasons } from "../src/error/reason/service.ts";
import { tokenReasons } from "../src/error/reason/token.ts";
import { transportReasons } from "../src/error/reason/transport.ts";
import { markdownTable } from "./markdown-table.ts";
import { clauseLink } from "./spec-link.ts";

type Group = { readonly title: string; readonly reasons: Readonly<Record<string, ReasonEntry>> };

const groups: readonly Group[] = [
  { title: "Tokens, markers and callback ids", reasons: tokenReasons },
  { title: "Batches and updates", reasons: batchReasons },
  { title: "Operation types", reasons: operationReasons },
  { title: "Executions, functions and outputs", reasons: executionReasons },
  { title: "Fields and sizes", reasons: fieldReasons },
  { title: "Services, streams and addresses", reasons: serviceReasons },
  { title: "Calls over gRPC that become no request", reasons: transportReasons },
];

/** docs/reference/errors.md, from the catalogue. */
export function errorPage(): string {
  return [
    "# Errors",
    "<!-- Generated from packages/protocol/src/error by `npm run gen`. -->",
    "Compare the reason, never the text. Scopes: `request` refuses the request alone, `invocation` ends the invocation that " +
      "sent it, `execution` closes the execution. In a Lambda text, `{field}`, `{expected}` and `{actual}` are filled in. " +
      "What the clauses on errors ask of each party is in [the spec](../spec/errors.md).",
    ...groups.flatMap(({ title, reasons }) => [`## ${title}`, reasonTable(reasons)]),
    "## Texts on the Lambda surface",
    markdownTable(
      ["Reason", "Text"],
      entries(groups).map(([reason, { lambda }]) => [`\`${reason}\``, `\`${lambda.message}\``]),
    ),
    "## Errors that a backend writes",
    "These are no refusals: they stand in the error object of an operation, an execution or a failed invocation.",
    markdownTable(
      ["Outcome", "Type", "Message", "Clause"],
      Object.entries(outcomeErrors).map(([name, { type, message, clause }]) => [
        `\`${name}\``,
        type === undefined ? "none" : `\`${type}\``,
        message === undefined ? "the caller's" : `\`${message}\``,
        clauseLink(clause),
      ]),
    ),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function reasonTable(reasons: Group["reasons"]): string {
  const rows = Object.entries(reasons).map(([reason, entry]) => [
    `\`${reason}\``,
    entry.summary,
    entry.scope,
    `\`${entry.grpc}\``,
    `${String(entry.lambda.http)} \`${entry.lambda.exception}\``,
    clauseLink(entry.clause),
  ]);
  return markdownTable(["Reason", "When", "Scope", "gRPC status", "Lambda", "Clause"], rows);
}

function entries(all: readonly Group[]): readonly (readonly [string, ReasonEntry])[] {
  return all.flatMap(({ reasons }) => Object.entries(reasons));
}
