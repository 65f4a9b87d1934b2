import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awaitedCallback, clew, clewJson, makeFolder, RunningClew, serve } from "../support/clew-process.ts";
import { orderYaml } from "./support/order.ts";

let folder: ReturnType<typeof makeFolder>;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  const greet = "  greet: { kind: plain, runtime: nodejs, handler: greet.handler }\n";
  const code = "export const handler = async () => 'hello';\n";
  folder = makeFolder({ "clew.yaml": orderYaml + greet, "greet.mjs": code });
  server = await serve(folder, "serve", "--data", "orders.db", "--time-scale", "1000");
});
afterAll(async () => {
  await server.process.end("SIGKILL");
  folder.remove();
});

/** Runs a command against the server. */
const run = (...args: readonly string[]) => clew(server.place, ...args);
const runJson = (...args: readonly string[]) => clewJson(server.place, ...args);

/** Starts an execution and returns its id. */
async function started(input: object, ...flags: readonly string[]): Promise<string> {
  const { code, out, err } = await run("invoke", "order:live", JSON.stringify(input), ...flags);
  if (code !== 0) throw new Error(err);
  return out.trim();
}

describe("clew invoke", () => {
  it("prints the result of an execution that it waited for", async () => {
    const { code, out, err } = await run("invoke", "order:live", '{"id":1,"hours":1}', "--wait");
    expect([code, out]).toEqual([0, '{"id":1}\n']);
    expect(err).toMatch(/^started [0-9a-f-]+; waiting for its end\nSUCCEEDED in .* \([0-9a-f-]+\)\n$/);
  });

  it("ends with 1 and the error of an execution that failed", async () => {
    const { code, out, err } = await run("invoke", "order:live", '{"id":1,"fail":"out of stock"}', "--wait");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("FAILED in ");
    expect(err).toContain("TypeError: out of stock");
  });

  it("takes its input from a file, and finds the execution of the same name and input", async () => {
    writeFileSync(join(folder.cwd, "order.json"), '{"id": 5}');
    const first = await runJson("invoke", "order:1", "@order.json", "--name", "order-5", "--wait");
    const again = await runJson("invoke", "order:1", "@order.json", "--name", "order-5");
    const { executionId } = first as { executionId: string };
    expect(first).toMatchObject({
      started: true,
      execution: { status: "SUCCEEDED" },
      data: { result: { json: { id: 5 } } },
    });
    expect(again).toMatchObject({ started: false, executionId });
    expect(await run("invoke", "order:1", "{}", "--name", "order-5")).toMatchObject({
      code: 3,
      err: expect.stringContaining("EXECUTION_ALREADY_STARTED") as unknown,
    });
  });

  it.each([
    ["order", "FUNCTION_UNQUALIFIED", "such as order:live", "hint: add a version or alias"],
    ["nobody:1", "FUNCTION_NOT_FOUND", "a known function", "hint: the function must be in"],
    ["ordr:live", "FUNCTION_NOT_FOUND", "such as order:live", "hint: the function must be in"],
    ["order:lvie", "FUNCTION_NOT_FOUND", "such as order:live", "hint: the function must be in"],
    ["greet:1", "FUNCTION_NOT_DURABLE", "a durable function", "hint: call a plain function over the REST API"],
  ])("says why %s cannot be called", async (name, ...parts) => {
    const { code, err } = await run("invoke", name);
    expect(code).toBe(3);
    for (const part of parts) expect(err).toContain(part);
  });

  it("leaves an execution alone whose end it no longer waits for", async () => {
    const { code, err } = await run("invoke", "order:live", '{"id":2,"approve":true}', "--wait", "--timeout", "1500ms");
    expect(code).toBe(6);
    const id = /execution (\S+) has not ended/.exec(err)?.[1] ?? "";
    expect(await runJson("execution", "get", id)).toMatchObject({ execution: { status: "RUNNING" } });
    expect(await run("execution", "stop", id, "--error-message", "enough")).toMatchObject({ code: 0 });
    expect(await runJson("execution", "get", id)).toMatchObject({
      execution: { status: "STOPPED" },
      data: { error: { message: "enough" } },
    });
  });
});

