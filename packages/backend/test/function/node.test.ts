import { describe, expect, test, vi } from "vitest";
import { folderWith } from "./support/processes.ts";
import { createWorld, errorOf, nodeFunction, resultOf } from "./support/world.ts";

vi.setConfig({ testTimeout: 30_000 });

test("a plain function answers, and its process is used again", async () => {
  await using world = await createWorld([nodeFunction("plain.greet")]);
  const first = resultOf(await world.call({ name: "Ada" }));
  expect(first).toMatchObject({ greeting: "hello Ada" });
  expect(resultOf(await world.call({ name: "Ada" }))).toEqual(first);
});

describe("handlers", () => {
  const handlers: readonly (readonly [string, unknown, unknown])[] = [
    ["old-style.handler", { id: 1 }, { style: "commonjs", event: { id: 1 } }],
    ["typed.handler", { id: "o-1" }, { typed: "o-1" }],
    ["plain.nested.handler.deep", {}, "found"],
    ["plain.callback", {}, "by callback"],
    ["plain.nothing", {}, null],
  ];
  test.for(handlers)("%s", async ([handler, input, expected]) => {
    await using world = await createWorld([nodeFunction(handler)]);
    expect(resultOf(await world.call(input))).toEqual(expected);
  });

  test("a folder in front, an exact file name, and a package", async () => {
    const codePath = folderWith({
      "lib/deep.js": "exports.handler = () => 'deep'",
      exact: "exports.handler = () => 'exact'",
      "exact.js": "exports.handler = () => 'not exact'",
      "node_modules/packed/index.js": "exports.handler = () => 'packed'",
    });
    for (const [handler, expected] of [
      ["lib/deep.handler", "deep"],
      ["exact.handler", "exact"],
      ["packed.handler", "packed"],
    ] as const) {
      await using world = await createWorld([nodeFunction(handler, { codePath })]);
      expect(resultOf(await world.call({}))).toBe(expected);
    }
  });

  test("the context tells what the service's context tells", async () => {
    await using world = await createWorld([nodeFunction("plain.look")]);
    const deadline = Date.now() + 20_000;
    const outcome = await world.call({ a: [1, "ä"] }, { deadline, tenantId: "tenant 7", requestId: "r-9" });
    const { remaining, ...seen } = resultOf(outcome) as { readonly remaining: number };
    expect(seen).toEqual({
      event: { a: [1, "ä"] },
      context: {
        awsRequestId: "r-9",
        callbackWaitsForEmptyEventLoop: true,
        functionName: "fn",
        functionVersion: "$LATEST",
        invokedFunctionArn: "arn:aws:lambda:eu-west-1:123456789012:function:fn:$LATEST",
        logGroupName: "/aws/lambda/fn",
        logStreamName: expect.stringMatching(/^\$LATEST\/127\.0\.0\.1:\d+$/) as string,
        memoryLimitInMB: "128",
        tenantId: "tenant 7",
      },
    });
    expect(remaining).toBeGreaterThan(0);
    expect(remaining).toBeLessThanOrEqual(20_000);
  });
});

