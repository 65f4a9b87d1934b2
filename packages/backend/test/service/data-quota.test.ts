import {
  limits,
  resolveByteLimits,
  type CheckpointResponse,
  type DurableInvocation,
  type OperationUpdate,
  type Payload,
} from "@clew/protocol";
import { describe, expect, test } from "vitest";
import { defaultCoreConfig } from "../../src/core/config.ts";
import { startNode, type TestNode } from "../support/node.ts";
import { ScriptedHost } from "../support/scripted-host.ts";

/** The input counts, too: a test node starts with the text `null` where it is given none. */
const inputBytes = 4;

interface Writer {
  readonly node: TestNode;
  readonly id: string;
  /** Sends a checkpoint under the live token. */
  readonly write: (...updates: readonly OperationUpdate[]) => Promise<CheckpointResponse>;
}

/** An execution whose invocation goes on while the test writes for it. */
async function startWriter(writtenData?: number): Promise<Writer> {
  const delivered = Promise.withResolvers<DurableInvocation>();
  const host = new ScriptedHost().durable("f", ({ invocation }) => {
    delivered.resolve(invocation);
    return new Promise(() => undefined);
  });
  const config = writtenData === undefined ? {} : { bytes: resolveByteLimits({ writtenData }) };
  const node = await startNode(host, { config });
  const id = await node.start("f");
  let token = (await delivered.promise).checkpointToken;
  return {
    node,
    id,
    write: async (...updates) => {
      const answer = await node.backend.service.checkpoint({ executionId: id, checkpointToken: token, updates });
      token = answer.checkpointToken ?? token;
      return answer;
    },
  };
}

function payload(bytes: number): Payload {
  return { data: new Uint8Array(bytes).fill(0x31), mediaType: "application/json" };
}

function step(id: string, bytes: number): OperationUpdate {
  return { id, type: "STEP", action: "SUCCEED", payload: payload(bytes) };
}

async function expectClosed({ node, id }: Writer, quota: number): Promise<void> {
  const message = `The execution exceeded its quota of written data: must be less than or equal to ${String(quota)} bytes.`;
  expect(await node.get(id)).toMatchObject({
    execution: { status: "FAILED" },
    data: { error: { type: "InvalidParameterValueException", message } },
  });
}

// LIM-11, LIM-12
describe("the quota of written data", () => {
  test("is kept to the byte; one more closes the execution and leaves the token out", async () => {
    const writer = await startWriter(1_000);
    expect((await writer.write(step("a", 996))).checkpointToken).toBeDefined();
    expect((await writer.node.get(writer.id)).execution.status).toBe("RUNNING");
    expect((await writer.write(step("b", 1))).checkpointToken).toBeUndefined();
    await expectClosed(writer, 1_000);
  });

  test("counts errors as it counts payloads", async () => {
    const writer = await startWriter(100);
    const failed = (id: string): OperationUpdate => ({
      id,
      type: "STEP",
      action: "FAIL",
      error: { data: "d".repeat(50) },
    });
    expect((await writer.write(failed("a"))).checkpointToken).toBeDefined();
    expect((await writer.write(failed("b"))).checkpointToken).toBeUndefined();
    await expectClosed(writer, 100);
  });

  test("counts what was written, overwritten or not", async () => {
    const writer = await startWriter(100);
    const retry: OperationUpdate = {
      id: "a",
      type: "STEP",
      action: "RETRY",
      payload: payload(40),
      stepOptions: { nextAttemptDelaySeconds: 1 },
    };
    await writer.write({ id: "a", type: "STEP", action: "START" }, retry);
    await writer.node.scheduler.advance(1_000);
    await writer.write({ id: "a", type: "STEP", action: "START" }, retry);
    await writer.node.scheduler.advance(1_000);
    expect((await writer.write(step("a", 40))).checkpointToken).toBeUndefined();
    await expectClosed(writer, 100);
  });

  test("takes nothing of the batch that exceeds it but the execution's end", async () => {
    const writer = await startWriter(100);
    const { newState } = await writer.write(step("a", 50), step("b", 50));
    expect(newState.operations).toMatchObject([{ id: "a" }, { id: "b" }]);
    await expectClosed(writer, 100);
  });

  test("is 100 MiB where nothing else is said, as the table of limits says", async () => {
    const quota = 104_857_600;
    expect(limits.bytes.writtenData).toEqual({ maxBytes: quota, reason: "DATA_QUOTA_EXCEEDED", clause: "LIM-11" });
    expect(defaultCoreConfig.bytes.writtenData.maxBytes).toBe(quota);
    const writer = await startWriter();
    const largest = limits.bytes.stepPayload.maxBytes;
    const full = quota / largest;
    const batch = (from: number, to: number): readonly OperationUpdate[] =>
      Array.from({ length: to - from }, (_, index) => step(String(from + index), largest));
    for (let from = 0; from < full - 100; from += 100) await writer.write(...batch(from, from + 100));
    const rest = [...batch(full - 100, full - 1), step("last", largest - inputBytes)];
    expect((await writer.write(...rest)).checkpointToken).toBeDefined();
    expect((await writer.write(step("more", 1))).checkpointToken).toBeUndefined();
    await expectClosed(writer, quota);
  });
});
