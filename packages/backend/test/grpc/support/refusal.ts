import { status } from "@grpc/grpc-js";
import { expect } from "vitest";
import { expectPrecise, type RefusalParts } from "../../support/refusal.ts";

/** Codes of refusals. Any other would be a fault of ours, or a call that hung until its deadline. */
const refusalCodes: ReadonlySet<number> = new Set([
  status.INVALID_ARGUMENT,
  status.NOT_FOUND,
  status.ALREADY_EXISTS,
  status.FAILED_PRECONDITION,
  status.RESOURCE_EXHAUSTED,
]);

/** A call was refused, and precisely (ERR-3). */
export function expectRefusal(code: number, detail: RefusalParts | undefined): void {
  expect([...refusalCodes]).toContain(code);
  expectPrecise(detail);
}
