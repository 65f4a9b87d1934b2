import type { Change, Write } from "./port.ts";

/**
 * Refuses a Write that no caller may build, since each store would do something else with it.
 * @throws TypeError naming the change and the member
 */
export function assertWrite(write: Write): void {
  for (const change of write.changes) assertChange(change, write.commitId);
  if (write.changes.length === 1) return;
  assertUnique(write.changes.map(({ id }) => `change of execution "${id}"`));
  const starts = write.changes.filter(({ expect }) => expect === "absent");
  assertUnique(starts.map(({ head }) => `start of "${head.functionName}" under the name "${head.name}"`));
}

function assertUnique(things: readonly string[]): void {
  const seen = new Set<string>();
  for (const thing of things) {
    if (seen.has(thing)) throw new TypeError(`expected one ${thing} in a write, got two`);
    seen.add(thing);
  }
}

function assertChange(change: Change, commitId: string): void {
  const { id, head } = change;
  if (head.id !== id) throw new TypeError(`head.id: expected "${id}", got "${head.id}"`);
  const version = change.expect === "absent" ? 1 : change.expect + 1;
  if (head.version !== version) {
    throw new TypeError(`head.version of "${id}": expected ${version}, got ${head.version}`);
  }
  if (head.recentCommitIds.at(-1) !== commitId) {
    throw new TypeError(`head.recentCommitIds of "${id}": expected "${commitId}" to be the newest`);
  }
}
