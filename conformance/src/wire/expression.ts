import type { Json } from "../program/program.ts";

/** What earlier actions left behind, by name. */
export type Scope = ReadonlyMap<string, Json>;

/** A case refers to something that is not there: a fault of the case. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
}

/** Whether a JSON value is an object with members. */
export function isObject(value: Json | undefined): value is { readonly [member: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text as it is, any other value as JSON, and nothing as no text. */
export function textOf(value: Json | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * Computes the `$` forms of a request: `{"$ref": "name.path"}` is a part of an earlier answer, `{"$size": n}` a text of n
 * characters, of `x` or of `$of`, `{"$list": n, "$of": item}` n items in which `${index}` counts from 0; in texts,
 * `${name.path}` is a text, `${name.path|encode}` one percent-encoded, and `${x*n}` the character n times.
 *
 * @throws {ScriptError} for a reference to nothing.
 */
export function compute(value: Json, scope: Scope): Json {
  if (typeof value === "string") return fill(value, scope);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => compute(item, scope));
  if (!isObject(value)) return value;
  const { $ref, $size, $list, $of } = value;
  if (typeof $ref === "string") return lookUp($ref, scope);
  if (typeof $list === "number") {
    return Array.from({ length: $list }, (_, index) => compute($of ?? null, new Map([...scope, ["index", index]])));
  }
  if (typeof $size === "number") return (typeof $of === "string" ? $of : "x").repeat($size);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, compute(member, scope)]));
}

/** The same for an object, whose members are all computed. */
export function computeObject(value: Readonly<Record<string, Json>>, scope: Scope): Readonly<Record<string, Json>> {
  const computed = compute(value, scope);
  if (!isObject(computed)) throw new ScriptError("expected an object");
  return computed;
}

/** A part of an earlier answer. */
export function lookUp(path: string, scope: Scope): Json {
  const [name = "", ...members] = path.split(".");
  let value = scope.get(name);
  for (const member of members) {
    const next: unknown = typeof value === "object" && value !== null ? Reflect.get(value, member) : undefined;
    value = next as Json | undefined;
  }
  if (value === undefined) throw new ScriptError(`"${path}" names nothing that is there`);
  return value;
}

function fill(text: string, scope: Scope): string {
  const repeated = text.replaceAll(/\$\{(.)\*(\d+)\}/g, (_, character: string, times: string) =>
    character.repeat(Number(times)),
  );
  return repeated.replaceAll(/\$\{([^}|]+)(\|encode)?\}/g, (_, path: string, encode?: string) => {
    const value = lookUp(path, scope);
    return encode === undefined ? textOf(value) : encodeURIComponent(textOf(value));
  });
}
