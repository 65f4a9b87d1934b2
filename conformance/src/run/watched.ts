import type { HistoryEvent } from "@clew/protocol";

const terminal: ReadonlySet<string> = new Set([
  "ExecutionSucceeded",
  "ExecutionFailed",
  "ExecutionTimedOut",
  "ExecutionStopped",
]);

/** A history that is being followed. */
export class Watched {
  readonly events: HistoryEvent[] = [];
  #closed = false;
  #failure: Error | undefined;
  #changed = Promise.withResolvers<void>();

  constructor(stream: AsyncIterable<HistoryEvent>) {
    void this.#follow(stream);
  }

  /** Whether the terminal event has come. Throws when the stream broke before it. */
  get closed(): boolean {
    if (this.#failure !== undefined) throw this.#failure;
    return this.#closed;
  }

  /** Resolves at the next event, or when the stream ends. */
  change(): Promise<void> {
    return this.#closed || this.#failure !== undefined ? Promise.resolve() : this.#changed.promise;
  }

  async #follow(stream: AsyncIterable<HistoryEvent>): Promise<void> {
    try {
      for await (const event of stream) {
        this.events.push(event);
        if (terminal.has(event.type)) this.#closed = true;
        this.#tell();
      }
      if (!this.#closed) throw new Error("watch: expected a terminal event before the stream ends");
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error));
      this.#tell();
    }
  }

  #tell(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers<void>();
  }
}
