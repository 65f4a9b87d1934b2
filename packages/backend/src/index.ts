export { createBackend } from "./backend.ts";
export type { Backend, BackendOptions } from "./backend.ts";
export { defaultCoreConfig } from "./core/config.ts";
export type { CoreConfig } from "./core/config.ts";
export { defaultDispatchConfig } from "./dispatch/dispatcher.ts";
export type { DispatchConfig } from "./dispatch/dispatcher.ts";
export type { FunctionDescription, FunctionVersion, Invoker } from "./port/invoker.ts";
export type { Ids, Scheduler } from "./port/scheduler.ts";
