import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { FunctionHost } from "./hosted-function.ts";

/** The Node bootstrap, beside `src` and `dist` in the package. */
const bootstrap = fileURLToPath(new URL("../../bootstrap/node.mjs", import.meta.url));

/** The program and arguments that start a host; throws when the official Node client is asked for and not installed. */
export function hostCommand(host: FunctionHost, codePath: string): readonly [string, ...string[]] {
  switch (host.runtime) {
    case "nodejs": {
      const node = host.interpreter ?? process.execPath;
      return host.client === "bootstrap" ? [node, bootstrap] : [node, officialClient(codePath), host.handler];
    }
    case "python":
      return [host.interpreter, "-m", "awslambdaric", host.handler];
    case "provided": {
      const [program, ...args] = host.command;
      // A bare name is looked up on the PATH; a path is the function's own.
      return [program.includes("/") ? resolve(codePath, program) : program, ...args];
    }
  }
}

function officialClient(codePath: string): string {
  try {
    return createRequire(join(codePath, "index.js")).resolve("aws-lambda-ric");
  } catch (cause) {
    throw new Error(`client aws-lambda-ric: expected the package to be installed for ${codePath}, got none`, { cause });
  }
}
