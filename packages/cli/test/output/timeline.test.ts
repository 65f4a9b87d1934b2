import { describe, expect, it } from "vitest";
import { createStyle } from "../../src/output/style.ts";
import { renderTimeline } from "../../src/output/timeline.ts";
import { foldHistory } from "../../src/view/fold-history.ts";
import { orderDescription, orderHistory, startedAt } from "../support/history.ts";

const plain = createStyle(false);

function draw(parts: Partial<Parameters<typeof renderTimeline>[0]> = {}): readonly string[] {
  return renderTimeline({
    description: orderDescription,
    tracks: foldHistory(orderHistory),
    now: startedAt + 5000,
    columns: 120,
    style: plain,
    unicode: true,
    ...parts,
  });
}

/** The line of an operation. */
const lineOf = (lines: readonly string[], name: string) => lines.find((line) => line.includes(name)) ?? "";
/** The characters of a bar, in order. */
const bar = (line: string) => /[█░▂=.-]*[█░▂][█░▂ ]*/.exec(line)?.[0].trim() ?? "";

describe("the timeline", () => {
  it("tells first what it is of", () => {
    const [first, second] = draw();
    expect(first).toBe("order:1  order-7  RUNNING  5 s");
    expect(second).toBe("e-1  started 2027-01-15 08:00:00Z, 1 invocation");
  });

  it("has a line an operation, children below their parents, in order of appearance", () => {
    const labels = draw()
      .map((line) => /^(?:[│├└─ ]*)(?:validate|group|pay|wait|approval)\b/.exec(line)?.[0])
      .filter((label) => label !== undefined);
    expect(labels).toEqual(["validate", "group", "├─ pay", "└─ wait", "approval"]);
  });

  it("says of each its kind, its status and how long it took", () => {
    const lines = draw();
    expect(lineOf(lines, "validate")).toMatch(/^validate +step +✓ SUCCEEDED 2 attempts .* 1\.2 s$/);
    expect(lineOf(lines, "group")).toMatch(/^group +RunInChildContext +✓ SUCCEEDED .* 2\.7 s$/);
    expect(lineOf(lines, "pay ")).toMatch(/^├─ pay +invoke payment:live +✗ FAILED .* 2\.5 s$/);
    expect(lineOf(lines, "wait ")).toMatch(/^└─ wait +wait 2 s +✓ SUCCEEDED .* 2 s$/);
    expect(lineOf(lines, "approval")).toMatch(/^approval +callback +● STARTED .* 1 s$/);
  });

  it("prints the error of an operation that failed below it", () => {
    const lines = draw();
    const at = lines.findIndex((line) => line.startsWith("├─ pay"));
    expect(lines[at + 1]).toBe("│    Declined: no money");
  });

  it("draws work solid and waiting light, each at its time", () => {
    const lines = draw();
    expect(bar(lineOf(lines, "validate"))).toMatch(/^█+░+█+$/);
    expect(bar(lineOf(lines, "wait "))).toMatch(/^░+$/);
    expect(bar(lineOf(lines, "approval"))).toMatch(/^░+$/);
    // The wait begins with the invoke and ends before it.
    const [wait, pay] = [lineOf(lines, "wait "), lineOf(lines, "pay ")];
    expect(wait.indexOf("░")).toBe(pay.indexOf("█"));
    expect(wait.lastIndexOf("░")).toBeLessThan(pay.lastIndexOf("█"));
    // What is open reaches the end of the axis.
    expect(lineOf(lines, "approval").lastIndexOf("░")).toBe(
      (lines.find((line) => /^ +0 +5 s$/.test(line)) ?? "").length - 1,
    );
  });

  it("shows when the function ran", () => {
    expect(lineOf(draw(), "invocations")).toMatch(/^invocations +▂+ .* 200 ms$/);
  });

  it("shows the next attempt of a step that will be tried again", () => {
    const lines = draw({ tracks: foldHistory(orderHistory.slice(0, 4)), now: startedAt + 700 });
    expect(lineOf(lines, "validate")).toContain("↻ PENDING 2. in 500 ms");
    expect(lines.some((line) => line.includes("Busy: try later"))).toBe(true);
  });

  it.each([40, 60, 80, 100, 200])("is never wider than %i columns", (columns) => {
    for (const line of draw({ columns })) expect(line.length, line).toBeLessThanOrEqual(columns);
  });

  it("leaves the bars out where there is no room", () => {
    expect(draw({ columns: 60 }).join("\n")).not.toMatch(/[█░]/);
    expect(draw({ columns: 100 }).join("\n")).toMatch(/[█░]/);
  });

  it("keeps to ASCII where the terminal shows no more", () => {
    expect(draw({ unicode: false }).join("")).toMatch(/^[\x20-\x7e]*$/);
  });

  it("has no escape codes without colours, and some with them", () => {
    expect(draw().join("")).not.toContain("\u001b");
    expect(draw({ style: createStyle(true) }).join("")).toContain("\u001b[");
  });
});
