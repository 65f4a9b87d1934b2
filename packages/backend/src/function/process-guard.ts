import { type ChildProcess, spawn } from "node:child_process";

/**
 * What the guard runs: it learns of process groups line by line, `+ <group>` and `- <group>`. When its input ends, the
 * backend is gone, whatever ended it, and so are the groups that are left and the folder.
 */
const script = `
groups=' '
while read -r sign group; do
  case $sign in
    +) groups="$groups$group " ;;
    -) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
for group in $groups; do kill -KILL "-$group"; done
rm -rf -- "$1"
`;

/**
 * Keeps function processes from outliving a backend that is killed, and so cannot end them itself: a shell that waits
 * for the backend's end. It is in a process group of its own, out of reach of the terminal's Ctrl-C.
 */
export class ProcessGuard {
  readonly #shell: ChildProcess;
  readonly #ended: Promise<void>;

  /** Guards the processes that `add` names, and a folder that nobody needs without them. */
  constructor(workDir: string) {
    this.#shell = spawn("/bin/sh", ["-c", script, "clew-guard", workDir], {
      stdio: ["pipe", "ignore", "ignore"],
      detached: true,
    });
    this.#ended = new Promise((resolve) => {
      this.#shell.on("error", () => {
        resolve();
      });
      this.#shell.on("exit", () => {
        resolve();
      });
    });
    // Without a guard everything works but this.
    this.#shell.stdin?.on("error", () => undefined);
  }

  /** A process group was started. */
  add(group: number): void {
    this.#shell.stdin?.write(`+ ${String(group)}\n`);
  }

  /** A process group is gone: its number may come to mean another. */
  remove(group: number): void {
    this.#shell.stdin?.write(`- ${String(group)}\n`);
  }

  /** Ends what is left, the folder included. */
  async close(): Promise<void> {
    this.#shell.stdin?.end();
    await this.#ended;
  }
}
