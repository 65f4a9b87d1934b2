import { describe, expect, it } from "vitest";
import { createStyle } from "../../src/output/style.ts";
import { colorNames, failedExecutionLine, functionLogLine, type LogStyle, workerLogLine } from "../../src/serve/log.ts";

const at = Date.UTC(2026, 0, 2, 3, 4, 5, 6);
const line = { functionName: "order", functionVersion: "1", stream: "stdout" as const };
const plain: LogStyle = { paint: (_, text) => text, colored: false };
const colored: LogStyle = { paint: (_, text) => text, colored: true };

describe("a function's line", () => {
  it.each([
    [{ requestId: "0123456789", executionId: "abcdefghij" }, "abcdefgh"],
    [{ requestId: "0123456789" }, "01234567"],
    [{}, "starting"],
  ])("says whose it is: %o", (of, shown) => {
    expect(functionLogLine({ ...line, ...of, text: "charged" }, at, plain)).toBe(
      `03:04:05.006 order:1 ${shown} | charged`,
    );
  });

  it.each([
    {
      of: "colours",
      text: "\u001b[1;31mred\u001b[m\tx",
      colors: "\u001b[1;31mred\u001b[m\tx\u001b[0m",
      none: "red\tx",
    },
    { of: "what moves the cursor", text: "a\u001b[2K\u001b[1Ab\u0007\b", colors: "ab", none: "ab" },
    {
      of: "titles and links",
      text: "\u001b]0;t\u0007a\u001b]8;;http://x\u0007b\u001b]8;;\u0007",
      colors: "ab",
      none: "ab",
    },
    { of: "half an escape", text: "a\u001b", colors: "a", none: "a" },
  ])("shows of $of only what cannot disturb others", ({ text, colors, none }) => {
    expect(functionLogLine({ ...line, text }, at, colored).split(" | ")[1]).toBe(colors);
    expect(functionLogLine({ ...line, text }, at, plain).split(" | ")[1]).toBe(none);
  });
});

it("a worker's text of several lines has each of them attributed", () => {
  const log = { worker: "w", requestId: "0123456789", time: at, level: "ERROR" as const, text: "no\r\nat pay" };
  expect(workerLogLine(log, plain)).toBe("03:04:05.006 w 01234567 ERROR | no\n03:04:05.006 w 01234567 ERROR | at pay");
});

it.for([
  ["its name and its error", { type: "TypeError", message: "no\n  stock\u001b[2K" }, ": TypeError: no stock"],
  ["what there is of an error", { message: "late" }, ": late"],
  ["nothing where there is no error", {}, ""],
] as const)("an execution that failed is told on one line, with %s", ([, error, shown]) => {
  const execution = {
    id: "0123456789",
    name: "order-7",
    functionName: "order",
    functionVersion: "1",
    status: "FAILED",
  } as const;
  expect(failedExecutionLine(execution, error, { at, voice: plain })).toBe(
    `03:04:05.006 order:1 01234567 FAILED order-7${shown}`,
  );
});

it("names keep their colours", () => {
  const paint = colorNames(createStyle(true));
  expect(paint("a", "x")).not.toBe(paint("b", "x"));
  expect(paint("a", "x")).toBe(paint("a", "x"));
});
