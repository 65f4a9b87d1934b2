import type { SchemaFault, Validator } from "../../gen/validators.js";
import { Refusal } from "../decoded.ts";
import type { ErrorReason } from "../error/catalogue.ts";
import type { IssueParts } from "../error/issue.ts";

/**
 * Checks a parsed body and returns it as what its schema describes; throws a Refusal that names the first member which is
 * wrong. `T` is the reader's own description of the schema: this is the one place that takes the validator's word.
 */
export function validate<T>(validator: Validator, data: unknown): T {
  if (validator(data)) return data as T;
  const [fault] = validator.errors ?? [];
  throw fault === undefined ? new Refusal("BODY_MALFORMED") : refusalOf(fault, data);
}

function refusalOf({ keyword, instancePath, params }: SchemaFault, data: unknown): Refusal {
  const pointer = instancePath.split("/").slice(1);
  const value = valueAt(data, pointer);
  const field = fieldOf(pointer);
  switch (keyword) {
    case "required": {
      const member = fieldOf([...pointer, String(params["missingProperty"])]);
      return new Refusal("FIELD_REQUIRED", { field: member, expected: "a value", actual: "none" });
    }
    case "additionalProperties": {
      const actual = String(params["additionalProperty"]);
      // What is no name, as an empty text, would make no path: the object that has it is the field then.
      const at = /^[A-Za-z_]\w*$/.test(actual) ? fieldOf([...pointer, actual]) : field;
      return new Refusal("FIELD_UNKNOWN", { field: at, expected: "only members that this peer knows", actual });
    }
    case "type":
      return value === null
        ? new Refusal("FIELD_REQUIRED", { field, expected: "a value", actual: "null" })
        : new Refusal("FIELD_TYPE_INVALID", { field, expected: typeText(params["type"]), actual: kindOf(value) });
    case "enum":
      return new Refusal("ENUM_UNKNOWN", { field, expected: listText(params["allowedValues"]), actual: String(value) });
    default:
      return limitRefusal(keyword, params, { field, actual: String(value) });
  }
}

/** Words are those of the checks that the other wire goes through, so that both tell the same. */
function limitRefusal(keyword: string, params: SchemaFault["params"], parts: IssueParts): Refusal {
  const reason = parts.field?.endsWith(".tenantId") ? "TENANT_ID_INVALID" : undefined;
  const refuse = (otherwise: ErrorReason, expected: string): Refusal =>
    new Refusal(reason ?? otherwise, { ...parts, expected });
  const limit = String(params["limit"]);
  switch (keyword) {
    case "pattern":
      return refuse("FIELD_PATTERN", String(params["pattern"]));
    case "minLength":
      return refuse("FIELD_OUT_OF_RANGE", `length greater than or equal to ${limit}`);
    case "maxLength":
      return refuse("FIELD_OUT_OF_RANGE", `length less than or equal to ${limit}`);
    case "minimum":
      return refuse("FIELD_OUT_OF_RANGE", `value greater than or equal to ${limit}`);
    case "maximum":
      return refuse("FIELD_OUT_OF_RANGE", `value less than or equal to ${limit}`);
    default:
      return refuse("BODY_MALFORMED", keyword);
  }
}

/** A JSON pointer in domain spelling: `/Updates/0/WaitOptions/WaitSeconds` is `updates[0].waitOptions.waitSeconds` (ERR-7). */
function fieldOf(pointer: readonly string[]): string {
  if (pointer.length === 0) return "body";
  return pointer
    .map((part, index) => (/^\d+$/.test(part) ? `[${part}]` : `${index === 0 ? "" : "."}${domainName(part)}`))
    .join("");
}

function domainName(member: string): string {
  return member === "XAmznTraceId" ? "traceHeader" : member.charAt(0).toLowerCase() + member.slice(1);
}

function valueAt(data: unknown, pointer: readonly string[]): unknown {
  let value = data;
  for (const part of pointer) value = (value as Readonly<Record<string, unknown>>)[part];
  return value;
}

const typeTexts: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "a whole number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
};

function typeText(type: unknown): string {
  const [name] = (Array.isArray(type) ? type : [type]) as readonly unknown[];
  return typeTexts[String(name)] ?? String(name);
}

/** What a value of the wrong type is; never the value, which may be a payload (ERR-7). */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isInteger(value) ? "a whole number" : "a fraction";
  return typeTexts[typeof value] ?? typeof value;
}

function listText(values: unknown): string {
  return Array.isArray(values) ? values.filter((value) => value !== null).join(", ") : "";
}
