import { describe, expect, it } from "vitest";
import type { Json } from "../../src/program/program.ts";
import { compute, ScriptError } from "../../src/wire/expression.ts";
import { differences } from "../../src/wire/match.ts";

const scope = new Map<string, Json>([
  ["run", { token: "a+b=", list: [{ id: 7 }], nothing: null }],
  ["name", "n"],
]);

describe("a request's expression", () => {
  it.each<[Json, Json]>([
    [{ $ref: "run.list.0.id" }, 7],
    [{ $ref: "run" }, { token: "a+b=", list: [{ id: 7 }], nothing: null }],
    [{ $size: 3 }, "xxx"],
    [{ $size: 2, $of: "ü" }, "üü"],
    [{ $list: 2, $of: { id: "s-${index}" } }, [{ id: "s-0" }, { id: "s-1" }]],
    ["${name}:live/${run.token|encode}", "n:live/a%2Bb%3D"],
    ["${run.list}", '[{"id":7}]'],
    ["${1*4}", "1111"],
    [{ a: ["${name}", 1, null, true] }, { a: ["n", 1, null, true] }],
  ])("%j is %j", (expression, value) => {
    expect(compute(expression, scope)).toEqual(value);
  });

  it.each(["run.list.1.id", "other", "run.token.length.x"])("%s names nothing, which is the script's fault", (path) => {
    expect(() => compute({ $ref: path }, scope)).toThrow(ScriptError);
    expect(() => compute(`\${${path}}`, scope)).toThrow(ScriptError);
  });
});

describe("an expectation", () => {
  it.each<[Json, Json | undefined]>([
    [{ a: 1 }, { a: 1, b: 2 }],
    [[{ a: 1 }], [{ a: 1, b: 2 }]],
    [{ a: { $absent: true } }, {}],
    [{ a: { $present: true } }, { a: "" }],
    [{ $not: "a" }, "b"],
    [{ $not: { $ref: "name" } }, "m"],
    [{ $matches: "^[a-z]+$" }, "abc"],
    [{ $length: 2 }, ["a", "b"]],
    [{ $length: 3 }, "abc"],
    [{ $above: 1 }, 2],
    [{ $atLeast: { $ref: "run.list.0.id" } }, 7],
    [{ $includes: [{ a: 2 }, { a: 1 }] }, [{ a: 1 }, { a: 2 }, { a: 3 }]],
    [{ $ref: "run.list" }, [{ id: 7, more: true }]],
    ["${name}!", "n!"],
    [{ $size: 3 }, "xxx"],
  ])("%j holds for %j", (expected, actual) => {
    expect(differences(expected, actual, scope)).toEqual([]);
  });

  it.each<[Json, Json | undefined, string]>([
    [{ a: { b: 1 } }, { a: { b: 2 } }, "a.b"],
    [{ a: { b: 1 } }, { a: "text" }, "a"],
    [[1, 2], [1, 2, 3], ""],
    [{ l: [1, 2] }, { l: [1, 3] }, "l[1]"],
    [{ a: { $absent: true } }, { a: null }, "a"],
    [{ a: { $present: true } }, {}, "a"],
    [{ $not: "a" }, "a", ""],
    [{ $not: { $ref: "name" } }, "n", ""],
    [{ $matches: "^[a-z]+$" }, "ABC", ""],
    [{ $length: 2 }, ["a"], ""],
    [{ $above: 1 }, 1, ""],
    [{ $atLeast: 1 }, 0, ""],
    [{ $atLeast: 1 }, "2", ""],
    [{ $includes: [{ a: 4 }] }, [{ a: 1 }], ""],
    [{ $ref: "run.list" }, [], ""],
    [{ $size: 3 }, "xx", ""],
    [0, undefined, ""],
  ])("%j fails for %j", (expected, actual, path) => {
    expect(differences(expected, actual, scope)).toMatchObject([{ path }]);
  });
});
