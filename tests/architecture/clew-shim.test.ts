import { expect, it } from "vitest";
import { run } from "../../scripts/run.ts";

/** Starts the command as if Node had this version. */
function startOn(version: string, ...args: readonly string[]) {
  const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`;
  return run([
    "node",
    `--import=data:text/javascript,${encodeURIComponent(pretend)}`,
    "packages/cli/bin/clew.js",
    ...args,
  ]);
}

it.each(["18.0.0", "20.20.2", "22.17.1"])("clew says on Node %s which one it needs", async (version) => {
  const { ok, output } = await startOn(version, "--version");
  expect(ok).toBe(false);
  expect(output).toMatch(
    new RegExp(`^clew needs Node 22\\.18 or newer; this is Node ${version.replaceAll(".", "\\.")} \\(.+\\)\n$`),
  );
});

it.each(["22.18.0", "24.0.0", "26.10.0"])("clew starts on Node %s", async (version) => {
  expect(await startOn(version, "--version")).toMatchObject({ ok: true, output: "0.1.0\n" });
});
