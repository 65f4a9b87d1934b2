// Runs the unit tests on every supported version of Node, each taken from the `node` package of npm.
// usage: node scripts/test-nodes.ts [version...]
import { run } from "./run.ts";

/** The lowest that works, and the newest of each line; the last is the one that the project develops on. */
const versions = ["22.18.0", "22.23.3", "24.21.0", "26.10.0"];

const wanted = process.argv.length > 2 ? process.argv.slice(2) : versions;
const failed: string[] = [];
for (const version of wanted) {
  console.log(`\nNode ${version}`);
  const vitest = ["node", "node_modules/vitest/vitest.mjs", "run", "--project", "unit", "--project", "simulation"];
  const { ok } = await run(["npm", "exec", "--yes", `--package=node@${version}`, "--", ...vitest], { show: true });
  if (!ok) failed.push(version);
}
console.log(failed.length === 0 ? "passed on every version" : `failed on Node ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
