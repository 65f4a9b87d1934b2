import { expect } from "vitest";
import { expectPrecise, type RefusalParts } from "../../support/refusal.ts";
import type { HttpResponse } from "./http.ts";

/** An answer is a success, or says precisely what was wrong (LAM-2). */
export function expectAnswer(response: HttpResponse): void {
  expect(response.status).toBeLessThan(500);
  if (response.status < 400) return;
  expect(response.headers["x-amzn-errortype"]).toMatch(/^\w+(Exception|ID)$/);
  const { message, detail } = response.json as { readonly message: string; readonly detail: RefusalParts };
  expect(message).not.toBe("");
  expectPrecise(detail);
}
