import { describe, expect, it } from "vitest";
import { issue, type Issue } from "../../src/error/issue.ts";
import { renderLambdaMessage } from "../../src/error/lambda-message.ts";
import { outcomeError } from "../../src/error/outcome.ts";
import { checkBytes, checkInteger, checkString } from "../../src/limit-check.ts";
import { limits } from "../../src/limits.ts";

const render = (found: Issue | undefined): string => (found === undefined ? "no issue" : renderLambdaMessage(found));

describe("renderLambdaMessage", () => {
  it("says what AWS says of a number out of range", () => {
    const field = "updates[0].waitOptions.waitSeconds";
    expect(render(checkInteger(limits.integer.waitSeconds, field, 0))).toBe(
      "1 validation error detected: Value '0' at 'updates.1.member.waitOptions.waitSeconds' failed to satisfy " +
        "constraint: Member must have value greater than or equal to 1",
    );
  });

  it("says what AWS says of a text that is too long or breaks its pattern", () => {
    expect(render(checkString(limits.string.operationId, "updates[9].id", "x".repeat(65)))).toMatch(
      /at 'updates\.10\.member\.id' .* Member must have length less than or equal to 64$/,
    );
    expect(render(checkString(limits.string.operationId, "updates[0].id", "a b"))).toMatch(
      /^1 validation error detected: Value 'a b' .* Member must satisfy regular expression pattern: \^\[a-zA-Z0-9_-\]\+\$$/,
    );
  });

  it("says what AWS says of a payload that is too large", () => {
    expect(render(checkBytes(limits.bytes.stepPayload, "updates[0].payload", 262_145))).toBe(
      "STEP output payload size must be less than or equal to 262144 bytes.",
    );
  });

  it("leaves the value out when none is told", () => {
    expect(render(issue("ENUM_UNKNOWN", { field: "updates[0].type", expected: "STEP, WAIT" }))).toBe(
      "1 validation error detected: Value at 'updates.1.member.type' failed to satisfy constraint: " +
        "Member must satisfy enum value set: [STEP, WAIT]",
    );
  });

  it("takes a value for what it is, also when it looks like a part of a template", () => {
    expect(render(issue("EXECUTION_ALREADY_STARTED", { actual: "$& {field}" }))).toContain("$& ");
  });
});

describe("outcomeError", () => {
  it("fills in the numbers", () => {
    expect(outcomeError("chainedInvokeTimeout", { seconds: 30 })).toEqual({
      type: "ChainedInvoke.Timeout",
      message: "CHAINED_INVOKE timed out after 30 seconds.",
    });
  });

  it("has no type where the service gives none", () => {
    expect(outcomeError("executionTimeout", { seconds: 3 })).toEqual({
      message: "Execution timed out after 3 seconds.",
    });
  });
});