describe("clew callback", () => {
  it("settles what an execution waits for, once", async () => {
    const id = await started({ id: 3, approve: true });
    const callbackId = await awaitedCallback(server.place, id);
    expect(await runJson("callback", "list", id)).toMatchObject({ callbacks: [{ name: "approval", callbackId }] });
    expect((await run("callback", "heartbeat", callbackId)).code).toBe(0);
    expect((await run("callback", "fail", callbackId, "--error-type", "Rejected", "--error-message", "no")).code).toBe(
      0,
    );
    expect(await runJson("callback", "list", id)).toMatchObject({ callbacks: [] });
    const again = await run("callback", "succeed", callbackId, "1", "--json");
    expect(again.code).toBe(3);
    expect(JSON.parse(again.err)).toMatchObject({
      error: { reason: "CALLBACK_CLOSED", actual: expect.stringMatching(/ \(already FAILED\)$/) as unknown },
    });
    const followed = new RunningClew(server.place, "execution", "show", id, "--follow");
    expect((await followed.ended()).code).toBe(0);
    expect(await runJson("execution", "get", id)).toMatchObject({ execution: { status: "FAILED" } });
  });

  it("refuses an id that is none", async () => {
    expect(await run("callback", "succeed", "nonsense")).toMatchObject({
      code: 3,
      err: expect.stringMatching(/CALLBACK_ID_INVALID.*\nhint: /) as unknown,
    });
  });
});

describe("clew execution", () => {
  it("lists by name, function and status", async () => {
    const id = await started({ id: 4 }, "--name", "listed-4", "--wait").catch(() => "");
    expect(id).toBe('{"id":4}');
    expect(await runJson("execution", "list", "--name", "listed-4", "--status", "succeeded")).toMatchObject({
      executions: [{ execution: { name: "listed-4", functionName: "order" } }],
      more: false,
    });
    expect(await runJson("execution", "list", "--function", "nobody")).toEqual({ executions: [], more: false });
    const { out } = await run("execution", "list", "--name", "listed-4");
    expect(out).toMatch(/^ID +FUNCTION +NAME +STATUS +STARTED +DURATION\n\S+ +order:1 +listed-4 +SUCCEEDED /);
  });

  it("shows operations, and history in both directions", async () => {
    const { executionId: id } = (await runJson("invoke", "order:live", '{"id":6,"hours":2}', "--wait")) as {
      executionId: string;
    };
    const { out } = await run("execution", "show", id);
    expect(out).toMatch(/^order:1 {2}\S+ {2}SUCCEEDED {2}/);
    expect(out).toMatch(/\nvalidate +step +✓ SUCCEEDED/);
    expect(out).toMatch(/\npause +wait 2 h +✓ SUCCEEDED/);
    const lines = (text: string) => text.trimEnd().split("\n");
    const forward = await run("execution", "history", id, "--json", "--no-data");
    const backward = await run("execution", "history", id, "--json", "--no-data", "--newest-first");
    expect(lines(backward.out)).toEqual(lines(forward.out).toReversed());
    expect(JSON.parse(lines(forward.out)[0] ?? "")).toMatchObject({
      eventId: 1,
      type: "ExecutionStarted",
      details: { input: { truncated: true } },
    });
  });

  it("takes the beginning of an id wherever it takes an id", async () => {
    const id = await started({ id: 10, approve: true });
    const start = id.slice(0, 8);
    for (const command of ["get", "history", "show", "export", "stop", "stop"]) {
      expect([command, (await run("execution", command, start)).code]).toEqual([command, 0]);
    }
    expect(await runJson("execution", "get", start)).toMatchObject({ execution: { id, status: "STOPPED" } });
  });

  it("says how an execution had ended that is to be stopped", async () => {
    const { executionId } = (await runJson("invoke", "order:1", '{"id":11}', "--wait")) as { executionId: string };
    const { code, out } = await run("execution", "stop", executionId);
    expect([code, out]).toEqual([1, expect.stringContaining(`${executionId} had already ended: SUCCEEDED at 2`)]);
  });

  it("knows the REST address from that of gRPC", async () => {
    const rest = server.listening.rest.replace("http://", "");
    for (const named of [rest, server.listening.rest]) {
      const { err } = await run("execution", "list", "--server", named);
      expect(err).toContain(`gRPC is at ${server.listening.grpc}`);
    }
  });

  it("goes on watching when the server was killed and is back", async () => {
    const id = await started({ id: 12, approve: true });
    const callbackId = await awaitedCallback(server.place, id);
    const watching = ["show", "history"].map(
      (command) => new RunningClew(server.place, "execution", command, id, "--follow"),
    );
    for (const each of watching) await each.documentWhere(() => true);
    await server.process.end("SIGKILL");
    const port = server.listening.grpc.split(":").at(-1) ?? "";
    const flags = ["--data", "orders.db", "--time-scale", "1000", "--http-port", "0", "--grpc-port", port];
    const process = new RunningClew(folder, "serve", ...flags);
    server = { ...server, process, listening: await process.document("grpc") };
    expect((await run("callback", "succeed", callbackId)).code).toBe(0);
    const ends = await Promise.all(watching.map((each) => each.ended()));
    expect(ends).toEqual(ends.map(() => ({ code: 0, out: "", err: "" })));
  });

  it("says which execution there is not", async () => {
    for (const command of ["get", "history", "show", "stop", "export"]) {
      const { code, err } = await run("execution", command, "nobody");
      expect([command, code]).toEqual([command, 3]);
      expect(err).toContain("EXECUTION_NOT_FOUND");
    }
  });

  it("moves a closed and an open execution to another store", async () => {
    const { executionId: closed } = (await runJson("invoke", "order:1", '{"id":8}', "--wait")) as {
      executionId: string;
    };
    const open = await started({ id: 9, approve: true }, "--name", "moved-9");
    const callbackId = await awaitedCallback(server.place, open);
    expect((await run("execution", "export", closed, "--output", "closed.json")).code).toBe(0);
    expect((await run("execution", "export", closed, "--output", "closed.json")).code).toBe(2);
    const shown = (await run("execution", "show", closed)).out;
    await server.process.end();
    expect((await run("execution", "export", open, "--data", "orders.db", "--output", "open.json")).code).toBe(0);
    expect((await run("execution", "export", closed, "--data", "orders.db", "--output", "exact.json")).code).toBe(0);
    const read = (file: string): unknown => JSON.parse(readFileSync(join(folder.cwd, file), "utf8"));
    expect(read("exact.json")).toEqual(read("closed.json"));

    expect(await clewJson(folder, "execution", "import", "closed.json", "--data", "other.db")).toMatchObject({
      status: "SUCCEEDED",
    });
    expect(await clewJson(folder, "execution", "import", "open.json", "--data", "other.db")).toMatchObject({
      status: "RUNNING",
    });
    expect(await clew(folder, "execution", "import", "closed.json", "--data", "other.db")).toMatchObject({
      code: 3,
      err: expect.stringContaining("already") as unknown,
    });

    server = await serve(folder, "serve", "--data", "other.db");
    expect((await run("execution", "show", closed)).out).toBe(shown);
    expect((await run("callback", "succeed", callbackId, '"moved"')).code).toBe(0);
    const followed = new RunningClew(server.place, "execution", "show", open, "--follow");
    expect((await followed.ended()).code).toBe(0);
    expect(await runJson("execution", "get", open)).toMatchObject({
      execution: { status: "SUCCEEDED", name: "moved-9" },
      data: { result: { json: { id: 9 } } },
    });
  });
});

