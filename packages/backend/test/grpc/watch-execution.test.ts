import { executionMethods, type Decoded, type HistoryEvent } from "@clew/protocol";
import { describe, expect, test } from "vitest";
import { events, fakeService } from "../support/fake-service.ts";
import { useServers } from "./support/running.ts";

const { start } = useServers();

describe("watching an execution", () => {
  const event = (eventId: number): HistoryEvent => ({
    eventId,
    timestamp: 1_700_000_000_000 + eventId,
    type: "ContextStarted",
    operationId: "1",
    details: {},
  });

  test("streams its events and ends after the last", async () => {
    const { client } = await start(fakeService({ watchExecution: () => events([event(1), event(2)]) }));
    const call = client.serverStream(executionMethods.watchExecution, { executionId: "e1" });
    const seen: number[] = [];
    for await (const decoded of call as AsyncIterable<Decoded<HistoryEvent>>) {
      if (decoded.ok) seen.push(decoded.value.eventId);
    }
    expect(seen).toEqual([1, 2]);
  });

  test("stops when the client goes", async () => {
    const aborted = Promise.withResolvers<undefined>();
    const { client } = await start(
      fakeService({
        watchExecution: async function* (_, signal) {
          yield event(1);
          await new Promise((resolve) => {
            signal.addEventListener("abort", resolve);
          });
          aborted.resolve(undefined);
        },
      }),
    );
    const call = client.serverStream(executionMethods.watchExecution, { executionId: "e1" });
    call.on("error", () => undefined);
    call.once("data", () => {
      call.cancel();
    });
    await aborted.promise;
  });
});
