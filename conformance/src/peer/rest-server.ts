import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { staleToken } from "./refusal.ts";
import { refusalToWire, replyToWire, requestFromWire } from "./rest-json.ts";
import type { RestAnswer } from "./rest-json.ts";
import type { PeerRun } from "./run.ts";

/** Finds the run of an execution. */
export type FindRun = (executionId: string) => PeerRun | undefined;

/** Serves the Lambda REST operations that a host calls. */
export class RestServer {
  readonly #server: Server;
  readonly #runOf: FindRun;

  private constructor(server: Server, runOf: FindRun) {
    this.#server = server;
    this.#runOf = runOf;
    server.on("request", (request, response) => void this.#handle(request, response));
  }

  /** Starts listening on a free loopback port. */
  static async start(runOf: FindRun): Promise<RestServer> {
    const server = createServer();
    server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new RestServer(server, runOf);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? "", this.url);
    const [, , , arn = "", operation = ""] = url.pathname.split("/");
    const run = this.#runOf(decodeURIComponent(arn).split("/").at(-1) ?? "");
    const text = Buffer.concat(chunks).toString();
    const wire = text === "" ? Object.fromEntries(url.searchParams) : (JSON.parse(text) as Record<string, unknown>);
    const answer = run === undefined ? refusalToWire(staleToken) : serve(run, operation, wire);
    if (answer === "break") response.destroy();
    if (typeof answer === "string") return;
    const body = "code" in answer ? { message: answer.message, Type: answer.code } : answer.body;
    const headers = "code" in answer ? { "x-amzn-errortype": answer.code } : {};
    response.writeHead(answer.status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  }
}

function serve(run: PeerRun, operation: string, wire: Readonly<Record<string, unknown>>): RestAnswer {
  const request = requestFromWire(operation, wire);
  const answer = replyToWire(request.operation, run.serve(request));
  const seen =
    typeof answer === "string"
      ? { response: answer }
      : { status: answer.status, response: "code" in answer ? answer.message : answer.body };
  run.exchanged({ kind: request.operation, request: wire, ...seen });
  return answer;
}
