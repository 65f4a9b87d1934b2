import { isErrorReason, statusCodec, type ErrorDetail } from "@clew/protocol";
import type { ServiceError } from "@grpc/grpc-js";
import { expect } from "vitest";

/** A refusal says its reason and clause, which field was wrong, what would have been right and what came (ERR-3). */
export function expectPrecise(detail: Partial<ErrorDetail> | undefined): void {
  expect(isErrorReason(detail?.reason ?? "")).toBe(true);
  expect(detail?.reason).not.toBe("INTERNAL");
  expect(detail?.clause).toMatch(/^[A-Z]+-\d+$/);
  for (const part of [detail?.field, detail?.expected, detail?.actual]) expect(part).toBeTypeOf("string");
}

/** The detail in a failed call's trailers. */
export function detailOf({ metadata }: ServiceError): ErrorDetail | undefined {
  const [bytes] = metadata.get("grpc-status-details-bin");
  const decoded = Buffer.isBuffer(bytes) ? statusCodec.decode(bytes) : undefined;
  return decoded?.ok === true ? decoded.value.detail : undefined;
}
