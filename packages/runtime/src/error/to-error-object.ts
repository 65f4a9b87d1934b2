import { type ErrorObject, errorObjectBytes, limits } from "@clew/protocol";
import { DurableOperationError } from "./durable-operation-error.ts";

const maxFrames = 64;
const maxFrameLength = 1024;
const maxMessageLength = 64 * 1024;

/**
 * Describes whatever was thrown, for the record. The type is the error's own `name`, or its class when nobody gave it
 * one; `errorData` (text) and `stackTrace` (lines) of any error are kept; values that are not errors keep their text.
 * An error that a durable operation threw is described by its class name and the remote message, data and stack.
 */
export function toErrorObject(thrown: unknown): ErrorObject {
  if (typeof thrown !== "object" || thrown === null) return { message: cut(describe(thrown)) };
  const type = typeOf(thrown);
  const message = text(thrown, "message");
  const data = text(thrown, "errorData");
  const stackTrace = stackOf(thrown);
  return fit({
    ...(type !== undefined && { type }),
    message: cut(message ?? describe(thrown)),
    ...(data !== undefined && { data }),
    ...(stackTrace !== undefined && { stackTrace }),
  });
}

/** Leaves out what does not fit into the record, the stack first: a refused error would fail the whole execution (LIM-6). */
function fit(error: ErrorObject): ErrorObject {
  const { stackTrace: _stackTrace, ...withoutStack } = error;
  const { data: _data, ...withoutData } = withoutStack;
  const candidates = [error, withoutStack, withoutData];
  const fitting = candidates.find((each) => errorObjectBytes(each) <= limits.bytes.errorObject.maxBytes);
  return fitting ?? { ...withoutData, message: withoutData.message?.slice(0, maxMessageLength / 8) ?? "" };
}

/** The error itself, or one that carries the text of what was thrown instead. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(toErrorObject(thrown).message, { cause: thrown });
}

function typeOf(thrown: object): string | undefined {
  const name = text(thrown, "name");
  if (!(thrown instanceof Error) || thrown instanceof DurableOperationError) return name;
  // A class without a `name` of its own inherits that of the built-in it extends, which says less than the class does.
  const inherited = !Object.hasOwn(thrown, "name") && name !== undefined && isBuiltin(name);
  const className: unknown = thrown.constructor.name;
  return inherited && typeof className === "string" && className !== "" ? className : name;
}

function isBuiltin(name: string): boolean {
  const value: unknown = Reflect.get(globalThis, name);
  return typeof value === "function" && (value === Error || value.prototype instanceof Error);
}

function stackOf(thrown: object): readonly string[] | undefined {
  const remote = "stackTrace" in thrown ? thrown.stackTrace : undefined;
  if (Array.isArray(remote)) return remote.filter((line) => typeof line === "string");
  if (thrown instanceof DurableOperationError) return undefined;
  const frames = text(thrown, "stack")
    ?.split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("at "));
  return frames === undefined || frames.length === 0
    ? undefined
    : frames.slice(0, maxFrames).map((line) => line.slice(0, maxFrameLength));
}

function text(thrown: object, key: string): string | undefined {
  try {
    const value: unknown = Reflect.get(thrown, key);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined; // a getter that throws
  }
}

function describe(thrown: unknown): string {
  if (typeof thrown === "string") return thrown;
  try {
    return (typeof thrown === "object" ? JSON.stringify(thrown) : undefined) ?? String(thrown);
  } catch {
    return "unknown error";
  }
}

function cut(message: string): string {
  return message.length <= maxMessageLength ? message : `${message.slice(0, maxMessageLength - 1)}…`;
}
