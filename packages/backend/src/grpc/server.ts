import { createServer, type AddressInfo, type Server as ListeningServer, type Socket } from "node:net";
import { ServerCredentials } from "@grpc/grpc-js";
import type { DurableService } from "@clew/protocol";
import { loopbackAddress, urlHost } from "../net/loopback.ts";
import type { Scheduler } from "../port/scheduler.ts";
import { answerWriter } from "./answer-writer.ts";
import { onCallStream } from "./call-streams.ts";
import { CheckpointStreams } from "./checkpoint-stream.ts";
import { explainStatuses } from "./explain-status.ts";
import { MethodServer } from "./method-server.ts";
import { defaultGrpcOptions, type GrpcOptions } from "./options.ts";
import { originGuard } from "./origin-guard.ts";
import { addServices } from "./services.ts";
import type { FaultListener } from "./status.ts";
import { addHealth, addReflection } from "./tooling.ts";
import { Waiters } from "./waiters.ts";
import type { WorkerHub } from "./worker-hub.ts";

export interface GrpcServerParts {
  readonly service: DurableService;
  /** Where workers connect; it is closed with the server. */
  readonly hub: WorkerHub;
  readonly scheduler: Scheduler;
  readonly options?: Partial<GrpcOptions>;
  readonly onFault: FaultListener;
}

/** A server that listens. */
export interface RunningGrpcServer {
  /** `host:port`, as gRPC clients take it. */
  readonly address: string;
  /** Says by its health that it takes no more work (ENV-15), and serves on: what runs needs it to end. */
  announceDrain(): void;
  /**
   * Takes no more work, answers what it has, lets workers end what they run, and cuts off after `graceMs` whatever is
   * left. Resolves when nothing of it is left.
   */
  close(graceMs: number): Promise<void>;
}

/**
 * Serves the protocol's gRPC services, health and reflection.
 *
 * @throws ProtocolError `ADDRESS_NOT_LOOPBACK`; an Error of Node's when the port cannot be had
 */
export async function createGrpcServer(parts: GrpcServerParts): Promise<RunningGrpcServer> {
  const { service, hub, scheduler, onFault } = parts;
  const options = { ...defaultGrpcOptions, ...parts.options };
  const host = loopbackAddress(options.host);

  const server = new MethodServer({
    "grpc.max_receive_message_length": options.maxMessageBytes,
    "grpc.max_send_message_length": -1,
    "grpc.max_concurrent_streams": options.maxConcurrentStreams,
    "grpc-node.max_session_memory": options.maxConnectionMemoryMiB,
    "grpc.keepalive_time_ms": options.keepaliveTimeMs,
    "grpc.keepalive_timeout_ms": options.keepaliveTimeoutMs,
    "grpc.enable_channelz": 0,
    interceptors: [originGuard, answerWriter(onFault)],
  });
  const streams = new CheckpointStreams({ service, maxInFlight: options.maxInFlightPerStream, onFault });
  const waiters = new Waiters();
  const services = addServices(server, { service, streams, hub, calls: { waiters, onFault } });
  const health = addHealth(server, services);
  addReflection(server, services);

  // Connections are taken here and handed over: grpc-js would neither limit their number nor, at the end, cut them off.
  const connections = server.createConnectionInjector(ServerCredentials.createInsecure());
  const sockets = new Set<Socket>();
  const listener = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    connections.injectConnection(socket);
  });
  listener.maxConnections = options.maxConnections;
  const at = await listen(listener, { host, port: options.port });
  const explain = { paths: server.paths, maxMessageBytes: options.maxMessageBytes, onFault };
  const stopExplaining = onCallStream(at, (stream, headers) => {
    explainStatuses(stream, headers, explain);
  });

  return {
    address: `${urlHost(at.address)}:${String(at.port)}`,
    announceDrain: () => {
      health.stop();
    },
    close: async (graceMs) => {
      health.stop();
      const closed = new Promise((resolve) => listener.close(resolve));
      streams.drain();
      waiters.drain();
      const cancel = scheduler.after(graceMs, () => {
        for (const socket of sockets) socket.destroy();
      });
      await hub.close(graceMs);
      await new Promise((resolve) => {
        server.tryShutdown(resolve);
      });
      await closed;
      stopExplaining();
      cancel();
    },
  };
}

function listen(listener: ListeningServer, { host, port }: Pick<GrpcOptions, "host" | "port">): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    listener.once("error", reject);
    listener.listen({ host, port }, () => {
      listener.off("error", reject);
      const address = listener.address();
      if (address === null || typeof address === "string") reject(new Error("the listener has no port"));
      else resolve(address);
    });
  });
}
