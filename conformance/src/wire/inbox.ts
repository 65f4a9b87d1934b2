/** Messages of a stream, and those who wait for one. What ends the stream ends every wait. */
export class Inbox<T> {
  readonly #messages: T[] = [];
  readonly #waiting = new Set<() => void>();
  #end: Error | undefined;

  push(message: T): void {
    this.#messages.push(message);
    this.#tell();
  }

  /** No more messages come. */
  end(reason: Error): void {
    this.#end ??= reason;
    this.#tell();
  }

  /** The first message that fits, taken out, if it is there already. */
  poll<S extends T>(fits: (message: T) => message is S): S | undefined {
    const index = this.#messages.findIndex(fits);
    if (index < 0) return undefined;
    const [found] = this.#messages.splice(index, 1);
    return found as S;
  }

  /** The first message that fits, once it is there; rejects when the stream has ended without it or the signal aborts. */
  async take<S extends T>(fits: (message: T) => message is S, signal: AbortSignal): Promise<S> {
    for (;;) {
      const found = this.poll(fits);
      if (found !== undefined) return found;
      if (this.#end !== undefined) throw this.#end;
      await this.#change(signal);
    }
  }

  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        this.#waiting.delete(settle);
        signal.removeEventListener("abort", settle);
        if (signal.aborted) reject(signal.reason as Error);
        else resolve();
      };
      this.#waiting.add(settle);
      signal.addEventListener("abort", settle);
      if (signal.aborted) settle();
    });
  }

  #tell(): void {
    for (const settle of [...this.#waiting]) settle();
  }
}
