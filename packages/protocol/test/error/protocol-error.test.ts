import { describe, expect, it } from "vitest";
import { issue } from "../../src/error/issue.ts";
import { describeIssue, ProtocolError } from "../../src/error/protocol-error.ts";

const outOfRange = issue("FIELD_OUT_OF_RANGE", {
  field: "updates[0].waitOptions.waitSeconds",
  expected: "value greater than or equal to 1",
  actual: "0",
});

describe("ProtocolError", () => {
  it("carries the issue, and what the catalogue says of its reason", () => {
    const cause = new Error("inner");
    const error = new ProtocolError(outOfRange, { cause });
    expect(error).toMatchObject({ ...outOfRange, name: "ProtocolError", clause: "ERR-3", scope: "request", cause });
    expect(error).toBeInstanceOf(Error);
  });

  it("builds its message from the parts", () => {
    expect(new ProtocolError(outOfRange).message).toBe(
      "[FIELD_OUT_OF_RANGE] a number, a length or a count is outside its range: updates[0].waitOptions.waitSeconds: " +
        'expected value greater than or equal to 1, got "0" (ERR-3)',
    );
    expect(describeIssue(issue("WAIT_OPTIONS_REQUIRED"))).toBe(
      "[WAIT_OPTIONS_REQUIRED] the START of a wait lacks its options (WAIT-3)",
    );
  });

  it("is recognized when another copy of the package made it", () => {
    const foreign = Object.defineProperty({}, Symbol.for("@clew/protocol/ProtocolError"), { value: true });
    expect(foreign instanceof ProtocolError).toBe(true);
    expect(new Error("[INTERNAL] alike") instanceof ProtocolError).toBe(false);
    expect((null as unknown) instanceof ProtocolError).toBe(false);
  });
});

describe("issue", () => {
  it("cuts what is too long to be told (ERR-7)", () => {
    const { actual } = issue("FIELD_PATTERN", { actual: "x".repeat(300) });
    expect(actual).toBe(`${"x".repeat(255)}…`);
  });

  it("cuts between characters, so that every wire can carry what is left", () => {
    for (const before of [253, 254, 255]) {
      const { actual = "" } = issue("FIELD_PATTERN", { actual: "x".repeat(before) + "😀".repeat(9) });
      expect(actual.isWellFormed()).toBe(true);
      expect(actual).toBe(`${"x".repeat(before)}${before === 253 ? "😀" : ""}…`);
    }
  });

  it("leaves absent parts absent", () => {
    expect(issue("INTERNAL")).toEqual({ reason: "INTERNAL" });
  });
});
