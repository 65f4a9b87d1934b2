import type { ExecutionExport } from "@clew/protocol";
import { expect, it } from "vitest";
import { foldHistory } from "../../src/view/fold-history.ts";
import { importChange } from "../../src/transfer/import-change.ts";
import { exportOfServer } from "../../src/transfer/export-document.ts";
import { orderDescription, orderHistory, startedAt } from "../support/history.ts";

const now = startedAt + 3_600_000;

/** The order of the history, still open, as a server tells it. */
function orderFile(): Promise<ExecutionExport> {
  return exportOfServer(
    {
      getExecutionOperations: async () => ({
        operations: foldHistory(orderHistory).operations.map(({ operation }) => operation),
        version: 9,
      }),
      getExecutionHistory: async () => ({ events: orderHistory }),
      getExecution: async () => orderDescription,
    },
    "e-1",
  );
}

it("an execution whose source goes on has an epoch that no invocation there can get to (TOK-2)", async () => {
  const file = await orderFile();
  const { head } = importChange(file, { now, commitId: "c" });
  // One invocation a millisecond, from its start on, would be at most here.
  expect(head.epoch).toBeGreaterThan(now - startedAt);
  expect(importChange(file, { now: now + 1, commitId: "c" }).head.epoch).toBeGreaterThan(head.epoch);
  expect(head.invocation).toBeUndefined();
});

it("an open execution is due at once, wherever its function runs (EXEC-20)", async () => {
  const { wake, head, operations } = importChange(await orderFile(), { now, commitId: "c" });
  expect(wake).toEqual({ at: 0, needs: "order" });
  expect(head).toMatchObject({ status: "RUNNING", version: 1, nextSeq: operations.length + 1 });
});
