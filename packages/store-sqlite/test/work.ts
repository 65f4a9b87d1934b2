import { payloadText } from "@clew/protocol";
import type { OperationBody, Store, Write } from "@clew/store";
import { headOf, resultOf, stepOf, successOf, write } from "@clew/store/contract";

/** Commit number `version` of an execution: one step with a kilobyte that names it. */
export function step(id: string, version: number): Write {
  const head = headOf(id, { version, nextSeq: version + 1, nextEventId: version + 1 });
  const operations = [stepOf(version, version, resultOf(textOf(`${id}@${version}`)))];
  return write(head, { operations, events: [successOf(version, version)], wake: { at: version } });
}

/** Which of the acknowledged commits (`execution@version`) are not in the store, as they were written. */
export async function findLost(store: Store, acknowledged: readonly string[]): Promise<readonly string[]> {
  const lost: string[] = [];
  const byId = Map.groupBy(acknowledged, (commit) => commit.split("@")[0] ?? "");
  for (const [id, commits] of byId) {
    const version = (await store.load(id))?.head.version ?? 0;
    const everything = { seqs: { after: 0, through: version }, limit: version, maxBytes: Infinity };
    const found = new Map((await store.operations({ id, ...everything })).map((record) => [record.seq, record.body]));
    lost.push(...commits.filter((commit) => !isIntact(found.get(Number(commit.split("@")[1])), commit)));
  }
  return lost;
}

function isIntact(body: OperationBody | undefined, commit: string): boolean {
  return body?.result !== undefined && payloadText(body.result) === textOf(commit);
}

function textOf(commit: string): string {
  return commit.padEnd(1_024, ".");
}
