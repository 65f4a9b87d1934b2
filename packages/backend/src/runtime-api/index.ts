export { createRuntimeApi, maxAnswerBytes, type RuntimeApi } from "./runtime-api.ts";
export type { RuntimeAnswer, RuntimeEvent } from "./session.ts";
