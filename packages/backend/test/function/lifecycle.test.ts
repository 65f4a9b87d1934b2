import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { folderWith, groupMembers, knock, untilGone } from "./support/processes.ts";
import { createWorld, errorOf, hosted, idleTimeoutMs, nodeFunction, resultOf, type World } from "./support/world.ts";

vi.setConfig({ testTimeout: 30_000 });

/** The number at a place of the line that starts with `word`. */
async function numberIn(world: World, word: string, place: number): Promise<number> {
  const { text } = await world.logged(word);
  return Number(text.split(" ")[place]);
}

const provided = (script: string) =>
  hosted({ host: { runtime: "provided", handler: "unused", command: [process.execPath, script] } });

describe("a process that ends without an answer (RT-6)", () => {
  const ends: readonly (readonly [string, unknown, string])[] = [
    ["plain.exit", { code: 3 }, "RequestId: request-1 Error: Runtime exited with error: exit status 3"],
    ["plain.exit", { code: 0 }, "RequestId: request-1 Error: Runtime exited without providing a reason"],
    ["plain.die", { signal: "SIGKILL" }, "RequestId: request-1 Error: Runtime exited with error: signal: killed"],
    ["plain.die", { signal: "SIGUSR2" }, "RequestId: request-1 Error: Runtime exited with error: signal: SIGUSR2"],
  ];
  test.for(ends)("%s %o", async ([handler, input, message]) => {
    await using world = await createWorld([nodeFunction(handler)]);
    expect(await world.call(input)).toEqual({ kind: "error", error: { type: "Runtime.ExitError", message } });
    expect(errorOf(await world.call(input)).type).toBe("Runtime.ExitError");
  });

  test("a promise that nobody settles is told as what it is", async () => {
    await using world = await createWorld([nodeFunction("plain.forever")]);
    const why = "exit status 13: the event loop is empty, and something that is awaited never settles";
    expect(errorOf(await world.call({})).message).toBe(`RequestId: request-1 Error: Runtime exited with error: ${why}`);
    expect(await world.logged("of the function is gone")).toMatchObject({ functionName: "fn", requestId: "request-1" });
  });

  test("is told in the log, between two invocations as well", async () => {
    await using world = await createWorld([nodeFunction("plain.greet")]);
    const { pid } = resultOf(await world.call({ name: "Ada" })) as { readonly pid: number };
    process.kill(pid, "SIGKILL");
    const { text, ...about } = await world.logged("gone");
    expect(text).toBe(`clew: process ${String(pid)} of the function is gone: killed by SIGKILL`);
    expect(about).toMatchObject({ functionName: "fn", functionVersion: "$LATEST", stream: "stderr" });
  });

  test("is not told of one that was stopped", async () => {
    await using world = await createWorld([nodeFunction("plain.greet")]);
    const { pid } = resultOf(await world.call({ name: "Ada" })) as { readonly pid: number };
    world.scheduler.advance(idleTimeoutMs);
    await untilGone(pid);
    await world.invoker.close(0);
    expect(world.logs.filter(({ text }) => text.includes("gone"))).toEqual([]);
  });

  test("what it started ends with it", async () => {
    await using world = await createWorld([nodeFunction("plain.abandon")]);
    expect(errorOf(await world.call({})).message).toContain("exit status 3");
    await untilGone(await numberIn(world, "abandoning", 1));
  });

  test("one that reports that it cannot start, and stays, is ended (RT-7)", async () => {
    await using world = await createWorld([provided("init-error.mjs")]);
    expect(errorOf(await world.call({}))).toEqual({ type: "Init.Refused", message: "not today" });
    await untilGone(await numberIn(world, "staying", 1));
  });

  test("a program that cannot be started", async () => {
    await using world = await createWorld([
      hosted({ host: { runtime: "provided", handler: "unused", command: ["./no-such-program"] } }),
    ]);
    const error = errorOf(await world.call({}));
    expect(error.type).toBe("Runtime.InvalidEntrypoint");
    expect(error.message).toMatch(/^RequestId: request-1 Error: .*no-such-program ENOENT$/);
  });

  test("the official Node client where it is not installed", async () => {
    await using world = await createWorld([
      hosted({ host: { runtime: "nodejs", handler: "plain.greet", client: "aws-lambda-ric" } }),
    ]);
    const error = errorOf(await world.call({}));
    expect(error.type).toBe("Runtime.InvalidEntrypoint");
    expect(error.message).toContain("expected the package to be installed");
  });
});

