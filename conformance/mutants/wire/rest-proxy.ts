import { createServer, request as httpRequest } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as a mutant sees it. */
export interface RestCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface RestResult {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a mutant does on the REST side: called instead of passing a request on; `next` passes one on. */
export type RestMutation = (call: RestCall, next: (call: RestCall) => Promise<RestResult>) => Promise<RestResult>;

/** Sits before the Lambda API of a backend. */
export class RestMutantProxy {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(target: string, mutation: RestMutation): Promise<RestMutantProxy> {
    const { hostname, port } = new URL(target);
    const next = (call: RestCall): Promise<RestResult> => forward(call, { host: hostname, port });
    const server = createServer((incoming, outgoing) => {
      void read(incoming).then(async (body) => {
        const { method = "GET", url: path = "/" } = incoming;
        const result = await mutation({ method, path, headers: headersOf(incoming), body }, next);
        const { "transfer-encoding": _, "content-length": __, ...headers } = result.headers;
        outgoing.writeHead(result.status, headers).end(result.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new RestMutantProxy(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

function forward(call: RestCall, to: { readonly host: string; readonly port: string }): Promise<RestResult> {
  const { method, path, body } = call;
  const { "content-length": _, "transfer-encoding": __, connection: ___, ...headers } = call.headers;
  return new Promise((resolve, reject) => {
    const length = { "content-length": String(Buffer.byteLength(body)) };
    httpRequest({ ...to, method, path, headers: { ...headers, ...length } }, (answer) => {
      void read(answer).then((text) => {
        resolve({ status: answer.statusCode ?? 0, headers: headersOf(answer), body: text });
      });
    })
      .on("error", reject)
      .end(body);
  });
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

async function read(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
