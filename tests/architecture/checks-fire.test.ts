import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { genSteps } from "../../scripts/gen.ts";
import { type Outcome, run } from "../../scripts/run.ts";
import { createScratchWorkspace, type ScratchWorkspace } from "./scratch-workspace.ts";

/** Something wrong: the check that has to find it, the file that it stands in, and words that the check must say. */
type Fixture = { readonly check: string; readonly file: string; readonly text: string; readonly says: string };

const proto = "proto/clew/durable/v1/bad.proto";

const badProto = `syntax = "proto3";

package clew.durable.v1;

enum Colour {
  RED = 0;
}

message badName {
  string camelCase = 1;
}

service Reader {
  rpc Read(badName) returns (badName);
}
`;

const protoRules = [
  ["ENUM_ZERO_VALUE_SUFFIX", "suffixed with"],
  ["ENUM_VALUE_PREFIX", 'prefixed with "COLOUR_"'],
  ["MESSAGE_PASCAL_CASE", 'should be PascalCase, such as "BadName"'],
  ["FIELD_LOWER_SNAKE_CASE", 'should be lower_snake_case, such as "camel_case"'],
  ["SERVICE_SUFFIX", 'should be suffixed with "Service"'],
  ["RPC_REQUEST_STANDARD_NAME", 'should be named "ReadRequest"'],
  ["COMMENT_ENUM", 'Enum "Colour" should have a non-empty comment'],
  ["COMMENT_ENUM_VALUE", 'Enum value "RED" should have a non-empty comment'],
  ["COMMENT_MESSAGE", 'Message "badName" should have a non-empty comment'],
  ["COMMENT_FIELD", 'Field "camelCase" should have a non-empty comment'],
  ["COMMENT_SERVICE", 'Service "Reader" should have a non-empty comment'],
  ["COMMENT_RPC", 'RPC "Read" should have a non-empty comment'],
] as const;

const typed = (name: string, text: string, says: string): Fixture => ({
  check: "types",
  file: `packages/store/src/${name}.ts`,
  text,
  says: `packages/store/src/${name}.ts(1,`.concat(says),
});

const fixtures: readonly Fixture[] = [
  { check: "format", file: "docs/wide.md", text: "*  a list\n", says: "docs/wide.md" },
  {
    check: "unused code",
    file: "packages/store/src/index.ts",
    text: "export const used: number = 1;\n",
    says: "Unused",
  },
  {
    check: "unused code",
    file: "packages/store/src/orphan.ts",
    text: "export const x: number = 1;\n",
    says: "packages/store/src/orphan.ts",
  },
  {
    check: "unused code",
    file: "packages/backend/src/index.ts",
    text: 'export { kept } from "./part.ts";\n',
    says: "grpc-health-check",
  },
  {
    check: "unused code",
    file: "packages/backend/src/part.ts",
    text: "export const kept: number = 1;\nexport const forgotten: number = 2;\n",
    says: "forgotten",
  },
  {
    check: "unused code",
    file: "packages/runtime/src/index.ts",
    text: 'import "yaml";\n',
    says: "Unlisted dependencies",
  },
  {
    check: "proto format",
    file: "proto/clew/durable/v1/tight.proto",
    text: 'syntax="proto3";\npackage clew.durable.v1;\n',
    says: "tight.proto",
  },
  ...protoRules.map(([, says]) => ({ check: "proto lint", file: proto, text: badProto, says })),
  typed("optional", "export const a: { readonly x?: number } = { x: undefined };\n", "14): error TS2375"),
  typed("index-access", "export const a = (xs: readonly string[]): string => xs[0];\n", "53): error TS2322"),
  typed(
    "index-signature",
    "export const a = (x: Readonly<Record<string, string>>): unknown => x.y;\n",
    "70): error TS4111",
  ),
  typed("enum", "export enum Colour {\n  Red,\n}\n", "13): error TS1294"),
  typed("inferred-export", "export const a = [1].map((x) => x + 1);\n", "14): error TS9010"),
  typed(
    "type-import",
    'import { NetConnectOpts } from "node:net";\nexport type A = NetConnectOpts;\n',
    "10): error TS1484",
  ),
  {
    check: "packages",
    file: "packages/cli/README.md",
    text: "# cli\n",
    says: 'pkg.exports["."].default is ./dist/index.js but the file does not exist',
  },
  {
    check: "package types",
    file: "packages/cli/README.md",
    text: "# cli\n",
    says: "Import failed to resolve to type declarations",
  },
];

