import type { ErrorObject, Millis, Operation, OperationType, OperationUpdate, Payload } from "@clew/protocol";

/** What START carries beyond the operation's identity. */
export type StartFields = Pick<OperationUpdate, "waitOptions" | "callbackOptions" | "chainedInvokeOptions">;

/** One durable operation as the engine sees it: what it is, and what it does next given its record. Pure. */
export interface Call {
  readonly type: Exclude<OperationType, "EXECUTION">;
  readonly subType: string;
  readonly name: string | undefined;
  readonly start?: StartFields;
  /** `startedHere`: this invocation has had the acknowledgement of START. */
  next(recorded: Operation | undefined, startedHere: boolean): Next;
}

/** What an operation does next. */
export type Next =
  /** Send START, and look again when it is acknowledged. */
  | { readonly kind: "start" }
  /** Run user code. `announce`: START is queued, and nothing waits for it. */
  | { readonly kind: "run"; readonly attempt: number; readonly announce?: boolean; readonly interrupted?: boolean }
  /** Only the outside, or the time `dueAt`, moves it on. */
  | { readonly kind: "park"; readonly dueAt?: Millis | undefined }
  /** Hand its recorded end to user code. */
  | { readonly kind: "settle" };

/** How user code that the engine asked to run ended. */
export type Completion =
  | { readonly kind: "succeeded"; readonly payload: Payload | undefined }
  | { readonly kind: "failed"; readonly error: ErrorObject }
  /** The attempt failed, and there will be another. */
  | { readonly kind: "retry"; readonly error: ErrorObject; readonly delaySeconds: number }
  /** The input of a chained invoke is ready; its START can be sent. */
  | { readonly kind: "prepared"; readonly payload: Payload | undefined }
  /** It ended without anything to record; the caller settles the promise. */
  | { readonly kind: "abandoned" };

/** How a handler or the body of a child context ended. */
export type BodyCompletion = Extract<Completion, { kind: "succeeded" | "failed" }>;
