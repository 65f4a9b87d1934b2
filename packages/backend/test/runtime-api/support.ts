import http from "node:http";
import { connect } from "node:net";
import { createRuntimeApi, type RuntimeApi, type RuntimeEvent } from "../../src/runtime-api/index.ts";

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface Send {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

/** A Runtime API and a client that plays the function process. */
export interface Peer extends AsyncDisposable {
  readonly api: RuntimeApi;
  send(request: Send): Promise<Reply>;
  next(): Promise<Reply>;
  post(path: string, body?: Uint8Array | string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Writes bytes to a connection of its own, and no more; resolves to all that comes back until the server closes it. */
  raw(bytes: Uint8Array | string): Promise<string>;
}

/** A request that is not answered so soon hangs. */
const deadlineMs = 10_000;

export async function createPeer(): Promise<Peer> {
  const api = await createRuntimeApi();
  const [host = "", port = ""] = api.address.split(":");
  const agent = new http.Agent({ keepAlive: true });
  const send = ({ method = "GET", path, headers, body }: Send): Promise<Reply> =>
    new Promise((resolve, reject) => {
      // Node's client frames the body of some methods only; the rest of it would be read as the next request.
      const framed = body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) };
      const signal = AbortSignal.timeout(deadlineMs);
      const options = { host, port, agent, method, path, headers: { ...framed, ...headers }, signal };
      const request = http.request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        });
      });
      request.on("error", reject);
      request.end(body);
    });
  return {
    api,
    send,
    next: () => send({ path: "/2018-06-01/runtime/invocation/next" }),
    post: (path, body = "", headers = {}) =>
      send({ method: "POST", path: `/2018-06-01/runtime/${path}`, body, headers }),
    raw: (bytes) =>
      new Promise((resolve, reject) => {
        let answer = "";
        const socket = connect({ port: Number(port), host, signal: AbortSignal.timeout(deadlineMs) }, () => {
          socket.end(bytes);
        });
        socket.on("data", (chunk) => (answer += chunk.toString()));
        socket.on("error", reject);
        socket.on("close", () => {
          resolve(answer);
        });
      }),
    [Symbol.asyncDispose]: () => {
      agent.destroy();
      return api.close();
    },
  };
}

/** An event, with what a test does not care about. */
export function event(settings: Partial<RuntimeEvent> = {}): RuntimeEvent {
  return {
    requestId: "r-1",
    event: Buffer.from('{"n":1}'),
    functionArn: "arn:aws:lambda:eu-west-1:123456789012:function:fn:$LATEST",
    deadline: 1_800_000_000_000,
    traceHeader: "Root=1-00000000-000000000000000000000000;Parent=0000000000000000;Sampled=0",
    ...settings,
  };
}

/** The refusal in a reply, with its status. */
export function refusalOf({ status, body }: Reply): Readonly<Record<string, unknown>> {
  return { status, ...(JSON.parse(body) as Record<string, unknown>) };
}
