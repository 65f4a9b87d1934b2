import { connect, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http2";
import { statusCodec, type ErrorDetail } from "@clew/protocol";

/** How a call ended that no gRPC library made. */
export interface RawEnding {
  /** HTTP status. */
  readonly http: number;
  /** gRPC status; undefined where there was none. */
  readonly code: number | undefined;
  readonly detail: ErrorDetail | undefined;
}

/** Sends a call as bare HTTP/2: any headers, any bytes. Headers of a gRPC call are there unless replaced. */
export function callRaw(address: string, headers: OutgoingHttpHeaders, body: Uint8Array): Promise<RawEnding> {
  return new Promise((resolve, reject) => {
    const session = connect(`http://${address}`);
    session.on("error", reject);
    const stream = session.request({
      ":method": "POST",
      "content-type": "application/grpc",
      te: "trailers",
      ...headers,
    });
    const answer: Record<string, unknown> = {};
    for (const event of ["response", "trailers"] as const) {
      stream.on(event, (fields: IncomingHttpHeaders) => {
        Object.assign(answer, fields);
      });
    }
    stream.on("error", reject);
    stream.on("close", () => {
      session.close();
      resolve(ending(answer));
    });
    stream.resume();
    stream.end(body);
  });
}

function ending(answer: Readonly<Record<string, unknown>>): RawEnding {
  const code = answer["grpc-status"];
  const details = answer["grpc-status-details-bin"];
  const decoded = typeof details === "string" ? statusCodec.decode(Buffer.from(details, "base64")) : undefined;
  return {
    http: Number(answer[":status"]),
    code: code === undefined ? undefined : Number(code),
    detail: decoded?.ok === true ? decoded.value.detail : undefined,
  };
}

/** A message in its gRPC frame. */
export function frame(message: Uint8Array, compressed = false): Uint8Array {
  const head = Buffer.alloc(5);
  head.writeUInt8(compressed ? 1 : 0, 0);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}
