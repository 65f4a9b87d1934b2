import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/run.ts";

type Manifest = { readonly exports: Readonly<Record<string, string | { readonly "@clew/source": string }>> };

/** The source of every entry point that a published package has. */
function entryPoints(): readonly string[] {
  return globSync("{packages/*,conformance}/package.json", { cwd: root }).flatMap((file) => {
    const { exports } = JSON.parse(readFileSync(join(root, file), "utf8")) as Manifest;
    return Object.values(exports).flatMap((entry) =>
      typeof entry === "string" ? [] : [join(file.replace("/package.json", ""), entry["@clew/source"])],
    );
  });
}

const entries = entryPoints().toSorted();
const config = ts.getParsedCommandLineOfConfigFile(
  join(root, "tsconfig.test.json"),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  },
);
const program = ts.createProgram(
  entries.map((file) => join(root, file)),
  config?.options ?? {},
);
const checker = program.getTypeChecker();

/** What a module exports, without the exports that say nothing about themselves. */
function undocumented(file: string): readonly string[] {
  const source = program.getSourceFile(join(root, file));
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) return [`${file} is not a module`];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter((symbol) => symbol.getDocumentationComment(checker).length === 0)
    .map(({ name }) => name);
}

describe("every public export has a comment that says what it promises", () => {
  it.each(entries)("%s", (file) => {
    expect(undocumented(file)).toEqual([]);
  });
});
