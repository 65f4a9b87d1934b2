import fc from "fast-check";

/** Changes bytes somewhere: flips, cuts off, puts in, or sends a part again. */
const damage: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .record({
    kind: fc.constantFrom("flip" as const, "cut" as const, "insert" as const, "repeat" as const),
    place: fc.nat(100_000),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  })
  .map(({ kind, place, bytes }) => (original: Uint8Array): Uint8Array => {
    const at = original.length === 0 ? 0 : place % original.length;
    const before = original.subarray(0, at);
    const behind = original.subarray(at);
    switch (kind) {
      case "flip":
        return Buffer.concat([before, behind.subarray(0, 1).map((byte) => byte ^ (bytes[0] || 1)), behind.subarray(1)]);
      case "cut":
        return before;
      case "insert":
        return Buffer.concat([before, bytes, behind]);
      case "repeat":
        return Buffer.concat([original, behind]);
    }
  });

/** Damages bytes once or more. */
export const damages: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .array(damage, { minLength: 1, maxLength: 3 })
  .map((list) => (bytes: Uint8Array) => list.reduce((each, change) => change(each), bytes));

/** Values that nobody expects in a member. */
const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom<fc.JsonValue>(
    null,
    "",
    0,
    -1,
    1e30,
    0.5,
    2 ** 53 - 1,
    -(2 ** 53),
    [],
    {},
    "\u0000",
    "x".repeat(3000),
  ),
);

/** Replaces the value of one member, however deep. */
export const replacement: fc.Arbitrary<(value: unknown) => unknown> = fc
  .record({ place: fc.nat(1000), odd: oddValue })
  .map(({ place, odd }) => (value: unknown): unknown => {
    let left = place % countLeaves(value);
    const replace = (at: unknown): unknown => {
      if (!isTree(at)) return left-- === 0 ? odd : at;
      if (Array.isArray(at)) return at.map(replace);
      return Object.fromEntries(Object.entries(at).map(([name, member]) => [name, replace(member)]));
    };
    return replace(value);
  });

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Uint8Array);
}

function countLeaves(value: unknown): number {
  return isTree(value) ? Object.values(value).reduce<number>((sum, member) => sum + countLeaves(member), 0) : 1;
}
