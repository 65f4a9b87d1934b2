// Runs a JavaScript host as a Lambda function process: polls the Runtime API, one invocation at a time.
// usage: node bootstrap.ts FILE   (its export `handler` is the function)
import { Agent, request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import process from "node:process";
import { pathToFileURL } from "node:url";

const [hostname, port] = (process.env["AWS_LAMBDA_RUNTIME_API"] ?? "").split(":");
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
type Answer = { readonly headers: IncomingHttpHeaders; readonly body: string };

function call(method: string, path: string, body = ""): Promise<Answer> {
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const options = { hostname, port, agent, method, path: `/2018-06-01/runtime${path}`, headers };
    const sent = request(options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part)).on("error", reject);
      response.on("end", () => resolve({ headers: response.headers, body: Buffer.concat(parts).toString() }));
    });
    sent.on("error", reject).end(body);
  });
}

function report(path: string, error: unknown): Promise<Answer> {
  console.error(error);
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return call("POST", path, JSON.stringify({ errorType: name, errorMessage: message, stackTrace: stack?.split("\n") }));
}

const lambdaContext = (headers: IncomingHttpHeaders): object => ({
  awsRequestId: headers["lambda-runtime-aws-request-id"],
  invokedFunctionArn: headers["lambda-runtime-invoked-function-arn"],
  tenantId: headers["lambda-runtime-aws-tenant-id"],
  functionName: process.env["AWS_LAMBDA_FUNCTION_NAME"],
  getRemainingTimeInMillis: () => Math.max(0, Number(headers["lambda-runtime-deadline-ms"]) - Date.now()),
});

let current = "";
const crash = async (error: unknown): Promise<void> => {
  await report(current === "" ? "/init/error" : `/invocation/${current}/error`, error).catch(() => undefined);
  process.exit(129);
};
process.on("uncaughtException", (error) => void crash(error));
process.on("unhandledRejection", (error) => void crash(error));

const loaded = (await import(pathToFileURL(process.argv[2] ?? "").href)) as {
  readonly handler: (event: unknown, context: object) => Promise<unknown>;
};
for (;;) {
  const { headers, body } = await call("GET", "/invocation/next");
  current = String(headers["lambda-runtime-aws-request-id"]);
  try {
    const result = await loaded.handler(JSON.parse(body), lambdaContext(headers));
    await call("POST", `/invocation/${current}/response`, JSON.stringify(result ?? null));
  } catch (error) {
    await report(`/invocation/${current}/error`, error);
  }
  current = "";
}
