import { AsyncLocalStorage } from "node:async_hooks";
import { expect, test } from "vitest";
import { createBench } from "../harness/run.ts";

test("user code finds its own async local stores", async () => {
  const storage = new AsyncLocalStorage<string>();
  const seen: unknown[] = [];
  await createBench().run(async (_event, context) => {
    const branch = (name: string) =>
      storage.run(name, () =>
        context.runInChildContext(name, async (child) => {
          await child.step(() => seen.push(`${name} step ${String(storage.getStore())}`));
          seen.push(`${name} body ${String(storage.getStore())}`);
        }),
      );
    await Promise.all([branch("a"), branch("b")]);
  });
  expect(seen.sort()).toEqual(["a body a", "a step a", "b body b", "b step b"]);
});
