import { limits } from "@clew/protocol";

/** Where the gRPC server listens and what it grants. */
export interface GrpcOptions {
  /** `127.0.0.1`, `::1` or `localhost`; every other address is refused (ENV-9). */
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Largest message that is read, compressed or not; a larger one ends its call as `RESOURCE_EXHAUSTED` (LIM-13). */
  readonly maxMessageBytes: number;
  /** Calls at once on one connection; a client that honours HTTP/2 queues the others. */
  readonly maxConcurrentStreams: number;
  /** Connections at once; more are closed as they come. */
  readonly maxConnections: number;
  /** Memory that one connection may hold, in MiB; a stream that would exceed it is refused. */
  readonly maxConnectionMemoryMiB: number;
  /** Unanswered requests on one checkpoint stream; no more are read until some are answered. */
  readonly maxInFlightPerStream: number;
  /** A connection that was silent so long is pinged. */
  readonly keepaliveTimeMs: number;
  /** A connection that does not answer a ping in this time is closed: the peer is gone without a word. */
  readonly keepaliveTimeoutMs: number;
}

/**
 * What holds where nothing else is said. Headers are limited by Node: 64 KiB as they are sent, 128 fields. Answers are not
 * limited, but a gRPC client reads 4 MiB by default and has to raise that for large results.
 */
export const defaultGrpcOptions: GrpcOptions = {
  host: "127.0.0.1",
  port: 0,
  maxMessageBytes: limits.bytes.request.maxBytes,
  maxConcurrentStreams: 1000,
  maxConnections: 1000,
  maxConnectionMemoryMiB: 256,
  maxInFlightPerStream: 1000,
  keepaliveTimeMs: 30_000,
  keepaliveTimeoutMs: 10_000,
};
