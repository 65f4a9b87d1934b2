import { Agent, request } from "node:http";

/** A request as its bytes go out: the path is not normalized. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query, as they are. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface HttpReply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An HTTP client that keeps connections, sends what it is told and follows nothing. */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #url: URL;

  constructor(url: string) {
    this.#url = new URL(url);
  }

  /** Rejects when the connection breaks or the signal aborts. */
  send({ method, path, headers = {}, body }: HttpRequest, signal: AbortSignal): Promise<HttpReply> {
    const { hostname, port } = this.#url;
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          agent: this.#agent,
          host: hostname.replace(/^\[|\]$/g, ""),
          port,
          method,
          path,
          signal,
          headers: { ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }), ...headers },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
          incoming.on("error", reject);
          incoming.on("end", () => {
            const entries = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const);
            resolve({
              status: incoming.statusCode ?? 0,
              headers: Object.fromEntries(entries),
              body: Buffer.concat(chunks),
            });
          });
        },
      );
      outgoing.on("error", reject);
      outgoing.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
