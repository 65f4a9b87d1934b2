import { expect, test } from "vitest";
import { createBench } from "../harness/run.ts";

test("logs of code that an earlier invocation ran are dropped, those of steps are not", async () => {
  const bench = createBench();
  await bench.run(async (_event, context) => {
    context.logger.info("start");
    await context.step("s", ({ logger, attempt }) => logger.warn("in step", attempt));
    context.logger.info("between");
    await context.runInChildContext("c", async (child) => {
      child.logger.info("child");
      await child.wait({ seconds: 1 });
      child.logger.info("child woke");
    });
    context.logger.info("end");
  });
  expect(bench.logs.map(({ message, fields }) => [message, fields.operationName, fields.requestId])).toEqual([
    ["start", undefined, "request-1"],
    ["in step", "s", "request-1"],
    ["between", undefined, "request-1"],
    ["child", "c", "request-1"],
    ["child woke", "c", "request-2"],
    ["end", undefined, "request-2"],
  ]);
  expect(bench.logs[1]).toMatchObject({ level: "WARN", data: [1], fields: { attempt: 1 } });
});

test("code between the call and the wait for it logs once", async () => {
  const bench = createBench();
  await bench.run(async (_event, context) => {
    const wait = context.wait({ seconds: 1 });
    context.logger.info("before");
    await wait;
    context.logger.info("after");
  });
  expect(bench.logs.map((each) => each.message)).toEqual(["before", "after"]);
});
