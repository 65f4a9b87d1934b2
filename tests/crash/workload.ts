import { isTerminal, textPayload, type InvocationOutcome, type Operation, type OperationUpdate } from "@clew/protocol";
import type { WorkerContext, WorkerFunction } from "../support/grpc-worker.ts";

/** What a server said yes to: it must be there after any crash. */
export class Ledger {
  readonly #acknowledged = new Map<string, Map<string, Operation["status"]>>();
  count = 0;

  note(executionId: string, operations: readonly Operation[]): void {
    const known = this.#acknowledged.get(executionId) ?? new Map<string, Operation["status"]>();
    this.#acknowledged.set(executionId, known);
    for (const { id, status } of operations) known.set(id, status);
    this.count += 1;
  }

  /** What was acknowledged of an execution, by operation. */
  of(executionId: string): ReadonlyMap<string, Operation["status"]> {
    return this.#acknowledged.get(executionId) ?? new Map();
  }
}

const pending: InvocationOutcome = { kind: "output", output: { status: "PENDING" } };

/** Runs a list of operations from what is recorded, each acknowledged before the next. */
async function play(
  { invocation, checkpoint }: WorkerContext,
  ledger: Ledger,
  plan: readonly (readonly OperationUpdate[])[],
): Promise<InvocationOutcome> {
  const known = new Map(invocation.initialState.operations.map((operation) => [operation.id, operation]));
  for (const updates of plan) {
    const id = updates[0]?.id ?? "";
    if (known.get(id) === undefined) {
      const { operations } = await checkpoint(...updates);
      ledger.note(invocation.executionId, operations);
      for (const operation of operations) known.set(operation.id, operation);
    }
    const status = known.get(id)?.status;
    if (status === undefined || !isTerminal(status)) return pending;
  }
  return {
    kind: "output",
    output: { status: "SUCCEEDED", result: textPayload(JSON.stringify(invocation.functionName)) },
  };
}

function step(id: string): readonly OperationUpdate[] {
  const payload = textPayload(JSON.stringify(id.repeat(50)));
  return [
    { id, type: "STEP", action: "START" },
    { id, type: "STEP", action: "SUCCEED", payload },
  ];
}

/** Steps in one function; steps, a chained invoke and a timer in the other. */
export function createFunctions(ledger: Ledger): Readonly<Record<string, WorkerFunction>> {
  const invoke: OperationUpdate = {
    id: "call",
    type: "CHAINED_INVOKE",
    action: "START",
    chainedInvokeOptions: { functionName: "child:$LATEST" },
  };
  const wait: OperationUpdate = { id: "nap", type: "WAIT", action: "START", waitOptions: { waitSeconds: 1 } };
  return {
    child: (context) => play(context, ledger, [step("c1"), step("c2")]),
    parent: (context) =>
      play(context, ledger, [step("s1"), step("s2"), [invoke], step("s3"), [wait], step("s4"), step("s5")]),
  };
}
