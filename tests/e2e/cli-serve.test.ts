import { createServer, type AddressInfo } from "node:net";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { awaitedCallback, clew, clewJson, makeFolder, RunningClew, serve } from "../support/clew-process.ts";
import { orderYaml } from "./support/order.ts";

let folder: ReturnType<typeof makeFolder>;
const running: RunningClew[] = [];
beforeEach(() => {
  folder = makeFolder({ "clew.yaml": orderYaml });
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.end("SIGKILL")));
  folder.remove();
});

/** Starts a server in the folder; it is gone after the test. */
async function start(...args: readonly string[]) {
  const started = await serve(folder, "serve", ...args);
  running.push(started.process);
  return started;
}

describe("clew serve", () => {
  it("says where it listens, and listens there", async () => {
    const { listening } = await start();
    expect(listening).toEqual({
      grpc: expect.stringMatching(/^127\.0\.0\.1:\d+$/) as unknown,
      rest: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as unknown,
      pid: expect.any(Number) as unknown,
    });
    expect((await fetch(`${listening.rest}/health`)).status).toBe(200);
  });

  it("drains on SIGTERM, says what stays suspended, and goes on with it when it is started again", async () => {
    const first = await start("--data", "orders.db");
    const id = (await clew(first.place, "invoke", "order:live", '{"id":7,"approve":true}')).out.trim();
    const callbackId = await awaitedCallback(first.place, id);
    expect(await first.process.end("SIGTERM")).toBe(0);
    expect(await first.process.document("stopped")).toEqual({
      stopped: { suspended: 1, executions: [id], kept: true },
    });
    expect(() => process.kill(first.listening.pid, 0)).toThrow(/ESRCH/);

    const second = await start("--data", "orders.db");
    expect(await second.process.document("open")).toEqual({ open: 1 });
    expect((await clew(second.place, "callback", "succeed", callbackId, '"yes"')).code).toBe(0);
    const followed = new RunningClew(second.place, "execution", "show", id, "--follow");
    running.push(followed);
    expect((await followed.ended()).code).toBe(0);
    expect(await clewJson(second.place, "execution", "get", id)).toMatchObject({
      execution: { status: "SUCCEEDED" },
      data: { result: { json: { id: 7, approval: expect.stringContaining("yes") as unknown } } },
    });
    expect(await second.process.end("SIGINT")).toBe(0);
  });

  it("says of an execution that fails by what it failed", async () => {
    const { place, process: server } = await start("--memory");
    const { code } = await clew(place, "invoke", "order:live", '{"id":1,"fail":"no stock"}', "--name", "o-1", "--wait");
    expect(code).toBe(1);
    expect(await server.document("closed")).toMatchObject({
      closed: { name: "o-1", functionName: "order", status: "FAILED", type: "TypeError", message: "no stock" },
    });
  });

  it("passes hours in a moment under a time scale", async () => {
    const { place } = await start("--memory", "--time-scale", "100000");
    const { code, out } = await clew(place, "invoke", "order:live", '{"id":1,"hours":24}', "--wait");
    expect([code, JSON.parse(out)]).toEqual([0, { id: 1 }]);
  });

  it("attributes what functions print", async () => {
    const { process: server, place } = await start("--memory");
    const { executionId } = (await clewJson(place, "invoke", "order:1", '{"id":3}')) as { executionId: string };
    expect(await server.document("log")).toEqual({
      log: expect.objectContaining({
        functionName: "order",
        functionVersion: "1",
        stream: "stdout",
        text: "validating 3",
        executionId,
      }) as unknown,
    });
  });

  it("is refused a file that another server has", async () => {
    await start("--data", "one.db");
    const second = await clew(folder, "serve", "--data", "one.db", "--grpc-port", "0", "--http-port", "0", "--json");
    expect(second.code).toBe(5);
    expect(JSON.parse(second.err)).toMatchObject({
      error: { kind: "store", exitCode: 5, message: expect.stringContaining("in use by another server") as unknown },
    });
  });

  it("makes the folder of its file, but not a tree of folders", async () => {
    const { process: server } = await start("--data", "data/one.db");
    expect(await server.document("made")).toEqual({ made: join(folder.cwd, "data") });
    const { code, err } = await clew(folder, "serve", "--data", "no/such/one.db");
    expect([code, existsSync(join(folder.cwd, "no"))]).toEqual([5, false]);
    expect(err).toContain('there is no folder "');
  });

  it("ends when its store fails, and has kept everything that it acknowledged", async () => {
    writeFileSync(join(folder.cwd, "big.json"), JSON.stringify({ id: "x".repeat(60_000) }));
    const { process: server, place } = await serve({ ...folder, maxFileKiB: 300 }, "serve", "--data", "small.db");
    running.push(server);
    const acknowledged: string[] = [];
    for (;;) {
      const { code, out } = await clew(place, "invoke", "order:1", "@big.json");
      if (code !== 0) break;
      acknowledged.push(out.trim());
    }
    const { code, err } = await server.ended();
    expect([code, acknowledged.length > 0]).toEqual([5, true]);
    expect(JSON.parse(err)).toMatchObject({
      error: { kind: "store", message: expect.stringContaining("small.db") as unknown },
    });
    const again = await start("--data", "small.db");
    const { executions } = (await clewJson(again.place, "execution", "list")) as {
      executions: { execution: { id: string } }[];
    };
    expect(executions.map(({ execution }) => execution.id)).toEqual(expect.arrayContaining(acknowledged));
  });

  it.each(["--grpc-port", "--http-port"])("names %s when the port is taken", async (flag) => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const port = String((taken.address() as AddressInfo).port);
    const other = flag === "--grpc-port" ? "--http-port" : "--grpc-port";
    const { code, err } = await clew(folder, "serve", "--memory", flag, port, other, "0");
    taken.close();
    expect(code).toBe(2);
    expect(err).toContain(`error: ${flag}: expected a port that is free and may be listened on, got ${port} (in use)`);
  });

  it.each([
    [
      ["--host", "0.0.0.0"],
      'error: --host: expected 127.0.0.1, ::1, localhost, got "0.0.0.0"\nhint: nothing authenticates',
    ],
    [["--time-scale", "0"], 'error: --time-scale: expected a number from 1 to 1000000, got "0"'],
    [["--durability", "none"], 'error: --durability: expected full, normal, got "none"'],
    [["--memory", "--data", "a.db"], "error: option '--memory' cannot be used with option '--data <file>'"],
    [["--grpc-port", "70000"], 'error: --grpc-port: expected a whole number from 0 to 65535, got "70000"'],
    [["--config", "none.yaml"], 'error: --config: expected a file that can be read, got "none.yaml" (ENOENT'],
    [["--data", "clew.yaml"], 'clew.yaml": file is not a database; this is no SQLite database'],
  ])("refuses %j", async (flags, message) => {
    const { code, err } = await clew(folder, "serve", ...flags);
    expect(err).toContain(message);
    expect(code).toBe(flags[1] === "clew.yaml" ? 5 : 2);
  });

  it("refuses functions that cannot start, all of them at once (RT-9)", async () => {
    const yaml = `${orderYaml}  pay: { kind: plain, runtime: python, handler: pay.handler, interpreter: .venv/bin/python }
  send: { kind: plain, runtime: nodejs, handler: send.handler }\n`;
    writeFileSync(join(folder.cwd, "clew.yaml"), yaml);
    const { code, err } = await clew(folder, "serve", "--memory");
    expect(code).toBe(2);
    expect(err).toContain(
      `clew.yaml:9:75: functions.pay.interpreter: expected a file that can be run, got "${folder.cwd}/.venv/bin/python" (RT-9)`,
    );
    expect(err).toContain("functions.send.handler: expected a handler whose file is there: send.js");
    expect(err).toMatch(/\nhint: `clew dev` starts nevertheless/);
  });

  it("tells every mistake in clew.yaml with its place", async () => {
    writeFileSync(join(folder.cwd, "clew.yaml"), "functions:\n  order:\n    kind: durabel\n    handlr: a.b\n");
    const text = await clew(folder, "serve");
    expect(text.code).toBe(2);
    expect(text.err).toMatch(/^error: clew\.yaml has \d mistakes\n {2}clew\.yaml:\d+:\d+: functions\.order/);
    const json = JSON.parse((await clew(folder, "serve", "--json")).err) as { error: { issues: unknown[] } };
    expect(json.error.issues).toContainEqual(expect.objectContaining({ line: 4, field: "functions.order.handlr" }));
  });
});
