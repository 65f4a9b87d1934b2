import { request as httpRequest } from "node:http";

/** An HTTP answer, whole. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** The body as JSON. */
  readonly json: unknown;
}

export interface HttpRequest {
  readonly method?: string;
  /** Sent as it stands. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A request that is not answered so soon hangs. */
const deadlineMs = 10_000;

/** Sends one request, its path untouched. Rejects when no answer has come in ten seconds. */
export function send(
  address: string,
  { method = "GET", path, headers = {}, body }: HttpRequest,
): Promise<HttpResponse> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const host = hostname.replace(/^\[|\]$/g, "");
    // Node's client frames the body of some methods only; the rest of it would be read as the next request.
    const framed = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const signal = AbortSignal.timeout(deadlineMs);
    const options = { host, port, method, path, headers: { ...framed, ...headers }, agent: false, signal };
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const whole = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: whole,
          get json(): unknown {
            return JSON.parse(whole.toString()) as unknown;
          },
        });
      });
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}
