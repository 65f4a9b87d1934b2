import {
  checkBytes,
  checkString,
  errorObjectBytes,
  issue,
  limits,
  ProtocolError,
  type CheckpointRequest,
  type CheckpointResponse,
  type DurableService,
  type ExecutionDescription,
  type GetExecutionOperationsRequest,
  type GetExecutionOperationsResponse,
  type GetExecutionRequest,
  type GetExecutionStateRequest,
  type HistoryEvent,
  type StartExecutionRequest,
  type StartExecutionResponse,
  type StatePage,
  type WatchExecutionRequest,
} from "@clew/protocol";
import type { ExecutionHead, Snapshot, Store } from "@clew/store";
import { applyCheckpoint, checkShapes } from "../core/apply-checkpoint.ts";
import { executionArn } from "../core/arn.ts";
import { checkLive, invalidToken, readTokenOf } from "../core/check-token.ts";
import type { CoreConfig } from "../core/config.ts";
import { hashInput } from "../core/hash-input.ts";
import { closedCallback, signalCallback, type CallbackSignal } from "../core/signal-callback.ts";
import { checkExisting, startExecution } from "../core/start-execution.ts";
import { firstWindow, readStateMarker } from "../core/state-page.ts";
import { stopExecution } from "../core/stop-execution.ts";
import { readCallbackId } from "../core/token.ts";
import type { Lanes } from "../dispatch/lanes.ts";
import type { Pages } from "../dispatch/pages.ts";
import type { Watchers } from "../dispatch/watchers.ts";
import type { FunctionDescription } from "../port/invoker.ts";
import type { Scheduler } from "../port/scheduler.ts";
import { checkEventPosition, checkExecutionId, checkPage, refuse } from "./check-request.ts";
import { describeExecution } from "./describe.ts";
import { getHistory, isTerminalEvent, watchBatch } from "./history.ts";
import { listExecutions } from "./list.ts";
import { getOperations } from "./operations.ts";

/** What the service is made of. */
export interface ServiceOptions {
  readonly store: Store;
  readonly lanes: Lanes;
  readonly pages: Pages;
  readonly watchers: Watchers;
  readonly scheduler: Scheduler;
  readonly config: CoreConfig;
  /** Every function that is known, by name, whether or not it can run now. */
  readonly functions: () => ReadonlyMap<string, FunctionDescription>;
}

/** The domain side of every request: finds the lane, lets the core decide, reads what the answer shows. */
export function createService(options: ServiceOptions): DurableService {
  const { store, lanes, config, scheduler, functions } = options;
  return {
    checkpoint: (request) => checkpoint(options, request),
    getExecutionState: (request) => getExecutionState(options, request),
    startExecution: (request) => start(options, request),
    getExecution: (request) => getExecution(options, request),
    awaitExecution: (request, signal) => awaitExecution(options, request, signal),
    listExecutions: (request) => listExecutions(request, { store, config, now: scheduler.now(), functions }),
    getExecutionOperations: (request) => getExecutionOperations(options, request),
    getExecutionHistory: async (request) => {
      refuse(checkExecutionId(request) ?? checkPage(request));
      const head = await findHead(lanes, request.executionId);
      return getHistory(request, head, { store, config, now: scheduler.now() });
    },
    stopExecution: async (request) => {
      const { error } = request;
      refuse(checkExecutionId(request));
      if (error !== undefined) refuse(checkBytes(config.bytes.errorObject, "error", errorObjectBytes(error)));
      const stopTime = await lanes.run(request.executionId, (state, context) => stopExecution(state, request, context));
      return { stopTime };
    },
    watchExecution: (request, signal) => watchExecution(options, request, signal),
    succeedCallback: ({ callbackId, result }) =>
      callback(options, callbackId, { kind: "succeed", ...(result !== undefined && { result }) }),
    failCallback: ({ callbackId, error }) => callback(options, callbackId, { kind: "fail", error: error ?? {} }),
    heartbeatCallback: ({ callbackId }) => callback(options, callbackId, { kind: "heartbeat" }),
  };
}

/** The head of an execution that readers may see: the call of a plain function is none (EXEC-19, LIST-7). */
async function findHead(lanes: Lanes, executionId: string): Promise<ExecutionHead> {
  return readable(await lanes.read(executionId), executionId).head;
}

function readable<T extends Pick<Snapshot, "head">>(found: T | undefined, executionId: string): T {
  if (found === undefined || found.head.kind === "call") throw notFound(executionId);
  return found;
}

function notFound(executionId: string): ProtocolError {
  return new ProtocolError(
    issue("EXECUTION_NOT_FOUND", { field: "executionId", expected: "a known execution", actual: executionId }),
  );
}

async function checkpoint(options: ServiceOptions, request: CheckpointRequest): Promise<CheckpointResponse> {
  const { lanes, pages } = options;
  const { string } = limits;
  refuse(
    checkExecutionId(request) ??
      checkString(string.checkpointToken, "checkpointToken", request.checkpointToken) ??
      (request.clientToken === undefined
        ? undefined
        : checkString(string.clientToken, "clientToken", request.clientToken)),
  );
  const { checkpointToken, delta } = await withExecution(options, request, () =>
    lanes.run(request.executionId, (state, context) => applyCheckpoint(state, request, context)),
  );
  return {
    ...(checkpointToken !== undefined && { checkpointToken }),
    newState: { operations: await pages.delta(request.executionId, delta) },
  };
}

/**
 * An execution that is not there has no valid token: the same refusal, in the same order (TOK-7, CKPT-5).
 */
