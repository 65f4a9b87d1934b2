import type { Decoded, DurableInvocation, ErrorObject, Millis } from "@clew/protocol";
import { parseFunctionOutput, renderInvocationEvent } from "@clew/protocol/lambda-json";
import type { Store } from "@clew/store";
import { createBackend, type Backend, type BackendOptions } from "../backend.ts";
import { functionArn } from "../core/arn.ts";
import type { CoreConfig } from "../core/config.ts";
import type { DispatchConfig } from "../dispatch/dispatcher.ts";
import { createProcessInvoker, type FunctionLog, type HostedFunction } from "../function/index.ts";
import { defaultGrpcOptions, type GrpcOptions } from "../grpc/options.ts";
import { createGrpcServer, type RunningGrpcServer } from "../grpc/server.ts";
import { WorkerHub, type WorkerLog } from "../grpc/worker-hub.ts";
import type { PlainCall } from "../lambda-api/invoke.ts";
import type { LambdaApiOptions } from "../lambda-api/options.ts";
import { createLambdaApi, type RunningLambdaApi } from "../lambda-api/server.ts";
import type { Invoker } from "../port/invoker.ts";
import type { Ids, Scheduler } from "../port/scheduler.ts";
import { createInvokePlain } from "./invoke-plain.ts";
import { startPruner } from "./pruner.ts";
import { ReplaceableInvoker } from "./replaceable-invoker.ts";
import { systemIds, systemScheduler } from "./system.ts";

/** What a server is started with. Every part has defaults but the store. */
export interface ServerOptions {
  /** Closed by `close`. */
  readonly store: Store;
  /** Functions that are hosted as processes. */
  readonly functions?: readonly HostedFunction[];
  readonly grpc?: Partial<GrpcOptions>;
  readonly rest?: Partial<LambdaApiOptions>;
  readonly core?: Partial<CoreConfig>;
  readonly dispatch?: Partial<DispatchConfig>;
  readonly scheduler?: Scheduler;
  readonly ids?: Ids;
  /** A function process without work is stopped after this long; default 5 minutes. */
  readonly idleTimeoutMs?: Millis;
  /** How often closed executions are looked through for those to remove; default a minute. */
  readonly pruneIntervalMs?: Millis;
  readonly version?: string;
  /** The environment that function processes inherit a few variables from. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly onFunctionLog?: (line: FunctionLog) => void;
  /** How a call of a plain function failed that nobody waits for. */
  readonly onEventFailure?: (call: PlainCall, error: ErrorObject) => void;
  /** An execution that this server has closed as FAILED or TIMED_OUT. */
  readonly onFailedExecution?: BackendOptions["onFailedExecution"];
  readonly onWorkerLog?: (line: WorkerLog) => void;
  /** Faults that no caller hears of. After a failed store nothing is acknowledged any more: the process should end. */
  readonly onError?: (error: unknown) => void;
}

/** A server that serves. */
export interface RunningServer {
  /** `host:port`, as gRPC clients take it. */
  readonly grpcAddress: string;
  /** `http://host:port`: the Lambda API. */
  readonly restUrl: string;
  readonly backend: Backend;
  /**
   * Hosts these functions in place of those that it hosts; reads their code again. Invocations that run may end within
   * `graceMs` in the processes that they are in, everything else happens in new ones. Resolves when the old are gone.
   * Calls take effect in their order; after `close` nothing is hosted any more.
   */
  host(functions: readonly HostedFunction[], graceMs: Millis): Promise<void>;
  /** Takes no new work and says so by its health (ENV-15); resolves when invocations have ended or the grace is over. */
  drain(graceMs: Millis): Promise<void>;
  /**
   * Drains: takes no new work, lets invocations end within `graceMs`, then stops everything and closes the store.
   * Executions that are still open go on when a server next opens the store; their number is the answer.
   */
  close(graceMs: Millis): Promise<{ readonly suspended: number }>;
}

const leisurely = { idleTimeoutMs: 300_000, pruneIntervalMs: 60_000, helloTimeoutMs: 10_000 };

/** Composes a node with both wires and starts it. Both are listening, and functions are known, when it resolves. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const { store, ids = systemIds, onError = () => undefined } = options;
  const backend = createBackend({
    store,
    invokers: [],
    scheduler: options.scheduler ?? systemScheduler,
    ids,
    node: ids.next(),
    onError,
    ...(options.onFailedExecution !== undefined && { onFailedExecution: options.onFailedExecution }),
    ...(options.core !== undefined && { config: options.core }),
    ...(options.dispatch !== undefined && { dispatch: options.dispatch }),
  });
  const hub = createHub(options, { backend, onError });
  backend.functions.add(hub, { remembered: true });
  const hosts = new ReplaceableInvoker();
  backend.functions.add(hosts);
  const restUrl = Promise.withResolvers<string>();
  restUrl.promise.catch(() => undefined); // only processes wait for it, if there are any
  const host = (functions: readonly HostedFunction[], graceMs: Millis): Promise<void> =>
    hosts.replace(() => createInvoker({ ...options, functions }, { backend, restUrl: restUrl.promise }), graceMs);
  const undo: (() => Promise<void>)[] = [() => backend.close()];
  try {
    // Before anything can name one: what a node does not know yet it refuses, and an execution fails of it for good.
    if (options.functions !== undefined && options.functions.length > 0) await host(options.functions, 0);
    // Before anybody can connect: a worker that outlived the last server comes back at once.
    await backend.start();
    const running = await listen(options, { backend, hub, ids, onError, undo, host });
    restUrl.resolve(running.restUrl);
    return running;
  } catch (error) {
    await backend.stop(); // what waits for the endpoint in vain is lost with this node, and has not failed
    restUrl.reject(error);
    for (const close of undo.reverse()) await close();
    throw error;
  }
}

/** What `listen` works with; it adds to `undo` whatever it opens. */
interface Node extends Pick<RunningServer, "backend" | "host"> {
  readonly hub: WorkerHub;
  readonly ids: Ids;
  readonly onError: (error: unknown) => void;
  readonly undo: (() => Promise<void>)[];
}

