import type { OperationUpdate } from "@clew/protocol";
import { expect, test } from "vitest";
import type { DurableContext } from "../../src/context/durable-context.ts";
import { CheckpointError } from "../../src/error/checkpoint-error.ts";
import { turns } from "../harness/manual-system.ts";
import { createBench, resultOf } from "../harness/run.ts";

const sizes = (batches: readonly (readonly OperationUpdate[])[]): number[] => batches.map((each) => each.length);

const steps = (context: DurableContext, count: number, result: string): Promise<unknown> =>
  Promise.all(Array.from({ length: count }, (_, i) => context.step(`s${String(i)}`, () => result)));

test("a checkpoint holds 250 updates", async () => {
  const bench = createBench();
  await bench.run(async (_event, context) => {
    await Promise.all(Array.from({ length: 300 }, (_, i) => context.wait(`w${String(i)}`, { seconds: 1 })));
  });
  expect(sizes(bench.peer.checkpoints)).toEqual([250, 50]);
});

test("a checkpoint holds 750 KiB of updates", async () => {
  const bench = createBench();
  await bench.run((_event, context) => steps(context, 5, "x".repeat(200_000)).then(() => "end"));
  const batches = bench.peer.checkpoints.map((batch) => batch.filter((each) => each.action === "SUCCEED").length);
  expect(batches).toEqual([3, 2]);
});

test("an update that is larger by itself goes alone, and does not hang", async () => {
  const bench = createBench();
  await bench.run(async (_event, context) => {
    await Promise.all([
      context.step("small", () => 1),
      context.step("large", () => "x".repeat(900_000)),
      context.step("other", () => 1),
    ]);
  });
  expect(bench.peer.trace).toEqual([
    "STEP START small, STEP START large, STEP START other, STEP SUCCEED small",
    "STEP SUCCEED large",
    "STEP SUCCEED other",
  ]);
});

test("one checkpoint is in flight at a time, and what came meanwhile goes in the next (E6, CKPT-17)", async () => {
  const bench = createBench();
  const gate = Promise.withResolvers<undefined>();
  let inFlight = 0;
  let most = 0;
  const checkpoint = bench.peer.transport.checkpoint.bind(bench.peer.transport);
  bench.peer.transport.checkpoint = async (request) => {
    most = Math.max(most, ++inFlight);
    await gate.promise;
    const reply = await checkpoint(request);
    inFlight--;
    return reply;
  };
  const invocation = bench.invoke(async (_event, context) => {
    const first = context.step("a", () => 1);
    await new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
    const rest = [context.step("b", () => 2), context.step("c", () => 3)];
    gate.resolve(undefined);
    await Promise.all([first, ...rest]);
  });
  await invocation;
  expect(most).toBe(1);
  expect(bench.peer.trace).toEqual([
    "STEP START a, STEP SUCCEED a",
    "STEP START b, STEP START c, STEP SUCCEED b, STEP SUCCEED c",
  ]);
});

test("nor is a second one sent when the function ends meanwhile", async () => {
  const bench = createBench();
  const gate = Promise.withResolvers<undefined>();
  const inFlight: number[] = [];
  bench.peer.intercept = async () => {
    inFlight.push(1);
    await gate.promise;
    return undefined;
  };
  const invocation = bench.invoke(async (_event, context) => {
    void context.wait("first", { seconds: 1 });
    await turns(3);
    void context.wait("second", { seconds: 1 });
    return "end";
  });
  await turns(8);
  expect(inFlight).toHaveLength(1);
  gate.resolve(undefined);
  expect(resultOf(await invocation)).toBe("end");
  expect(bench.peer.trace).toEqual(["WAIT START first", "WAIT START second"]);
});

test("the START of a step that takes its time is sent when two turns were quiet (E7)", async () => {
  const bench = createBench();
  const work = Promise.withResolvers<string>();
  const invocation = bench.invoke((_event, context) => context.step("s", () => work.promise));
  await turns(4);
  expect(bench.peer.trace).toEqual(["STEP START s"]);
  work.resolve("done");
  expect(resultOf(await invocation)).toBe("done");
  expect(bench.peer.trace).toEqual(["STEP START s", "STEP SUCCEED s"]);
});

test("a step that takes one turn sends its START with its end (E7)", async () => {
  const bench = createBench();
  await bench.invoke((_event, context) => context.step("s", () => turns(1)));
  expect(bench.peer.trace).toEqual(["STEP START s, STEP SUCCEED s"]);
});

