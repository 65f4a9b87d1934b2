import { outcomeError, type Invocation, type InvocationOutcome } from "@clew/protocol";
import type { Scheduler } from "../port/scheduler.ts";

/** Why an invocation ends without its host's answer. */
export type GivenUp = "deadline" | "abandoned";

export interface DeliveryOptions {
  readonly invocation: Invocation;
  readonly signal: AbortSignal;
  readonly scheduler: Scheduler;
  /** Takes the invocation back from where it waits or runs; called once, before the outcome is told. */
  readonly giveUp: (why: GivenUp) => InvocationOutcome;
}

/** One invocation on its way through the hub: from the call of `invoke` to its one outcome. */
export class Delivery {
  readonly invocation: Invocation;
  /** Resolves once; later outcomes are dropped. */
  readonly outcome: Promise<InvocationOutcome>;
  #settle: ((outcome: InvocationOutcome) => void) | undefined;
  #release: () => void = () => undefined;

  constructor({ invocation, signal, scheduler, giveUp }: DeliveryOptions) {
    this.invocation = invocation;
    this.outcome = new Promise((resolve) => {
      this.#settle = resolve;
    });
    const abort = (): void => {
      if (this.pending) this.settle(giveUp("abandoned"));
    };
    const cancelTimer = scheduler.after(Math.max(0, invocation.deadline - scheduler.now()), () => {
      if (this.pending) this.settle(giveUp("deadline"));
    });
    signal.addEventListener("abort", abort);
    this.#release = () => {
      cancelTimer();
      signal.removeEventListener("abort", abort);
    };
  }

  get pending(): boolean {
    return this.#settle !== undefined;
  }

  settle(outcome: InvocationOutcome): void {
    const settle = this.#settle;
    if (settle === undefined) return;
    this.#settle = undefined;
    this.#release();
    settle(outcome);
  }
}

/** The outcome of an invocation whose host was lost (WORK-6). */
export function lost(): InvocationOutcome {
  return { kind: "error", error: outcomeError("workerLost") };
}

/** The outcome of an invocation that never reached a host (EXEC-15): the type is ours, since no host could name one. */
export function undelivered(message: string): InvocationOutcome {
  return { kind: "error", error: { ...outcomeError("undelivered"), message } };
}
