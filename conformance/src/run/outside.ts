import { callbackMethods, executionMethods, textPayload } from "@clew/protocol";
import type { HistoryEvent } from "@clew/protocol";
import type { GrpcClient } from "../backend/grpc-client.ts";
import type { OutsideAction } from "../case/case.ts";
import { callbackIdAt, readObservations } from "../record/observations.ts";

/** A run that has begun. */
export interface Underway {
  readonly executionId: string;
  /** Its observations. */
  readonly file: string;
  readonly events: readonly HistoryEvent[];
}

/** Does an action if its moment has come; whether it had. */
export async function act(
  client: GrpcClient,
  action: OutsideAction,
  { executionId, file, events }: Underway,
): Promise<boolean> {
  if (action.stop !== undefined) {
    await client.must(executionMethods.stopExecution, { executionId, error: action.stop });
    return true;
  }
  if (action.invokeStarted !== undefined) {
    const started = events.find(({ type, name }) => type === "ChainedInvokeStarted" && name === action.invokeStarted);
    const childId = started?.type === "ChainedInvokeStarted" ? started.details.childId : undefined;
    if (childId === undefined) return false;
    await client.must(executionMethods.stopExecution, { executionId: childId, error: action.stopTarget ?? {} });
    return true;
  }
  const callbackId =
    action.callbackAt === undefined ? undefined : callbackIdAt(readObservations(file), action.callbackAt);
  if (callbackId === undefined) return false;
  if (action.heartbeat !== undefined) await client.must(callbackMethods.heartbeatCallback, { callbackId });
  else if (action.fail !== undefined)
    await client.must(callbackMethods.failCallback, { callbackId, error: action.fail });
  else {
    const result = action.succeed === undefined || action.succeed === "" ? {} : { result: textPayload(action.succeed) };
    await client.must(callbackMethods.succeedCallback, { callbackId, ...result });
  }
  return true;
}
