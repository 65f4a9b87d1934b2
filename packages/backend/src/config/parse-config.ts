import { readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import type { Config, ConfigDocument, ConfigSurroundings } from "./config.ts";
import type { ConfigIssue, PathSegment } from "./config-issue.ts";
import { buildConfig, checkReferences } from "./build-config.ts";
import { schemaIssues } from "./schema-issues.ts";
import { type Position, positionIn, readYaml } from "./yaml-source.ts";

/** A configuration, or everything that is wrong with it. */
export type ConfigResult =
  | {
      readonly ok: true;
      readonly config: Config;
      /** Where the value at a path stands in the text, or the nearest thing above it that stands anywhere. */
      readonly positionOf: (path: readonly PathSegment[]) => Position;
    }
  | { readonly ok: false; readonly issues: readonly [ConfigIssue, ...ConfigIssue[]] };

/**
 * Reads the text of a clew.yaml. Every mistake of form is found in one go, in the order in which they stand in
 * the text, and where there is none every reference to what is not there; an empty text is a configuration of nothing but
 * defaults. Never throws.
 */
export function parseConfig(text: string, surroundings: ConfigSurroundings): ConfigResult {
  const source = readYaml(text);
  if (!("value" in source)) return failed(source);
  const document: unknown = source.value ?? {};
  const valid = validator();
  if (!valid(document)) return failed(schemaIssues({ ...source, value: document }, valid.errors ?? []));
  const issues = checkReferences(document, { source, surroundings });
  if (issues.length > 0) return failed(issues);
  return { ok: true, config: buildConfig(document, surroundings.folder), positionOf: (path) => source.valueAt(path) };
}

/** Reads a clew.yaml, which is text in UTF-8. Rejects when the file cannot be read. */
export async function loadConfig(path: string): Promise<ConfigResult> {
  const bytes = await readFile(path);
  const text = bytes.toString();
  const again = Buffer.from(text);
  if (!again.equals(bytes))
    return failed([
      notUtf8(
        bytes,
        bytes.findIndex((byte, at) => byte !== again[at]),
      ),
    ]);
  return parseConfig(text, { folder: dirname(resolve(path)), isFolder });
}

function notUtf8(bytes: Uint8Array, at: number): ConfigIssue {
  const actual = `the byte 0x${(bytes[at] ?? 0).toString(16).padStart(2, "0")}`;
  const before = new TextDecoder().decode(bytes.subarray(0, at));
  const position = positionIn(before, before.length);
  return { ...position, reason: "BODY_MALFORMED", field: "", expected: "text in UTF-8", actual, clause: "ERR-3" };
}

/** A path that cannot even be asked for is no folder. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function failed(issues: readonly ConfigIssue[]): ConfigResult {
  const [first, ...others] = issues.toSorted((a, b) => a.line - b.line || a.column - b.column);
  if (first === undefined) throw new Error("a refused configuration has an issue");
  return { ok: false, issues: [first, ...others] };
}

/** The JSON Schema of clew.yaml, which editors use as well; its defaults are the only place where they stand. */
export const configSchemaUrl: URL = new URL("../../schema/clew.schema.json", import.meta.url);

let compiled: ValidateFunction<ConfigDocument> | undefined;

/** Compiled when it is first needed: most commands never read a configuration. */
function validator(): ValidateFunction<ConfigDocument> {
  if (compiled === undefined) {
    const ajv = new Ajv({
      allErrors: true,
      verbose: true,
      useDefaults: true,
      allowUnionTypes: true,
      strictRequired: false,
    });
    ajv.addVocabulary(["x-clause", "x-reason"]);
    compiled = ajv.compile<ConfigDocument>(JSON.parse(readFileSync(configSchemaUrl, "utf8")) as object);
  }
  return compiled;
}
