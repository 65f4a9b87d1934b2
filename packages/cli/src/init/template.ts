/** What a new project is made of. */
export interface ProjectOptions {
  /** Name of its package. */
  readonly name: string;
  readonly sdk: ProjectSdk;
  /** The version of Clew's own packages. */
  readonly version: string;
  /** The JSON Schema of clew.yaml: a copy goes along, so that editors find it anywhere. */
  readonly schema: string;
}

/** What its function is written against: the AWS SDK, or Clew's reference runtime. */
export type ProjectSdk = "aws-js" | "clew";

/** The SDKs that a project can start with. */
export const projectSdks: readonly ProjectSdk[] = ["aws-js", "clew"];

const packages: Readonly<Record<ProjectSdk, (version: string) => readonly [name: string, range: string]>> = {
  "aws-js": () => ["@aws/durable-execution-sdk-js", "^2.4.0"],
  clew: (version) => ["@clew/runtime", `^${version}`],
};

/** The files of a new project: path to content. */
export function projectFiles(options: ProjectOptions): ReadonlyMap<string, string> {
  const [sdk, range] = packages[options.sdk](options.version);
  const manifest = {
    name: options.name,
    version: "0.0.0",
    private: true,
    type: "module",
    scripts: { dev: "clew dev" },
    dependencies: { [sdk]: range },
  };
  return new Map([
    ["clew.yaml", configuration],
    ["clew.schema.json", options.schema],
    ["functions/greet/index.mjs", greet(sdk)],
    ["package.json", `${JSON.stringify(manifest, undefined, 2)}\n`],
    ["README.md", readme(options.name)],
    [".gitignore", "node_modules/\n.clew/\n"],
  ]);
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

const greet = (sdk: string): string => `import { withDurableExecution } from "${sdk}";

/** Greets somebody, two seconds late: kill the server meanwhile, and it goes on where it was. */
export const handler = withDurableExecution(async (event, context) => {
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

\`\`\`
npm install
clew dev                                            # leave it running; it follows your changes
clew invoke greet:live '{"name": "Ada"}' --wait     # in another terminal
clew execution list
clew execution show EXECUTION --follow
\`\`\`

What is recorded is kept in \`.clew/\`. \`clew serve\` starts the server without following changes.
`;
