import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createQuiet } from "../../src/serve/quiet.ts";
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
  const quiet = createQuiet(() => performance.now());
  const files = [join(folder, "clew.yaml"), join(folder, "fn/bootstrap"), join(folder, "missing/x")];
  stop = watchCode({ folders: [join(folder, "fn")], files, quiet }, (paths) => {
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
  const noise = ["fn/node_modules/x/c.js", "fn/.hidden.js", "fn/a.log", "fn/clew.db-wal", "other.txt", "other.mjs"];
  expect(await write(...noise, "fn/a.mjs")).toEqual(["fn/a.mjs"]);
});

it("passes over what functions and dev itself write", async () => {
  const written = ["fn/clew.out", "fn/nohup.out", "fn/calls.json", "fn/lib/report.csv", "fn/calls"];
  mkdirSync(join(folder, "fn/out"));
  expect(await write(...written, "fn/out/calls.json", "fn/a.py")).toEqual(["fn/a.py"]);
});

it.each(["a.cjs", "a.mts", "a.ts", "a.tsx", "lib/a.py", "package.json", "bootstrap"])("reports %s", async (name) => {
  expect(await write("fn/a.txt", `fn/${name}`)).toEqual([`fn/${name}`]);
});

it("reports a single file that is watched, and the code in folders that appear", async () => {
  expect(await write("clew.yaml")).toEqual(["clew.yaml"]);
  const next = new Promise<void>((resolve) => (told = resolve));
  mkdirSync(join(folder, "made/below"), { recursive: true });
  for (const name of ["c.mjs", "c.txt", "below/d.mjs"]) writeFileSync(join(folder, "made", name), "");
  renameSync(join(folder, "made"), join(folder, "fn/new"));
  await next;
  expect(reports.at(-1)).toEqual(["fn/new/below/d.mjs", "fn/new/c.mjs"]);
  expect(await write("fn/new/below/d.mjs")).toEqual(["fn/new/below/d.mjs"]);
});

it("waits for a given folder that was removed, and sees it when it is made anew", async () => {
  expect(await write("fn/a.mjs")).toEqual(["fn/a.mjs"]);
  rmSync(join(folder, "fn"), { recursive: true });
  // Removed files are no news; what the parent's watcher says of the new folder is.
  await expect.poll(() => existsSync(join(folder, "fn"))).toBe(false);
  const next = new Promise<void>((resolve) => (told = resolve));
  await new Promise((resolve) => setImmediate(resolve));
  mkdirSync(join(folder, "fn"));
  writeFileSync(join(folder, "fn/b.mjs"), "");
  await next;
  while (!(reports.at(-1) ?? []).includes("fn/b.mjs")) await new Promise<void>((resolve) => (told = resolve));
  expect(await write("fn/b.mjs")).toEqual(["fn/b.mjs"]);
});
