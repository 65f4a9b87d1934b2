import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadWireCases, runWireCase, wiresOf } from "@clew/conformance";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer, type ServerProcess } from "../support/server-process.ts";

/** Waits of a second pass in ten milliseconds, so that cases with timers take as long as the others. */
const timeScale = 100;

let folder: string;
let server: ServerProcess;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "clew-wire-"));
  server = await startServer({ path: join(folder, "store.sqlite"), timeScale });
});

afterAll(async () => {
  await server.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

const runs = loadWireCases().flatMap((found) => wiresOf(found).map((wire) => ({ found, wire, id: found.id })));

it.concurrent.each(runs)("$id over $wire", async ({ found, wire }) => {
  const { outcome, reason } = await runWireCase(found, server, wire);
  expect({ outcome, reason }).toEqual({ outcome: "pass", reason: undefined });
});
