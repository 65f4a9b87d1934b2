export { codeHash } from "./code-hash.ts";
export { type FunctionHost, type HostedFunction, latestVersion } from "./hosted-function.ts";
export type { FunctionLog } from "./log-lines.ts";
export type { ParseOutput } from "./outcome.ts";
export { reservedVariables } from "./process-environment.ts";
export { createProcessInvoker, type ProcessInvokerOptions } from "./process-invoker.ts";
