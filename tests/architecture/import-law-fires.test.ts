import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root, run } from "../../scripts/run.ts";
import { createScratchWorkspace, type ScratchWorkspace } from "./scratch-workspace.ts";

/** An import that must be refused: the rule that has to fire, the file that imports, and what. */
type Fixture = { readonly rule: string; readonly from: string; readonly imports: string };

const fixtures: readonly Fixture[] = [
  { rule: "no-circular", from: "packages/store/src/a.ts", imports: "./b.ts" },
  { rule: "protocol-is-the-floor", from: "packages/protocol/src/codec/floor.ts", imports: "@clew/store" },
  { rule: "protocol-is-the-floor", from: "packages/protocol/src/codec/floor-suite.ts", imports: "@clew/conformance" },
  { rule: "store-imports-protocol-only", from: "packages/store/src/group.ts", imports: "@clew/backend" },
  { rule: "a-store-knows-the-port-only", from: "packages/store-sqlite/src/open.ts", imports: "@clew/backend" },
  {
    rule: "backend-meets-others-on-the-wire-or-a-port",
    from: "packages/backend/src/start.ts",
    imports: "@clew/runtime",
  },
  {
    rule: "backend-meets-others-on-the-wire-or-a-port",
    from: "packages/backend/src/open.ts",
    imports: "@clew/store-sqlite",
  },
  { rule: "runtime-meets-the-backend-on-the-wire", from: "packages/runtime/src/start.ts", imports: "@clew/backend" },
  { rule: "cli-composes-published-parts", from: "packages/cli/src/start.ts", imports: "@clew/runtime" },
  { rule: "conformance-imports-protocol-only", from: "conformance/src/start.ts", imports: "@clew/backend" },
  { rule: "conformance-has-its-own-oracle", from: "conformance/src/oracle.ts", imports: "@clew/protocol/rules" },
  { rule: "a-host-uses-public-apis", from: "conformance/hosts/clew/host.ts", imports: "@clew/backend" },
  {
    rule: "a-host-uses-public-apis",
    from: "conformance/hosts/clew/reach.ts",
    imports: "../../../packages/runtime/src/engine/a.ts",
  },
  { rule: "nobody-imports-tests", from: "packages/backend/src/harness.ts", imports: "../test/harness.ts" },
  { rule: "cross-packages-by-name", from: "packages/backend/src/reach.ts", imports: "../../protocol/src/index.ts" },
  { rule: "cross-packages-by-name", from: "tests/e2e/reach.ts", imports: "../../packages/backend/src/index.ts" },
  { rule: "gen-only-in-codec", from: "packages/protocol/src/service/wire.ts", imports: "../../gen/durable.js" },
  {
    rule: "validators-only-in-lambda-json",
    from: "packages/protocol/src/codec/validate.ts",
    imports: "../../gen/validators.js",
  },
  { rule: "protobuf-only-in-protocol", from: "packages/backend/src/core/wire.ts", imports: "protobufjs" },
  { rule: "protobuf-only-in-protocol", from: "packages/runtime/src/json.ts", imports: "@bufbuild/protobuf" },
  { rule: "protobuf-only-in-protocol", from: "packages/protocol/src/rules/long.ts", imports: "long" },
  { rule: "grpc-only-at-the-rim", from: "packages/backend/src/dispatch/wire.ts", imports: "@grpc/grpc-js" },
  { rule: "grpc-only-at-the-rim", from: "packages/protocol/src/service/status.ts", imports: "@grpc/grpc-js" },
  { rule: "http-only-at-the-rim", from: "packages/backend/src/dispatch/http.ts", imports: "fastify" },
  { rule: "sqlite-only-in-its-store", from: "packages/backend/src/dispatch/sql.ts", imports: "node:sqlite" },
  { rule: "model-is-data", from: "packages/protocol/src/model/decide.ts", imports: "../rules/index.ts" },
  { rule: "core-is-pure", from: "packages/backend/src/core/read.ts", imports: "node:fs" },
  { rule: "core-is-pure", from: "packages/protocol/src/rules/validate.ts", imports: "ajv" },
  { rule: "core-is-pure", from: "packages/runtime/src/engine/read.ts", imports: "node:fs" },
  { rule: "backend-core-knows-no-rim", from: "packages/backend/src/core/deliver.ts", imports: "../dispatch/a.ts" },
  { rule: "backend-dispatch-knows-no-wire", from: "packages/backend/src/dispatch/send.ts", imports: "../grpc/a.ts" },
  { rule: "backend-ports-know-nothing", from: "packages/backend/src/port/deliver.ts", imports: "../core/a.ts" },
  {
    rule: "backend-wires-do-not-know-each-other",
    from: "packages/backend/src/grpc/reuse.ts",
    imports: "../lambda-api/a.ts",
  },
  { rule: "runtime-engine-does-no-io", from: "packages/runtime/src/engine/send.ts", imports: "../transport/a.ts" },
  {
    rule: "runtime-transport-knows-no-engine",
    from: "packages/runtime/src/transport/feed.ts",
    imports: "../engine/a.ts",
  },
  { rule: "not-to-dev-dep", from: "packages/backend/src/property.ts", imports: "fast-check" },
  { rule: "declared-where-used", from: "packages/store/src/parse.ts", imports: "yaml" },
  { rule: "no-unresolvable", from: "packages/store/src/missing.ts", imports: "./nothing-here.ts" },
];

