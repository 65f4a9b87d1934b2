/**
 * The promise of a durable operation.
 *
 * The operation starts when it is called, not when it is awaited. Waiting for it - `await`, `then`, or handing it to
 * `Promise.all` and the like - tells the runtime that the code cannot go on without it, which is what lets an
 * invocation be suspended. One that nobody waits for does not hold its context up: it is recorded as started, and
 * given up when the context ends. Its rejection then goes unnoticed.
 */
export class DurablePromise<T> implements Promise<T> {
  readonly #promise: Promise<T>;
  readonly #onAwait: () => void;

  /** `onAwait` is called whenever something starts to wait. */
  constructor(promise: Promise<T>, onAwait: () => void) {
    this.#promise = promise;
    this.#onAwait = onAwait;
    promise.catch(() => undefined); // not awaited is not unhandled
  }

  get [Symbol.toStringTag](): string {
    return "DurablePromise";
  }

  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#onAwait();
    return this.#promise.then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    this.#onAwait();
    return this.#promise.finally(onFinally);
  }
}
