import type { ErrorObject } from "@clew/protocol";
import type { OutsideAction } from "../case/case.ts";
import type { PeerExecution } from "./execution.ts";
import { isClosed } from "./machine.ts";
import { compact } from "./operation.ts";
import type { PeerEvent, PeerOperation, PeerUpdate } from "./operation.ts";
import { refusedTarget, runTarget } from "./targets.ts";
import type { World } from "./run.ts";

const open = ({ type, status }: PeerOperation): boolean => type === "CHAINED_INVOKE" && status === "STARTED";

/** The outside of a case: its actions in their order, and the targets that its program calls. */
export class CaseWorld implements World {
  readonly #actions: OutsideAction[];
  readonly #callbackId: (path: string) => string | undefined;

  /** `callbackId` tells the id of the callback at a path, once the host has written it. */
  constructor(actions: readonly OutsideAction[], callbackId: (path: string) => string | undefined) {
    this.#actions = [...actions];
    this.#callbackId = callbackId;
  }

  advance(execution: PeerExecution, now: number): boolean {
    return this.#act(execution, now) || this.#endTarget(execution, now);
  }

  committed(execution: PeerExecution, updates: readonly PeerUpdate[], now: number): void {
    failRefusedTargets(execution, updates, now);
  }

  #act(execution: PeerExecution, now: number): boolean {
    const [action] = this.#actions;
    if (action === undefined) return false;
    const target = this.#targetOf(action, execution);
    if (target === undefined && action.stop === undefined) return false;
    this.#actions.shift();
    if (action.stop !== undefined) execution.close({ status: "STOPPED", error: action.stop });
    if (target === undefined) return true;
    if (action.heartbeat !== undefined) execution.heartbeat(target.id, now);
    else if (action.succeed !== undefined) {
      const result = action.succeed === "" ? {} : { result: action.succeed };
      execution.settleOutside(target.id, { status: "SUCCEEDED", now, ...result });
    } else if (action.fail !== undefined) {
      execution.settleOutside(target.id, { status: "FAILED", now, error: action.fail });
    } else execution.settleOutside(target.id, { status: "STOPPED", now, error: action.stopTarget ?? {} });
    return true;
  }

  #targetOf({ callbackAt, invokeStarted }: OutsideAction, execution: PeerExecution): PeerOperation | undefined {
    const started = execution.operations.filter((operation) => !isClosed(operation));
    if (invokeStarted !== undefined) return started.find(({ name }) => name === invokeStarted);
    const callbackId = callbackAt === undefined ? undefined : this.#callbackId(callbackAt);
    return callbackId === undefined ? undefined : started.find((operation) => operation.callbackId === callbackId);
  }

  #endTarget(execution: PeerExecution, now: number): boolean {
    for (const operation of execution.operations.filter(open)) {
      const ending = runTarget(operation);
      if (ending.status === "open") continue;
      execution.settleOutside(operation.id, { ...ending, now });
      return true;
    }
    return false;
  }
}

/** Fails targets that cannot be started, in the answer to their START. */
function failRefusedTargets(execution: PeerExecution, updates: readonly PeerUpdate[], now: number): void {
  for (const { id, type } of updates) {
    const operation = type === "CHAINED_INVOKE" ? execution.operation(id) : undefined;
    const error = operation === undefined ? undefined : refusedTarget(operation);
    if (error !== undefined) execution.settleOutside(id, { status: "FAILED", now, error });
  }
}

/** The outside as it was recorded: callbacks and targets end as the given history says. */
export class RecordedWorld implements World {
  readonly #events: readonly PeerEvent[];

  constructor(events: readonly PeerEvent[]) {
    this.#events = events;
  }

  advance(execution: PeerExecution, now: number): boolean {
    for (const operation of execution.operations) {
      if (operation.status !== "STARTED" || !["CALLBACK", "CHAINED_INVOKE"].includes(operation.type)) continue;
      const settlement = this.#settlementOf(operation.id);
      if (settlement === undefined) continue;
      execution.settleOutside(operation.id, { ...settlement, now });
      return true;
    }
    return false;
  }

  committed(execution: PeerExecution, updates: readonly PeerUpdate[], now: number): void {
    failRefusedTargets(execution, updates, now);
  }

  #settlementOf(id: string): Settled | undefined {
    const event = this.#events.find(({ operationId, type }) => operationId === id && endings[type] !== undefined);
    const status = event === undefined ? undefined : endings[event.type];
    if (event === undefined || status === undefined) return undefined;
    return compact<Settled>({ status, result: event.payload, error: event.error });
  }
}

interface Settled {
  readonly status: PeerOperation["status"];
  readonly result?: string;
  readonly error?: ErrorObject;
}

const endings: Readonly<Record<string, PeerOperation["status"]>> = {
  CallbackSucceeded: "SUCCEEDED",
  CallbackFailed: "FAILED",
  CallbackTimedOut: "TIMED_OUT",
  ChainedInvokeSucceeded: "SUCCEEDED",
  ChainedInvokeFailed: "FAILED",
  ChainedInvokeTimedOut: "TIMED_OUT",
  ChainedInvokeStopped: "STOPPED",
};
