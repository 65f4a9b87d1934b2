import { DataError } from "@clew/conformance";
import { expect, it } from "vitest";
import { withSuite } from "../../src/command/conformance/with-suite.ts";

const issue = { file: "a.json", path: "/cases/0/id", expected: "a text", actual: "1", clause: "PROG-42" };

it("a malformed data file of the suite is told as it is, not as a defect (PROG-56)", async () => {
  const bad = withSuite(() => {
    throw new DataError([issue, { ...issue, path: "/cases/1/id" }]);
  });
  await expect(bad).rejects.toMatchObject({
    exit: "usage",
    message: [
      "a.json#/cases/0/id: expected a text, got 1 (PROG-42)",
      "a.json#/cases/1/id: expected a text, got 1 (PROG-42)",
    ].join("\n"),
    field: "a.json#/cases/0/id",
    clause: "PROG-42",
    issues: [issue, { path: "/cases/1/id" }],
  });
});

it("what else is thrown stays what it is", async () => {
  const fault = new Error("other");
  await expect(withSuite(() => Promise.reject(fault))).rejects.toBe(fault);
});
