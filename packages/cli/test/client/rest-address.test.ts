import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { clew } from "../support/terminal.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** An HTTP server that answers `/health` so; its address. */
async function serveHealth(body: string | undefined): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url === "/health" && body !== undefined) response.end(body);
    else if (request.url !== "/health") response.writeHead(404).end();
    // Else it never answers.
  });
  servers.push(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

describe("a command that is given the address of the REST API", () => {
  it.each([
    ["as host and port", "", 4],
    ["as URL", "http://", 2],
  ])("%s says where gRPC is", async (_, scheme, code) => {
    const address = scheme + (await serveHealth('{"status":"ok","grpcAddress":"127.0.0.1:9471"}'));
    expect(await clew(["execution", "list", "--server", address])).toEqual({
      code,
      out: "",
      err: `error: ${address} is the REST address of a Clew server; gRPC is at 127.0.0.1:9471\nhint: name it with --server 127.0.0.1:9471, or with CLEW_SERVER\n`,
    });
    const variable = await clew(["execution", "list", "--json"], { environment: { CLEW_SERVER: address } });
    expect(JSON.parse(variable.err)).toMatchObject({
      error: { exitCode: code, field: "CLEW_SERVER", expected: "127.0.0.1:9471", actual: address },
    });
  });

  it.each([
    ["is not JSON", "<html>"],
    ["is not of Clew", '{"status":"ok"}'],
    ["names no address", '{"grpcAddress":5}'],
    ["does not come", undefined],
  ])("says that no server answers where the health %s", async (_, body) => {
    const address = await serveHealth(body);
    const { code, err } = await clew(["execution", "list", "--server", address]);
    expect(code).toBe(4);
    expect(err).toContain(`error: no server answers at ${address}: `);
  });
});
