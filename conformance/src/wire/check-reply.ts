import { differences, show } from "./match.ts";
import { refusals } from "./oracle.ts";
import type { Scope } from "./expression.ts";
import { ScriptError } from "./expression.ts";
import type { WireDetail, WireReply } from "./reply.ts";
import type { WireExpectation } from "./wire-case.ts";

type Refused = Extract<WireReply, { readonly ok: false }>;

/** What is wrong with a reply: one line each, empty when it is as expected. */
export function replyFaults(reply: WireReply, expect: WireExpectation, scope: Scope): readonly string[] {
  if (expectsRefusal(expect)) {
    return reply.ok ? [`expected a refusal${named(expect)}, got ${show(reply.answer)}`] : refusalFaults(reply, expect);
  }
  if (!reply.ok) return [`expected an answer, got a refusal: ${describe(reply)}`];
  const http = reply.http !== undefined && reply.http !== (expect.http ?? reply.http);
  return [
    ...(http ? [`expected HTTP status ${expect.http}, got ${reply.http}`] : []),
    ...differences(expect.answer ?? {}, reply.answer, scope).map(
      ({ path, expected, actual }) => `answer${path === "" ? "" : `.${path}`}: expected ${expected}, got ${actual}`,
    ),
  ];
}

function expectsRefusal({ reason, http, code, grpc }: WireExpectation): boolean {
  return reason !== undefined || code !== undefined || grpc !== undefined || (http !== undefined && http >= 400);
}

function refusalFaults(reply: Refused, expect: WireExpectation): readonly string[] {
  const form = expect.reason === undefined ? undefined : refusals[expect.reason];
  if (expect.reason !== undefined && form === undefined) {
    throw new ScriptError(`the suite's oracle has no reason "${expect.reason}"`);
  }
  const { reason, field, message } = expect;
  if (reply.grpc === undefined) {
    const words = message === undefined || message === reply.message;
    return [
      ...(words ? [] : [`expected the text "${message}", got "${reply.message}"`]),
      ...compare("HTTP status", expect.http ?? form?.http, reply),
      ...compare("exception", expect.code ?? form?.code, reply),
      // The API has no room for reasons: where a backend tells them all the same, they are the right ones.
      ...(reply.detail === undefined ? [] : detailFaults(reply.detail, { reason, field })),
    ];
  }
  const status = compare("gRPC status", expect.grpc ?? form?.grpc, reply);
  if (reason === undefined) return status;
  if (reply.detail === undefined) return [...status, "expected an ErrorDetail in the status (ERR-1), got none"];
  return [...status, ...detailFaults(reply.detail, { reason, field, scope: form?.scope })];
}

const partOf = {
  "HTTP status": (reply: Refused) => reply.http,
  exception: (reply: Refused) => reply.code,
  "gRPC status": (reply: Refused) => reply.grpc,
};

function compare(what: keyof typeof partOf, wanted: string | number | undefined, reply: Refused): readonly string[] {
  const got = partOf[what](reply);
  return wanted === undefined || wanted === got
    ? []
    : [`expected the ${what} ${wanted}, got ${got ?? "none"}: ${describe(reply)}`];
}

interface WantedDetail {
  readonly reason: string | undefined;
  readonly field: string | undefined;
  readonly scope?: string | undefined;
}

/** ERR-1: reason, clause and scope; ERR-7: no part is longer than 256 characters. */
function detailFaults(detail: WireDetail, wanted: WantedDetail): readonly string[] {
  const faults = (["reason", "field", "scope"] as const).flatMap((part) =>
    wanted[part] === undefined || wanted[part] === detail[part]
      ? []
      : [`expected the ${part} ${wanted[part]}, got ${detail[part] ?? "none"} (${describeDetail(detail)})`],
  );
  const clause = /^[A-Z]+-\d+$/.test(detail.clause) ? [] : [`expected a clause in the refusal, got "${detail.clause}"`];
  const long = Object.entries(detail).filter(([, value]) => typeof value === "string" && value.length > 256);
  return [
    ...faults,
    ...clause,
    ...long.map(([part]) => `the part ${part} of a refusal has over 256 characters (ERR-7)`),
  ];
}

function named({ reason, http, code, grpc }: WireExpectation): string {
  return ` (${[reason, http, code, grpc].filter((part) => part !== undefined).join(", ")})`;
}

function describe({ message, http, code, grpc, detail }: Refused): string {
  const parts = [http, code, grpc, detail === undefined ? undefined : describeDetail(detail), `"${message}"`];
  return parts.filter((part) => part !== undefined).join(" ");
}

function describeDetail({ reason, field, expected, actual }: WireDetail): string {
  return [reason, field, expected, actual].filter((part) => part !== undefined).join(", ");
}
