import { createHash } from "node:crypto";
import { renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeHash } from "../../src/function/code-hash.ts";
import { folderWith } from "./support/processes.ts";

const files = { "b.js": "two", "a.js": "one", "lib/c.js": "three" };

test("the same files have the same hash, wherever they lie", async () => {
  const hash = await codeHash(folderWith(files));
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await codeHash(folderWith(Object.fromEntries(Object.entries(files).toReversed())))).toBe(hash);
});

test("is over path and content hash, by path in code-unit order", async () => {
  // A dot is before a slash, so that a folder's files do not stand where the folder would.
  const names = ["lib/c.js", "b.js", "lib.js", "a.js", "lib/deep/d.js"];
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  const lines = names.toSorted().map((name) => `${name}\0${sha256(name)}\n`);
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, name])));
  expect(await codeHash(folder)).toBe(sha256(lines.join("")));
});

test("what is installed or derived does not count", async () => {
  const hash = await codeHash(folderWith(files));
  const more = { "node_modules/x/i.js": "x", "lib/__pycache__/m.pyc": "x", ".git/HEAD": "x" };
  const folder = folderWith({ ...files, ...more });
  symlinkSync("/", join(folder, "link"));
  expect(await codeHash(folder)).toBe(hash);
});

test("a change of content, a new name, an empty file and a moved border count", async () => {
  const seen = new Set([await codeHash(folderWith(files))]);
  const folder = folderWith(files);
  writeFileSync(join(folder, "a.js"), "One");
  seen.add(await codeHash(folder));
  renameSync(join(folder, "a.js"), join(folder, "z.js"));
  seen.add(await codeHash(folder));
  writeFileSync(join(folder, "empty"), "");
  seen.add(await codeHash(folder));
  seen.add(await codeHash(folderWith({ ab: "c" })));
  seen.add(await codeHash(folderWith({ a: "bc" })));
  seen.add(await codeHash(folderWith({ a: "b", c: "" })));
  expect(seen.size).toBe(7);
});

test("a folder that is not there has none", async () => {
  await expect(codeHash("/nowhere/at/all")).rejects.toThrow("ENOENT");
});
