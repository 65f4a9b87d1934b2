import {
  type CheckpointRequest,
  type CheckpointResponse,
  type DurableInvocation,
  type ErrorObject,
  type GetExecutionStateRequest,
  isTerminal,
  joinOperation,
  type Operation,
  type OperationBody,
  type OperationMeta,
  type OperationUpdate,
  type Payload,
  ProtocolError,
  type StatePage,
  textPayload,
} from "@clew/protocol";
import {
  applyUpdate,
  callbackDue,
  type ChainedOutcome,
  checkBatch,
  closeChainedInvoke,
  completeWait,
  readyStep,
  settleCallback,
  timeOutCallback,
  type Transition,
} from "@clew/protocol/rules";
import { CheckpointError } from "../../src/error/checkpoint-error.ts";
import type { Transport } from "../../src/transport/transport.ts";
import type { ManualSystem } from "./manual-system.ts";

interface Stored {
  readonly meta: OperationMeta;
  readonly body: OperationBody;
  readonly changedAt: number;
}

export interface PeerOptions {
  readonly system: ManualSystem;
  readonly input?: unknown;
  /** Operations in a page of state. */
  readonly pageSize?: number;
}

const executionId = "execution-1";

/** One execution's backend in memory: it applies the rules of the protocol, and refuses what they refuse. */
export class Peer {
  /** The updates of every checkpoint that was taken, in order. */
  readonly checkpoints: (readonly OperationUpdate[])[] = [];
  /** Replaces the next answers: called with each request before it is looked at. */
  intercept: (
    request: Omit<CheckpointRequest, "executionId">,
  ) => CheckpointResponse | undefined | Promise<CheckpointResponse | undefined> = () => undefined;
  readonly #options: PeerOptions;
  readonly #stored = new Map<string, Stored>();
  #version = 0;
  #seen = 0;
  #token = 0;
  #invocations = 0;
  closed: { readonly result?: Payload; readonly error?: ErrorObject } | undefined;

  constructor(options: PeerOptions) {
    this.#options = options;
    const meta: OperationMeta = {
      id: executionId,
      type: "EXECUTION",
      status: "STARTED",
      startTime: options.system.now(),
    };
    this.#put({ meta, body: options.input === undefined ? {} : { input: textPayload(JSON.stringify(options.input)) } });
  }

  /** Every operation but the execution, in the order of their starts. */
  get operations(): readonly Operation[] {
    return this.#all().filter((each) => each.type !== "EXECUTION");
  }