const checkNames = [...new Set(fixtures.map(({ check }) => check))];

describe("the checks", () => {
  let scratch: ScratchWorkspace;
  const runScript = (...args: readonly [string, ...string[]]): Promise<Outcome> =>
    run(["node", ...args], { cwd: scratch.path });

  beforeAll(() => {
    scratch = createScratchWorkspace();
    scratch.write(Object.fromEntries(fixtures.map(({ file, text }) => [file, text])));
  });
  afterAll(() => scratch.remove());

  describe.each(checkNames)("%s", (check) => {
    let outcome: Outcome;
    beforeAll(async () => {
      outcome = await runScript("scripts/check.ts", check);
    });

    it("fails and counts as one failed test", () => {
      expect(outcome.ok).toBe(false);
      expect(outcome.output).toMatch(/\n0 passed, 1 failed\n$/);
    });

    it.each(fixtures.filter((fixture) => fixture.check === check))("says $says of $file", ({ says }) => {
      expect(outcome.output).toContain(says);
    });
  });
});

/** The packages' own generators, which read sources that a scratch workspace does not have; empty ones take their place. */
const packageGenerators = genSteps.flatMap(({ command }) =>
  command.filter((part) => part.startsWith("packages/") && part.endsWith(".ts")),
);

describe("the wire", () => {
  let scratch: ScratchWorkspace;
  const runScript = (...args: readonly [string, ...string[]]): Promise<Outcome> =>
    run(["node", ...args], { cwd: scratch.path });
  const file = "proto/clew/durable/v1/operation.proto";
  const source = (type: string): string =>
    `syntax = "proto3";\n\npackage clew.durable.v1;\n\n// One.\nmessage One {\n  // Its number.\n  ${type} number = 1;\n}\n`;
  const baseline = (): Buffer => readFileSync(join(scratch.path, "proto/baseline.binpb"));

  beforeAll(() => {
    scratch = createScratchWorkspace();
    mkdirSync(join(scratch.path, ".changeset"), { recursive: true });
    scratch.write(Object.fromEntries(packageGenerators.map((script) => [script, ""])));
    scratch.write({
      [file]: source("int64"),
      "proto/clew/conformance/v1/two.proto": source("int32").replace("durable", "conformance"),
    });
  });
  afterAll(() => scratch.remove());

  it("is accepted together with a changeset that names the protocol, and not without", async () => {
    const refused = await runScript("scripts/proto-accept.ts");
    expect(refused).toMatchObject({
      ok: false,
      output: expect.stringContaining("no changeset names @clew/protocol") as unknown,
    });
    scratch.write({ ".changeset/other.md": '---\n"@clew/store": minor\n---\n\nNothing of the wire.\n' });
    expect((await runScript("scripts/proto-accept.ts")).ok).toBe(false);
    scratch.write({ ".changeset/wire.md": '---\n"@clew/protocol": minor\n---\n\nOP-1: an operation has a number.\n' });
    expect((await runScript("scripts/proto-accept.ts")).ok).toBe(true);
    expect(baseline().length).toBeGreaterThan(0);
  });

  it("may not change against the accepted one", async () => {
    expect(await runScript("scripts/check.ts", "proto breaking")).toMatchObject({ ok: true });
    scratch.write({ [file]: source("string") });
    const outcome = await runScript("scripts/check.ts", "proto breaking");
    expect(outcome.ok).toBe(false);
    expect(outcome.output).toContain(
      'Field "1" with name "number" on message "One" changed type from "int64" to "string"',
    );
  });

  it("is generated again, and stale output is named", async () => {
    const stale = await runScript("scripts/check.ts", "generated code");
    expect(stale.ok).toBe(false);
    expect(stale.output).toContain("packages/protocol/gen/durable.js");
    expect(await runScript("scripts/check.ts", "generated code")).toMatchObject({ ok: true });
  });
});
