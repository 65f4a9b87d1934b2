// Starts the project's command-line tools from the root of the repository.
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository, without a slash at the end. */
export const root: string = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/** The environment with the project's own tools first on the path. */
export function toolEnv(): NodeJS.ProcessEnv {
  const bin = join(root, "node_modules", ".bin");
  return { ...process.env, PATH: [bin, process.env["PATH"]].join(delimiter) };
}

/** Runs a tool with its output on the terminal; throws when it fails. */
export function run(command: readonly [string, ...string[]]): void {
  const [file, ...args] = command;
  const { status, signal, error } = spawnSync(file, args, { cwd: root, env: toolEnv(), stdio: "inherit" });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${file} ended with ${status === null ? `signal ${signal}` : `exit code ${status}`}`);
}
