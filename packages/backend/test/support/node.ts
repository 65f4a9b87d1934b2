import { payloadText, textPayload, type ExecutionDescription } from "@clew/protocol";
import { MemoryStore } from "@clew/store";
import { createBackend, type Backend, type BackendOptions } from "../../src/backend.ts";
import { ManualScheduler } from "./manual-scheduler.ts";
import type { ScriptedHost } from "./scripted-host.ts";

export interface TestNode {
  readonly backend: Backend;
  readonly scheduler: ManualScheduler;
  readonly errors: unknown[];
  readonly start: (functionName: string, input?: unknown, name?: string) => Promise<string>;
  readonly get: (id: string) => Promise<ExecutionDescription>;
  readonly events: (id: string) => Promise<readonly string[]>;
  readonly result: (id: string) => Promise<unknown>;
}

/** A started node on the memory store, with a manual clock and readable ids. */
export async function startNode(host: ScriptedHost, options: Partial<BackendOptions> = {}): Promise<TestNode> {
  const scheduler = (options.scheduler as ManualScheduler | undefined) ?? new ManualScheduler();
  const errors: unknown[] = [];
  let ids = 0;
  const backend = createBackend({
    store: new MemoryStore({ scheduler }),
    invokers: [host],
    scheduler,
    ids: { next: () => `id-${String((ids += 1))}` },
    node: "node",
    onError: (error) => errors.push(error),
    ...options,
  });
  host.service = backend.service;
  await backend.start();
  // As the functions of workers: they stay known when the host serves them no more.
  await backend.functions.remember(host.functions().values());
  const { service } = backend;
  const get = (executionId: string): Promise<ExecutionDescription> => service.getExecution({ executionId });
  return {
    backend,
    scheduler,
    errors,
    get,
    start: async (functionName, input = null, name) => {
      const started = await service.startExecution({
        functionName,
        qualifier: "$LATEST",
        input: textPayload(JSON.stringify(input)),
        ...(name !== undefined && { name }),
      });
      return started.executionId;
    },
    events: async (executionId) =>
      (await service.getExecutionHistory({ executionId, maxItems: 1000 })).events.map(({ type }) => type),
    result: async (id) => {
      const result = (await get(id)).data?.result;
      const parsed: unknown = JSON.parse(result === undefined ? "null" : (payloadText(result) ?? "null"));
      return parsed ?? undefined;
    },
  };
}
