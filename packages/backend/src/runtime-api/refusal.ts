/** The `errorType` of a refusal, in AWS's own words where it has one. */
export type RefusalType =
  | "InvalidRequestID"
  | "InvalidStateTransition"
  | "RequestEntityTooLarge"
  | "InvalidRequest"
  | "ResourceNotFound"
  | "MethodNotAllowed"
  | "ORIGIN_REFUSED"
  | "HOST_REFUSED"
  | "RequestTimeout";

/** Why the Runtime API refused a request: what the process is told, as data (RT-2). */
export interface Refusal {
  readonly status: number;
  readonly errorType: RefusalType;
  /** What was wrong: `method`, `path`, `requestId`, `header host`, `body.errorType`, ... */
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
  readonly clause: string;
}

const statusOf: Readonly<Record<RefusalType, number>> = {
  InvalidRequestID: 400,
  InvalidRequest: 400,
  ORIGIN_REFUSED: 403,
  HOST_REFUSED: 403,
  InvalidStateTransition: 403,
  ResourceNotFound: 404,
  MethodNotAllowed: 405,
  RequestTimeout: 408,
  RequestEntityTooLarge: 413,
};

const maxPartLength = 128;

/** Builds a refusal. What came is cut to 128 characters and freed of control characters: it goes into logs. */
export function refuse(errorType: RefusalType, parts: Omit<Refusal, "status" | "errorType">): Refusal {
  return { status: statusOf[errorType], errorType, ...parts, actual: printable(parts.actual) };
}

/** The body of a refusal, in the Runtime API's shape with Clew's members beside it. */
export function renderRefusal(refusal: Refusal): string {
  const { errorType, field, expected, actual, clause } = refusal;
  const errorMessage = `${field}: expected ${expected}, got ${actual} (${clause})`;
  return JSON.stringify({ errorMessage, errorType, field, expected, actual, clause });
}

function printable(text: string): string {
  const cut = text.length <= maxPartLength ? text : `${text.slice(0, maxPartLength - 1)}…`;
  return cut.replaceAll(/[\p{Cc}\p{Cs}]/gu, "?");
}