describe("deadlines", () => {
  test("a function that hangs is killed with everything that it started", async () => {
    await using world = await createWorld([nodeFunction("plain.hang", { timeoutSeconds: 5 })]);
    const outcome = world.call({}, { deadline: world.scheduler.now() + 5000 });
    const group = await numberIn(world, "hanging", 1);
    expect(groupMembers(group)).toHaveLength(2);
    world.scheduler.advance(4999);
    expect(groupMembers(group)).toHaveLength(2);
    world.scheduler.advance(1);
    expect(await outcome).toEqual({ kind: "timeout", timeoutSeconds: 5 });
    await untilGone(group);
  });

  test("a function that keeps its thread busy is killed too", async () => {
    await using world = await createWorld([nodeFunction("plain.spin")]);
    const outcome = world.call({});
    const group = await numberIn(world, "spinning", 1);
    world.scheduler.advance(30_000);
    expect(await outcome).toMatchObject({ kind: "timeout" });
    await untilGone(group);
  });

  test("a deadline that has passed", async () => {
    await using world = await createWorld([nodeFunction("plain.hang")]);
    const outcome = world.call({}, { deadline: world.scheduler.now() - 1 });
    world.scheduler.advance(0);
    expect(await outcome).toEqual({ kind: "timeout", timeoutSeconds: 30 });
  });

  test("an invocation that finds no free process in time", async () => {
    await using world = await createWorld([nodeFunction("plain.hold", { concurrency: 1 })]);
    const first = world.call({ name: "a" });
    const port = await numberIn(world, "holding a", 2);
    const second = world.call({ name: "b" }, { deadline: world.scheduler.now() + 1000 });
    world.scheduler.advance(1000);
    expect(errorOf(await second).type).toBe("TooManyRequestsException");
    knock(port);
    expect(resultOf(await first)).toMatchObject({ name: "a" });
  });
});

describe("concurrency", () => {
  test("processes up to the limit, then callers wait in their order", async () => {
    await using world = await createWorld([nodeFunction("plain.hold", { concurrency: 2 })]);
    const outcomes = ["a", "b", "c", "d"].map((name) => world.call({ name }));
    const started = await Promise.all(["a", "b"].map((name) => numberIn(world, `holding ${name}`, 2)));
    expect(world.logs.filter(({ text }) => text.startsWith("holding"))).toHaveLength(2);
    started.forEach(knock);
    for (const name of ["c", "d"]) knock(await numberIn(world, `holding ${name}`, 2));
    const results = (await Promise.all(outcomes)).map((outcome) => resultOf(outcome) as { name: string; pid: number });
    expect(results.map(({ name }) => name)).toEqual(["a", "b", "c", "d"]);
    expect(new Set(results.map(({ pid }) => pid)).size).toBe(2);
  });

  test("a caller that gives up waiting leaves the queue", async () => {
    await using world = await createWorld([nodeFunction("plain.hold", { concurrency: 1 })]);
    const first = world.call({ name: "a" });
    const port = await numberIn(world, "holding a", 2);
    const stop = new AbortController();
    const second = world.call({ name: "b" }, {}, stop.signal);
    stop.abort();
    expect((await second).kind).toBe("error");
    knock(port);
    expect(resultOf(await first)).toMatchObject({ name: "a" });
    expect(world.logs.some(({ text }) => text.startsWith("holding b"))).toBe(false);
  });

  test("an idle process of another version makes room", async () => {
    const versions = new Map([["1", nodeFunction("plain.greet").codePath]]);
    await using world = await createWorld([nodeFunction("plain.greet", { concurrency: 1, versions })]);
    const latest = resultOf(await world.call({ name: "a" })) as { pid: number };
    const first = resultOf(await world.call({ name: "a" }, { functionVersion: "1" })) as { pid: number };
    expect(first.pid).not.toBe(latest.pid);
    await untilGone(latest.pid);
  });
});

