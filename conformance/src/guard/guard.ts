import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * What the guard runs. A line on its input is `+ <group>`, `- <group>` or `folder <path>`. When its input ends, this
 * process is gone, whatever ended it, and so are the groups and folders that are left.
 */
const script = `
set --
groups=' '
while read -r word rest; do
  case $word in
    +) groups="$groups$rest " ;;
    -) groups="\${groups%% $rest *} \${groups#* $rest }" ;;
    folder) set -- "$@" "$rest" ;;
  esac
done
for group in $groups; do kill -KILL "-$group" 2>/dev/null; done
[ $# -eq 0 ] || rm -rf -- "$@"
`;

let shell: ChildProcess | undefined;

/** Tells the guard, which is started at the first word: one for this process, and gone with it. */
function tell(line: string): void {
  shell ??= startGuard();
  shell.stdin?.write(`${line}\n`);
}

function startGuard(): ChildProcess {
  // In a group of its own it is out of reach of the terminal's Ctrl-C.
  const started = spawn("/bin/sh", ["-c", script], { stdio: ["pipe", "ignore", "ignore"], detached: true });
  // Without a guard everything works but this; and nobody waits for it.
  started.on("error", () => undefined);
  started.stdin.on("error", () => undefined);
  started.unref();
  if (started.stdin instanceof Socket) started.stdin.unref();
  return started;
}

/**
 * Keeps a process, and whatever it starts, from outliving this one (PROG-58). It must have been spawned `detached`, so
 * that it leads a group.
 */
export function guardProcess<Child extends ChildProcess>(child: Child): Child {
  const { pid } = child;
  if (pid === undefined) return child; // it never ran
  tell(`+ ${pid}`);
  child.once("exit", () => tell(`- ${pid}`)); // its number may come to mean another
  return child;
}

/** Makes a temporary folder that does not outlive this process (PROG-58). */
export function makeGuardedFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  tell(`folder ${folder}`);
  return folder;
}
