import type { Ending } from "../peer/execution.ts";
import type { PeerEvent, PeerOperation } from "../peer/operation.ts";
import type { Exchange } from "../peer/trace.ts";
import type { Observation } from "../program/program.ts";

/** Everything that is known of one run of a program. */
export interface RunRecord {
  readonly ending: Ending;
  readonly events: readonly PeerEvent[];
  /** Operations in the end; only the suite's peer tells them. */
  readonly operations?: readonly PeerOperation[];
  readonly observations: readonly Observation[];
  readonly trace: readonly Exchange[];
  readonly invocations: number;
  /** In which invocation each operation was closed, by its id; empty where that is not known. */
  readonly closedIn: ReadonlyMap<string, number>;
  /** Checkpoints that were refused. */
  readonly refusals: readonly string[];
  /** What the host did that the protocol forbids; only the suite's peer tells. */
  readonly violations?: readonly string[];
}
