import fc from "fast-check";

/** One change to a value of JSON: what stands at a place is replaced, or taken away. */
export interface JsonMutation {
  readonly place: number;
  readonly change: { readonly kind: "replace"; readonly value: fc.JsonValue } | { readonly kind: "remove" };
}

const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<fc.JsonValue>(null, "", 0, -1, 1e30, 0.5, true, [], {}, "\u0000", "x".repeat(3000), "ü", "\ud800"),
);

export const jsonMutation: fc.Arbitrary<JsonMutation> = fc.record({
  place: fc.nat(10_000),
  change: fc.oneof(
    fc.record({ kind: fc.constant("replace" as const), value: oddValue }),
    fc.record({ kind: fc.constant("remove" as const) }),
  ),
});

/** The value with the change made. */
export function mutateJson(value: unknown, { place, change }: JsonMutation): unknown {
  const places = placesOf(value);
  const path = places[place % places.length] ?? [];
  return rewrite(value, path, change);
}

type Path = readonly (string | number)[];

function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, index) => placesOf(item, [...path, index]))];
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return [path];
  return [path, ...Object.entries(value).flatMap(([name, member]) => placesOf(member, [...path, name]))];
}

function rewrite(value: unknown, [head, ...rest]: Path, change: JsonMutation["change"]): unknown {
  if (head === undefined) return change.kind === "replace" ? change.value : undefined;
  if (Array.isArray(value)) {
    const items = value as readonly unknown[];
    if (rest.length === 0 && change.kind === "remove") return items.filter((_, index) => index !== head);
    return items.map((item, index) => (index === head ? rewrite(item, rest, change) : item));
  }
  const members = value as Readonly<Record<string, unknown>>;
  return { ...members, [head]: rewrite(members[String(head)], rest, change) };
}

/** One change to bytes. */
export interface ByteMutation {
  readonly kind: "flip" | "cut" | "insert" | "repeat";
  readonly place: number;
  readonly bytes: Uint8Array;
}

export const byteMutation: fc.Arbitrary<ByteMutation> = fc.record({
  kind: fc.constantFrom("flip" as const, "cut" as const, "insert" as const, "repeat" as const),
  place: fc.nat(100_000),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
});

/** The bytes with the change made. */
export function mutateBytes(original: Uint8Array, { kind, place, bytes }: ByteMutation): Uint8Array {
  const at = original.length === 0 ? 0 : place % original.length;
  switch (kind) {
    case "flip":
      return original.map((byte, index) => (index === at ? byte ^ (bytes[0] ?? 1) : byte));
    case "cut":
      return original.subarray(0, at);
    case "insert":
      return Buffer.concat([original.subarray(0, at), bytes, original.subarray(at)]);
    case "repeat":
      return Buffer.concat([original, original.subarray(at)]);
  }
}