describe("failures", () => {
  test("a thrown error keeps its name, message, data and stack", async () => {
    await using world = await createWorld([nodeFunction("plain.fail")]);
    const error = errorOf(await world.call({}));
    expect(error).toMatchObject({ type: "PaymentError", message: "card refused", data: '{"code":7}' });
    expect(error.stackTrace?.[0]).toBe("PaymentError: card refused");
    expect(error.stackTrace?.length).toBeGreaterThan(1);
  });

  test("anything can be thrown", async () => {
    await using world = await createWorld([nodeFunction("plain.failWith")]);
    const thrown = [
      ["text", { type: "string", message: "text" }],
      [7, { type: "number", message: "7" }],
      [null, { type: "object", message: "null" }],
    ] as const;
    for (const [value, expected] of thrown) {
      expect(errorOf(await world.call({ value }))).toMatchObject(expected);
    }
  });

  test("even what cannot be read", async () => {
    await using world = await createWorld([nodeFunction("plain.failBadly")]);
    expect(errorOf(await world.call({}))).toMatchObject({ type: "Error" });
  });

  test("an error by callback", async () => {
    await using world = await createWorld([nodeFunction("plain.callback")]);
    expect(errorOf(await world.call({ fail: true }))).toMatchObject({ type: "Error", message: "by callback" });
  });

  test("an event that is not JSON fails its invocation only", async () => {
    await using world = await createWorld([nodeFunction("plain.greet")]);
    const input = { data: Buffer.from("{"), mediaType: "application/json" };
    expect(errorOf(await world.call({}, { input }))).toMatchObject({ type: "SyntaxError" });
    expect(resultOf(await world.call({ name: "Ada" }))).toMatchObject({ greeting: "hello Ada" });
  });

  test.for(["plain.stray", "plain.straySoon"])("%s: nobody caught it", async (handler) => {
    await using world = await createWorld([nodeFunction(handler)]);
    expect(errorOf(await world.call({}))).toMatchObject({ type: "RangeError" });
    expect(errorOf(await world.call({}))).toMatchObject({ type: "RangeError" });
  });

  test("an answer over the limit", async () => {
    await using world = await createWorld([nodeFunction("plain.huge")]);
    const limit = 6 * 1024 * 1024 + 100;
    expect(errorOf(await world.call({ bytes: limit }))).toEqual({
      type: "Function.ResponseSizeTooLarge",
      message: "Response payload size exceeded maximum allowed payload size (6291556 bytes).",
    });
    // Two quotes make it exactly as large as is allowed, and the process is still there to be asked.
    expect(resultOf(await world.call({ bytes: limit - 2 }))).toHaveLength(limit - 2);
    expect(world.logs.some(({ text }) => text.startsWith("the answer was refused"))).toBe(true);
  });
});

describe("a start that fails", () => {
  const starts: readonly (readonly [string, string, string])[] = [
    ["missing.handler", "Runtime.ImportModuleError", "Cannot find module 'missing'"],
    ["old-style.other", "Runtime.HandlerNotFound", "old-style.other is undefined or not exported"],
    ["plain", "Runtime.MalformedHandlerName", 'Bad handler: "plain"'],
    ["../plain.greet", "Runtime.MalformedHandlerName", 'Bad handler: "../plain.greet"'],
  ];
  test.for(starts)("%s", async ([handler, type, message]) => {
    await using world = await createWorld([nodeFunction(handler)]);
    const error = errorOf(await world.call({}));
    expect(error.type).toBe(type);
    expect(error.message).toContain(message);
    // Its process is gone: the next invocation is told again, by another.
    expect(errorOf(await world.call({})).type).toBe(type);
  });

  const modules: readonly (readonly [string, string])[] = [
    ["throw new TypeError('at load')", "TypeError"],
    ["export const handler = (", "Runtime.UserCodeSyntaxError"],
    ["import 'nowhere'", "Runtime.ImportModuleError"],
    ["await Promise.reject(new RangeError('later'))", "RangeError"],
    ["setImmediate(() => { throw new RangeError('beside') }); await new Promise(() => {})", "RangeError"],
  ];
  test.for(modules)("%s", async ([source, type]) => {
    const codePath = folderWith({ "index.mjs": source });
    await using world = await createWorld([nodeFunction("index.handler", { codePath })]);
    expect(errorOf(await world.call({})).type).toBe(type);
  });

  const broken: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ["a module", { "index.mjs": "const a = 1;\n\nexport const = 3;\n" }, "index.mjs:3"],
    ["a module that it imports", { "index.mjs": 'import "./other.mjs"', "other.mjs": "\nlet let = 3;" }, "other.mjs:2"],
    ["CommonJS", { "index.cjs": "\nexports.handler = {{;" }, "index.cjs:2"],
    ["TypeScript", { "index.ts": "const a: number = 1;\n\nexport const = 3;\n" }, "index.ts:3"],
    ["a name that is not exported", { "index.mjs": '\nimport { nope } from "node:fs";' }, "index.mjs:2"],
  ];
  test.for(broken)("a syntax error tells its place: %s", async ([, files, place]) => {
    const codePath = folderWith(files);
    await using world = await createWorld([nodeFunction("index.handler", { codePath })]);
    const { type, message } = errorOf(await world.call({}));
    expect(type).toBe("Runtime.UserCodeSyntaxError");
    expect(message).toMatch(/^SyntaxError\b.*\)$/);
    expect(message).toContain(`/${place})`);
    expect((await world.logged(place)).text).toMatch(/:\d+$/);
    expect(world.logs.filter(({ text }) => text.includes("node:internal"))).toEqual([]);
  });
});
