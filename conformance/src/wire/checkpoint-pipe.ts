import type { ClientDuplexStream, ServiceError } from "@grpc/grpc-js";
import { checkpointMethods, grpcStatusCodes } from "@clew/protocol";
import type { CheckpointStreamRequest, CheckpointStreamResponse, Decoded, RpcStatus } from "@clew/protocol";
import { refusalOf } from "../backend/grpc-client.ts";
import type { GrpcClient } from "../backend/grpc-client.ts";
import { Inbox } from "./inbox.ts";
import { toJson } from "./payload.ts";
import type { WireReply } from "./reply.ts";
import { StreamEnd } from "./worker-stream.ts";

/** An answer on a checkpoint stream. */
export interface PipeReply {
  readonly correlationId: number;
  readonly reply: WireReply;
}

/** A checkpoint stream that carries the checkpoints of a run, one after another. */
export class CheckpointPipe {
  readonly #stream: ClientDuplexStream<CheckpointStreamRequest, Decoded<CheckpointStreamResponse>>;
  readonly #inbox = new Inbox<PipeReply>();

  constructor(client: GrpcClient) {
    this.#stream = client.duplex(checkpointMethods.checkpointStream);
    this.#stream.on("data", (message: Decoded<CheckpointStreamResponse>) => {
      if (message.ok) this.#inbox.push(pipeReply(message.value));
      else this.#inbox.end(new Error(`an answer on the stream cannot be read: ${JSON.stringify(message.issue)}`));
    });
    this.#stream.on("error", (error: ServiceError) => this.#inbox.end(new StreamEnd(refusalOf(error))));
    this.#stream.on("end", () => this.#inbox.end(new StreamEnd()));
  }

  send(request: CheckpointStreamRequest): void {
    this.#stream.write(request);
  }

  /** The answer under a correlation id. Rejects with a StreamEnd when there is none any more. */
  answer(correlationId: number, signal: AbortSignal): Promise<PipeReply> {
    const fits = (reply: PipeReply): reply is PipeReply => reply.correlationId === correlationId;
    return this.#inbox.take(fits, signal);
  }

  close(): void {
    this.#stream.on("error", () => undefined);
    this.#stream.cancel();
  }
}

/** An answer in neutral form. */
export function pipeReply(response: CheckpointStreamResponse): PipeReply {
  const { correlationId } = response;
  return response.kind === "checkpoint"
    ? { correlationId, reply: { ok: true, answer: toJson(response.checkpoint) } }
    : { correlationId, reply: statusReply(response.status) };
}

function statusReply({ code, message, detail }: RpcStatus): WireReply {
  const grpc = Object.entries(grpcStatusCodes).find(([, number]) => number === code)?.[0] ?? String(code);
  return { ok: false, message, grpc, ...(detail !== undefined && { detail }) };
}
