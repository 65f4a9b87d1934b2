import type { ErrorObject } from "@clew/protocol";
import { Clock } from "./clock.ts";
import { PeerExecution } from "./execution.ts";
import type { Ending } from "./execution.ts";
import type { HostPool, RunningCall } from "./host-pool.ts";
import type { HostAnswer } from "./host-process.ts";
import { compact } from "./operation.ts";
import type { PeerEvent, PeerOperation, PeerUpdate } from "./operation.ts";
import { errorFromWire, eventClock, operationToWire, restClock, updateFromWire } from "./rest-json.ts";
import type { WireOutput } from "./rest-json.ts";
import { page, visible } from "./state-page.ts";
import type { Exchange } from "./trace.ts";

/** What happens outside the execution: callbacks that are settled, targets that end, stops. */
export interface World {
  /** Lets the next thing happen; false when there is none. Called while the execution is suspended. */
  advance(execution: PeerExecution, now: number): boolean;
  /** Called at each committed batch, before it is answered: a target may end at once. */
  committed?(execution: PeerExecution, updates: readonly PeerUpdate[], now: number): void;
}

/** What the peer does to a request instead of serving it. `before`: nothing is applied. */
export type Fault =
  | { readonly kind: "refuse"; readonly status: number; readonly code: string; readonly message: string }
  | { readonly kind: "drop-request" }
  | { readonly kind: "drop-reply" }
  | { readonly kind: "kill" }
  | { readonly kind: "withhold-token" }
  /** The answer tells of no operation. */
  | { readonly kind: "empty-state" };

/** A request that a fault may befall. */
export interface FaultTarget {
  readonly operation: string;
  /** Of this kind in this run, from 1. */
  readonly index: number;
  readonly updates: readonly PeerUpdate[];
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
  readonly faults?: (target: FaultTarget) => Fault | undefined;
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
}

/** An answer to a REST call. */
export type ServeAnswer =
  | { readonly status: number; readonly body: unknown }
  | { readonly status: number; readonly code: string; readonly message: string }
  | "drop"
  | "silence";

/** Nominal milliseconds by which a host may be early. */
const tolerance = 50;
const maxInvocations = 400;

/** Drives one execution: invokes, serves its calls, lets time and the world act while it is suspended. */
export class PeerRun {
  readonly id: string;
  readonly #options: PeerRunOptions;
  readonly #clock: Clock;
  readonly #execution: PeerExecution;
  readonly #trace: Exchange[] = [];
  readonly #counts = new Map<string, number>();
  readonly #closedIn = new Map<string, number>();
  readonly #refusals: string[] = [];
  readonly #deadline: number;
  #call: RunningCall | undefined;
  #killed = false;
  #idle = 0;
  #failures = 0;

