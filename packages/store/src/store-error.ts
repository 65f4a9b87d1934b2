/** Why a store cannot go on, or could not be opened. Programs match on this, never on the message. */
export type StoreErrorCode =
  /** The store was closed by its owner. */
  | "CLOSED"
  /** No space left: the commit was not acknowledged. */
  | "DISK_FULL"
  /** Reading or writing failed below the store. */
  | "IO_ERROR"
  /** The file or its file system cannot be written. */
  | "READ_ONLY"
  /** What is on disk is not what was written. */
  | "CORRUPT"
  /** The file cannot be opened: it is missing, a folder, or not permitted. */
  | "CANNOT_OPEN"
  /** Another server has the store open. */
  | "IN_USE"
  /** A newer release wrote the store. */
  | "SCHEMA_TOO_NEW"
  /** Anything else: a defect of ours. */
  | "INTERNAL";

/** What an error of the store says. */
export interface StoreErrorOptions {
  readonly code: StoreErrorCode;
  readonly message: string;
  /** The file, where there is one. */
  readonly path?: string;
  readonly cause?: unknown;
}

/** A store that cannot be opened, read or written. Conflicts are results, not errors. */
export class StoreError extends Error {
  override readonly name: string = "StoreError";
  readonly code: StoreErrorCode;
  /** The file, where there is one. */
  readonly path: string | undefined;

  constructor(options: StoreErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.path = options.path;
  }
}

/**
 * A commit failed below the store, and with it the store: nothing that waited was acknowledged, and nothing will be.
 * The process must restart, and read what is on disk. `code`, `path` and `cause` tell of the first failure.
 */
export class StoreFailedError extends StoreError {
  override readonly name = "StoreFailedError";

  constructor(cause: unknown) {
    const first = cause instanceof StoreError ? cause : undefined;
    super({
      code: first?.code ?? "INTERNAL",
      message: `the store has failed and accepts nothing more until the process restarts: ${messageOf(cause)}`,
      ...(first?.path === undefined ? {} : { path: first.path }),
      cause,
    });
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
