/**
 * Checkpoints of many executions over one stream (STRM).
 *
 * A stream is opened with the first request, and again after it broke. When it breaks, every request that waits for its
 * answer fails as lost; it may have been applied or not, which only a repetition under its client token can tell.
 */
import {
  checkpointMethods,
  type CheckpointRequest,
  type CheckpointResponse,
  type CheckpointStreamResponse,
  type Decoded,
} from "@clew/protocol";
import { CheckpointError } from "../error/checkpoint-error.ts";
import type { System } from "../system.ts";
import { CallFailed, type GrpcClient, type GrpcStream, openStream, statusOf, unreadable } from "./grpc-client.ts";
import { failureOf, type GrpcFailure, lost } from "./grpc-failure.ts";

/** What a checkpoint stream works with. */
export interface CheckpointStreamOptions {
  readonly client: GrpcClient;
  readonly system: Pick<System, "now" | "at">;
  /** How long an answer may take. Default 55 seconds. */
  readonly timeoutMs?: number;
}

interface Waiting {
  resolve(response: CheckpointResponse): void;
  fail(failure: GrpcFailure): void;
}

const closed: GrpcFailure = { ...lost("the connection to the backend was closed"), repeat: false };
const defaultTimeoutMs = 55_000;
const lastCorrelationId = 2 ** 32 - 1;

/** See the head of this file. */
export class CheckpointStream {
  readonly #options: CheckpointStreamOptions;
  readonly #waiting = new Map<number, Waiting>();
  #stream: GrpcStream<CheckpointStreamResponse> | undefined;
  #correlationId = 0;
  #closed = false;
  /** The most bytes that the backend takes in one message; a worker's welcome tells. */
  maxMessageBytes: number = Number.POSITIVE_INFINITY;

  constructor(options: CheckpointStreamOptions) {
    this.#options = options;
  }

  /** Sends a checkpoint. Rejects with `CallFailed`. */
  checkpoint(checkpoint: CheckpointRequest): Promise<CheckpointResponse> {
    if (this.#closed) return Promise.reject(new CallFailed(closed));
    const correlationId = this.#nextCorrelationId();
    const bytes = checkpointMethods.checkpointStream.requestSerialize({ correlationId, checkpoint });
    if (bytes.byteLength > this.maxMessageBytes)
      return Promise.reject(new CallFailed(this.#tooLarge(bytes.byteLength)));
    return new Promise((resolve, reject) => {
      const { now, at } = this.#options.system;
      const callOff = at(now() + (this.#options.timeoutMs ?? defaultTimeoutMs), () =>
        this.#take(correlationId)?.fail(lost("the checkpoint was not answered in time")),
      );
      this.#waiting.set(correlationId, {
        resolve(response) {
          callOff();
          resolve(response);
        },
        fail(failure) {
          callOff();
          reject(new CallFailed(failure));
        },
      });
      this.#open().write(bytes);
    });
  }

  /** Ends the stream for good. What waits fails, and so does what comes. */
  close(): void {
    const stream = this.#stream;
    this.#closed = true;
    this.#stream = undefined;
    stream?.end();
    this.#failAll(closed);
  }

  #open(): GrpcStream<CheckpointStreamResponse> {
    if (this.#stream !== undefined) return this.#stream;
    const stream = openStream(this.#options.client, checkpointMethods.checkpointStream);
    const broke = (failure: GrpcFailure): void => {
      if (this.#stream !== stream) return;
      this.#stream = undefined;
      this.#failAll(failure);
    };
    stream.on("data", (decoded: Decoded<CheckpointStreamResponse>) => {
      if (!decoded.ok) return broke(unreadable(decoded));
      this.#answer(decoded.value);
    });
    stream.on("error", (error: Error) => broke(failureOf(statusOf(error))));
    stream.on("end", () => broke(lost("the backend ended the checkpoint stream")));
    this.#stream = stream;
    return stream;
  }

  #answer(response: CheckpointStreamResponse): void {
    const waiting = this.#take(response.correlationId);
    if (response.kind === "checkpoint") waiting?.resolve(response.checkpoint);
    else waiting?.fail(failureOf(response.status));
  }

  #take(correlationId: number): Waiting | undefined {
    const waiting = this.#waiting.get(correlationId);
    this.#waiting.delete(correlationId);
    return waiting;
  }

  #failAll(failure: GrpcFailure): void {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const each of all) each.fail(failure);
  }

  #nextCorrelationId(): number {
    do {
      this.#correlationId = this.#correlationId === lastCorrelationId ? 1 : this.#correlationId + 1;
    } while (this.#waiting.has(this.#correlationId));
    return this.#correlationId;
  }

  #tooLarge(bytes: number): GrpcFailure {
    const message = `checkpoint: expected at most ${this.maxMessageBytes} bytes, got ${bytes} (LIM-13)`;
    return { error: new CheckpointError(message, { scope: "execution" }), repeat: false };
  }
}
