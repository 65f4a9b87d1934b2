import { textPayload } from "@clew/protocol";
import { createFaultyStore, MemoryDisk, MemoryStore, type Store } from "@clew/store";
import { expect, test } from "vitest";
import { ManualScheduler } from "../support/manual-scheduler.ts";
import { startNode } from "../support/node.ts";
import { crash, pending, type PlainScript, ScriptedHost, succeed } from "../support/scripted-host.ts";

test("however often a server is stopped in an invocation, that is no failure of the function (EXEC-22)", async () => {
  const scheduler = new ManualScheduler();
  const disk = new MemoryDisk();
  let id = "";
  for (let life = 0; life < 8; life += 1) {
    const last = life === 7;
    const host = new ScriptedHost().durable("f", async ({ signal }) => {
      if (last) return succeed("done");
      await new Promise((resolve) => {
        signal.addEventListener("abort", resolve);
      });
      return { kind: "error", error: { type: "Runtime.ExitError", message: "killed" } };
    });
    const store = new MemoryStore({ scheduler, disk });
    const node = await startNode(host, { scheduler, store, node: `node-${String(life)}` });
    id ||= await node.start("f");
    await scheduler.advance(12_000); // the lease of the life before has ended
    if (last) expect(await node.result(id)).toBe("done");
    else expect((await node.get(id)).execution.status).toBe("RUNNING");
    const drained = node.backend.drain(0);
    await scheduler.settle();
    await drained;
    await node.backend.close();
    await scheduler.settle();
    await store.close();
  }
});

test("a call of a plain function that was lost with its node is repeated by the next (EXEC-22), a failed one is not (INV-10)", async () => {
  const scheduler = new ManualScheduler();
  const disk = new MemoryDisk();
  const calls: string[] = [];
  const startLife = async (life: string, plain: PlainScript) => {
    const host = new ScriptedHost()
      .durable("caller", async ({ checkpoint, status }) => {
        if (status("call") === "FAILED") return succeed("told");
        if (status("call") !== undefined) return pending;
        const chainedInvokeOptions = { functionName: "plain" };
        await checkpoint({ id: "call", type: "CHAINED_INVOKE", action: "START", chainedInvokeOptions });
        return pending;
      })
      .plain("plain", (input) => {
        calls.push(life);
        return plain(input);
      });
    const store = new MemoryStore({ scheduler, disk });
    return { store, node: await startNode(host, { scheduler, store, node: life }) };
  };
  const first = await startLife("first", () => new Promise(() => undefined));
  const id = await first.node.start("caller");
  await scheduler.advance(1_000);
  expect(calls).toEqual(["first"]);
  await first.node.backend.close();
  await first.store.close();

  const { node } = await startLife("second", async () => crash("thrown"));
  await scheduler.advance(12_000); // the lease of the life before has ended
  expect(calls).toEqual(["first", "second"]);
  expect(await node.result(id)).toBe("told");
  await node.backend.close();
});

test("while a node drains nothing starts, and what runs may end", async () => {
  let finish: () => void = () => undefined;
  const host = new ScriptedHost().durable("f", async ({ count, checkpoint }) => {
    if (count > 1) return succeed(2);
    await checkpoint({ id: "w", type: "WAIT", action: "START", waitOptions: { waitSeconds: 1 } });
    await new Promise<void>((resolve) => (finish = resolve));
    return pending;
  });
  const node = await startNode(host);
  const id = await node.start("f");
  await node.scheduler.settle();
  const drained = node.backend.drain(60_000);
  await node.scheduler.advance(5_000);
  finish();
  await drained;
  await node.scheduler.settle();
  expect(host.invocations).toHaveLength(1);
  expect((await node.get(id)).execution.status).toBe("RUNNING");
});

test("a node that drains waits for a direct call of a plain function, within its grace", async () => {
  const finish = Promise.withResolvers<undefined>();
  const host = new ScriptedHost().plain("f", () => finish.promise.then(() => crash("late")));
  const node = await startNode(host);
  const told: string[] = [];
  const plain = { kind: "plain", functionName: "f", functionVersion: "$LATEST", input: textPayload("1") } as const;
  const deadline = node.scheduler.now() + 900_000;
  const call = node.backend.functions.invoke({ ...plain, requestId: "r", deadline }, new AbortController().signal);
  const first = node.backend.drain(1_000).then(() => told.push("grace over"));
  const second = node.backend.drain(60_000).then(() => told.push("drained"));
  await node.scheduler.advance(5_000);
  expect(told).toEqual(["grace over"]);
  finish.resolve(undefined);
  await Promise.all([call, first, second]);
  expect(told).toEqual(["grace over", "drained"]);
});

test("a node is closed when it asks nothing of the store any more", async () => {
  const scheduler = new ManualScheduler();
  const disk = new MemoryStore({ scheduler });
  const gates = { renew: Promise.resolve(), functions: Promise.resolve(), claimDue: Promise.resolve() };
  const store = createFaultyStore(disk, {});
  const slow: Store = {
    ...store,
    capability: { ...store.capability, multiProcess: true },
    renew: (...given) => gates.renew.then(() => store.renew(...given)),
    functions: () => gates.functions.then(() => store.functions()),
    claimDue: (query) => gates.claimDue.then(() => store.claimDue(query)),
  };
  for (const what of ["renew", "functions", "claimDue"] as const) {
    const node = await startNode(new ScriptedHost(), { scheduler, store: slow, node: what });
    const gate = Promise.withResolvers<void>();
    gates[what] = gate.promise;
    await scheduler.advance(4_000);
    let closed = false;
    const closing = node.backend.close().then(() => (closed = true));
    await scheduler.settle();
    expect(closed, what).toBe(false);
    gate.resolve();
    await closing;
    expect(node.errors).toEqual([]);
  }
});

test("a watch of an execution that is removed meanwhile ends with a refusal, not in a loop (HIST-11)", async () => {
  // More than a watcher reads at once, so that it has to come back after the removal.
  const payload = textPayload(JSON.stringify("x".repeat(200_000)));
  const host = new ScriptedHost().durable("f", async ({ checkpoint }) => {
    for (const id of ["a", "b", "c", "d", "e", "f", "g", "h"]) {
      await checkpoint({ id, type: "STEP", action: "SUCCEED", payload });
    }
    return succeed(1);
  });
  const store = new MemoryStore({ scheduler: new ManualScheduler() });
  const node = await startNode(host, { store });
  const executionId = await node.start("f");
  await node.scheduler.settle();
  const events = node.backend.service.watchExecution({ executionId }, new AbortController().signal);
  const reader = events[Symbol.asyncIterator]();
  await reader.next();
  await store.prune({ expiredBefore: Number.MAX_SAFE_INTEGER, limit: 10 });
  const rest = async (): Promise<void> => {
    while ((await reader.next()).done !== true);
  };
  await expect(rest()).rejects.toMatchObject({ reason: "EXECUTION_NOT_FOUND" });
});
