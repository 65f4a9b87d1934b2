import fc from "fast-check";
import { expect, it } from "vitest";
import { renderNested } from "../../src/command/conformance/show-case.ts";

it("JSON for people is JSON of the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.parse(renderNested(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it("what fits is on one line, and what does not is on several that fit", () => {
  expect(renderNested({ a: [1, {}], b: "x" })).toBe('{ "a": [1, {}], "b": "x" }');
  const long = { first: "x".repeat(60), second: ["y".repeat(60), 1] };
  const lines = renderNested(long).split("\n");
  expect(lines[0]).toBe("{");
  expect(lines[2]).toBe(`  "second": ["${"y".repeat(60)}", 1]`);
});
