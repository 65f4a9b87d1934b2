import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The interpreter of a Python environment, or why there is none. */
export type PythonEnv = { readonly interpreter: string } | { readonly notEvaluable: string };

const script = fileURLToPath(new URL("../../../../../scripts/python-env.mjs", import.meta.url));

/** Finds or makes an environment; says on the terminal when there is none. */
export function pythonEnv(name: "aws-3" | "aws-1"): PythonEnv {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name], { encoding: "utf8" });
  if (status === 0) return { interpreter: stdout.trim() };
  const notEvaluable = stdout.trim() === "" ? `not evaluable: ${stderr.trim()}` : stdout.trim();
  console.log(`python ${name}: ${notEvaluable}`);
  return { notEvaluable };
}
