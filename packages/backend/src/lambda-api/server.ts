import type { AddressInfo, Socket } from "node:net";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { issue, ProtocolError, type DurableService, type ErrorObject, type Issue } from "@clew/protocol";
import type { CoreConfig } from "../core/config.ts";
import { draining } from "../net/draining.ts";
import { issueOf } from "../net/issue-of.ts";
import { loopbackAddress, checkOrigin, urlHost } from "../net/loopback.ts";
import { ownRefusals, serveAnyExpectation } from "../net/own-refusals.ts";
import { trackUnanswered } from "../net/unanswered.ts";
import type { FunctionDescription } from "../port/invoker.ts";
import type { Ids, Scheduler } from "../port/scheduler.ts";
import { jsonAnswer, type HttpAnswer } from "./answer.ts";
import type { LambdaCall } from "./call.ts";
import { refuseGarbage } from "./garbage.ts";
import type { InvokePlain, PlainCall } from "./invoke.ts";
import { operate } from "./operation.ts";
import { defaultLambdaApiOptions, type LambdaApiOptions } from "./options.ts";
import { refusal } from "./refusal.ts";
import { matchRoute, unknownRoute } from "./route.ts";

export interface LambdaApiParts {
  readonly service: DurableService;
  readonly invokePlain: InvokePlain;
  /** Every function that is known, by name, whether or not it can run now. */
  readonly functions: () => ReadonlyMap<string, FunctionDescription>;
  /** Where ARNs are written and read. */
  readonly config: CoreConfig;
  readonly ids: Ids;
  readonly scheduler: Scheduler;
  readonly options?: Partial<LambdaApiOptions>;
  /** `host:port` of the gRPC server beside this one, for `/health` to tell. */
  readonly grpcAddress?: string;
  /** Told of every fault of our own; the client learns nothing but `ServiceException`. */
  readonly onFault: (fault: unknown) => void;
  /** Told how an `Event` call of a plain function failed: nobody else hears it. */
  readonly onEventFailure: (call: PlainCall, error: ErrorObject) => void;
}

/** A server that listens. */
export interface RunningLambdaApi {
  /** `http://host:port`, as `AWS_ENDPOINT_URL_LAMBDA` takes it. */
  readonly address: string;
  /** Says at `/health` that it takes no more work (ENV-15), and serves on: what runs needs it to end. */
  announceDrain(): void;
  /** Takes no more requests, answers those it has within `graceMs`, then cuts off what is left. */
  close(graceMs: number): Promise<void>;
}

/**
 * Serves the Lambda API of durable functions (LAM), and `/health`. Signatures are not verified: only this machine can
 * connect, and nothing is known of who signs.
 *
 * @throws ProtocolError `ADDRESS_NOT_LOOPBACK`; an Error of Node's when the port cannot be had
 */
export async function createLambdaApi(parts: LambdaApiParts): Promise<RunningLambdaApi> {
  const { host, ...options } = { ...defaultLambdaApiOptions, ...parts.options };
  const server = new LambdaServer(parts, { ...options, host: loopbackAddress(host) });
  await server.listen();
  return server;
}

const bytes = "application/octet-stream";

const routes = { health: "/health", operation: "/operation" } as const;

class LambdaServer implements RunningLambdaApi {
  readonly #parts: LambdaApiParts;
  readonly #options: LambdaApiOptions;
  readonly #app: FastifyInstance;
  readonly #sockets = new Set<Socket>();
  readonly #unanswered: ReturnType<typeof trackUnanswered>;
  readonly #waiting = new Set<AbortController>();
  #draining = false;
  #closing = false;