describe("warm processes", () => {
  test("one that is idle for long enough is stopped, and replaced when needed", async () => {
    await using world = await createWorld([nodeFunction("plain.greet")]);
    const first = resultOf(await world.call({ name: "a" })) as { pid: number };
    world.scheduler.advance(idleTimeoutMs - 1);
    const second = resultOf(await world.call({ name: "a" })) as { pid: number };
    expect(second.pid).toBe(first.pid);
    world.scheduler.advance(idleTimeoutMs - 1);
    expect(groupMembers(first.pid)).toHaveLength(1);
    world.scheduler.advance(1);
    await untilGone(first.pid);
    const third = resultOf(await world.call({ name: "a" })) as { pid: number };
    expect(third.pid).not.toBe(first.pid);
  });

  test("one that was idle and works again is not stopped in the middle of its work", async () => {
    await using world = await createWorld([nodeFunction("plain.hold")]);
    const first = world.call({ name: "a" });
    knock(await numberIn(world, "holding a", 2));
    await first;
    const second = world.call({ name: "b" }, { deadline: world.scheduler.now() + 10 * idleTimeoutMs });
    const port = await numberIn(world, "holding b", 2);
    world.scheduler.advance(2 * idleTimeoutMs);
    knock(port);
    expect(resultOf(await second)).toEqual({ ...(resultOf(await first) as object), name: "b" });
  });

  test("one that died while idle is replaced", async () => {
    await using world = await createWorld([nodeFunction("plain.greet")]);
    const first = resultOf(await world.call({ name: "a" })) as { pid: number };
    process.kill(first.pid, "SIGKILL");
    await untilGone(first.pid);
    const second = resultOf(await world.call({ name: "a" })) as { pid: number };
    expect(second.pid).not.toBe(first.pid);
  });

  test("one that dies before it has seen the event costs nothing", async () => {
    await using world = await createWorld([provided("one-shot.mjs")]);
    const first = resultOf(await world.call({})) as { pid: number; port: number };
    const second = world.call({});
    knock(first.port);
    expect((resultOf(await second) as { pid: number }).pid).not.toBe(first.pid);
  });

  test("processes share a compile cache, which is written although they are killed", async () => {
    await using world = await createWorld([nodeFunction("plain.environment")]);
    const environment = resultOf(await world.call({})) as Record<string, string>;
    await world.call({});
    expect(readdirSync(environment["NODE_COMPILE_CACHE"] ?? "")).not.toHaveLength(0);
  });
});

describe("close", () => {
  test("nothing that was started survives it", async () => {
    const world = await createWorld([nodeFunction("plain.greet"), nodeFunction("plain.hang", { name: "hang" })]);
    const idle = resultOf(await world.call({ name: "a" })) as { pid: number };
    const hanging = world.call({}, { functionName: "hang" });
    const group = await numberIn(world, "hanging", 1);
    const closed = world.invoker.close(1000);
    await untilGone(idle.pid);
    expect(groupMembers(group)).toHaveLength(2);
    world.scheduler.advance(1000);
    await closed;
    await untilGone(group);
    expect(errorOf(await hanging).type).toBe("Runtime.ExitError");
  });

  test("what runs may end within the grace, and nothing new is taken", async () => {
    const world = await createWorld([nodeFunction("plain.hold")]);
    const running = world.call({ name: "a" });
    const port = await numberIn(world, "holding a", 2);
    const closed = world.invoker.close(10_000);
    expect(errorOf(await world.call({ name: "b" })).type).toBe("TooManyRequestsException");
    knock(port);
    expect(resultOf(await running)).toMatchObject({ name: "a" });
    await closed;
    expect(world.scheduler.timers).toBe(0);
  });

  test("a process that is being started is stopped", async () => {
    const world = await createWorld([nodeFunction("plain.greet")]);
    const outcome = world.call({ name: "a" });
    const closed = world.invoker.close(0);
    world.scheduler.advance(0);
    await closed;
    expect((await outcome).kind).toBe("error");
  });
});

test("nothing survives a backend that is killed, and it leaves no folder behind", async () => {
  const script = fileURLToPath(new URL("./support/doomed-backend.ts", import.meta.url));
  const tmp = folderWith({});
  const backend = spawn(process.execPath, ["--conditions=@clew/source", script], {
    env: { ...process.env, TMPDIR: tmp },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(backend.stdout), "line")) as [string];
  const group = Number(line.split(" ")[1]);
  expect(groupMembers(group)).toHaveLength(2);
  expect(readdirSync(tmp)).toHaveLength(1);
  backend.kill("SIGKILL");
  await untilGone(group);
  await expect.poll(() => readdirSync(tmp)).toEqual([]);
});
