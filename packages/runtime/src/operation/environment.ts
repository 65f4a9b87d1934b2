import type { OperationId } from "@clew/protocol";
import type { Logger } from "../context/logger.ts";
import type { Subject } from "../serde/convert.ts";

/** What operations need of the invocation that they run in. */
export interface Environment {
  readonly executionArn: string;
  /** Numbers in [0, 1), for retry delays. */
  readonly random: () => number;
  /** A logger for an attempt of a step. */
  stepLogger(step: { readonly id: OperationId; readonly name: string | undefined; readonly attempt: number }): Logger;
}

/** Names a value in messages, and to its serdes. */
export function subject(
  environment: Environment,
  what: string,
  operation: { id: OperationId; name?: string | undefined },
): Subject {
  const which = operation.name === undefined ? "" : ` ${JSON.stringify(operation.name)}`;
  return { what: `${what}${which}`, entityId: operation.id, durableExecutionArn: environment.executionArn };
}
