import type { HistoryEvent } from "@clew/protocol";
import type { ServiceClient } from "./client.ts";
import { type LongWait, outlive } from "./reconnect.ts";

/** A history that is read as it grows. */
export interface FollowedHistory extends LongWait {
  readonly client: Pick<ServiceClient, "getExecution" | "watchExecution">;
  readonly includeData: boolean;
}

/**
 * Hands over every event of an execution's history until its last, each once, also where the server goes away meanwhile
 * and comes back.
 */
export function followHistory(history: FollowedHistory, onEvent: (event: HistoryEvent) => void): Promise<void> {
  const { client, executionId, includeData } = history;
  let afterEventId = 0;
  return outlive(history, async () => {
    const request = { executionId, includeData, ...(afterEventId > 0 && { afterEventId }) };
    for await (const event of client.watchExecution(request, new AbortController().signal)) {
      afterEventId = event.eventId;
      onEvent(event);
    }
  });
}
