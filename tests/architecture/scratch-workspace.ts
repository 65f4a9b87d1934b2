import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../../scripts/run.ts";

/** A copy of the repository's configuration, without its code, to put bad code into. */
export type ScratchWorkspace = {
  readonly path: string;
  /** Writes files, by path from the root. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
};

const configuration = [
  "*.json",
  "*.config.js",
  ".dependency-cruiser.cjs",
  ".prettierrc.json",
  "buf*.yaml",
  "pnpm-workspace.yaml",
  "scripts/*",
  "{packages/*,conformance,tests,examples/*}/{package,tsconfig}.json",
];

/** Makes one in the system's folder for temporary files; its installed packages are links to the repository's. */
export function createScratchWorkspace(): ScratchWorkspace {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "clew-scratch-")));
  for (const file of globSync(configuration, { cwd: root, exclude: ["**/node_modules/**"] })) {
    cpSync(join(root, file), join(path, file));
  }
  for (const folder of globSync(["node_modules", "{packages/*,conformance}/node_modules"], { cwd: root })) {
    for (const name of packagesIn(join(root, folder)))
      link(realpathSync(join(root, folder, name)), join(path, "node_modules", name));
  }
  link(join(root, "node_modules", ".bin"), join(path, "node_modules", ".bin"));
  for (const folder of globSync(["packages/*", "conformance"], { cwd: path })) {
    link(join(path, folder), join(path, "node_modules", "@clew", folder.replace("packages/", "")));
  }
  return {
    path,
    write: (files) => {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, file)), { recursive: true });
        writeFileSync(join(path, file), text);
      }
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** The packages that are installed in a node_modules folder, but for our own. */
function packagesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith(".") && name !== "@clew")
    .flatMap((name) =>
      name.startsWith("@") ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`) : [name],
    );
}

function link(target: string, path: string): void {
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}
