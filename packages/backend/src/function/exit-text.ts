import type { FunctionHost } from "./hosted-function.ts";

/** How a process ended. */
export type ProcessExit =
  | { readonly kind: "exit"; readonly code: number; readonly why?: string }
  | { readonly kind: "signal"; readonly signal: string }
  /** It never ran: no such program, no permission, ... */
  | { readonly kind: "notStarted"; readonly reason: string };

/** Node ends with 13 when nothing is left that could settle what its main module awaits. */
const unsettledCode = 13;

/** The end of a process by a code; Node's own code for a promise that nobody settles is explained. */
export function exitWith(code: number, runtime: FunctionHost["runtime"]): ProcessExit {
  if (runtime !== "nodejs" || code !== unsettledCode) return { kind: "exit", code };
  return { kind: "exit", code, why: "the event loop is empty, and something that is awaited never settles" };
}

/** An end in the service's words. */
export function exitText(exit: Exclude<ProcessExit, { kind: "notStarted" }>): string {
  if (exit.kind === "signal") return `Runtime exited with error: signal: ${signalText(exit.signal)}`;
  if (exit.code === 0) return "Runtime exited without providing a reason";
  const text = `Runtime exited with error: exit status ${String(exit.code)}`;
  return exit.why === undefined ? text : `${text}: ${exit.why}`;
}

/** What the log says of a process that ended without having been told to. */
export function deathText(pid: number | undefined, exit: ProcessExit): string {
  if (exit.kind === "notStarted") return `clew: the process cannot be started: ${exit.reason}`;
  const end = exit.kind === "signal" ? `killed by ${exit.signal}` : `exit status ${String(exit.code)}`;
  const why = exit.kind === "exit" && exit.why !== undefined ? `: ${exit.why}` : "";
  return `clew: process ${String(pid)} of the function is gone: ${end}${why}`;
}

/** Signals in the service's words where they are known, else by name. */
function signalText(signal: string): string {
  const words: Readonly<Record<string, string>> = {
    SIGKILL: "killed",
    SIGSEGV: "segmentation fault",
    SIGABRT: "aborted",
    SIGTERM: "terminated",
  };
  return words[signal] ?? signal;
}
