import type { CheckpointRequest, PeerReply, PeerRequest, StateRequest } from "./call.ts";
import { answer } from "./call.ts";
import type { Clock } from "./clock.ts";
import type { PeerExecution } from "./execution.ts";
import type { Fault, Faults } from "./fault.ts";
import { compact } from "./operation.ts";
import type { PeerOperation, PeerUpdate } from "./operation.ts";
import { staleToken } from "./refusal.ts";
import { page, visible } from "./state-page.ts";
import type { PeerPage } from "./state-page.ts";

/** What a service works with. */
export interface RunServiceOptions {
  readonly execution: PeerExecution;
  readonly clock: Clock;
  /** Operations a page; default: all in one. */
  readonly pageSize?: number | undefined;
  /** True: after every committed checkpoint the process is killed. */
  readonly killAfterCommit?: boolean | undefined;
  readonly faults?: Faults | undefined;
  /** Called at each committed batch, before it is answered. */
  readonly committed: (updates: readonly PeerUpdate[], now: number) => void;
  /** Does to the process that is running what a fault says. */
  readonly strike: (fault: "kill" | "drain" | "disconnect") => void;
}

/** Nominal milliseconds by which a host may be early. */
const tolerance = 50;

/** Serves the calls of one execution's host, lets faults befall them, and remembers what is to be known of them. */
export class RunService {
  /** In which invocation each operation was closed, by its id. */
  readonly closedIn: Map<string, number> = new Map<string, number>();
  /** Checkpoints that were refused, faults aside. */
  readonly refusals: string[] = [];
  readonly #options: RunServiceOptions;
  readonly #counts = new Map<string, number>();

  constructor(options: RunServiceOptions) {
    this.#options = options;
  }

  serve(request: PeerRequest): PeerReply {
    const fault = this.#faultOf(request);
    if (fault?.kind === "refuse") return { kind: "refused", refusal: fault.refusal };
    if (fault?.kind === "drop-request") return { kind: "break" };
    if (request.operation === "state") return this.#state(request);
    const reply = this.#checkpoint(request);
    if (reply.kind === "refused") this.refusals.push(reply.refusal.message);
    if (reply.kind !== "answer") return reply;
    if (this.#options.killAfterCommit === true && request.updates.length > 0) return this.#silence("kill");
    switch (fault?.kind) {
      case "kill":
      case "disconnect":
        return this.#silence(fault.kind);
      case "drop-reply":
        return { kind: "break" };
      case "withhold-token":
        return answer([], undefined);
      case "empty-state":
        return answer([], reply.token);
      case "drain":
        this.#options.strike("drain");
        return reply;
      case undefined:
        return reply;
    }
  }

  /** The first page of what an invocation is told. */
  firstPage(): PeerPage {
    const shown = visible(this.#options.execution.operations);
    return this.#shownPage(page(shown, "", this.#options.pageSize ?? shown.length));
  }

  #faultOf(request: PeerRequest): Fault | undefined {
    const { operation } = request;
    const index = (this.#counts.get(operation) ?? 0) + 1;
    this.#counts.set(operation, index);
    const updates = request.operation === "checkpoint" ? request.updates : [];
    return this.#options.faults?.({ operation, index, updates });
  }

  #silence(strike: "kill" | "disconnect"): PeerReply {
    this.#options.strike(strike);
    return { kind: "silence" };
  }

  #state({ token, marker, maxItems }: StateRequest): PeerReply {
    const { execution, pageSize = maxItems } = this.#options;
    if (!execution.isLive(token)) return { kind: "refused", refusal: staleToken };
    const found = page(visible(execution.operations), marker, Math.min(maxItems, pageSize));
    return { kind: "answer", ...this.#shownPage(found) };
  }

  #checkpoint({ token, updates, clientToken }: CheckpointRequest): PeerReply {
    const { execution, clock } = this.#options;
    const now = clock.now();
    execution.elapse(now + tolerance);
    const answered = execution.checkpoint(compact({ token, updates, now, clientToken }));
    if ("refused" in answered) return { kind: "refused", refusal: answered.refused };
    for (const { id, action } of updates) {
      if (action === "SUCCEED" || action === "FAIL") this.closedIn.set(id, execution.invocations);
    }
    this.#options.committed(updates, now);
    const fresh = answered.operations.map((operation) => execution.operation(operation.id) ?? operation);
    return answer(this.#shown(fresh), answered.token);
  }

  #shownPage({ operations, nextMarker }: PeerPage): PeerPage {
    return compact<PeerPage>({ operations: this.#shown(operations), nextMarker });
  }

  /** Operations as they are told: their times are real ones. */
  #shown(operations: readonly PeerOperation[]): readonly PeerOperation[] {
    const real = (nominal: number | undefined): number | undefined =>
      nominal === undefined ? undefined : this.#options.clock.real(nominal);
    return operations.map((operation) =>
      compact<PeerOperation>({
        ...operation,
        startTime: this.#options.clock.real(operation.startTime),
        endTime: real(operation.endTime),
        dueTime: real(operation.dueTime),
      }),
    );
  }
}
