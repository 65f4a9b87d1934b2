import { issue, ProtocolError, type Issue } from "@clew/protocol";

const loopbackHosts: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

/**
 * The address to listen on for a configured host: one of the machine's own alone, since nothing authenticates a caller
 * yet (ENV-9). `localhost` is taken as 127.0.0.1, so that there is one listener, with one count of connections.
 *
 * @throws ProtocolError `ADDRESS_NOT_LOOPBACK`
 */
export function loopbackAddress(host: string): string {
  if (loopbackHosts.has(host)) return host === "localhost" ? "127.0.0.1" : host;
  throw new ProtocolError(
    issue("ADDRESS_NOT_LOOPBACK", { field: "host", expected: [...loopbackHosts].join(", "), actual: host }),
  );
}

/** What a request says of where it came from and where it wanted to go. */
export interface RequestOrigin {
  /** The `Host` header, or HTTP/2's `:authority`. */
  readonly host: string | undefined;
  /** The `Origin` header; a browser adds it to whatever a page posts. */
  readonly origin: string | undefined;
}

/**
 * Refuses what a web page could have sent: any `Origin`, and any `Host` that is not loopback, which is how a page
 * reaches us after its own name was made to resolve to 127.0.0.1 (ENV-10).
 */
export function checkOrigin(request: RequestOrigin): Issue | undefined {
  if (request.origin !== undefined) {
    return issue("ORIGIN_REFUSED", { field: "origin", expected: "no Origin header", actual: request.origin });
  }
  if (request.host !== undefined && loopbackHosts.has(hostName(request.host))) return undefined;
  return issue("HOST_REFUSED", {
    field: "host",
    expected: [...loopbackHosts].join(", "),
    actual: request.host ?? "none",
  });
}

/** The name of `name:port` or `[v6]:port`, without brackets. */
function hostName(host: string): string {
  const match = /^(?:\[([^\]]*)\]|([^:]*))(?::\d+)?$/.exec(host);
  return (match?.[1] ?? match?.[2] ?? "").toLowerCase();
}

/** How an address is written before a port: `[::1]`, `127.0.0.1`. */
export function urlHost(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}
