import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { root } from "../../scripts/run.ts";

/** Pages whose code is that of files which tests/e2e/how-to.test.ts runs. */
const pages = ["docs/how-to/write-a-durable-function.md", "docs/how-to/run-aws-functions.md"];

/** Called by hand, from outside. */
const notRun = /^import boto3/;

const files = globSync("tests/e2e/how-to/**/*.{ts,mjs,py,yaml}", { cwd: root }).map((path) =>
  readFileSync(`${root}/${path}`, "utf8"),
);

const snippets = pages.flatMap((page) => {
  const text = readFileSync(`${root}/${page}`, "utf8");
  return Array.from(text.matchAll(/^```(?:ts|js|python|yaml)\n([^]*?)^```$/gm), ([, code = ""]) => ({
    page,
    code,
    line: code.split("\n", 1)[0],
  }));
});

it("the pages show code", () => {
  expect(snippets.length).toBeGreaterThan(8);
});

it.each(snippets.filter(({ code }) => !notRun.test(code)))("$page: the code that begins $line is run", ({ code }) => {
  expect(files.some((file) => file.includes(code))).toBe(true);
});
