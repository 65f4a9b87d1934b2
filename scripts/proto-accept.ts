// Makes the wire as it is now the one that later changes are compared with. A changeset has to tell users about it.
// usage: node scripts/proto-accept.ts
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.ts";

const baseline = "proto/baseline.binpb";

/** The changesets that say what changes in the protocol. */
function protocolChangesets(): readonly string[] {
  const about = /^---\n(?:.*\n)*?["']?@clew\/protocol["']?:(?:.*\n)*?---\n\s*\S/;
  return globSync(".changeset/*.md", { cwd: root }).filter((file) =>
    about.test(readFileSync(join(root, file), "utf8")),
  );
}

async function accept(): Promise<string | undefined> {
  if (protocolChangesets().length === 0) {
    return "no changeset names @clew/protocol: describe the change of the wire with `npx changeset`, then run this again";
  }
  const { ok, output } = await run(["buf", "build", "--exclude-source-info", "-o", baseline]);
  return ok ? undefined : output;
}

const problem = await accept();
console.log(
  problem === undefined ? `${baseline} is the wire as it is now; commit it with the changeset` : `error: ${problem}`,
);
process.exitCode = problem === undefined ? 0 : 1;
