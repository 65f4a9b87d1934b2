import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const entry = fileURLToPath(new URL("../../src/index.ts", import.meta.url));

/** Imports the package in a process of its own and prints which modules came with it. */
const program = `
import { registerHooks } from "node:module";
const urls = [];
registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) });
await import(${JSON.stringify(entry)});
console.log(JSON.stringify(urls));
`;

test("a Lambda handler loads neither gRPC nor the AWS SDK before it needs one", async () => {
  const args = ["--conditions=@clew/source", "--input-type=module", "-e", program];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const urls = JSON.parse(stdout) as readonly string[];
  expect(urls.some((url) => url.endsWith("/host/with-durable-execution.ts"))).toBe(true);
  expect(urls.filter((url) => /@grpc\/|@aws-sdk\/|worker-connection/.test(url))).toEqual([]);
});
