export { clewYaml } from "./backend/plan.ts";
export type { BackendHandle, BackendPlan, PlannedFunction, StartBackend } from "./backend/plan.ts";
export { nodeKind } from "./program/program.ts";
export type * from "./program/program.ts";
export { loadWireCases } from "./wire/load-wire-cases.ts";
export { runWireCase, wiresOf } from "./wire/run-wire-case.ts";
export type { WireOutcome, WireTarget } from "./wire/run-wire-case.ts";
export type { Wire, WireScript } from "./wire/wire-case.ts";
