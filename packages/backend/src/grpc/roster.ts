import type { Invocation } from "@clew/protocol";
import type { Delivery } from "./delivery.ts";
import { versionOf } from "./served-functions.ts";
import type { WorkerSession } from "./worker-session.ts";

/** Workers that take turns at one function version. */
interface Ring {
  readonly sessions: WorkerSession[];
  next: number;
}

/**
 * Who runs what: invocations go round the workers that serve their function and have room, and wait in line, first come
 * first served, when none has. A worker that serves version 3 of a function also answers to `$LATEST`.
 */
export class Roster {
  readonly #rings = new Map<string, Ring>();
  readonly #waiting = new Map<string, Map<Delivery, number>>();
  readonly #placed = new WeakMap<Delivery, WorkerSession>();
  #arrivals = 0;

  /** Runs the invocation, or puts it in line. */
  place(delivery: Delivery): void {
    const key = keyOf(delivery.invocation);
    const session = this.#pick(key);
    if (session !== undefined) {
      this.#run(session, delivery);
      return;
    }
    const line = this.#waiting.get(key) ?? new Map<Delivery, number>();
    this.#arrivals += 1;
    line.set(delivery, this.#arrivals);
    this.#waiting.set(key, line);
  }

  /** Takes an invocation out of the line; the worker, if it runs on one. */
  remove(delivery: Delivery): WorkerSession | undefined {
    this.#dequeue(delivery);
    return this.#placed.get(delivery);
  }

  /** Adds a worker to the rounds of what it serves and gives it what waits. */
  join(session: WorkerSession): void {
    for (const key of keysOf(session)) {
      const ring = this.#rings.get(key) ?? { sessions: [], next: 0 };
      ring.sessions.push(session);
      this.#rings.set(key, ring);
    }
    this.fill(session);
  }

  /** Takes a worker out of the rounds; what it runs is not touched. */
  leave(session: WorkerSession): void {
    for (const key of keysOf(session)) {
      const ring = this.#rings.get(key);
      const index = ring?.sessions.indexOf(session) ?? -1;
      if (ring === undefined || index < 0) continue;
      ring.sessions.splice(index, 1);
      if (ring.sessions.length === 0) this.#rings.delete(key);
    }
  }

  /** Gives a worker that has room what has waited longest for it. */
  fill(session: WorkerSession): void {
    const keys = keysOf(session);
    while (session.free) {
      const delivery = this.#longestWaiting(keys);
      if (delivery === undefined) return;
      this.#dequeue(delivery);
      this.#run(session, delivery);
    }
  }

  /** Empties the line. */
  clear(): readonly Delivery[] {
    const waiting = [...this.#waiting.values()].flatMap((line) => [...line.keys()]);
    this.#waiting.clear();
    return waiting;
  }

  #run(session: WorkerSession, delivery: Delivery): void {
    this.#placed.set(delivery, session);
    session.run(delivery);
  }

  #pick(key: string): WorkerSession | undefined {
    const ring = this.#rings.get(key);
    if (ring === undefined) return undefined;
    const { sessions } = ring;
    for (let step = 0; step < sessions.length; step += 1) {
      const index = (ring.next + step) % sessions.length;
      const session = sessions[index];
      if (session?.free !== true) continue;
      ring.next = (index + 1) % sessions.length;
      return session;
    }
    return undefined;
  }

  #dequeue(delivery: Delivery): void {
    const key = keyOf(delivery.invocation);
    const line = this.#waiting.get(key);
    line?.delete(delivery);
    if (line?.size === 0) this.#waiting.delete(key);
  }

  #longestWaiting(keys: readonly string[]): Delivery | undefined {
    let best: readonly [Delivery, number] | undefined;
    for (const key of keys) {
      const head = this.#waiting.get(key)?.entries().next().value;
      if (head !== undefined && (best === undefined || head[1] < best[1])) best = head;
    }
    return best?.[0];
  }
}

function keyOf(invocation: Invocation): string {
  return `${invocation.functionName}:${invocation.functionVersion}`;
}

function keysOf(session: WorkerSession): readonly string[] {
  return session.functions.flatMap((served) => {
    const version = versionOf(served);
    return [`${served.name}:$LATEST`, ...(version === "$LATEST" ? [] : [`${served.name}:${version}`])];
  });
}
