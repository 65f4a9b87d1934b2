import type { ErrorSeen, Throw } from "../../src/program/program.ts";

type ErrorClass = new (message?: string) => Error;
const made = new Map<string, ErrorClass>();

/** The error that a `throw` node tells of. */
export function makeError({ type, message, data, stack }: Throw): Error {
  const error = new (classOf(type ?? "Error"))(message);
  if (data !== undefined) Object.assign(error, { errorData: data });
  if (stack !== undefined) Object.assign(error, { stack: stack.join("\n"), stackTrace: stack });
  return error;
}

function classOf(type: string): ErrorClass {
  const known: unknown = Reflect.get(globalThis, type);
  if (isErrorClass(known)) return known;
  const found = made.get(type);
  if (found !== undefined) return found;
  const UserError = class extends Error {};
  Object.defineProperty(UserError, "name", { value: type });
  UserError.prototype.name = type;
  made.set(type, UserError);
  return UserError;
}

function isErrorClass(value: unknown): value is ErrorClass {
  return typeof value === "function" && (value === Error || value.prototype instanceof Error);
}

/** An error as JavaScript code sees it: its classes, its message, and the members that the SDKs put on errors. */
export function describe(error: unknown, depth = 0): ErrorSeen {
  if (!(error instanceof Error)) {
    return { class: error === null ? "null" : typeof error, message: String(error), foreign: true };
  }
  const { errorType, errorData, stackTrace, cause } = error as Error & Readonly<Record<string, unknown>>;
  return {
    class: error.constructor.name,
    bases: basesOf(error.constructor),
    message: error.message,
    type: typeof errorType === "string" ? errorType : error.name,
    ...(typeof errorData === "string" ? { data: errorData } : {}),
    ...(Array.isArray(stackTrace) ? { stack: stackTrace.map(String) } : {}),
    ...(cause === undefined || depth === 5 ? {} : { cause: describe(cause, depth + 1) }),
  };
}

function basesOf(type: object): string[] {
  const base: unknown = Object.getPrototypeOf(type);
  return typeof base !== "function" || base === Error || base.name === "" ? [] : [base.name, ...basesOf(base)];
}