  operation(name: string): Operation {
    const found = this.operations.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no operation is named ${name}`);
    return found;
  }

  /** `TYPE ACTION name` of each update, one text per checkpoint. */
  get trace(): readonly string[] {
    return this.checkpoints.map((batch) =>
      batch
        .map(({ type, action, name }) => [type, action, name].filter((each) => each !== undefined).join(" "))
        .join(", "),
    );
  }

  /** The next invocation of the execution. Tokens of earlier ones are stale from here on. */
  invocation(): DurableInvocation {
    this.#fireDue();
    this.#token += 1;
    this.#invocations += 1;
    const updatedOperationIds = [...this.#stored.values()]
      .filter((each) => each.changedAt > this.#seen)
      .map((each) => each.meta.id);
    this.#seen = this.#version;
    return {
      kind: "durable",
      requestId: `request-${String(this.#invocations)}`,
      executionId,
      executionArn: `arn:aws:lambda:us-east-1:123456789012:function:f:1/durable-execution/name/${executionId}`,
      functionName: "f",
      functionVersion: "1",
      checkpointToken: String(this.#token),
      initialState: this.#page(this.#all(), 0),
      updatedOperationIds,
      deadline: this.#options.system.now() + 900_000,
    };
  }

  readonly transport: Transport = {
    checkpoint: async (request) => (await this.intercept(request)) ?? this.#checkpoint(request),
    getState: async (request) => this.#getState(request),
  };

  /** Ends a chained invoke. */
  settleInvoke(name: string, outcome: ChainedOutcome): void {
    const { meta } = this.#find(name);
    if (meta.type !== "CHAINED_INVOKE") throw new Error(`${name} is no invoke`);
    this.#apply(closeChainedInvoke(meta, outcome, this.#options.system.now()));
  }

  settleCallback(name: string, outcome: { readonly result?: Payload } | { readonly error: ErrorObject }): void {
    const { meta } = this.#find(name);
    if (meta.type !== "CALLBACK") throw new Error(`${name} is no callback`);
    this.#apply(settleCallback(meta, outcome, this.#options.system.now()));
  }

  /** Replaces the record of an operation, as no backend would. */
  tamper(name: string, change: (operation: Operation) => Operation): void {
    const { meta } = this.#find(name);
    const { result, error, input, ...rest } = {
      result: undefined,
      error: undefined,
      input: undefined,
      ...change(joinOperation(meta, this.#stored.get(meta.id)?.body)),
    };
    this.#stored.delete(meta.id);
    this.#put({
      meta: rest,
      body: { ...(result && { result }), ...(error && { error }), ...(input && { input }) },
    });
  }

  /** Another backend in the same state, with a clock of its own choosing. */
  clone(system: ManualSystem): Peer {
    const copy = new Peer({ ...this.#options, system });
    copy.#stored.clear();
    for (const [id, stored] of this.#stored) copy.#stored.set(id, stored);
    copy.#version = this.#version;
    copy.#seen = this.#seen;
    copy.#token = this.#token;
    return copy;
  }

  setInput(input: Payload): void {
    const execution = this.#stored.get(executionId);
    if (execution !== undefined) this.#put({ ...execution, body: { input } });
  }

  /** Loses the EXECUTION operation, as no backend would. */
  dropExecution(): void {
    this.#stored.delete(executionId);
  }

  /** When the next timer of the execution is due. */
  nextDue(): number | undefined {
    const times = [...this.#stored.values()].flatMap(({ meta }) => dueTime(meta) ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  /** Names of the invokes that have not ended. */
  openInvokes(): readonly string[] {
    return this.operations
      .filter((each) => each.type === "CHAINED_INVOKE" && !isTerminal(each.status))
      .map((each) => each.name ?? "");
  }

  #checkpoint({ checkpointToken, updates }: Omit<CheckpointRequest, "executionId">): CheckpointResponse {
    if (checkpointToken !== String(this.#token)) {
      throw new CheckpointError("stale token", { scope: "invocation" });
    }
    const fault = checkBatch(updates, (id) => this.#stored.get(id)?.meta);
    if (fault !== undefined) throw new CheckpointError(new ProtocolError(fault).message, { scope: "execution" });
    this.checkpoints.push(updates);
    for (const update of updates) this.#update(update);
    this.#fireDue();
    const changed = this.#all((each) => each.changedAt > this.#seen);
    this.#seen = this.#version;
    if (this.closed !== undefined) return { newState: { operations: changed } };
    this.#token += 1;
    return { checkpointToken: String(this.#token), newState: { operations: changed } };
  }

  #update(update: OperationUpdate): void {
    if (update.type === "EXECUTION") {
      this.closed = { ...(update.payload && { result: update.payload }), ...(update.error && { error: update.error }) };
      return;
    }
    const result = applyUpdate(this.#stored.get(update.id)?.meta, update, {
      now: this.#options.system.now(),
      delayMs: (seconds) => seconds * 1000,
      callbackId: (id) => Buffer.from(`callback-${id.slice(0, 6)}`).toString("base64"),
    });
    if (!result.ok) throw new CheckpointError(new ProtocolError(result.issue).message, { scope: "execution" });
    this.#apply(result.transition);
  }

  #getState({ checkpointToken, marker }: Omit<GetExecutionStateRequest, "executionId">): StatePage {
    if (checkpointToken !== String(this.#token)) throw new CheckpointError("stale token", { scope: "invocation" });
    return this.#page(this.#all(), Number(marker ?? 0));
  }

  #page(operations: readonly Operation[], from: number): StatePage {
    const { pageSize = Infinity } = this.#options;
    const end = from + pageSize;
    return { operations: operations.slice(from, end), ...(end < operations.length && { nextMarker: String(end) }) };
  }

  #fireDue(): void {
    const now = this.#options.system.now();
    for (const { meta } of this.#stored.values()) {
      const due = dueTime(meta);
      if (due === undefined || due > now) continue;
      if (meta.type === "WAIT") this.#apply(completeWait(meta, due));
      if (meta.type === "STEP") this.#apply(readyStep(meta));
      if (meta.type === "CALLBACK") this.#apply(timeOutCallback(meta, due));
    }
  }

  #find(name: string): Stored {
    const found = [...this.#stored.values()].find((each) => each.meta.name === name);
    if (found === undefined) throw new Error(`no operation is named ${name}`);
    return found;
  }

  #all(filter: (each: Stored) => boolean = () => true): readonly Operation[] {
    return [...this.#stored.values()].filter(filter).map((each) => joinOperation(each.meta, each.body));
  }

  #apply({ meta, body }: Transition): void {
    this.#put({ meta, body: body ?? this.#stored.get(meta.id)?.body ?? {} });
  }

  #put(stored: Omit<Stored, "changedAt">): void {
    this.#version += 1;
    this.#stored.set(stored.meta.id, { ...stored, changedAt: this.#version });
  }
}

function dueTime(meta: OperationMeta): number | undefined {
  if (meta.type === "WAIT" && meta.status === "STARTED") return meta.scheduledEndTime;
  if (meta.type === "STEP" && meta.status === "PENDING") return meta.nextAttemptTime;
  if (meta.type === "CALLBACK" && meta.status === "STARTED") return callbackDue(meta);
  return undefined;
}
