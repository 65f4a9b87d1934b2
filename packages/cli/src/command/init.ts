import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import { findCheckout } from "../checkout.ts";
import type { Exit } from "../exit-code.ts";
import { badValue } from "../failure.ts";
import { projectFiles, projectSdks, type ProjectSdk } from "../init/template.ts";
import { oneOf } from "../option.ts";
import { type Invocation, onRun, type Session } from "../run.ts";
import { version } from "../version.ts";
import { annotate } from "./define.ts";

interface InitOptions {
  readonly sdk: ProjectSdk;
}

type Init = Invocation<InitOptions, readonly [folder: string]>;

/** `clew init`: a small project to start from. */
export function addInit(program: Command, session: Session): void {
  const command = program
    .command("init")
    .summary("write a small project to start from")
    .description(
      "Writes a small project: clew.yaml with its JSON Schema for editors, one durable function, package.json, README; with the reference runtime in TypeScript, with a tsconfig.json. From a checkout, package.json links to its packages. Nothing that exists is touched.",
    )
    .argument("[folder]", "where to write it; made where it is missing", ".")
    .option(
      "--sdk <sdk>",
      "what the function is written against: aws-js, the AWS SDK, or clew, the reference runtime",
      oneOf("--sdk", projectSdks),
      "aws-js",
    );
  annotate(command, {
    examples: [["clew init greetings && cd greetings && npm install && npx clew dev", "a function that runs"]],
    exits: [],
    json: "one document: folder, schema and the files written.",
  });
  onRun<InitOptions, Init["args"]>(command, session, init);
}

async function init({ options, args, terminal, json, print, printJson }: Init): Promise<Exit> {
  const { configSchemaUrl } = await import("@clew/backend");
  const folder = resolve(terminal.folder, args[0]);
  const schema = await readFile(configSchemaUrl, "utf8");
  const checkout = findCheckout();
  const files = projectFiles({ name: packageName(folder), sdk: options.sdk, version, checkout, schema });
  refuseExisting(folder, [...files.keys()]);
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: "wx" });
  }
  const paths = [...files.keys()];
  if (json) {
    printJson({ folder, schema: join(folder, "clew.schema.json"), files: paths });
    return "done";
  }
  print(
    `wrote ${paths.join(", ")}`,
    "editors that speak YAML check clew.yaml against clew.schema.json",
    ...(checkout === undefined ? [] : [`package.json links to the packages of this checkout, ${checkout}`]),
    `next: ${args[0] === "." ? "" : `cd ${shellWord(args[0])} && `}npm install && npx clew dev`,
  );
  return "done";
}

function refuseExisting(folder: string, paths: readonly string[]): void {
  const existing = paths.filter((path) => existsSync(join(folder, path)));
  if (existing.length === 0) return;
  throw badValue("folder", {
    expected: `a folder without ${paths.join(", ")}`,
    actual: `${folder} with ${existing.join(", ")}`,
    hint: "name a new folder: clew init greetings",
  });
}

/** A word as a POSIX shell reads it. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A package name that npm takes, after the folder. */
function packageName(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return name === "" ? "durable-functions" : name;
}
