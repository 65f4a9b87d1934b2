// When a process is to end with the one that started it. Plain JavaScript, for any Node: see clew.js.
import { readFileSync } from "node:fs";

/** How often to look: nobody waits for it. */
const everyMs = 500;

/** Names, for a process that another stands in front of and passes signals on to, which one that is. */
export const frontVariable = "CLEW_FRONT";

/**
 * Calls `listener` when the process that started this one has gone, if this one is to go with it: one that another merely
 * stands in front of, and one that npm or npx has started. Those end on a signal without passing it on, and nobody would
 * know of what they leave. What leads a process group was put there by a shell's job control, setsid or a service manager,
 * to live on its own.
 */
export function onParentGone(listener) {
  const { ppid, env, pid } = process;
  const behind = env[frontVariable] === String(ppid);
  const byNpm = env.npm_lifecycle_event !== undefined && ppid !== 1 && statOf(pid)?.group !== pid;
  if (!behind && !byNpm) return;
  const { name, parent: npm } = statOf(ppid) ?? {};
  // npm has a shell start what it runs, which npm leaves behind when it is killed.
  const shell = byNpm && !behind && /^(ba|da|a|z|k)?sh$/.test(name ?? "");
  const gone = () => process.ppid !== ppid || (shell && statOf(ppid)?.parent !== npm);
  const timer = setInterval(() => {
    if (!gone()) return;
    clearInterval(timer);
    listener();
  }, everyMs);
  timer.unref();
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
