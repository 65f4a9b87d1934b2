// A process for Lambda functions written in JavaScript or TypeScript: loads a handler, asks the Runtime API for events
// and has them answered one after another. Started as `node node.mjs` with AWS_LAMBDA_RUNTIME_API, _HANDLER and
// LAMBDA_TASK_ROOT set. Without dependencies, so that it runs on whatever Node the function wants.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import http from "node:http";
import nodeModule, { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const { env } = process;

/** How a handler's file may be called, in the order in which it is looked for. */
const extensions = ["", ".js", ".mjs", ".cjs", ".ts", ".mts", ".cts"];

/** An error that the service has a name for. */
function runtimeError(name, message, cause) {
  return Object.assign(new Error(message, { cause }), { name: `Runtime.${name}` });
}

// --- the Runtime API ---

// One connection, kept open. node:http waits for `next` as long as it takes; fetch would give up after 300 seconds.
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const [hostname, port] = (env.AWS_LAMBDA_RUNTIME_API ?? "").split(":");

/** Sends a request; resolves to the answer, whatever its status. */
function call(method, path, { body, headers } = {}) {
  return new Promise((done, fail) => {
    const length =
      body === undefined ? {} : { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
    const options = {
      hostname,
      port,
      agent,
      method,
      path: `/2018-06-01/runtime/${path}`,
      headers: { ...length, ...headers },
    };
    const request = http.request(options, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () => {
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() });
      });
    });
    request.on("error", fail);
    request.end(body);
  });
}

/** Anything may be thrown, and reading it may throw again. */
function describe(error) {
  try {
    if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
    const data = typeof error.errorData === "string" ? { errorData: error.errorData } : {};
    const trace = typeof error.stack === "string" ? error.stack.split("\n") : [];
    return { errorType: String(error.name), errorMessage: String(error.message), ...data, trace };
  } catch {
    return { errorType: "Error", errorMessage: "an error that cannot be described", trace: [] };
  }
}

/** Posts an error; `path` says whether an invocation or the start failed. */
function report(path, error) {
  const described = describe(error);
  const type = described.errorType.replaceAll(/[^\x20-\x7e]/g, "?");
  return call("POST", path, {
    body: JSON.stringify(described),
    headers: { "Lambda-Runtime-Function-Error-Type": type },
  });
}

// --- the handler ---

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** `dir/module.name.nested`: the module's path below the root, and the names that lead to the handler in it. */
function parseHandler(spec) {
  const [, directory, module, names] = /^(.*\/)?([^/.]+)\.([^/]+)$/.exec(spec) ?? [];
  if (module === undefined || spec.split("/").includes("..")) {
    throw runtimeError("MalformedHandlerName", `Bad handler: ${JSON.stringify(spec)}`);
  }
  return { module: `${directory ?? ""}${module}`, names: names.split(".") };
}

/** Loads a module from a file below the root, or else, as Node does, from the packages of the root. */
async function loadModule(root, module) {
  const path =
    extensions.map((extension) => resolve(root, module + extension)).find(isFile) ?? findPackage(root, module);
  if (path === undefined) {
    throw runtimeError("ImportModuleError", `Error: Cannot find module '${module}'`);
  }
  try {
    // require shows a CommonJS module's exports as they are; import is the only way to a module with top-level await.
    return /\.c[jt]s$/.test(path) ? createRequire(path)(path) : await import(pathToFileURL(path));
  } catch (error) {
    if (error instanceof SyntaxError) throw syntaxError(error, path);
    if (error?.code === "ERR_MODULE_NOT_FOUND" || error?.code === "MODULE_NOT_FOUND") {
      throw runtimeError("ImportModuleError", String(error), error);
    }
    throw error;
  }
}

/** A syntax error with the place where it is in its message, and in its cause the line as well. */
function syntaxError(error, path) {
  const shown = excerptOf(String(error.stack)) ?? excerptOf(askNode(path));
  // By its parts: of an error of its own, as for TypeScript, Node writes a code between them.
  const told = `${error.name}: ${error.message}`;
  if (shown === undefined) return runtimeError("UserCodeSyntaxError", told, error);
  return runtimeError("UserCodeSyntaxError", `${told} (${shown.place})`, shown.text);
}

