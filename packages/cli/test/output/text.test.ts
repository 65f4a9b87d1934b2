import { describe, expect, it } from "vitest";
import { textPayload } from "@clew/protocol";
import { formatDuration } from "../../src/output/duration.ts";
import { formatError, summarizeError } from "../../src/output/error-object.ts";
import { jsonLine, payloadJson } from "../../src/output/json.ts";
import { formatPayload, summarizePayload } from "../../src/output/payload.ts";
import { oneLine, renderPairs, renderTable } from "../../src/output/table.ts";

describe("durations", () => {
  it.each([
    [0, "0 ms"],
    [7.4, "7 ms"],
    [999, "999 ms"],
    [1000, "1 s"],
    [1250, "1.25 s"],
    [12_340, "12.3 s"],
    [59_999, "1 min"],
    [200_000, "3 min 20 s"],
    [3_600_000, "1 h"],
    [5_400_000, "1 h 30 min"],
    [187_200_000, "2 d 4 h"],
    [-5, "0 ms"],
  ])("%d ms is %s", (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

describe("tables", () => {
  it("are as wide as their widest cells", () => {
    const columns = [
      { title: "NAME", text: ([name]: readonly [string, number]) => name },
      { title: "N", align: "right" as const, text: ([, n]: readonly [string, number]) => String(n) },
    ];
    expect(
      renderTable(columns, [
        ["a", 1],
        ["longer", 200],
      ]),
    ).toEqual(["NAME      N", "a         1", "longer  200"]);
  });

  const wide = [
    {
      title: "ID",
      text: ([id]: readonly string[]) => id ?? "",
      short: ([id]: readonly string[]) => id?.slice(0, 3) ?? "",
    },
    { title: "NAME", text: ([, name]: readonly string[]) => name ?? "", least: 4 },
    { title: "NOTE", text: ([, , note]: readonly string[]) => note ?? "", least: 8 },
  ];
  const row = ["0123456789", "a long name", "a note"];

  it.each([
    [31, "0123456789  a long name  a note"],
    [30, "012  a long name  a note"],
    [23, "012  a long na…  a note"],
    [17, "012  a l…  a note"],
    [5, "012  a l…  a note"],
  ])("fit %i columns as far as they can", (width, line) => {
    expect(renderTable(wide, [row], width)[1]).toBe(line);
  });

  it("are not broken by control characters", () => {
    expect(oneLine("a\nb\u001b[2Jc")).toBe("a b [2Jc");
  });

  it("indent the lines of a long value", () => {
    expect(
      renderPairs([
        ["id", "1"],
        ["input", "{\n}"],
      ]),
    ).toEqual(["id     1", "input  {", "       }"]);
  });
});

describe("payloads", () => {
  it("are JSON, text or bytes in machine form", () => {
    expect(payloadJson(textPayload('{"a":[1]}'))).toEqual({ mediaType: "application/json", json: { a: [1] } });
    expect(payloadJson(textPayload("{a", "application/json"))).toEqual({ mediaType: "application/json", text: "{a" });
    expect(payloadJson(textPayload("hi", "text/plain"))).toEqual({ mediaType: "text/plain", text: "hi" });
    expect(payloadJson({ data: new Uint8Array([255]), mediaType: "x/y" })).toEqual({
      mediaType: "x/y",
      base64: "/w==",
    });
  });

  it("are one line in a table", () => {
    const text = textPayload('{\n  "a": 1,\n\n  "b": "x  y"\n}\n');
    expect(summarizePayload(text)).toBe('{ "a": 1, "b": "x  y" }');
  });

  it("are indented for people", () => {
    expect(formatPayload(textPayload('{"a":1}'))).toBe('{\n  "a": 1\n}');
    expect(formatPayload({ data: new Uint8Array([255, 0]), mediaType: "x/y" })).toBe("2 bytes of x/y");
  });
});

describe("the machine form", () => {
  it("is one line, with moments in ISO 8601", () => {
    const line = jsonLine({ startTime: 1_800_000_000_000, nested: [{ endTime: undefined, attempt: 1 }] });
    expect(line).toBe('{"startTime":"2027-01-15T08:00:00.000Z","nested":[{"attempt":1}]}\n');
  });
});

describe("errors", () => {
  it("are told in one line or in full", () => {
    const error = { type: "Declined", message: "no\nmoney", stackTrace: ["at pay (pay.js:1)"] };
    expect(summarizeError(error)).toBe("Declined: no money");
    expect(formatError({ ...error, data: "{}" })).toBe("Declined: no money\ndata: {}\n  at pay (pay.js:1)");
    expect([summarizeError({}), formatError({ data: "{}" })]).toEqual(["", "data: {}"]);
  });
});
