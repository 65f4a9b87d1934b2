import { connect } from "node:http2";
import type { ClientHttp2Session, ClientHttp2Stream, IncomingHttpHeaders } from "node:http2";
import { status } from "@grpc/grpc-js";
import { statusCodec } from "@clew/protocol";
import type { GrpcRefusal } from "../backend/grpc-client.ts";
import { Inbox } from "./inbox.ts";
import { StreamEnd } from "./worker-stream.ts";

const prefixBytes = 5;

/**
 * A gRPC stream on bare HTTP/2: what is sent together arrives together, and may be no message at all. A gRPC client would
 * send one message after another, with its own work in between.
 */
export class RawStream {
  readonly #session: ClientHttp2Session;
  readonly #stream: ClientHttp2Stream;
  readonly #inbox = new Inbox<Buffer>();
  #rest = Buffer.alloc(0);

  constructor(address: string, path: string) {
    this.#session = connect(`http://${address}`);
    const headers = { "content-type": "application/grpc", te: "trailers" };
    this.#stream = this.#session.request({ ":method": "POST", ":path": path, ...headers });
    this.#session.on("error", (error: Error) => this.#inbox.end(error));
    this.#stream.on("error", (error: Error) => this.#inbox.end(error));
    this.#stream.on("data", (chunk: Buffer) => this.#read(chunk));
    for (const event of ["response", "trailers"]) {
      this.#stream.on(event, (received: IncomingHttpHeaders) => this.#end(received));
    }
  }

  /** Sends messages in one piece. */
  send(messages: readonly Uint8Array[]): void {
    const framed = messages.flatMap((message) => {
      const prefix = Buffer.alloc(prefixBytes);
      prefix.writeUInt32BE(message.length, 1);
      return [prefix, message];
    });
    this.#stream.write(Buffer.concat(framed));
  }

  /** The next message. Rejects with a StreamEnd when there is none any more. */
  next(signal: AbortSignal): Promise<Buffer> {
    return this.#inbox.take((message): message is Buffer => Buffer.isBuffer(message), signal);
  }

  close(): void {
    this.#session.destroy();
  }

  #read(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    while (this.#rest.length >= prefixBytes) {
      const end = prefixBytes + this.#rest.readUInt32BE(1);
      if (this.#rest.length < end) return;
      this.#inbox.push(this.#rest.subarray(prefixBytes, end));
      this.#rest = this.#rest.subarray(end);
    }
  }

  /** A status ends the stream; it comes last, or first when nothing else comes. */
  #end(headers: IncomingHttpHeaders): void {
    const { "grpc-status": code, "grpc-message": message = "", "grpc-status-details-bin": details } = headers;
    if (code === undefined) return;
    if (code === "0") this.#inbox.end(new StreamEnd());
    else this.#inbox.end(new StreamEnd(refusal(Number(code), { message: String(message), details })));
  }
}

function refusal(
  code: number,
  { message, details }: { readonly message: string; readonly details: string | string[] | undefined },
): GrpcRefusal {
  const decoded = details === undefined ? undefined : statusCodec.decode(Buffer.from(String(details), "base64"));
  const detail = decoded?.ok === true ? decoded.value.detail : undefined;
  const told = { status: status[code] ?? String(code), message: decodeURIComponent(message) };
  return detail === undefined ? told : { ...told, detail };
}
