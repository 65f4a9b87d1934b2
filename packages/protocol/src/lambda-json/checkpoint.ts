import { checkpointRequest, checkpointResponse } from "../../gen/validators.js";
import { attempt, type Decoded } from "../decoded.ts";
import type { CheckpointRequest, CheckpointResponse } from "../service/checkpoint.ts";
import { type JsonObject, parseJson, present } from "./json.ts";
import { readStatePage, type WireStatePage, writeStatePage } from "./state-page.ts";
import { epochSeconds } from "./time.ts";
import { readUpdate, renderUpdate, type WireUpdate } from "./update.ts";
import { validate } from "./validate.ts";

/** What the body of CheckpointDurableExecution holds; the execution is in the path. */
export type CheckpointBody = Omit<CheckpointRequest, "executionId">;

interface WireBody {
  readonly CheckpointToken: string;
  readonly Updates?: readonly WireUpdate[] | null;
  readonly ClientToken?: string | null;
}

interface WireResponse {
  readonly CheckpointToken?: string | null;
  readonly NewExecutionState: WireStatePage;
}

/** Reads the body of CheckpointDurableExecution (CKPT-5). Members that are not known are refused (VER-4). */
export function parseCheckpointBody(body: Uint8Array): Decoded<CheckpointBody> {
  return attempt(() => {
    const wire = validate<WireBody>(checkpointRequest, parseJson(body));
    return {
      checkpointToken: wire.CheckpointToken,
      updates: (wire.Updates ?? []).map(readUpdate),
      ...(typeof wire.ClientToken === "string" && { clientToken: wire.ClientToken }),
    };
  });
}

/** The body of CheckpointDurableExecution; refuses a payload that is not text (ENV-6). */
export function renderCheckpointBody({ checkpointToken, updates, clientToken }: CheckpointBody): Decoded<JsonObject> {
  return attempt(() =>
    present({
      CheckpointToken: checkpointToken,
      Updates: updates.map((update, index) => renderUpdate(update, `updates[${index}]`)),
      ClientToken: clientToken,
    }),
  );
}

/** The answer to CheckpointDurableExecution; the token is left out when the execution closed (TOK-3). */
export function renderCheckpointResponse({ checkpointToken, newState }: CheckpointResponse): Decoded<JsonObject> {
  return attempt(() =>
    present({ CheckpointToken: checkpointToken, NewExecutionState: writeStatePage(newState, epochSeconds) }),
  );
}

/** Reads the answer to CheckpointDurableExecution, as JSON or as a client library made it of JSON. */
export function parseCheckpointResponse(json: unknown): Decoded<CheckpointResponse> {
  return attempt(() => {
    const wire = validate<WireResponse>(checkpointResponse, json);
    return {
      ...(wire.CheckpointToken && { checkpointToken: wire.CheckpointToken }),
      newState: readStatePage(wire.NewExecutionState, epochSeconds),
    };
  });
}
