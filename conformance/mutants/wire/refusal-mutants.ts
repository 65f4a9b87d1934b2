import { list, refusals, requests } from "./mutant.ts";
import type { Members, WireMutant } from "./mutant.ts";

const badUpdate = "wire/checkpoint/all-or-nothing";

/** Broken refusals. */
export const refusalMutants: readonly WireMutant[] = [
  {
    id: "has no details in its status",
    case: badUpdate,
    wire: "grpc",
    caught: /expected an ErrorDetail/,
    grpc: refusals(({ code, message }) => ({ code, message })),
  },
  {
    id: "has another status than its reason",
    case: badUpdate,
    wire: "grpc",
    caught: /expected the gRPC status INVALID_ARGUMENT, got UNKNOWN/,
    grpc: refusals((status) => ({ ...status, code: 2 })),
  },
  {
    id: "ends the invocation where the request alone is refused",
    case: badUpdate,
    wire: "grpc",
    caught: /expected the scope request, got invocation/,
    grpc: refusals((status) => ({ ...status, detail: { ...status.detail, scope: "invocation" } })),
  },
  {
    id: "cites no clause",
    case: badUpdate,
    wire: "grpc",
    caught: /expected a clause/,
    grpc: refusals((status) => ({ ...status, detail: { ...status.detail, clause: "" } })),
  },
  {
    id: "counts from one",
    case: badUpdate,
    wire: "grpc",
    caught: /expected the field updates\[2\]/,
    grpc: refusals((status) => ({
      ...status,
      detail: { ...status.detail, field: "updates[3].waitOptions.waitSeconds" },
    })),
  },
  {
    id: "tells everything that came",
    case: badUpdate,
    wire: "grpc",
    caught: /over 256 characters \(ERR-7\)/,
    grpc: refusals((status) => ({ ...status, detail: { ...status.detail, actual: "x".repeat(300) } })),
  },
  {
    id: "has no header with the exception",
    case: badUpdate,
    wire: "rest",
    caught: /expected the exception InvalidParameterValueException, got none/,
    rest: async (call, next) => {
      const result = await next(call);
      const { "x-amzn-errortype": _, ...headers } = result.headers;
      return { ...result, headers };
    },
  },
  {
    id: "has its text in another member",
    case: badUpdate,
    wire: "rest",
    caught: /in its member "message" \(LAM-2\)/,
    rest: async (call, next) => {
      const result = await next(call);
      return result.status < 400 ? result : { ...result, body: '{"Reason":"no"}' };
    },
  },
  {
    id: "answers a fault of its own",
    case: badUpdate,
    wire: "rest",
    caught: /expected the HTTP status 400, got 500/,
    rest: async (call, next) => {
      const result = await next(call);
      const body = result.body.replace('"User"', '"Service"');
      return result.status < 400 ? result : { ...result, body, status: 500 };
    },
  },
  {
    id: "accepts what a closed callback is sent",
    case: "wire/callback/settled-once",
    wire: "rest",
    caught: /expected a refusal \(CALLBACK_CLOSED\)/,
    rest: async (call, next) => {
      const result = await next(call);
      return result.body.includes("CALLBACK_CLOSED") ? { status: 200, headers: {}, body: "{}" } : result;
    },
  },
  {
    id: "knows one spelling of a stale token",
    case: "wire/lambda/stale-token-words",
    wire: "rest",
    caught: /expected the text "Invalid Checkpoint Token"/,
    rest: (call, next) => next({ ...call, headers: { ...call.headers, "user-agent": "none" } }),
  },
  {
    id: "lets web pages in",
    case: "wire/lambda/web-pages/origin",
    wire: "rest",
    caught: /expected a refusal \(ORIGIN_REFUSED\)/,
    rest: ({ headers: { origin: _, ...headers }, ...call }, next) => next({ ...call, headers }),
  },
  {
    id: "looks for an execution whose id is empty",
    case: "wire/execution/malformed-id",
    wire: "grpc",
    caught: /expected the reason FIELD_OUT_OF_RANGE, got EXECUTION_NOT_FOUND/,
    grpc: refusals((status) => ({ ...status, code: 5, detail: { ...status.detail, reason: "EXECUTION_NOT_FOUND" } })),
  },
  {
    id: "drops what it does not know of a body",
    case: "wire/unknown/member-of-a-body",
    wire: "rest",
    caught: /expected a refusal \(FIELD_UNKNOWN\)/,
    rest: (call, next) => next({ ...call, body: call.body.replace(',"More":1', "") }),
  },
  {
    id: "takes a foreign ARN for a name with an unknown letter",
    case: "wire/invoke/no-arn-of-a-function",
    wire: "grpc",
    caught: /expected the reason INVOKE_TARGET_ARN_INVALID, got FIELD_PATTERN/,
    grpc: refusals((status) => ({ ...status, detail: { ...status.detail, reason: "FIELD_PATTERN" } })),
  },
  {
    id: "takes a marker of any length for one that it did not give out",
    case: "wire/limit/marker-of-operations",
    wire: "grpc",
    caught: /expected the reason FIELD_OUT_OF_RANGE, got MARKER_INVALID/,
    grpc: refusals((status) => ({ ...status, detail: { ...status.detail, reason: "MARKER_INVALID" } })),
  },
  {
    id: "drops the payload of a START that takes none",
    case: "wire/operation/stray-members",
    wire: "grpc",
    caught: /expected a refusal \(PAYLOAD_NOT_ALLOWED\)/,
    grpc: requests("Checkpoint", ({ updates, ...request }) => ({ ...request, updates: list(updates).map(plainStart) })),
  },
];

function plainStart({ payload, ...update }: Members): Members {
  return update["action"] === "START" && update["type"] !== "CHAINED_INVOKE" ? update : { ...update, payload };
}
