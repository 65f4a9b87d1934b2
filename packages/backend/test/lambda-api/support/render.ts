import type { HttpRequest } from "./http.ts";
import type { Operation, Parts } from "./operations.ts";

/** What Node's client lets into a request line or header, so that the server gets to judge it. */
export const sendable = (part: string): string => part.replaceAll(/[^\x21-\x7e]|#/g, "_");

const words = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
const members = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null ? Object.entries(value).filter(([, each]) => each !== undefined) : [];

/** The request that is made of parts, whatever has become of them. */
export function render({ method, around: [before, after] }: Operation, parts: unknown): HttpRequest {
  const { label, query, headers, body } = { ...(parts as Parts) };
  const encode = (value: unknown): string => encodeURIComponent(words(value).toWellFormed());
  const pairs = members(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  const path = `${before}${label === undefined ? "" : encode(label)}${after}`;
  return {
    method,
    path: pairs.length === 0 ? path : `${path}?${pairs.join("&")}`,
    headers: {
      // Whoever is started by chance waits for the worker, and a synchronous client waits for them: not here.
      "x-amz-invocation-type": "Event",
      ...Object.fromEntries(
        members(headers).map(([name, value]) => [name.replaceAll(/\W/g, "-") || "-", sendable(words(value))]),
      ),
    },
    ...(method === "POST" && { body: body === undefined ? "" : JSON.stringify(body) }),
  };
}
