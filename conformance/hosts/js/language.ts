// The language half of a JavaScript host: blocks, expressions and statements, the same for every SDK.
// The SDK half is a table of durable operations (`Operations`), written against one SDK's public API.
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { nodeKind } from "../../src/program/program.ts";
import type { Expression, HostHello, HostInput, If, Node, NodeKinds } from "../../src/program/program.ts";
import { describe, makeError } from "./errors.ts";
import { isRecord, Observer } from "./observer.ts";
import { given } from "./options.ts";
import { refusalOf } from "./refusal.ts";

/** How an SDK begins each kind of durable operation that it has; a kind that is not there is no feature of the host. */
export type Operations<C> = { readonly [K in keyof NodeKinds]?: (call: Call<C, NodeKinds[K]>) => Begun };

/** A durable operation that is under way, and how its value reads in a program. */
export interface Begun {
  readonly promise: PromiseLike<unknown>;
  readonly neutral?: (value: unknown) => unknown;
}

/** A durable node that is to begin. */
export interface Call<C, N> extends Place<C> {
  readonly node: N;
  readonly host: Host<C>;
}

/** Where a node runs. Inside steps, checks and submitters there is no context, and so no durable operation. */
export interface Place<C> {
  readonly context: C;
  readonly path: string;
  readonly scope: Scope;
}

/** Variables: a body sees those around it through the prototype chain. */
export type Scope = Record<string, unknown>;

type Outcome = { readonly done: boolean; readonly value?: unknown };
type Nodes = readonly Node[] | undefined;
const goOn: Outcome = { done: false };

/** Interprets the program of one invocation. */
export class Host<C> {
  readonly #operations: Operations<C>;
  readonly #observer: Observer;
  readonly #args: unknown;

  constructor(operations: Operations<C>, observer: Observer, args: unknown) {
    this.#operations = operations;
    this.#observer = observer;
    this.#args = args;
  }

  /** Notes that a body was entered, then runs it with variables of its own. */
  async enter(nodes: Nodes, place: Place<C | undefined>, own: Scope): Promise<unknown> {
    const { attempt } = own;
    this.note(place.path, "enter", attempt === undefined ? {} : { attempt });
    return this.body(nodes, { ...place, path: `${place.path}/body` }, own);
  }

  /** Runs nodes that have variables and a value of their own. */
  async body(nodes: Nodes, place: Place<C | undefined>, own: Scope = {}): Promise<unknown> {
    const scope = Object.assign(Object.create(place.scope) as Scope, own);
    return (await this.#block(nodes, { ...place, scope })).value;
  }

  /** Begins a durable operation. */
  begin(node: Node, { context, path, scope }: Place<C | undefined>): Begun {
    const kind = nodeKind(node);
    const begin: ((call: Call<C, never>) => Begun) | undefined = this.#operations[kind];
    if (begin === undefined || context === undefined) throw new Error(`${path}: ${kind} cannot begin here`);
    return begin({ context, path, scope, host: this, node: Reflect.get(node, kind) as never });
  }

  /** Waits for a durable operation and notes what the code gets. */
  async settle(path: string, { promise, neutral = (value) => value }: Begun): Promise<unknown> {
    try {
      const value = neutral(await promise);
      this.note(path, "settled", { value });
      return value;
    } catch (error) {
      this.note(path, "settled", { error: describe(error) });
      throw error;
    }
  }

  /** Writes an observation. */
  note(...seen: Parameters<Observer["note"]>): void {
    this.#observer.note(...seen);
  }

  /** Computes an expression. */
  evaluate(expression: Expression | undefined, scope: Scope): unknown {
    if (Array.isArray(expression)) return expression.map((item: Expression) => this.evaluate(item, scope));
    if (!isRecord(expression)) return expression;
    const { $var, $input, $size, $of } = expression;
    if (typeof $var === "string") return dig(scope, $var);
    if (typeof $input === "string") return $input === "" ? this.#args : dig(this.#args, $input);
    if (typeof $size === "number") return (typeof $of === "string" ? $of : "x").repeat($size);
    if ("$attempt" in expression) return scope["attempt"];
    if ("$invocation" in expression) return this.#observer.invocation;
    if ("$absent" in expression) return undefined;
    if ("$opaque" in expression) return 1n; // JSON.stringify refuses it
    const members = Object.entries<Expression>(expression as Readonly<Record<string, Expression>>);
    return Object.fromEntries(members.map(([key, value]) => [key, this.evaluate(value, scope)]));
  }

  async #block(nodes: Nodes, place: Place<C | undefined>): Promise<Outcome> {
    for (const [index, node] of (nodes ?? []).entries()) {
      const outcome = await this.#node(node, { ...place, path: `${place.path}/${index}` });
      if (outcome.done) return outcome;
      if (node.to !== undefined) place.scope[node.to] = outcome.value;
    }
    return goOn;
  }

