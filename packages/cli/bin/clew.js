#!/usr/bin/env node
// Plain JavaScript: it must run on any Node to say which one it needs, or to hand over to that one.
import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";
import { frontVariable, onParentGone } from "./parent.js";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const fits = major > 22 || (major === 22 && minor >= 18);

/** The Node that the workspace of a checkout has installed, if it is another one than this. */
function ownNode() {
  const path = fileURLToPath(new URL("../../../node_modules/.bin/node", import.meta.url));
  return existsSync(path) && realpathSync(path) !== realpathSync(process.execPath) ? path : undefined;
}

/** Runs this command line on another Node: passes signals on, and ends as that one ends. */
function handOver(node) {
  const env = { ...process.env, [frontVariable]: String(process.pid) };
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit", env });
  onParentGone(() => child.kill("SIGTERM"));
  // A terminal sends SIGINT to the child as well; a second one may read as impatience.
  const passed = process.stdin.isTTY ? ["SIGTERM", "SIGHUP"] : ["SIGTERM", "SIGHUP", "SIGINT"];
  for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"]) {
    process.on(signal, () => passed.includes(signal) && child.kill(signal));
  }
  child.on("exit", (code, signal) => process.exit(code === null ? 128 + constants.signals[signal] : code));
}

const inCheckout = !import.meta.url.includes("/node_modules/");
const other = fits || !inCheckout ? undefined : ownNode();

if (fits) {
  await import("./start.js");
} else if (other !== undefined) {
  handOver(other);
} else {
  console.error(`clew needs Node 22.18 or newer; this is Node ${process.versions.node} (${process.execPath})`);
  process.exit(1);
}
