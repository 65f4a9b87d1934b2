import type { CheckpointToken, Operation, OperationUpdate, StatePage } from "@clew/protocol";
import type { Reply } from "../engine/reply.ts";
import { namingUpdate } from "./naming-update.ts";
import type { Transport } from "../transport/transport.ts";

/** Most operations that are asked for in one page. */
const pageItems = 1000;

/** What a checkpointer works with. */
export interface CheckpointerOptions {
  readonly transport: Transport;
  /** The token that the invocation came with. */
  readonly token: CheckpointToken;
  /** Makes a client token: 1 to 64 printable ASCII characters, another one each time (IDEM). */
  readonly newClientToken: () => string;
}

/** Keeps the token of an invocation: every checkpoint takes the last one and brings the next (TOK). */
export class Checkpointer {
  readonly #options: CheckpointerOptions;
  #token: CheckpointToken;

  constructor(options: CheckpointerOptions) {
    this.#options = options;
    this.#token = options.token;
  }

  /** Sends a checkpoint and reads its answer to the last page. One at a time (CKPT-17). */
  async exchange(updates: readonly OperationUpdate[]): Promise<Reply> {
    const { transport, newClientToken } = this.#options;
    const request = { checkpointToken: this.#token, updates, clientToken: newClientToken() };
    const { checkpointToken, newState } = await transport.checkpoint(request).catch((error: unknown) => {
      throw namingUpdate(error, updates);
    });
    if (checkpointToken === undefined) return { operations: newState.operations, open: false };
    this.#token = checkpointToken;
    return { operations: await this.readAll(newState), open: true };
  }

  /** The operations of a page and of those that follow it. */
  async readAll(first: StatePage): Promise<readonly Operation[]> {
    if (first.nextMarker === undefined) return first.operations;
    const operations = [...first.operations];
    for (let marker: string | undefined = first.nextMarker; marker !== undefined;) {
      const request = { checkpointToken: this.#token, marker, maxItems: pageItems };
      const page: StatePage = await this.#options.transport.getState(request);
      operations.push(...page.operations);
      marker = page.nextMarker;
    }
    return operations;
  }
}
