export { nodeKind } from "./program/program.ts";
export type * from "./program/program.ts";
