import fc from "fast-check";
import { isErrorReason } from "@clew/protocol";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type ConfigResult, loadConfig, parseConfig, renderIssue } from "../../src/config/index.ts";
import { byteMutation, mutateBytes } from "../support/mutation.ts";
import { surroundings } from "./support.ts";

const valid = `# the running example
server:
  httpPort: 9470
  dataFile: data/clew.db
functions:
  order:
    kind: durable
    runtime: nodejs
    handler: order.handler
    environment: { LEVEL: debug, RETRIES: 3 }
    executionTimeoutSeconds: 3600
  payment: &payment
    kind: plain
    runtime: provided
    command: [./payment, "--fast"]
    versions: { 1: v1, 2: . }
    aliases:
      live: 1
      next: $LATEST
`;

const splinters = [
  ": ",
  "\n",
  "  ",
  "- ",
  "[",
  "]",
  "{",
  "}",
  '"',
  "'",
  "&a ",
  "*a",
  "!!int ",
  "|",
  "#",
  "---\n",
  "\t",
];
const values = ["null", "-1", "1e9", "true", "[]", "{}", "0x10", "''", "$LATEST", "nodejs", "\u0000", "ü", "\ud800"];

/** A text from which something was cut, and into which something else was put. */
const mutation = fc.record({
  at: fc.nat(valid.length),
  cut: fc.nat(20),
  put: fc.oneof(fc.constantFrom(...splinters, ...values), fc.string({ maxLength: 4 })),
});

function mutate(text: string, { at, cut, put }: { readonly at: number; readonly cut: number; readonly put: string }) {
  const place = at % (text.length + 1);
  return text.slice(0, place) + put + text.slice(place + cut);
}

/** A line whose value was replaced: nearer to what people get wrong than splinters are. */
const replacement = fc.record({ line: fc.nat(), value: fc.constantFrom(...values, "missing") });

function replaceValue(text: string, { line, value }: { readonly line: number; readonly value: string }): string {
  const lines = text.split("\n");
  const index = line % lines.length;
  return lines.with(index, (lines[index] ?? "").replace(/: .*$/, `: ${value}`)).join("\n");
}

function check(text: string, result: ConfigResult = parseConfig(text, surroundings)): "right" | "wrong" {
  if (result.ok) return "right";
  const lines = text.split("\n");
  for (const issue of result.issues) {
    expect(issue.line).toBeGreaterThanOrEqual(1);
    expect(issue.line).toBeLessThanOrEqual(lines.length);
    expect(issue.column).toBeGreaterThanOrEqual(1);
    expect(issue.column).toBeLessThanOrEqual((lines[issue.line - 1] ?? "").length + 2);
    expect(isErrorReason(issue.reason)).toBe(true);
    expect(issue.clause).toMatch(/^[A-Z]+-\d+$/);
    expect(issue.expected).not.toBe("");
    expect(issue.actual).not.toBe("");
    expect(renderIssue("clew.yaml", issue)).not.toContain("\n");
  }
  return "wrong";
}

test("the text that is mutated is right", () => {
  expect(check(valid)).toBe("right");
});

test("a mutated text is right, or refused at a place and with a reason", () => {
  const seen = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      seen[check(mutations.reduce(mutate, valid))] += 1;
    }),
    { numRuns: 400 },
  );
  expect(seen.wrong).toBeGreaterThan(100);
});

test("a replaced value is right, or refused", () => {
  fc.assert(
    fc.property(fc.array(replacement, { minLength: 1, maxLength: 3 }), (replacements) => {
      check(replacements.reduce(replaceValue, valid));
    }),
    { numRuns: 400 },
  );
});

test("a file that is damaged is right, or refused at a place and with a reason", async () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-config-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, "clew.yaml");
  const seen = { right: 0, wrong: 0, notText: 0 };
  const text = valid.replaceAll("v1", ".");
  await fc.assert(
    fc.asyncProperty(fc.array(byteMutation, { maxLength: 3 }), async (mutations) => {
      const bytes = mutations.reduce(mutateBytes, Buffer.from(text));
      writeFileSync(path, bytes);
      const result = await loadConfig(path);
      seen[check(Buffer.from(bytes).toString(), result)] += 1;
      if (!result.ok && result.issues[0].expected === "text in UTF-8") seen.notText += 1;
    }),
    { numRuns: 300 },
  );
  expect(Math.min(seen.right, seen.wrong, seen.notText)).toBeGreaterThan(0);
});
