// Everything that CI runs: the checks, then every test runner one after another, then one line with all of them added up.
// usage: node scripts/test.ts
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "./check.ts";
import { closingLine, type Counts, countVitest, oneFailed, sum } from "./counts.ts";
import { root, run } from "./run.ts";

type Runner = { readonly name: string; readonly run: () => Promise<Counts> };

const runners: readonly Runner[] = [
  { name: "check", run: () => runChecks() },
  { name: "vitest", run: runVitest },
];

async function runVitest(): Promise<Counts> {
  const report = join(root, "reports", "vitest.json");
  rmSync(report, { force: true }); // an old report must not be counted when this run writes none
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { ok } = await run(["vitest", "run", ...reporters], { show: true });
  return countVitest(JSON.parse(readFileSync(report, "utf8")), ok);
}

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
