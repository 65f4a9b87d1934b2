import type { handleUnaryCall } from "@grpc/grpc-js";
import { statusOfIssue, type Decoded } from "@clew/protocol";
import { statusObject, statusOfError, type FaultListener } from "./status.ts";
import type { Waiters } from "./waiters.ts";

/** Answers one request. The signal aborts when waiting for the answer has become pointless. */
export type Answer<Request, Response> = (request: Request, signal: AbortSignal) => Promise<Response>;

export interface UnaryOptions {
  readonly waiters: Waiters;
  readonly onFault: FaultListener;
}

/** Serves a unary method by a method of the service. */
export function unary<Request, Response>(
  answer: Answer<Request, Response>,
  { waiters, onFault }: UnaryOptions,
): handleUnaryCall<Decoded<Request>, Response> {
  return (call, reply) => {
    const { request } = call;
    if (!request.ok) {
      reply(statusObject(statusOfIssue(request.issue)));
      return;
    }
    answer(request.value, waiters.enter(call)).then(
      (response) => {
        reply(null, response);
      },
      (error: unknown) => {
        // Whoever gave up hears nothing, and what was given up with them is no fault.
        if (!call.cancelled) reply(statusObject(statusOfError(error, onFault)));
      },
    );
  };
}
