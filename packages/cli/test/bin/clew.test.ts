import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../../bin", import.meta.url));
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with the command in it, and perhaps a workspace's own Node, which only says what it was called with. */
function checkout(place: string, node?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "clew-shim-"));
  folders.push(folder);
  cpSync(bin, join(folder, place, "bin"), { recursive: true });
  writeFileSync(join(folder, place, "package.json"), '{"type":"module"}');
  if (node === undefined) return folder;
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  writeFileSync(join(folder, "node_modules/.bin/node"), node);
  chmodSync(join(folder, "node_modules/.bin/node"), 0o755);
  return folder;
}

/** Starts the command on this Node, made to look like an old one. */
function start(folder: string, place: string, ...args: readonly string[]) {
  const pretend = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } })';
  const flag = `--import=data:text/javascript,${encodeURIComponent(pretend)}`;
  const script = join(folder, place, "bin/clew.js");
  return spawnSync(process.execPath, [flag, script, ...args], { encoding: "utf8" });
}

describe("clew on an old Node", () => {
  it("hands over to the workspace's own, with all arguments, and ends as that ends", () => {
    const folder = checkout("packages/cli", '#!/bin/sh\nshift\necho "own node: $*"\nexit 7\n');
    const { stdout, status } = start(folder, "packages/cli", "serve", "--json");
    expect([stdout, status]).toEqual(["own node: serve --json\n", 7]);
  });

  it("ends by the number of the signal that ended the other", () => {
    const folder = checkout("packages/cli", "#!/bin/sh\nkill -KILL $$\n");
    expect(start(folder, "packages/cli").status).toBe(137);
  });

  it("does not hand over to itself", () => {
    const folder = checkout("packages/cli");
    mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
    symlinkSync(process.execPath, join(folder, "node_modules/.bin/node"));
    const { stderr, status } = start(folder, "packages/cli");
    expect(stderr).toMatch(/^clew needs Node 22\.18 or newer; this is Node 20\.20\.2 \(/);
    expect(status).toBe(1);
  });

  it("takes no other where it is installed", () => {
    const place = "node_modules/@clew/cli";
    const folder = checkout(place, "#!/bin/sh\necho wrong\n");
    expect(start(folder, place)).toMatchObject({ status: 1, stdout: "" });
  });
});
