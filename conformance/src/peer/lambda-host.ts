import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { CallListener, Host, HostAnswer, HostStarter, PeerInvocation } from "./host.ts";
import { HostProcess } from "./host-process.ts";
import { errorFromLambda } from "./lambda-error.ts";
import type { ProcessStarter } from "./process.ts";
import { invocationToWire, outputFromWire } from "./rest-json.ts";

interface Pending {
  readonly invocation: PeerInvocation;
  /** The event, JSON text. */
  readonly body: string;
  readonly answer: (answer: HostAnswer) => void;
}

/** A process may take so long until it polls for the first time. */
const startTimeoutMs = 60_000;
const runtimePath = "/2018-06-01/runtime";
const functionArn = "arn:aws:lambda:us-east-1:123456789012:function:host:1";

/** Hosts as Lambda function processes. */
export function lambdaHosts(processes: ProcessStarter): HostStarter {
  return { start: () => LambdaHost.start(processes), close: () => processes.close() };
}

/**
 * A function process, and the Runtime API listener that it polls: one listener for each process, since the address
 * takes no path. It runs one call at a time; when it ends without an answer, its call ends as `exit`.
 */
class LambdaHost implements Host {
  readonly #server: Server;
  readonly #process = new HostProcess("host process");
  #waiting: ServerResponse | undefined;
  #pending: Pending | undefined;
  #timer: NodeJS.Timeout | undefined;
  exited: Promise<void> = Promise.resolve();

  private constructor(server: Server) {
    this.#server = server;
    server.on("request", (request, response) => void this.#handle(request, response));
  }

  /** Starts a process; it may not have polled yet. */
  static async start(starter: ProcessStarter): Promise<LambdaHost> {
    const server = createServer();
    server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const host = new LambdaHost(server);
    await host.#process.start(starter, `127.0.0.1:${port}`);
    host.exited = host.#process.exited.then(() => host.#ended());
    return host;
  }

  get dead(): boolean {
    return this.#process.dead;
  }

  async call(invocation: PeerInvocation, listener: CallListener): Promise<HostAnswer> {
    const event = invocationToWire(invocation);
    listener.exchanged({ kind: "invoke", request: event });
    if (this.dead) return { kind: "exit", error: this.#process.exitError() };
    const answer = await new Promise<HostAnswer>((answered) => {
      this.#pending = { invocation, body: JSON.stringify(event), answer: answered };
      this.#limit(startTimeoutMs);
      this.#deliver();
    });
    clearTimeout(this.#timer);
    this.#pending = undefined;
    return answer;
  }

  kill(): void {
    this.#process.kill();
  }

  /** From now on the call may take so long. */
  #limit(timeoutMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#pending?.answer({ kind: "timeout" });
      this.kill();
    }, timeoutMs);
  }

  #ended(): void {
    this.#pending?.answer({ kind: "exit", error: this.#process.exitError() });
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "";
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    if (path === `${runtimePath}/invocation/next`) {
      this.#waiting = response;
      this.#deliver();
      return;
    }
    response.writeHead(202, { "content-type": "application/json" }).end('{"status":"OK"}');
    const match = /\/invocation\/([^/]+)\/(response|error)$/.exec(path);
    if (match !== null && match[1] === this.#pending?.invocation.requestId) {
      this.#pending?.answer(
        match[2] === "response"
          ? { kind: "output", output: outputFromWire(body) }
          : { kind: "error", error: errorFromLambda(body) },
      );
    } else if (path.endsWith("/init/error")) this.#process.hear(body);
  }

  #deliver(): void {
    const [response, pending] = [this.#waiting, this.#pending];
    if (response === undefined || pending === undefined) return;
    this.#waiting = undefined;
    const { requestId, timeoutMs, tenantId } = pending.invocation;
    this.#limit(timeoutMs);
    response.writeHead(200, {
      "content-type": "application/json",
      "lambda-runtime-aws-request-id": requestId,
      "lambda-runtime-deadline-ms": String(Date.now() + timeoutMs),
      "lambda-runtime-invoked-function-arn": functionArn,
      "lambda-runtime-trace-id": "Root=1-00000000-000000000000000000000000;Sampled=0",
      ...(tenantId === undefined ? {} : { "lambda-runtime-aws-tenant-id": tenantId }),
    });
    response.end(pending.body);
  }
}
