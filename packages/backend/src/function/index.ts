export { checkStart } from "./check-start.ts";
export { type FunctionHost, type HostedFunction, latestVersion } from "./hosted-function.ts";
export type { FunctionLog } from "./log-lines.ts";
export { reservedVariables } from "./process-environment.ts";
export { createProcessInvoker } from "./process-invoker.ts";
