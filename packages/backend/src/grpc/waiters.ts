import { ProtocolError } from "@clew/protocol";
import { draining } from "../net/draining.ts";

/** The part of a grpc-js call that tells when it is over, however it ended. */
export interface Call {
  on(event: "cancelled", listener: () => void): unknown;
}

/**
 * The calls that somebody waits for. A call's signal aborts when nobody does any more, because its deadline passed or
 * its client went, and when the server drains: then with `UNAVAILABLE` as the reason, for the caller to hear.
 */
export class Waiters {
  readonly #open = new Set<AbortController>();
  #refusal: ProtocolError | undefined;

  enter(call: Call): AbortSignal {
    const abort = new AbortController();
    if (this.#refusal !== undefined) abort.abort(this.#refusal);
    this.#open.add(abort);
    call.on("cancelled", () => {
      this.#open.delete(abort);
      abort.abort();
    });
    return abort.signal;
  }

  /** Ends every wait, now and from now on. */
  drain(): void {
    this.#refusal = new ProtocolError(draining);
    for (const abort of this.#open) abort.abort(this.#refusal);
  }
}
