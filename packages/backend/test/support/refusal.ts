import { isErrorReason } from "@clew/protocol";
import { expect } from "vitest";

/** The parts of a refusal, from whichever wire. */
export interface RefusalParts {
  readonly reason?: string | undefined;
  readonly clause?: string | undefined;
  readonly scope?: string | undefined;
  readonly field?: string | undefined;
  readonly expected?: string | undefined;
  readonly actual?: string | undefined;
}

/** Refusals that are about no field of the request. */
const aboutNoField: ReadonlySet<string> = new Set(["UNAVAILABLE", "OVERLOADED"]);

/** A refusal says its reason, clause and scope, which field was wrong, what would have been right and what came (ERR-3). */
export function expectPrecise(refusal: RefusalParts | undefined): void {
  const reason = refusal?.reason ?? "none";
  expect(isErrorReason(reason), `a reason of the catalogue, got ${reason}`).toBe(true);
  // A fault of ours is no answer to a request, however wrong it was.
  expect(reason).not.toBe("INTERNAL");
  expect(refusal).toMatchObject({
    clause: expect.stringMatching(/^[A-Z]+-\d+$/) as unknown,
    scope: expect.stringMatching(/^(request|invocation|execution)$/) as unknown,
  });
  if (aboutNoField.has(reason)) return;
  for (const part of ["field", "expected", "actual"] as const) {
    const text = refusal?.[part];
    // What came may be an empty text.
    expect(text, `${part} of ${reason}`).toMatch(part === "actual" ? /^/ : /./);
    expect(text?.length).toBeLessThanOrEqual(256);
  }
}
