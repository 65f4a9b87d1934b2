import { describe, expect, it } from "vitest";
import { durationMs, durationSeconds, moment, repeated } from "../src/option.ts";
import { grace } from "../src/serve/settings.ts";

describe("durations", () => {
  it.each([
    ["500ms", 500],
    ["30", 30_000],
    ["30s", 30_000],
    ["1.5s", 1500],
    ["5m", 300_000],
    ["2h", 7_200_000],
    ["7d", 604_800_000],
  ])("%s is %d ms", (text, ms) => {
    expect(durationMs("--x")(text)).toBe(ms);
  });

  it.each(["", "0", "-1s", "1 s", "1w", "1e3", "1s2"])("%j is none", (text) => {
    expect(() => durationMs("--x")(text)).toThrow("--x: expected a duration");
  });

  it("in seconds are whole", () => {
    expect(durationSeconds("--x")("2m")).toBe(120);
    expect(() => durationSeconds("--x")("100ms")).toThrow("--x: expected a duration of whole seconds");
  });

  it("may be nothing where something is waited for", () => {
    expect([grace("--drain")("0"), grace("--drain")("0s"), grace("--drain")("2s")]).toEqual([0, 0, 2000]);
  });
});

describe("moments", () => {
  const parse = moment("--since", () => 1_800_000_000_000);
  it.each([
    ["2026-11-24T23:25:00Z", Date.UTC(2026, 10, 24, 23, 25)],
    ["2026-11-24", Date.UTC(2026, 10, 24)],
    ["2h", 1_800_000_000_000 - 7_200_000],
  ])("%s", (text, at) => {
    expect(parse(text)).toBe(at);
  });

  it.each(["2", "now", "2026", "2026-13-45"])("%j is none", (text) => {
    expect(() => parse(text)).toThrow("--since: expected a time");
  });
});

it("a flag may be given again and again", () => {
  const add = repeated((text) => text.toUpperCase());
  expect(add("b", add("a", undefined))).toEqual(["A", "B"]);
});
