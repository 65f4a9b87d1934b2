import { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import { catalogue, isErrorReason } from "../error/catalogue.ts";
import { issue, type Issue } from "../error/issue.ts";
import { describeIssue } from "../error/protocol-error.ts";
import { grpcStatusCodes } from "../enum/grpc-status.ts";
import type { ErrorDetail, RpcStatus } from "../service/status.ts";
import { errorScope } from "./enum.ts";
import { type MessageCodec, responseCodec } from "./message-codec.ts";
import { type Place, refuseUnknown, within } from "./place.ts";
import { int32, optionalText, text } from "./scalar.ts";

const v1 = clew.durable.v1;
const detailType = "clew.durable.v1.ErrorDetail";
const typeUrl = `type.googleapis.com/${detailType}`;

export const errorDetailCodec: MessageCodec<ErrorDetail> = responseCodec({
  name: "ErrorDetail",
  wire: v1.ErrorDetail,
  write: (detail): clew.durable.v1.ErrorDetail.$Properties => ({
    reason: text(detail.reason),
    clause: text(detail.clause),
    field: optionalText(detail.field),
    expected: optionalText(detail.expected),
    actual: optionalText(detail.actual),
    scope: detail.scope === undefined ? 0 : errorScope.write(detail.scope),
  }),
  read: (wire) => {
    const detail: Draft<ErrorDetail> = { reason: wire.reason ?? "", clause: wire.clause ?? "" };
    if (typeof wire.field === "string") detail.field = wire.field;
    if (typeof wire.expected === "string") detail.expected = wire.expected;
    if (typeof wire.actual === "string") detail.actual = wire.actual;
    const scope = errorScope.known(wire.scope);
    if (scope !== undefined) detail.scope = scope;
    return detail;
  },
});

export function writeStatus({ code, message, detail }: RpcStatus): clew.durable.v1.Status.$Properties {
  const details = detail === undefined ? [] : [{ type_url: typeUrl, value: errorDetailCodec.encode(detail) }];
  return { code: int32(code), message: text(message), details };
}

/** Details of other types, and an ErrorDetail that cannot be read, are passed over: the code remains. */
export function readStatus(wire: clew.durable.v1.Status.$Properties, outer: Place, member: string): RpcStatus {
  refuseUnknown(wire, within(outer, member));
  const status = { code: wire.code ?? 0, message: wire.message ?? "" };
  const packed = wire.details?.find(({ type_url }) => type_url?.slice(type_url.lastIndexOf("/") + 1) === detailType);
  const detail = packed?.value && errorDetailCodec.decode(packed.value);
  return detail?.ok ? { ...status, detail: detail.value } : status;
}

/**
 * A status as the `grpc-status-details-bin` trailer holds it: google.rpc.Status, field for field, so that every gRPC
 * tool can show it (ERR-1).
 */
export const statusCodec: MessageCodec<RpcStatus> = responseCodec({
  name: "Status",
  wire: v1.Status,
  write: writeStatus,
  read: (wire, place) => readStatus(wire, place, ""),
});

/** The status that tells of an issue, under the code that the catalogue gives to its reason (ERR-1). */
export function statusOfIssue({ reason, ...parts }: Issue): RpcStatus {
  const { clause, scope, grpc } = catalogue[reason];
  return {
    code: grpcStatusCodes[grpc],
    message: describeIssue({ reason, ...parts }),
    detail: { ...parts, reason, clause, scope },
  };
}

/** The issue that a status tells of; `undefined` when it names no reason of this catalogue: then scope and code decide (ERR-5). */
export function issueOfStatus({ detail }: RpcStatus): Issue | undefined {
  return detail !== undefined && isErrorReason(detail.reason) ? issue(detail.reason, detail) : undefined;
}
