// When a process is to end with the one that started it. Plain JavaScript, for any Node: see clew.js.
import { readFileSync } from "node:fs";

/** How often to look: nobody waits for it. */
const everyMs = 500;

/** Names, for a process that another stands in front of and passes signals on to, which one that is. */
export const frontVariable = "CLEW_FRONT";
/** Has what npm started live on when npm ends, if it is not empty. */
const stayVariable = "CLEW_STAY";

const unwatched = () => undefined;

/**
 * Calls `listener` when the process that started this one has gone, if this one is to go with it: one that another merely
 * stands in front of, and, where Linux tells how processes hang together, one that npm or npx has started. Those may end
 * on a signal without passing it on, and nobody would know of what they leave.
 *
 * @returns ends the watch
 */
export function onParentGone(listener) {
  const { ppid, env } = process;
  const behind = env[frontVariable] === String(ppid);
  const isGone = behind ? () => process.ppid !== ppid : followNpm(ppid);
  if (isGone === undefined) return unwatched;
  const timer = setInterval(() => {
    if (!isGone()) return;
    clearInterval(timer);
    listener();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** What tells whether the part of npm that started this process has gone; undefined where there is none to go with. */
function followNpm(ppid) {
  const { env, pid } = process;
  if (env.npm_lifecycle_event === undefined || (env[stayVariable] ?? "") !== "") return undefined;
  const parent = statOf(ppid);
  // npm has a shell start what it runs, which npm leaves behind when it is killed.
  const byShell = /^(ba|da|a|z|k)?sh$/.test(parent?.name ?? "");
  const starter = byShell ? statOf(parent.parent) : parent;
  // Job control, setsid and spawn's `detached` make a process group, of this process or its shell, to live on its own.
  if (starter === undefined || starter.group !== statOf(pid)?.group) return undefined;
  return () => process.ppid !== ppid || (byShell && statOf(ppid)?.parent !== parent.parent);
}

/** What Linux says of a process; undefined elsewhere. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8"); // `pid (name) state parent group ...`
    const end = text.lastIndexOf(")");
    const [, parent, group] = text.slice(end + 2).split(" ");
    return { name: text.slice(text.indexOf("(") + 1, end), parent: Number(parent), group: Number(group) };
  } catch {
    return undefined;
  }
}
