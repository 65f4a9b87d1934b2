import type { Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/**
 * Tells which answer, to a request that came whole, a connection still waits for. What follows such a request and is none
 * must not be answered in its place: the caller would take its request for refused, while it is carried out.
 */
export function trackUnanswered(server: Server): (socket: Duplex) => ServerResponse | undefined {
  const latest = new WeakMap<Duplex, ServerResponse>();
  server.on("request", ({ socket }, response) => {
    latest.set(socket, response);
    response.on("close", () => {
      if (latest.get(socket) === response) latest.delete(socket);
    });
  });
  return (socket) => {
    const response = latest.get(socket);
    return response?.req.complete === true ? response : undefined;
  };
}
