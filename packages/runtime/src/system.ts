import { randomUUID } from "node:crypto";
import type { Millis } from "@clew/protocol";

/** Everything that is not a function of its input: time, turns of the event loop, ids and randomness. */
export interface System {
  now(): Millis;
  /** Calls back when all promise reactions that are pending, and those that follow from them, have run. */
  tick(callback: () => void): void;
  /** Calls back after the event loop has looked at pending I/O once. */
  turn(callback: () => void): void;
  /** Calls back at a time. Returns how to call that off. */
  at(time: Millis, callback: () => void): () => void;
  /** Numbers in [0, 1). */
  random(): number;
  /** An id that no other call gives. */
  newId(): string;
}

const longestTimerMs = 2 ** 31 - 1;

/** The process's own. */
export const processSystem: System = {
  now: Date.now,
  // A tick that is asked for by a tick would come before promise reactions; by a microtask it comes after all of them.
  tick: (callback) => queueMicrotask(() => process.nextTick(callback)),
  turn: (callback) => void setImmediate(callback),
  at(time, callback) {
    const timer = setTimeout(callback, Math.min(Math.max(0, time - Date.now()), longestTimerMs));
    return () => clearTimeout(timer);
  },
  random: Math.random,
  newId: randomUUID,
};
