import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBytes, checkInteger, checkString, errorObjectBytes } from "../src/limit-check.ts";
import { limits, resolveByteLimits, type IntegerLimit, type StringLimit } from "../src/limits.ts";

describe("checkString", () => {
  const accepted: Readonly<Record<string, readonly string[]>> = {
    operationId: ["a", "A-1_b", "x".repeat(64)],
    operationName: ["send mail!", "~", "x".repeat(256)],
    checkpointToken: ["QUJD", "Ab+/cd=="],
    clientToken: ["!~"],
    functionName: [
      "order",
      "order:live",
      "order:$LATEST",
      "function:order:1",
      "123456789012:function:order",
      "arn:aws:lambda:us-east-1:123456789012:function:order:$LATEST.PUBLISHED",
    ],
    invokedFunctionName: [
      "order:live",
      "123456789012:order",
      "arn:aws:lambda:us-east-1:123456789012:function:order:1",
      "arn:",
    ],
    executionArn: ["arn:aws:lambda:us-east-1:123456789012:function:my_fn:$LATEST/durable-execution/my-name/3f2a-b_c"],
    tenantId: ["a.b:c/d=e+f-g@h i"],
    traceHeader: ["", "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1"],
  };
  const refused: Readonly<Record<string, readonly string[]>> = {
    operationId: ["", "a b", "a.b", "é", "x".repeat(65), "a\n"],
    operationName: ["", "naïve", "tab\t", "x".repeat(257)],
    checkpointToken: ["", "a-b", "a_b", "=", "a==="],
    clientToken: ["", "a b"],
    functionName: ["", "a b", "order:", "arn:aws:s3:::bucket", "order:live:more"],
    invokedFunctionName: ["", "a b", "order:", "order:live:more", " arn:aws"],
    executionArn: ["arn:aws:lambda:us-east-1:123456789012:function:f:live/durable-execution/a/b"],
    tenantId: ["", "a,b"],
  };
  const limit = (name: string): StringLimit => {
    const found = Object.entries(limits.string).find(([key]) => key === name);
    if (found === undefined) throw new Error(name);
    return found[1];
  };

  it.each(Object.entries(accepted))("accepts as %s what the model accepts", (name, values) => {
    expect(values.map((value) => checkString(limit(name), name, value))).toEqual(values.map(() => undefined));
  });

  it.each(Object.entries(refused))("refuses as %s what the model refuses", (name, values) => {
    const issues = values.map((value) => checkString(limit(name), name, value));
    expect(issues).not.toContain(undefined);
    expect(issues.every((found) => found?.field === name && found.expected !== undefined)).toBe(true);
  });

  it("names the reason that the limit has of its own", () => {
    expect(checkString(limits.string.tenantId, "tenantId", "a,b")?.reason).toBe("TENANT_ID_INVALID");
  });

  it("has patterns that hold from end to end", () => {
    const withPattern = Object.values<StringLimit>(limits.string).flatMap(({ pattern }) => pattern ?? []);
    expect(withPattern.every((pattern) => pattern.startsWith("^") && pattern.endsWith("$"))).toBe(true);
  });
});

describe("checkInteger", () => {
  const integer: readonly (readonly [string, IntegerLimit])[] = Object.entries(limits.integer);

  it.each(integer)("accepts for %s exactly the whole numbers of its range", (name, limit) => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 200_000_000 }), (value) => {
        const inside = value >= limit.min && value <= limit.max;
        expect(checkInteger(limit, name, value)?.reason).toBe(inside ? undefined : "FIELD_OUT_OF_RANGE");
      }),
    );
    expect(checkInteger(limit, name, limit.min)).toBeUndefined();
    expect(checkInteger(limit, name, limit.max)).toBeUndefined();
    expect(checkInteger(limit, name, limit.max + 1)).toBeDefined();
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d as no whole number", (value) => {
    expect(checkInteger(limits.integer.maxItems, "maxItems", value)?.reason).toBe("FIELD_TYPE_INVALID");
  });
});

describe("bytes", () => {
  it("refuses one byte too many, with the limit's reason", () => {
    expect(checkBytes(limits.bytes.errorObject, "error", 262_144)).toBeUndefined();
    expect(checkBytes(limits.bytes.errorObject, "error", 262_145)).toEqual({
      reason: "ERROR_OBJECT_TOO_LARGE",
      field: "error",
      expected: "less than or equal to 262144 bytes",
      actual: "262145 bytes",
    });
  });

  it("takes a configuration's limits in place of the defaults", () => {
    const resolved = resolveByteLimits({ stepPayload: 10 });
    expect(resolved.stepPayload).toEqual({ ...limits.bytes.stepPayload, maxBytes: 10 });
    expect(resolved.errorObject).toEqual(limits.bytes.errorObject);
  });

  it("measures an error object as the UTF-8 bytes of its JSON text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string({ unit: "grapheme" })), (message, stackTrace) => {
        const text = JSON.stringify({ ErrorMessage: message, ErrorType: "Foo", StackTrace: stackTrace });
        expect(errorObjectBytes({ type: "Foo", message, stackTrace })).toBe(Buffer.byteLength(text));
      }),
    );
    expect(errorObjectBytes({})).toBe(2);
  });
});
