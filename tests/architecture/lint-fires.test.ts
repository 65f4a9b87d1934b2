import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root, run } from "../../scripts/run.ts";
import { createScratchWorkspace, type ScratchWorkspace } from "./scratch-workspace.ts";

/** Code that must be refused: the rule that has to fire on it, where it stands, and what it says. */
type Fixture = { readonly rule: string; readonly file: string; readonly code: string };

const core = "packages/backend/src/core";

const fixtures: readonly Fixture[] = [
  {
    rule: "eqeqeq",
    file: `${core}/loose-equality.ts`,
    code: "export const same = (a: number, b: number): boolean => a == b;",
  },
  { rule: "clew/kebab-case", file: `${core}/camelCase.ts`, code: "export const one = 1;" },
  {
    rule: "@typescript-eslint/no-floating-promises",
    file: `${core}/floating.ts`,
    code: "declare function save(): Promise<void>;\nexport function run(): void {\n  save();\n}",
  },
  {
    rule: "@typescript-eslint/no-misused-promises",
    file: `${core}/misused.ts`,
    code: "declare function ready(): Promise<boolean>;\nexport function run(): number {\n  return ready() ? 1 : 2;\n}",
  },
  {
    rule: "@typescript-eslint/only-throw-error",
    file: `${core}/throw-text.ts`,
    code: 'export function fail(): never {\n  throw "no";\n}',
  },
  {
    rule: "@typescript-eslint/prefer-promise-reject-errors",
    file: `${core}/reject-text.ts`,
    code: 'export const fail = (): Promise<never> => Promise.reject("no");',
  },
  {
    rule: "@typescript-eslint/switch-exhaustiveness-check",
    file: `${core}/not-exhaustive.ts`,
    code: 'export function rank(x: "a" | "b"): number {\n  switch (x) {\n    case "a":\n      return 1;\n  }\n  return 0;\n}',
  },
  {
    rule: "@typescript-eslint/no-explicit-any",
    file: `${core}/any.ts`,
    code: "export const take = (x: any): unknown => x as unknown;",
  },
  {
    rule: "@typescript-eslint/no-unsafe-member-access",
    file: `${core}/unsafe.ts`,
    code: 'export const name: unknown = JSON.parse("{}").name;',
  },
  {
    rule: "@typescript-eslint/no-non-null-assertion",
    file: `${core}/non-null.ts`,
    code: "export const first = (x: readonly string[]): string => x[0]!;",
  },
  {
    rule: "@typescript-eslint/no-deprecated",
    file: `${core}/deprecated.ts`,
    code: "/** @deprecated use other */\nconst old = 1;\nexport const value: number = old;",
  },
  {
    rule: "@typescript-eslint/consistent-type-imports",
    file: `${core}/type-import.ts`,
    code: 'import { Socket } from "node:net";\nexport type Pair = readonly [Socket, Socket];',
  },
  {
    rule: "@typescript-eslint/consistent-type-exports",
    file: `${core}/type-export.ts`,
    code: 'export { Pair } from "./type-import.ts";',
  },
  {
    rule: "@typescript-eslint/no-unused-vars",
    file: `${core}/unused.ts`,
    code: "export const f = (): number => {\n  const x = 1;\n  return 2;\n};",
  },
  {
    rule: "@typescript-eslint/ban-ts-comment",
    file: `${core}/ts-ignore.ts`,
    code: "// @ts-ignore\nexport const x: number = 1;",
  },
  {
    rule: "max-lines",
    file: `${core}/long-file.ts`,
    code: Array.from({ length: 401 }, (_, i) => `export const x${i} = ${i};`).join("\n"),
  },
  {
    rule: "max-lines-per-function",
    file: `${core}/long-function.ts`,
    code: `export function f(): number {\n  let x = 0;\n${"  x++;\n".repeat(80)}  return x;\n}`,
  },
  {
    rule: "max-params",
    file: `${core}/many-parameters.ts`,
    code: "export const f = (a: number, b: number, c: number, d: number): number => a + b + c + d;",
  },
  {
    rule: "no-restricted-syntax",
    file: `${core}/double-cast.ts`,
    code: 'export const n: number = "1" as unknown as number;',
  },
  { rule: "no-restricted-syntax", file: `${core}/export-all.ts`, code: 'export * from "./any.ts";' },
  ...["core", "dispatch", "engine", "checkpoint", "rules"].flatMap((folder): readonly Fixture[] => [
    {
      rule: "no-restricted-syntax",
      file: `packages/backend/src/${folder}/date-now.ts`,
      code: "export const now = (): number => Date.now();",
    },
    {
      rule: "no-restricted-syntax",
      file: `packages/backend/src/${folder}/new-date.ts`,
      code: "export const now = (): Date => new Date();",
    },
    {
      rule: "no-restricted-syntax",
      file: `packages/backend/src/${folder}/date-call.ts`,
      code: "export const now = (): string => Date();",
    },
    {
      rule: "no-restricted-syntax",
      file: `packages/backend/src/${folder}/random.ts`,
      code: "export const x = (): number => Math.random();",
    },
    {
      rule: "no-restricted-syntax",
      file: `packages/backend/src/${folder}/env.ts`,
      code: 'export const home: string | undefined = process.env["HOME"];',
    },
    ...["setTimeout(f, 1)", "setInterval(f, 1)", "setImmediate(f)", "performance.now()", "crypto.randomUUID()"].map(
      (call) => ({
        rule: "no-restricted-globals",
        file: `packages/backend/src/${folder}/global-${call.replace(/\W.*/, "").toLowerCase()}.ts`,
        code: `const f = (): void => undefined;\nexport const made: readonly unknown[] = [f, ${call}];`,
      }),
    ),
    {
      rule: "@typescript-eslint/no-restricted-imports",
      file: `packages/backend/src/${folder}/timer-import.ts`,
      code: 'export { setTimeout } from "node:timers/promises";',
    },
    {
      rule: "@typescript-eslint/no-restricted-imports",
      file: `packages/backend/src/${folder}/random-import.ts`,
      code: 'export { randomUUID } from "node:crypto";',
    },
  ]),
  {
    rule: "no-restricted-syntax",
    file: "packages/store/src/group-commit.ts",
    code: "export const now = (): number => Date.now();",
  },
  {
    rule: "no-restricted-globals",
    file: "packages/backend/test/sleep.test.ts",
    code: "setTimeout(() => undefined, 10);",
  },
  {
    rule: "@typescript-eslint/no-restricted-imports",
    file: "tests/e2e/sleep.test.ts",
    code: 'import { setTimeout } from "node:timers/promises";\nawait setTimeout(10);',
  },
  {
    rule: "max-lines",
    file: "tests/e2e/long.test.ts",
    code: Array.from({ length: 601 }, (_, i) => `export const x${i} = ${i};`).join("\n"),
  },
];

