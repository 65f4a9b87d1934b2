import type { Change, Write } from "./port.ts";

/**
 * Refuses a Write that no caller may build, since each store would do something else with it.
 * @throws TypeError naming the change and the member
 */
export function assertWrite(write: Write): void {
  const ids = new Set<string>();
  for (const change of write.changes) {
    assertChange(change, write.commitId);
    if (ids.has(change.id)) throw new TypeError(`expected one change of execution "${change.id}" in a write, got two`);
    ids.add(change.id);
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
