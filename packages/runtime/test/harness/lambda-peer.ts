import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import {
  parseCheckpointBody,
  parseStateQuery,
  renderCheckpointResponse,
  renderStateResponse,
} from "@clew/protocol/lambda-json";
import type { Decoded } from "@clew/protocol";
import type { Transport } from "../../src/transport/transport.ts";

/** What the Lambda API answers in place of what was asked for. */
export interface LambdaRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export interface LambdaPeer {
  readonly url: string;
  /** `METHOD path` of every request. */
  readonly requests: readonly string[];
  /** Bodies of checkpoints. */
  readonly bodies: readonly unknown[];
  readonly close: () => Promise<void>;
}

/** The durable operations of the Lambda API over HTTP, for one execution. */
export async function createLambdaPeer(
  transport: Transport,
  refuse: (count: number) => LambdaRefusal | "drop" | undefined = () => undefined,
): Promise<LambdaPeer> {
  const requests: string[] = [];
  const bodies: unknown[] = [];
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const url = new URL(request.url ?? "/", "http://localhost");
      requests.push(`${request.method ?? ""} ${url.pathname}`);
      const body = await readBody(request);
      if (body.byteLength > 0) bodies.push(JSON.parse(Buffer.from(body).toString()));
      const refusal = refuse(requests.length);
      if (refusal === "drop") return void request.socket.destroy();
      if (refusal !== undefined) {
        response.writeHead(refusal.status, { "content-type": "application/json", "x-amzn-errortype": refusal.code });
        return void response.end(JSON.stringify({ message: refusal.message }));
      }
      const json = url.pathname.endsWith("/checkpoint")
        ? unwrap(renderCheckpointResponse(await transport.checkpoint(unwrap(parseCheckpointBody(body)))))
        : unwrap(renderStateResponse(await transport.getState(unwrap(parseStateQuery(url.searchParams)))));
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(json));
    };
    answer().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    requests,
    bodies,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function unwrap<T>(decoded: Decoded<T>): T {
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issue));
  return decoded.value;
}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}
