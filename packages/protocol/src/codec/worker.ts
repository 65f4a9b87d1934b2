import { clew } from "../../gen/durable.js";
import type { ServerMessage, WorkerMessage } from "../service/worker.ts";
import { readInvocation, writeInvocation } from "./invocation.ts";
import { readOutcome, writeOutcome } from "./invocation-outcome.ts";
import { type MessageCodec, requestCodec, responseCodec } from "./message-codec.ts";
import { type Place, refuse, refuseUnknown, within } from "./place.ts";
import { int64, optionalText, readInt64, text } from "./scalar.ts";
import { readHello, readWelcome, writeHello, writeWelcome } from "./worker-hello.ts";

type WireUp = clew.durable.v1.ConnectRequest.$Properties;
type WireDown = clew.durable.v1.ConnectResponse.$Properties;

function writeWorkerMessage(message: WorkerMessage): WireUp {
  switch (message.kind) {
    case "hello":
      return { hello: writeHello(message.hello) };
    case "outcome":
      return { outcome: { requestId: text(message.requestId), ...writeOutcome(message.outcome) } };
    case "log":
      return {
        log: {
          requestId: optionalText(message.requestId),
          timeMs: int64(message.time),
          level: text(message.level),
          text: text(message.text),
        },
      };
    case "drain":
      return { drain: {} };
  }
}

function readWorkerMessage(wire: WireUp, place: Place): WorkerMessage {
  refuseUnknown(wire, place);
  const { hello, outcome, log, drain } = wire;
  if (hello) return { kind: "hello", hello: readHello(hello, within(place, "hello")) };
  if (outcome) {
    const inner = within(place, "outcome");
    refuseUnknown(outcome, inner);
    return { kind: "outcome", requestId: outcome.requestId ?? "", outcome: readOutcome(outcome, inner) };
  }
  if (log) return readLog(log, within(place, "log"));
  if (drain) {
    refuseUnknown(drain, within(place, "drain"));
    return { kind: "drain" };
  }
  return refuse("FIELD_REQUIRED", place, {
    field: "message",
    expected: "hello, outcome, log or drain",
    actual: "none",
  });
}

function readLog(wire: clew.durable.v1.LogLine.$Properties, place: Place): WorkerMessage {
  refuseUnknown(wire, place);
  const time = readInt64(wire.timeMs, place, "time");
  const line = { kind: "log", time, level: wire.level ?? "", text: wire.text ?? "" } as const;
  return typeof wire.requestId === "string" ? { ...line, requestId: wire.requestId } : line;
}

function writeServerMessage(message: ServerMessage): WireDown {
  switch (message.kind) {
    case "welcome":
      return { welcome: writeWelcome(message.welcome) };
    case "invocation":
      return { invocation: writeInvocation(message.invocation) };
    case "abandon":
      return { abandon: { requestId: text(message.requestId) } };
    case "drain":
      return { drain: {} };
  }
}

function readServerMessage(wire: WireDown, place: Place): ServerMessage {
  const { welcome, invocation, abandon, drain } = wire;
  if (welcome) return { kind: "welcome", welcome: readWelcome(welcome) };
  if (invocation) return { kind: "invocation", invocation: readInvocation(invocation, within(place, "invocation")) };
  if (abandon) return { kind: "abandon", requestId: abandon.requestId ?? "" };
  if (drain) return { kind: "drain" };
  return refuse("FIELD_REQUIRED", place, { field: "message", expected: "welcome, invocation, abandon or drain" });
}

/** What a worker sends on its stream. */
export const workerMessageCodec: MessageCodec<WorkerMessage> = requestCodec({
  name: "ConnectRequest",
  wire: clew.durable.v1.ConnectRequest,
  write: writeWorkerMessage,
  read: readWorkerMessage,
});

/** What the server sends on a worker's stream. A message of a kind that this worker does not know is an issue. */
export const serverMessageCodec: MessageCodec<ServerMessage> = responseCodec({
  name: "ConnectResponse",
  wire: clew.durable.v1.ConnectResponse,
  write: writeServerMessage,
  read: readServerMessage,
});
