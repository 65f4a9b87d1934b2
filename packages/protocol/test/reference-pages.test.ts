import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { referenceFolder, referencePages } from "../scripts/gen-docs.ts";

describe("docs/reference", () => {
  it.each(Object.entries(referencePages()))("%s is what the data says", (name, text) => {
    expect(readFileSync(referenceFolder + name, "utf8"), "run `npm run gen`").toBe(text);
  });
});