async function listen(options: ServerOptions, node: Node): Promise<RunningServer> {
  const { backend, hub, ids, onError, undo, host } = node;
  const { store } = options;
  const { service, functions, config, scheduler } = backend;
  const grpc = await createGrpcServer({
    service,
    hub,
    scheduler,
    onFault: onError,
    ...(options.grpc !== undefined && { options: options.grpc }),
  });
  undo.push(() => grpc.close(0));
  const rest = await createLambdaApi({
    service,
    functions: () => functions.known(),
    config,
    ids,
    scheduler,
    onEventFailure: options.onEventFailure ?? (() => undefined),
    invokePlain: createInvokePlain({ functions, config, scheduler, ids }),
    grpcAddress: grpc.address,
    onFault: onError,
    ...(options.rest !== undefined && { options: options.rest }),
  });
  undo.push(() => rest.close(0));
  const { pruneIntervalMs = leisurely.pruneIntervalMs } = options;
  const stopPruner = startPruner({ store, functions }, scheduler, { intervalMs: pruneIntervalMs, onError });
  return {
    grpcAddress: grpc.address,
    restUrl: rest.address,
    backend,
    host,
    drain: (graceMs) => drain({ backend, grpc, rest }, graceMs),
    close: async (graceMs) => {
      const pruned = stopPruner();
      await end({ backend, grpc, rest }, graceMs);
      await pruned;
      const open = await store.list({ statuses: ["RUNNING"], order: "ascending", limit: 10_000 });
      await store.close();
      return { suspended: open.length };
    },
  };
}

function createHub(options: ServerOptions, { backend, onError }: Pick<Node, "backend" | "onError">): WorkerHub {
  const { maxMessageBytes } = { ...defaultGrpcOptions, ...options.grpc };
  return new WorkerHub({
    scheduler: backend.scheduler,
    remember: (functions) => backend.functions.remember(functions),
    onFault: onError,
    terms: {
      protocolVersions: ["clew.durable.v1"],
      capabilities: [],
      serverName: "clew",
      serverVersion: options.version ?? "0.1.0",
      maxMessageBytes,
      maxConcurrentInvocations: 1000,
    },
    helloTimeoutMs: leisurely.helloTimeoutMs,
    defaultTimeoutSeconds: 900,
    ...(options.onWorkerLog !== undefined && { onLog: options.onWorkerLog }),
  });
}

function createInvoker(
  options: ServerOptions,
  { backend, restUrl }: { readonly backend: Backend; readonly restUrl: Promise<string> },
): Promise<Invoker> {
  const { functions = [], environment = {}, onFunctionLog } = options;
  const { config, scheduler } = backend;
  return createProcessInvoker({
    functions,
    scheduler,
    endpoint: restUrl,
    region: config.region,
    functionArn: (name, version) => functionArn(config, name, version),
    renderEvent,
    parseOutput: parseFunctionOutput,
    log: onFunctionLog ?? (() => undefined),
    inherited: environment,
    idleTimeoutMs: options.idleTimeoutMs ?? leisurely.idleTimeoutMs,
  });
}

function renderEvent(invocation: DurableInvocation): Decoded<Uint8Array> {
  const event = renderInvocationEvent(invocation);
  return event.ok ? { ok: true, value: new TextEncoder().encode(JSON.stringify(event.value)) } : event;
}

/** A node and both its wires. */
interface Wired {
  readonly backend: Backend;
  readonly grpc: RunningGrpcServer;
  readonly rest: RunningLambdaApi;
}

/** Whoever asks for health hears of it before anything ends. */
async function drain({ backend, grpc, rest }: Wired, graceMs: Millis): Promise<void> {
  grpc.announceDrain();
  rest.announceDrain();
  await backend.drain(graceMs);
}

/**
 * First no new work, then what runs, then dispatch, so that nothing that is cut off counts as failed; then the wires,
 * which what runs needs to end, and its hosts last.
 */
async function end(parts: Wired, graceMs: Millis): Promise<void> {
  const { backend, grpc, rest } = parts;
  await drain(parts, graceMs);
  await backend.stop();
  await Promise.all([grpc.close(Math.min(graceMs, 1_000)), rest.close(Math.min(graceMs, 1_000))]);
  await backend.close();
}
