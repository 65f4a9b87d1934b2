import { createServer, request as httpRequest } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Exchange } from "../peer/trace.ts";

/** What a run hears of the calls that its host makes. */
export interface Tap {
  /** Called for each call once it is answered. Returning `kill` leaves the host without the answer. */
  answered(exchange: Omit<Exchange, "invocation">): "kill" | undefined;
}

/** Sits between hosts and a backend's Lambda API: passes everything on as it is, and lets runs listen. */
export class RestProxy {
  readonly #server: Server;
  readonly #taps = new Map<string, Tap>();
  /** `http://host:port` of the backend; set once it is known. */
  target = "";

  private constructor(server: Server) {
    this.#server = server;
    server.on("request", (request, response) => void this.#pass(request, response));
  }

  /** Starts listening on a free loopback port. */
  static async start(): Promise<RestProxy> {
    const server = createServer();
    server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new RestProxy(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Listens to the calls of one execution, by the name that it is started under. */
  tap(executionName: string, tap: Tap): void {
    this.#taps.set(executionName, tap);
  }

  untap(executionName: string): void {
    this.#taps.delete(executionName);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await read(incoming);
    const { host, port } = new URL(this.target);
    const path = incoming.url ?? "";
    const headers = { ...incoming.headers, host };
    const { method } = incoming;
    const answer = await new Promise<IncomingMessage | undefined>((resolve) => {
      const options = { port, path, headers, host: "127.0.0.1", ...(method === undefined ? {} : { method }) };
      httpRequest(options, resolve)
        .on("error", () => resolve(undefined))
        .end(body);
    });
    if (answer === undefined) {
      outgoing.destroy();
      return;
    }
    const answered = await read(answer);
    if (this.#tell(path, { body, answered, status: answer.statusCode ?? 0 }) === "kill") return;
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(answered);
  }

  #tell(
    path: string,
    call: { readonly body: Buffer; readonly answered: Buffer; readonly status: number },
  ): "kill" | undefined {
    const [, , , arn = "", operation = ""] = path.split("?")[0]?.split("/") ?? [];
    const tap = this.#taps.get(decodeURIComponent(arn).split("/").at(-2) ?? "");
    if (tap === undefined) return undefined;
    const kind = operation === "state" ? "state" : "checkpoint";
    return tap.answered({ kind, request: parse(call.body), status: call.status, response: parse(call.answered) });
  }
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString()) as unknown;
  } catch {
    return body.toString();
  }
}
