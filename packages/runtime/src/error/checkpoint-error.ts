/**
 * The backend did not take a checkpoint or give out state. Scope "execution": it refused what this invocation asked,
 * and would again, so the execution fails. Scope "invocation": another invocation may succeed, so this one ends with
 * an invocation error and the backend invokes again (ERR-2).
 */
export class CheckpointError extends Error {
  override readonly name = "CheckpointError";
  readonly scope: "execution" | "invocation";

  constructor(message: string, options: ErrorOptions & { readonly scope: "execution" | "invocation" }) {
    super(message, options);
    this.scope = options.scope;
  }
}