  constructor(id: string, options: PeerRunOptions) {
    this.id = id;
    this.#options = options;
    this.#clock = new Clock(options.timeScale ?? 5);
    const now = this.#clock.now();
    this.#deadline = now + (options.executionTimeoutSeconds ?? Infinity) * 1000;
    this.#execution = new PeerExecution({ id, input: options.input, now });
    this.#execution.seed(options.seed ?? []);
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
      closedIn: this.#closedIn,
      refusals: this.#refusals,
    };
  }

  /** Serves a REST call of the live invocation's host. */
  serve(call: { readonly operation: string; readonly query: URLSearchParams; readonly body: string }): ServeAnswer {
    const request =
      call.body === "" ? Object.fromEntries(call.query) : (JSON.parse(call.body) as Record<string, unknown>);
    const answer = this.#serve(call.operation, request);
    const seen =
      typeof answer === "string"
        ? { response: answer }
        : { status: answer.status, response: "code" in answer ? answer.message : answer.body };
    const kind = call.operation === "state" ? "state" : "checkpoint";
    this.#trace.push({ invocation: this.#execution.invocations, kind, request, ...seen });
    return answer;
  }

  #serve(operation: string, request: Readonly<Record<string, unknown>>): ServeAnswer {
    const updates = ((request["Updates"] ?? []) as Record<string, unknown>[]).map(updateFromWire);
    const index = (this.#counts.get(operation) ?? 0) + 1;
    this.#counts.set(operation, index);
    const fault = this.#options.faults?.({ operation, index, updates });
    if (fault?.kind === "refuse") return fault;
    if (fault?.kind === "drop-request") return "drop";
    const token = String(request["CheckpointToken"]);
    if (operation === "state") return this.#state(token, textOf(request["Marker"]), Number(request["MaxItems"] || 100));
    const body = this.#checkpoint(token, updates, request["ClientToken"]);
    if ("refused" in body) {
      this.#refusals.push(body.refused);
      return { status: 400, code: "InvalidParameterValueException", message: body.refused };
    }
    const kill = fault?.kind === "kill" || (this.#options.killAfterCommit === true && updates.length > 0);
    if (kill) {
      this.#killed = true;
      this.#call?.kill();
      return "silence";
    }
    if (fault?.kind === "drop-reply") return "drop";
    if (fault?.kind === "empty-state") return { status: 200, body: { ...body, NewExecutionState: { Operations: [] } } };
    if (fault?.kind === "withhold-token") return { status: 200, body: { NewExecutionState: { Operations: [] } } };
    return { status: 200, body };
  }

  #state(token: string, marker: string, maxItems: number): ServeAnswer {
    if (!this.#execution.isLive(token)) {
      return { status: 400, code: "InvalidParameterValueException", message: "Invalid checkpoint token" };
    }
    const size = Math.min(maxItems, this.#options.pageSize ?? maxItems);
    const { operations, nextMarker } = page(visible(this.#execution.operations), marker, size);
    return { status: 200, body: compact({ Operations: this.#wire(operations, restClock), NextMarker: nextMarker }) };
  }

  #checkpoint(
    token: string,
    updates: readonly PeerUpdate[],
    clientToken: unknown,
  ): { readonly refused: string } | object {
    const execution = this.#execution;
    const now = this.#clock.now();
    execution.elapse(now + tolerance);
    const client = typeof clientToken === "string" ? { clientToken } : {};
    const answer = execution.checkpoint({ token, updates, now, ...client });
    if ("refused" in answer) return answer;
    for (const { id, action } of updates) {
      if (action === "SUCCEED" || action === "FAIL") this.#closedIn.set(id, execution.invocations);
    }
    this.#options.world.committed?.(execution, updates, now);
    const fresh = answer.operations.map((operation) => execution.operation(operation.id) ?? operation);
    return compact({
      CheckpointToken: answer.token,
      NewExecutionState: { Operations: this.#wire(fresh, restClock) },
    });
  }

  #wire(operations: readonly PeerOperation[], clock: (millis: number) => number): unknown[] {
    return operations.map((operation) => operationToWire(operation, (nominal) => clock(this.#clock.real(nominal))));
  }

  async #invoke(): Promise<HostAnswer> {
    const execution = this.#execution;
    const { token, updated } = execution.beginInvocation();
    const shown = visible(execution.operations);
    const { operations, nextMarker } = page(shown, "", this.#options.pageSize ?? shown.length);
    const event = compact({
      DurableExecutionArn: execution.arn,
      CheckpointToken: token,
      InitialExecutionState: compact({ Operations: this.#wire(operations, eventClock), NextMarker: nextMarker }),
      UpdatedOperationIds: updated,
    });
    this.#killed = false;
    this.#trace.push({ invocation: execution.invocations, kind: "invoke", request: event });
    this.#call = await this.#options.pool.begin(
      compact({
        requestId: `${this.id}-${execution.invocations}`,
        body: JSON.stringify(event),
        functionArn: "arn:aws:lambda:us-east-1:123456789012:function:host:1",
        timeoutMs: this.#options.invocationTimeoutMs ?? 10_000,
        tenantId: this.#options.tenantId,
      }),
    );
    const answer = await this.#call.answer;
    this.#trace.push({ invocation: execution.invocations, kind: "answer", response: answer });
    return answer;
  }

  /** Takes the answer of an invocation; true when the execution is suspended. */
  #accept(answer: HostAnswer): boolean {
    const execution = this.#execution;
    if (answer.kind !== "response") {
      const error = answer.kind === "timeout" ? { type: "Sandbox.Timedout", message: "Task timed out" } : answer.error;
      execution.endInvocation(error);
      if (!this.#killed) this.#failed(error);
      return false;
    }
    execution.endInvocation();
    const output = (JSON.parse(answer.body) ?? {}) as WireOutput;
    if (output.Status === "SUCCEEDED")
      execution.close(compact({ status: "SUCCEEDED", result: output.Result ?? undefined }));
    else if (output.Status === "FAILED") {
      execution.close({
        status: "FAILED",
        ...(output.Error === null || output.Error === undefined ? {} : { error: errorFromWire(output.Error) }),
      });
    } else if (output.Status === "PENDING") {
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
    this.#trace.push({ invocation: this.#execution.invocations, kind: "note", response: text });
  }
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
