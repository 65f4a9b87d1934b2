import { ProtocolError, type DurableService } from "@clew/protocol";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startNode, type TestNode } from "../support/node.ts";
import { ScriptedHost } from "../support/scripted-host.ts";

let node: TestNode;
beforeEach(async () => {
  node = await startNode(new ScriptedHost());
});
afterEach(() => node.backend.close());

type Ask = (service: DurableService, executionId: string) => Promise<unknown>;

const signal = new AbortController().signal;
const checkpointToken = "QUJD";

/** Every request that names an execution. */
const requests: Readonly<Record<string, Ask>> = {
  Checkpoint: (service, executionId) => service.checkpoint({ executionId, checkpointToken, updates: [] }),
  GetExecutionState: (service, executionId) => service.getExecutionState({ executionId, checkpointToken }),
  GetExecution: (service, executionId) => service.getExecution({ executionId }),
  AwaitExecution: (service, executionId) => service.awaitExecution({ executionId }, signal),
  GetExecutionOperations: (service, executionId) => service.getExecutionOperations({ executionId }),
  GetExecutionHistory: (service, executionId) => service.getExecutionHistory({ executionId }),
  StopExecution: (service, executionId) => service.stopExecution({ executionId }),
  WatchExecution: async (service, executionId) => {
    for await (const event of service.watchExecution({ executionId }, signal)) return event;
    return undefined;
  },
};

async function refusalOf(ask: Ask, executionId: string): Promise<ProtocolError> {
  const answer = await ask(node.backend.service, executionId).catch((error: unknown) => error);
  if (answer instanceof ProtocolError) return answer;
  throw new Error(`expected a refusal, got ${JSON.stringify(answer)}`);
}

// EXEC-19, LIM-3, ERR-3
describe.each(Object.entries(requests))("%s", (_, ask) => {
  test.each([
    ["", "FIELD_OUT_OF_RANGE", "length greater than or equal to 1"],
    ["x".repeat(65), "FIELD_OUT_OF_RANGE", "length less than or equal to 64"],
    ["a b", "FIELD_PATTERN", "^[a-zA-Z0-9_-]+$"],
  ])("refuses the execution id %j by its shape", async (executionId, reason, expected) => {
    const refusal = await refusalOf(ask, executionId);
    expect(refusal).toMatchObject({ reason, field: "executionId", expected, actual: executionId });
  });

  test("looks up one that could be", async () => {
    expect((await refusalOf(ask, "nobody")).reason).toMatch(/^(EXECUTION_NOT_FOUND|CHECKPOINT_TOKEN_INVALID)$/);
  });
});

test("a watch is refused a position that is none", async () => {
  const events = node.backend.service.watchExecution({ executionId: "nobody", afterEventId: -1 }, signal);
  const first = events[Symbol.asyncIterator]().next();
  await expect(first).rejects.toMatchObject({ reason: "FIELD_OUT_OF_RANGE", field: "afterEventId", actual: "-1" });
});
