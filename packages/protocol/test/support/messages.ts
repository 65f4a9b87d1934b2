import fc, { type Arbitrary } from "fast-check";
import * as callback from "../../src/codec/callback.ts";
import * as checkpoint from "../../src/codec/checkpoint.ts";
import * as stream from "../../src/codec/checkpoint-stream.ts";
import { executionExportCodec } from "../../src/codec/execution-export.ts";
import * as history from "../../src/codec/execution-history.ts";
import * as read from "../../src/codec/execution-read.ts";
import * as start from "../../src/codec/execution-start.ts";
import type { MessageCodec } from "../../src/codec/message-codec.ts";
import { errorDetailCodec, statusCodec } from "../../src/codec/status.ts";
import * as worker from "../../src/codec/worker.ts";
import { executionStatuses } from "../../src/index.ts";
import { description, executionExport } from "./arbitrary/execution.ts";
import { historyEvent } from "./arbitrary/history.ts";
import { operation, statePage, update } from "./arbitrary/operation.ts";
import { errorObject, int32, merged, millis, optional, payload, record, text } from "./arbitrary/scalar.ts";
import { serverMessage, workerMessage } from "./arbitrary/worker.ts";

/** A message, any value of it, and who reads it: a server takes nothing that it does not know. */
export interface TestedMessage<T = unknown> {
  readonly codec: MessageCodec<T>;
  readonly values: Arbitrary<T>;
  readonly readBy: "server" | "client";
}

type Members = Readonly<Record<string, Arbitrary<unknown>>>;

/** Forgets a message's own type, so that all of them fit in one list. */
function message<T>(
  readBy: TestedMessage["readBy"],
  codec: MessageCodec<T>,
  values: Arbitrary<object | void>,
): TestedMessage {
  return { codec: codec, values, readBy };
}

function request<T>(codec: MessageCodec<T>, required: Members, rest: Members = {}): TestedMessage {
  return message("server", codec, membersOf(required, rest));
}

function membersOf(required: Members, rest: Members = {}): Arbitrary<object> {
  return merged(record(required), optional(rest));
}

const checkpointRequest = membersOf(
  { executionId: text, checkpointToken: text, updates: fc.array(update, { maxLength: 4 }) },
  { clientToken: text },
);
const checkpointResponse = membersOf({ newState: statePage }, { checkpointToken: text });
const correlationId = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const detail = membersOf(
  { reason: text, clause: text },
  { field: text, expected: text, actual: text, scope: fc.constantFrom("request", "invocation", "execution") },
);
const status = membersOf({ code: fc.nat(16), message: text }, { detail });
const get = { includeData: fc.boolean() };
const page = { marker: text, maxItems: int32 };

/** Every message that crosses the wire on its own. */
export const messages: readonly TestedMessage[] = [
  message("server", checkpoint.checkpointRequestCodec, checkpointRequest),
  message("client", checkpoint.checkpointResponseCodec, checkpointResponse),
  request(stream.checkpointStreamRequestCodec, { correlationId, checkpoint: checkpointRequest }),
  message(
    "client",
    stream.checkpointStreamResponseCodec,
    fc.oneof(
      record({ kind: fc.constant("checkpoint"), correlationId, checkpoint: checkpointResponse }),
      record({ kind: fc.constant("status"), correlationId, status }),
    ),
  ),
  request(checkpoint.getExecutionStateRequestCodec, { executionId: text, checkpointToken: text }, page),
  message("client", checkpoint.getExecutionStateResponseCodec, statePage),
  request(
    start.startExecutionRequestCodec,
    { functionName: text },
    {
      qualifier: text,
      name: text,
      input: payload,
      tenantId: text,
      traceHeader: text,
      executionTimeoutSeconds: int32,
      synchronous: fc.boolean(),
    },
  ),
  message(
    "client",
    start.startExecutionResponseCodec,
    record({ executionId: text, executionArn: text, executedVersion: text, started: fc.boolean() }),
  ),
  request(start.stopExecutionRequestCodec, { executionId: text }, { error: errorObject }),
  message("client", start.stopExecutionResponseCodec, record({ stopTime: millis })),
  request(read.getExecutionRequestCodec, { executionId: text }, get),
  message("client", read.getExecutionResponseCodec, description),
  request(read.awaitExecutionRequestCodec, { executionId: text }, get),
  message("client", read.awaitExecutionResponseCodec, description),
  request(
    read.listExecutionsRequestCodec,
    {},
    {
      functionName: text,
      functionVersion: text,
      name: text,
      statuses: fc.array(fc.constantFrom(...executionStatuses), { minLength: 1, maxLength: 3 }),
      startedAfter: millis,
      startedBefore: millis,
      oldestFirst: fc.boolean(),
      ...page,
    },
  ),
  message(
    "client",
    read.listExecutionsResponseCodec,
    membersOf({ executions: fc.array(description, { maxLength: 3 }) }, { nextMarker: text }),
  ),
  request(read.getExecutionOperationsRequestCodec, { executionId: text }, { ...get, ...page }),
  message(
    "client",
    read.getExecutionOperationsResponseCodec,
    membersOf({ operations: fc.array(operation, { maxLength: 4 }), version: millis }, { nextMarker: text }),
  ),
  request(
    history.getExecutionHistoryRequestCodec,
    { executionId: text },
    { ...get, newestFirst: fc.boolean(), ...page },
  ),
  message(
    "client",
    history.getExecutionHistoryResponseCodec,
    membersOf({ events: fc.array(historyEvent, { maxLength: 4 }) }, { nextMarker: text }),
  ),
  request(history.watchExecutionRequestCodec, { executionId: text }, { afterEventId: int32, ...get }),
  message("client", history.watchExecutionResponseCodec, historyEvent),
  request(callback.succeedCallbackRequestCodec, { callbackId: text }, { result: payload }),
  message("client", callback.succeedCallbackResponseCodec, fc.constant(undefined)),
  request(callback.failCallbackRequestCodec, { callbackId: text }, { error: errorObject }),
  message("client", callback.failCallbackResponseCodec, fc.constant(undefined)),
  request(callback.heartbeatCallbackRequestCodec, { callbackId: text }),
  message("client", callback.heartbeatCallbackResponseCodec, fc.constant(undefined)),
  message("server", worker.workerMessageCodec, workerMessage),
  message("client", worker.serverMessageCodec, serverMessage),
  message("client", statusCodec, status),
  message("client", errorDetailCodec, detail),
  message("server", executionExportCodec, executionExport),
];
