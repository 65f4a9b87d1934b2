import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { issue, type Issue } from "@clew/protocol";
import type { LambdaApiOptions } from "./options.ts";
import { refusal } from "./refusal.ts";

/** What came in place of a request, and where. */
export interface Garbage {
  readonly error: NodeJS.ErrnoException;
  readonly socket: Socket;
  /** The answer that the connection still waits for, to a request before. */
  readonly unanswered: ServerResponse | undefined;
}

/**
 * Answers what Node could not make a request of, and hangs up. There may be nobody to answer: then it only hangs up; a
 * request that came before it is answered first.
 */
export function refuseGarbage({ error, socket, unanswered }: Garbage, options: LambdaApiOptions): void {
  if (unanswered !== undefined) {
    unanswered.once("close", () => socket.destroy());
    return;
  }
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, headers, body } = refusal(problemOf(error, options), { ...options, userAgent: undefined });
  const text = String(body);
  const fields = { ...headers, connection: "close", "content-length": String(Buffer.byteLength(text)) };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${String(status)} Refused`, ...lines, "", text].join("\r\n"));
}

function problemOf({ code }: NodeJS.ErrnoException, options: LambdaApiOptions): Issue {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return issue("REQUEST_TOO_LARGE", {
        field: "headers",
        expected: `less than or equal to ${String(options.maxHeaderBytes)} bytes`,
        actual: "more",
      });
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return issue("BODY_MALFORMED", {
        field: "request",
        expected: `its headers within ${String(options.headersTimeoutMs)} ms and its end within ${String(options.requestTimeoutMs)} ms`,
        actual: "less",
      });
    case undefined:
    default:
      return issue("BODY_MALFORMED", { field: "request", expected: "an HTTP/1.1 request", actual: code ?? "garbage" });
  }
}
