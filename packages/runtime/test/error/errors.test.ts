import { expect, test } from "vitest";
import { DurableOperationError } from "../../src/error/durable-operation-error.ts";
import { fromErrorObject } from "../../src/error/from-error-object.ts";
import * as errors from "../../src/error/operation-errors.ts";
import { toErrorObject } from "../../src/error/to-error-object.ts";
import * as runtime from "../../src/index.ts";

const copy = "../../src/error/operation-errors.ts?another-copy";

test("instanceof holds across two copies of this package, by class and by base", async () => {
  const other = (await import(copy)) as typeof errors;
  expect(other.InvokeFailedError).not.toBe(errors.InvokeFailedError);
  const error = new other.InvokeFailedError("m");
  expect(error instanceof errors.InvokeFailedError).toBe(true);
  expect(error instanceof errors.InvokeError).toBe(true);
  expect(error instanceof DurableOperationError).toBe(true);
  expect(error instanceof errors.InvokeStoppedError).toBe(false);
  expect(error instanceof errors.StepError).toBe(false);
});

test("a class of the user's that extends one of them is its own", () => {
  class Mine extends errors.StepError {}
  expect(new Mine("m") instanceof Mine).toBe(true);
  expect(new Mine("m") instanceof errors.StepError).toBe(true);
  expect(new errors.StepError("m") instanceof Mine).toBe(false);
});

test("every error that the package exports has its class's name, and but for CheckpointError the brand", () => {
  const classes = Object.entries(runtime).filter(([name]) => name.endsWith("Error"));
  expect(classes.length).toBeGreaterThan(13);
  for (const [name, errorClass] of classes) {
    if (errorClass === runtime.CheckpointError) continue;
    const error = new (errorClass as typeof DurableOperationError)("m");
    expect(error.name).toBe(name);
    expect(error).toBeInstanceOf(DurableOperationError);
    expect(error).toBeInstanceOf(Error);
  }
});

test.each([null, undefined, 1, "InvokeError", {}, new Error("m"), { name: "InvokeError" }])(
  "%j is none of them",
  (value) => {
    expect(value instanceof errors.InvokeError).toBe(false);
  },
);

class Unnamed extends TypeError {}
class Named extends Error {
  override readonly name = "Custom";
}

test.each<[string, unknown, object]>([
  ["a class without a name of its own", new Unnamed("m"), { type: "Unnamed", message: "m" }],
  ["a class with one", new Named("m"), { type: "Custom", message: "m" }],
  ["a built-in", new SyntaxError("m"), { type: "SyntaxError", message: "m" }],
  [
    "data and a stack that were set",
    Object.assign(new Error("m"), { errorData: "d", stackTrace: ["x", 1, "y"] }),
    { type: "Error", message: "m", data: "d", stackTrace: ["x", "y"] },
  ],
  ["a text", "why", { message: "why" }],
  ["undefined", undefined, { message: "undefined" }],
  ["an object", { code: 7 }, { message: '{"code":7}' }],
  ["a symbol", Symbol("s"), { message: "Symbol(s)" }],
  [
    "an invoke's error",
    new errors.InvokeFailedError("m", { errorType: "T", errorData: "d", stackTrace: ["s"] }),
    { type: "InvokeFailedError", message: "m", data: "d", stackTrace: ["s"] },
  ],
])("describes %s", (_what, thrown, expected) => {
  const { stackTrace, ...rest } = toErrorObject(thrown);
  expect("stackTrace" in expected ? { ...rest, stackTrace } : rest).toEqual(expected);
});

test("survives what throws when it is looked at", () => {
  const hostile = {
    get message(): string {
      throw new Error("no");
    },
    toJSON() {
      throw new Error("no");
    },
  };
  expect(toErrorObject(hostile)).toEqual({ message: "unknown error" });
});

test("a message is cut at 64 KiB, a stack at 64 frames", () => {
  const error = new Error("x".repeat(70_000));
  error.stack = `Error\n${"    at f (a.js:1:1)\n".repeat(100)}`;
  const { message, stackTrace } = toErrorObject(error);
  expect(message).toHaveLength(65_536);
  expect(stackTrace).toHaveLength(64);
});

test("what is over the limit of an error object is left out, the stack first (LIM-6)", () => {
  const [data, frames] = ["d".repeat(200_000), Array<string>(100).fill("f".repeat(1000))];
  const stacked = Object.assign(new Error("m"), { errorData: data, stackTrace: frames });
  expect(toErrorObject(stacked)).toEqual({ type: "Error", message: "m", data });
  const large = Object.assign(new Error("m"), { errorData: data + data, stackTrace: frames });
  expect(toErrorObject(large)).toEqual({ type: "Error", message: "m" });
  expect(toErrorObject(new Error("\u0000".repeat(60_000))).message).toHaveLength(8192);
});

test("a recorded error becomes one of the classes by its type, or an Error of that name", () => {
  const known = fromErrorObject({ type: "StepError", message: "m", data: "d" });
  expect(known).toBeInstanceOf(errors.StepError);
  expect(known).toMatchObject({ message: "m", errorData: "d" });
  const foreign = fromErrorObject({ type: "app.Foo", message: "m", stackTrace: ["a.py:1"] });
  expect(foreign).toMatchObject({ name: "app.Foo", message: "m", stackTrace: ["a.py:1"] });
  expect(foreign.stack).toBe("app.Foo: m\n    a.py:1");
  expect(fromErrorObject({})).toMatchObject({ name: "Error", message: "" });
});
