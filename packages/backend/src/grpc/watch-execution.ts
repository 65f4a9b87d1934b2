import type { handleServerStreamingCall, ServerWritableStream } from "@grpc/grpc-js";
import {
  statusOfIssue,
  type Decoded,
  type DurableService,
  type HistoryEvent,
  type WatchExecutionRequest,
} from "@clew/protocol";
import { statusObject, statusOfError } from "./status.ts";
import type { UnaryOptions } from "./unary.ts";

type Call = ServerWritableStream<Decoded<WatchExecutionRequest>, HistoryEvent>;

/** Streams history as it happens, no faster than the client reads, until the terminal event (HIST). */
export function watchExecution(
  service: Pick<DurableService, "watchExecution">,
  { waiters, onFault }: UnaryOptions,
): handleServerStreamingCall<Decoded<WatchExecutionRequest>, HistoryEvent> {
  return (call) => {
    const { request } = call;
    if (!request.ok) {
      call.emit("error", statusObject(statusOfIssue(request.issue)));
      return;
    }
    const signal = waiters.enter(call);
    pump(call, service.watchExecution(request.value, signal))
      .then(() => {
        signal.throwIfAborted();
        call.end();
      })
      .catch((error: unknown) => {
        if (!call.cancelled) call.emit("error", statusObject(statusOfError(error, onFault)));
      });
  };
}

async function pump(call: Call, events: AsyncIterable<HistoryEvent>): Promise<void> {
  for await (const event of events) {
    if (call.cancelled) return;
    if (!call.write(event)) await writable(call);
  }
}

/** Resolves when the call takes more, or is over. */
function writable(call: Call): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      call.off("drain", done);
      call.off("cancelled", done);
      resolve();
    };
    call.on("drain", done);
    call.on("cancelled", done);
  });
}
