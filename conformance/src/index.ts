export { clewYaml } from "./backend/plan.ts";
export type { BackendHandle, BackendPlan, PlannedFunction, StartBackend } from "./backend/plan.ts";
export { nodeKind } from "./program/program.ts";
export type * from "./program/program.ts";
