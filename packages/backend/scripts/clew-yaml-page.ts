import { readdirSync, readFileSync } from "node:fs";
import { configSchemaUrl } from "../src/config/index.ts";

const root = new URL("../../../", import.meta.url);

/** The members of a JSON Schema that the schema of clew.yaml has. */
interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly "x-clause"?: string;
}

/** A configuration that shows most of what there is. A test reads it. */
export const exampleConfig = `server:
  httpPort: 9470
  grpcPort: 9471
  dataFile: clew.db

functions:
  order:
    kind: durable
    runtime: nodejs
    handler: src/order.handler
    executionTimeoutSeconds: 3600

  payment-processor-function:
    kind: durable
    runtime: python
    interpreter: .venv/bin/python
    handler: payment.handler
    codePath: payment
    versions: { 1: payment-v1, 2: payment }
    aliases: { live: 2 }

  resize-image:
    kind: plain
    runtime: provided
    command: [./resize, --quality, "80"]
    codePath: resize
    environment: { LOG_LEVEL: debug }
    timeoutSeconds: 20
    concurrency: 2
`;

/** docs/reference/clew-yaml.md, from the schema. */
export function clewYamlPage(): string {
  const schema = JSON.parse(readFileSync(configSchemaUrl, "utf8")) as Schema;
  const { server, functions } = schema.properties ?? {};
  const { function: fn } = schema.definitions ?? {};
  if (server === undefined || functions === undefined || fn === undefined)
    throw new Error("the schema has lost a part");
  return [
    "# clew.yaml",
    "<!-- Generated from packages/backend/schema/clew.schema.json by `npm run gen`. -->",
    "What a backend serves, and how. Everything has a default but a function's `kind` and `runtime` and, by runtime, its " +
      "`handler` or `command`; a field that is not known is refused.",
    "Each mistake is told with its line and column, the field, what was expected, what came and the clause, and all of one " +
      "sort are told at once: those of the text; then, where the text is well formed, folders, versions and variables that " +
      "cannot be; then handlers, interpreters and programs that are not there, which `clew dev` only warns of.",
    "Editors check the file too when its first line names the schema that comes with the package:",
    "```yaml\n# yaml-language-server: $schema=node_modules/@clew/backend/schema/clew.schema.json\n```",
    "An example:",
    `\`\`\`yaml\n${exampleConfig}\`\`\``,
    "## `server`",
    sentence(server),
    ...fields("server", server),
    "## `functions`",
    sentence(functions),
    ...fields("functions.<name>", fn),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function fields(prefix: string, schema: Schema): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    `### \`${prefix}.${name}\``,
    sentence(field),
    facts(field, schema.required?.includes(name) ?? false),
  ]);
}

function sentence({ description = "" }: Schema): string {
  return description;
}

/** Type, range, default and clause on one line. */
function facts(schema: Schema, required: boolean): string {
  const clause = schema["x-clause"];
  const byDefault = schema.default;
  return [
    kindOf(schema),
    ...(required ? ["Required"] : []),
    ...(byDefault === undefined
      ? []
      : [`Default: \`${typeof byDefault === "string" ? byDefault : JSON.stringify(byDefault)}\``]),
    ...(clause === undefined ? [] : [clauseLink(clause)]),
  ].join(" · ");
}

function kindOf(schema: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(" or ");
  switch (String(schema.type)) {
    case "integer":
      return `Whole number${rangeOf(schema)}`;
    case "number":
      return `Number${rangeOf(schema)}`;
    case "string":
      return `Text${patternOf(schema)}`;
    case "array":
      return "List of texts";
    case "object":
      return `Map${schema.propertyNames === undefined ? "" : `, names${patternOf(schema.propertyNames)}`}`;
    default:
      throw new Error(`no words for the type ${String(schema.type)}`);
  }
}

function rangeOf({ minimum, maximum }: Schema): string {
  return minimum === undefined || maximum === undefined ? "" : `, ${String(minimum)} to ${String(maximum)}`;
}

function patternOf({ pattern }: Schema): string {
  return pattern === undefined ? "" : ` like \`${pattern}\``;
}

/** A link from docs/reference to a clause, wherever in docs/spec it stands. */
function clauseLink(clause: string): string {
  const anchor = clause.toLowerCase();
  const spec = new URL("docs/spec/", root);
  const page = readdirSync(spec).find(
    (name) => name.endsWith(".md") && readFileSync(new URL(name, spec), "utf8").includes(`{#${anchor}}`),
  );
  if (page === undefined) throw new Error(`no page of docs/spec holds the clause ${clause}`);
  return `[${clause}](../spec/${page}#${anchor})`;
}
