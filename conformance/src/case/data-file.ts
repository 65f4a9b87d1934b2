import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Ajv } from "ajv";
import type { ErrorObject as AjvError, ValidateFunction } from "ajv";
import { dataRoot } from "./data-root.ts";

/** One fault in a data file of the suite (PROG-56). */
export interface DataIssue {
  readonly file: string;
  /** JSON pointer into the file. */
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
  /** The clause that the file breaks there. */
  readonly clause: string;
}

/** A data file of the suite is malformed; every fault is listed. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly issues: readonly DataIssue[];

  constructor(issues: readonly DataIssue[]) {
    super(issues.map(renderDataIssue).join("\n"));
    this.issues = issues;
  }
}

/** One line for people. */
function renderDataIssue({ file, path, expected, actual, clause }: DataIssue): string {
  return `${file}#${path}: expected ${expected}, got ${actual} (${clause})`;
}

/** Issues that were found in a part of a file, as they are in the whole. */
export function at<T extends Pick<DataIssue, "path">>(pointer: string, issues: readonly T[]): readonly T[] {
  return issues.map((issue) => ({ ...issue, path: `${pointer}${issue.path}` }));
}

/**
 * Refuses a file that has faults which its schema cannot say.
 *
 * @throws {DataError} when there are some.
 */
export function refuse(file: string, issues: readonly Omit<DataIssue, "file">[]): void {
  const name = relative(dataRoot, file);
  if (issues.length > 0) throw new DataError(issues.map((issue) => ({ file: name, ...issue })));
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads a JSON file and checks it against one of the suite's schemas (`schema/<name>.schema.json`).
 *
 * @throws {DataError} when it is no JSON in UTF-8, or does not fit the schema.
 */
export function readData(file: string, schema: string): unknown {
  const name = relative(dataRoot, file);
  let value: unknown;
  try {
    value = JSON.parse(strictUtf8.decode(readFileSync(file)));
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error);
    throw new DataError([{ file: name, path: "", expected: "JSON in UTF-8", actual, clause: "PROG-41" }]);
  }
  checkData(value, schema, name);
  return value;
}

/**
 * Checks a value against one of the suite's schemas; `name` says in errors what it is.
 *
 * @throws {DataError} when it does not fit.
 */
export function checkData(value: unknown, schema: string, name: string): void {
  const validate = validatorOf(schema);
  if (validate(value)) return;
  // Of a choice only the choice itself is told, not what each of its branches misses.
  const told = (validate.errors ?? []).filter(({ schemaPath }) => !/\/oneOf\/\d+\//.test(schemaPath));
  throw new DataError(told.map((error) => issueOf(name, error)));
}

/** The clause of each part of a schema that has been read: that of the innermost part around it which names one. */
const clauses = new WeakMap<object, string>();

/** `verbose`: each error holds the part of the schema that it comes from, by which its clause is found. */
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true, verbose: true });
ajv.addKeyword({ keyword: "clause", schemaType: "string" });

const validators = new Map<string, ValidateFunction>();

function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  if (validators.size === 0) ajv.addSchema(readSchema("program")); // what the other schemas refer to
  const validate = ajv.compile(readSchema(name));
  validators.set(name, validate);
  return validate;
}

function readSchema(name: string): object {
  const schema = JSON.parse(readFileSync(join(dataRoot, "schema", `${name}.schema.json`), "utf8")) as object;
  noteClauses(schema, "PROG-41");
  return schema;
}

function noteClauses(part: unknown, around: string): void {
  if (typeof part !== "object" || part === null) return;
  const own: unknown = Reflect.get(part, "clause");
  const clause = typeof own === "string" ? own : around;
  clauses.set(part, clause);
  for (const inner of Object.values(part)) noteClauses(inner, clause);
}

function issueOf(file: string, error: AjvError): DataIssue {
  const { instancePath: path, data, parentSchema } = error;
  const clause = (parentSchema === undefined ? undefined : clauses.get(parentSchema)) ?? "PROG-41";
  return { file, path, expected: expectation(error), actual: shortJson(data), clause };
}

/** What a keyword of a schema asks for, in words. */
function expectation({ keyword, params, schema, message = "is another one" }: AjvError): string {
  switch (keyword) {
    case "additionalProperties":
      return `no member ${JSON.stringify(params["additionalProperty"])}`;
    case "required":
      return `a member ${JSON.stringify(params["missingProperty"])}`;
    case "enum":
      return `one of ${(params["allowedValues"] as readonly unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
    case "const":
      return JSON.stringify(params["allowedValue"]);
    case "type":
      return `a value of type ${[params["type"]].flat().join(" or ")}`;
    case "pattern":
      return `a text that matches ${String(params["pattern"])}`;
    case "oneOf":
      return `exactly one of ${(schema as readonly { readonly required: readonly string[] }[]).flatMap(({ required }) => required).join(", ")}`;
    default:
      return `a value that ${message}`;
  }
}

/** A value as JSON, cut after 200 characters. */
function shortJson(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}
