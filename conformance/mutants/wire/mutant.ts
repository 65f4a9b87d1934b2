import type { GrpcMutation, GrpcResult } from "./grpc-proxy.ts";
import type { RestMutation, RestResult } from "./rest-proxy.ts";

/** A backend that does one thing wrong, and the case that must notice. */
export interface WireMutant {
  /** What it does wrong. */
  readonly id: string;
  /** The case that notices, and over which wire. */
  readonly case: string;
  readonly wire: "rest" | "grpc" | "stream";
  /** What the suite says then. */
  readonly caught: RegExp;
  readonly grpc?: GrpcMutation;
  readonly rest?: RestMutation;
}

/** JSON whose members nobody has looked at. */
export type Members = Record<string, unknown>;

/** Alters the answers to calls of some methods. */
export function answers(method: string, alter: (value: Members, request: Members) => unknown): GrpcMutation {
  return {
    unary: async (call, next) => {
      const result = await next(call.request);
      if (call.method !== method || !result.ok) return result;
      return { ok: true, value: alter(structuredClone(result.value) as Members, (call.request ?? {}) as Members) };
    },
  };
}

/** Alters the requests of some methods. */
export function requests(method: string, alter: (request: Members) => unknown): GrpcMutation {
  return {
    unary: (call, next) =>
      next(call.method === method && call.request !== undefined ? alter(call.request as Members) : call.request),
  };
}

/** Alters refusals. */
export function refusals(alter: (status: Extract<GrpcResult, { ok: false }>["status"]) => unknown): GrpcMutation {
  return {
    unary: async (call, next) => {
      const result = await next(call.request);
      return result.ok ? result : { ok: false, status: alter(result.status) as typeof result.status };
    },
  };
}

/** Alters the JSON of answers to paths that contain a text. */
export function bodies(part: string, alter: (body: Members) => unknown): RestMutation {
  return async (call, next) => {
    const result = await next(call);
    if (!call.path.includes(part) || result.status >= 300) return result;
    return { ...result, body: JSON.stringify(alter(JSON.parse(result.body) as Members)) };
  };
}

/** Alters whole answers to paths that contain a text. */
export function replies(part: string, alter: (result: RestResult) => RestResult): RestMutation {
  return async (call, next) => {
    const result = await next(call);
    return call.path.includes(part) ? alter(result) : result;
  };
}

/** A list in an answer. */
export function list(value: unknown): Members[] {
  return Array.isArray(value) ? (value as Members[]) : [];
}

/** The operations in the answer to a checkpoint. */
export function newOperations(answer: Members): Members[] {
  return list((answer["newState"] as Members | undefined)?.["operations"]);
}
