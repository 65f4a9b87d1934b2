import type { ErrorObject } from "@clew/protocol";
import { DurableOperationError, type ErrorDetails } from "./durable-operation-error.ts";
import * as errors from "./operation-errors.ts";

const classes: ReadonlyMap<string, typeof DurableOperationError> = new Map(
  [DurableOperationError, ...Object.values(errors)].map((each) => [each.errorName, each]),
);

/**
 * Builds the error that a record describes, to be the `cause` of the one that an operation throws. A type that names
 * a class of this runtime becomes that class; any other becomes a plain `Error` whose `name` is the recorded type.
 */
export function fromErrorObject(recorded: ErrorObject): Error {
  const message = recorded.message ?? "";
  const known = recorded.type === undefined ? undefined : classes.get(recorded.type);
  if (known !== undefined) return new known(message, remoteDetails(recorded));
  return remoteError(recorded, message);
}

/** The fields that an operation's error takes over from the record. */
export function remoteDetails(recorded: ErrorObject): ErrorDetails {
  return { errorType: recorded.type, errorData: recorded.data, stackTrace: recorded.stackTrace };
}

function remoteError(recorded: ErrorObject, message: string): Error {
  const error = new Error(message);
  const name = recorded.type ?? "Error";
  const stack = [`${name}: ${message}`, ...(recorded.stackTrace ?? []).map((line) => `    ${line}`)].join("\n");
  const fields = { name, stack, errorData: recorded.data, stackTrace: recorded.stackTrace };
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined) Object.defineProperty(error, key, { value, configurable: true, writable: true });
  }
  return error;
}
