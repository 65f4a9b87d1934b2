import { systemScheduler as scheduler } from "@clew/backend";
import {
  type ChainedInvokeOperation,
  type ExecutionExport,
  executionExportFormat,
  type ExecutionStatus,
} from "@clew/protocol";
import { MemoryStore } from "@clew/store";
import { describe, expect, it } from "vitest";
import { checkTargets } from "../../src/transfer/check-targets.ts";
import { importChange } from "../../src/transfer/import-change.ts";
import { event, historyOf, orderDescription, startedAt } from "../support/history.ts";

/** An execution as a file, in which these chained invokes are. */
function fileOf(id: string, status: ExecutionStatus, ...operations: ChainedInvokeOperation[]): ExecutionExport {
  const execution = { ...orderDescription.execution, id, name: id, status };
  const ends = status !== "RUNNING";
  return {
    format: executionExportFormat,
    description: { executionArn: "arn", execution: ends ? { ...execution, endTime: startedAt } : execution },
    operations,
    events: historyOf(event(0, "ExecutionStarted", { operationId: id, details: { input: {} } })),
  };
}

const changeOf = (file: ExecutionExport) =>
  importChange(file, { now: startedAt, commitId: file.description.execution.id });

const invoke = (childId?: string): ChainedInvokeOperation => ({
  id: "op-1",
  type: "CHAINED_INVOKE",
  status: "STARTED",
  startTime: startedAt,
  functionName: "payment:live",
  ...(childId !== undefined && { childId }),
});

/** Imports a file into a store that has these. */
async function check(file: ExecutionExport, ...there: readonly ExecutionExport[]): Promise<unknown> {
  const store = new MemoryStore({ scheduler });
  for (const each of there) {
    const change = changeOf(each);
    expect(await store.commit({ commitId: change.id, changes: [change] })).toMatchObject({ status: "committed" });
  }
  return checkTargets(store, changeOf(file)).catch((error: unknown) => error);
}

describe("an open execution that waits for another one", () => {
  it("is imported after that one", async () => {
    expect(await check(fileOf("parent", "RUNNING", invoke("child")), fileOf("child", "RUNNING"))).toBeUndefined();
  });

  it.each([
    ["that is not there", invoke("child"), [], "execution child in the store", "none"],
    ["that is a call of a plain function", invoke(), [], "a call of payment:live in the store", "none"],
    ["that has ended there", invoke("child"), [fileOf("child", "FAILED")], "execution child open", "FAILED"],
  ])("is refused for one %s", async (...[, operation, there, expected, actual]) => {
    const refused = await check(fileOf("parent", "RUNNING", operation), ...there);
    expect(refused).toMatchObject({ exit: "refused", field: "operations", expected, actual });
  });
});

it("a closed execution waits for nothing, whatever its operations say", async () => {
  expect(await check(fileOf("parent", "STOPPED", invoke("child")))).toBeUndefined();
});

it("an invoke that is over waits for nothing", async () => {
  const over: ChainedInvokeOperation = { ...invoke("child"), status: "SUCCEEDED", endTime: startedAt };
  expect(await check(fileOf("parent", "RUNNING", over))).toBeUndefined();
});
