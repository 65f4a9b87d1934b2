import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { PeerRun } from "./run.ts";
import type { PeerRunOptions, PeerRunReport } from "./run.ts";

/**
 * The suite's scripted peer: the Lambda REST operations that a host calls, over executions that the suite scripts. It
 * serves any history and records everything. No line of the backend under test is in it.
 */
export class Peer {
  readonly #server: Server;
  readonly #runs = new Map<string, PeerRun>();
  #ids = 0;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Starts listening on a free loopback port. */
  static async start(): Promise<Peer> {
    const server = createServer();
    server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const peer = new Peer(server);
    server.on("request", (request, response) => void peer.#handle(request, response));
    return peer;
  }

  /** What hosts get as `AWS_ENDPOINT_URL_LAMBDA`. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Runs one execution until it has closed or nothing can happen to it any more. */
  async run(options: PeerRunOptions): Promise<PeerRunReport> {
    const run = new PeerRun(`run${++this.#ids}`, options);
    this.#runs.set(run.id, run);
    try {
      return await run.toEnd();
    } finally {
      this.#runs.delete(run.id);
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? "", this.url);
    const [, , , arn = "", operation] = url.pathname.split("/");
    const id = decodeURIComponent(arn).split("/").at(-1) ?? "";
    const run = this.#runs.get(id);
    const call = { operation: operation ?? "", query: url.searchParams, body: Buffer.concat(chunks).toString() };
    const answer =
      run === undefined
        ? { status: 400, code: "InvalidParameterValueException", message: "Invalid checkpoint token" }
        : run.serve(call);
    if (answer === "drop") {
      response.destroy();
      return;
    }
    if (answer === "silence") return;
    const body = "code" in answer ? { message: answer.message, Type: answer.code } : answer.body;
    const headers = "code" in answer ? { "x-amzn-errortype": answer.code } : {};
    response.writeHead(answer.status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  }
}
