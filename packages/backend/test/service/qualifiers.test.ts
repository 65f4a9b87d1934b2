import { expect, test } from "vitest";
import { startNode } from "../support/node.ts";
import { ScriptedHost, succeed } from "../support/scripted-host.ts";

const settings = { versions: [{ version: "1" }, { version: "2" }], aliases: new Map([["live", "2"]]) };

test.each([
  ["f:1", "2"],
  ["f:live", "2"],
  ["arn:aws:lambda:us-east-1:123456789012:function:f:1", "$LATEST"],
])("%s with the qualifier %s is refused, whichever is meant, and starts nothing", async (functionName, qualifier) => {
  const { backend } = await startNode(new ScriptedHost().durable("f", async () => succeed(1), settings));
  const refusal = { reason: "FIELD_PATTERN", field: "qualifier", actual: qualifier };
  await expect(backend.service.startExecution({ functionName, qualifier })).rejects.toMatchObject(refusal);
  expect((await backend.service.listExecutions({})).executions).toEqual([]);
});

test("the same qualifier in both places is one", async () => {
  const { backend } = await startNode(new ScriptedHost().durable("f", async () => succeed(1), settings));
  const { executedVersion } = await backend.service.startExecution({ functionName: "f:live", qualifier: "live" });
  expect(executedVersion).toBe("2");
});
