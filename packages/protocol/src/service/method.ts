import type { MessageCodec } from "../codec/message-codec.ts";
import type { Decoded } from "../decoded.ts";

/**
 * One rpc in domain terms, in the shape that grpc-js takes for servers and clients alike. The deserializers return a
 * result and never throw: what throws there reaches the peer as `13 INTERNAL`, its reason lost.
 */
export interface Method<Request, Response, DecodedRequest = Decoded<Request>> {
  readonly path: string;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
  readonly requestSerialize: (request: Request) => Uint8Array;
  readonly requestDeserialize: (bytes: Uint8Array) => DecodedRequest;
  readonly responseSerialize: (response: Response) => Uint8Array;
  readonly responseDeserialize: (bytes: Uint8Array) => Decoded<Response>;
}

/** Which sides of an rpc send more than one message. */
export type Streaming = "unary" | "server stream" | "bidirectional";

/** The codecs of an rpc's two messages. */
export interface MethodCodecs<Request, Response, DecodedRequest> {
  readonly request: MessageCodec<Request, DecodedRequest>;
  readonly response: MessageCodec<Response>;
}

/** An rpc of the service `Service/Method`. */
export function method<Request, Response, DecodedRequest = Decoded<Request>>(
  path: string,
  streaming: Streaming,
  { request, response }: MethodCodecs<Request, Response, DecodedRequest>,
): Method<Request, Response, DecodedRequest> {
  return {
    path: `/clew.durable.v1.${path}`,
    requestStream: streaming === "bidirectional",
    responseStream: streaming !== "unary",
    requestSerialize: (message) => request.encode(message),
    requestDeserialize: (bytes) => request.decode(bytes),
    responseSerialize: (message) => response.encode(message),
    responseDeserialize: (bytes) => response.decode(bytes),
  };
}
