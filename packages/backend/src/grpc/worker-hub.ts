import {
  issue,
  type Invocation,
  type InvocationOutcome,
  type Issue,
  type WorkerHello,
  type WorkerMessage,
} from "@clew/protocol";
import { draining } from "../net/draining.ts";
import type { FunctionDescription, Invoker } from "../port/invoker.ts";
import type { Scheduler } from "../port/scheduler.ts";
import { Delivery, undelivered, type GivenUp } from "./delivery.ts";
import { negotiate, type HandshakeTerms } from "./handshake.ts";
import { Roster } from "./roster.ts";
import { ServedFunctions } from "./served-functions.ts";
import { WorkerConnection, type WorkerGate, type WorkerPeer } from "./worker-connection.ts";
import { WorkerSession, type WorkerChannel } from "./worker-session.ts";

/** A line that a function wrote, attributed to worker and invocation. */
export interface WorkerLog {
  readonly worker: string;
  readonly requestId?: string;
  readonly time: number;
  readonly level: string;
  readonly text: string;
}

export interface WorkerHubOptions {
  readonly scheduler: Scheduler;
  readonly terms: HandshakeTerms;
  /** How long a worker may stay silent after it connected. */
  readonly helloTimeoutMs: number;
  /** Limit of one invocation of a function whose worker names none. */
  readonly defaultTimeoutSeconds: number;
  /** Resolves when these stay known whatever happens; a worker is welcomed only then (WORK-11). */
  readonly remember: (functions: readonly FunctionDescription[]) => Promise<void>;
  /** Why functions could not be remembered: the worker learns only that. */
  readonly onFault: (fault: unknown) => void;
  readonly onLog?: (line: WorkerLog) => void;
}

/**
 * Delivers invocations to the workers that are connected over gRPC (WORK).
 *
 * A worker is silent until its hello; it is welcomed when what it serves is remembered, and serves from then on; a drain,
 * of either side, ends its serving but not what it runs; its end loses what it still ran. An invocation waits in line
 * until a worker that serves its function has room, at most until its deadline. Nothing is delivered twice: a lost
 * invocation is dispatch's to repeat.
 */
export class WorkerHub implements Invoker {
  readonly #options: WorkerHubOptions;
  readonly #served: ServedFunctions;
  readonly #roster = new Roster();
  /** Workers that are not welcomed yet. */
  readonly #arriving = new Set<WorkerConnection>();
  readonly #welcomed = new Map<WorkerSession, WorkerConnection>();
  /** First messages, in their order. One worker is greeted at a time: two may not agree on what they serve. */
  readonly #greetings = new Map<WorkerConnection, WorkerMessage>();
  #greeting = false;
  #closing = false;
  #whenIdle: (() => void) | undefined;

  constructor(options: WorkerHubOptions) {
    this.#options = options;
    this.#served = new ServedFunctions(options.defaultTimeoutSeconds);
  }

  functions(): ReadonlyMap<string, FunctionDescription> {
    return this.#served.descriptions();
  }

  onChange(listener: () => void): () => void {
    return this.#served.onChange(listener);
  }

