/**
 * Nominal time: runs `scale` times as fast as the machine's, and can be moved forward. What hosts are told are the real
 * moments at which something will happen, so that their own timers fit.
 */
export class Clock {
  readonly #base = Date.now();
  readonly #scale: number;
  #skipped = 0;

  constructor(scale: number) {
    this.#scale = scale;
  }

  /** Nominal milliseconds. */
  now(): number {
    return this.#base + (Date.now() - this.#base) * this.#scale + this.#skipped;
  }

  /** Moves forward to a nominal moment; never back. */
  skipTo(nominal: number): void {
    this.#skipped += Math.max(0, nominal - this.now());
  }

  /** The real moment of a nominal one, as far as is known now. */
  real(nominal: number): number {
    return this.#base + (nominal - this.#base - this.#skipped) / this.#scale;
  }
}