test("a refusal that would come again fails the execution, and user code does not see it", async () => {
  const bench = createBench();
  bench.peer.intercept = () => {
    throw new CheckpointError("the update is wrong", { scope: "execution" });
  };
  const seen: unknown[] = [];
  const output = await bench.invoke((_event, context) =>
    context.step("s", () => 1).catch((error: unknown) => void seen.push(error)),
  );
  expect(output).toMatchObject({
    status: "FAILED",
    error: { type: "CheckpointError", message: "the update is wrong" },
  });
  expect(seen).toEqual([]);
});

test.each([
  ["a stale token", new CheckpointError("stale", { scope: "invocation" })],
  ["a lost connection", new Error("connection lost")],
])("%s ends the invocation with an error", async (_what, error) => {
  const bench = createBench();
  bench.peer.intercept = () => {
    throw error;
  };
  await expect(bench.invoke((_event, context) => context.step("s", () => 1))).rejects.toBe(error);
});

test("no output while an update is unanswered: a refusal after the function's end still counts (REPLAY-8)", async () => {
  const bench = createBench();
  bench.peer.intercept = async () => {
    await turns(2);
    throw new CheckpointError("refused", { scope: "execution" });
  };
  const output = await bench.invoke((_event, context) => {
    void context.wait("w", { seconds: 1 });
    return "end";
  });
  expect(output.error?.type).toBe("CheckpointError");
});

test("a child context's end is acknowledged before its parent goes on", async () => {
  const bench = createBench();
  bench.peer.intercept = ({ updates }) => {
    if (updates.some((each) => each.type === "CONTEXT" && each.action === "SUCCEED")) throw new Error("lost");
    return undefined;
  };
  const went: string[] = [];
  await expect(
    bench.invoke(async (_event, context) => {
      await context.runInChildContext("c", (child) => child.step(() => 1));
      went.push("on");
      return "done";
    }),
  ).rejects.toThrow("lost");
  expect(went).toEqual([]);
});

test("a reply without a token: this invocation records nothing more, and is suspended (TOK-12)", async () => {
  const bench = createBench();
  bench.peer.intercept = () => ({ newState: { operations: [] } });
  const went: string[] = [];
  const output = await bench.invoke(async (_event, context) => {
    await context.step("a", () => 1);
    went.push("on");
  });
  expect(output).toEqual({ status: "PENDING" });
  expect(went).toEqual([]);
});

test("a reply without a token to the last that a function left: it has ended all the same", async () => {
  const bench = createBench();
  bench.peer.intercept = () => ({ newState: { operations: [] } });
  const output = await bench.invoke((_event, context) => {
    void context.wait("w", { seconds: 60 });
    return "end";
  });
  expect(resultOf(output)).toBe("end");
});

test("a reply that does not show what it acknowledges ends the invocation with an error", async () => {
  const bench = createBench();
  bench.peer.intercept = () => ({ checkpointToken: "2", newState: { operations: [] } });
  await expect(bench.invoke((_event, context) => context.wait("w", { seconds: 1 }))).rejects.toThrow(
    /^the reply does not show START of operation/,
  );
});

test("a result that is too large for the output goes into a checkpoint (REPLAY-9)", async () => {
  const bench = createBench();
  const result = "x".repeat(6 * 1024 * 1024 - 51);
  const output = await bench.invoke(() => result);
  expect(output.status).toBe("SUCCEEDED");
  expect(output.result?.data).toHaveLength(0);
  expect(bench.peer.closed?.result?.data).toHaveLength(result.length + 2);
  expect(bench.peer.trace).toEqual(["EXECUTION SUCCEED"]);
});

test("a result just under that does not", async () => {
  const bench = createBench();
  const output = await bench.invoke(() => "x".repeat(6 * 1024 * 1024 - 52));
  expect(output.result?.data).toHaveLength(6 * 1024 * 1024 - 50);
  expect(bench.peer.checkpoints).toEqual([]);
});

test("every checkpoint has a client token of its own", async () => {
  const bench = createBench();
  const tokens: unknown[] = [];
  bench.peer.intercept = ({ clientToken }) => {
    tokens.push(clientToken);
    return undefined;
  };
  await bench.run(async (_event, context) => {
    await context.step(() => 1);
    await context.step(() => 2);
  });
  expect(tokens).toEqual(["id-1", "id-2"]);
});
