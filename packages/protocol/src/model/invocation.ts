import type { ErrorObject } from "./error-object.ts";
import type { CheckpointToken, ExecutionId, Millis, OperationId } from "./ids.ts";
import type { Operation } from "./operation.ts";
import type { Payload } from "./payload.ts";

/** A page of an execution's operations, the EXECUTION first of all (STATE). */
export interface StatePage {
  readonly operations: readonly Operation[];
  /** Where the next page starts; absent on the last. */
  readonly nextMarker?: string;
}

/** What a host is told when a durable function is to run (ENV). */
export interface DurableInvocation {
  readonly kind: "durable";
  readonly requestId: string;
  readonly executionId: ExecutionId;
  /** The execution's Lambda ARN: what a Lambda host knows it by. */
  readonly executionArn: string;
  readonly functionName: string;
  readonly functionVersion: string;
  readonly checkpointToken: CheckpointToken;
  readonly initialState: StatePage;
  /** Ids whose state changed since the last invocation saw it. */
  readonly updatedOperationIds: readonly OperationId[];
  /** When the backend gives this invocation up. */
  readonly deadline: Millis;
  readonly tenantId?: string;
  readonly traceHeader?: string;
}

/** What a host is told when a plain function is to run. */
export interface PlainInvocation {
  readonly kind: "plain";
  readonly requestId: string;
  readonly functionName: string;
  readonly functionVersion: string;
  readonly input: Payload;
  readonly deadline: Millis;
  readonly tenantId?: string;
  readonly traceHeader?: string;
}

/** One call of a function process. */
export type Invocation = DurableInvocation | PlainInvocation;

/** What a durable function answered, not yet checked (EXEC: output validation is the backend's). */
export interface InvocationOutput {
  readonly status?: string;
  readonly result?: Payload;
  readonly error?: ErrorObject;
}

/** How an invocation ended. */
export type InvocationOutcome =
  /** A durable function answered. */
  | { readonly kind: "output"; readonly output: InvocationOutput }
  /** A plain function answered. */
  | { readonly kind: "result"; readonly result: Payload }
  /** The function threw, its process died, or it could not be reached: this invocation failed, the execution may go on. */
  | { readonly kind: "error"; readonly error: ErrorObject }
  /** The invocation's time limit passed. */
  | { readonly kind: "timeout"; readonly timeoutSeconds: number };
