import { existsSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { type InvocationOutcome, type Payload, textPayload } from "@clew/protocol";
import { folderWith } from "./support/processes.ts";
import {
  createWorld,
  durableInvocation,
  type World,
  errorOf,
  functionsDir,
  hosted,
  nodeFunction,
  resultOf,
} from "./support/world.ts";

vi.setConfig({ testTimeout: 30_000 });

describe("the environment of a process (RT-3)", () => {
  test("is what AWS's clients and runtimes look for, and little else of ours", async () => {
    vi.stubEnv("AWS_PROFILE", "mine");
    vi.stubEnv("NODE_OPTIONS", "--no-warnings");
    const variables = { GREETING: "hi", AWS_REGION: "us-west-2", AWS_LAMBDA_FUNCTION_NAME: "other" };
    await using world = await createWorld([nodeFunction("plain.environment", { environment: variables })]);
    const environment = resultOf(await world.call({})) as Record<string, string>;
    expect(environment).toMatchObject({
      AWS_ACCESS_KEY_ID: expect.stringMatching(/./) as string,
      AWS_DEFAULT_REGION: "eu-west-1",
      AWS_ENDPOINT_URL_LAMBDA: "http://127.0.0.1:9",
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "128",
      AWS_LAMBDA_FUNCTION_NAME: "fn",
      AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
      AWS_LAMBDA_LOG_GROUP_NAME: "/aws/lambda/fn",
      AWS_LAMBDA_LOG_STREAM_NAME: expect.stringMatching(/./) as string,
      AWS_LAMBDA_RUNTIME_API: expect.stringMatching(/^127\.0\.0\.1:\d+$/) as string,
      AWS_REGION: "us-west-2",
      AWS_SECRET_ACCESS_KEY: expect.stringMatching(/./) as string,
      GREETING: "hi",
      LAMBDA_TASK_ROOT: functionsDir,
      PATH: process.env["PATH"],
      TZ: ":UTC",
      _HANDLER: "plain.environment",
      _X_AMZN_TRACE_ID: expect.stringMatching(
        /^Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0$/,
      ) as string,
    });
    expect(environment).not.toHaveProperty("AWS_PROFILE");
    expect(environment).not.toHaveProperty("NODE_OPTIONS");
  });

  test("has a folder of the process's own, which goes with it", async () => {
    const world = await createWorld([nodeFunction("plain.environment", { concurrency: 2 })]);
    const environments = (await Promise.all([world.call({}), world.call({})])).map(
      (outcome) => resultOf(outcome) as Record<string, string>,
    );
    const [one, other] = environments.map(({ TMPDIR }) => TMPDIR);
    expect(one).not.toBe(other);
    // And a listener of its own (RT-1).
    expect(new Set(environments.map(({ AWS_LAMBDA_RUNTIME_API }) => AWS_LAMBDA_RUNTIME_API)).size).toBe(2);
    expect([one, other].map((folder) => existsSync(folder ?? ""))).toEqual([true, true]);
    process.kill(Number(environments[0]?.["OWN_PID"]), "SIGKILL");
    await expect.poll(() => existsSync(one ?? "")).toBe(false);
    expect(existsSync(other ?? "")).toBe(true);
    await world.invoker.close(0);
    expect([one, other].map((folder) => existsSync(folder ?? ""))).toEqual([false, false]);
  });
});

describe("versions", () => {
  test("run their own code, and are known by its hash", async () => {
    const codePath = folderWith({
      "v1/index.js": "exports.handler = () => 'one'",
      "v2/index.js": "exports.handler = () => 'two'",
    });
    const versions = new Map([
      ["1", `${codePath}/v1`],
      ["2", `${codePath}/v2`],
    ]);
    const aliases = new Map([["live", "1"]]);
    await using world = await createWorld([
      nodeFunction("index.handler", { codePath: `${codePath}/v2`, versions, aliases, retentionDays: 3 }),
    ]);
    const answers = ["$LATEST", "1", "2"].map((functionVersion) => world.call({}, { functionVersion }));
    expect((await Promise.all(answers)).map(resultOf)).toEqual(["two", "one", "two"]);
    expect(errorOf(await world.call({}, { functionVersion: "3" })).type).toBe("ResourceNotFoundException");
    expect(errorOf(await world.call({}, { functionName: "nobody" })).type).toBe("ResourceNotFoundException");

    const description = world.invoker.functions().get("fn");
    expect(description).toMatchObject({ name: "fn", kind: "plain", aliases, timeoutSeconds: 30, retentionDays: 3 });
    expect(description?.versions.map(({ version }) => version)).toEqual(["$LATEST", "1", "2"]);
    const [latest, first, second] = description?.versions.map(({ hash }) => hash) ?? [];
    expect(latest).toMatch(/^[0-9a-f]{64}$/);
    expect(latest).toBe(second);
    expect(first).not.toBe(second);
  });
});

describe("logs", () => {
  test("are told line by line, with who wrote them and for whom", async () => {
    await using world = await createWorld([nodeFunction("plain.talk")]);
    resultOf(await world.call({ words: ["one", "two ü", ""] }));
    resultOf(await world.call({ words: ["three", ""] }));
    await world.logged("three");
    const of = { functionName: "fn", functionVersion: "$LATEST" };
    expect(world.logs.filter(({ stream }) => stream === "stdout")).toEqual([
      { ...of, stream: "stdout", text: "one", requestId: "request-1" },
      { ...of, stream: "stdout", text: "two ü", requestId: "request-1" },
      { ...of, stream: "stdout", text: "three", requestId: "request-2" },
    ]);
    await world.logged("beside");
    expect(world.logs.find(({ stream }) => stream === "stderr")?.text).toBe("beside");
  });

  test("a last line without a line break is not lost", async () => {
    await using world = await createWorld([nodeFunction("plain.talk")]);
    const pid = resultOf(await world.call({ words: ["unfinished"] }));
    process.kill(Number(pid), "SIGKILL");
    expect(await world.logged("unfinished")).toMatchObject({ requestId: "request-1" });
  });

  test("a line that an invocation does not end is its own, not the next one's", async () => {
    await using world = await createWorld([nodeFunction("plain.talk", { concurrency: 1 })]);
    const calls = Array.from({ length: 20 }, (_, n) => world.call({ words: ["x\ny", String(n + 1)] }));
    await Promise.all(calls);
    expect(await world.logged("20")).toBeDefined();
    const lines = world.logs.filter(({ stream }) => stream === "stdout");
    expect(lines.map(({ text, requestId }) => [requestId, text])).toEqual(
      calls.flatMap((_, n) => ["x", "y", String(n + 1)].map((text) => [`request-${String(n + 1)}`, text])),
    );
  });

  test("an execution's lines name it", async () => {
    await using world = await createWorld([nodeFunction("plain.greet", { kind: "durable" })]);
    await invokeDurable(world, textPayload("1"));
    expect(await world.logged("greeting")).toMatchObject({ requestId: "r-1", executionId: "e-1" });
  });
});

function invokeDurable(world: World, input: Payload): Promise<InvocationOutcome> {
  const invocation = durableInvocation(input, world.scheduler.now() + 30_000);
  return world.invoker.invoke(invocation, new AbortController().signal);
}

describe("a durable function", () => {
  test("without its wrapper is told in the log, which says what to do", async () => {
    await using world = await createWorld([nodeFunction("plain.nothing", { kind: "durable" })]);
    expect(await invokeDurable(world, textPayload("{}"))).toEqual({ kind: "output", output: {} });
    const log = await world.logged("is the handler wrapped with withDurableExecution");
    expect(log).toMatchObject({ functionName: "fn", executionId: "e-1", requestId: "r-1" });
  });

  test("is given its execution, and its answer is read", async () => {
    await using world = await createWorld([nodeFunction("plain.durable", { kind: "durable" })]);
    expect(await invokeDurable(world, textPayload('{"id":7}'))).toEqual({
      kind: "output",
      output: { status: "SUCCEEDED", result: textPayload('["dG9rZW4=","{\\"id\\":7}"]') },
    });
  });

  test.for(["plain.nothing", "plain.nested.handler.deep", "plain.greet"])(
    "%s: an answer of another shape has no status",
    async (handler) => {
      await using world = await createWorld([nodeFunction(handler, { kind: "durable" })]);
      expect(await invokeDurable(world, textPayload("1"))).toEqual({ kind: "output", output: {} });
    },
  );

  test("whose input is not text has failed: no process could ever be told it (ENV-14)", async () => {
    await using world = await createWorld([nodeFunction("plain.durable", { kind: "durable" })]);
    const message = "operations[0].input: expected UTF-8, got 1 bytes of application/octet-stream";
    expect(await invokeDurable(world, notText)).toEqual({
      kind: "output",
      output: { status: "FAILED", error: { type: "PAYLOAD_NOT_TEXT", message } },
    });
  });
});

const notText: Payload = { data: Uint8Array.of(255), mediaType: "application/octet-stream" };

test("a plain function whose input is not text is not called (ENV-14)", async () => {
  await using world = await createWorld([nodeFunction("plain.look")]);
  expect(errorOf(await world.call({}, { input: notText }))).toEqual({
    type: "PAYLOAD_NOT_TEXT",
    message: "input: expected UTF-8, got 1 bytes of application/octet-stream",
  });
});

test("any program that speaks the Runtime API can answer, with any bytes", async () => {
  await using world = await createWorld([
    hosted({ host: { runtime: "provided", handler: "unused", command: [process.execPath, "provided.mjs"] } }),
  ]);
  const outcome = await world.call({}, { input: textPayload('{"hex":"00ff80c3"}') });
  expect(outcome).toEqual({
    kind: "result",
    result: { data: Buffer.from("00ff80c3", "hex"), mediaType: "application/json" },
  });
});
