import type { Operation } from "@clew/protocol";
import { expect, test } from "vitest";
import type { DurableContext } from "../../src/context/durable-context.ts";
import { turns } from "../harness/manual-system.ts";
import { type Bench, createBench, resultOf } from "../harness/run.ts";

type Handler = (event: unknown, context: DurableContext) => Promise<unknown>;

/** An execution that has recorded a step `a` and waits in `w`. */
async function suspended(): Promise<Bench> {
  const bench = createBench();
  const original: Handler = async (_event, context) => {
    await context.step("a", () => 1);
    await context.wait("w", { seconds: 9 });
    return "end";
  };
  expect(await bench.invoke(original)).toEqual({ status: "PENDING" });
  bench.peer.checkpoints.length = 0;
  return bench;
}

let ran = 0;
const body = (): number => ++ran;

const changed: readonly [string, Handler, RegExp][] = [
  ["another type", (_e, c) => c.wait("a", { seconds: 1 }), /type recorded "STEP", now "WAIT"/],
  [
    "another name",
    (_e, c) => c.step("b", body),
    /^operation "6b86b.*": the record has STEP\/Step "a", the code STEP\/Step "b": name recorded "a", now "b" \(REPLAY-3\)$/,
  ],
  ["no name", (_e, c) => c.step(body), /name recorded "a", now none/],
  [
    "a context",
    (_e, c) => c.runInChildContext("a", body),
    /type recorded "STEP", now "CONTEXT", subType recorded "Step"/,
  ],
  [
    "another second operation",
    async (_e, c) => {
      await c.step("a", body);
      await c.step("w", body);
    },
    /type recorded "WAIT", now "STEP"/,
  ],
];

test.each(changed)(
  "%s at a recorded place: nothing runs, nothing is sent, the execution fails (E2)",
  async (_what, handler, message) => {
    const bench = await suspended();
    ran = 0;
    const output = await bench.invoke(handler);
    expect(output).toMatchObject({ status: "FAILED", error: { type: "NonDeterministicExecutionError" } });
    expect(output.error?.message).toMatch(message);
    expect(ran).toBe(0);
    expect(bench.peer.checkpoints).toEqual([]);
  },
);

test("code that catches everything does not get hold of it (REPLAY-5)", async () => {
  const bench = await suspended();
  const after: string[] = [];
  const output = await bench.invoke(async (_event, context) => {
    try {
      await context.step("b", body);
    } catch {
      after.push("catch");
    } finally {
      after.push("finally");
    }
    return "fine";
  });
  expect(output.status).toBe("FAILED");
  expect(after).toEqual([]);
});

test("not awaited, it ends the execution all the same", async () => {
  const bench = await suspended();
  const output = await bench.invoke((_event, context) => {
    void context.step("b", body);
    return "fine";
  });
  expect(output.error?.type).toBe("NonDeterministicExecutionError");
});

test("a body that was called in the same breath does not run", async () => {
  const bench = createBench();
  const pair =
    (second: string): Handler =>
    async (_event, context) => {
      await Promise.all([
        context.wait("w", { seconds: 1 }),
        context.step("new", body),
        context.wait(second, { seconds: 1 }),
      ]);
    };
  bench.peer.intercept = () => {
    throw new Error("nothing is recorded in the first invocation");
  };
  await expect(bench.invoke(pair("x"))).rejects.toThrow("nothing is recorded");
  const recorded = createBench();
  await recorded.invoke(async (_event, context) => {
    void context.wait("w", { seconds: 1 });
    await context.wait("x", { seconds: 1 });
  });
  ran = 0;
  const output = await recorded.invoke(async (_event, context) => {
    await Promise.all([context.wait("w", { seconds: 1 }), context.step("y", body)]);
  });
  expect(output.error?.type).toBe("NonDeterministicExecutionError");
  expect(ran).toBe(0);
});

test.each<[string, (operation: Operation) => Operation]>([
  ["subType", (operation) => ({ ...operation, subType: "Other" })],
  ["parentId", (operation) => ({ ...operation, parentId: "0" })],
])("another %s in the record", async (member, change) => {
  const bench = await suspended();
  bench.peer.tamper("a", change);
  const output = await bench.invoke((_event, context) => context.step("a", body));
  expect(output.error?.type).toBe("NonDeterministicExecutionError");
  expect(output.error?.message).toContain(`: ${member} recorded`);
});

