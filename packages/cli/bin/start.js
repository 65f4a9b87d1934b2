// Loads the command, from the TypeScript source in a checkout and from the build where the package is installed.
// Node strips types everywhere but below node_modules, so the place decides.
import { enableCompileCache, registerHooks } from "node:module";
import { onParentGone } from "./parent.js";

const installed = import.meta.url.includes("/node_modules/");

enableCompileCache(); // halves the time to the first line

if (!installed) {
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      nextResolve(specifier, { ...context, conditions: ["@clew/source", ...context.conditions] }),
  });
}

onParentGone(() => process.kill(process.pid, "SIGTERM"));

const { main } = await import(installed ? "../dist/index.js" : "../src/index.ts");
process.exitCode = await main(process.argv.slice(2));
// What may still hold the process is of no use to anybody: a server whose store has failed, say.
setTimeout(() => process.exit(), 2000).unref();
