import type { Terminal } from "../terminal.ts";

/** Within this time a stop may be told again: to the whole process group, and by who stands in front and passes it on. */
const sameStopMs = 1_000;

/** The stop of a server. */
export interface Stop {
  /** Resolves when the process is asked to end. */
  readonly asked: Promise<void>;
  /** No longer keeps signals from ending the process. */
  readonly forget: () => void;
}

/**
 * Waits for the process to be asked to end, and has it end at once when somebody presses Ctrl-C again, a second later or
 * more. SIGTERM comes from programs, and for one stop more than once: from a service manager to the whole group, from npm,
 * from the loss of npm. A program whose patience is over sends SIGKILL.
 */
export function awaitStop({ onStop, now, quit }: Pick<Terminal, "onStop" | "now" | "quit">): Stop {
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  let askedAt: number | undefined;
  const forget = onStop((signal) => {
    resolve();
    askedAt ??= now();
    if (signal === "SIGINT" && now() - askedAt >= sameStopMs) quit("interrupted");
  });
  return { asked, forget };
}
