import { orAbort, postpone, settle } from "./action.ts";
import type { Actor } from "./action.ts";
import { compute, computeObject, ScriptError, textOf } from "./expression.ts";
import { callGrpc } from "./grpc-wire.ts";
import type { WireReply } from "./reply.ts";
import type { Json } from "../program/program.ts";
import { refusalOf } from "./rest-wire.ts";
import { standingFaults } from "./standing.ts";
import type { RawCall } from "./wire-case.ts";
import type { WireRun } from "./wire-run.ts";

/** Calls an operation. */
export const call: Actor<"call"> = async (doing) => {
  const { run, action, signal } = doing;
  const { wire = run.wire, operation, expect } = action;
  const request = computeObject(action.request, run.scope);
  const reply = await orAbort(run.call({ wire, operation, request }, signal), signal);
  const standing = reply.ok ? standingFaults(operation, reply.answer, request) : [];
  return [...settle(doing, reply, expect), ...standing].map((fault) => `${operation} over ${wire}: ${fault}`);
};

/** Sends a request over HTTP as it is. */
export const raw: Actor<"raw"> = async (doing) => {
  const { run, action, signal } = doing;
  const reply = sendRaw(run, action);
  if (action.later !== true) return settle(doing, await orAbort(reply, signal), action.expect);
  postpone(doing, reply);
  return [];
};

/** Sends bytes over gRPC. */
export const rawGrpc: Actor<"rawGrpc"> = async (doing) => {
  const { run, action, signal } = doing;
  const request = action.request === undefined ? undefined : computeObject(action.request, run.scope);
  const tail = Buffer.from(action.hex, "hex");
  const reply = await orAbort(callGrpc(run.grpc, action.operation, { request, tail }), signal);
  run.trace.push({ what: `${action.operation} over grpc, followed by ${action.hex}`, got: reply });
  return settle(doing, reply, action.expect);
};

/** Waits for an answer that was put off. */
export const reply: Actor<"reply"> = async (doing) => {
  const { run, action, signal } = doing;
  const pending = run.pending.get(action.of);
  if (pending === undefined) throw new ScriptError(`no request is called "${action.of}"`);
  return settle(doing, await orAbort(pending, signal), action.expect);
};

async function sendRaw(run: WireRun, action: RawCall): Promise<WireReply> {
  const { method, path, headers = {}, body } = action;
  const sent = {
    method,
    path: text(run, path),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, text(run, value)])),
    ...(body !== undefined && { body: text(run, body) }),
  };
  const got = await run.http.send(sent, AbortSignal.timeout(longestReplyMs));
  run.trace.push({ what: `${method} ${sent.path}`, sent, got: { ...got, body: got.body.toString() } });
  if (got.status >= 400) return refusalOf(got);
  return { ok: true, http: got.status, answer: { headers: got.headers, body: parse(got.body.toString()) } };
}

const longestReplyMs = 30_000;

function text(run: WireRun, value: string): string {
  return textOf(compute(value, run.scope));
}

function parse(body: string): Json {
  try {
    return JSON.parse(body) as Json;
  } catch {
    return body;
  }
}
