import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

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

/** What the script said when it failed, on one line. */
function run(script: string, name: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, name], { encoding: "utf8" }, (error, stdout, stderr) => {
      const text = (stdout.trim() || stderr.trim()).split("\n").at(-1) ?? "";
      resolve(error === null ? undefined : text);
    });
  });
}
