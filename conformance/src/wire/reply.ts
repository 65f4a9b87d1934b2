import type { Json } from "../program/program.ts";

/** What came back to a request, on whichever wire. */
export type WireReply =
  | {
      readonly ok: true;
      /** In neutral form. */
      readonly answer: Json;
      readonly http?: number;
    }
  | {
      readonly ok: false;
      readonly message: string;
      /** Over REST. */
      readonly http?: number;
      /** The exception of the header `x-amzn-ErrorType`. */
      readonly code?: string;
      /** Name of the status, over gRPC. */
      readonly grpc?: string;
      /** What the refusal says for programs, if it says so. */
      readonly detail?: WireDetail;
    };

/** The neutral form of an ErrorDetail. */
export interface WireDetail {
  readonly reason: string;
  readonly clause: string;
  readonly scope?: string;
  readonly field?: string;
  readonly expected?: string;
  readonly actual?: string;
}

/** An answer breaks a rule that holds for all answers. */
export class AnswerError extends Error {
  override readonly name = "AnswerError";
}
