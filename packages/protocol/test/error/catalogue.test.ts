import { describe, expect, it } from "vitest";
import { catalogue, isErrorReason, type ReasonEntry } from "../../src/error/catalogue.ts";

const entries: readonly (readonly [string, ReasonEntry])[] = Object.entries(catalogue);

describe("catalogue", () => {
  it.each(entries)("%s is well formed", (reason, { lambda, clause, summary }) => {
    expect(reason).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(clause).toMatch(/^[A-Z]+-\d+$/);
    expect(summary).toMatch(/^[a-z].*[^.]$/);
    expect(lambda.exception).toMatch(/^[A-Za-z]+$/);
    expect(lambda.message.replaceAll(/\{(field|expected|actual)\}/g, "")).not.toMatch(/[{}]/);
  });

  it("gives a server's fault a 5xx status on the Lambda surface, and a caller's a 4xx", () => {
    const servers = entries.filter(([, { lambda }]) => lambda.http >= 500).map(([reason]) => reason);
    expect(servers.toSorted()).toEqual(["DEADLINE_EXCEEDED", "INTERNAL", "UNAVAILABLE"]);
    expect(entries.every(([, { lambda }]) => lambda.http >= 400 && lambda.http < 600)).toBe(true);
  });

  it("tells its reasons from other texts", () => {
    expect(isErrorReason("TOKEN_FROM_THE_FUTURE")).toBe(false);
    expect(isErrorReason("toString")).toBe(false);
    expect(isErrorReason("FIELD_REQUIRED")).toBe(true);
  });
});
