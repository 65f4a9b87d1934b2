import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/run.ts";

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly type?: string;
  readonly engines?: { readonly node?: string };
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly files?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), "utf8"));

/** The projects that a tsconfig.json refers to, as paths from its folder. */
function references(file: string): readonly string[] {
  const { config } = ts.readConfigFile(join(root, file), (path) => ts.sys.readFile(path)) as {
    readonly config?: unknown;
  };
  const { references: found = [] } = config as { readonly references?: readonly { readonly path: string }[] };
  return found.map(({ path }) => path).toSorted();
}

const folders = globSync("{packages/*,conformance,tests,examples/*}/package.json", { cwd: root })
  .map(dirname)
  .toSorted();
const manifests = new Map(folders.map((folder) => [folder, read(`${folder}/package.json`) as Manifest]));
const manifestOf = (folder: string): Manifest => manifests.get(folder) ?? expect.fail(`${folder} has no package.json`);
const published = folders.filter((folder) => manifestOf(folder).private !== true);
const folderOf = new Map(folders.map((folder) => [manifestOf(folder).name, folder]));

describe.each(folders)("%s", (folder) => {
  const { dependencies = {}, devDependencies = {}, ...manifest } = manifestOf(folder);

  it("is an ES module package for the Node versions of the root", () => {
    const { engines } = read("package.json") as Manifest;
    expect(manifest).toMatchObject({ license: "Apache-2.0", type: "module", engines });
  });

  it("takes versions from the catalog and its siblings from the workspace", () => {
    const all = Object.entries({ ...dependencies, ...devDependencies });
    const wanted = ([name]: readonly [string, string]) => (name.startsWith("@clew/") ? "workspace:^" : "catalog:");
    expect(all.filter((entry) => entry[1] !== wanted(entry))).toEqual([]);
  });
});

describe.each(published)("%s, which is published,", (folder) => {
  const { name, version, exports = {}, files = [], dependencies = {}, devDependencies = {} } = manifestOf(folder);

  it("has the version of the group and the exports of a published package", () => {
    const { fixed } = read(".changeset/config.json") as { readonly fixed: readonly (readonly string[])[] };
    expect(fixed.flat()).toContain(name);
    expect(version).toBe(manifestOf("packages/protocol").version);
    expect(Object.keys(exports)).toEqual(expect.arrayContaining([".", "./package.json"]));
    expect(files).toEqual(expect.arrayContaining(["dist", "src"]));
  });

  it("is compiled after the packages of the workspace that it imports", () => {
    const siblings = Object.keys({ ...dependencies, ...devDependencies }).flatMap(
      (sibling) => folderOf.get(sibling) ?? [],
    );
    const wanted = siblings.map((sibling) => relative(folder, sibling)).toSorted();
    expect(references(`${folder}/tsconfig.json`)).toEqual(wanted);
  });

  it("is built with the others", () => {
    expect(references("tsconfig.json")).toContain(folder);
  });
});
