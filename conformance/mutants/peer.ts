import type { Faults } from "../src/peer/fault.ts";
import { invalid } from "../src/peer/refusal.ts";

/** Broken peers: what they do to the calls of a host. */
export const brokenPeers: Readonly<Record<string, Faults>> = {
  /** Its answers tell of no operation. */
  "empty-state": () => ({ kind: "empty-state" }),
  /** Refuses what is right. */
  "refuses-checkpoints": () => ({ kind: "refuse", refusal: invalid("no") }),
  /** Takes a first attempt for granted, and never answers a checkpoint that closes an operation. */
  "loses-replies": ({ updates }) =>
    updates.some(({ action }) => action === "SUCCEED") ? { kind: "drop-request" } : undefined,
};
