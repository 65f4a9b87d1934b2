import { type InvocationOutcome, textPayload } from "@clew/protocol";
import { describe, expect, test, vi } from "vitest";
import type { HostedFunction } from "../../src/function/index.ts";
import { untilGone } from "./support/processes.ts";
import { pythonEnv } from "./support/python.ts";
import { createWorld, durableInvocation, errorOf, hosted, resultOf } from "./support/world.ts";

vi.setConfig({ testTimeout: 60_000 });

const environment = pythonEnv("aws-3");
const interpreter = "interpreter" in environment ? environment.interpreter : undefined;
const why = "notEvaluable" in environment ? ` (${environment.notEvaluable})` : "";

function pythonFunction(handler: string): HostedFunction {
  return hosted({ host: { runtime: "python", handler, interpreter: interpreter ?? "python3" } });
}

describe.skipIf(interpreter === undefined)(`Python functions under awslambdaric${why}`, () => {
  test("answer, and their process is used again", async () => {
    await using world = await createWorld([pythonFunction("handlers.greet")]);
    const first = resultOf(await world.call({ name: "Ada" })) as { readonly pid: number };
    expect(first).toEqual({
      greeting: "hello Ada",
      pid: first.pid,
      request: "request-1",
      arn: "arn:aws:lambda:eu-west-1:123456789012:function:fn:$LATEST",
      remaining: true,
    });
    expect(await world.logged("greeting Ada")).toMatchObject({ requestId: "request-1", stream: "stdout" });
    expect(resultOf(await world.call({ name: "Bo" }))).toMatchObject({ greeting: "hello Bo", pid: first.pid });
  });

  test("fail with the error's type, message and stack", async () => {
    await using world = await createWorld([pythonFunction("handlers.fail")]);
    const error = errorOf(await world.call({}));
    expect(error).toMatchObject({ type: "PaymentError", message: "card refused" });
    expect(error.stackTrace?.join("\n")).toContain("handlers.py");
  });

  test("are heard line by line, each for its own request, whatever ends the line", async () => {
    await using world = await createWorld([pythonFunction("handlers.mutter")]);
    for (const word of ["one", "two"]) resultOf(await world.call({ word }));
    await world.logged("left by two");
    const about = (word: string) =>
      [
        `printed ${word}`,
        `logged ${word}`,
        `caught ${word}`,
        "Traceback (most recent call last):",
        expect.stringContaining("handlers.py") as string,
        "    raise PaymentError(word)",
        `handlers.PaymentError: ${word}`,
        `after ${word}`,
        "",
        "10 %",
        "20 %",
        `left by ${word}`,
      ].map((text) => ["stdout", text]);
    const heard = (requestId: string, stream: string) =>
      world.logs
        .filter((line) => line.requestId === requestId && line.stream === stream)
        .map(({ stream: from, text }) => [from, text.replace(/^\[\w+\]\t.*\t/, "")]);
    expect(heard("request-1", "stdout")).toEqual(about("one"));
    expect(heard("request-2", "stdout")).toEqual(about("two"));
    expect(heard("request-2", "stderr")).toEqual([["stderr", "beside two"]]);
  });

  test("show where they failed, a line for each of the trace's", async () => {
    await using world = await createWorld([pythonFunction("handlers.fail")]);
    await world.call({});
    await world.logged("raise PaymentError");
    const texts = world.logs.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["[ERROR] PaymentError: card refused"]));
    expect(texts.filter((text) => text.includes("\r"))).toEqual([]);
  });

  test("fail when their result is not JSON", async () => {
    await using world = await createWorld([pythonFunction("handlers.not_json")]);
    expect(errorOf(await world.call({})).type).toBe("Runtime.MarshalError");
  });

  test.for([
    ["handlers.leave", "exit status 4"],
    ["handlers.die", "exit status 5"],
  ] as const)("%s: end without an answer", async ([handler, status]) => {
    await using world = await createWorld([pythonFunction(handler)]);
    const error = errorOf(await world.call({}));
    expect(error.type).toBe("Runtime.ExitError");
    expect(error.message).toContain(status);
  });

  test.for([
    ["handlers.missing", "Runtime.HandlerNotFound"],
    ["missing.handler", "Runtime.ImportModuleError"],
  ] as const)("%s: cannot start", async ([handler, type]) => {
    await using world = await createWorld([pythonFunction(handler)]);
    expect(errorOf(await world.call({})).type).toBe(type);
  });

  test("are killed at their deadline", async () => {
    await using world = await createWorld([pythonFunction("handlers.hang")]);
    const outcome = world.call({});
    const { text } = await world.logged("hanging");
    world.scheduler.advance(30_000);
    expect(await outcome).toEqual({ kind: "timeout", timeoutSeconds: 30 });
    await untilGone(Number(text.split(" ")[1]));
  });

  test("written for a durable SDK are given their execution, and answer with its outcome", async () => {
    await using world = await createWorld([{ ...pythonFunction("durable.without_checkpoint"), kind: "durable" }]);
    const invoke = (input: unknown): Promise<InvocationOutcome> => {
      const invocation = durableInvocation(textPayload(JSON.stringify(input)), world.scheduler.now() + 30_000);
      return world.invoker.invoke(invocation, new AbortController().signal);
    };
    expect(await invoke({ id: 7, fail: false })).toEqual({
      kind: "output",
      output: { status: "SUCCEEDED", result: textPayload('{"id": 7}') },
    });
    expect(await invoke({ id: 7, fail: true })).toMatchObject({
      kind: "output",
      output: { status: "FAILED", error: { type: "ValueError", message: "no such order" } },
    });
  });
});
