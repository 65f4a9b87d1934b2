import { invocationEvent as validator } from "../../gen/validators.js";
import { attempt, type Decoded } from "../decoded.ts";
import type { DurableInvocation } from "../model/invocation.ts";
import { type JsonObject } from "./json.ts";
import { readStatePage, type WireStatePage, writeStatePage } from "./state-page.ts";
import { epochMillis } from "./time.ts";
import { validate } from "./validate.ts";

/** The members of a durable invocation that its event carries; a Lambda host has the others from its context. */
export type InvocationEvent = Pick<
  DurableInvocation,
  "executionId" | "executionArn" | "checkpointToken" | "initialState" | "updatedOperationIds"
>;

interface WireEvent {
  readonly DurableExecutionArn: string;
  readonly CheckpointToken: string;
  readonly InitialExecutionState: WireStatePage;
  readonly UpdatedOperationIds?: readonly string[] | null;
}

/** The event that a durable function's handler is called with (ENV-5, LAM-4). Refuses a payload that is not text (ENV-6). */
export function renderInvocationEvent(invocation: InvocationEvent): Decoded<JsonObject> {
  return attempt(() => ({
    DurableExecutionArn: invocation.executionArn,
    CheckpointToken: invocation.checkpointToken,
    InitialExecutionState: writeStatePage(invocation.initialState, epochMillis),
    UpdatedOperationIds: invocation.updatedOperationIds,
  }));
}

/** Reads the event of a durable function's invocation; any other event is an issue that names what is missing. */
export function parseInvocationEvent(json: unknown): Decoded<InvocationEvent> {
  return attempt(() => {
    const wire = validate<WireEvent>(validator, json);
    return {
      executionArn: wire.DurableExecutionArn,
      executionId: wire.DurableExecutionArn.slice(wire.DurableExecutionArn.lastIndexOf("/") + 1),
      checkpointToken: wire.CheckpointToken,
      initialState: readStatePage(wire.InitialExecutionState, epochMillis),
      updatedOperationIds: wire.UpdatedOperationIds ?? [],
    };
  });
}
