// Compiles the JSON Schemas of the Lambda surface to one standalone ES module, so that ajv is needed here only.
// usage: node packages/protocol/scripts/gen-validators.ts
import { writeFileSync } from "node:fs";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { restSchemas } from "./rest-schema.ts";

const names = Object.keys(restSchemas);
const schemas = Object.entries(restSchemas).map(([name, schema]) => ({ $id: name, ...schema }));

// One fault is reported, the first: a list of them would let a bad body cost more than a good one. Lengths are counted
// in UTF-16 units, which for the patterned texts are characters; it also keeps ajv's run-time library out.
const ajv = new Ajv({
  schemas,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  unicode: false,
  logger: false,
  code: { source: true, esm: true, lines: true },
});

const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
if (code.includes("require(")) throw new Error("the validators need ajv's run-time library");

const types = `/** The first thing that a schema finds wrong. */
export interface SchemaFault {
  readonly keyword: string;
  /** JSON pointer of the member that is wrong. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a parsed JSON value; leaves what is wrong in \`errors\`. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaFault[] | null;
}

${names.map((name) => `export declare const ${name}: Validator;`).join("\n")}
`;

const folder = new URL("../gen/", import.meta.url);
writeFileSync(new URL("validators.js", folder), code);
writeFileSync(new URL("validators.d.ts", folder), types);
