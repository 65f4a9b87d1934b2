import type { handleBidiStreamingCall, ServerDuplexStream } from "@grpc/grpc-js";
import {
  issue,
  statusOfIssue,
  type CheckpointResponse,
  type CheckpointStreamRequest,
  type CheckpointStreamResponse,
  type DecodedStreamRequest,
  type DurableService,
  type Issue,
  type RpcStatus,
} from "@clew/protocol";
import { draining } from "../net/draining.ts";
import { statusObject, statusOfError, type FaultListener } from "./status.ts";

type Call = ServerDuplexStream<DecodedStreamRequest, CheckpointStreamResponse>;

export interface CheckpointStreamOptions {
  readonly service: Pick<DurableService, "checkpoint">;
  /** Most unanswered requests on one stream; no more are read until some are answered. */
  readonly maxInFlight: number;
  readonly onFault: FaultListener;
}

/**
 * The fast path: checkpoints of many executions over one stream, each answered under its correlation id as soon as it
 * is durable, in any order (STRM-3). A refused request costs its own answer (STRM-2); only a frame that cannot be read
 * ends the stream.
 *
 * Reading stops while as many requests as allowed are unanswered, or while the peer does not read its answers: a slow
 * client fills its own connection and no memory here.
 */
export class CheckpointStreams {
  readonly #options: CheckpointStreamOptions;
  readonly #open = new Set<CheckpointStream>();
  #draining = false;

  constructor(options: CheckpointStreamOptions) {
    this.#options = options;
  }

  readonly handle: handleBidiStreamingCall<DecodedStreamRequest, CheckpointStreamResponse> = (call) => {
    const stream = new CheckpointStream(call, this.#options);
    this.#open.add(stream);
    call.on("cancelled", () => {
      this.#open.delete(stream);
    });
    if (this.#draining) stream.drain();
  };

  /** Reads no more requests, answers those that were read, then ends each stream as `UNAVAILABLE` (STRM-5). */
  drain(): void {
    this.#draining = true;
    for (const stream of this.#open) stream.drain();
  }
}

class CheckpointStream {
  readonly #call: Call;
  readonly #options: CheckpointStreamOptions;
  readonly #unanswered = new Set<number>();
  /** What the stream ends with once all is answered; undefined while more may be read. */
  #ending: "ok" | Issue | undefined;
  #over = false;
  #congested = false;

  constructor(call: Call, options: CheckpointStreamOptions) {
    this.#call = call;
    this.#options = options;
    call.on("data", (inbound: DecodedStreamRequest) => {
      this.#receive(inbound);
    });
    call.on("end", () => {
      this.#end("ok");
    });
    call.on("drain", () => {
      this.#congested = false;
      this.#regulate();
    });
    call.on("cancelled", () => {
      this.#over = true;
    });
  }

  drain(): void {
    this.#end(draining);
  }

  #receive(inbound: DecodedStreamRequest): void {
    if (this.#over || this.#ending !== undefined) return;
    if (inbound.ok) {
      this.#serve(inbound.value);
    } else if (inbound.correlationId === undefined) {
      this.#over = true;
      this.#call.emit("error", statusObject(statusOfIssue(inbound.issue)));
    } else {
      this.#refuse(inbound.correlationId, statusOfIssue(inbound.issue));
    }
  }

  #serve({ correlationId, checkpoint }: CheckpointStreamRequest): void {
    if (this.#unanswered.has(correlationId)) {
      const reused = issue("CORRELATION_ID_REUSED", {
        field: "correlationId",
        expected: "an id that no unanswered request has",
        actual: String(correlationId),
      });
      this.#refuse(correlationId, statusOfIssue(reused));
      return;
    }
    this.#unanswered.add(correlationId);
    this.#options.service.checkpoint(checkpoint).then(
      (response: CheckpointResponse) => {
        this.#unanswered.delete(correlationId);
        this.#write({ kind: "checkpoint", correlationId, checkpoint: response });
      },
      (error: unknown) => {
        this.#unanswered.delete(correlationId);
        this.#refuse(correlationId, statusOfError(error, this.#options.onFault));
      },
    );
    this.#regulate();
  }

  #refuse(correlationId: number, status: RpcStatus): void {
    this.#write({ kind: "status", correlationId, status });
  }

  #write(response: CheckpointStreamResponse): void {
    if (this.#over) return;
    if (!this.#call.write(response)) this.#congested = true;
    this.#regulate();
    this.#endIfAnswered();
  }

  /** Reads on, or not, by what is unanswered and unsent. */
  #regulate(): void {
    if (this.#over || this.#ending !== undefined) return;
    const full = this.#congested || this.#unanswered.size >= this.#options.maxInFlight;
    if (full !== this.#call.isPaused()) {
      if (full) this.#call.pause();
      else this.#call.resume();
    }
  }

  #end(how: "ok" | Issue): void {
    this.#ending ??= how;
    this.#endIfAnswered();
  }

  #endIfAnswered(): void {
    if (this.#over || this.#ending === undefined || this.#unanswered.size > 0) return;
    this.#over = true;
    if (this.#ending === "ok") this.#call.end();
    else this.#call.emit("error", statusObject(statusOfIssue(this.#ending)));
  }
}
