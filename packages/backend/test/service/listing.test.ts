import { textPayload } from "@clew/protocol";
import { MemoryStore } from "@clew/store";
import { expect, test } from "vitest";
import { ManualScheduler } from "../support/manual-scheduler.ts";
import { startNode } from "../support/node.ts";
import { ScriptedHost, succeed } from "../support/scripted-host.ts";

const never = (): AbortSignal => new AbortController().signal;

test("a wait that is given up leaves no trace, and the next one gets the end (LIST-5)", async () => {
  const going = Promise.withResolvers<undefined>();
  const host = new ScriptedHost().durable("f", async () => {
    await going.promise;
    return succeed(1);
  });
  const { backend, scheduler, events, start } = await startNode(host);
  const executionId = await start("f");
  await scheduler.settle();
  const patience = new AbortController();
  const wait = backend.service.awaitExecution({ executionId }, patience.signal);
  const before = await events(executionId);
  patience.abort();
  await expect(wait).rejects.toThrow();
  expect(await events(executionId)).toEqual(before);

  const next = backend.service.awaitExecution({ executionId }, never());
  going.resolve(undefined);
  await scheduler.settle();
  expect(await next).toMatchObject({ execution: { status: "SUCCEEDED" }, data: { result: textPayload("1") } });
});

test("a description is of one moment: what closes while its payloads are read shows in the next (LIST-2)", async () => {
  const scheduler = new ManualScheduler();
  const store = new MemoryStore({ scheduler });
  const going = Promise.withResolvers<undefined>();
  const host = new ScriptedHost().durable("f", async () => {
    await going.promise;
    return succeed(1);
  });
  const { get, start } = await startNode(host, { scheduler, store });
  const executionId = await start("f", { n: 1 });
  await scheduler.settle();
  const read = store.data.bind(store);
  store.data = async (id) => {
    going.resolve(undefined);
    await scheduler.settle();
    return read(id);
  };
  const { execution, data } = await get(executionId);
  expect(execution.status).toBe("RUNNING");
  expect(data).toEqual({ input: textPayload('{"n":1}') });
  expect(await get(executionId)).toMatchObject({
    execution: { status: "SUCCEEDED" },
    data: { result: textPayload("1") },
  });
});

test("an execution that is removed while it is read was never there (LIST-6)", async () => {
  const scheduler = new ManualScheduler();
  const store = new MemoryStore({ scheduler });
  const host = new ScriptedHost().durable("f", async () => succeed(1));
  const { get, start, backend } = await startNode(host, { scheduler, store });
  const executionId = await start("f");
  await scheduler.settle();
  store.data = () => Promise.resolve(undefined);
  await expect(get(executionId)).rejects.toMatchObject({ reason: "EXECUTION_NOT_FOUND", field: "executionId" });
  const { data } = await backend.service.getExecution({ executionId, includeData: false });
  expect(data).toBeUndefined();
});

test("an alias lists what is pinned to the version that it names at the time (LIST-9)", async () => {
  const versions = [{ version: "1" }, { version: "2" }];
  const at = (version: string): ScriptedHost =>
    new ScriptedHost().durable("f", async () => succeed(1), { versions, aliases: new Map([["live", version]]) });
  const scheduler = new ManualScheduler();
  const store = new MemoryStore({ scheduler });
  const first = await startNode(at("1"), { scheduler, store, node: "a" });
  const { executionId } = await first.backend.service.startExecution({ functionName: "f:live" });
  const listing = { functionName: "f:live" };
  const { executions } = await first.backend.service.listExecutions(listing);
  expect(executions.map(({ execution }) => execution.id)).toEqual([executionId]);
  await first.backend.close();
  const second = await startNode(at("2"), { scheduler, store, node: "b" });
  expect((await second.backend.service.listExecutions(listing)).executions).toEqual([]);
});
