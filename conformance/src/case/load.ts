import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { Ajv } from "ajv";
import type { ErrorObject as AjvError, ValidateFunction } from "ajv";
import { nodeKind } from "../program/program.ts";
import type { Node } from "../program/program.ts";
import type { Case } from "./case.ts";
import { dataRoot } from "./data-root.ts";
import { walk } from "./walk.ts";

/** One fault in a data file. */
export interface DataIssue {
  readonly file: string;
  /** JSON pointer into the file. */
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
}

/** A data file of the suite is malformed; every fault is listed. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly issues: readonly DataIssue[];

  constructor(issues: readonly DataIssue[]) {
    super(
      issues
        .map(({ file, path, expected, actual }) => `${file}#${path}: expected ${expected}, got ${actual}`)
        .join("\n"),
    );
    this.issues = issues;
  }
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads a JSON file and checks it against one of the suite's schemas (`schema/<name>.schema.json`). */
export function readData(file: string, schema: string): unknown {
  const name = relative(dataRoot, file);
  let value: unknown;
  try {
    value = JSON.parse(strictUtf8.decode(readFileSync(file)));
  } catch (error) {
    throw new DataError([{ file: name, path: "", expected: "JSON in UTF-8", actual: String(error) }]);
  }
  checkData(value, schema, name);
  return value;
}

/** Checks a value against one of the suite's schemas; `name` says in errors what it is. */
export function checkData(value: unknown, schema: string, name: string): void {
  const validate = validatorOf(schema);
  if (!validate(value)) throw new DataError((validate.errors ?? []).map((error) => issueOf(name, value, error)));
}

/**
 * Reads all program cases below a folder, in the order of file names.
 *
 * @throws {DataError} when a file is malformed or an id occurs twice.
 */
export function loadCases(folder: string = join(dataRoot, "scenarios")): readonly Case[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".json") && !name.startsWith("wire"),
  );
  const issues: DataIssue[] = [];
  const cases = new Map<string, Case>();
  for (const name of files.toSorted()) {
    const file = join(folder, name);
    const read = readData(file, "cases") as { readonly cases: readonly Case[] };
    for (const [index, found] of read.cases.entries()) {
      const at = { file: relative(dataRoot, file), path: `/cases/${index}` };
      if (cases.has(found.id)) issues.push({ ...at, expected: "an id that no other case has", actual: found.id });
      if ("program" in found) issues.push(...kindIssues(found.program.nodes).map((issue) => ({ ...at, ...issue })));
      cases.set(found.id, found);
    }
  }
  if (issues.length > 0) throw new DataError(issues);
  return [...cases.values()];
}

/** What the schema cannot say: a node has exactly one kind. */
function kindIssues(nodes: readonly Node[]): { readonly expected: string; readonly actual: string }[] {
  return [...walk(nodes)].flatMap(({ node, path }) => {
    const kinds = Object.keys(node).filter((key) => key !== "to");
    return kinds.length === 1 && nodeKind(node) === kinds[0]
      ? []
      : [{ expected: `one kind in the node ${path}`, actual: kinds.join(", ") || "none" }];
  });
}

const validators = new Map<string, ValidateFunction>();

function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const schema = JSON.parse(readFileSync(join(dataRoot, "schema", `${name}.schema.json`), "utf8")) as object;
  const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    schema,
  );
  validators.set(name, validate);
  return validate;
}

function issueOf(file: string, value: unknown, error: AjvError): DataIssue {
  const { instancePath: path, message = "another value", keyword, params } = error;
  const members = path.split("/").slice(1);
  const actual = members.reduce<unknown>((at, member) => Reflect.get(Object(at), member), value);
  const extra = keyword === "additionalProperties" ? ` (it has ${String(params["additionalProperty"])})` : "";
  const allowed = keyword === "enum" ? ` ${JSON.stringify(params["allowedValues"])}` : "";
  return {
    file,
    path,
    expected: `it ${message}${extra}${allowed}`,
    actual: JSON.stringify(actual)?.slice(0, 200) ?? "nothing",
  };
}
