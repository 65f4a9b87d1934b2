import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unframe } from "../../src/function/log-frames.ts";
import { lineSink } from "../../src/function/log-lines.ts";

/** A message as awslambdaric writes it. */
function frame(message: string, level = 0x17): Buffer {
  const text = Buffer.from(message);
  const header = Buffer.alloc(16);
  header.set([0xa5, 0x5a, 0x00, level]);
  header.writeUInt32BE(text.length, 4);
  header.writeBigUInt64BE(1_800_000_000_000_000n, 8);
  return Buffer.concat([header, text]);
}

function linesOf(chunks: readonly Uint8Array[]): readonly string[] {
  const lines: string[] = [];
  const sink = unframe(lineSink((line) => lines.push(line)));
  for (const chunk of chunks) sink.write(chunk);
  sink.end();
  return lines;
}

describe("frames", () => {
  test("part messages that no line break ends, and leave what is printed between them", () => {
    const written = [
      Buffer.from("printed\nbegun"),
      frame("[ERROR]\tno\nTraceback\nStepError: no"),
      frame("[ERROR]\tno more\n", 0x03),
      frame(""),
      Buffer.from("å¥\n"),
    ];
    const lines = ["printed", "begun", "[ERROR]\tno", "Traceback", "StepError: no", "[ERROR]\tno more", "å¥"];
    expect(linesOf(written)).toEqual(lines);
    expect(linesOf([Buffer.concat(written)])).toEqual(lines);
    expect(linesOf(Array.from(Buffer.concat(written), (byte) => Buffer.of(byte)))).toEqual(lines);
  });

  test("are none where only a part of their mark is", () => {
    const text = Buffer.concat([Buffer.from("¥Z¥\n¥Zå"), Buffer.of(0xa5, 0x5a)]);
    expect(linesOf([text])).toEqual(["¥Z¥", "¥Zå\ufffdZ"]);
    expect(linesOf([frame("cut off").subarray(0, 20)])).toEqual(["cut "]);
  });

  test("are whole wherever a line is ended meanwhile, as an answer does", () => {
    const bytes = Buffer.concat([Buffer.from("printed\n"), frame("told"), frame("twice")]);
    for (let at = 1; at <= "printed\n".length + 16; at += 1) {
      const lines: string[] = [];
      const sink = unframe(lineSink((line) => lines.push(line)));
      sink.write(bytes.subarray(0, at));
      sink.endLine();
      sink.write(bytes.subarray(at));
      sink.end();
      expect(lines.slice(-2), String(at)).toEqual(["told", "twice"]);
    }
  });

  test("part line breaks too: one that ends with a carriage return, and one that begins with a line feed", () => {
    expect(linesOf([frame("x\r"), frame("\ny")])).toEqual(["x", "", "y"]);
  });

  test("take any bytes, and lose no text, however it comes", () => {
    const part = fc.oneof(
      fc.string({ unit: "binary" }).map((text) => ({ text, bytes: Buffer.from(text) })),
      fc.string({ unit: "binary" }).map((text) => ({ text: `\n${text}\n`, bytes: frame(text) })),
    );
    fc.assert(
      fc.property(fc.array(part), fc.integer({ min: 1, max: 40 }), (parts, size) => {
        // What looks like a frame is one.
        fc.pre(parts.every(({ text }) => !text.includes("\0")));
        const bytes = Buffer.concat(parts.map((each) => each.bytes));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
          bytes.subarray(n * size, (n + 1) * size),
        );
        const expected = parts
          .map(({ text }) => text)
          .join("")
          .split(/\r\n|\r|\n/)
          .filter((line) => line !== "");
        expect(linesOf(chunks).filter((line) => line !== "")).toEqual(expected);
      }),
    );
  });
});
