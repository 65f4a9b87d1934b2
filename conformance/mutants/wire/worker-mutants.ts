import type { WireMutant } from "./mutant.ts";

/** Broken streams of workers. */
export const workerMutants: readonly WireMutant[] = [
  {
    id: "takes any version for its own",
    case: "wire/worker/no-common-version/unknown",
    wire: "grpc",
    caught: /expected a refusal \(VERSION_UNSUPPORTED\)/,
    grpc: {
      up: (message) =>
        message.kind === "hello"
          ? [{ kind: "hello", hello: { ...message.hello, protocolVersions: ["clew.durable.v1"] } }]
          : [message],
    },
  },
  {
    id: "grants what it does not know",
    case: "wire/worker/capability",
    wire: "grpc",
    caught: /expected a refusal \(CAPABILITY_UNKNOWN\)/,
    grpc: {
      up: (message) =>
        message.kind === "hello" ? [{ kind: "hello", hello: { ...message.hello, capabilities: [] } }] : [message],
    },
  },
  {
    id: "never welcomes",
    case: "wire/worker/welcome",
    wire: "grpc",
    caught: /the suite's worker: TimeoutError/,
    grpc: { down: (message) => (message.kind === "welcome" ? [] : [message]) },
  },
  {
    id: "sends an invocation twice",
    case: "wire/execution/pending/wait",
    wire: "grpc",
    caught: /expected no invocation, got/,
    grpc: { down: (message) => (message.kind === "invocation" ? [message, message] : [message]) },
  },
  {
    id: "leaves the execution out of the state",
    case: "wire/token/consumed",
    wire: "grpc",
    caught: /EXECUTION is not first in the state/,
    grpc: {
      down: (message) =>
        message.kind === "invocation" && message.invocation.kind === "durable"
          ? [{ kind: "invocation", invocation: { ...message.invocation, initialState: { operations: [] } } }]
          : [message],
    },
  },
  {
    id: "does not say what changed",
    case: "wire/wait/ends",
    wire: "grpc",
    caught: /updatedOperationIds: expected 1 items/,
    grpc: {
      down: (message) =>
        message.kind === "invocation" && message.invocation.kind === "durable"
          ? [{ kind: "invocation", invocation: { ...message.invocation, updatedOperationIds: [] } }]
          : [message],
    },
  },
  {
    id: "abandons nothing",
    case: "wire/worker/abandoned",
    wire: "grpc",
    caught: /nothing came in time/,
    grpc: { down: (message) => (message.kind === "abandon" ? [] : [message]) },
  },
  {
    id: "does not hear that a worker drains",
    case: "wire/worker/drain",
    wire: "grpc",
    caught: /expected no invocation, got/,
    grpc: { up: (message) => (message.kind === "drain" ? [] : [message]) },
  },
];
