import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { watchCode } from "../../src/serve/watch-code.ts";

let folder: string;
let stop: () => void;
let reports: string[][];
let told: () => void;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clew-watch-"));
  mkdirSync(join(folder, "fn/node_modules/x"), { recursive: true });
  mkdirSync(join(folder, "fn/lib"));
  writeFileSync(join(folder, "clew.yaml"), "");
  reports = [];
  told = () => undefined;
  stop = watchCode({ folders: [join(folder, "fn")], files: [join(folder, "clew.yaml")] }, (paths) => {
    reports.push(paths.map((path) => path.slice(folder.length + 1)));
    told();
  });
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

/** Writes files and resolves with the next report. */
async function write(...paths: readonly string[]): Promise<readonly string[] | undefined> {
  const next = new Promise<void>((resolve) => (told = resolve));
  for (const path of paths) writeFileSync(join(folder, path), String(reports.length));
  await next;
  return reports.at(-1);
}

it("reports what changed below a folder, all of a moment at once", async () => {
  expect(await write("fn/a.mjs", "fn/lib/b.mjs")).toEqual(["fn/a.mjs", "fn/lib/b.mjs"]);
});

it("passes over what is installed, derived or hidden, and files that are not watched", async () => {
  const noise = ["fn/node_modules/x/c.js", "fn/.hidden", "fn/a.log", "fn/clew.db-wal", "other.txt"];
  expect(await write(...noise, "fn/a.mjs")).toEqual(["fn/a.mjs"]);
});

it("reports a single file that is watched, and folders that appear", async () => {
  expect(await write("clew.yaml")).toEqual(["clew.yaml"]);
  const next = new Promise<void>((resolve) => (told = resolve));
  mkdirSync(join(folder, "fn/new"));
  await next;
  expect(await write("fn/new/d.mjs")).toEqual(["fn/new/d.mjs"]);
});
