import type { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type { ServedFunction, ServerWelcome, WorkerHello } from "../service/worker.ts";
import { functionKind } from "./enum.ts";
import { element, type Place, refuseUnknown } from "./place.ts";
import { int32, optionalInt32, optionalText, text } from "./scalar.ts";

export function writeHello(hello: WorkerHello): clew.durable.v1.WorkerHello.$Properties {
  return {
    protocolVersions: hello.protocolVersions.map(text),
    runtimeName: text(hello.runtimeName),
    runtimeVersion: text(hello.runtimeVersion),
    language: optionalText(hello.language),
    capabilities: hello.capabilities.map(text),
    functions: hello.functions.map(writeFunction),
    maxConcurrentInvocations: optionalInt32(hello.maxConcurrentInvocations),
  };
}

export function readHello(wire: clew.durable.v1.WorkerHello.$Properties, place: Place): WorkerHello {
  refuseUnknown(wire, place);
  const hello: Draft<WorkerHello> = {
    protocolVersions: wire.protocolVersions ?? [],
    runtimeName: wire.runtimeName ?? "",
    runtimeVersion: wire.runtimeVersion ?? "",
    capabilities: wire.capabilities ?? [],
    functions: (wire.functions ?? []).map((served, index) => readFunction(served, element(place, "functions", index))),
  };
  if (typeof wire.language === "string") hello.language = wire.language;
  if (typeof wire.maxConcurrentInvocations === "number") {
    hello.maxConcurrentInvocations = wire.maxConcurrentInvocations;
  }
  return hello;
}

function writeFunction(served: ServedFunction): clew.durable.v1.ServedFunction.$Properties {
  return {
    name: text(served.name),
    kind: functionKind.write(served.kind),
    version: optionalText(served.version),
    aliases: served.aliases?.map(text) ?? [],
    hash: optionalText(served.hash),
    timeoutSeconds: optionalInt32(served.timeoutSeconds),
    executionTimeoutSeconds: optionalInt32(served.executionTimeoutSeconds),
    retentionDays: optionalInt32(served.retentionDays),
  };
}

/** No aliases and an empty list of them are the same. */
function readFunction(wire: clew.durable.v1.ServedFunction.$Properties, place: Place): ServedFunction {
  refuseUnknown(wire, place);
  const served: Draft<ServedFunction> = {
    name: wire.name ?? "",
    kind: functionKind.read(wire.kind, place, "kind"),
  };
  if (typeof wire.version === "string") served.version = wire.version;
  if (wire.aliases?.length) served.aliases = wire.aliases;
  if (typeof wire.hash === "string") served.hash = wire.hash;
  if (typeof wire.timeoutSeconds === "number") served.timeoutSeconds = wire.timeoutSeconds;
  if (typeof wire.executionTimeoutSeconds === "number") served.executionTimeoutSeconds = wire.executionTimeoutSeconds;
  if (typeof wire.retentionDays === "number") served.retentionDays = wire.retentionDays;
  return served;
}

export function writeWelcome(welcome: ServerWelcome): clew.durable.v1.ServerWelcome.$Properties {
  return {
    protocolVersion: text(welcome.protocolVersion),
    serverName: text(welcome.serverName),
    serverVersion: text(welcome.serverVersion),
    capabilities: welcome.capabilities.map(text),
    maxMessageBytes: int32(welcome.maxMessageBytes),
    maxConcurrentInvocations: int32(welcome.maxConcurrentInvocations),
  };
}

export function readWelcome(wire: clew.durable.v1.ServerWelcome.$Properties): ServerWelcome {
  return {
    protocolVersion: wire.protocolVersion ?? "",
    serverName: wire.serverName ?? "",
    serverVersion: wire.serverVersion ?? "",
    capabilities: wire.capabilities ?? [],
    maxMessageBytes: wire.maxMessageBytes ?? 0,
    maxConcurrentInvocations: wire.maxConcurrentInvocations ?? 0,
  };
}
