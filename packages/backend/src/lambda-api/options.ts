import { limits } from "@clew/protocol";
import type { StaleTokenText } from "./stale-token-text.ts";

/** Where the Lambda API listens and what it grants. */
export interface LambdaApiOptions {
  /** `127.0.0.1`, `::1` or `localhost`; every other address is refused (ENV-9). */
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Largest request body; a larger one is refused as it comes (LIM-13). */
  readonly maxBodyBytes: number;
  /** Largest sum of request line and headers; the service takes 1 MiB together with the line. */
  readonly maxHeaderBytes: number;
  /** Connections at once; more are closed as they come. */
  readonly maxConnections: number;
  /** How long a client may take to send its headers. */
  readonly headersTimeoutMs: number;
  /** How long a client may take to send a whole request. */
  readonly requestTimeoutMs: number;
  /** How long a connection is kept without a request. */
  readonly keepAliveTimeoutMs: number;
  /** Words of a stale token's refusal (LAM-12). */
  readonly staleTokenText: StaleTokenText;
}

/** What holds where nothing else is said. */
export const defaultLambdaApiOptions: LambdaApiOptions = {
  host: "127.0.0.1",
  port: 0,
  maxBodyBytes: limits.bytes.request.maxBytes,
  maxHeaderBytes: 32_768,
  maxConnections: 1000,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 60_000,
  keepAliveTimeoutMs: 65_000,
  staleTokenText: "auto",
};
