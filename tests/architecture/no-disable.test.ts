import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../scripts/run.ts";

const skipped = ["**/node_modules/**", "**/dist/**", "**/gen/**"];
const sources = globSync("{packages,conformance,tests,examples,scripts}/**/*.{ts,js,mjs,cjs}", {
  cwd: root,
  exclude: skipped,
});

// Split, so that this file does not find itself.
const refused = ["eslint-" + "disable", "@ts-" + "ignore", "@ts-" + "nocheck", "prettier-" + "ignore"];

it.each(refused)("no source says %s", (words) => {
  expect(sources.length).toBeGreaterThan(20);
  const found = sources.filter((file) => readFileSync(join(root, file), "utf8").includes(words));
  expect(found.filter((file) => !file.endsWith("-fires.test.ts"))).toEqual([]);
});
