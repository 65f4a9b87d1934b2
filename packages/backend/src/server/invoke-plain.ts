import type { CoreConfig } from "../core/config.ts";
import type { FunctionRegistry } from "../dispatch/function-registry.ts";
import type { InvokePlain } from "../lambda-api/invoke.ts";
import type { Ids, Scheduler } from "../port/scheduler.ts";

/** Direct calls of plain functions through the node's hosts: nothing is recorded, nothing is repeated (LAM). */
export function createInvokePlain(parts: {
  readonly functions: FunctionRegistry;
  readonly config: CoreConfig;
  readonly scheduler: Scheduler;
  readonly ids: Ids;
}): InvokePlain {
  const { functions, config, scheduler, ids } = parts;
  return (call, signal) => {
    const seconds = functions.known().get(call.functionName)?.timeoutSeconds ?? config.invocationTimeoutSeconds;
    const deadline = scheduler.now() + seconds * 1000;
    return functions.invoke({ ...call, kind: "plain", requestId: ids.next(), deadline }, signal);
  };
}
