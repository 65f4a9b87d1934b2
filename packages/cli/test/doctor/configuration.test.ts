import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { examineConfiguration } from "../../src/doctor/configuration.ts";

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "clew-doctor-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const order = "functions:\n  order: { kind: durable, runtime: nodejs, handler: index.handler }\n";

it.each([
  ["no clew.yaml", {}, []],
  [
    "functions that can start",
    { "clew.yaml": order, "index.mjs": "" },
    [{ name: "clew.yaml", status: "ok", found: "one function, which can start" }],
  ],
  [
    "a function that cannot start (RT-9)",
    { "clew.yaml": order },
    [
      {
        name: "functions.order.handler",
        status: "missing",
        required: true,
        found: '"index.handler"',
        advice: expect.stringMatching(/^expected a handler whose file is there: .*index\.js.*\(RT-9\)$/) as unknown,
      },
    ],
  ],
  [
    "mistakes",
    { "clew.yaml": "functions: 7\n" },
    [{ name: "clew.yaml", status: "missing", advice: expect.stringContaining("clew.yaml:1:12") as unknown }],
  ],
])("the doctor looks at %s", async (_, files, findings) => {
  expect(await examineConfiguration({ folder: folderWith(files), environment: process.env })).toMatchObject(findings);
});
