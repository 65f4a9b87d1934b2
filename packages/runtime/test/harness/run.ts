import { type InvocationOutput, payloadText } from "@clew/protocol";
import type { ChainedOutcome } from "@clew/protocol/rules";
import type { LogEntry } from "../../src/context/logger.ts";
import { type DurableHandler, runDurable } from "../../src/host/run-durable.ts";
import { createManualSystem, type ManualSystem } from "./manual-system.ts";
import { Peer } from "./peer.ts";

/** An execution under test: its peer, its clock, and what it logged. */
export interface Bench {
  readonly peer: Peer;
  readonly system: ManualSystem;
  readonly logs: LogEntry[];
  /** One invocation. */
  invoke<I, O>(handler: DurableHandler<I, O>): Promise<InvocationOutput>;
  /** Invocations until the execution ends, with timers and targets in between. */
  run<I, O>(handler: DurableHandler<I, O>, options?: RunToEndOptions): Promise<InvocationOutput>;
}

export interface RunToEndOptions {
  /** How invoked functions end. */
  readonly target?: (name: string, input: string | undefined) => ChainedOutcome;
  readonly maxInvocations?: number;
}

export interface BenchOptions {
  readonly input?: unknown;
  readonly pageSize?: number;
  /** An execution that is under way. */
  readonly from?: Bench;
}

export function createBench({ from, ...options }: BenchOptions = {}): Bench {
  const system = createManualSystem(1, from?.system.now());
  const peer = from?.peer.clone(system) ?? new Peer({ system, ...options });
  const logs: LogEntry[] = [];
  const invoke = <I, O>(handler: DurableHandler<I, O>): Promise<InvocationOutput> => {
    const invocation = peer.invocation();
    const lambdaContext = { awsRequestId: invocation.requestId, getRemainingTimeInMillis: () => 900_000 };
    return runDurable(handler, {
      invocation,
      lambdaContext,
      transport: peer.transport,
      system,
      logSink: (each) => logs.push(each),
    });
  };
  const run: Bench["run"] = async (handler, { target, maxInvocations = 50 } = {}) => {
    for (let i = 0; i < maxInvocations; i++) {
      const output = await invoke(handler);
      if (output.status !== "PENDING") return output;
      passTime({ peer, system }, target);
    }
    throw new Error("the execution does not end");
  };
  return { peer, system, logs, invoke, run };
}

/** Lets happen what the execution waits for: invoked functions end, and the next timer comes due. */
export function passTime({ peer, system }: Pick<Bench, "peer" | "system">, target?: RunToEndOptions["target"]): void {
  settlePending(peer, target);
  const due = peer.nextDue();
  if (due !== undefined) system.advanceTo(due);
}

function settlePending(peer: Peer, target: RunToEndOptions["target"]): void {
  for (const name of peer.openInvokes()) {
    const operation = peer.operation(name);
    const input = operation.type === "CHAINED_INVOKE" && operation.input ? payloadText(operation.input) : undefined;
    peer.settleInvoke(name, target?.(name, input) ?? { status: "SUCCEEDED" });
  }
}

/** The value of a succeeded output. */
export function resultOf(output: InvocationOutput): unknown {
  if (output.status !== "SUCCEEDED") throw new Error(`expected SUCCEEDED, got ${JSON.stringify(output)}`);
  const text = output.result && payloadText(output.result);
  return text === undefined || text === "" ? undefined : JSON.parse(text);
}