test.each<[string, Handler]>([
  ["returned", () => Promise.resolve("end")],
  ["returned early", async (_event, context) => context.step("a", body)],
  ["threw", () => Promise.reject(new Error("boom"))],
])("code that %s without reaching what is recorded (E3, REPLAY-6)", async (how, handler) => {
  const bench = await suspended();
  const { error } = await bench.invoke(handler);
  expect(error?.type).toBe("NonDeterministicExecutionError");
  expect(error?.message).toMatch(how === "threw" ? /failed \(boom\) without reaching/ : /WAIT\/Wait "w" \(REPLAY-6\)$/);
});

test("the same in a child context", async () => {
  const bench = createBench();
  const child =
    (operations: number): Handler =>
    (_event, context) =>
      context.runInChildContext("c", async (inner) => {
        for (let i = 1; i <= operations; i++) await inner.wait(`w${String(i)}`, { seconds: 1 });
      });
  await bench.invoke(child(2));
  bench.system.advance(1000);
  await bench.invoke(child(2));
  const { error } = await bench.invoke(child(1));
  expect(error?.message).toMatch(/without reaching what is recorded: WAIT\/Wait "w2"/);
});

test("operations of a context that has ended are nobody's concern (STATE-5)", async () => {
  const bench = createBench();
  const handler =
    (operations: number): Handler =>
    async (_event, context) => {
      await context.runInChildContext("c", async (inner) => {
        for (let i = 1; i <= operations; i++) await inner.step(`s${String(i)}`, body);
      });
      await context.wait({ seconds: 1 });
      return "end";
    };
  await bench.invoke(handler(3));
  bench.system.advance(1000);
  expect(resultOf(await bench.invoke(handler(0)))).toBe("end");
});

test("what is not known of a recorded operation that nobody asks for changes nothing (REPLAY-14)", async () => {
  const bench = createBench();
  const handler =
    (operations: number): Handler =>
    async (_event, context) => {
      await context.runInChildContext("c", async (inner) => {
        for (let i = 1; i <= operations; i++) await inner.step(`s${String(i)}`, body);
      });
      await context.wait({ seconds: 1 });
      return "end";
    };
  await bench.invoke(handler(1));
  // A newer backend may keep what this runtime would prune, and say things of it that this runtime has never heard of.
  const newer = { type: "UNKNOWN_9", status: "UNKNOWN_10", color: "blue" };
  bench.peer.tamper("s1", (operation) => ({ ...operation, ...newer }) as Operation);
  bench.system.advance(1000);
  expect(resultOf(await bench.invoke(handler(0)))).toBe("end");
});

test("a recorded operation that un-awaited code reaches in its own time counts as reached", async () => {
  const bench = createBench();
  const handler: Handler = async (_event, context) => {
    void (async () => {
      await context.step("a", body);
      await context.step("b", body);
      await context.wait("long", { seconds: 60 });
    })();
    await context.wait("w", { seconds: 1 });
    return "end";
  };
  await bench.invoke(handler);
  bench.system.advance(1000);
  expect(resultOf(await bench.invoke(handler))).toBe("end");
});

test("state that comes in pages is read to the end, in invocations and replies", async () => {
  const bench = createBench({ pageSize: 1 });
  const output = await bench.run(async (_event, context) => {
    for (let i = 0; i < 5; i++) await context.step(`s${String(i)}`, () => i);
    await context.wait({ seconds: 1 });
    return "end";
  });
  expect(resultOf(output)).toBe("end");
  expect(bench.peer.checkpoints).toHaveLength(6);
});

test("no output while an update is unanswered, nor after the code left the recorded path (REPLAY-8)", async () => {
  const bench = createBench();
  void bench.invoke(async (_event, context) => {
    void context.step("a", () => new Promise(() => undefined));
    await context.wait("w", { seconds: 60 });
  });
  await turns();
  const gate = Promise.withResolvers<undefined>();
  bench.peer.intercept = async () => {
    await gate.promise;
    return undefined;
  };
  let ended = false;
  const invocation = bench
    .invoke(async (_event, context) => {
      void context.step("a", () => 1);
      await turns();
      await context.step("b", () => 1);
    })
    .finally(() => (ended = true));
  await turns(8);
  expect(ended).toBe(false);
  gate.resolve(undefined);
  expect((await invocation).error?.type).toBe("NonDeterministicExecutionError");
  expect(bench.peer.trace.at(-1)).toBe("STEP SUCCEED a");
});
