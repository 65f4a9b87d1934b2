import type { Fault, FaultTarget } from "../src/peer/run.ts";

/** Broken peers: what they do to the calls of a host. */
export const brokenPeers: Readonly<Record<string, (target: FaultTarget) => Fault | undefined>> = {
  /** Its answers tell of no operation. */
  "empty-state": () => ({ kind: "empty-state" }),
  /** Refuses what is right. */
  "refuses-checkpoints": () => ({
    kind: "refuse",
    status: 400,
    code: "InvalidParameterValueException",
    message: "no",
  }),
  /** Takes a first attempt for granted, and never answers a checkpoint that closes an operation. */
  "loses-replies": ({ updates }) =>
    updates.some(({ action }) => action === "SUCCEED") ? { kind: "drop-request" } : undefined,
};
