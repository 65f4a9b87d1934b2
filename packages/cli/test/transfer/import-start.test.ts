import { createBackend, type Invoker, systemIds, systemScheduler as scheduler } from "@clew/backend";
import { type Payload, ProtocolError, textPayload } from "@clew/protocol";
import { MemoryStore } from "@clew/store";
import { afterEach, describe, expect, it } from "vitest";
import { exportOfStore } from "../../src/transfer/export-document.ts";
import { importChange } from "../../src/transfer/import-change.ts";

/** A host of one function, which answers nothing. */
const invoker: Invoker = {
  functions: () =>
    new Map([
      [
        "order",
        { name: "order", kind: "durable", versions: [{ version: "$LATEST" }], aliases: new Map(), timeoutSeconds: 5 },
      ],
    ]),
  onChange: () => () => undefined,
  invoke: () => new Promise(() => undefined),
  close: async () => undefined,
};

const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of undo.splice(0)) await close();
});

/** A server and its store. */
async function createServer() {
  const store = new MemoryStore({ scheduler });
  const onError = (error: unknown): never => {
    throw error;
  };
  const backend = createBackend({ store, invokers: [invoker], scheduler, ids: systemIds, node: "n", onError });
  undo.push(() => backend.close());
  await backend.start();
  const start = (input: Payload | undefined) =>
    backend.service.startExecution({
      functionName: "order:$LATEST",
      name: "order-7",
      ...(input !== undefined && { input }),
    });
  return { store, start };
}

/** Starts order-7, moves it to another server, and returns it with that server. */
async function moved(input: Payload | undefined) {
  const [from, to] = [await createServer(), await createServer()];
  const { executionId } = await from.start(input);
  const file = await exportOfStore(from.store, executionId, () => "arn");
  if (file === undefined) throw new Error("it was not exported");
  const change = importChange(file, { now: scheduler.now(), commitId: "import" });
  expect(await to.store.commit({ commitId: "import", changes: [change] })).toMatchObject({ status: "committed" });
  return { executionId, file, there: to };
}

const inputs = [
  ["text", textPayload('{"a":1}')],
  ["empty", textPayload("")],
  ["none", undefined],
] as const;

describe("an execution that was imported", () => {
  it.each(inputs)("is found by its name and its input: %s (IDEM-6)", async (_, input) => {
    const { executionId, there } = await moved(input);
    expect(await there.start(input)).toMatchObject({ started: false, executionId });
    for (const [, other] of inputs.filter(([, candidate]) => candidate !== input)) {
      const refused = await there.start(other).catch((error: unknown) => error);
      expect(refused instanceof ProtocolError && refused.reason).toBe("EXECUTION_ALREADY_STARTED");
    }
  });

  it("is not compared by its input where a parent started it", async () => {
    const { file } = await moved(undefined);
    const { description } = file;
    const parent = { executionId: "p", operationId: "o" };
    const child = { ...file, description: { ...description, execution: { ...description.execution, parent } } };
    expect(importChange(child, { now: 0, commitId: "c" }).head.inputHash).toBeUndefined();
  });
});
