import { Refusal } from "../decoded.ts";

/** A value as JSON holds it. Absent members are left out of answers, never written as null (LAM-13). */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of the Lambda API. */
export type JsonObject = { readonly [member: string]: Json };

/** Leaves out the members that are absent. */
export function present(members: { readonly [member: string]: Json | undefined }): JsonObject {
  const object: { [member: string]: Json } = {};
  for (const [member, value] of Object.entries(members)) if (value !== undefined) object[member] = value;
  return object;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Parses a body; throws a Refusal for one that is not JSON in UTF-8. The parser's words are cut before they quote the body. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(body)) as unknown;
  } catch (error) {
    throw new Refusal("BODY_MALFORMED", {
      field: "body",
      expected: "JSON in UTF-8",
      actual:
        error instanceof SyntaxError ? error.message.replace(/,? ?(\.\.\.)?".*$/s, "") : "bytes that are not UTF-8",
    });
  }
}
