import { textPayload, type OperationUpdate } from "@clew/protocol";

/** A batch of updates that a new execution takes. */
export const updates: readonly OperationUpdate[] = [
  { id: "s", type: "STEP", action: "START", name: "charge", subType: "Step" },
  { id: "s", type: "STEP", action: "RETRY", error: { type: "T" }, stepOptions: { nextAttemptDelaySeconds: 600 } },
  { id: "w", type: "WAIT", action: "START", waitOptions: { waitSeconds: 600 } },
  { id: "c", type: "CALLBACK", action: "START", callbackOptions: { timeoutSeconds: 9, heartbeatTimeoutSeconds: 9 } },
  { id: "x", type: "CONTEXT", action: "START" },
  { id: "y", type: "STEP", action: "SUCCEED", parentId: "x", payload: textPayload("1") },
  { id: "x", type: "CONTEXT", action: "SUCCEED", payload: textPayload("2"), contextOptions: { replayChildren: true } },
];
