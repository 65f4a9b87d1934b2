import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingHttpHeaders, ServerHttp2Stream } from "node:http2";
import type { AddressInfo } from "node:net";

/** What Node tells on the channel. */
interface StreamCreated {
  readonly stream: ServerHttp2Stream;
  readonly headers: IncomingHttpHeaders;
}

const channel = "http2.server.stream.created";

/** Told of a call's stream before anybody answers on it. */
export type StreamListener = (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => void;

/**
 * Listens for the HTTP/2 streams of calls that come in on an address. grpc-js keeps its sessions to itself; Node tells
 * of every stream of the process, so those of other servers are left out by where they came in.
 *
 * @returns stops it
 */
export function onCallStream({ address, port }: AddressInfo, listener: StreamListener): () => void {
  const heard = (message: unknown): void => {
    const { stream, headers } = message as StreamCreated;
    const socket = stream.session?.socket;
    if (socket?.localPort === port && socket.localAddress === address) listener(stream, headers);
  };
  subscribe(channel, heard);
  return () => {
    unsubscribe(channel, heard);
  };
}
