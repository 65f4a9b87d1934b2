import type { Server, ServerOptions } from "node:http";

/** Settings of a server whose refusals are all its own: Node would answer a request without `Host` by itself, and say nothing. */
export const ownRefusals: Pick<ServerOptions, "requireHostHeader"> = { requireHostHeader: false };

/** Serves a request with an `Expect` that Node does not know like any other, in place of Node's own 417 without a body. */
export function serveAnyExpectation(server: Server): void {
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
}
