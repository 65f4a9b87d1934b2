import { beforeEach, describe, expect, it } from "vitest";
import type { Exit } from "../../src/exit-code.ts";
import { awaitStop, type Stop } from "../../src/serve/await-stop.ts";
import type { StopSignal } from "../../src/terminal.ts";

let now = 0;
let listener: ((signal: StopSignal) => void) | undefined;
let ends: Exit[] = [];
let stop: Stop;
beforeEach(() => {
  now = 50_000;
  ends = [];
  stop = awaitStop({
    now: () => now,
    quit: (exit) => ends.push(exit),
    onStop: (heard) => {
      listener = heard;
      return () => (listener = undefined);
    },
  });
});

/** Sends each signal after so many milliseconds. */
function hear(...signals: readonly (readonly [afterMs: number, signal: StopSignal])[]): readonly Exit[] {
  for (const [afterMs, signal] of signals) {
    now += afterMs;
    listener?.(signal);
  }
  return ends;
}

describe("a server that is asked to end", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("hears it: %s", async (signal) => {
    expect(hear([60_000, signal])).toEqual([]);
    await expect(stop.asked).resolves.toBeUndefined();
  });

  it("takes what comes within a second for the same request, told again", () => {
    expect(hear([0, "SIGINT"], [1, "SIGINT"], [998, "SIGINT"])).toEqual([]);
  });

  it("ends at once when Ctrl-C is pressed again, whatever it was asked by first", () => {
    expect(hear([0, "SIGTERM"], [1_000, "SIGINT"])).toEqual(["interrupted"]);
  });

  it("is never in a hurry by SIGTERM, which npm's end is told by as well", () => {
    expect(hear([0, "SIGTERM"], [5, "SIGTERM"], [500, "SIGTERM"], [9_000, "SIGTERM"])).toEqual([]);
  });

  it("hears no more when it has drained", () => {
    stop.forget();
    expect(listener).toBeUndefined();
  });
});
