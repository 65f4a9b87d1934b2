import { findCheckout } from "../../checkout.ts";
import { readClause } from "../../suite/clause.ts";

/** What clauses say, each in its own paragraph's words, where the spec is at hand. */
export function clauseTexts(ids: readonly string[]): readonly (readonly [id: string, text: string])[] {
  const checkout = findCheckout();
  return ids.map((id) => [id, readClause(checkout, id)?.text.split("\n\n")[0] ?? "(the spec is in docs/spec)"]);
}

const widest = 100;

/** JSON for people: whatever fits is on one line. */
export function renderNested(value: unknown, indent = ""): string {
  const line = renderLine(value);
  if (indent.length + line.length <= widest || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const parts = list
    ? value.map((each: unknown) => renderNested(each, inner))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${renderNested(each, inner)}`);
  const [open, close] = list ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(",\n")}\n${indent}${close}`;
}

function renderLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${renderLine(each)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
