import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (file: string): string => readFileSync(`${root}/${file}`, "utf8");

const clauses = new Set(
  globSync("docs/spec/*.md", { cwd: root }).flatMap((page) =>
    Array.from(read(page).matchAll(/^### ([A-Z]+-\d+)/gm), ([, id = ""]) => id),
  ),
);

/** Every block of comment lines, with the declaration under it. */
function comments(text: string): readonly (readonly [declaration: string, comment: string])[] {
  const blocks = text.matchAll(/((?:^ *\/\/.*\n)+) *(.+)/gm);
  return Array.from(blocks, ([, comment = "", declaration = ""]) => [declaration, comment] as const);
}

describe.each(globSync("proto/clew/durable/v1/*.proto", { cwd: root }).toSorted())("%s", (file) => {
  it.each(comments(read(file)))("%s cites a clause of the spec", (_, comment) => {
    const cited = Array.from(comment.matchAll(/\b([A-Z]+-\d+)\b/g), ([, id = ""]) => id).filter((id) => id !== "UTF-8");
    expect(cited).not.toEqual([]);
    expect(cited.filter((id) => !clauses.has(id))).toEqual([]);
  });
});
