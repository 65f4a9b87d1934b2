import type { InvocationOutcome } from "@clew/protocol";
import { invocationToWire, outputFromWire, readable } from "./grpc-messages.ts";
import type { CallListener, Host, HostAnswer, HostStarter, PeerInvocation } from "./host.ts";
import { HostProcess } from "./host-process.ts";
import type { ProcessStarter } from "./process.ts";
import type { ConnectionListener, WorkerConnection } from "./worker-connection.ts";
import type { WorkerHub } from "./worker-hub.ts";

/** A process may take so long until it connects for the first time. */
const startTimeoutMs = 60_000;

/** Hosts as gRPC workers, which connect to the hub. */
export function workerHosts(processes: ProcessStarter, hub: WorkerHub): HostStarter {
  return { start: () => WorkerHost.start(processes, hub), close: () => processes.close() };
}

interface Pending {
  readonly invocation: PeerInvocation;
  readonly listener: CallListener;
  readonly answer: (answer: HostAnswer) => void;
  /** Whether it was sent, on whichever connection. */
  sent: boolean;
}

/**
 * A worker process, and whichever connection it has at the moment: a worker whose stream broke, or was drained, connects
 * again. It runs one call at a time; when process or stream ends without an outcome, its call ends as `exit`.
 */
class WorkerHost implements Host, ConnectionListener {
  readonly #hub: WorkerHub;
  readonly #name: string;
  readonly #process = new HostProcess("worker");
  #connection: WorkerConnection | undefined;
  #pending: Pending | undefined;
  /** Ids of all calls that were sent, and whether an outcome of theirs was taken. */
  readonly #calls = new Map<string, "open" | "answered">();
  /** What it did wrong after its call was answered: told to the next one, whosever it is. */
  readonly #late: string[] = [];
  #timer: NodeJS.Timeout | undefined;
  /** Whether the peer itself broke the stream. */
  #broken = false;
  /** Whether it has been connected. */
  #welcomed = false;
  exited: Promise<void> = Promise.resolve();

  private constructor(hub: WorkerHub) {
    this.#hub = hub;
    this.#name = hub.expect((connection) => this.#connected(connection));
  }

  /** Starts a process; it may not have connected yet. */
  static async start(starter: ProcessStarter, hub: WorkerHub): Promise<WorkerHost> {
    const host = new WorkerHost(hub);
    await host.#process.start(starter, host.#name);
    host.exited = host.#process.exited.then(() => host.#ended());
    return host;
  }

  get dead(): boolean {
    return this.#process.dead;
  }

  async call(invocation: PeerInvocation, listener: CallListener): Promise<HostAnswer> {
    for (const problem of this.#late.splice(0)) listener.violated(problem);
    if (this.dead) return { kind: "exit", error: this.#process.exitError() };
    const answer = await new Promise<HostAnswer>((answered) => {
      this.#pending = { invocation, listener, answer: answered, sent: false };
      this.#limit(this.#welcomed ? invocation.timeoutMs : startTimeoutMs);
      this.#deliver();
    });
    clearTimeout(this.#timer);
    this.#pending = undefined;
    return answer;
  }

  kill(): void {
    this.#process.kill();
  }

  drain(): void {
    this.#connection?.drain();
  }

  disconnect(): void {
    this.#broken = true;
    this.#connection?.break();
  }

  outcome(requestId: string, outcome: InvocationOutcome): void {
    const known = this.#calls.get(requestId);
    if (known === undefined) {
      this.violated(`expected outcomes of what was sent, got one for ${requestId} (WORK-4)`);
      return;
    }
    if (known === "answered") this.violated(`expected one outcome for ${requestId}, got another (WORK-4)`);
    this.#calls.set(requestId, "answered");
    // An outcome of a call that was lost with its stream is late, which is no fault, and worth nothing (WORK-5).
    if (requestId === this.#pending?.invocation.requestId) this.#pending.answer(answerOf(outcome));
  }

  log({
    requestId,
    level,
    text,
  }: {
    readonly requestId?: string;
    readonly level: string;
    readonly text: string;
  }): void {
    if (requestId !== undefined && !this.#calls.has(requestId)) {
      this.violated(`expected log lines of what was sent, got one for ${requestId} (WORK-9)`);
    }
    this.#pending?.listener.exchanged({ kind: "log", response: `${level} ${text}` });
  }

  drained(): void {
    this.#process.retire();
  }

  ended(): void {
    if (this.#connection?.open !== false) return;
    this.#connection = undefined;
    if (this.dead) this.#process.kill();
    // What it ran is lost. Whether the process lives, its exit or its next connection will tell.
  }

  violated(problem: string): void {
    const told = `worker: ${problem}`;
    if (this.#pending === undefined) this.#late.push(told);
    else this.#pending.listener.violated(told);
  }

  #connected(connection: WorkerConnection): void {
    if (this.dead) return;
    const lost = this.#connection === undefined && this.#pending?.sent === true;
    this.#connection = connection;
    this.#welcomed = true;
    connection.welcome(this);
    if (lost) this.#lose();
    this.#deliver();
  }

  /** The call that runs is lost: its stream ended, and the process lives. */
  #lose(): void {
    if (!this.#broken) this.violated("expected an outcome before the worker ended its stream, got none (WORK-4)");
    this.#broken = false;
    this.#pending?.answer({ kind: "exit", error: this.#process.exitError() });
  }

  #deliver(): void {
    const [connection, pending] = [this.#connection, this.#pending];
    if (connection?.open !== true || pending === undefined || pending.sent) return;
    const { invocation, listener } = pending;
    pending.sent = true;
    this.#calls.set(invocation.requestId, "open");
    this.#limit(invocation.timeoutMs);
    const message = invocationToWire(invocation, this.#name);
    listener.exchanged({ kind: "invoke", request: readable(message) });
    connection.send({ kind: "invocation", invocation: message });
  }

  /** From now on the call may take so long. */
  #limit(timeoutMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const connected = this.#connection?.open === true;
      if (this.#welcomed && !connected) {
        this.violated(`expected the worker to connect again, or to end, within ${timeoutMs} ms (WORK-13)`);
      } else if (connected) this.violated(`expected an outcome within ${timeoutMs} ms, got none (WORK-4)`);
      this.#pending?.answer(this.#welcomed ? { kind: "timeout" } : { kind: "error", error: this.#process.exitError() });
      this.kill();
    }, timeoutMs);
  }

  #ended(): void {
    this.#hub.forget(this.#name);
    this.#pending?.answer({ kind: "exit", error: this.#process.exitError() });
  }
}

function answerOf(outcome: InvocationOutcome): HostAnswer {
  switch (outcome.kind) {
    case "output":
      return { kind: "output", output: outputFromWire(outcome.output) };
    case "error":
      return { kind: "error", error: outcome.error };
    case "timeout":
      return { kind: "timeout" };
    case "result":
      // Only a plain function has a result; for a durable one it is an output that says nothing.
      return { kind: "output", output: {} };
  }
}
