import { ProtocolError } from "@clew/protocol";
import { Failure } from "../failure.ts";
import { formatDuration } from "../output/duration.ts";
import type { Terminal } from "../terminal.ts";
import type { ServiceClient } from "./client.ts";

/** How long a server that went away may take to come back. */
const patienceMs = 10_000;
const pauseMs = 250;

/** A long wait for an execution, and what it needs when the server goes away meanwhile. */
export interface LongWait {
  readonly client: Pick<ServiceClient, "getExecution">;
  readonly executionId: string;
  readonly terminal: Pick<Terminal, "now" | "pause">;
  /** Told that the server went away, and that it came back. */
  readonly say: (text: string, away: boolean) => void;
}

/**
 * Does something that waits long. When the server goes away meanwhile, it is asked every moment whether it is back, and
 * the thing is done again; `signal` ends that as well.
 *
 * @throws Failure `unreachable` when the server does not come back within 10 seconds; it names the execution
 */
export async function outlive<T>(wait: LongWait, use: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await use();
    } catch (error) {
      if (!isLoss(error) || signal?.aborted === true) throw error;
      await comeBack(wait, error, signal);
    }
  }
}

/** The server is not there, or drains and will not be. */
function isLoss(error: unknown): boolean {
  if (error instanceof ProtocolError) return error.reason === "UNAVAILABLE";
  return error instanceof Failure && error.exit === "unreachable";
}

async function comeBack(wait: LongWait, loss: unknown, signal: AbortSignal | undefined): Promise<void> {
  const { client, executionId, terminal, say } = wait;
  const until = terminal.now() + patienceMs;
  say(`the server went away (${oneReason(loss)}); waiting for it to come back`, true);
  for (;;) {
    await terminal.pause(pauseMs);
    signal?.throwIfAborted();
    try {
      await client.getExecution({ executionId, includeData: false });
      return say("the server is back", false);
    } catch (error) {
      if (!isLoss(error)) throw error;
      if (terminal.now() >= until) throw gaveUp(executionId, error);
    }
  }
}

function oneReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function gaveUp(executionId: string, cause: unknown): Failure {
  const message = `the server went away and did not come back within ${formatDuration(patienceMs)}: ${oneReason(cause)}`;
  return new Failure("unreachable", message, {
    hint: `what is recorded of the execution goes on when the server is back: \`clew execution show ${executionId} --follow\``,
    executionId,
    cause,
  });
}
