import { randomBytes } from "node:crypto";
import { GrpcClient } from "../backend/grpc-client.ts";
import type { WireCase } from "../case/case.ts";
import { act, actionKind } from "./act.ts";
import { HttpClient } from "./http.ts";
import type { Wire } from "./wire-case.ts";
import { WireRun } from "./wire-run.ts";
import type { Trace } from "./wire-run.ts";

/** Where a backend under test is reached. Its time should run at least 20 times faster than the clock. */
export interface WireTarget {
  /** `http://host:port` of its Lambda API. */
  readonly restUrl: string;
  /** `host:port` of its gRPC services. */
  readonly grpcAddress: string;
  /** Longest time that one action may take; default ten seconds. A backend that hangs fails the case. */
  readonly deadlineMs?: number;
}

/** What came of a wire case over one wire. */
export interface WireOutcome {
  readonly outcome: "pass" | "fail";
  /** Why it failed: which action, what was expected and what came. */
  readonly reason?: string;
  readonly trace: readonly Trace[];
}

/** The wires that a case runs over: those that it names, or those that its calls leave open. */
export function wiresOf({ wire: { wires, actions } }: WireCase): readonly Wire[] {
  if (wires !== undefined) return wires;
  const open = actions.flatMap((action) => ("call" in action && action.call.wire === undefined ? [action.call] : []));
  if (open.length === 0) return ["grpc"];
  const streams = open.some(({ operation }) => operation === "checkpoint");
  return streams ? ["rest", "grpc", "stream"] : ["rest", "grpc"];
}

/**
 * Runs a wire case over one wire: plays the client, and the worker of the functions that the case starts. The functions'
 * names are the run's own, so cases may run side by side against one backend. Whatever the backend does is an outcome.
 *
 * @throws {ScriptError} when the case itself is at fault.
 */
export async function runWireCase(found: WireCase, target: WireTarget, wire: Wire): Promise<WireOutcome> {
  const { grpcAddress } = target;
  const grpc = new GrpcClient(grpcAddress);
  const http = new HttpClient(target.restUrl);
  const run = new WireRun({
    script: found.wire,
    grpc,
    grpcAddress,
    http,
    wire,
    suffix: randomBytes(4).toString("hex"),
  });
  try {
    const reason = await firstFault(run, { found, deadlineMs: target.deadlineMs ?? 10_000 });
    return {
      outcome: reason === undefined ? "pass" : "fail",
      ...(reason !== undefined && { reason }),
      trace: run.trace,
    };
  } finally {
    await run.close();
    http.close();
    grpc.close();
  }
}

async function firstFault(
  run: WireRun,
  { found, deadlineMs }: { readonly found: WireCase; readonly deadlineMs: number },
): Promise<string | undefined> {
  try {
    await run.open(AbortSignal.timeout(deadlineMs));
  } catch (error) {
    return `the suite's worker: ${String(error)}`;
  }
  for (const [index, action] of found.wire.actions.entries()) {
    const faults = await act(run, action, AbortSignal.timeout(deadlineMs));
    if (faults.length === 0) continue;
    const name = action.as === undefined ? "" : ` "${action.as}"`;
    return `action ${index + 1} (${actionKind(action)}${name}): ${faults.join("; ")}`;
  }
  return undefined;
}
