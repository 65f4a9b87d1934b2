import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../scripts/python-env.mjs", import.meta.url));

/** The interpreter of the environment with the AWS SDK for Python; undefined, and said on the terminal, where there is none. */
export function pythonInterpreter(): string | undefined {
  const { status, stdout } = spawnSync(process.execPath, [script, "aws-3"], { encoding: "utf8" });
  if (status === 0) return stdout.trim();
  console.log(stdout.trim());
  return undefined;
}
