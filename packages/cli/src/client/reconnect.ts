import { ProtocolError } from "@clew/protocol";
import { Failure } from "../failure.ts";
import { formatDuration } from "../output/duration.ts";
import type { Terminal } from "../terminal.ts";
import type { ServiceClient } from "./client.ts";

/** How long a server that went away may take to come back. */
const patienceMs = 10_000;
/** How long one may refuse to wait while it answers other questions: as long as it can have been told to drain. */
const longestDrainMs = 900_000;
/** Between two looks; a wait that lasts as long is not refused any more. */
const pauseMs = 250;

/** A long wait for an execution, and what it needs when the server goes away meanwhile. */
export interface LongWait {
  readonly client: Pick<ServiceClient, "getExecution">;
  readonly executionId: string;
  readonly terminal: Pick<Terminal, "now" | "pause">;
  /** Told that the server went away, and that it came back. */
  readonly say: (text: string, away: boolean) => void;
}

/** A time without the server, which is over when something that waits long is not refused at once. */
interface Outage {
  readonly since: number;
  lastAnswer: number;
}

/**
 * Does something that waits long. When the server goes away meanwhile, it is asked every moment whether it is back, and
 * the thing is done again; `signal` ends that as well.
 *
 * @throws Failure `unreachable` when the server does not answer for 10 seconds, or answers and drains for 15 minutes; it
 * names the execution
 */
export async function outlive<T>(wait: LongWait, use: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const { terminal, say } = wait;
  let outage: Outage | undefined;
  for (;;) {
    try {
      const using = use();
      if (outage !== undefined) {
        await Promise.race([using, terminal.pause(pauseMs)]);
        outage = undefined;
        say("the server is back", false);
      }
      return await using;
    } catch (error) {
      if (!isLoss(error) || signal?.aborted === true) throw error;
      if (outage === undefined) {
        outage = { since: terminal.now(), lastAnswer: terminal.now() };
        say(`the server went away (${oneReason(error)}); waiting for it to come back`, true);
      }
      if (terminal.now() - outage.since >= longestDrainMs) throw gaveUp(wait, longestDrainMs, error);
      await untilAnswer(wait, outage, signal);
    }
  }
}

/** The server is not there, or drains and will not be. */
function isLoss(error: unknown): boolean {
  if (error instanceof ProtocolError) return error.reason === "UNAVAILABLE";
  return error instanceof Failure && error.exit === "unreachable";
}

async function untilAnswer(wait: LongWait, outage: Outage, signal: AbortSignal | undefined): Promise<void> {
  const { client, executionId, terminal } = wait;
  for (;;) {
    await terminal.pause(pauseMs);
    signal?.throwIfAborted();
    try {
      await client.getExecution({ executionId, includeData: false });
      outage.lastAnswer = terminal.now();
      return;
    } catch (error) {
      if (!isLoss(error)) throw error;
      if (terminal.now() - outage.lastAnswer >= patienceMs) throw gaveUp(wait, patienceMs, error);
    }
  }
}

function oneReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function gaveUp({ executionId }: LongWait, waitedMs: number, cause: unknown): Failure {
  const message = `the server went away and did not come back within ${formatDuration(waitedMs)}: ${oneReason(cause)}`;
  return new Failure("unreachable", message, {
    hint: `what is recorded of the execution goes on when the server is back: \`clew execution show ${executionId} --follow\``,
    executionId,
    cause,
  });
}
