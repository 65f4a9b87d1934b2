/** One way in which a command can end. */
export interface ExitEntry {
  readonly code: number;
  /** For help texts. */
  readonly label: string;
  readonly meaning: string;
}

/** Names the ways in which a command ends. */
export type Exit =
  | "done"
  | "negative"
  | "usage"
  | "refused"
  | "unreachable"
  | "store"
  | "timeout"
  | "defect"
  | "interrupted"
  | "terminated";

/** Every exit code of `clew`, with what it tells a script. The reference page is made from it. */
export const exitCodes: Readonly<Record<Exit, ExitEntry>> = {
  done: { code: 0, label: "done", meaning: "Done. A suite run had no unexpected result." },
  negative: {
    code: 1,
    label: "the answer is no",
    meaning:
      "The command did its work and the answer is no: the execution ended otherwise than SUCCEEDED, the suite had an unexpected result, something that Clew needs is missing, an execution changed whenever it was read, or was to be stopped and had ended otherwise.",
  },
  usage: {
    code: 2,
    label: "wrong usage",
    meaning:
      "Wrong usage: an unknown command or flag, a value or a file (clew.yaml, an export) that is not as it must be.",
  },
  refused: {
    code: 3,
    label: "refused by the server",
    meaning: "The server refused the request. The error names reason, field and clause.",
  },
  unreachable: {
    code: 4,
    label: "no server",
    meaning:
      "No server answers at the address, or the connection broke. Commands that wait or follow give a server that went away 10 seconds to come back.",
  },
  store: {
    code: 5,
    label: "the store failed",
    meaning: "The store cannot be opened or has failed: in use, damaged, full, read-only, too new.",
  },
  timeout: {
    code: 6,
    label: "--timeout is over",
    meaning: "The time given with `--timeout` is over. What was started goes on.",
  },
  defect: { code: 70, label: "a defect of clew", meaning: "A defect of clew itself." },
  interrupted: { code: 130, label: "interrupted", meaning: "Interrupted with Ctrl-C." },
  terminated: { code: 143, label: "ended by SIGTERM", meaning: "Ended by SIGTERM before it was done." },
};