/** What the fixtures import. */
const targets = [
  ...["protocol", "store", "store-sqlite", "backend", "runtime", "cli"].map((name) => `packages/${name}/src/index.ts`),
  "packages/protocol/src/rules/index.ts",
  "packages/protocol/gen/durable.js",
  "packages/protocol/gen/validators.js",
  "packages/backend/test/harness.ts",
  ...["core", "dispatch", "grpc", "lambda-api"].map((folder) => `packages/backend/src/${folder}/a.ts`),
  ...["engine", "transport"].map((folder) => `packages/runtime/src/${folder}/a.ts`),
  "conformance/src/index.ts",
];

/** Imports that must stay allowed: a rule that refuses everything would pass the rest of this file. */
const allowed: readonly Omit<Fixture, "rule">[] = [
  { from: "packages/protocol/src/codec/good.ts", imports: "../../gen/durable.js" },
  { from: "packages/protocol/src/lambda-json/good.ts", imports: "../../gen/validators.js" },
  { from: "packages/store/src/good.ts", imports: "@clew/protocol" },
  { from: "packages/store-sqlite/src/good.ts", imports: "node:sqlite" },
  { from: "packages/backend/src/core/good.ts", imports: "@clew/protocol/rules" },
  { from: "packages/backend/src/core/hash.ts", imports: "node:crypto" },
  { from: "packages/backend/src/grpc/good.ts", imports: "@grpc/grpc-js" },
  { from: "packages/cli/src/good.ts", imports: "@clew/conformance" },
  { from: "conformance/src/good.ts", imports: "@clew/protocol" },
  { from: "conformance/hosts/clew/good.ts", imports: "@clew/runtime" },
  { from: "tests/e2e/good.ts", imports: "@clew/backend" },
];

type Violation = { readonly from: string; readonly rule: { readonly name: string } };
type Report = { readonly summary: { readonly violations: readonly Violation[] } };
type Law = { readonly forbidden: readonly { readonly name: string; readonly comment?: string }[] };

describe("the import law", () => {
  let scratch: ScratchWorkspace;
  let violations: readonly Violation[];
  const law = createRequire(import.meta.url)(`${root}/.dependency-cruiser.cjs`) as Law;

  beforeAll(async () => {
    scratch = createScratchWorkspace();
    const files = [...fixtures, ...allowed].map(({ from, imports }) => [from, `import "${imports}";\n`] as const);
    scratch.write({
      ...Object.fromEntries(targets.map((file) => [file, "export {};\n"])),
      ...Object.fromEntries(files),
      "packages/store/src/b.ts": 'import "./a.ts";\n',
    });
    const { output } = await run(["depcruise", "--output-type=json", "packages", "conformance", "tests"], {
      cwd: scratch.path,
    });
    violations = (JSON.parse(output) as Report).summary.violations;
  });
  afterAll(() => scratch.remove());

  const broken = (file: string): readonly string[] =>
    violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

  it.each(fixtures)("$rule refuses $imports in $from", ({ rule, from }) => {
    expect(broken(from)).toContain(rule);
  });

  it.each(allowed)("$from may import $imports", ({ from }) => {
    expect(broken(from)).toEqual([]);
  });

  it("has a fixture for every rule, and every rule says what to do instead", () => {
    const seen = new Set(fixtures.map(({ rule }) => rule));
    expect(law.forbidden.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
    expect(law.forbidden.filter(({ comment = "" }) => comment.length < 20)).toEqual([]);
  });
});
