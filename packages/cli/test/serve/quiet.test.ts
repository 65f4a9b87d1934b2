import { expect, it } from "vitest";
import { createQuiet } from "../../src/serve/quiet.ts";

it("doubles while changes follow on reports, to a limit, and is short again after a rest", () => {
  let now = 0;
  const quiet = createQuiet(() => now);
  const after = (ms: number): number => {
    now += ms;
    quiet.begin();
    quiet.reported();
    return quiet.lengthMs;
  };
  const seen = Array.from({ length: 9 }, () => after(1_999));
  expect(seen).toEqual([100, 200, 400, 800, 1_600, 3_200, 6_400, 6_400, 6_400]);
  expect(after(2_000)).toBe(100);
});

it("leaves no more than 6.4 s from the first change on to whoever never pauses", () => {
  let now = 0;
  const quiet = createQuiet(() => now);
  quiet.begin();
  expect(quiet.leftMs).toBe(100);
  now = 6_390;
  expect(quiet.leftMs).toBe(10);
  now = 7_000;
  expect(quiet.leftMs).toBe(0);
});