/** What an error's text says before its stack, when it begins with a place: `file:///app/index.mjs:3`, the line, a mark. */
function excerptOf(text) {
  const [, place] = /^((?:file:\/\/)?\/.*:\d+)$/m.exec(text) ?? [];
  if (place === undefined) return undefined;
  return {
    place: place.replace("file://", ""),
    text: text.slice(text.indexOf(place)).split(/\n {4}at |\n+Node\.js v/)[0],
  };
}

/** Node tells the place of an error in a module to whoever does not catch it: to a process that only links the module. */
function askNode(path) {
  const code = `import "data:text/javascript,process.exit()"; import ${JSON.stringify(pathToFileURL(path))};`;
  const args = [...process.execArgv, "--input-type=module", "--eval", code];
  return spawnSync(process.execPath, args, { encoding: "utf8", timeout: 5000 }).stderr ?? "";
}

function findPackage(root, module) {
  try {
    return createRequire(join(root, "index.js")).resolve(module);
  } catch {
    return undefined;
  }
}

/** What a log says of a handler that cannot be loaded: the stack of our own code, or of Node's, tells nobody anything. */
function inLog(error) {
  if (error?.name === "Runtime.UserCodeSyntaxError") return error.cause;
  return /^Runtime\.\w+$/.test(error?.name) ? `${error.name}: ${error.message}` : error;
}

async function loadHandler(root, spec) {
  const { module, names } = parseHandler(spec);
  const loaded = await loadModule(root, module);
  const pick = (from) => names.reduce((value, name) => value?.[name], from);
  const handler = pick(loaded) ?? pick(loaded.default);
  if (typeof handler === "function") return handler;
  const found = handler === undefined ? "undefined or not exported" : "not a function";
  throw runtimeError("HandlerNotFound", `${spec} is ${found}`);
}

/** The handler's second argument. */
function contextOf(headers) {
  const json = (text) => (text === undefined ? undefined : JSON.parse(text));
  const deadline = Number(headers["lambda-runtime-deadline-ms"]);
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
    awsRequestId: headers["lambda-runtime-aws-request-id"],
    invokedFunctionArn: headers["lambda-runtime-invoked-function-arn"],
    tenantId: headers["lambda-runtime-aws-tenant-id"],
    clientContext: json(headers["lambda-runtime-client-context"]),
    identity: json(headers["lambda-runtime-cognito-identity"]),
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

/** Calls the handler: one with three parameters answers through its callback, unless it returns a promise. */
function callHandler(handler, event, context) {
  if (handler.length < 3) return handler(event, context);
  return new Promise((done, fail) => {
    const returned = handler(event, context, (error, value) => (error ? fail(error) : done(value)));
    if (typeof returned?.then === "function") returned.then(done, fail);
  });
}

// --- the process ---

/** The id of the event in progress. */
let current;

async function answer({ headers, body }, handler) {
  env._X_AMZN_TRACE_ID = headers["lambda-runtime-trace-id"] ?? "";
  try {
    const result = await callHandler(handler, JSON.parse(body), contextOf(headers));
    const text = JSON.stringify(result === undefined ? null : result) ?? "null";
    const { status, body: refusal } = await call("POST", `invocation/${current}/response`, { body: text });
    if (status !== 202) console.error(`the answer was refused: ${refusal}`);
  } catch (error) {
    console.error("Invoke Error", error);
    await report(`invocation/${current}/error`, error);
  }
}

// What nobody caught may have left the program in any state: it is reported, and the process ends.
for (const event of ["uncaughtException", "unhandledRejection"]) {
  process.on(event, async (error) => {
    console.error(event, error);
    await report(current === undefined ? "init/error" : `invocation/${current}/error`, error).catch(() => {});
    process.exit(129);
  });
}

let handler;
try {
  handler = await loadHandler(env.LAMBDA_TASK_ROOT ?? process.cwd(), env._HANDLER ?? "");
} catch (error) {
  console.error(inLog(error));
  await report("init/error", error).catch(() => {});
  process.exit(1);
}

for (let flushed = false; ; flushed = true) {
  // A backend that is gone ends the process: there is nobody to work for.
  const next = await call("GET", "invocation/next").catch(() => process.exit(0));
  if (next.status !== 200) {
    console.error(`next was refused: ${next.body}`);
    process.exit(1);
  }
  current = next.headers["lambda-runtime-aws-request-id"];
  await answer(next, handler);
  current = undefined;
  // Without the flush nothing is kept of a process that is killed.
  if (!flushed) nodeModule.flushCompileCache?.();
}
