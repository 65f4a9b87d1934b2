import { readFileSync } from "node:fs";
import { createFileRegistry, type DescService, fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { describe, expect, it } from "vitest";
import {
  errorScope,
  eventType,
  executionStatus,
  functionKind,
  operationAction,
  operationStatus,
  operationType,
  type WireEnum,
} from "../../src/codec/enum.ts";
import { registry } from "../../src/codec/registry.ts";
import { callbackMethods, checkpointMethods, executionMethods, workerMethods } from "../../src/index.ts";
import { messages } from "../support/messages.ts";

const bytes = readFileSync(new URL("../../gen/descriptor.binpb", import.meta.url));
const files = createFileRegistry(fromBinary(FileDescriptorSetSchema, bytes));
const services = [...files].filter((type): type is DescService => type.kind === "service");

it("holds every message of the module in the registry", () => {
  const names = [...files]
    .filter((type) => type.kind === "message" && type.typeName.startsWith("clew."))
    .map((type) => type.typeName);
  expect(names.filter((name) => registry.getMessage(name) === undefined)).toEqual([]);
});

it("tests every message that an rpc sends", () => {
  const sent = services.flatMap(({ methods }) =>
    methods.flatMap(({ input, output }) => [input.typeName, output.typeName]),
  );
  const tested = new Set(messages.map(({ codec }) => codec.typeName));
  expect(sent.filter((name) => !tested.has(name))).toEqual([]);
});

/** `WaitCancelled` as an enum writes it. */
const upper = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();

describe.each<[string, Pick<WireEnum<string>, "known">]>([
  ["OperationType", operationType],
  ["OperationStatus", operationStatus],
  ["OperationAction", operationAction],
  ["ExecutionStatus", executionStatus],
  ["EventType", eventType],
  ["ErrorScope", errorScope],
  ["FunctionKind", functionKind],
])("%s", (name, table) => {
  it("has the numbers of the generated enum", () => {
    const values = files.getEnum(`clew.durable.v1.${name}`)?.values ?? [];
    expect(values.length).toBeGreaterThan(1);
    for (const { number, localName } of values) {
      const known = table.known(number);
      expect(known && upper(known)).toBe(number === 0 ? undefined : localName);
    }
    expect(table.known(values.length)).toBeUndefined();
  });
});

it("has a method table for every rpc, streams included", () => {
  const table = [checkpointMethods, executionMethods, callbackMethods, workerMethods]
    .flatMap(
      (methods) =>
        Object.entries(methods) as [string, { path: string; requestStream: boolean; responseStream: boolean }][],
    )
    .map(([name, { path, requestStream, responseStream }]) => ({ name, path, requestStream, responseStream }));
  const declared = services
    .filter(({ typeName }) => typeName.startsWith("clew.durable.v1."))
    .flatMap(({ typeName, methods }) =>
      methods.map(({ name, localName, methodKind }) => ({
        name: localName,
        path: `/${typeName}/${name}`,
        requestStream: methodKind === "bidi_streaming" || methodKind === "client_streaming",
        responseStream: methodKind === "bidi_streaming" || methodKind === "server_streaming",
      })),
    );
  const byPath = (a: { path: string }, b: { path: string }): number => a.path.localeCompare(b.path);
  expect(table.toSorted(byPath)).toEqual(declared.toSorted(byPath));
});
