import type { DurableService, ErrorObject, Millis } from "@clew/protocol";
import type { Change, ExecutionHead, Store } from "@clew/store";
import { defaultCoreConfig, type CoreConfig } from "./core/config.ts";
import type { DecideContext } from "./core/context.ts";
import { resolveFunction } from "./core/resolve-function.ts";
import { defaultDispatchConfig, Dispatcher, type DispatchConfig } from "./dispatch/dispatcher.ts";
import { FunctionMemory } from "./dispatch/function-memory.ts";
import { FunctionRegistry } from "./dispatch/function-registry.ts";
import { Lanes } from "./dispatch/lanes.ts";
import { Pages } from "./dispatch/pages.ts";
import { StoreClock } from "./dispatch/store-clock.ts";
import { Watchers } from "./dispatch/watchers.ts";
import type { Invoker } from "./port/invoker.ts";
import type { Ids, Scheduler } from "./port/scheduler.ts";
import { createService } from "./service/durable-service.ts";

/** What a node is made of. Store, time, ids and hosts come from outside, so that the same code runs under the simulator. */
export interface BackendOptions {
  readonly store: Store;
  readonly invokers: readonly Invoker[];
  readonly scheduler: Scheduler;
  readonly ids: Ids;
  /** Unique among the nodes of a store. */
  readonly node: string;
  readonly config?: Partial<CoreConfig>;
  readonly dispatch?: Partial<DispatchConfig>;
  /** Errors that no caller hears of, a failed store among them. */
  readonly onError: (error: unknown) => void;
  /** An execution that this node has closed as FAILED or TIMED_OUT. */
  readonly onFailedExecution?: (head: ExecutionHead, error: ErrorObject) => void;
}

/** A node without its wires. */
export interface Backend {
  readonly service: DurableService;
  readonly functions: FunctionRegistry;
  /** The time that all nodes of the store go by: what deadlines are compared with. */
  readonly scheduler: Scheduler;
  readonly config: CoreConfig;
  /** Executions whose invocation runs here now. */
  running(): readonly string[];
  start(): Promise<void>;
  /** Takes no new work; resolves when all that runs here has ended, direct calls included, or the grace is over. */
  drain(graceMs: Millis): Promise<void>;
  /**
   * Stops dispatch at once: nothing is claimed, renewed or completed any more. What still runs is lost with this node,
   * and the next makes it again (EXEC-22); its hosts are there until `close`, for it to end in.
   */
  stop(): Promise<void>;
  /** Stops everything at once; resolves when nothing here asks the store any more, which is its owner's to close. */
  close(): Promise<void>;
}

/** Composes core, lanes and dispatch over a store. */
export function createBackend(options: BackendOptions): Backend {
  const { store, ids, node, onError } = options;
  const config: CoreConfig = { ...defaultCoreConfig, ...options.config };
  const dispatch = { ...defaultDispatchConfig, ...options.dispatch };
  const scheduler = new StoreClock(options.scheduler);
  const memory = new FunctionMemory({ store, now: () => scheduler.now(), ...dispatch });
  const functions = new FunctionRegistry(memory, options.invokers);
  const pages = new Pages(store, config);
  const watchers = new Watchers(scheduler, dispatch.pollMs);
  const context = (): DecideContext => ({
    now: scheduler.now(),
    config,
    lease: dispatcher.lease,
    newId: () => ids.next(),
    resolve: (text, qualifier) =>
      resolveFunction(functions.known(), config, { text, ...(qualifier !== undefined && { qualifier }) }),
    runnable: (name) => dispatcher.accepting && functions.runnable(name),
    timeoutSeconds: (name) => functions.known().get(name)?.timeoutSeconds,
    textOnly: (name) => functions.known().get(name)?.textOnly ?? false,
  });
  let commits = 0;
  const lanes: Lanes = new Lanes({
    store,
    context,
    holds: ({ node: holder, epoch }) => holder === node && epoch === dispatcher.lease.epoch,
    newCommitId: () => `${node}.${String(dispatcher.lease.epoch)}.${String((commits += 1))}`,
    onCommitted: (settled) => {
      dispatcher.committed(settled);
      for (const { change } of settled) {
        watchers.notify(change.id);
        if (hasFailed(change)) options.onFailedExecution?.(change.head, change.data?.error ?? {});
      }
    },
  });
  const dispatcher = new Dispatcher({ store, scheduler, functions, lanes, pages, config, node, dispatch, onError });
  const stopHints = store.onHint((id) => {
    watchers.notify(id);
  });
  const stop = (): Promise<void> => {
    stopHints();
    return dispatcher.close();
  };
  return {
    service: createService({
      store,
      lanes,
      pages,
      watchers,
      scheduler,
      config,
      functions: () => functions.known(),
    }),
    functions,
    scheduler,
    config,
    running: () => dispatcher.running,
    start: () => dispatcher.start(),
    drain: (graceMs) => dispatcher.drain(graceMs),
    stop,
    close: async () => {
      await stop();
      await functions.close(0);
    },
  };
}

/** A closing event is written once, so that later changes of a closed execution do not count. */
function hasFailed({ head, events }: Change): boolean {
  if (head.kind !== "durable") return false;
  return events.some(({ type }) => type === "ExecutionFailed" || type === "ExecutionTimedOut");
}
