import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { root } from "../../scripts/run.ts";
import { clew, clewJson, makeFolder, serve } from "../support/clew-process.ts";

let folder: ReturnType<typeof makeFolder>;
beforeEach(async () => {
  folder = makeFolder();
  expect((await clew(folder, "init", "--sdk", "clew")).code).toBe(0);
  link("@clew/runtime", join(root, "packages/runtime"));
  link("@types/node", join(root, "node_modules/@types/node"));
});
afterEach(() => folder.remove());

/** What npm install makes of a package of the project. */
function link(name: string, target: string): void {
  const place = join(folder.cwd, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(target, place);
}

/** The functions and the worker of docs/how-to/write-a-durable-function.md. */
function copyHowTo(): void {
  for (const name of ["order.ts", "payment.ts", "worker.ts"]) {
    cpSync(join(root, "tests/e2e/how-to/functions", name), join(folder.cwd, "functions", name));
  }
}

it("runs its function under clew dev", async () => {
  const { process: dev, place } = await serve(folder, "dev", "--memory", "--time-scale", "1000");
  try {
    expect(await clewJson(place, "invoke", "greet:live", '{"name":"Ada"}', "--wait")).toMatchObject({
      data: { result: { json: { greeting: "Hello, Ada!" } } },
    });
  } finally {
    await dev.end("SIGKILL");
  }
});

it("has types that resolve, and a script that starts the worker of the how-to, all without a build", async () => {
  copyHowTo();
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, "--listFilesOnly"], { cwd: folder.cwd });
  expect(stdout).toContain(join(root, "packages/runtime/src/index.ts"));
  await promisify(execFile)(process.execPath, [tsc], { cwd: folder.cwd });

  const other = makeFolder();
  const { process: server, place } = await serve(other, "serve", "--memory", "--time-scale", "1000");
  const { scripts } = JSON.parse(readFileSync(join(folder.cwd, "package.json"), "utf8")) as {
    scripts: { worker: string };
  };
  expect(scripts.worker).toContain("--conditions=@clew/source");
  const worker = spawn("sh", ["-c", `exec ${scripts.worker}`], {
    cwd: folder.cwd,
    env: {
      ...process.env,
      CLEW_GRPC: place.server,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"] ?? ""}`,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    expect(await once(createInterface(worker.stdout), "line")).toEqual(["serving clew"]);
    expect(await clewJson(place, "invoke", "order:live", '{"id":"o-1","amount":10}', "--wait")).toMatchObject({
      data: { result: { json: { reservation: "reserved o-1", transactionId: "txn-10" } } },
    });
  } finally {
    worker.kill("SIGKILL");
    await server.end("SIGKILL");
    other.remove();
  }
});
