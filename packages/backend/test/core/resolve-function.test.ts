import { describe, expect, test } from "vitest";
import type { FunctionDescription } from "../../src/port/invoker.ts";
import { resolveFunction } from "../../src/core/resolve-function.ts";
import { defaultCoreConfig as config } from "../../src/core/config.ts";

function durable(name: string, versions: readonly string[], aliases: Readonly<Record<string, string>> = {}) {
  const described: FunctionDescription = {
    name,
    kind: "durable",
    versions: versions.map((version) => ({ version })),
    aliases: new Map(Object.entries(aliases)),
    timeoutSeconds: 60,
  };
  return [name, described] as const;
}

const functions = new Map([
  durable("order", ["1", "2"], { live: "2" }),
  durable("payment", ["1"]),
  durable("greet", ["$LATEST"]),
]);

describe("a name that cannot be resolved is answered with one that can", () => {
  test.each([
    ["ordr:live", "FUNCTION_NOT_FOUND", ", such as order:live"],
    ["Order:2", "FUNCTION_NOT_FOUND", ", such as order:2"],
    ["order:liev", "FUNCTION_NOT_FOUND", ", such as order:live"],
    ["order:production", "FUNCTION_NOT_FOUND", ", such as order:live"],
    ["paymnet:7", "FUNCTION_NOT_FOUND", ", such as payment:1"],
    ["greet:blue", "FUNCTION_NOT_FOUND", ", such as greet:$LATEST"],
    ["order", "FUNCTION_UNQUALIFIED", ", such as order:live"],
    ["payment", "FUNCTION_UNQUALIFIED", ", such as payment:1"],
    ["ordr", "FUNCTION_NOT_FOUND", ", such as order:live"],
  ])("%s", (text, reason, ending) => {
    const refused = resolveFunction(functions, config, { text });
    expect(refused).toMatchObject({ reason, expected: expect.stringMatching(/^a (?:known|version)/) as unknown });
    expect("expected" in refused && refused.expected?.endsWith(ending), JSON.stringify(refused)).toBe(true);
    expect(resolveFunction(functions, config, { text: ending.slice(", such as ".length) })).toHaveProperty("version");
  });

  test("which says whether the function is missing or its version or alias", () => {
    expect(resolveFunction(functions, config, { text: "ordr:live" })).toHaveProperty(
      "expected",
      "a known function, such as order:live",
    );
    expect(resolveFunction(functions, config, { text: "order:3" })).toHaveProperty(
      "expected",
      expect.stringMatching(/^a version or alias of order, such as order:/),
    );
  });

  test.each(["shipping:live", "x:1"])("but %s is near to none", (text) => {
    expect(resolveFunction(functions, config, { text })).toMatchObject({
      reason: "FUNCTION_NOT_FOUND",
      expected: "a known function",
    });
  });

  test("among thousands too", () => {
    const many = new Map(Array.from({ length: 5000 }, (_, index) => durable(`function-${String(index)}`, ["1"])));
    expect(resolveFunction(many, config, { text: "functoin-999:1" })).toMatchObject({
      expected: expect.stringContaining("function-999:1") as unknown,
    });
  });
});
