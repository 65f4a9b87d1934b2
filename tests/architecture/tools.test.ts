import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../../scripts/run.ts";

/** Stands in for npm: makes a pnpm that writes down that it ran, takes its time, and installs a Node. */
const fakeNpm = `#!/bin/sh
mkdir -p node_modules/.bin
cat > node_modules/.bin/pnpm <<'END'
#!/bin/sh
echo start >> installs.log
sleep 0.3
mkdir -p node_modules/.bin
ln -sf "$FAKE_NODE" node_modules/.bin/node
echo end >> installs.log
END
chmod +x node_modules/.bin/pnpm
`;

describe("scripts/tools.mjs", () => {
  let folder: string;
  const at = (...path: readonly string[]): string => join(folder, ...path);
  const start = (args: readonly string[], path = [at("bin"), "/usr/bin", "/bin"].join(":")): ChildProcess =>
    spawn(process.execPath, [at("scripts/tools.mjs"), ...args], { env: { PATH: path, FAKE_NODE: process.execPath } });

  async function ending(
    child: ChildProcess,
  ): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
    const [out, err] = [child.stdout, child.stderr].map((stream) => (stream === null ? "" : text(stream)));
    const [code] = (await once(child, "close")) as [number | null];
    return { code, out: (await out) ?? "", err: (await err) ?? "" };
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "clew-tools-"));
    for (const name of ["scripts", "bin"]) mkdirSync(at(name));
    mkdirSync(at("packages/cli/bin"), { recursive: true });
    for (const file of ["scripts/tools.mjs", "packages/cli/bin/parent.js"]) copyFileSync(join(root, file), at(file));
    writeFileSync(at("package.json"), JSON.stringify({ type: "module", devDependencies: { pnpm: "1.2.3" } }));
    writeFileSync(at("pnpm-lock.yaml"), "one\n");
    writeFileSync(at("bin/npm"), fakeNpm);
    chmodSync(at("bin/npm"), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const installs = (): readonly string[] => readFileSync(at("installs.log"), "utf8").trim().split("\n");

  it("installs once and then runs the command with the installed tools first on the path", async () => {
    const first = await ending(start(["node", "-p", "process.env.PATH"]));
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(`^${at("node_modules/.bin")}:`) as unknown });
    await ending(start(["node", "-v"]));
    expect(installs()).toEqual(["start", "end"]);
  });

  it("installs again when the lock file changed", async () => {
    await ending(start(["node", "-v"]));
    writeFileSync(at("pnpm-lock.yaml"), "two\n");
    await ending(start(["node", "-v"]));
    expect(installs()).toHaveLength(4);
  });

  it("installs once when several runs start together", async () => {
    const runs = await Promise.all([1, 2, 3].map(() => ending(start(["node", "-v"]))));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(installs()).toEqual(["start", "end"]);
  });

  it("does not wait for a run that died while it installed", async () => {
    const dead = spawn(process.execPath, ["-e", ""]);
    await once(dead, "exit");
    mkdirSync(at(".tools"));
    writeFileSync(at(".tools/install.pid"), String(dead.pid));
    expect(await ending(start(["node", "-v"]))).toMatchObject({ code: 0 });
    expect(existsSync(at(".tools/install.pid"))).toBe(false);
  });

  it("ends with the exit code of the command", async () => {
    expect(await ending(start(["node", "-e", "process.exit(7)"]))).toMatchObject({ code: 7 });
    expect(await ending(start(["sh", "-c", "kill -9 $$"]))).toMatchObject({ code: 128 + 9 });
  });

  it("passes a signal on and waits for the command to end", async () => {
    const child = start([
      "node",
      "-e",
      'process.on("SIGTERM", () => process.exit(5)); setInterval(() => {}, 1000); console.log("up")',
    ]);
    const ended = ending(child);
    if (child.stdout !== null) await once(child.stdout, "data");
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 5 });
  });

  it("says what is missing: npm, or the command", async () => {
    mkdirSync(at("only-node"));
    symlinkSync(process.execPath, at("only-node/node"));
    expect(await ending(start(["node", "-v"], at("only-node")))).toMatchObject({
      code: 1,
      err: "error: `npm` is not on the PATH\n",
    });
    expect(await ending(start(["no-such-tool"]))).toMatchObject({
      code: 1,
      err: "error: `no-such-tool` is not on the PATH\n",
    });
  });
});
