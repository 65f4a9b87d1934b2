import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { anyPack, TimestampSchema } from "@bufbuild/protobuf/wkt";
import { describe, expect, it } from "vitest";
import { ErrorDetailSchema, ErrorScope, StatusSchema } from "../../gen/es/clew/durable/v1/error_pb.js";
import {
  catalogue,
  type ErrorReason,
  grpcStatusCodes,
  issue,
  issueOfStatus,
  statusCodec,
  statusOfIssue,
} from "../../src/index.ts";

describe("the status of an issue", () => {
  const refused = issue("FIELD_OUT_OF_RANGE", {
    field: "updates[0].waitOptions.waitSeconds",
    expected: "1",
    actual: "0",
  });

  it.each(Object.keys(catalogue) as ErrorReason[])("%s travels with code, clause and scope (ERR-1)", (reason) => {
    const decoded = statusCodec.decode(statusCodec.encode(statusOfIssue(issue(reason))));
    const { grpc, clause, scope } = catalogue[reason];
    expect(decoded).toMatchObject({ value: { code: grpcStatusCodes[grpc], detail: { reason, clause, scope } } });
    expect(decoded.ok && issueOfStatus(decoded.value)).toStrictEqual({ reason });
  });

  it("holds every part of the issue", () => {
    const decoded = statusCodec.decode(statusCodec.encode(statusOfIssue(refused)));
    expect(decoded.ok && issueOfStatus(decoded.value)).toStrictEqual(refused);
  });

  it("is a google.rpc.Status with its detail packed in an Any", () => {
    const status = fromBinary(StatusSchema, statusCodec.encode(statusOfIssue(refused)));
    expect(status.details.map(({ typeUrl }) => typeUrl)).toEqual(["type.googleapis.com/clew.durable.v1.ErrorDetail"]);
  });
});

describe("a status from elsewhere", () => {
  const base = { code: 9, message: "no" };

  it("is read past details of other types", () => {
    const detail = create(ErrorDetailSchema, { reason: "TOKEN", clause: "TOK-1", scope: ErrorScope.INVOCATION });
    const details = [anyPack(TimestampSchema, create(TimestampSchema)), anyPack(ErrorDetailSchema, detail)];
    expect(statusCodec.decode(toBinary(StatusSchema, create(StatusSchema, { ...base, details })))).toEqual({
      ok: true,
      value: { ...base, detail: { reason: "TOKEN", clause: "TOK-1", scope: "invocation" } },
    });
  });

  it("keeps its code when its detail cannot be read", () => {
    const details = [{ typeUrl: "x/clew.durable.v1.ErrorDetail", value: Uint8Array.from([255]) }];
    expect(statusCodec.decode(toBinary(StatusSchema, create(StatusSchema, { ...base, details })))).toEqual({
      ok: true,
      value: base,
    });
  });

  it("has no scope when the peer's is not known, and no issue when its reason is not (ERR-5)", () => {
    const detail = create(ErrorDetailSchema, {
      reason: "FROM_TOMORROW",
      clause: `TOK-${String(99)}`,
      scope: 9 as ErrorScope,
    });
    const decoded = statusCodec.decode(
      toBinary(StatusSchema, create(StatusSchema, { ...base, details: [anyPack(ErrorDetailSchema, detail)] })),
    );
    if (!decoded.ok) throw new Error("not read");
    expect(decoded.value.detail).toStrictEqual({ reason: "FROM_TOMORROW", clause: `TOK-${String(99)}` });
    expect(issueOfStatus(decoded.value)).toBeUndefined();
  });
});
