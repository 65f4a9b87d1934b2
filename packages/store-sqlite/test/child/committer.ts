/**
 * Commits to a store until it is killed or the store fails, several executions at a time, and says on standard output what was
 * acknowledged: `acked <execution>@<version>`, then on failure `failed <code>` and `then <code of the next commit and read>`.
 * Arguments: file, how many executions.
 */
import { writeSync } from "node:fs";
import { StoreError } from "@clew/store";
import { openSqliteStore } from "../../src/index.ts";
import { step } from "../work.ts";

const [path = "", executions = "4"] = process.argv.slice(2);
const scheduler = { now: () => Date.now(), turn: (run: () => void) => void setImmediate(run) };

const store = await openSqliteStore({ path, scheduler });
say("open");
const ids = Array.from({ length: Number(executions) }, (_, index) => `e${index}`);
try {
  await Promise.all(ids.map(commitForEver));
} catch (error) {
  say(`failed ${codeOf(error)}`);
  const later = [store.commit(step("later", 1)), store.load("e0")];
  const codes = await Promise.all(later.map((one) => one.then(() => "resolved", codeOf)));
  say(`then ${codes.join(" ")}`);
}

async function commitForEver(id: string): Promise<void> {
  let version = (await store.load(id))?.head.version ?? 0;
  for (;;) {
    version += 1;
    const { status } = await store.commit(step(id, version));
    if (status !== "committed") throw new Error(`expected ${id}@${version} to commit, got "${status}"`);
    say(`acked ${id}@${version}`);
  }
}

/** Written when this returns: nothing acknowledged is lost in a buffer. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

function codeOf(error: unknown): string {
  return error instanceof StoreError ? `${error.name}/${error.code}` : String(error);
}
