import type { Command } from "commander";
import type { ErrorObject } from "@clew/protocol";

/** Flags that make an error object. */
export interface ErrorOptions {
  readonly errorType?: string;
  readonly errorMessage?: string;
  readonly errorData?: string;
}

/** Adds the flags that make an error object. */
export function withErrorOptions(command: Command): Command {
  return command
    .option("--error-type <name>", "name of the error's type")
    .option("--error-message <text>", "its message")
    .option("--error-data <text>", "machine-readable detail");
}

/** The error that the flags make; undefined when none is given. */
export function readErrorOptions({ errorType, errorMessage, errorData }: ErrorOptions): ErrorObject | undefined {
  const error: ErrorObject = {
    ...(errorType !== undefined && { type: errorType }),
    ...(errorMessage !== undefined && { message: errorMessage }),
    ...(errorData !== undefined && { data: errorData }),
  };
  return Object.keys(error).length === 0 ? undefined : error;
}
