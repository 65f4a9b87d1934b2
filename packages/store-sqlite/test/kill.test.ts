import { expect, it } from "vitest";
import { openSqliteStore } from "../src/index.ts";
import { startCommitter } from "./child-process.ts";
import { eventLoop, temporaryFolder } from "./fixture.ts";
import { findLost } from "./work.ts";

/** Acknowledgements after which the process is killed, one life after another on one file. */
const lives = [1, 37, 250, 900];

it("a process that is killed loses no commit that it acknowledged", { timeout: 60_000 }, async () => {
  const path = `${temporaryFolder()}/store.db`;
  const acknowledged: string[] = [];
  for (const count of lives) {
    const committer = startCommitter({ path });
    let left = count;
    for await (const line of committer.lines) {
      if (!line.startsWith("acked ")) continue;
      acknowledged.push(line.slice("acked ".length));
      left -= 1;
      if (left === 0) void committer.kill();
    }
    await committer.kill();
    const store = await openSqliteStore({ path, scheduler: eventLoop() });
    expect(await findLost(store, acknowledged)).toEqual([]);
    await store.close();
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(1_188);
});
