import { join } from "node:path";

/** What a new project is made of. */
export interface ProjectOptions {
  /** Name of its package. */
  readonly name: string;
  readonly sdk: ProjectSdk;
  /** The version of Clew's own packages. */
  readonly version: string;
  /** The checkout whose packages are to be used, which no registry has; undefined where `clew` is installed. */
  readonly checkout: string | undefined;
  /** The JSON Schema of clew.yaml: a copy goes along, so that editors find it anywhere. */
  readonly schema: string;
}

/** What its function is written against: the AWS SDK, or Clew's reference runtime. */
export type ProjectSdk = "aws-js" | "clew";

/** The SDKs that a project can start with. */
export const projectSdks: readonly ProjectSdk[] = ["aws-js", "clew"];

/** The files of a new project: path to content. */
export function projectFiles(options: ProjectOptions): ReadonlyMap<string, string> {
  return new Map([
    ["clew.yaml", configuration],
    ["clew.schema.json", options.schema],
    ...(options.sdk === "clew" ? typeScriptFiles(options) : javaScriptFiles()),
    ["package.json", json(manifest(options))],
    ["README.md", readme(options.name)],
    [".gitignore", "node_modules/\n.clew/\n"],
  ]);
}

function javaScriptFiles(): readonly (readonly [path: string, content: string])[] {
  return [["functions/greet/index.mjs", greet({ sdk: sdkPackages["aws-js"], eventType: "" })]];
}

function typeScriptFiles(options: ProjectOptions): readonly (readonly [path: string, content: string])[] {
  return [
    ["functions/greet/index.ts", greet({ sdk: sdkPackages.clew, eventType: ": { readonly name?: string }" })],
    ["tsconfig.json", json(typeScriptOptions(options))],
  ];
}

function manifest(options: ProjectOptions): object {
  const { name, sdk, checkout } = options;
  const condition = checkout === undefined ? "" : ` --conditions=${sourceCondition}`;
  const isTypeScript = sdk === "clew";
  return {
    name,
    version: "0.0.0",
    private: true,
    type: "module",
    ...(isTypeScript && { engines: { node: ">=22.18" } }),
    scripts: { dev: "clew dev", ...(isTypeScript && { check: "tsc", worker: `node${condition} functions/worker.ts` }) },
    dependencies: { [sdkPackages[sdk]]: isTypeScript ? rangeOf("runtime", options) : awsSdkRange },
    devDependencies: {
      "@clew/cli": rangeOf("cli", options),
      ...(isTypeScript && { "@types/node": "^24.0.0", typescript: "^6.0.0" }),
    },
  };
}

/** For editors and `tsc`; Node leaves the types out and looks at nothing of this. */
function typeScriptOptions({ checkout }: ProjectOptions): object {
  return {
    compilerOptions: {
      target: "ES2024",
      module: "NodeNext",
      types: ["node"],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      erasableSyntaxOnly: true,
      verbatimModuleSyntax: true,
      allowImportingTsExtensions: true,
      ...(checkout !== undefined && { customConditions: [sourceCondition] }),
    },
    include: ["functions"],
  };
}

/** Has Node and TypeScript take the source of a checkout's packages, which need no build then. */
const sourceCondition = "@clew/source";

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

const sdkPackages: Readonly<Record<ProjectSdk, string>> = {
  "aws-js": "@aws/durable-execution-sdk-js",
  clew: "@clew/runtime",
};

const awsSdkRange = "^2.4.0";

/** Which of Clew's packages a project takes: those of a checkout by a link to their folder. */
function rangeOf(folder: string, { checkout, version }: ProjectOptions): string {
  return checkout === undefined ? `^${version}` : `file:${join(checkout, "packages", folder)}`;
}

const configuration = `# yaml-language-server: $schema=./clew.schema.json
server:
  dataFile: .clew/clew.db

functions:
  greet:
    kind: durable
    runtime: nodejs
    handler: index.handler
    codePath: functions/greet
    # An execution is called by alias or version, and stays with the version that it began with.
    aliases: { live: $LATEST }
`;

const greet = ({ sdk, eventType }: { readonly sdk: string; readonly eventType: string }): string =>
  `import { withDurableExecution } from "${sdk}";

/** Greets somebody, two seconds late: kill the server meanwhile, and it goes on where it was. */
export const handler = withDurableExecution(async (event${eventType}, context) => {
  const greeting = await context.step("compose", async () => \`Hello, \${event.name ?? "world"}!\`);
  await context.wait("hesitate", { seconds: 2 });
  return context.step("say", async () => {
    console.log(greeting);
    return { greeting };
  });
});
`;

const readme = (name: string): string => `# ${name}

A durable function, \`greet\`, served by [Clew](clew.yaml).

\`\`\`sh
npm install
npx clew dev                                            # leave it running; it follows your changes
npx clew invoke greet:live '{"name": "Ada"}' --wait     # in another terminal
npx clew execution list
npx clew execution show EXECUTION --follow
\`\`\`

What is recorded is kept in \`.clew/\`. \`npx clew serve\` starts the server without following changes.
`;
