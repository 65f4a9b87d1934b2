import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Machine, ProgramOutput } from "./finding.ts";

const commandTimeoutMs = 20_000;
const blockBytes = 4096;

/** This machine. */
export const systemMachine: Machine = {
  run: ([program, ...args]) =>
    new Promise<ProgramOutput | undefined>((resolve) => {
      execFile(program, args, { timeout: commandTimeoutMs, encoding: "utf8" }, (error, stdout, stderr) => {
        const missing = error !== null && "code" in error && (error.code === "ENOENT" || error.code === "EACCES");
        resolve(missing ? undefined : { ok: error === null, text: stripVTControlCharacters(stdout + stderr) });
      });
    }),
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  tryPort: (port) =>
    new Promise((resolve) => {
      const server = createServer();
      server.once("error", (error: NodeJS.ErrnoException) => {
        resolve(error.code ?? error.message);
      });
      server.listen({ port, host: "127.0.0.1" }, () => {
        server.close(() => {
          resolve("free");
        });
      });
    }),
  timeFlushes: async (folder, count) => {
    let own: string | undefined;
    try {
      own = await mkdtemp(join(folder, ".clew-doctor-"));
      return await timeFlushes(join(own, "block"), count);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      if (own !== undefined) await rm(own, { recursive: true, force: true });
    }
  },
};

async function timeFlushes(path: string, count: number): Promise<readonly number[]> {
  const file = await open(path, "w");
  const times: number[] = [];
  try {
    for (let round = 0; round < count; round += 1) {
      const startedAt = performance.now();
      await file.write(Buffer.alloc(blockBytes, round));
      await file.datasync();
      times.push(performance.now() - startedAt);
    }
  } finally {
    await file.close();
  }
  return times;
}