  async #node(node: Node, place: Place<C | undefined>): Promise<Outcome> {
    const { path, scope } = place;
    if ("return" in node) return { done: true, value: this.evaluate(node.return, scope) };
    if ("value" in node) return { done: false, value: this.evaluate(node.value, scope) };
    if ("if" in node) return this.#if(node.if, place);
    if ("try" in node) return this.#try(node.try, place);
    if ("repeat" in node) return this.#repeat(node.repeat, place);
    if ("await" in node) return { done: false, value: await this.#await(node.await.started, scope) };
    if ("start" in node) {
      const inner = { ...place, path: `${path}/node` };
      scope[node.start.as] = { ...inner, begun: this.begin(node.start.node, inner) } satisfies Started;
    } else if ("throw" in node) {
      const { thrown } = node.throw;
      if (Number(scope["attempt"]) > (given(node.throw.times) ?? Infinity)) return goOn;
      throw thrown === undefined ? makeError(node.throw) : this.evaluate(thrown, scope);
    } else if ("rethrow" in node) throw scope["$caught"];
    else if ("count" in node) this.note(path, "effect", { label: node.count });
    else if ("observe" in node) {
      this.note(path, "note", { label: node.observe.label, value: this.evaluate(node.observe.value, scope) });
    } else if ("sleep" in node) await sleep(node.sleep.ms);
    else if ("crash" in node) {
      if (this.#observer.invocation <= (given(node.crash.invocations) ?? Infinity)) process.exit(7);
    } else return { done: false, value: await this.settle(path, this.begin(node, place)) };
    return goOn;
  }

  async #if(node: If, place: Place<C | undefined>): Promise<Outcome> {
    const value = this.evaluate(node.value, place.scope);
    const equal = node.equals === undefined || isDeepStrictEqual(value, this.evaluate(node.equals, place.scope));
    const holds =
      equal && Number(value) >= (node.atLeast ?? Number(value)) && Number(value) <= (node.atMost ?? Number(value));
    const chosen = holds || (equal && node.atLeast === undefined && node.atMost === undefined) ? "then" : "else";
    return this.#block(node[chosen], { ...place, path: `${place.path}/${chosen}` });
  }

  async #try(node: NodeKinds["try"], place: Place<C | undefined>): Promise<Outcome> {
    const { path, scope } = place;
    try {
      return await this.#block(node.body, { ...place, path: `${path}/body` });
    } catch (error) {
      if (node.catch === undefined && node.swallow !== true) throw error;
      const seen = describe(error);
      this.note(path, "caught", { error: seen });
      Object.assign(scope, { error: seen, $caught: error });
      return await this.#block(node.catch, { ...place, path: `${path}/catch` });
    } finally {
      if (node.finally !== undefined) {
        this.note(path, "finally");
        await this.#block(node.finally, { ...place, path: `${path}/finally` });
      }
    }
  }

  async #repeat({ times, body }: NodeKinds["repeat"], place: Place<C | undefined>): Promise<Outcome> {
    for (let turn = 0; turn < times; turn++) {
      place.scope["turn"] = turn;
      const outcome = await this.#block(body, { ...place, path: `${place.path}/turn/${turn}` });
      if (outcome.done) return outcome;
    }
    return goOn;
  }

  async #await(name: string, scope: Scope): Promise<unknown> {
    const { begun, path } = started(name, scope);
    return this.settle(path, begun);
  }
}

interface Started {
  readonly begun: Begun;
  readonly path: string;
}

/** The operation that a `start` node began. */
export function started(name: string, scope: Scope): Started {
  return scope[name] as Started;
}

const dig = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((at, member) => (at === undefined ? at : Reflect.get(Object(at), member)), value);

/** Runs the program of an input, or answers the handshake: the durable function of every JavaScript host. */
export async function serve<C>(
  input: HostInput,
  context: C,
  { operations, hello }: { readonly operations: Operations<C>; readonly hello: Hello },
): Promise<unknown> {
  if ((input as HostInput | null)?.handshake === true) return helloOf(hello, operations);
  const refusal = refusalOf(input, durableOf(operations));
  if (refusal !== undefined) return refusal;
  const observer = new Observer(input.observations ?? process.env["CLEW_OBSERVATIONS"]);
  const host = new Host(operations, observer, input.args);
  observer.note("", "invocation");
  try {
    const value = await host.body(input.program?.nodes, { context, path: "", scope: {} });
    observer.note("", "end", { value });
    return value;
  } catch (error) {
    observer.note("", "end", { error: describe(error) });
    throw error;
  }
}

/** What an SDK's half says of itself; the features that its operations tell of are added. */
export type Hello = Pick<HostHello, "sdkName" | "sdkVersion" | "features">;

/** The durable kinds of a host, and what the language can do with them. */
function durableOf(operations: object): readonly string[] {
  return [...Object.keys(operations), "start", "await"];
}

function helloOf(hello: Hello, operations: object): HostHello {
  const features = [...durableOf(operations), "attempt", "throwValue", ...hello.features];
  const language = { language: "JavaScript", languageVersion: process.versions.node };
  return { protocol: "clew.conformance.v1", ...hello, ...language, features };
}
