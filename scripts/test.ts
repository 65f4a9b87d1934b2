// Everything that CI runs: the checks, then every test runner one after another, then one line with all of them added up.
// usage: node scripts/test.ts
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "./check.ts";
import { closingLine, countConformance, type Counts, countVitest, oneFailed, sum } from "./counts.ts";
import { root, run } from "./run.ts";

type Runner = { readonly name: string; readonly run: () => Promise<Counts> };

const runners: readonly Runner[] = [
  { name: "check", run: () => runChecks() },
  { name: "vitest", run: runVitest },
  { name: "conformance", run: runConformance },
];

async function runVitest(): Promise<Counts> {
  const report = freshReport("vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { ok } = await run(["vitest", "run", ...reporters], { show: true });
  return countVitest(readJson(report), ok);
}

async function runConformance(): Promise<Counts> {
  const report = freshReport("conformance.json");
  const { ok } = await run(["node", "packages/cli/bin/clew.js", "conformance", "run"], { show: true });
  return countConformance(readJson(report), ok);
}

/** The path of a report; an old one is removed, so that it is not counted when this run writes none. */
function freshReport(name: string): string {
  const path = join(root, "reports", name);
  rmSync(path, { force: true });
  return path;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

mkdirSync(join(root, "reports"), { recursive: true });
const results: Counts[] = [];
for (const runner of runners) {
  const counts = await runner.run().catch((error: unknown) => {
    console.error(`${runner.name} broke off: ${String(error)}`);
    return oneFailed;
  });
  console.log(`${runner.name}: ${closingLine(counts)}\n`);
  results.push(counts);
}
const total = sum(results);
console.log(closingLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
