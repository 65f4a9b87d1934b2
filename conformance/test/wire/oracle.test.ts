import { catalogue } from "@clew/protocol";
import { expect, it } from "vitest";
import { loadWireCases } from "../../src/wire/load-wire-cases.ts";
import { refusals } from "../../src/wire/oracle.ts";
import type { WireExpectation } from "../../src/wire/wire-case.ts";

/** Reasons that no request can bring about from outside, or that close an execution instead of refusing something. */
const outside = new Set([
  "ADDRESS_NOT_LOOPBACK",
  "OVERLOADED",
  "UNAVAILABLE",
  "DEADLINE_EXCEEDED",
  "INTERNAL",
  "OUTPUT_STATUS_INVALID",
  "OUTPUT_RESULT_NOT_ALLOWED",
  "OUTPUT_ERROR_NOT_ALLOWED",
  "OUTPUT_NOTHING_PENDING",
  "OPERATION_QUOTA_EXCEEDED",
  "DATA_QUOTA_EXCEEDED",
]);

it.each(Object.entries(catalogue).filter(([reason]) => !outside.has(reason)))(
  "the suite's own table and the catalogue agree on %s",
  (reason, { grpc, lambda, scope }) => {
    expect(refusals[reason]).toEqual({ grpc, http: lambda.http, code: lambda.exception, scope });
  },
);

it("has no reason that the catalogue does not have", () => {
  expect(Object.keys(refusals).filter((reason) => !Object.hasOwn(catalogue, reason))).toEqual([]);
});

/** Reasons that no case expects, each with why. */
const unexpected: Readonly<Record<string, string>> = {
  METHOD_UNKNOWN: "cases call methods that there are",
  SERVICE_UNKNOWN: "cases do not ask for health",
  CONTENT_TYPE_UNSUPPORTED: "no gRPC library sends it",
  ENCODING_UNSUPPORTED: "no gRPC library sends it",
  HANDSHAKE_TIMEOUT: "it takes ten seconds",
  INVOCATION_UNKNOWN: "such an outcome is dropped without an answer",
};

it("is used by the cases, reason by reason", () => {
  const expectations: WireExpectation[] = [];
  JSON.stringify(loadWireCases(), (key, value: unknown) => {
    if (key === "expect") expectations.push(...([value].flat() as WireExpectation[]));
    return value;
  });
  const used = new Set(expectations.map(({ reason }) => reason));
  expect(
    Object.keys(refusals)
      .filter((reason) => !used.has(reason))
      .toSorted(),
  ).toEqual(Object.keys(unexpected).toSorted());
});
