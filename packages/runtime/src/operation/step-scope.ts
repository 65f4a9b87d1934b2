import { AsyncLocalStorage } from "node:async_hooks";
import { ValidationError } from "../error/operation-errors.ts";

/** A step or another operation, for messages. */
interface Named {
  readonly type: string;
  readonly name: string | undefined;
}

const current = new AsyncLocalStorage<Named>();

/** Runs the function of a step, so that operations that it calls are noticed. */
export function runInStep<T>(step: Named, fn: () => T): T {
  return current.run(step, fn);
}

/** Throws `ValidationError` in the function of a step: it runs as a whole or not at all, so nothing in it is recorded (REPLAY-13). */
export function refuseInStep(operation: Named): void {
  const step = current.getStore();
  if (step === undefined) return;
  throw new ValidationError(`${label(operation)} is called inside the function of ${label(step)} (REPLAY-13)`);
}

function label({ type, name }: Named): string {
  return name === undefined ? `an unnamed ${type}` : `${type} ${JSON.stringify(name)}`;
}
