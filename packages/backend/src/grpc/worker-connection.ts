import { issue, type Issue, type WorkerMessage } from "@clew/protocol";
import type { Scheduler } from "../port/scheduler.ts";
import { WorkerSession, type WorkerChannel } from "./worker-session.ts";

/** The hub's ear on one worker's stream. */
export interface WorkerPeer {
  receive(message: WorkerMessage): void;
  /** A message came that could not be read. */
  refused(problem: Issue): void;
  /** The worker's half of the stream ended, or the stream broke. */
  disconnected(): void;
}

/** What a connection asks of its hub. */
export interface WorkerGate {
  /** The first message came: either `welcome` or `end` of the connection follows. */
  greet(connection: WorkerConnection, message: WorkerMessage): void;
  /** A message of a welcomed worker came; a problem ends its stream. */
  receive(session: WorkerSession, message: WorkerMessage): Issue | undefined;
  /** The stream is over; `session` is absent when it was never welcomed. */
  left(connection: WorkerConnection, session: WorkerSession | undefined): void;
}

/** What a connection works with. */
export interface WorkerConnectionOptions {
  readonly channel: WorkerChannel;
  readonly gate: WorkerGate;
  readonly scheduler: Scheduler;
  /** How long the worker may take to say its hello, and the hub to welcome it. */
  readonly helloTimeoutMs: number;
}

/**
 * One worker's stream from the server's side: silent until its first message, greeted until what it serves is kept,
 * then welcomed, and over at last, from wherever it was. All that a greeted worker may say is that it drains (WORK-1).
 */
export class WorkerConnection implements WorkerPeer {
  readonly channel: WorkerChannel;
  readonly #gate: WorkerGate;
  readonly #cancelTimer: () => void;
  #state: "silent" | "greeted" | "over" | WorkerSession = "silent";
  #drained = false;

  constructor({ channel, gate, scheduler, helloTimeoutMs }: WorkerConnectionOptions) {
    this.channel = channel;
    this.#gate = gate;
    this.#cancelTimer = scheduler.after(helloTimeoutMs, () => {
      const late = this.#state === "silent" ? "HANDSHAKE_TIMEOUT" : "UNAVAILABLE";
      const actual = this.#state === "silent" ? "none" : "the store has not answered";
      this.end(issue(late, { field: "hello", expected: `within ${String(helloTimeoutMs)} ms`, actual }));
    });
  }

  get over(): boolean {
    return this.#state === "over";
  }

  receive(message: WorkerMessage): void {
    const state = this.#state;
    if (state instanceof WorkerSession) {
      const problem = this.#gate.receive(state, message);
      if (problem !== undefined) this.end(problem);
    } else if (state === "silent") {
      this.#state = "greeted";
      this.#gate.greet(this, message);
    } else if (state === "greeted") {
      if (message.kind === "drain") this.#drained = true;
      else this.end(issue("FRAME_UNEXPECTED", { field: "message", expected: "drain", actual: message.kind }));
    }
  }

  refused(problem: Issue): void {
    this.end(problem);
  }

  disconnected(): void {
    this.end();
  }

  /** The worker serves from now on, unless it has drained meanwhile. */
  welcome(session: WorkerSession): void {
    this.#state = session;
    this.#cancelTimer();
    if (this.#drained) this.receive({ kind: "drain" });
  }

  end(refusal?: Issue): void {
    const state = this.#state;
    if (state === "over") return;
    this.#state = "over";
    this.#cancelTimer();
    this.#gate.left(this, state instanceof WorkerSession ? state : undefined);
    this.channel.end(refusal);
  }
}
