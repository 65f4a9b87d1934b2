import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { folderWith } from "./support/processes.ts";
import { createWorld, errorOf, functionsDir, hosted, resultOf } from "./support/world.ts";

vi.setConfig({ testTimeout: 30_000 });

const runtime = { runtime: "nodejs", client: "aws-lambda-ric" } as const;

// The official client compiles C++ when it is installed, so it is not a dependency: a folder that has it can be named.
const installed = process.env["CLEW_LAMBDA_RIC"];
const evaluable = installed !== undefined && existsSync(join(installed, "node_modules/aws-lambda-ric"));
const why = evaluable ? "" : " (not evaluable: CLEW_LAMBDA_RIC names no folder with aws-lambda-ric installed)";
if (!evaluable) console.log(`official Node client${why}`);

describe.skipIf(!evaluable)(`the official Node client${why}`, () => {
  test("runs a handler, and reports its errors", async () => {
    const codePath = folderWith({});
    cpSync(join(installed ?? "", "node_modules"), join(codePath, "node_modules"), { recursive: true });
    cpSync(join(functionsDir, "plain.mjs"), join(codePath, "plain.mjs"));
    await using world = await createWorld([
      hosted({ name: "greet", codePath, host: { ...runtime, handler: "plain.greet" } }),
      hosted({ name: "fail", codePath, host: { ...runtime, handler: "plain.fail" } }),
      hosted({ name: "missing", codePath, host: { ...runtime, handler: "plain.missing" } }),
    ]);
    const first = resultOf(await world.call({ name: "Ada" }, { functionName: "greet" }));
    expect(first).toMatchObject({ greeting: "hello Ada" });
    expect(resultOf(await world.call({ name: "Ada" }, { functionName: "greet" }))).toEqual(first);
    const error = errorOf(await world.call({}, { functionName: "fail" }));
    expect(error).toMatchObject({ type: "PaymentError", message: "card refused" });
    expect(error.stackTrace?.length).toBeGreaterThan(1);
    expect(errorOf(await world.call({}, { functionName: "missing" })).type).toBe("Runtime.HandlerNotFound");
  });
});

test("the package of that name is started with the handler", async () => {
  const codePath = folderWith({
    "node_modules/aws-lambda-ric/package.json": '{ "name": "aws-lambda-ric", "main": "index.mjs" }',
    "node_modules/aws-lambda-ric/index.mjs": "console.log(`started with ${process.argv[2]}`); process.exit(9);",
  });
  await using world = await createWorld([hosted({ codePath, host: { ...runtime, handler: "app.handler" } })]);
  expect(errorOf(await world.call({})).message).toContain("exit status 9");
  await world.logged("started with app.handler");
});
