import type { ErrorObject as SchemaError } from "ajv";
import { type ErrorReason, isErrorReason } from "@clew/protocol";
import { type ConfigIssue, describeKey, describeValue, type PathSegment, renderPath } from "./config-issue.ts";
import { suggest } from "../core/suggest.ts";
import type { YamlSource } from "./yaml-source.ts";

/** Turns what ajv found into issues, each at the place in the text that it is about. */
export function schemaIssues(source: YamlSource, errors: readonly SchemaError[]): readonly ConfigIssue[] {
  const found = errors.flatMap((error) => schemaIssue(source, error));
  // A value of the wrong type fails its range and pattern as well: the first thing said of a field is enough.
  const fields = new Set<string>();
  return found.filter(({ field }) => !fields.has(field) && fields.add(field));
}

/** What is to be where a required field is missing. */
const missingValues: Readonly<Record<string, string>> = {
  kind: "durable or plain",
  runtime: "nodejs, python or provided",
  handler: "path/module.name, such as index.handler",
  command: "a program and its arguments",
};

interface Fault {
  readonly path: readonly PathSegment[];
  readonly reason: ErrorReason;
  readonly expected: string;
  readonly actual: string;
  /** The key is wrong, not what it holds. */
  readonly atKey?: boolean;
  readonly suggestion?: string;
}

function schemaIssue(source: YamlSource, error: SchemaError): readonly ConfigIssue[] {
  const fault = faultOf(source, error);
  if (fault === undefined) return [];
  const { path, reason, expected, actual, atKey = false, suggestion } = fault;
  const marks = marksOf(error);
  return [
    {
      ...(atKey ? source.keyAt(path) : source.valueAt(path)),
      reason: marks.reason ?? reason,
      field: renderPath(path),
      expected,
      actual,
      clause: reason === "FIELD_UNKNOWN" ? "VER-4" : (marks.clause ?? "ERR-3"),
      ...(suggestion !== undefined && { suggestion }),
    },
  ];
}

function faultOf(source: YamlSource, error: SchemaError): Fault | undefined {
  const path = pathOf(source.value, error.instancePath);
  const value: unknown = error.data;
  const actual = describeValue(value);
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey([...path, String(params["additionalProperty"])], Object.keys(propertiesOf(error)));
    case "false schema":
      return {
        path,
        reason: "FIELD_UNKNOWN",
        expected: unexpected(source, path),
        actual: String(path.at(-1)),
        atKey: true,
      };
    case "required": {
      const missing = String(params["missingProperty"]);
      return {
        path: [...path, missing],
        reason: "FIELD_REQUIRED",
        expected: missingValues[missing] ?? "a value",
        actual: "nothing",
        atKey: true,
      };
    }
    case "type":
      return { path, reason: "FIELD_TYPE_INVALID", expected: typeNames(params["type"]), actual };
    case "enum": {
      const allowed = (params["allowedValues"] as readonly unknown[]).map(String);
      const suggestion = typeof value === "string" ? suggest(value, allowed) : undefined;
      const expected = `one of ${allowed.join(", ")}`;
      return { path, reason: "ENUM_UNKNOWN", expected, actual, ...(suggestion !== undefined && { suggestion }) };
    }
    case "pattern":
      return isKeyError(error)
        ? {
            path: [...path, String(value)],
            reason: "FIELD_PATTERN",
            expected: matching("a name", params),
            actual,
            atKey: true,
          }
        : { path, reason: "FIELD_PATTERN", expected: matching("a text", params), actual };
    case "minimum":
    case "maximum":
      return { path, reason: "FIELD_OUT_OF_RANGE", expected: rangeOf(error), actual };
    case "minLength":
      return { path, reason: "FIELD_OUT_OF_RANGE", expected: "a text that is not empty", actual };
    case "minItems":
    case "minProperties":
      return { path, reason: "FIELD_OUT_OF_RANGE", expected: "at least one entry", actual };
    // `if` and `propertyNames` only repeat what one of the others has said.
    default:
      return undefined;
  }
}

function unknownKey(path: readonly PathSegment[], known: readonly string[]): Fault {
  const name = String(path.at(-1));
  const suggestion = suggest(name, known);
  return {
    path,
    reason: "FIELD_UNKNOWN",
    expected: `one of ${known.join(", ")}`,
    actual: describeKey(name),
    atKey: true,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** Why a known field is refused where it stands: the schema forbids it for some runtimes or kinds. */
function unexpected(source: YamlSource, path: readonly PathSegment[]): string {
  const parent = lookUp(source.value, path.slice(0, -1));
  const about = ["executionTimeoutSeconds", "retentionDays"].includes(String(path.at(-1))) ? "kind" : "runtime";
  return `no such field with ${about} ${describeValue(lookUp(parent, [about]))}`;
}

const typeWords: Readonly<Record<string, string>> = {
  object: "a map",
  array: "a list",
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
};

function typeNames(types: unknown): string {
  const names = Array.isArray(types) ? types.map(String) : [String(types)];
  return names.map((name) => typeWords[name] ?? name).join(" or ");
}

function matching(what: string, params: Readonly<Record<string, unknown>>): string {
  return `${what} that matches ${String(params["pattern"])}`;
}

/** Errors about the name of a key: ajv reports them with the name as data. */
function isKeyError(error: SchemaError): boolean {
  return error.propertyName !== undefined;
}

interface SchemaMarks {
  readonly clause?: string;
  readonly reason?: ErrorReason;
}

/** The clause and the reason that the schema gives to the field. */
function marksOf(error: SchemaError): SchemaMarks {
  const schema: unknown = error.parentSchema;
  const clause = lookUp(schema, ["x-clause"]);
  const reason = lookUp(schema, ["x-reason"]);
  return {
    ...(typeof clause === "string" && { clause }),
    ...(typeof reason === "string" && isErrorReason(reason) && { reason }),
  };
}

function propertiesOf(error: SchemaError): object {
  const properties = lookUp(error.parentSchema, ["properties"]);
  return typeof properties === "object" && properties !== null ? properties : {};
}

function rangeOf(error: SchemaError): string {
  const minimum = describeValue(lookUp(error.parentSchema, ["minimum"]));
  const maximum = lookUp(error.parentSchema, ["maximum"]);
  return maximum === undefined ? `${minimum} or more` : `${minimum} to ${describeValue(maximum)}`;
}

function lookUp(value: unknown, path: readonly PathSegment[]): unknown {
  let at = value;
  for (const segment of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, segment)) return undefined;
    at = (at as Readonly<Record<PathSegment, unknown>>)[segment];
  }
  return at;
}

/** A JSON pointer as a path; a number in it is an index only where there is a list. */
function pathOf(root: unknown, pointer: string): readonly PathSegment[] {
  const path: PathSegment[] = [];
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(lookUp(root, path)) ? Number(name) : name);
  }
  return path;
}
