import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configSchemaUrl, loadConfig } from "@clew/backend";
import { projectFiles, projectSdks } from "../../src/init/template.ts";
import { clew } from "../support/terminal.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clew-init-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("clew init", () => {
  it("writes a project whose clew.yaml is right and names its schema", async () => {
    const { code, out } = await clew(["init", "My App!", "--json"], { folder });
    const { folder: made, schema, files } = JSON.parse(out) as { folder: string; schema: string; files: string[] };
    expect([code, made]).toEqual([0, join(folder, "My App!")]);
    expect(files.filter((path) => !existsSync(join(made, path)))).toEqual([]);
    expect(readFileSync(schema, "utf8")).toBe(readFileSync(configSchemaUrl, "utf8"));
    const [first] = readFileSync(join(made, "clew.yaml"), "utf8").split("\n");
    expect(first).toBe("# yaml-language-server: $schema=./clew.schema.json");
    expect(await loadConfig(join(made, "clew.yaml"))).toMatchObject({
      ok: true,
      config: { functions: [{ name: "greet", kind: "durable", codePath: join(made, "functions/greet") }] },
    });
    expect(JSON.parse(readFileSync(join(made, "package.json"), "utf8"))).toMatchObject({ name: "my-app" });
  });

  it.each([
    ["aws-js", "@aws/durable-execution-sdk-js", "index.mjs"],
    ["clew", "@clew/runtime", "index.ts"],
  ])("writes the function against %s", async (sdk, name, file) => {
    await clew(["init", "--sdk", sdk], { folder });
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { dependencies: object };
    expect(Object.keys(manifest.dependencies)).toEqual([name]);
    expect(readFileSync(join(folder, "functions/greet", file), "utf8")).toContain(`from "${name}"`);
  });

  it("links to the packages of the checkout that it runs from: no registry has them", async () => {
    const { out } = await clew(["init", "--sdk", "clew"], { folder });
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const links = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => name.startsWith("@clew/"));
    expect(links.map(([name]) => name)).toEqual(["@clew/runtime", "@clew/cli"]);
    for (const [name, link] of links) {
      const manifest = readFileSync(join(link.replace(/^file:/, ""), "package.json"), "utf8");
      expect(JSON.parse(manifest)).toMatchObject({ name });
    }
    expect(out).toMatch(
      /\npackage\.json links to the packages of this checkout, .+\nnext: npm install && npx clew dev\n$/,
    );
  });

  it("names a release where it is installed", () => {
    const options = { name: "a", version: "1.2.3", checkout: undefined, schema: "" };
    for (const sdk of projectSdks) {
      const manifest = JSON.parse(projectFiles({ ...options, sdk }).get("package.json") ?? "") as {
        dependencies: Record<string, string>;
        devDependencies: Record<string, string>;
      };
      expect(manifest.devDependencies).toMatchObject({ "@clew/cli": "^1.2.3" });
      if (sdk === "clew") expect(manifest.dependencies).toEqual({ "@clew/runtime": "^1.2.3" });
      expect([...projectFiles({ ...options, sdk }).values()].join("")).not.toContain("@clew/source");
    }
  });

  it.each([
    ["app", "app"],
    ["My App!", "'My App!'"],
    ["it's", String.raw`'it'\''s'`],
  ])("says how to go on in %s, as a shell reads it", async (name, word) => {
    const { out } = await clew(["init", name], { folder });
    expect(out.split("\n").at(-2)).toBe(`next: cd ${word} && npm install && npx clew dev`);
  });

  it("touches nothing when one of its files exists", async () => {
    writeFileSync(join(folder, "README.md"), "mine");
    const { code, err } = await clew(["init"], { folder });
    expect(code).toBe(2);
    expect(err).toMatch(/^error: folder: expected a folder without clew\.yaml, .*, got .* with README\.md\n/);
    expect(readFileSync(join(folder, "README.md"), "utf8")).toBe("mine");
    expect(existsSync(join(folder, "clew.yaml"))).toBe(false);
  });

  it("knows two SDKs", async () => {
    expect(await clew(["init", "--sdk", "java"], { folder })).toMatchObject({
      code: 2,
      err: 'error: --sdk: expected aws-js, clew, got "java"\n',
    });
  });
});
