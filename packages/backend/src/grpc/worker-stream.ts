import type { handleBidiStreamingCall } from "@grpc/grpc-js";
import { statusOfIssue, type Decoded, type Issue, type ServerMessage, type WorkerMessage } from "@clew/protocol";
import { statusObject } from "./status.ts";
import type { WorkerHub } from "./worker-hub.ts";

/** Connects workers' streams to the hub. A message that cannot be read ends its stream: the framing is broken. */
export function connectWorker(hub: WorkerHub): handleBidiStreamingCall<Decoded<WorkerMessage>, ServerMessage> {
  return (call) => {
    const end = (refusal?: Issue): void => {
      if (refusal === undefined) call.end();
      else call.emit("error", statusObject(statusOfIssue(refusal)));
    };
    const peer = hub.connect({
      peer: call.getPeer(),
      send: (message) => call.write(message),
      end,
    });
    call.on("data", (inbound: Decoded<WorkerMessage>) => {
      if (inbound.ok) peer.receive(inbound.value);
      else peer.refused(inbound.issue);
    });
    call.on("end", () => {
      peer.disconnected();
    });
    call.on("cancelled", () => {
      peer.disconnected();
    });
  };
}
