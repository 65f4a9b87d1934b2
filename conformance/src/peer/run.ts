import type { ErrorObject } from "@clew/protocol";
import type { PeerReply, PeerRequest } from "./call.ts";
import { Clock } from "./clock.ts";
import { PeerExecution } from "./execution.ts";
import type { Ending } from "./execution.ts";
import type { Faults } from "./fault.ts";
import type { HostPool, RunningCall } from "./host-pool.ts";
import type { CallListener, HostAnswer, PeerInvocation, PeerOutput } from "./host.ts";
import { compact } from "./operation.ts";
import type { PeerEvent, PeerOperation, PeerUpdate } from "./operation.ts";
import { RunService } from "./run-service.ts";
import type { Exchange } from "./trace.ts";

/** What happens outside the execution: callbacks that are settled, targets that end, stops. */
export interface World {
  /** Lets the next thing happen; false when there is none. Called while the execution is suspended. */
  advance(execution: PeerExecution, now: number): boolean;
  /** Called at each committed batch, before it is answered: a target may end at once. */
  committed?(execution: PeerExecution, updates: readonly PeerUpdate[], now: number): void;
}

/** How one execution is run. */
export interface PeerRunOptions {
  readonly pool: HostPool;
  /** The execution's input, JSON text. */
  readonly input: string;
  readonly world: World;
  /** Operations a page; default: all in one. */
  readonly pageSize?: number;
  /** True: after every committed checkpoint the process is killed and invoked again. */
  readonly killAfterCommit?: boolean;
  /** Operations that are there from the start. */
  readonly seed?: readonly PeerOperation[];
  readonly faults?: Faults;
  readonly tenantId?: string;
  /** Nominal seconds until the execution times out. */
  readonly executionTimeoutSeconds?: number;
  /** Nominal milliseconds a real one; default 5: a wait of a second looks like one of 200 ms. */
  readonly timeScale?: number;
  /** Real milliseconds that one invocation may take; default 10,000. */
  readonly invocationTimeoutMs?: number;
  /** How many invocations may fail in a row; default 4. */
  readonly maxFailures?: number;
}

/** What came of it. `RUNNING`: it hangs, since nothing can happen to it any more. */
export interface PeerRunReport {
  readonly ending: Ending;
  readonly events: readonly PeerEvent[];
  readonly operations: readonly PeerOperation[];
  readonly trace: readonly Exchange[];
  readonly invocations: number;
  /** In which invocation each operation was closed, by its id. */
  readonly closedIn: ReadonlyMap<string, number>;
  readonly refusals: readonly string[];
  /** What the host did that the protocol forbids. */
  readonly violations: readonly string[];
}

const maxInvocations = 400;

/** Drives one execution: invokes, serves its calls, lets time and the world act while it is suspended. */
export class PeerRun implements CallListener {
  readonly id: string;
  readonly #options: PeerRunOptions;
  readonly #clock: Clock;
  readonly #execution: PeerExecution;
  readonly #service: RunService;
  readonly #trace: Exchange[] = [];
  readonly #violations: string[] = [];
  readonly #deadline: number;
  #call: RunningCall | undefined;
  /** Whether the peer itself ended the running invocation. */
  #struck = false;
  #idle = 0;
  #failures = 0;

