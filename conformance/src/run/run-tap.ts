import process from "node:process";
import type { Tap } from "../backend/rest-proxy.ts";
import type { Exchange } from "../peer/trace.ts";
import { readObservations } from "../record/observations.ts";

interface WireUpdate {
  readonly Id: string;
  readonly Action: string;
}

/** Records the calls of one run and, where that is wanted, kills its process after every committed checkpoint. */
export class RunTap implements Tap {
  readonly trace: Exchange[] = [];
  readonly refusals: string[] = [];
  readonly closedIn: Map<string, number> = new Map<string, number>();
  readonly #file: string;
  readonly #kill: boolean;

  /** `file`: the observations, in which the host tells its process id. */
  constructor(file: string, kill: boolean) {
    this.#file = file;
    this.#kill = kill;
  }

  answered(exchange: Omit<Exchange, "invocation">): "kill" | undefined {
    const latest = readObservations(this.#file).findLast(({ phase }) => phase === "invocation");
    const invocation = latest?.invocation ?? 0;
    this.trace.push({ invocation, ...exchange });
    const { kind, status, response } = exchange;
    if (kind === "checkpoint" && status !== 200) this.refusals.push(JSON.stringify(response));
    const updates = updatesOf(exchange);
    for (const { Id, Action } of updates) {
      if (Action === "SUCCEED" || Action === "FAIL") this.closedIn.set(Id, invocation);
    }
    if (!this.#kill || updates.length === 0 || status !== 200 || latest?.pid === undefined) return undefined;
    kill(latest.pid);
    return "kill";
  }
}

function updatesOf({ kind, request }: Omit<Exchange, "invocation">): readonly WireUpdate[] {
  const updates: unknown = kind === "checkpoint" ? Reflect.get(Object(request), "Updates") : undefined;
  return Array.isArray(updates) ? (updates as WireUpdate[]) : [];
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // it is gone already
  }
}
