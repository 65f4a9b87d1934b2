import type { ExecutionId } from "@clew/protocol";
import type { Unsubscribe } from "./port.ts";

type Listener = (id?: ExecutionId) => void;

/** The listeners of `Store.onHint`. */
export class Hints {
  readonly #listeners = new Set<{ readonly call: Listener }>();

  /** The same function may listen twice; each `Unsubscribe` ends its own. */
  listen(listener: Listener): Unsubscribe {
    const entry = { call: listener };
    this.#listeners.add(entry);
    return () => {
      this.#listeners.delete(entry);
    };
  }

  /** Tells every listener. One that throws is a defect, and hides the hint from those after it: hints are lossy. */
  emit(id?: ExecutionId): void {
    for (const listener of [...this.#listeners]) listener.call(id);
  }
}
