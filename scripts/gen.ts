// Regenerates everything that is generated and committed. Works offline: every generator comes with the workspace.
// usage: node scripts/gen.ts
import { globSync, mkdirSync } from "node:fs";
import { type Command, root, run } from "./run.ts";

/** One generator: what it runs, and every file or folder that it writes. */
export type GenStep = {
  readonly name: string;
  readonly command: Command;
  readonly outputs: readonly string[];
};

const gen = "packages/protocol/gen";

/** Generators in the order in which they need one another. A package's own generator is a line here. */
export const genSteps: readonly GenStep[] = [
  {
    name: "proto descriptor",
    command: ["buf", "build", "--as-file-descriptor-set", "-o", `${gen}/descriptor.binpb`],
    outputs: [`${gen}/descriptor.binpb`],
  },
  {
    name: "health descriptor",
    command: ["node", "packages/backend/scripts/gen-health.ts"],
    outputs: ["packages/backend/gen/health.binpb"],
  },
  { name: "protobuf-es", command: ["buf", "generate", "--clean"], outputs: [`${gen}/es`] },
  protobufjs(),
  {
    name: "validators",
    command: ["node", "packages/protocol/scripts/gen-validators.ts"],
    outputs: [`${gen}/validators.js`, `${gen}/validators.d.ts`],
  },
  {
    name: "reference pages",
    command: ["node", "packages/protocol/scripts/gen-docs.ts"],
    outputs: ["docs/reference/errors.md", "docs/reference/limits.md"],
  },
  {
    name: "clew.yaml page",
    command: ["node", "--conditions=@clew/source", "packages/backend/scripts/gen-docs.ts"],
    outputs: ["docs/reference/clew-yaml.md"],
  },
  {
    name: "page of the clew command",
    command: ["node", "--conditions=@clew/source", "packages/cli/scripts/gen-docs.ts"],
    outputs: ["docs/reference/cli.md"],
  },
];

/**
 * A static module for the messages that cross the wire; `--alt-comment` carries the comments of the .proto files over as
 * documentation. Those of the suite are ProtoJSON in files, which protobuf-es alone reads.
 */
function protobufjs(): GenStep {
  const out = `${gen}/durable.js`;
  const shape = ["-t", "static-module", "-w", "esm", "--dts", "--alt-comment", "--force-long", "-r", "clew_durable"];
  const omit = ["--no-verify", "--no-convert", "--no-delimited", "--no-typeurl", "--no-service"];
  const files = globSync("clew/durable/v1/*.proto", { cwd: `${root}/proto` }).toSorted();
  return {
    name: "protobufjs",
    command: ["pbjs", ...shape, ...omit, "-p", "proto", "-o", out, ...files],
    outputs: [out, `${gen}/durable.d.ts`],
  };
}

/** Runs every generator, in order; rejects at the first that fails. */
export async function generate(): Promise<void> {
  mkdirSync(`${root}/${gen}`, { recursive: true });
  for (const { name, command } of genSteps) {
    const { ok, ending, output } = await run(command);
    if (!ok) throw new Error(`generating ${name}: ${command[0]} ${ending}\n${output}`);
  }
}

if (import.meta.main) await generate();
