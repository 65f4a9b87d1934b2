#!/usr/bin/env node
// Plain JavaScript: it must run on any Node to say which one it needs.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`clew needs Node 22.18 or newer; this is Node ${process.versions.node} (${process.execPath})`);
  process.exit(1);
}
await import("./start.js");
