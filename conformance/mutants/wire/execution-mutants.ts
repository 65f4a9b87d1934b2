import { answers, newOperations, requests } from "./mutant.ts";
import type { Members, WireMutant } from "./mutant.ts";

/** Broken ways to start, settle and stop. */
export const executionMutants: readonly WireMutant[] = [
  {
    id: "loses the input of a start",
    case: "wire/execution/start",
    wire: "grpc",
    caught: /data\.input: expected/,
    grpc: requests("StartExecution", ({ input: _, ...request }) => request),
  },
  {
    id: "forgets the name of a start",
    case: "wire/idempotency/start-by-name",
    wire: "grpc",
    caught: /executionId: expected/,
    grpc: requests("StartExecution", ({ name: _, ...request }) => request),
  },
  {
    id: "takes another input for the same",
    case: "wire/idempotency/start-with-another-input",
    wire: "grpc",
    caught: /expected a refusal \(EXECUTION_ALREADY_STARTED\)/,
    grpc: requests("StartExecution", ({ input: _, ...request }) => request),
  },
  {
    id: "does not pass the tenant on",
    case: "wire/invoke/durable/its-own-settings",
    wire: "grpc",
    caught: /tenantId: expected tenant\/1, got nothing/,
    grpc: {
      down: (message) => {
        if (message.kind !== "invocation") return [message];
        const { tenantId: _, ...invocation } = message.invocation;
        return [{ kind: "invocation", invocation }];
      },
    },
  },
  {
    id: "takes every payload for JSON",
    case: "wire/execution/non-text-payloads",
    wire: "grpc",
    caught: /mediaType: expected image\/png/,
    grpc: answers("Checkpoint", (answer) => ({
      ...answer,
      newState: {
        operations: newOperations(answer).map(({ result, ...operation }) => ({
          ...operation,
          ...(result !== undefined && { result: { ...(result as Members), mediaType: "application/json" } }),
        })),
      },
    })),
  },
  {
    id: "stops with words of its own",
    case: "wire/execution/stop",
    wire: "grpc",
    caught: /error\.type: expected Mine/,
    grpc: requests("StopExecution", (request) => ({ ...request, error: { message: "stopped" } })),
  },
  {
    id: "loses the error of a failed callback",
    case: "wire/callback/fail",
    wire: "grpc",
    caught: /error\.type: expected T/,
    grpc: requests("FailCallback", ({ error: _, ...request }) => request),
  },
  {
    id: "hears no heartbeats",
    case: "wire/callback/heartbeat",
    wire: "grpc",
    caught: /newState|operations: expected a list with/,
    grpc: {
      unary: async ({ method, request }, next) =>
        method === "HeartbeatCallback" ? { ok: true, value: undefined } : next(request),
    },
  },
  {
    id: "closes with the output of a lost race",
    case: "wire/execution/update-closes",
    wire: "grpc",
    caught: /result: expected 1/,
    grpc: answers("GetExecution", (answer) => {
      const data = answer["data"] as Members;
      return { ...answer, data: { ...data, result: { data: Buffer.from("2"), mediaType: "application/json" } } };
    }),
  },
];
