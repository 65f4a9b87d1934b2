import { textPayload } from "@clew/protocol";
import { expect, test } from "vitest";
import { createBench, resultOf } from "./harness/run.ts";

test("step, wait, invoke and child context", async () => {
  const bench = createBench({ input: { n: 1 } });
  let runs = 0;
  const output = await bench.run(
    async (event: { n: number }, context) => {
      const a = await context.step("a", () => {
        runs++;
        return event.n + 1;
      });
      await context.wait("w", { seconds: 5 });
      const b = await context.invoke<unknown, number>("i", "f:1", { a });
      const c = await context.runInChildContext("c", async (child) => {
        const x = await child.step("x", () => 10);
        await child.wait({ seconds: 1 });
        return x + b;
      });
      return { a, b, c };
    },
    { target: () => ({ status: "SUCCEEDED", result: textPayload("5") }) },
  );
  expect(resultOf(output)).toEqual({ a: 2, b: 5, c: 15 });
  expect(runs).toBe(1);
  expect(bench.peer.trace).toEqual([
    "STEP START a, STEP SUCCEED a",
    "WAIT START w",
    "CHAINED_INVOKE START i",
    "CONTEXT START c, STEP START x, STEP SUCCEED x",
    "WAIT START",
    "CONTEXT SUCCEED c",
  ]);
});