  constructor(id: string, options: PeerRunOptions) {
    this.id = id;
    this.#options = options;
    this.#clock = new Clock(options.timeScale ?? 5);
    const now = this.#clock.now();
    this.#deadline = now + (options.executionTimeoutSeconds ?? Infinity) * 1000;
    const execution = new PeerExecution({ id, input: options.input, now });
    execution.seed(options.seed ?? []);
    this.#execution = execution;
    this.#service = new RunService({
      execution,
      clock: this.#clock,
      pageSize: options.pageSize,
      killAfterCommit: options.killAfterCommit,
      faults: options.faults,
      committed: (updates, at) => options.world.committed?.(execution, updates, at),
      strike: (fault) => this.#strike(fault),
    });
  }

  /** Invokes until the execution has closed or is stuck. */
  async toEnd(): Promise<PeerRunReport> {
    const execution = this.#execution;
    while (execution.ending === undefined) {
      if (execution.invocations >= maxInvocations) {
        this.#note(`gave up after ${maxInvocations} invocations`);
        break;
      }
      const answer = await this.#invoke();
      if (this.#accept(answer) && !this.#advance()) break;
    }
    return {
      ending: execution.ending ?? { status: "RUNNING" },
      events: execution.events,
      operations: execution.operations,
      trace: this.#trace,
      invocations: execution.invocations,
      closedIn: this.#service.closedIn,
      refusals: this.#service.refusals,
      violations: this.#violations,
    };
  }

  /** Serves a call of the live invocation's host. */
  serve(request: PeerRequest): PeerReply {
    return this.#service.serve(request);
  }

  exchanged(exchange: Omit<Exchange, "invocation">): void {
    this.#trace.push({ invocation: this.#execution.invocations, ...exchange });
  }

  violated(problem: string): void {
    this.#violations.push(problem);
    this.#note(problem);
  }

  async #invoke(): Promise<HostAnswer> {
    const execution = this.#execution;
    const { token, updated } = execution.beginInvocation();
    this.#struck = false;
    this.#call = await this.#options.pool.begin(
      compact<PeerInvocation>({
        requestId: `${this.id}-${execution.invocations}`,
        executionId: execution.id,
        executionArn: execution.arn,
        token,
        page: this.#service.firstPage(),
        updated,
        timeoutMs: this.#options.invocationTimeoutMs ?? 10_000,
        tenantId: this.#options.tenantId,
      }),
      this,
    );
    const answer = await this.#call.answer;
    this.exchanged({ kind: "answer", response: answer });
    return answer;
  }

  #strike(fault: "kill" | "drain" | "disconnect"): void {
    this.#struck = fault !== "drain";
    this.#note(`the peer strikes: ${fault}`);
    this.#call?.[fault]();
  }

  /** Takes the answer of an invocation; true when the execution is suspended. */
  #accept(answer: HostAnswer): boolean {
    const execution = this.#execution;
    if (answer.kind !== "output") {
      const error = answer.kind === "timeout" ? { type: "Sandbox.Timedout", message: "Task timed out" } : answer.error;
      execution.endInvocation(error);
      if (!this.#struck) this.#failed(error);
      return false;
    }
    execution.endInvocation();
    return this.#judge(answer.output);
  }

  #judge({ status, result, error }: PeerOutput): boolean {
    const execution = this.#execution;
    if (status === "SUCCEEDED") execution.close(compact<Ending>({ status, result }));
    else if (status === "FAILED") execution.close(compact<Ending>({ status, error }));
    else if (status === "PENDING") {
      this.#failures = 0;
      return execution.ending === undefined;
    } else this.#failed({ type: "InvalidParameterValueException", message: "Invalid Status in invocation output." });
    return false;
  }

  #failed(error: ErrorObject): void {
    if (++this.#failures >= (this.#options.maxFailures ?? 4)) this.#execution.close({ status: "FAILED", error });
  }

  /** Lets something happen to a suspended execution; false when it is stuck. */
  #advance(): boolean {
    const execution = this.#execution;
    if (execution.unseen || this.#options.world.advance(execution, this.#clock.now())) {
      this.#idle = 0;
      return true;
    }
    const due = execution.nextDue() ?? Infinity;
    const next = Math.min(due, this.#deadline);
    if (next < Infinity) {
      this.#clock.skipTo(next);
      if (due >= this.#deadline) execution.close({ status: "TIMED_OUT", error: { message: "Execution timed out" } });
      else execution.elapse(this.#clock.now());
      this.#idle = 0;
      return true;
    }
    const open = execution.operations.some(
      ({ type, status }) => status === "STARTED" && (type === "CALLBACK" || type === "CHAINED_INVOKE"),
    );
    if (open) {
      this.#note("suspended, and nothing will wake it");
      return false;
    }
    if (++this.#idle > 4) {
      const message = "Cannot return PENDING status with no pending operations.";
      execution.close({ status: "FAILED", error: { type: "InvalidParameterValueException", message } });
    }
    return true;
  }

  #note(text: string): void {
    this.exchanged({ kind: "note", response: text });
  }
}