async function withExecution<T>(
  { config }: ServiceOptions,
  { updates, checkpointToken }: CheckpointRequest,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.reason !== "EXECUTION_NOT_FOUND") throw error;
    throw new ProtocolError(checkShapes(updates, config) ?? invalidToken(checkpointToken));
  }
}

async function getExecutionState(
  { lanes, pages, config, scheduler }: ServiceOptions,
  request: GetExecutionStateRequest,
): Promise<StatePage> {
  refuse(
    checkExecutionId(request) ??
      checkString(limits.string.checkpointToken, "checkpointToken", request.checkpointToken) ??
      checkPage(request),
  );
  const state = await lanes.read(request.executionId);
  if (state === undefined) throw new ProtocolError(invalidToken(request.checkpointToken));
  const token = readTokenOf(state.head, request.checkpointToken);
  if ("reason" in token) throw new ProtocolError(token);
  refuse(checkLive(state.head, token));
  const now = scheduler.now();
  const window =
    request.marker === undefined ? firstWindow(state) : readStateMarker(state, request.marker, { now, config });
  if ("reason" in window) throw new ProtocolError(window);
  const maxItems = Math.min(request.maxItems || limits.quota.defaultPageItems.value, config.maxStateItems);
  return pages.read(state, { window, maxItems, now });
}

async function start(options: ServiceOptions, request: StartExecutionRequest): Promise<StartExecutionResponse> {
  const { lanes, config } = options;
  const inputHash = hashInput(request.input);
  const created = await lanes.create((context) => startExecution(request, inputHash, context));
  const { target, name } = created.value;
  const identity = { name, functionName: target.name, functionVersion: target.version };
  if (!("exists" in created)) {
    const { executionId } = created.value;
    return {
      executionId,
      executionArn: executionArn(config, { id: executionId, ...identity }),
      executedVersion: target.version,
      started: true,
    };
  }
  const existing = await lanes.read(created.exists);
  if (existing === undefined) return start(options, request);
  const arn = executionArn(config, existing.head);
  refuse(checkExisting(existing.head, { inputHash, target, executionArn: arn }));
  return {
    executionId: existing.head.id,
    executionArn: arn,
    executedVersion: existing.head.functionVersion,
    started: false,
  };
}

async function getExecution(options: ServiceOptions, request: GetExecutionRequest): Promise<ExecutionDescription> {
  refuse(checkExecutionId(request));
  const head = await findHead(options.lanes, request.executionId);
  if (request.includeData === false) return describeExecution(options.config, head, undefined);
  const data = await options.store.data(request.executionId);
  if (data === undefined) throw notFound(request.executionId); // removed meanwhile
  return describeExecution(options.config, head, data);
}

const maxReads = 100;

async function getExecutionOperations(
  { store, config, scheduler }: ServiceOptions,
  request: GetExecutionOperationsRequest,
): Promise<GetExecutionOperationsResponse> {
  refuse(checkExecutionId(request) ?? checkPage(request));
  for (let read = 0; read < maxReads; read += 1) {
    const snapshot = readable(await store.load(request.executionId), request.executionId);
    const page = await getOperations(request, snapshot, { store, config, now: scheduler.now() });
    if (page !== undefined) return page;
  }
  throw new ProtocolError(issue("OVERLOADED", { expected: "a page that no change overtakes" }));
}

async function awaitExecution(
  options: ServiceOptions,
  request: GetExecutionRequest,
  signal: AbortSignal,
): Promise<ExecutionDescription> {
  refuse(checkExecutionId(request));
  const watch = options.watchers.watch(request.executionId);
  try {
    for (;;) {
      const { status } = await findHead(options.lanes, request.executionId);
      if (status !== "RUNNING") return await getExecution(options, request);
      await watch.changed(signal);
    }
  } finally {
    watch.stop();
  }
}

async function* watchExecution(
  options: ServiceOptions,
  request: WatchExecutionRequest,
  signal: AbortSignal,
): AsyncIterable<HistoryEvent> {
  refuse(checkExecutionId(request) ?? checkEventPosition(request));
  const watch = options.watchers.watch(request.executionId);
  let after = request.afterEventId ?? 0;
  try {
    while (!signal.aborted) {
      // One head for both questions: what it says to be open must not have been closed by the time it is asked again.
      const { status, nextEventId } = await findHead(options.lanes, request.executionId);
      while (after < nextEventId - 1 && !signal.aborted) {
        const events = await watchBatch(options.store, request, { after, through: nextEventId - 1 });
        if (events.length === 0) throw notFound(request.executionId); // removed while it was watched
        for (const event of events) {
          yield event;
          if (isTerminalEvent(event)) return;
          after = event.eventId;
        }
      }
      if (status !== "RUNNING") return;
      await watch.changed(signal);
    }
  } finally {
    watch.stop();
  }
}

async function callback({ lanes }: ServiceOptions, callbackId: string, signal: CallbackSignal): Promise<void> {
  refuse(checkString(limits.string.callbackId, "callbackId", callbackId));
  const id = readCallbackId(callbackId);
  if (id === undefined) {
    throw new ProtocolError(
      issue("CALLBACK_ID_INVALID", {
        field: "callbackId",
        expected: "an id that this backend gave out",
        actual: callbackId,
      }),
    );
  }
  const { executionId, operationId } = id;
  try {
    await lanes.run(executionId, (state, context) => signalCallback(state, { operationId, signal }, context));
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.reason !== "EXECUTION_NOT_FOUND") throw error;
    throw new ProtocolError(closedCallback(callbackId));
  }
}
