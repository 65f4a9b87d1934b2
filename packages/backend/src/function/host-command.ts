import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { FunctionHost } from "./hosted-function.ts";

/** The Node bootstrap, beside `src` and `dist` in the package. */
const bootstrap = fileURLToPath(new URL("../../bootstrap/node.mjs", import.meta.url));

/**
 * From a checkout the backend runs as TypeScript, and there may be no build of the packages beside it that its functions
 * import: they find the source as well.
 */
const conditions = import.meta.url.endsWith(".ts") ? ["--conditions=@clew/source"] : [];

/** The program and arguments that start a host; throws when the official Node client is asked for and not installed. */
export function hostCommand(host: FunctionHost, codePath: string): readonly [string, ...string[]] {
  switch (host.runtime) {
    case "nodejs": {
      const node = host.interpreter ?? process.execPath;
      if (host.client === "bootstrap") return [node, ...conditions, bootstrap];
      const client = officialClient(codePath);
      if (client !== undefined) return [node, ...conditions, client, host.handler];
      throw new Error(`client aws-lambda-ric: expected the package to be installed for ${codePath}, got none`);
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

/** The official Node client's program, where the function's own packages have it. */
export function officialClient(codePath: string): string | undefined {
  try {
    return createRequire(join(codePath, "index.js")).resolve("aws-lambda-ric");
  } catch {
    return undefined;
  }
}
