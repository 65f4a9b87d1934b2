import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** A process that runs `child/committer.ts`. */
export interface Committer {
  /** Its lines; ends when it does. */
  readonly lines: AsyncIterable<string>;
  /** SIGKILL: no handler runs, nothing is flushed. */
  kill(): Promise<void>;
}

export interface CommitterOptions {
  readonly path: string;
  /** Largest file that it may write, in blocks of 512 bytes. */
  readonly maxFileBlocks?: number;
}

/** Starts one; it does not outlive the test. */
export function startCommitter({ path, maxFileBlocks }: CommitterOptions): Committer {
  const script = fileURLToPath(new URL("child/committer.ts", import.meta.url));
  const args = ["--conditions=@clew/source", script, path];
  const child =
    maxFileBlocks === undefined
      ? spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] })
      : spawn("sh", ["-c", `trap '' XFSZ; ulimit -f ${maxFileBlocks}; exec "$0" "$@"`, process.execPath, ...args], {
          stdio: ["ignore", "pipe", "inherit"],
        });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  return { lines: createInterface({ input: outputOf(child) }), kill };
}

function outputOf(child: ChildProcess): NodeJS.ReadableStream {
  if (child.stdout === null) throw new Error("expected a pipe");
  return child.stdout;
}
