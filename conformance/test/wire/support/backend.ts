import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { dataRoot } from "../../../src/case/data-root.ts";
import type { WireTarget } from "../../../src/wire/run-wire-case.ts";

/** A real backend, as a process: the suite knows it by its addresses alone. */
export interface TestBackend extends WireTarget {
  close(): Promise<void>;
}

/** Starts a backend on a store of its own, with time that runs a hundred times faster. */
export async function startBackend(): Promise<TestBackend> {
  const folder = mkdtempSync(join(tmpdir(), "clew-wire-"));
  const settings = JSON.stringify({ path: join(folder, "store.sqlite"), timeScale: 100 });
  const entry = join(dataRoot, "..", "tests", "support", "server-main.ts");
  const child = spawn(process.execPath, ["--conditions=@clew/source", entry, settings], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  return {
    ...(JSON.parse(line) as WireTarget),
    close: async () => {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}
