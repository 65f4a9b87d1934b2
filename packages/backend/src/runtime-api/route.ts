import type { IncomingHttpHeaders } from "node:http";
import { checkOrigin } from "../net/loopback.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** A request of the Runtime API (RT-1). */
export type RuntimeRequest =
  | { readonly kind: "next" }
  | { readonly kind: "response"; readonly requestId: string }
  | { readonly kind: "error"; readonly requestId: string }
  | { readonly kind: "initError" };

const base = "/2018-06-01/runtime/";
const paths = `${base}invocation/next, ${base}invocation/{id}/response, ${base}invocation/{id}/error or ${base}init/error`;

/** Finds the request that a method and a path mean; the query is not looked at. */
export function route(method: string, target: string): RuntimeRequest | Refusal {
  const [path = ""] = target.split("?", 1);
  const request = path.startsWith(base) ? requestAt(path.slice(base.length)) : undefined;
  if (request === undefined) {
    return refuse("ResourceNotFound", { field: "path", expected: paths, actual: path, clause: "RT-1" });
  }
  const expected = request.kind === "next" ? "GET" : "POST";
  if (method === expected) return request;
  return refuse("MethodNotAllowed", { field: "method", expected, actual: method, clause: "RT-1" });
}

function requestAt(path: string): RuntimeRequest | undefined {
  if (path === "invocation/next") return { kind: "next" };
  if (path === "init/error") return { kind: "initError" };
  const [, requestId, kind] = /^invocation\/([^/]+)\/(response|error)$/.exec(path) ?? [];
  if (requestId === undefined) return undefined;
  return { kind: kind === "error" ? "error" : "response", requestId };
}

/** Refuses what a web page could have sent (ENV-10). */
export function checkCaller(headers: IncomingHttpHeaders): Refusal | undefined {
  const found = checkOrigin({ host: headers.host, origin: headers.origin });
  if (found === undefined) return undefined;
  const { reason, field = "header", expected = "", actual = "none" } = found;
  const errorType = reason === "ORIGIN_REFUSED" ? reason : "HOST_REFUSED";
  return refuse(errorType, { field: `header ${field}`, expected, actual, clause: "ENV-10" });
}
