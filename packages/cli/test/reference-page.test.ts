import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { cliPage, cliPageFile } from "../scripts/gen-docs.ts";

it("docs/reference/cli.md is what the definitions of the flags say", () => {
  expect(readFileSync(cliPageFile, "utf8"), "run `npm run gen`").toBe(cliPage());
});
