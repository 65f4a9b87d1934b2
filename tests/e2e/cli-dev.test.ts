import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clew, clewJson, installAwsSdk, makeFolder, type RunningClew, serve } from "../support/clew-process.ts";

let folder: ReturnType<typeof makeFolder>;
let running: RunningClew | undefined;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(async () => {
  await running?.end("SIGKILL");
  folder.remove();
});

describe("a project of clew init", () => {
  it("runs under clew dev, which follows its changes", async () => {
    expect((await clew(folder, "init")).code).toBe(0);
    installAwsSdk(folder.cwd);
    const { process: dev, place } = await serve(folder, "dev", "--time-scale", "1000");
    running = dev;
    const greet = () => clewJson(place, "invoke", "greet:live", '{"name":"Ada"}', "--wait");
    expect(await greet()).toMatchObject({ data: { result: { json: { greeting: "Hello, Ada!" } } } });
    expect(await dev.document("log")).toMatchObject({ log: { functionName: "greet", text: "Hello, Ada!" } });
    expect(existsSync(join(folder.cwd, ".clew/clew.db"))).toBe(true);

    const code = join(folder.cwd, "functions/greet/index.mjs");
    writeFileSync(code, readFileSync(code, "utf8").replace("Hello", "Good day"));
    expect(await dev.document("changed")).toEqual({ changed: ["functions/greet/index.mjs"] });
    await dev.document("restarted");
    expect(await greet()).toMatchObject({ data: { result: { json: { greeting: "Good day, Ada!" } } } });

    dev.forget();
    const yaml = join(folder.cwd, "clew.yaml");
    const before = readFileSync(yaml, "utf8");
    writeFileSync(yaml, before.replace("kind: durable", "kind: durabel"));
    expect(await dev.document("invalid")).toMatchObject({ issues: [{ field: "functions.greet.kind" }] });
    expect(await greet()).toMatchObject({ execution: { status: "SUCCEEDED" } });

    writeFileSync(
      yaml,
      `${before.trimEnd()}\n  welcome:\n    kind: durable\n    runtime: nodejs\n    handler: index.handler\n    codePath: functions/greet\n`,
    );
    expect(await dev.document("restarted")).toEqual({ restarted: ["greet", "welcome"] });
    expect(await clewJson(place, "invoke", "welcome:1", "{}", "--wait")).toMatchObject({
      data: { result: { json: { greeting: "Good day, world!" } } },
    });
    expect(await dev.end("SIGINT")).toBe(0);
  });

  it("is told of a function that cannot start, and runs it once its file is there (RT-9)", async () => {
    expect((await clew(folder, "init")).code).toBe(0);
    installAwsSdk(folder.cwd);
    const yaml = join(folder.cwd, "clew.yaml");
    const later = "\n  later: { kind: plain, runtime: nodejs, handler: later.handler, codePath: functions/greet }\n";
    writeFileSync(yaml, `${readFileSync(yaml, "utf8").trimEnd()}${later}`);
    const { process: dev, place } = await serve(folder, "dev", "--memory", "--time-scale", "1000");
    running = dev;
    expect(await dev.document("unready")).toMatchObject({ unready: [{ field: "functions.later.handler" }] });
    expect(await clewJson(place, "invoke", "greet:live", "{}", "--wait")).toMatchObject({ started: true });
    dev.forget();
    writeFileSync(join(folder.cwd, "functions/greet/later.mjs"), "export const handler = () => 1;\n");
    expect(await dev.document("restarted")).toEqual({ restarted: ["greet", "later"] });
    dev.forget();
    writeFileSync(yaml, readFileSync(yaml, "utf8").replace("later.handler", "never.handler"));
    expect(await dev.document("unready")).toMatchObject({ unready: [{ actual: '"never.handler"' }] });
  });

  it("is asked for where there is none", async () => {
    expect(await clew(folder, "dev")).toMatchObject({
      code: 2,
      err: "error: --config: expected a clew.yaml in this folder, got none\nhint: `clew init` writes one to start from; --config names one elsewhere\n",
    });
  });
});
