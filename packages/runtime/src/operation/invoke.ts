import { type ErrorObject, isTerminal, type Operation } from "@clew/protocol";
import type { Next } from "../engine/call.ts";
import { fromErrorObject, remoteDetails } from "../error/from-error-object.ts";
import { InvokeError, InvokeFailedError, InvokeStoppedError, InvokeTimedOutError } from "../error/operation-errors.ts";
import { chain, fromPayload, toPayload } from "../serde/convert.ts";
import { jsonSerdesFor } from "../serde/json-serdes.ts";
import type { Serdes } from "../serde/serdes.ts";
import { type Environment, subject } from "./environment.ts";
import type { LiveOperation } from "./live-operation.ts";

/** How an invoke converts its values, and for whom it runs. */
export interface InvokeConfig<I, O> {
  /** Default JSON. */
  readonly payloadSerdes?: Serdes<I> | undefined;
  /** Default JSON. */
  readonly resultSerdes?: Serdes<O> | undefined;
  /** Tenant that the target runs for: 1 to 256 characters of `[a-zA-Z0-9._:/=+-@ ]`. */
  readonly tenantId?: string | undefined;
}

/** An invoke as it was called. */
export interface InvokeOptions<I, O> {
  readonly name: string | undefined;
  readonly functionName: string;
  readonly input: I | undefined;
  readonly config: InvokeConfig<I, O>;
}

/** A durable call of another function (INV). */
export function invokeOperation<I, O>(options: InvokeOptions<I, O>, environment: Environment): LiveOperation<O> {
  const { name, functionName, input, config } = options;
  const payloadSerdes = config.payloadSerdes ?? jsonSerdesFor<I>();
  const resultSerdes = config.resultSerdes ?? jsonSerdesFor<O>();
  const tenant = config.tenantId === undefined ? {} : { tenantId: config.tenantId };
  return {
    call: {
      type: "CHAINED_INVOKE",
      subType: "ChainedInvoke",
      name,
      start: { chainedInvokeOptions: { functionName, ...tenant } },
      next: nextOfInvoke,
    },
    run: ({ id }) =>
      chain(toPayload(payloadSerdes, input, subject(environment, "input of invoke", { id, name })), (payload) => ({
        kind: "prepared",
        payload,
      })),
    read(operation) {
      if (operation.type !== "CHAINED_INVOKE" || operation.status !== "SUCCEEDED") throw invokeFailure(operation);
      return fromPayload(resultSerdes, operation.result, subject(environment, "result of invoke", operation));
    },
  };
}

/** What an invoke does, given its record. Its first run makes the payload; START is sent when that is there. */
function nextOfInvoke(recorded: Operation | undefined): Next {
  if (recorded === undefined) return { kind: "run", attempt: 1 };
  return { kind: isTerminal(recorded.status) ? "settle" : "park" };
}

const kinds = {
  FAILED: { errorClass: InvokeFailedError, message: "the invoked function failed without an error" },
  TIMED_OUT: { errorClass: InvokeTimedOutError, message: "the invoked function timed out" },
  STOPPED: { errorClass: InvokeStoppedError, message: "the invoked function was stopped" },
} as const;

/** The error of an invoke that ended without a result: the target's message, type, data and stack, by class of end. */
function invokeFailure(operation: Operation): InvokeError {
  const { status } = operation;
  const { errorClass, message } =
    status === "FAILED" || status === "TIMED_OUT" || status === "STOPPED"
      ? kinds[status]
      : { errorClass: InvokeError, message: `the invoke ended ${status}` };
  const error: ErrorObject | undefined = "error" in operation ? operation.error : undefined;
  return new errorClass(error?.message ?? message, error && { ...remoteDetails(error), cause: fromErrorObject(error) });
}