/** A switched-off rule; the comment is put together here so that this file does not contain one. */
const switchedOff = {
  file: `${core}/switched-off.ts`,
  code: `/* ${"eslint"}-disable eqeqeq */\nexport const same = (a: number, b: number): boolean => a == b;`,
};

type ConfigBlock = { readonly name?: string; readonly rules?: Readonly<Record<string, unknown>> };

type Report = readonly {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null }[];
}[];

describe("eslint", () => {
  let scratch: ScratchWorkspace;
  let fired: (file: string) => readonly (string | null)[];

  beforeAll(async () => {
    scratch = createScratchWorkspace();
    scratch.write(Object.fromEntries([...fixtures, switchedOff].map(({ file, code }) => [file, `${code}\n`])));
    const { output } = await run(["eslint", "--format=json", "packages", "tests"], { cwd: scratch.path });
    const report = JSON.parse(output) as Report;
    fired = (file) =>
      report
        .filter(({ filePath }) => filePath.endsWith(`/${file}`))
        .flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  });
  afterAll(() => scratch.remove());

  it.each(fixtures)("$rule fires on $file", ({ rule, file }) => {
    expect(fired(file)).toContain(rule);
  });

  it("does not let a comment switch a rule off", () => {
    expect(fired(switchedOff.file)).toContain("eqeqeq");
  });

  it("has a fixture for every rule that the configuration names itself", async () => {
    const { default: blocks } = (await import(`${root}/eslint.config.js`)) as { default: readonly ConfigBlock[] };
    const named = blocks
      .filter(({ name }) => name === undefined || !/(@eslint|typescript-eslint)\//.test(name))
      .flatMap(({ rules = {} }) => Object.entries(rules))
      .filter(([, setting]) => setting !== "off")
      .map(([rule]) => rule);
    const seen = new Set(fixtures.map(({ rule }) => rule));
    expect(named.length).toBeGreaterThan(10);
    expect([...new Set(named)].filter((rule) => !seen.has(rule))).toEqual([]);
  });
});
