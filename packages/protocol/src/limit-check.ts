import type { ErrorObject } from "./model/error-object.ts";
import { issue, type Issue } from "./error/issue.ts";
import type { ByteLimit, IntegerLimit, StringLimit } from "./limits.ts";

/**
 * Checks a text's length and pattern (LIM-1 to LIM-3). Returns `FIELD_OUT_OF_RANGE` or `FIELD_PATTERN`, or the reason
 * that the limit names instead; `expected` is worded so that it completes "must have …" or is the pattern itself.
 */
export function checkString(limit: StringLimit, field: string, value: string): Issue | undefined {
  const length = lengthFault(limit, value.length);
  if (length !== undefined) {
    return issue(limit.reason ?? "FIELD_OUT_OF_RANGE", { field, expected: length, actual: value });
  }
  if (limit.pattern !== undefined && !compile(limit.pattern).test(value)) {
    return issue(limit.reason ?? "FIELD_PATTERN", { field, expected: limit.pattern, actual: value });
  }
  return undefined;
}

/** Checks a whole number's range (LIM-4, LIM-5). Returns `FIELD_TYPE_INVALID` for a fraction, else `FIELD_OUT_OF_RANGE`. */
export function checkInteger(limit: IntegerLimit, field: string, value: number): Issue | undefined {
  const actual = String(value);
  if (!Number.isSafeInteger(value)) return issue("FIELD_TYPE_INVALID", { field, expected: "a whole number", actual });
  if (value < limit.min) {
    return issue("FIELD_OUT_OF_RANGE", {
      field,
      expected: `value greater than or equal to ${String(limit.min)}`,
      actual,
    });
  }
  if (value > limit.max) {
    return issue("FIELD_OUT_OF_RANGE", { field, expected: `value less than or equal to ${String(limit.max)}`, actual });
  }
  return undefined;
}

/** Checks a size in bytes (LIM-6 to LIM-14). Returns the reason that the limit names. */
export function checkBytes(limit: ByteLimit, field: string, sizeBytes: number): Issue | undefined {
  if (sizeBytes <= limit.maxBytes) return undefined;
  const expected = `less than or equal to ${String(limit.maxBytes)} bytes`;
  return issue(limit.reason, { field, expected, actual: `${String(sizeBytes)} bytes` });
}

/** The size of an error object as LIM-6 measures it: the UTF-8 bytes of its JSON text in the Lambda API's spelling. */
export function errorObjectBytes(error: ErrorObject): number {
  const { type, message, data, stackTrace } = error;
  return utf8Length(
    JSON.stringify({ ErrorMessage: message, ErrorType: type, ErrorData: data, StackTrace: stackTrace }),
  );
}

function lengthFault({ minLength, maxLength }: StringLimit, length: number): string | undefined {
  if (length < minLength) return `length greater than or equal to ${String(minLength)}`;
  if (length > maxLength) return `length less than or equal to ${String(maxLength)}`;
  return undefined;
}

/** UTF-8 bytes of a text; a lone surrogate counts as the three bytes of the replacement character. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const compiled = new Map<string, RegExp>();

function compile(pattern: string): RegExp {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern);
    compiled.set(pattern, expression);
  }
  return expression;
}
