import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { ErrorObject } from "@clew/protocol";
import { ownRefusals, serveAnyExpectation } from "../net/own-refusals.ts";
import { trackUnanswered } from "../net/unanswered.ts";
import { readBody } from "./body.ts";
import { readErrorBody } from "./error-body.ts";
import { eventHeaders } from "./event-headers.ts";
import { type Refusal, refuse, renderRefusal } from "./refusal.ts";
import { checkCaller, route, type RuntimeRequest } from "./route.ts";
import { type Poll, type RuntimeAnswer, type RuntimeEvent, RuntimeSession } from "./session.ts";

/** The largest answer that a process may post: 6 MiB and 100 bytes, as the service says in its refusals (RT-8). */
export const maxAnswerBytes: number = 6 * 1024 * 1024 + 100;

/** A body that has not arrived after this long is given up. */
const bodyTimeoutMs = 60_000;

/** One process polls with one connection and may post with another; the rest is slack. */
const maxConnections = 64;

/** The Lambda Runtime API for one function process (RT). */
export interface RuntimeApi {
  /** `host:port`, the value of AWS_LAMBDA_RUNTIME_API. */
  readonly address: string;
  /** Whether the process has asked for its first event. */
  readonly started: boolean;
  /** Hands an event to the process when it asks for one, and resolves to its answer. Throws while another is not answered. */
  deliver(event: RuntimeEvent): Promise<RuntimeAnswer>;
  /** The process is gone, or about to be killed: settles what is open and refuses what comes. */
  end(): void;
  /** Ends, and closes the listener with every connection. */
  close(): Promise<void>;
}

/**
 * Starts a Runtime API on a free loopback port of its own: the API's address takes no path, so that a shared port could
 * not tell processes apart. It holds no timer; deadlines are the caller's.
 */
export async function createRuntimeApi(): Promise<RuntimeApi> {
  const session = new RuntimeSession();
  const server = createServer({ ...ownRefusals, requestTimeout: bodyTimeoutMs }, (request, response) => {
    void handle(session, request, response);
  });
  // A process may compute for minutes between two requests: its connection must not be closed under the second.
  server.keepAliveTimeout = 0;
  server.maxConnections = maxConnections;
  serveAnyExpectation(server);
  const unanswered = trackUnanswered(server);
  server.on("clientError", (error, socket) => {
    answerMalformed(error, socket, unanswered(socket));
  });
  const port = await listen(server);
  const end = (): void => {
    session.end();
  };
  return {
    address: `127.0.0.1:${String(port)}`,
    get started() {
      return session.started;
    },
    deliver: (event) => session.deliver(event),
    end,
    close: () => {
      end();
      return closeServer(server);
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port: 0 }, resolve);
  });
  return (server.address() as AddressInfo).port;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

async function handle(session: RuntimeSession, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "", url = "", headers } = request;
  const wanted = checkCaller(headers) ?? route(method, url);
  if (isRefusal(wanted)) {
    sendRefusal(response, wanted);
  } else if (wanted.kind === "next") {
    poll(session, response);
  } else {
    const outcome = await post(session, wanted, request);
    if (outcome === undefined) send(response, { status: 202, body: '{"status":"OK"}' });
    else if (isRefusal(outcome)) sendRefusal(response, outcome);
  }
}

function poll(session: RuntimeSession, response: ServerResponse): void {
  const waiting: Poll = {
    give: (event) => {
      send(response, { status: 200, body: event.event, headers: eventHeaders(event) });
    },
    refuse: (refusal) => {
      sendRefusal(response, refusal);
    },
  };
  response.on("close", () => {
    session.abandon(waiting);
  });
  const refusal = session.next(waiting);
  if (refusal !== undefined) sendRefusal(response, refusal);
}

type Post = Exclude<RuntimeRequest, { kind: "next" }>;

/** Takes what a process posts; `aborted` when it went away in the middle of its body. */
async function post(
  session: RuntimeSession,
  wanted: Post,
  request: IncomingMessage,
): Promise<Refusal | "aborted" | undefined> {
  const early = wanted.kind === "initError" ? undefined : session.check(wanted.requestId);
  if (early !== undefined) return early;
  const body = await readBody(request, maxAnswerBytes);
  if (!Buffer.isBuffer(body)) return body.kind === "aborted" ? body.kind : tooLarge(session, wanted, body.bytes);
  // A streamed response that fails half-way says so in its trailers (RT-6).
  const streamedError = request.trailers["lambda-runtime-function-error-type"];
  if (wanted.kind === "response" && streamedError === undefined) {
    return session.answer(wanted.requestId, { kind: "response", body });
  }
  const error = wanted.kind === "response" ? streamed(request) : readErrorBody(body, errorTypeHeader(request));
  if (isRefusal(error)) return error;
  if (wanted.kind === "initError") return session.failInit(error);
  return session.answer(wanted.requestId, { kind: "error", error });
}

function errorTypeHeader({ headers }: IncomingMessage): string | undefined {
  const value = headers["lambda-runtime-function-error-type"];
  return typeof value === "string" && value !== "" ? value : undefined;
}

function streamed({ trailers }: IncomingMessage): ErrorObject | Refusal {
  const body = Buffer.from(trailers["lambda-runtime-function-error-body"] ?? "", "base64");
  return readErrorBody(body, trailers["lambda-runtime-function-error-type"]);
}

/** An answer over the limit ends the event in progress as the service ends it; the process may go on (RT-8). */
function tooLarge(session: RuntimeSession, wanted: Post, bytes: number): Refusal {
  if (wanted.kind !== "initError") {
    const message = `Response payload size exceeded maximum allowed payload size (${String(maxAnswerBytes)} bytes).`;
    const error: ErrorObject = { type: "Function.ResponseSizeTooLarge", message };
    session.answer(wanted.requestId, { kind: "error", error });
  }
  return refuse("RequestEntityTooLarge", {
    field: "body",
    expected: `at most ${String(maxAnswerBytes)} bytes`,
    actual: `${String(bytes)} bytes`,
    clause: "RT-8",
  });
}

interface Reply {
  readonly status: number;
  readonly body: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { "Content-Type": "application/json", "Content-Length": length, ...headers });
  response.end(body);
}

function sendRefusal(response: ServerResponse, refusal: Refusal): void {
  const allow = refusal.errorType === "MethodNotAllowed" ? { headers: { Allow: refusal.expected } } : {};
  send(response, { status: refusal.status, body: renderRefusal(refusal), ...allow });
}

/** Answers what is not HTTP, or stopped half-way; behind a request that is still unanswered it only hangs up after it. */
function answerMalformed(error: NodeJS.ErrnoException, socket: Duplex, unanswered: ServerResponse | undefined): void {
  if (unanswered !== undefined) return void unanswered.once("close", () => socket.destroy());
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const timedOut = error.code === "ERR_HTTP_REQUEST_TIMEOUT";
  const refusal = refuse(timedOut ? "RequestTimeout" : "InvalidRequest", {
    field: "request",
    expected: timedOut ? `a whole request within ${String(bodyTimeoutMs / 1000)} s` : "HTTP/1.1",
    actual: error.code ?? error.message,
    clause: "RT-1",
  });
  const body = renderRefusal(refusal);
  const head = [
    "Content-Type: application/json",
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    "Connection: close",
  ];
  socket.end(`HTTP/1.1 ${String(refusal.status)} Refused\r\n${head.join("\r\n")}\r\n\r\n${body}`);
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "clause" in value;
}
