const brand = Symbol.for("@clew/runtime/error");

/** What an error may carry beyond its message. */
export interface ErrorDetails {
  readonly errorType?: string | undefined;
  readonly errorData?: string | undefined;
  readonly stackTrace?: readonly string[] | undefined;
  readonly cause?: unknown;
}

/**
 * Base of everything that a durable operation throws into user code (ERR).
 *
 * Its fields come from the record, never from the process that failed, so that an error is the same when it happens
 * and on every replay. `instanceof` holds across two copies of this package in one process. Do not extend it: throw
 * an error of your own, and the operation that it ends will wrap it.
 */
export class DurableOperationError extends Error {
  /** The class's name as records spell it; minifiers do not touch it. */
  static readonly errorName: string = "DurableOperationError";
  /** Type of the recorded error, as the place that failed wrote it: `TypeError`, `app.Foo`, `ChainedInvoke.Timeout`. */
  readonly errorType: string | undefined;
  /** Machine-readable detail that came with the recorded error. */
  readonly errorData: string | undefined;
  /** Stack of the place that failed, in its language's spelling. */
  readonly stackTrace: readonly string[] | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, "cause" in details ? { cause: details.cause } : undefined);
    this.errorType = details.errorType;
    this.errorData = details.errorData;
    this.stackTrace = details.stackTrace;
    // Not enumerable, as an error's own fields are not, so that printing one shows what matters.
    Object.defineProperty(this, brand, { value: lineage(new.target) });
    Object.defineProperty(this, "name", { value: new.target.errorName, configurable: true, writable: true });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!Object.hasOwn(this, "errorName")) return Function.prototype[Symbol.hasInstance].call(this, value);
    return lineageOf(value).includes(this.errorName);
  }
}

function lineageOf(value: unknown): readonly unknown[] {
  const lineage: unknown = typeof value === "object" && value !== null ? Reflect.get(value, brand) : undefined;
  return Array.isArray(lineage) ? lineage : [];
}

/** Names of a class and of those that it extends, up to `DurableOperationError`. */
function lineage(start: typeof DurableOperationError): readonly string[] {
  const names: string[] = [];
  for (let at: unknown = start; typeof at === "function"; at = Object.getPrototypeOf(at)) {
    if ("errorName" in at && typeof at.errorName === "string" && Object.hasOwn(at, "errorName"))
      names.push(at.errorName);
  }
  return names;
}
