import type { ErrorObject, Millis } from "@clew/protocol";
import { type Refusal, refuse } from "./refusal.ts";

/** One invocation as the Runtime API hands it to a process (RT-4). */
export interface RuntimeEvent {
  readonly requestId: string;
  /** The body of `next`, JSON text. */
  readonly event: Uint8Array;
  readonly functionArn: string;
  readonly deadline: Millis;
  readonly traceHeader: string;
  readonly tenantId?: string;
  /** JSON text. */
  readonly clientContext?: string;
}

/** What became of an event that was delivered. */
export type RuntimeAnswer =
  | { readonly kind: "response"; readonly body: Uint8Array }
  | { readonly kind: "error"; readonly error: ErrorObject }
  /** The process reported that it could not start (RT-7); it takes no event any more. */
  | { readonly kind: "initError"; readonly error: ErrorObject }
  /** The session ended first. `taken` tells whether the process had the event. */
  | { readonly kind: "ended"; readonly taken: boolean };

interface Delivery {
  readonly event: RuntimeEvent;
  readonly settle: (answer: RuntimeAnswer) => void;
}

/** A `next` that is waiting: exactly one of the two is called, once. */
export interface Poll {
  readonly give: (event: RuntimeEvent) => void;
  readonly refuse: (refusal: Refusal) => void;
}

/**
 * The Runtime API's state machine for one process, without I/O. A process is started, asks for an event with `next`,
 * answers it, asks again; it has one event at a time (RT-5). Every method of the process's side returns a refusal, having
 * changed nothing, when the process does what it may not do in its state.
 */
export class RuntimeSession {
  /** Delivered but not yet asked for. */
  #waiting: Delivery | undefined;
  /** Asked for and not yet answered. */
  #active: Delivery | undefined;
  #poll: Poll | undefined;
  #started = false;
  /** What every further delivery gets, once nothing more comes from the process. */
  #closed: RuntimeAnswer | undefined;

  /** Whether the process has asked for its first event. */
  get started(): boolean {
    return this.#started;
  }

  /** Hands an event to the process, when it asks for one. Throws while another is not answered: that is the caller's error. */
  deliver(event: RuntimeEvent): Promise<RuntimeAnswer> {
    if (this.#waiting !== undefined || this.#active !== undefined) throw new Error("the process has an event already");
    if (this.#closed !== undefined) return Promise.resolve(this.#closed);
    return new Promise((settle) => {
      this.#waiting = { event, settle };
      this.#hand();
    });
  }

  /** The process asks for its next event. A newer poll replaces an older one, whose connection may be dead unnoticed. */
  next(poll: Poll): Refusal | undefined {
    if (this.#active !== undefined) {
      return wrongState(`a response or an error for ${this.#active.event.requestId} first`, "next");
    }
    if (this.#closed !== undefined) return wrongState("no further request", "next");
    this.#started = true;
    this.#poll?.refuse(wrongState("one next at a time", "a newer next"));
    this.#poll = poll;
    this.#hand();
    return undefined;
  }

  /** The connection of a waiting `next` was closed. */
  abandon(poll: Poll): void {
    if (this.#poll === poll) this.#poll = undefined;
  }

  /** Refuses an id that is not that of the event in progress. */
  check(requestId: string): Refusal | undefined {
    const expected = this.#active?.event.requestId;
    if (expected === requestId) return undefined;
    return refuse("InvalidRequestID", {
      field: "requestId",
      expected: expected ?? "none, since no event is in progress",
      actual: requestId,
      clause: "RT-8",
    });
  }

  /** The process answers the event in progress. */
  answer(requestId: string, answer: RuntimeAnswer): Refusal | undefined {
    const refusal = this.check(requestId);
    if (refusal !== undefined) return refusal;
    const { settle } = this.#active ?? {};
    this.#active = undefined;
    settle?.(answer);
    return undefined;
  }

  /** The process says that it cannot start: allowed before its first `next` only. */
  failInit(error: ErrorObject): Refusal | undefined {
    if (this.#started || this.#closed !== undefined) {
      return refuse("InvalidStateTransition", {
        field: "path",
        expected: "init/error before the first next only",
        actual: "init/error",
        clause: "RT-7",
      });
    }
    this.#closed = { kind: "initError", error };
    this.#close(this.#closed);
    return undefined;
  }

  /** Nothing more will come from the process: it exited, or is about to be killed. */
  end(): void {
    const taken = this.#active !== undefined;
    this.#closed ??= { kind: "ended", taken: false };
    this.#close(taken ? { kind: "ended", taken } : this.#closed);
  }

  #close(answer: RuntimeAnswer): void {
    const { settle } = this.#active ?? this.#waiting ?? {};
    this.#active = undefined;
    this.#waiting = undefined;
    this.#poll?.refuse(wrongState("no further request", "next"));
    this.#poll = undefined;
    settle?.(answer);
  }

  #hand(): void {
    if (this.#poll === undefined || this.#waiting === undefined) return;
    this.#active = this.#waiting;
    this.#waiting = undefined;
    const { give } = this.#poll;
    this.#poll = undefined;
    give(this.#active.event);
  }
}

function wrongState(expected: string, actual: string): Refusal {
  return refuse("InvalidStateTransition", { field: "state", expected, actual, clause: "RT-5" });
}
