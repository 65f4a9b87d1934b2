import {
  textPayload,
  type DurableInvocation,
  type DurableService,
  type Invocation,
  type InvocationOutcome,
  type OperationUpdate,
  type StatePage,
} from "@clew/protocol";
import type { FunctionDescription, Invoker } from "../../src/port/invoker.ts";

/** What a scripted durable function sees of its invocation. */
export interface ScriptContext {
  readonly invocation: DurableInvocation;
  /** Counts the invocations of this execution, from 1. */
  readonly count: number;
  readonly signal: AbortSignal;
  /** Sends a checkpoint under the live token. */
  readonly checkpoint: (...updates: readonly OperationUpdate[]) => Promise<StatePage>;
  /** Status of an operation in the initial state. */
  readonly status: (id: string) => string | undefined;
}

export type DurableScript = (context: ScriptContext) => Promise<InvocationOutcome>;
export type PlainScript = (input: string) => Promise<InvocationOutcome>;

/** A host whose functions are scripts in this process. */
export class ScriptedHost implements Invoker {
  readonly invocations: Invocation[] = [];
  readonly #functions = new Map<string, FunctionDescription>();
  readonly #durable = new Map<string, DurableScript>();
  readonly #plain = new Map<string, PlainScript>();
  readonly #counts = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  service: DurableService | undefined;

  durable(name: string, script: DurableScript, more: Partial<FunctionDescription> = {}): this {
    this.#durable.set(name, script);
    return this.#add(name, "durable", more);
  }

  plain(name: string, script: PlainScript, more: Partial<FunctionDescription> = {}): this {
    this.#plain.set(name, script);
    return this.#add(name, "plain", more);
  }

  remove(name: string): void {
    this.#functions.delete(name);
    for (const listener of this.#listeners) listener();
  }

  functions(): ReadonlyMap<string, FunctionDescription> {
    return new Map(this.#functions);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async invoke(invocation: Invocation, signal: AbortSignal): Promise<InvocationOutcome> {
    this.invocations.push(invocation);
    if (invocation.kind === "plain") {
      const script = this.#plain.get(invocation.functionName);
      return script === undefined ? crash("no such script") : script(new TextDecoder().decode(invocation.input.data));
    }
    const script = this.#durable.get(invocation.functionName);
    const count = (this.#counts.get(invocation.executionId) ?? 0) + 1;
    this.#counts.set(invocation.executionId, count);
    if (script === undefined) return crash("no such script");
    return script({
      invocation,
      count,
      signal,
      checkpoint: this.#checkpoint(invocation),
      status: statusOf(invocation),
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #add(name: string, kind: "durable" | "plain", more: Partial<FunctionDescription>): this {
    this.#functions.set(name, { name, kind, versions: [], aliases: new Map(), timeoutSeconds: 900, ...more });
    for (const listener of this.#listeners) listener();
    return this;
  }

  #checkpoint({ executionId, checkpointToken }: DurableInvocation): ScriptContext["checkpoint"] {
    let token = checkpointToken;
    return async (...updates) => {
      if (this.service === undefined) throw new Error("the host has no service yet");
      const reply = await this.service.checkpoint({ executionId, checkpointToken: token, updates });
      token = reply.checkpointToken ?? token;
      return reply.newState;
    };
  }
}

function statusOf(invocation: DurableInvocation): ScriptContext["status"] {
  return (id) => invocation.initialState.operations.find((operation) => operation.id === id)?.status;
}

/** The process died. */
export function crash(message: string): InvocationOutcome {
  return { kind: "error", error: { type: "Runtime.ExitError", message } };
}

export const pending: InvocationOutcome = { kind: "output", output: { status: "PENDING" } };

export function succeed(value: unknown): InvocationOutcome {
  return { kind: "output", output: { status: "SUCCEEDED", result: textPayload(JSON.stringify(value)) } };
}

export function fail(type: string, message: string): InvocationOutcome {
  return { kind: "output", output: { status: "FAILED", error: { type, message } } };
}
