import { checkString, limits, type StringLimit } from "@clew/protocol";
import { type Duration, toSeconds } from "../duration.ts";
import { ValidationError } from "../error/operation-errors.ts";

const { string, integer } = limits;

/** The name of an operation, if it can be recorded (LIM-1). */
export function checkName(name: unknown): string | undefined {
  return name === undefined ? undefined : checkText(string.operationName, "name", name);
}

/** A child context's subtype, if it can be recorded (LIM-1). */
export function checkSubType(subType: unknown): string | undefined {
  return subType === undefined ? undefined : checkText(string.operationSubType, "subType", subType);
}

/** The function that an invoke names (LIM-3). */
export function checkFunctionName(functionName: unknown): string {
  return checkText(string.functionName, "funcId", functionName);
}

/** The tenant that an invoke names (LIM-3). */
export function checkTenantId(tenantId: unknown): string | undefined {
  return tenantId === undefined ? undefined : checkText(string.tenantId, "tenantId", tenantId);
}

/** A callback's timeout in seconds (LIM-4). */
export function checkTimeout(duration: Duration | undefined, field: string): number | undefined {
  return duration === undefined
    ? undefined
    : toSeconds(duration, field, { min: 1, max: integer.callbackTimeoutSeconds.max });
}

/** The error for an argument of another type. */
export function unexpected(field: string, expected: string, value: unknown): ValidationError {
  return new ValidationError(
    `${field}: expected ${expected}, got ${value === undefined ? "nothing" : `a ${typeof value}`}`,
  );
}

function checkText(limit: StringLimit, field: string, value: unknown): string {
  if (typeof value !== "string") throw new ValidationError(`${field}: expected a text, got ${typeof value}`);
  const fault = checkString(limit, field, value);
  if (fault === undefined) return value;
  const expected = fault.expected ?? "another value";
  throw new ValidationError(`${field}: expected ${expected}, got ${JSON.stringify(value)} (${limit.clause})`);
}
