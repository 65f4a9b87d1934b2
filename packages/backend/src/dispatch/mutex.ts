/** First come, first served. */
export class Mutex {
  #locked = false;
  readonly #waiting: (() => void)[] = [];

  /** Whether nobody holds it or waits for it. */
  get idle(): boolean {
    return !this.#locked && this.#waiting.length === 0;
  }

  /** Resolves when the caller holds it; `unlock` must follow. */
  lock(): Promise<void> {
    if (!this.#locked) {
      this.#locked = true;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  unlock(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#locked = false;
    else next();
  }
}
