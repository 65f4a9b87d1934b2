import { PassThrough } from "node:stream";
import { finished } from "node:stream/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineSink, maxLineLength, readLines } from "../../src/function/log-lines.ts";

/** The lines of a stream that brings these chunks. */
async function linesOf(...chunks: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const stream = new PassThrough();
  const lines: string[] = [];
  readLines(
    stream,
    lineSink((line) => lines.push(line)),
  );
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await finished(stream);
  return lines;
}

describe("lines of a stream", () => {
  test.for<readonly [what: string, chunks: readonly string[], lines: readonly string[]]>([
    ["end with a line feed", ["one\ntwo\n"], ["one", "two"]],
    ["or with both characters", ["one\r\ntwo\r\n"], ["one", "two"]],
    [
      "or with a carriage return, as those of awslambdaric's errors",
      ["[ERROR] no\rTraceback\n"],
      ["[ERROR] no", "Traceback"],
    ],
    ["may be empty", ["one\n\n\r\ntwo\n"], ["one", "", "", "two"]],
    ["may come in pieces", ["o", "ne\ntw", "o", "\n"], ["one", "two"]],
    ["may be cut within a line break", ["one\r", "\ntwo\r", "three\r", "\n\n"], ["one", "two", "three", ""]],
    ["may be redrawn", ["\r 10 %", "\r 99 %\r", "\rdone\n"], ["", " 10 %", " 99 %", "", "done"]],
    ["need no end", ["one\ntwo"], ["one", "two"]],
    ["keep their colours", ["\u001b[31mred\u001b[0m\n"], ["\u001b[31mred\u001b[0m"]],
  ])("%s", async ([, chunks, lines]) => {
    expect(await linesOf(...chunks)).toEqual(lines);
  });

  test("that are very long are cut, between characters, wherever their end comes", async () => {
    const long = `${"x".repeat(maxLineLength - 1)}😀${"y".repeat(maxLineLength)}`;
    const pieces = ["x".repeat(maxLineLength - 1), `😀${"y".repeat(maxLineLength - 2)}`, "yy"];
    expect(await linesOf(`${long}\nshort\n`)).toEqual([...pieces, "short"]);
    expect(await linesOf(long.slice(0, 40), long.slice(40), "\nshort\n")).toEqual([...pieces, "short"]);
    expect(await linesOf(long)).toEqual(pieces);
  });

  test("are the same however the bytes come", async () => {
    const text = fc.array(fc.constantFrom("a", "ü", "😀", "\n", "\r", "\r\n", " "), { maxLength: 30 });
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 60, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, sizes, async (parts, lengths) => {
        const bytes = Buffer.from(parts.join(""));
        const chunks: Buffer[] = [];
        for (let at = 0; at < bytes.length;) {
          const next = at + (lengths[chunks.length] ?? bytes.length);
          chunks.push(bytes.subarray(at, next));
          at = next;
        }
        expect(await linesOf(...chunks)).toEqual(await linesOf(bytes));
      }),
    );
  });

  test("end where the reader says so, in the middle of a character too", () => {
    const lines: string[] = [];
    const sink = lineSink((line) => lines.push(line));
    sink.write(Buffer.from("unfinished ü").subarray(0, -1));
    sink.endLine();
    sink.endLine();
    sink.write(Buffer.from("next\n"));
    expect(lines).toEqual(["unfinished �", "next"]);
  });
});
