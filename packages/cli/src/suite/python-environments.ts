import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { guardProcess } from "@clew/conformance";

/** The environment that each Python SDK of the suite runs in. */
const environments: ReadonlyMap<string, string> = new Map([
  ["aws-python-3", "aws-3"],
  ["aws-python-1", "aws-1"],
]);

/**
 * Makes the Python environments that a checkout lacks; installed packages look for them in `--python-root` alone. What
 * cannot be made is not evaluable, and `note` says why.
 *
 * @param sdks the SDKs that will run
 */
export async function preparePython(
  checkout: string | undefined,
  sdks: readonly string[],
  note: (text: string) => void,
): Promise<void> {
  if (checkout === undefined) return;
  const script = join(checkout, "scripts/python-env.mjs");
  if (!existsSync(script)) return;
  await Promise.all(
    sdks.map(async (sdk) => {
      const name = environments.get(sdk);
      if (name === undefined) return;
      if (!existsSync(join(checkout, ".tools/python", name))) note(`making the Python environment ${name} ...`);
      const said = await run(script, name);
      if (said !== undefined) note(`${sdk}: ${said}`);
    }),
  );
}

/** What the script said when it failed, on one line. It ends with this process: what it leaves half done its next run removes. */
async function run(script: string, name: string): Promise<string | undefined> {
  const child = guardProcess(
    spawn(process.execPath, [script, name], { stdio: ["ignore", "pipe", "pipe"], detached: true }),
  );
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return code === 0 ? undefined : ((stdout.trim() || stderr.trim()).split("\n").at(-1) ?? "");
}