describe("clew execution import", () => {
  const valid = () => JSON.parse(readFileSync(join(folder.cwd, "closed.json"), "utf8")) as Record<string, unknown>;
  const description = () => valid()["description"] as { execution: object };

  it.each([
    ["text that is not JSON", () => "{", "expected JSON"],
    ["another format", () => ({ ...valid(), format: "x" }), "format"],
    ["an unknown member", () => ({ ...valid(), extra: 1 }), "extra"],
    ["no history", () => ({ ...valid(), events: [] }), "events[0].type: expected ExecutionStarted"],
    [
      "history with a gap",
      () => ({ ...valid(), events: (valid()["events"] as unknown[]).toSpliced(1, 1) }),
      "events[1].eventId: expected 2",
    ],
    ["no operations", () => ({ ...valid(), operations: [] }), "operationId: expected one of the operations"],
    [
      "an end while it runs",
      () => ({
        ...valid(),
        description: {
          ...description(),
          execution: { ...description().execution, status: "EXECUTION_STATUS_RUNNING" },
        },
      }),
      "description.execution.endTime: expected none while RUNNING",
    ],
  ])("refuses %s", async (_, content, message) => {
    const made = content();
    writeFileSync(join(folder.cwd, "bad.json"), typeof made === "string" ? made : JSON.stringify(made));
    const { code, err } = await clew(folder, "execution", "import", "bad.json", "--data", "bad.db");
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
