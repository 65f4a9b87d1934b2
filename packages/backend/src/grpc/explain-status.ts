import { constants, type IncomingHttpHeaders, type OutgoingHttpHeaders, type ServerHttp2Stream } from "node:http2";
import { status } from "@grpc/grpc-js";
import { issue, statusOfIssue, type Issue } from "@clew/protocol";
import { statusObject } from "./status.ts";

/** What the statuses that grpc-js sends by itself follow from. */
export interface ExplainOptions {
  /** Paths of all methods, as `/package.Service/Method`. */
  readonly paths: ReadonlySet<string>;
  readonly maxMessageBytes: number;
  /** Told of statuses that no request can have caused. */
  readonly onFault: (fault: unknown) => void;
}

const { HTTP2_HEADER_PATH, HTTP2_HEADER_STATUS, HTTP2_HEADER_CONTENT_TYPE } = constants;
const codeHeader = "grpc-status";
const messageHeader = "grpc-message";
const detailsHeader = "grpc-status-details-bin";
const timeoutHeader = "grpc-timeout";
const encodingHeader = "grpc-encoding";

const encodings: readonly string[] = ["identity", "deflate", "gzip"];
/** What grpc-js makes a deadline of: 8 digits at most and a unit. */
const timeoutPattern = /\d{1,8}\s*[HMSmun]/;

/**
 * Gives each refusal that leaves on a call's stream a detail (ERR-1). Our own have one; what grpc-js refuses before a
 * handler sees it, as an unknown method or a message that is too large, has a code and words alone, and passes no
 * interceptor. What it was is told from the call's headers and the code, never from the words (ERR-4).
 *
 * Such a refusal ends the stream while answers to earlier messages may be on their way. They are dropped: grpc-js would
 * write them after the end, and the call would never get its status.
 */
export function explainStatuses(stream: ServerHttp2Stream, call: IncomingHttpHeaders, options: ExplainOptions): void {
  const respond = stream.respond.bind(stream);
  const sendTrailers = stream.sendTrailers.bind(stream);
  const write = stream.write.bind(stream) as (...given: readonly unknown[]) => boolean;
  stream.respond = (headers, how) => {
    respond(isFields(headers) ? explained(headers, call, options) : headers, how);
  };
  stream.sendTrailers = (trailers) => {
    sendTrailers(explained(trailers, call, options));
  };
  stream.write = (...given: readonly unknown[]) => !stream.writableEnded && write(...given);
}

function isFields(headers: OutgoingHttpHeaders | readonly string[] | undefined): headers is OutgoingHttpHeaders {
  return headers !== undefined && !Array.isArray(headers);
}

function explained(
  headers: OutgoingHttpHeaders,
  call: IncomingHttpHeaders,
  options: ExplainOptions,
): OutgoingHttpHeaders {
  if (headers[detailsHeader] !== undefined) return headers;
  const problem = problemOf(headers, call, options);
  if (problem === undefined) return headers;
  const { code, details, metadata } = statusObject(statusOfIssue(problem));
  return {
    ...headers,
    [codeHeader]: code,
    [messageHeader]: encodeURI(details),
    ...metadata?.toHttp2Headers(),
  };
}

function problemOf(
  headers: OutgoingHttpHeaders,
  call: IncomingHttpHeaders,
  options: ExplainOptions,
): Issue | undefined {
  if (headers[HTTP2_HEADER_STATUS] === constants.HTTP_STATUS_UNSUPPORTED_MEDIA_TYPE) {
    const actual = field(call, HTTP2_HEADER_CONTENT_TYPE, "none");
    return issue("CONTENT_TYPE_UNSUPPORTED", { field: "content-type", expected: "application/grpc", actual });
  }
  const path = field(call, HTTP2_HEADER_PATH, "");
  switch (headers[codeHeader]) {
    case undefined:
    case status.OK:
      return undefined;
    case status.UNIMPLEMENTED:
      return options.paths.has(path) ? unreadable(call) : unknownMethod(path, options.paths);
    case status.RESOURCE_EXHAUSTED:
      return issue("REQUEST_TOO_LARGE", {
        field: "message",
        expected: `less than or equal to ${String(options.maxMessageBytes)} bytes`,
        actual: "more",
      });
    case status.DEADLINE_EXCEEDED:
      return issue("DEADLINE_EXCEEDED", {
        field: timeoutHeader,
        expected: "an answer in time",
        actual: timeoutOf(call),
      });
    case status.NOT_FOUND:
      return unknownService(options.paths);
    case status.INTERNAL:
      return malformed(call, path) ?? fault(headers, path, options);
    default:
      return fault(headers, path, options);
  }
}

function unknownMethod(path: string, paths: ReadonlySet<string>): Issue {
  const service = `${path.slice(0, path.lastIndexOf("/"))}/`;
  const siblings = [...paths].filter((known) => known.startsWith(service));
  const expected = siblings.length > 0 ? siblings.join(", ") : `a method of ${servicesOf(paths).join(", ")}`;
  return issue("METHOD_UNKNOWN", { field: "path", expected, actual: path });
}

/** Of our methods none ends so without a detail: it is the health service that was asked. */
function unknownService(paths: ReadonlySet<string>): Issue {
  const expected = `one of ${servicesOf(paths).join(", ")}`;
  return issue("SERVICE_UNKNOWN", { field: "service", expected, actual: "another name" });
}

function servicesOf(paths: ReadonlySet<string>): readonly string[] {
  return [...new Set([...paths].map((path) => path.slice(1, path.lastIndexOf("/"))))];
}

/** A known method that grpc-js does not serve to this call: by its compression, or by the number of its messages. */
function unreadable(call: IncomingHttpHeaders): Issue {
  const encoding = encodingOf(call);
  if (encodings.includes(encoding)) {
    return issue("BODY_MALFORMED", { field: "message", expected: "one message", actual: "none, or several" });
  }
  const expected = encodings.join(", ");
  return issue("ENCODING_UNSUPPORTED", { field: encodingHeader, expected, actual: encoding });
}

function malformed(call: IncomingHttpHeaders, path: string): Issue | undefined {
  const timeout = timeoutOf(call);
  if (timeout !== "none" && !timeoutPattern.test(timeout)) {
    return issue("FIELD_PATTERN", { field: timeoutHeader, expected: timeoutPattern.source, actual: timeout });
  }
  const encoding = encodingOf(call);
  if (encoding !== "identity") {
    const expected = `a message that is compressed as ${encoding}`;
    return issue("BODY_MALFORMED", { field: "message", expected, actual: "other bytes" });
  }
  // Health and reflection read messages by a library that throws. Ours return what they refuse.
  if (!path.startsWith("/grpc.")) return undefined;
  return issue("BODY_MALFORMED", { field: "message", expected: `a message of ${path}`, actual: "other bytes" });
}

/** Nothing about the request explains it: a handler threw. */
function fault(headers: OutgoingHttpHeaders, path: string, { onFault }: ExplainOptions): Issue {
  onFault(new Error(`${path} ended with status ${String(headers[codeHeader])}: ${String(headers[messageHeader])}`));
  return issue("INTERNAL");
}

function timeoutOf(call: IncomingHttpHeaders): string {
  return field(call, timeoutHeader, "none");
}

function encodingOf(call: IncomingHttpHeaders): string {
  return field(call, encodingHeader, "identity");
}

function field(call: IncomingHttpHeaders, name: string, absent: string): string {
  return call[name]?.toString() ?? absent;
}
