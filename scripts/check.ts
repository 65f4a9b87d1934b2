// Everything that can be said about the repository without running its code.
// usage: node scripts/check.ts [name of a check...]
import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { closingLine, type Counts, oneFailed, sum } from "./counts.ts";
import { generate, genSteps } from "./gen.ts";
import { packAll, type Tarball } from "./pack.ts";
import { type Command, root, run } from "./run.ts";

/** One check; `run` resolves to what is wrong, or to undefined. */
type Check = { readonly name: string; readonly run: () => Promise<string | undefined> };

const sources = ["packages", "conformance", "tests", "examples", "scripts"];

const checks: readonly Check[] = [
  { name: "generated code", run: findStaleGeneratedCode },
  command("format", ["prettier", "--check", "--log-level=warn", "."]),
  command("types", ["tsc", "-b"]),
  command("lint", ["eslint", "--max-warnings=0", "."]),
  command("imports", ["depcruise", "--config", ".dependency-cruiser.cjs", ...sources]),
  command("unused code", ["knip", "--no-progress", "--no-config-hints"]),
  command("proto lint", ["buf", "lint"]),
  command("proto format", ["buf", "format", "--diff", "--exit-code"]),
  command("proto breaking", ["buf", "breaking", "--against", "proto/baseline.binpb"]),
  { name: "packages", run: () => checkTarballs(["publint", "run", "--strict"]) },
  { name: "package types", run: () => checkTarballs(["attw", "--profile=esm-only", "--no-definitely-typed"]) },
];

function command(name: string, line: Command): Check {
  return {
    name,
    run: async () => {
      const { ok, ending, output } = await run(line);
      return ok ? undefined : `${output}\n\`${line.slice(0, 3).join(" ")}\` ${ending}`;
    },
  };
}

/** Generates everything again and compares: the output must be what is there, whether or not it is committed yet. */
async function findStaleGeneratedCode(): Promise<string | undefined> {
  const before = digestOutputs();
  await generate();
  const after = digestOutputs();
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  return stale.length === 0
    ? undefined
    : `these files were stale and have been generated again; commit them:\n${stale.map((file) => `  ${file}`).join("\n")}`;
}

function digestOutputs(): ReadonlyMap<string, string> {
  const files = genSteps.flatMap(({ outputs }) =>
    globSync(
      outputs.flatMap((path) => [path, `${path}/**`]),
      { cwd: root },
    ),
  );
  return new Map(
    files
      .filter((file) => statSync(join(root, file)).isFile())
      .map((file) => [
        file,
        createHash("sha256")
          .update(readFileSync(join(root, file)))
          .digest("hex"),
      ]),
  );
}

const packFolder = join(root, ".tools", "packed");
let packed: Promise<readonly Tarball[]> | undefined; // once for both checks of the tarballs

async function checkTarballs(tool: Command): Promise<string | undefined> {
  packed ??= packAll(packFolder);
  const problems: string[] = [];
  for (const { name, path } of await packed) {
    const { ok, output } = await run([...tool, path]);
    if (!ok) problems.push(`${name}\n${output}`);
  }
  return problems.length === 0 ? undefined : problems.join("\n");
}

/** Runs the checks and says how each went; with names, only those. Each check counts as one test. */
export async function runChecks(names: readonly string[] = []): Promise<Counts> {
  const results: Counts[] = [];
  for (const check of checks.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const startedAt = performance.now();
    const problem = await check.run().catch((error: unknown) => String(error));
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${problem === undefined ? "ok    " : "FAILED"} ${check.name} (${seconds} s)`);
    if (problem !== undefined) console.log(problem.trim().replace(/^/gm, "       "));
    results.push(problem === undefined ? { passed: 1, failed: 0, skipped: 0 } : oneFailed);
  }
  return sum(results);
}

if (import.meta.main) {
  const counts = await runChecks(process.argv.slice(2));
  console.log(closingLine(counts));
  process.exitCode = counts.failed === 0 ? 0 : 1;
}
