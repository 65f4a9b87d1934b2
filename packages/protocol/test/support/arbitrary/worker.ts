import fc, { type Arbitrary } from "fast-check";
import type { InvocationOutcome, ServerMessage, WorkerMessage } from "../../../src/index.ts";
import { statePage } from "./operation.ts";
import { errorObject, int32, merged, millis, optional, payload, record, text } from "./scalar.ts";

const texts = fc.array(text, { maxLength: 3 });
const trace = { tenantId: text, traceHeader: text };

const served = merged(
  record({ name: text, kind: fc.constantFrom("durable", "plain") }),
  optional({
    version: text,
    aliases: fc.array(text, { minLength: 1, maxLength: 3 }),
    hash: text,
    timeoutSeconds: int32,
    executionTimeoutSeconds: int32,
    retentionDays: int32,
  }),
);

const hello = merged(
  record({
    protocolVersions: texts,
    runtimeName: text,
    runtimeVersion: text,
    capabilities: texts,
    functions: fc.array(served, { maxLength: 3 }),
  }),
  optional({ language: text, maxConcurrentInvocations: int32 }),
);

const outcome: Arbitrary<InvocationOutcome> = fc.oneof(
  record({
    kind: fc.constant("output" as const),
    output: optional({ status: text, result: payload, error: errorObject }),
  }),
  record({ kind: fc.constant("result" as const), result: payload }),
  record({ kind: fc.constant("error" as const), error: errorObject }),
  record({ kind: fc.constant("timeout" as const), timeoutSeconds: int32 }),
);

export const workerMessage: Arbitrary<WorkerMessage> = fc.oneof(
  merged<WorkerMessage>(record({ kind: fc.constant("hello"), hello })),
  record({ kind: fc.constant("outcome" as const), requestId: text, outcome }),
  merged<WorkerMessage>(
    record({ kind: fc.constant("log"), time: millis, level: text, text }),
    optional({ requestId: text }),
  ),
  fc.constant({ kind: "drain" as const }),
);

const durable = record({
  kind: fc.constant("durable"),
  requestId: text,
  executionId: text,
  executionArn: text,
  functionName: text,
  functionVersion: text,
  checkpointToken: text,
  initialState: statePage,
  updatedOperationIds: texts,
  deadline: millis,
});

const plain = record({
  kind: fc.constant("plain"),
  requestId: text,
  functionName: text,
  functionVersion: text,
  input: payload,
  deadline: millis,
});

const invocation = fc.oneof(merged(durable, optional(trace)), merged(plain, optional(trace)));

export const serverMessage: Arbitrary<ServerMessage> = fc.oneof(
  record({
    kind: fc.constant("welcome" as const),
    welcome: record({
      protocolVersion: text,
      serverName: text,
      serverVersion: text,
      capabilities: texts,
      maxMessageBytes: int32,
      maxConcurrentInvocations: int32,
    }),
  }),
  merged<ServerMessage>(record({ kind: fc.constant("invocation"), invocation })),
  record({ kind: fc.constant("abandon" as const), requestId: text }),
  fc.constant({ kind: "drain" as const }),
);
