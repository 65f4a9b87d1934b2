import { issue, ProtocolError, type Issue } from "@clew/protocol";

const loopbackAddresses: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

/**
 * Refuses to listen where another machine could reach us: nothing authenticates yet, so local means local (ENV-9).
 *
 * @throws ProtocolError `ADDRESS_NOT_LOOPBACK`
 */
export function assertLoopbackAddress(host: string): void {
  if (loopbackAddresses.has(host)) return;
  throw new ProtocolError(
    issue("ADDRESS_NOT_LOOPBACK", { field: "host", expected: [...loopbackAddresses].join(", "), actual: host }),
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
  if (request.host !== undefined && loopbackAddresses.has(hostName(request.host))) return undefined;
  return issue("HOST_REFUSED", {
    field: "host",
    expected: [...loopbackAddresses].join(", "),
    ...(request.host !== undefined && { actual: request.host }),
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
