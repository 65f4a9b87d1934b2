import type { Json } from "../program/program.ts";
import { isObject } from "./expression.ts";

const errorMembers: Readonly<Record<string, string>> = {
  type: "ErrorType",
  message: "ErrorMessage",
  data: "ErrorData",
  stackTrace: "StackTrace",
};

/** An error object in the Lambda API's spelling; whatever else is there stays as it is. */
export function writeError(error: Json): Json {
  if (!isObject(error)) return error;
  return Object.fromEntries(Object.entries(error).map(([key, value]) => [errorMembers[key] ?? key, value]));
}

/** An update in the Lambda API's spelling. A script may put anything in it: nothing is checked here. */
export function writeUpdate(update: Json): Json {
  if (!isObject(update)) return update;
  return Object.fromEntries(
    Object.entries(update).map(([key, value]) => {
      if (key === "error") return ["Error", writeError(value)];
      return [pascal(key), key.endsWith("Options") ? writeOptions(value) : value];
    }),
  );
}

function writeOptions(options: Json): Json {
  if (!isObject(options)) return options;
  const entries = Object.entries(options);
  return Object.fromEntries(
    entries.map(([key, value]) => [key === "traceHeader" ? "XAmznTraceId" : pascal(key), value]),
  );
}

function pascal(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
