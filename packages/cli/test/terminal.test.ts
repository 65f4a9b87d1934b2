import { describe, expect, it } from "vitest";
import { showsUnicode, wantsColor } from "../src/terminal.ts";

describe("colours", () => {
  it("are for terminals", () => {
    expect([wantsColor({}, true), wantsColor({}, false)]).toEqual([true, false]);
  });

  it("are switched off by NO_COLOR, whatever it says, and on by FORCE_COLOR", () => {
    expect(wantsColor({ NO_COLOR: "1" }, true)).toBe(false);
    expect(wantsColor({ NO_COLOR: "" }, true)).toBe(true);
    expect(wantsColor({ FORCE_COLOR: "1" }, false)).toBe(true);
    expect(wantsColor({ FORCE_COLOR: "0" }, false)).toBe(false);
    expect(wantsColor({ FORCE_COLOR: "1", NO_COLOR: "1" }, false)).toBe(false);
  });
});

describe("more than ASCII", () => {
  it.each([
    [{}, true],
    [{ LANG: "en_US.UTF-8" }, true],
    [{ LANG: "C" }, false],
    [{ LC_ALL: "C.utf8", LANG: "C" }, true],
    [{ LC_ALL: "", LANG: "POSIX" }, false],
  ])("under %j: %s", (environment, expected) => {
    expect(showsUnicode(environment)).toBe(expected);
  });
});