  constructor(parts: LambdaApiParts, options: LambdaApiOptions) {
    this.#parts = parts;
    this.#options = options;
    this.#app = Fastify({
      logger: false,
      bodyLimit: options.maxBodyBytes,
      requestTimeout: options.requestTimeoutMs,
      keepAliveTimeout: options.keepAliveTimeoutMs,
      http: {
        ...ownRefusals,
        maxHeaderSize: options.maxHeaderBytes,
        headersTimeout: options.headersTimeoutMs,
        connectionsCheckingInterval: Math.min(options.headersTimeoutMs, 5000),
      },
      exposeHeadRoutes: false,
      // The router would decode the path; ours must see it raw (LAM-5).
      rewriteUrl: ({ url }) => (url === routes.health ? routes.health : routes.operation),
      clientErrorHandler: (error, socket) => {
        refuseGarbage({ error, socket, unanswered: this.#unanswered(socket) }, options);
      },
      return503OnClosing: false,
    });
    this.#unanswered = trackUnanswered(this.#app.server);
    serveAnyExpectation(this.#app.server);
    this.#configure();
  }

  get address(): string {
    const { address, port } = this.#app.server.address() as AddressInfo;
    return `http://${urlHost(address)}:${String(port)}`;
  }

  async listen(): Promise<void> {
    const { host, port, maxConnections } = this.#options;
    await this.#app.ready();
    this.#app.server.maxConnections = maxConnections;
    this.#app.server.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
    });
    await this.#app.listen({ host, port });
  }

  announceDrain(): void {
    this.#draining = true;
  }

  async close(graceMs: number): Promise<void> {
    this.announceDrain();
    this.#closing = true;
    const drained = new ProtocolError(draining);
    const cancel = this.#parts.scheduler.after(graceMs, () => {
      for (const socket of this.#sockets) socket.destroy();
    });
    for (const abort of this.#waiting) abort.abort(drained);
    await this.#app.close();
    cancel();
  }

  #configure(): void {
    const app = this.#app;
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(bytes, { parseAs: "buffer" }, (_request, body, done) => {
      done(null, body);
    });
    app.addHook("onRequest", (request, reply, next) => {
      const { host, origin } = request.headers;
      const problem = checkOrigin({ host, origin });
      // Bodies are bytes, whatever their content type says or does not say (LAM-6).
      request.raw.headers["content-type"] = bytes;
      if (problem === undefined) next();
      else this.#send(reply, this.#refuse(request, problem));
    });
    app.get(routes.health, (_request, reply) => {
      this.#send(reply, this.#health());
    });
    app.route({
      method: app.supportedMethods,
      url: routes.operation,
      handler: (request, reply) => {
        this.#operate(request, reply);
      },
    });
    app.setErrorHandler((error: unknown, request, reply) => {
      this.#send(reply, this.#refuse(request, this.#issueOfFramework(error)));
    });
    app.setNotFoundHandler((request, reply) => {
      this.#send(reply, this.#refuse(request, unknownRoute(`${request.method} ${request.originalUrl}`)));
    });
  }

  #operate(request: FastifyRequest, reply: FastifyReply): void {
    if (this.#closing) {
      this.#send(reply, this.#refuse(request, draining));
      return;
    }
    const matched = matchRoute(request.method, request.originalUrl);
    if (!matched.ok) {
      this.#send(reply, this.#refuse(request, matched.issue));
      return;
    }
    const abort = new AbortController();
    this.#waiting.add(abort);
    reply.raw.on("close", () => {
      this.#waiting.delete(abort);
      abort.abort();
    });
    const call: LambdaCall = {
      route: matched.route,
      body: Buffer.isBuffer(request.body) ? request.body : new Uint8Array(),
      header: (name) => request.headers[name]?.toString(),
      signal: abort.signal,
    };
    operate(this.#parts, call).then(
      (answer) => {
        this.#send(reply, answer);
      },
      (error: unknown) => {
        if (!reply.raw.destroyed) this.#send(reply, this.#refuse(request, this.#issueOf(error)));
      },
    );
  }

  #health(): HttpAnswer {
    const { grpcAddress } = this.#parts;
    if (!this.#draining) return jsonAnswer({ status: "ok", grpcAddress });
    const message = "the server is ending: it takes no more work, and what runs may end";
    return jsonAnswer({ status: "draining", message, grpcAddress }, 503);
  }

  #send(reply: FastifyReply, { status, headers, body }: HttpAnswer): void {
    void reply
      .code(status)
      .header("x-amzn-requestid", this.#parts.ids.next())
      .headers(headers ?? {})
      .send(body);
  }

  #refuse(request: FastifyRequest, problem: Issue): HttpAnswer {
    const { staleTokenText } = this.#options;
    return refusal(problem, { staleTokenText, userAgent: request.headers["user-agent"] });
  }

  #issueOf(error: unknown): Issue {
    if (error instanceof ProtocolError) return issueOf(error);
    this.#parts.onFault(error);
    return issue("INTERNAL");
  }

  /** What fastify refuses before an operation sees it. */
  #issueOfFramework(error: unknown): Issue {
    const { statusCode, code, message } = error as { statusCode?: number; code?: string; message?: string };
    if (statusCode === 413) {
      const expected = `less than or equal to ${String(this.#options.maxBodyBytes)} bytes`;
      return issue("REQUEST_TOO_LARGE", { field: "body", expected, actual: "more" });
    }
    if (statusCode !== undefined && statusCode < 500) {
      const actual = message ?? code ?? "unreadable";
      return issue("BODY_MALFORMED", { field: "body", expected: "a whole body", actual });
    }
    return this.#issueOf(error);
  }
}