  invoke(invocation: Invocation, signal: AbortSignal): Promise<InvocationOutcome> {
    if (this.#closing) return Promise.resolve(undelivered("the server is draining"));
    if (signal.aborted) return Promise.resolve(undelivered("the invocation was abandoned before it was delivered"));
    const delivery: Delivery = new Delivery({
      invocation,
      signal,
      scheduler: this.#options.scheduler,
      giveUp: (why) => this.#giveUp(delivery, why),
    });
    this.#roster.place(delivery);
    return delivery.outcome;
  }

  /** A worker connected. It has `helloTimeoutMs` to introduce itself. */
  connect(channel: WorkerChannel): WorkerPeer {
    const gate: WorkerGate = {
      greet: (connection, message) => {
        this.#greetings.set(connection, message);
        if (!this.#greeting) void this.#greet();
      },
      receive: (session, message) => this.#receive(session, message),
      left: (connection, session) => {
        this.#arriving.delete(connection);
        this.#greetings.delete(connection);
        if (session !== undefined) this.#leave(session);
      },
    };
    const { scheduler, helloTimeoutMs } = this.#options;
    const connection = new WorkerConnection({ channel, gate, scheduler, helloTimeoutMs });
    this.#arriving.add(connection);
    if (this.#closing) connection.end(draining);
    return connection;
  }

  /** Drains every worker, lets what runs end within `graceMs`, then ends the streams. */
  async close(graceMs: number): Promise<void> {
    this.#closing = true;
    for (const connection of [...this.#arriving]) connection.end(draining);
    for (const delivery of this.#roster.clear()) delivery.settle(undelivered("the server is draining"));
    for (const session of this.#welcomed.keys()) {
      this.#stopServing(session);
      session.channel.send({ kind: "drain" });
    }
    await this.#idle(graceMs);
    for (const connection of [...this.#welcomed.values()]) connection.end();
  }

  /** Greets those that wait, and who joins them meanwhile. One that is over waits no more. */
  async #greet(): Promise<void> {
    this.#greeting = true;
    try {
      for (const [connection, message] of this.#greetings) {
        this.#greetings.delete(connection);
        const refusal = await this.#admit(connection, message);
        if (refusal !== undefined) connection.end(refusal);
      }
    } finally {
      this.#greeting = false;
    }
  }

  /** Welcomes a worker, or says what stands against it. One that has left meanwhile is neither. */
  async #admit(connection: WorkerConnection, message: WorkerMessage): Promise<Issue | undefined> {
    if (message.kind !== "hello") {
      return issue("HANDSHAKE_REQUIRED", { field: "message", expected: "hello", actual: message.kind });
    }
    const { hello } = message;
    const handshake = negotiate(hello, this.#options.terms);
    if (!handshake.ok) return handshake.issue;
    const problem = this.#served.conflict(hello.functions) ?? (await this.#remember(hello));
    if (problem !== undefined || connection.over) return problem;
    const { welcome } = handshake;
    const { channel } = connection;
    const session = new WorkerSession({
      channel,
      name: workerName(hello, channel),
      functions: hello.functions,
      capacity: welcome.maxConcurrentInvocations,
    });
    channel.send({ kind: "welcome", welcome });
    this.#arriving.delete(connection);
    this.#welcomed.set(session, connection);
    this.#served.add(session.functions);
    connection.welcome(session);
    if (session.serving) this.#roster.join(session);
    return undefined;
  }

  async #remember({ functions }: WorkerHello): Promise<Issue | undefined> {
    const { remember, onFault } = this.#options;
    try {
      await remember(functions.map((served) => this.#served.describe(served)));
      return undefined;
    } catch (fault) {
      onFault(fault);
      const actual = "the store could not write them";
      return issue("UNAVAILABLE", { field: "hello.functions", expected: "functions that can be remembered", actual });
    }
  }

  #receive(session: WorkerSession, message: WorkerMessage): Issue | undefined {
    switch (message.kind) {
      case "hello":
        return issue("FRAME_UNEXPECTED", { field: "message", expected: "outcome, log or drain", actual: "hello" });
      case "outcome": {
        const problem = session.finish(message.requestId, message.outcome);
        if (problem === undefined) this.#hasRoom(session);
        return problem;
      }
      case "log":
        this.#options.onLog?.({ ...message, worker: session.name });
        return undefined;
      case "drain":
        this.#stopServing(session);
        return undefined;
    }
  }

  #giveUp(delivery: Delivery, why: GivenUp): InvocationOutcome {
    const { invocation } = delivery;
    const session = this.#roster.remove(delivery);
    if (session === undefined) {
      return undelivered(
        why === "abandoned"
          ? "the invocation was abandoned before it was delivered"
          : `no worker had room for function ${invocation.functionName}, version ${invocation.functionVersion}, before the deadline`,
      );
    }
    session.abandon(invocation.requestId);
    this.#hasRoom(session);
    if (why === "abandoned") return undelivered("the invocation was abandoned while it ran");
    const served = session.functions.find(({ name }) => name === invocation.functionName);
    return { kind: "timeout", timeoutSeconds: served?.timeoutSeconds ?? this.#options.defaultTimeoutSeconds };
  }

  #hasRoom(session: WorkerSession): void {
    this.#roster.fill(session);
    if (session.idle) this.#whenIdle?.();
  }

  #stopServing(session: WorkerSession): void {
    if (!session.serving) return;
    session.drain();
    this.#roster.leave(session);
    this.#served.remove(session.functions);
  }

  #leave(session: WorkerSession): void {
    this.#stopServing(session);
    this.#welcomed.delete(session);
    session.lose();
    this.#whenIdle?.();
  }

  /** Resolves when no worker runs anything, or after `graceMs`. */
  #idle(graceMs: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#options.scheduler.after(graceMs, () => {
        this.#whenIdle = undefined;
        resolve();
      });
      this.#whenIdle = () => {
        if (![...this.#welcomed.keys()].every((session) => session.idle)) return;
        this.#whenIdle = undefined;
        cancel();
        resolve();
      };
      this.#whenIdle();
    });
  }
}

function workerName(hello: WorkerHello, channel: WorkerChannel): string {
  return `${hello.runtimeName} ${hello.runtimeVersion} at ${channel.peer}`;
}
