import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { root } from "../../scripts/run.ts";
import { brokenLinks, type Page } from "./links.ts";

const ignored = ["node_modules", "dist", ".tools", "reports", ".git"];

function readPages(): readonly Page[] {
  const exclude = (name: string): boolean => ignored.includes(name.slice(name.lastIndexOf("/") + 1));
  return globSync("**/*.md", { cwd: root, exclude }).map((path) => ({
    path,
    text: readFileSync(`${root}/${path}`, "utf8"),
  }));
}

it("every link of every page leads somewhere", () => {
  const pages = readPages();
  expect(pages.length).toBeGreaterThan(30);
  expect(brokenLinks({ pages, exists: (path) => existsSync(`${root}/${path}`) })).toEqual([]);
});

it.each([
  ["[a](missing.md)", "docs/a.md: there is no docs/missing.md (missing.md)"],
  ["[a](../b.md#nowhere)", "docs/a.md: b.md has no heading #nowhere"],
  ["[a](#nowhere)", "docs/a.md: docs/a.md has no heading #nowhere"],
  ["text\n\n[a]: missing.md", "docs/a.md: there is no docs/missing.md (missing.md)"],
  ["# A\n\n# A\n\n[a](#a-2)", "docs/a.md: docs/a.md has no heading #a-2"],
])("%j is noticed", (text, says) => {
  const pages = [
    { path: "docs/a.md", text },
    { path: "b.md", text: "# `clew` and more\n\n### ENV-1 {#env-1}\n" },
  ];
  expect(brokenLinks({ pages, exists: (path) => pages.some((page) => page.path === path) })).toEqual([says]);
});

it.each([
  "[a](../b.md) [b](../b.md#clew-and-more) [c](../b.md#env-1) [d](#here)\n\n## Here\n",
  "[a](https://example.org/x) and [b](mailto:x@example.org)",
  "`[a](missing.md)`\n\n```md\n[a](missing.md)\n```\n",
  "# A\n\n# A\n\n[a](#a) [b](#a-1)",
])("%j is right", (text) => {
  const pages = [
    { path: "docs/a.md", text },
    { path: "b.md", text: "# `clew` and more\n\n### ENV-1 {#env-1}\n" },
  ];
  expect(brokenLinks({ pages, exists: (path) => pages.some((page) => page.path === path) })).toEqual([]);
});
