import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace clew. */
export namespace clew {

    /** Namespace durable. */
    namespace durable {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a SucceedCallbackRequest.
             * @deprecated Use clew.durable.v1.SucceedCallbackRequest.$Properties instead.
             */
            interface ISucceedCallbackRequest extends clew.durable.v1.SucceedCallbackRequest.$Properties {
            }

            /** A result for a callback (CB-5). */
            class SucceedCallbackRequest {

                /**
                 * Constructs a new SucceedCallbackRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.SucceedCallbackRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Which callback (CB-11). */
                callbackId: string;

                /** What it is settled with. Absent: nothing (CB-5). */
                result?: (clew.durable.v1.Payload.$Properties|null);

                /**
                 * Creates a new SucceedCallbackRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SucceedCallbackRequest instance
                 */
                static create(properties: clew.durable.v1.SucceedCallbackRequest.$Shape): clew.durable.v1.SucceedCallbackRequest & clew.durable.v1.SucceedCallbackRequest.$Shape;
                static create(properties?: clew.durable.v1.SucceedCallbackRequest.$Properties): clew.durable.v1.SucceedCallbackRequest;

                /**
                 * Encodes the specified SucceedCallbackRequest message. Does not implicitly {@link clew.durable.v1.SucceedCallbackRequest.verify|verify} messages.
                 * @param message SucceedCallbackRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.SucceedCallbackRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SucceedCallbackRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.SucceedCallbackRequest & clew.durable.v1.SucceedCallbackRequest.$Shape} SucceedCallbackRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.SucceedCallbackRequest & clew.durable.v1.SucceedCallbackRequest.$Shape;
            }

            namespace SucceedCallbackRequest {

                /** Properties of a SucceedCallbackRequest. */
                interface $Properties {

                    /** Which callback (CB-11). */
                    callbackId?: (string|null);

                    /** What it is settled with. Absent: nothing (CB-5). */
                    result?: (clew.durable.v1.Payload.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SucceedCallbackRequest. */
                type $Shape = clew.durable.v1.SucceedCallbackRequest.$Properties;
            }

            /**
             * Properties of a SucceedCallbackResponse.
             * @deprecated Use clew.durable.v1.SucceedCallbackResponse.$Properties instead.
             */
            interface ISucceedCallbackResponse extends clew.durable.v1.SucceedCallbackResponse.$Properties {
            }

            /** The callback is settled (CB-5). */
            class SucceedCallbackResponse {

                /**
                 * Constructs a new SucceedCallbackResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.SucceedCallbackResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new SucceedCallbackResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SucceedCallbackResponse instance
                 */
                static create(properties: clew.durable.v1.SucceedCallbackResponse.$Shape): clew.durable.v1.SucceedCallbackResponse & clew.durable.v1.SucceedCallbackResponse.$Shape;
                static create(properties?: clew.durable.v1.SucceedCallbackResponse.$Properties): clew.durable.v1.SucceedCallbackResponse;

                /**
                 * Encodes the specified SucceedCallbackResponse message. Does not implicitly {@link clew.durable.v1.SucceedCallbackResponse.verify|verify} messages.
                 * @param message SucceedCallbackResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.SucceedCallbackResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SucceedCallbackResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.SucceedCallbackResponse & clew.durable.v1.SucceedCallbackResponse.$Shape} SucceedCallbackResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.SucceedCallbackResponse & clew.durable.v1.SucceedCallbackResponse.$Shape;
            }

            namespace SucceedCallbackResponse {

                /** Properties of a SucceedCallbackResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SucceedCallbackResponse. */
                type $Shape = clew.durable.v1.SucceedCallbackResponse.$Properties;
            }

            /**
             * Properties of a FailCallbackRequest.
             * @deprecated Use clew.durable.v1.FailCallbackRequest.$Properties instead.
             */
            interface IFailCallbackRequest extends clew.durable.v1.FailCallbackRequest.$Properties {
            }

            /** An error for a callback (CB-5). */
            class FailCallbackRequest {

                /**
                 * Constructs a new FailCallbackRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.FailCallbackRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Which callback (CB-11). */
                callbackId: string;

                /** What it is failed with. Absent: an error without members (CB-12). */
                error?: (clew.durable.v1.ErrorObject.$Properties|null);

                /**
                 * Creates a new FailCallbackRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailCallbackRequest instance
                 */
                static create(properties: clew.durable.v1.FailCallbackRequest.$Shape): clew.durable.v1.FailCallbackRequest & clew.durable.v1.FailCallbackRequest.$Shape;
                static create(properties?: clew.durable.v1.FailCallbackRequest.$Properties): clew.durable.v1.FailCallbackRequest;

                /**
                 * Encodes the specified FailCallbackRequest message. Does not implicitly {@link clew.durable.v1.FailCallbackRequest.verify|verify} messages.
                 * @param message FailCallbackRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.FailCallbackRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailCallbackRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.FailCallbackRequest & clew.durable.v1.FailCallbackRequest.$Shape} FailCallbackRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.FailCallbackRequest & clew.durable.v1.FailCallbackRequest.$Shape;
            }

            namespace FailCallbackRequest {

                /** Properties of a FailCallbackRequest. */
                interface $Properties {

                    /** Which callback (CB-11). */
                    callbackId?: (string|null);

                    /** What it is failed with. Absent: an error without members (CB-12). */
                    error?: (clew.durable.v1.ErrorObject.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailCallbackRequest. */
                type $Shape = clew.durable.v1.FailCallbackRequest.$Properties;
            }

            /**
             * Properties of a FailCallbackResponse.
             * @deprecated Use clew.durable.v1.FailCallbackResponse.$Properties instead.
             */
            interface IFailCallbackResponse extends clew.durable.v1.FailCallbackResponse.$Properties {
            }

            /** The callback is settled (CB-5). */
            class FailCallbackResponse {

                /**
                 * Constructs a new FailCallbackResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.FailCallbackResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new FailCallbackResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailCallbackResponse instance
                 */
                static create(properties: clew.durable.v1.FailCallbackResponse.$Shape): clew.durable.v1.FailCallbackResponse & clew.durable.v1.FailCallbackResponse.$Shape;
                static create(properties?: clew.durable.v1.FailCallbackResponse.$Properties): clew.durable.v1.FailCallbackResponse;

                /**
                 * Encodes the specified FailCallbackResponse message. Does not implicitly {@link clew.durable.v1.FailCallbackResponse.verify|verify} messages.
                 * @param message FailCallbackResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.FailCallbackResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailCallbackResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.FailCallbackResponse & clew.durable.v1.FailCallbackResponse.$Shape} FailCallbackResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.FailCallbackResponse & clew.durable.v1.FailCallbackResponse.$Shape;
            }

            namespace FailCallbackResponse {

                /** Properties of a FailCallbackResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailCallbackResponse. */
                type $Shape = clew.durable.v1.FailCallbackResponse.$Properties;
            }

            /**
             * Properties of a HeartbeatCallbackRequest.
             * @deprecated Use clew.durable.v1.HeartbeatCallbackRequest.$Properties instead.
             */
            interface IHeartbeatCallbackRequest extends clew.durable.v1.HeartbeatCallbackRequest.$Properties {
            }

            /** A sign of life for a callback (CB-6). */
            class HeartbeatCallbackRequest {

                /**
                 * Constructs a new HeartbeatCallbackRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.HeartbeatCallbackRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Which callback (CB-11). */
                callbackId: string;

                /**
                 * Creates a new HeartbeatCallbackRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HeartbeatCallbackRequest instance
                 */
                static create(properties: clew.durable.v1.HeartbeatCallbackRequest.$Shape): clew.durable.v1.HeartbeatCallbackRequest & clew.durable.v1.HeartbeatCallbackRequest.$Shape;
                static create(properties?: clew.durable.v1.HeartbeatCallbackRequest.$Properties): clew.durable.v1.HeartbeatCallbackRequest;

                /**
                 * Encodes the specified HeartbeatCallbackRequest message. Does not implicitly {@link clew.durable.v1.HeartbeatCallbackRequest.verify|verify} messages.
                 * @param message HeartbeatCallbackRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.HeartbeatCallbackRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HeartbeatCallbackRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.HeartbeatCallbackRequest & clew.durable.v1.HeartbeatCallbackRequest.$Shape} HeartbeatCallbackRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.HeartbeatCallbackRequest & clew.durable.v1.HeartbeatCallbackRequest.$Shape;
            }

            namespace HeartbeatCallbackRequest {

                /** Properties of a HeartbeatCallbackRequest. */
                interface $Properties {

                    /** Which callback (CB-11). */
                    callbackId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HeartbeatCallbackRequest. */
                type $Shape = clew.durable.v1.HeartbeatCallbackRequest.$Properties;
            }

            /**
             * Properties of a HeartbeatCallbackResponse.
             * @deprecated Use clew.durable.v1.HeartbeatCallbackResponse.$Properties instead.
             */
            interface IHeartbeatCallbackResponse extends clew.durable.v1.HeartbeatCallbackResponse.$Properties {
            }

            /** The timeout runs anew (CB-6). */
            class HeartbeatCallbackResponse {

                /**
                 * Constructs a new HeartbeatCallbackResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.HeartbeatCallbackResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new HeartbeatCallbackResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HeartbeatCallbackResponse instance
                 */
                static create(properties: clew.durable.v1.HeartbeatCallbackResponse.$Shape): clew.durable.v1.HeartbeatCallbackResponse & clew.durable.v1.HeartbeatCallbackResponse.$Shape;
                static create(properties?: clew.durable.v1.HeartbeatCallbackResponse.$Properties): clew.durable.v1.HeartbeatCallbackResponse;

                /**
                 * Encodes the specified HeartbeatCallbackResponse message. Does not implicitly {@link clew.durable.v1.HeartbeatCallbackResponse.verify|verify} messages.
                 * @param message HeartbeatCallbackResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.HeartbeatCallbackResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HeartbeatCallbackResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.HeartbeatCallbackResponse & clew.durable.v1.HeartbeatCallbackResponse.$Shape} HeartbeatCallbackResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.HeartbeatCallbackResponse & clew.durable.v1.HeartbeatCallbackResponse.$Shape;
            }

            namespace HeartbeatCallbackResponse {

                /** Properties of a HeartbeatCallbackResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HeartbeatCallbackResponse. */
                type $Shape = clew.durable.v1.HeartbeatCallbackResponse.$Properties;
            }

            /**
             * Properties of an ErrorObject.
             * @deprecated Use clew.durable.v1.ErrorObject.$Properties instead.
             */
            interface IErrorObject extends clew.durable.v1.ErrorObject.$Properties {
            }

            /** How a failure of user code travels. A backend never matches on any member (ENV-7). */
            class ErrorObject {

                /**
                 * Constructs a new ErrorObject.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ErrorObject.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Name of the error's type, as its language writes it (ENV-7). */
                type?: (string|null);

                /** What a person reads (ENV-7). */
                message?: (string|null);

                /** Machine-readable detail, opaque text (ENV-7). */
                data?: (string|null);

                /** Where it was raised; a message, so that an empty trace and none differ (ENV-7). */
                stackTrace?: (clew.durable.v1.StackTrace.$Properties|null);

                /**
                 * Creates a new ErrorObject instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ErrorObject instance
                 */
                static create(properties: clew.durable.v1.ErrorObject.$Shape): clew.durable.v1.ErrorObject & clew.durable.v1.ErrorObject.$Shape;
                static create(properties?: clew.durable.v1.ErrorObject.$Properties): clew.durable.v1.ErrorObject;

                /**
                 * Encodes the specified ErrorObject message. Does not implicitly {@link clew.durable.v1.ErrorObject.verify|verify} messages.
                 * @param message ErrorObject message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ErrorObject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ErrorObject message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ErrorObject & clew.durable.v1.ErrorObject.$Shape} ErrorObject
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ErrorObject & clew.durable.v1.ErrorObject.$Shape;
            }

            namespace ErrorObject {

                /** Properties of an ErrorObject. */
                interface $Properties {

                    /** Name of the error's type, as its language writes it (ENV-7). */
                    type?: (string|null);

                    /** What a person reads (ENV-7). */
                    message?: (string|null);

                    /** Machine-readable detail, opaque text (ENV-7). */
                    data?: (string|null);

                    /** Where it was raised; a message, so that an empty trace and none differ (ENV-7). */
                    stackTrace?: (clew.durable.v1.StackTrace.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ErrorObject. */
                type $Shape = clew.durable.v1.ErrorObject.$Properties;
            }

            /**
             * Properties of a StackTrace.
             * @deprecated Use clew.durable.v1.StackTrace.$Properties instead.
             */
            interface IStackTrace extends clew.durable.v1.StackTrace.$Properties {
            }

            /** The frames of a stack trace (ENV-7). */
            class StackTrace {

                /**
                 * Constructs a new StackTrace.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.StackTrace.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** One frame each, in the order and spelling of the language that raised the error (ENV-7). */
                frames: string[];

                /**
                 * Creates a new StackTrace instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StackTrace instance
                 */
                static create(properties: clew.durable.v1.StackTrace.$Shape): clew.durable.v1.StackTrace & clew.durable.v1.StackTrace.$Shape;
                static create(properties?: clew.durable.v1.StackTrace.$Properties): clew.durable.v1.StackTrace;

                /**
                 * Encodes the specified StackTrace message. Does not implicitly {@link clew.durable.v1.StackTrace.verify|verify} messages.
                 * @param message StackTrace message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.StackTrace.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StackTrace message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StackTrace & clew.durable.v1.StackTrace.$Shape} StackTrace
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.StackTrace & clew.durable.v1.StackTrace.$Shape;
            }

            namespace StackTrace {

                /** Properties of a StackTrace. */
                interface $Properties {

                    /** One frame each, in the order and spelling of the language that raised the error (ENV-7). */
                    frames?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StackTrace. */
                type $Shape = clew.durable.v1.StackTrace.$Properties;
            }

            /**
             * Properties of a Payload.
             * @deprecated Use clew.durable.v1.Payload.$Properties instead.
             */
            interface IPayload extends clew.durable.v1.Payload.$Properties {
            }

            /**
             * What a program hands to or gets from an operation: opaque bytes with a media type. A backend stores both and never
             * reads the bytes (ENV-1).
             */
            class Payload {

                /**
                 * Constructs a new Payload.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.Payload.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The bytes, exactly as the program's serializer wrote them (ENV-1). */
                data: Uint8Array;

                /** An IANA media type. Absent: `application/json` (ENV-1). */
                mediaType?: (string|null);

                /**
                 * Creates a new Payload instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Payload instance
                 */
                static create(properties: clew.durable.v1.Payload.$Shape): clew.durable.v1.Payload & clew.durable.v1.Payload.$Shape;
                static create(properties?: clew.durable.v1.Payload.$Properties): clew.durable.v1.Payload;

                /**
                 * Encodes the specified Payload message. Does not implicitly {@link clew.durable.v1.Payload.verify|verify} messages.
                 * @param message Payload message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.Payload.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Payload message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.Payload & clew.durable.v1.Payload.$Shape} Payload
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.Payload & clew.durable.v1.Payload.$Shape;
            }

            namespace Payload {

                /** Properties of a Payload. */
                interface $Properties {

                    /** The bytes, exactly as the program's serializer wrote them (ENV-1). */
                    data?: (Uint8Array|null);

                    /** An IANA media type. Absent: `application/json` (ENV-1). */
                    mediaType?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Payload. */
                type $Shape = clew.durable.v1.Payload.$Properties;
            }

            /**
             * Properties of a CheckpointRequest.
             * @deprecated Use clew.durable.v1.CheckpointRequest.$Properties instead.
             */
            interface ICheckpointRequest extends clew.durable.v1.CheckpointRequest.$Properties {
            }

            /** An atomic batch of updates under a token (CKPT-1). */
            class CheckpointRequest {

                /**
                 * Constructs a new CheckpointRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.CheckpointRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The execution (TOK-7). */
                executionId: string;

                /** The live token, consumed by this request (TOK-3). */
                checkpointToken: string;

                /** Applied in this order, all or none. None: a poll (CKPT-4). */
                updates: clew.durable.v1.OperationUpdate.$Properties[];

                /** Repeats of the same request carry the same one and are applied once (IDEM-1). */
                clientToken?: (string|null);

                /**
                 * Creates a new CheckpointRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CheckpointRequest instance
                 */
                static create(properties: clew.durable.v1.CheckpointRequest.$Shape): clew.durable.v1.CheckpointRequest & clew.durable.v1.CheckpointRequest.$Shape;
                static create(properties?: clew.durable.v1.CheckpointRequest.$Properties): clew.durable.v1.CheckpointRequest;

                /**
                 * Encodes the specified CheckpointRequest message. Does not implicitly {@link clew.durable.v1.CheckpointRequest.verify|verify} messages.
                 * @param message CheckpointRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.CheckpointRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CheckpointRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CheckpointRequest & clew.durable.v1.CheckpointRequest.$Shape} CheckpointRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.CheckpointRequest & clew.durable.v1.CheckpointRequest.$Shape;
            }

            namespace CheckpointRequest {

                /** Properties of a CheckpointRequest. */
                interface $Properties {

                    /** The execution (TOK-7). */
                    executionId?: (string|null);

                    /** The live token, consumed by this request (TOK-3). */
                    checkpointToken?: (string|null);

                    /** Applied in this order, all or none. None: a poll (CKPT-4). */
                    updates?: (clew.durable.v1.OperationUpdate.$Properties[]|null);

                    /** Repeats of the same request carry the same one and are applied once (IDEM-1). */
                    clientToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CheckpointRequest. */
                type $Shape = clew.durable.v1.CheckpointRequest.$Properties;
            }

            /**
             * Properties of a CheckpointResponse.
             * @deprecated Use clew.durable.v1.CheckpointResponse.$Properties instead.
             */
            interface ICheckpointResponse extends clew.durable.v1.CheckpointResponse.$Properties {
            }

            /** Answer to a checkpoint (CKPT-2). */
            class CheckpointResponse {

                /**
                 * Constructs a new CheckpointResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.CheckpointResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The token of the next checkpoint. Absent: the execution closed in this one (TOK-10). */
                checkpointToken?: (string|null);

                /** The operations of this batch, and all that changed elsewhere since the host last looked (CKPT-11). */
                newState?: (clew.durable.v1.StatePage.$Properties|null);

                /**
                 * Creates a new CheckpointResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CheckpointResponse instance
                 */
                static create(properties: clew.durable.v1.CheckpointResponse.$Shape): clew.durable.v1.CheckpointResponse & clew.durable.v1.CheckpointResponse.$Shape;
                static create(properties?: clew.durable.v1.CheckpointResponse.$Properties): clew.durable.v1.CheckpointResponse;

                /**
                 * Encodes the specified CheckpointResponse message. Does not implicitly {@link clew.durable.v1.CheckpointResponse.verify|verify} messages.
                 * @param message CheckpointResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.CheckpointResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CheckpointResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CheckpointResponse & clew.durable.v1.CheckpointResponse.$Shape} CheckpointResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.CheckpointResponse & clew.durable.v1.CheckpointResponse.$Shape;
            }

            namespace CheckpointResponse {

                /** Properties of a CheckpointResponse. */
                interface $Properties {

                    /** The token of the next checkpoint. Absent: the execution closed in this one (TOK-10). */
                    checkpointToken?: (string|null);

                    /** The operations of this batch, and all that changed elsewhere since the host last looked (CKPT-11). */
                    newState?: (clew.durable.v1.StatePage.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CheckpointResponse. */
                type $Shape = {
                  checkpointToken?: string|null;
                  newState?: clew.durable.v1.StatePage.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a CheckpointStreamRequest.
             * @deprecated Use clew.durable.v1.CheckpointStreamRequest.$Properties instead.
             */
            interface ICheckpointStreamRequest extends clew.durable.v1.CheckpointStreamRequest.$Properties {
            }

            /** A request on a checkpoint stream (STRM-4). */
            class CheckpointStreamRequest {

                /**
                 * Constructs a new CheckpointStreamRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.CheckpointStreamRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Chosen by the client; not that of another request which waits for its answer (STRM-1). */
                correlationId: number;

                /** A batch of updates (CKPT-1). */
                checkpoint?: (clew.durable.v1.CheckpointRequest.$Properties|null);

                /** What is asked (STRM-4). */
                request?: "checkpoint";

                /**
                 * Creates a new CheckpointStreamRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CheckpointStreamRequest instance
                 */
                static create(properties: clew.durable.v1.CheckpointStreamRequest.$Shape): clew.durable.v1.CheckpointStreamRequest & clew.durable.v1.CheckpointStreamRequest.$Shape;
                static create(properties?: clew.durable.v1.CheckpointStreamRequest.$Properties): clew.durable.v1.CheckpointStreamRequest;

                /**
                 * Encodes the specified CheckpointStreamRequest message. Does not implicitly {@link clew.durable.v1.CheckpointStreamRequest.verify|verify} messages.
                 * @param message CheckpointStreamRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.CheckpointStreamRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CheckpointStreamRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CheckpointStreamRequest & clew.durable.v1.CheckpointStreamRequest.$Shape} CheckpointStreamRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.CheckpointStreamRequest & clew.durable.v1.CheckpointStreamRequest.$Shape;
            }

            namespace CheckpointStreamRequest {

                /** Properties of a CheckpointStreamRequest. */
                interface $Properties {

                    /** Chosen by the client; not that of another request which waits for its answer (STRM-1). */
                    correlationId?: (number|null);

                    /** A batch of updates (CKPT-1). */
                    checkpoint?: (clew.durable.v1.CheckpointRequest.$Properties|null);

                    /** What is asked (STRM-4). */
                    request?: "checkpoint";

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a CheckpointStreamRequest. */
                type $Shape = {
                  correlationId?: number|null;
                  checkpoint?: clew.durable.v1.CheckpointRequest.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ request?: undefined; checkpoint?: null }|{ request?: "checkpoint"; checkpoint: clew.durable.v1.CheckpointRequest.$Shape })
                );
            }

            /**
             * Properties of a CheckpointStreamResponse.
             * @deprecated Use clew.durable.v1.CheckpointStreamResponse.$Properties instead.
             */
            interface ICheckpointStreamResponse extends clew.durable.v1.CheckpointStreamResponse.$Properties {
            }

            /** An answer on a checkpoint stream (STRM-1). */
            class CheckpointStreamResponse {

                /**
                 * Constructs a new CheckpointStreamResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.CheckpointStreamResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** That of the request (STRM-1). */
                correlationId: number;

                /** The batch is durable (CKPT-2). */
                checkpoint?: (clew.durable.v1.CheckpointResponse.$Properties|null);

                /** The request was refused; the stream goes on (STRM-2). */
                status?: (clew.durable.v1.Status.$Properties|null);

                /** How it went (STRM-2). */
                reply?: ("checkpoint"|"status");

                /**
                 * Creates a new CheckpointStreamResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CheckpointStreamResponse instance
                 */
                static create(properties: clew.durable.v1.CheckpointStreamResponse.$Shape): clew.durable.v1.CheckpointStreamResponse & clew.durable.v1.CheckpointStreamResponse.$Shape;
                static create(properties?: clew.durable.v1.CheckpointStreamResponse.$Properties): clew.durable.v1.CheckpointStreamResponse;

                /**
                 * Encodes the specified CheckpointStreamResponse message. Does not implicitly {@link clew.durable.v1.CheckpointStreamResponse.verify|verify} messages.
                 * @param message CheckpointStreamResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.CheckpointStreamResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CheckpointStreamResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CheckpointStreamResponse & clew.durable.v1.CheckpointStreamResponse.$Shape} CheckpointStreamResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.CheckpointStreamResponse & clew.durable.v1.CheckpointStreamResponse.$Shape;
            }

            namespace CheckpointStreamResponse {

                /** Properties of a CheckpointStreamResponse. */
                interface $Properties {

                    /** That of the request (STRM-1). */
                    correlationId?: (number|null);

                    /** The batch is durable (CKPT-2). */
                    checkpoint?: (clew.durable.v1.CheckpointResponse.$Properties|null);

                    /** The request was refused; the stream goes on (STRM-2). */
                    status?: (clew.durable.v1.Status.$Properties|null);

                    /** How it went (STRM-2). */
                    reply?: ("checkpoint"|"status");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a CheckpointStreamResponse. */
                type $Shape = {
                  correlationId?: number|null;
                  checkpoint?: clew.durable.v1.CheckpointResponse.$Shape|null;
                  status?: clew.durable.v1.Status.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ reply?: undefined; checkpoint?: null; status?: null }|{ reply?: "checkpoint"; checkpoint: clew.durable.v1.CheckpointResponse.$Shape; status?: null }|{ reply?: "status"; checkpoint?: null; status: clew.durable.v1.Status.$Shape })
                );
            }

            /**
             * Properties of a GetExecutionStateRequest.
             * @deprecated Use clew.durable.v1.GetExecutionStateRequest.$Properties instead.
             */
            interface IGetExecutionStateRequest extends clew.durable.v1.GetExecutionStateRequest.$Properties {
            }

            /** Asks for a page of the execution's operations (STATE-2). */
            class GetExecutionStateRequest {

                /**
                 * Constructs a new GetExecutionStateRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.GetExecutionStateRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The execution (TOK-7). */
                executionId: string;

                /** The live token; it stays valid (TOK-8). */
                checkpointToken: string;

                /** `next_marker` of the page before. Absent: the first page (STATE-3). */
                marker?: (string|null);

                /** Most operations in a page. Absent or 0: 100 (LIM-5). */
                maxItems?: (number|null);

                /**
                 * Creates a new GetExecutionStateRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetExecutionStateRequest instance
                 */
                static create(properties: clew.durable.v1.GetExecutionStateRequest.$Shape): clew.durable.v1.GetExecutionStateRequest & clew.durable.v1.GetExecutionStateRequest.$Shape;
                static create(properties?: clew.durable.v1.GetExecutionStateRequest.$Properties): clew.durable.v1.GetExecutionStateRequest;

                /**
                 * Encodes the specified GetExecutionStateRequest message. Does not implicitly {@link clew.durable.v1.GetExecutionStateRequest.verify|verify} messages.
                 * @param message GetExecutionStateRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.GetExecutionStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetExecutionStateRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionStateRequest & clew.durable.v1.GetExecutionStateRequest.$Shape} GetExecutionStateRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.GetExecutionStateRequest & clew.durable.v1.GetExecutionStateRequest.$Shape;
            }

            namespace GetExecutionStateRequest {

                /** Properties of a GetExecutionStateRequest. */
                interface $Properties {

                    /** The execution (TOK-7). */
                    executionId?: (string|null);

                    /** The live token; it stays valid (TOK-8). */
                    checkpointToken?: (string|null);

                    /** `next_marker` of the page before. Absent: the first page (STATE-3). */
                    marker?: (string|null);

                    /** Most operations in a page. Absent or 0: 100 (LIM-5). */
                    maxItems?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetExecutionStateRequest. */
                type $Shape = clew.durable.v1.GetExecutionStateRequest.$Properties;
            }

            /**
             * Properties of a GetExecutionStateResponse.
             * @deprecated Use clew.durable.v1.GetExecutionStateResponse.$Properties instead.
             */
            interface IGetExecutionStateResponse extends clew.durable.v1.GetExecutionStateResponse.$Properties {
            }

            /** A page of the execution's operations (STATE-2). */
            class GetExecutionStateResponse {

                /**
                 * Constructs a new GetExecutionStateResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.GetExecutionStateResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The page (STATE-2). */
                page?: (clew.durable.v1.StatePage.$Properties|null);

                /**
                 * Creates a new GetExecutionStateResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetExecutionStateResponse instance
                 */
                static create(properties: clew.durable.v1.GetExecutionStateResponse.$Shape): clew.durable.v1.GetExecutionStateResponse & clew.durable.v1.GetExecutionStateResponse.$Shape;
                static create(properties?: clew.durable.v1.GetExecutionStateResponse.$Properties): clew.durable.v1.GetExecutionStateResponse;

                /**
                 * Encodes the specified GetExecutionStateResponse message. Does not implicitly {@link clew.durable.v1.GetExecutionStateResponse.verify|verify} messages.
                 * @param message GetExecutionStateResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.GetExecutionStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetExecutionStateResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionStateResponse & clew.durable.v1.GetExecutionStateResponse.$Shape} GetExecutionStateResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.GetExecutionStateResponse & clew.durable.v1.GetExecutionStateResponse.$Shape;
            }

            namespace GetExecutionStateResponse {

                /** Properties of a GetExecutionStateResponse. */
                interface $Properties {

                    /** The page (STATE-2). */
                    page?: (clew.durable.v1.StatePage.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetExecutionStateResponse. */
                type $Shape = {
                  page?: clew.durable.v1.StatePage.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /** What an error ends (ERR-2). */
            enum ErrorScope {

                /** Never sent (ERR-5). */
                ERROR_SCOPE_UNSPECIFIED = 0,

                /** The request: nothing was changed, and the caller may go on (ERR-2). */
                ERROR_SCOPE_REQUEST = 1,

                /** The invocation: its token is worth nothing any more, and it should end (ERR-2). */
                ERROR_SCOPE_INVOCATION = 2,

                /** The execution: it is closed, or has to be (ERR-2). */
                ERROR_SCOPE_EXECUTION = 3
            }

            /**
             * Properties of an ErrorDetail.
             * @deprecated Use clew.durable.v1.ErrorDetail.$Properties instead.
             */
            interface IErrorDetail extends clew.durable.v1.ErrorDetail.$Properties {
            }

            /** Why a request was refused, for programs (ERR-1). It travels in the details of a Status. */
            class ErrorDetail {

                /**
                 * Constructs a new ErrorDetail.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ErrorDetail.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Name in the error catalogue, such as `CHECKPOINT_TOKEN_STALE` (ERR-4). */
                reason: string;

                /** Clause that the request broke, such as `TOK-3` (ERR-1). */
                clause: string;

                /** Path of the field that is wrong, such as `updates[0].waitOptions.waitSeconds` (ERR-7). */
                field?: (string|null);

                /** What would have been right (ERR-7). */
                expected?: (string|null);

                /** What came (ERR-7). */
                actual?: (string|null);

                /** What the error ends (ERR-5). */
                scope: clew.durable.v1.ErrorScope;

                /**
                 * Creates a new ErrorDetail instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ErrorDetail instance
                 */
                static create(properties: clew.durable.v1.ErrorDetail.$Shape): clew.durable.v1.ErrorDetail & clew.durable.v1.ErrorDetail.$Shape;
                static create(properties?: clew.durable.v1.ErrorDetail.$Properties): clew.durable.v1.ErrorDetail;

                /**
                 * Encodes the specified ErrorDetail message. Does not implicitly {@link clew.durable.v1.ErrorDetail.verify|verify} messages.
                 * @param message ErrorDetail message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ErrorDetail.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ErrorDetail message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ErrorDetail & clew.durable.v1.ErrorDetail.$Shape} ErrorDetail
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ErrorDetail & clew.durable.v1.ErrorDetail.$Shape;
            }

            namespace ErrorDetail {

                /** Properties of an ErrorDetail. */
                interface $Properties {

                    /** Name in the error catalogue, such as `CHECKPOINT_TOKEN_STALE` (ERR-4). */
                    reason?: (string|null);

                    /** Clause that the request broke, such as `TOK-3` (ERR-1). */
                    clause?: (string|null);

                    /** Path of the field that is wrong, such as `updates[0].waitOptions.waitSeconds` (ERR-7). */
                    field?: (string|null);

                    /** What would have been right (ERR-7). */
                    expected?: (string|null);

                    /** What came (ERR-7). */
                    actual?: (string|null);

                    /** What the error ends (ERR-5). */
                    scope?: (clew.durable.v1.ErrorScope|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ErrorDetail. */
                type $Shape = clew.durable.v1.ErrorDetail.$Properties;
            }

            /**
             * Properties of a Status.
             * @deprecated Use clew.durable.v1.Status.$Properties instead.
             */
            interface IStatus extends clew.durable.v1.Status.$Properties {
            }

            /**
             * A gRPC status with its details: field for field google.rpc.Status, so that its bytes are what every gRPC tool
             * expects in the `grpc-status-details-bin` trailer (ERR-1).
             */
            class Status {

                /**
                 * Constructs a new Status.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.Status.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** A gRPC status code (ERR-1). */
                code: number;

                /** What a person reads; no program matches on it (ERR-4). */
                message: string;

                /** One ErrorDetail, and whatever else a peer finds useful (ERR-1). */
                details: google.protobuf.Any.$Properties[];

                /**
                 * Creates a new Status instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Status instance
                 */
                static create(properties: clew.durable.v1.Status.$Shape): clew.durable.v1.Status & clew.durable.v1.Status.$Shape;
                static create(properties?: clew.durable.v1.Status.$Properties): clew.durable.v1.Status;

                /**
                 * Encodes the specified Status message. Does not implicitly {@link clew.durable.v1.Status.verify|verify} messages.
                 * @param message Status message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Status message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.Status & clew.durable.v1.Status.$Shape} Status
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.Status & clew.durable.v1.Status.$Shape;
            }

            namespace Status {

                /** Properties of a Status. */
                interface $Properties {

                    /** A gRPC status code (ERR-1). */
                    code?: (number|null);

                    /** What a person reads; no program matches on it (ERR-4). */
                    message?: (string|null);

                    /** One ErrorDetail, and whatever else a peer finds useful (ERR-1). */
                    details?: (google.protobuf.Any.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Status. */
                type $Shape = clew.durable.v1.Status.$Properties;
            }

            /** Kinds of operation that an execution records (ENV-2). */
            enum OperationType {

                /** Never sent (VER-4). */
                OPERATION_TYPE_UNSPECIFIED = 0,

                /** The execution itself, first in every state (ENV-3). */
                OPERATION_TYPE_EXECUTION = 1,

                /** A child context: a named scope with ids of its own (CTX-1). */
                OPERATION_TYPE_CONTEXT = 2,

                /** A unit of user code that is retried (STEP-1). */
                OPERATION_TYPE_STEP = 3,

                /** A durable timer (WAIT-1). */
                OPERATION_TYPE_WAIT = 4,

                /** A promise that the outside world settles (CB-1). */
                OPERATION_TYPE_CALLBACK = 5,

                /** A call of another function (INV-1). */
                OPERATION_TYPE_CHAINED_INVOKE = 6
            }

            /** Where an operation stands (ENV-2). */
            enum OperationStatus {

                /** Never sent (VER-4). */
                OPERATION_STATUS_UNSPECIFIED = 0,

                /** It runs, or waits for what it started (ENV-2). */
                OPERATION_STATUS_STARTED = 1,

                /** A step between two attempts, its delay not yet over (STEP-5). */
                OPERATION_STATUS_PENDING = 2,

                /** A step whose delay is over: the next attempt may start (STEP-9). */
                OPERATION_STATUS_READY = 3,

                /** Terminal: it ended with a result (OP-2). */
                OPERATION_STATUS_SUCCEEDED = 4,

                /** Terminal: it ended with an error (OP-2). */
                OPERATION_STATUS_FAILED = 5,

                /** Terminal: it was cancelled (WAIT-5). */
                OPERATION_STATUS_CANCELLED = 6,

                /** Terminal: its time limit passed (OP-2). */
                OPERATION_STATUS_TIMED_OUT = 7,

                /** Terminal: it was stopped from outside (OP-2). */
                OPERATION_STATUS_STOPPED = 8
            }

            /**
             * Properties of an Operation.
             * @deprecated Use clew.durable.v1.Operation.$Properties instead.
             */
            interface IOperation extends clew.durable.v1.Operation.$Properties {
            }

            /** One recorded operation (ENV-2). */
            class Operation {

                /**
                 * Constructs a new Operation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.Operation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Chosen by the runtime, unique within the execution (OP-1). */
                operationId: string;

                /** What it is; decides which member of `details` may be set (ENV-2). */
                type: clew.durable.v1.OperationType;

                /** Where it stands (ENV-2). */
                status: clew.durable.v1.OperationStatus;

                /** The CONTEXT that it belongs to, exactly as stored; absent at the root (ENV-4). */
                parentId?: (string|null);

                /** Its name, exactly as stored (ENV-4). */
                name?: (string|null);

                /** What the runtime calls its kind, exactly as stored (ENV-4). */
                subType?: (string|null);

                /** When it was started, epoch milliseconds (OP-3). */
                startTimeMs: Long;

                /** When it became terminal, epoch milliseconds (OP-3). */
                endTimeMs?: (Long|null);

                /** Of an EXECUTION (ENV-2). */
                executionDetails?: (clew.durable.v1.ExecutionDetails.$Properties|null);

                /** Of a CONTEXT (ENV-2). */
                contextDetails?: (clew.durable.v1.ContextDetails.$Properties|null);

                /** Of a STEP (ENV-2). */
                stepDetails?: (clew.durable.v1.StepDetails.$Properties|null);

                /** Of a WAIT (ENV-2). */
                waitDetails?: (clew.durable.v1.WaitDetails.$Properties|null);

                /** Of a CALLBACK (ENV-2). */
                callbackDetails?: (clew.durable.v1.CallbackDetails.$Properties|null);

                /** Of a CHAINED_INVOKE (ENV-2). */
                chainedInvokeDetails?: (clew.durable.v1.ChainedInvokeDetails.$Properties|null);

                /** What its type adds. Absent stands for the type's details with nothing set (ENV-2). */
                details?: ("executionDetails"|"contextDetails"|"stepDetails"|"waitDetails"|"callbackDetails"|"chainedInvokeDetails");

                /**
                 * Creates a new Operation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Operation instance
                 */
                static create(properties: clew.durable.v1.Operation.$Shape): clew.durable.v1.Operation & clew.durable.v1.Operation.$Shape;
                static create(properties?: clew.durable.v1.Operation.$Properties): clew.durable.v1.Operation;

                /**
                 * Encodes the specified Operation message. Does not implicitly {@link clew.durable.v1.Operation.verify|verify} messages.
                 * @param message Operation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.Operation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Operation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.Operation & clew.durable.v1.Operation.$Shape} Operation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.Operation & clew.durable.v1.Operation.$Shape;
            }

            namespace Operation {

                /** Properties of an Operation. */
                interface $Properties {

                    /** Chosen by the runtime, unique within the execution (OP-1). */
                    operationId?: (string|null);

                    /** What it is; decides which member of `details` may be set (ENV-2). */
                    type?: (clew.durable.v1.OperationType|null);

                    /** Where it stands (ENV-2). */
                    status?: (clew.durable.v1.OperationStatus|null);

                    /** The CONTEXT that it belongs to, exactly as stored; absent at the root (ENV-4). */
                    parentId?: (string|null);

                    /** Its name, exactly as stored (ENV-4). */
                    name?: (string|null);

                    /** What the runtime calls its kind, exactly as stored (ENV-4). */
                    subType?: (string|null);

                    /** When it was started, epoch milliseconds (OP-3). */
                    startTimeMs?: (Long|null);

                    /** When it became terminal, epoch milliseconds (OP-3). */
                    endTimeMs?: (Long|null);

                    /** Of an EXECUTION (ENV-2). */
                    executionDetails?: (clew.durable.v1.ExecutionDetails.$Properties|null);

                    /** Of a CONTEXT (ENV-2). */
                    contextDetails?: (clew.durable.v1.ContextDetails.$Properties|null);

                    /** Of a STEP (ENV-2). */
                    stepDetails?: (clew.durable.v1.StepDetails.$Properties|null);

                    /** Of a WAIT (ENV-2). */
                    waitDetails?: (clew.durable.v1.WaitDetails.$Properties|null);

                    /** Of a CALLBACK (ENV-2). */
                    callbackDetails?: (clew.durable.v1.CallbackDetails.$Properties|null);

                    /** Of a CHAINED_INVOKE (ENV-2). */
                    chainedInvokeDetails?: (clew.durable.v1.ChainedInvokeDetails.$Properties|null);

                    /** What its type adds. Absent stands for the type's details with nothing set (ENV-2). */
                    details?: ("executionDetails"|"contextDetails"|"stepDetails"|"waitDetails"|"callbackDetails"|"chainedInvokeDetails");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an Operation. */
                type $Shape = {
                  operationId?: string|null;
                  type?: clew.durable.v1.OperationType|null;
                  status?: clew.durable.v1.OperationStatus|null;
                  parentId?: string|null;
                  name?: string|null;
                  subType?: string|null;
                  startTimeMs?: Long|null;
                  endTimeMs?: Long|null;
                  executionDetails?: clew.durable.v1.ExecutionDetails.$Shape|null;
                  contextDetails?: clew.durable.v1.ContextDetails.$Shape|null;
                  stepDetails?: clew.durable.v1.StepDetails.$Shape|null;
                  waitDetails?: clew.durable.v1.WaitDetails.$Shape|null;
                  callbackDetails?: clew.durable.v1.CallbackDetails.$Shape|null;
                  chainedInvokeDetails?: clew.durable.v1.ChainedInvokeDetails.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ details?: undefined; executionDetails?: null; contextDetails?: null; stepDetails?: null; waitDetails?: null; callbackDetails?: null; chainedInvokeDetails?: null }|{ details?: "executionDetails"; executionDetails: clew.durable.v1.ExecutionDetails.$Shape; contextDetails?: null; stepDetails?: null; waitDetails?: null; callbackDetails?: null; chainedInvokeDetails?: null }|{ details?: "contextDetails"; executionDetails?: null; contextDetails: clew.durable.v1.ContextDetails.$Shape; stepDetails?: null; waitDetails?: null; callbackDetails?: null; chainedInvokeDetails?: null }|{ details?: "stepDetails"; executionDetails?: null; contextDetails?: null; stepDetails: clew.durable.v1.StepDetails.$Shape; waitDetails?: null; callbackDetails?: null; chainedInvokeDetails?: null }|{ details?: "waitDetails"; executionDetails?: null; contextDetails?: null; stepDetails?: null; waitDetails: clew.durable.v1.WaitDetails.$Shape; callbackDetails?: null; chainedInvokeDetails?: null }|{ details?: "callbackDetails"; executionDetails?: null; contextDetails?: null; stepDetails?: null; waitDetails?: null; callbackDetails: clew.durable.v1.CallbackDetails.$Shape; chainedInvokeDetails?: null }|{ details?: "chainedInvokeDetails"; executionDetails?: null; contextDetails?: null; stepDetails?: null; waitDetails?: null; callbackDetails?: null; chainedInvokeDetails: clew.durable.v1.ChainedInvokeDetails.$Shape })
                );
            }

            /**
             * Properties of an ExecutionDetails.
             * @deprecated Use clew.durable.v1.ExecutionDetails.$Properties instead.
             */
            interface IExecutionDetails extends clew.durable.v1.ExecutionDetails.$Properties {
            }

            /** What an EXECUTION adds (ENV-3). */
            class ExecutionDetails {

                /**
                 * Constructs a new ExecutionDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ExecutionDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What the execution was started with (ENV-3). */
                input?: (clew.durable.v1.Payload.$Properties|null);

                /** Its result, once SUCCEEDED (EXEC-5). */
                result?: (clew.durable.v1.Payload.$Properties|null);

                /** Its error, once FAILED, TIMED_OUT or STOPPED (EXEC-5). */
                error?: (clew.durable.v1.ErrorObject.$Properties|null);

                /**
                 * Creates a new ExecutionDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ExecutionDetails instance
                 */
                static create(properties: clew.durable.v1.ExecutionDetails.$Shape): clew.durable.v1.ExecutionDetails & clew.durable.v1.ExecutionDetails.$Shape;
                static create(properties?: clew.durable.v1.ExecutionDetails.$Properties): clew.durable.v1.ExecutionDetails;

                /**
                 * Encodes the specified ExecutionDetails message. Does not implicitly {@link clew.durable.v1.ExecutionDetails.verify|verify} messages.
                 * @param message ExecutionDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ExecutionDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExecutionDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ExecutionDetails & clew.durable.v1.ExecutionDetails.$Shape} ExecutionDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ExecutionDetails & clew.durable.v1.ExecutionDetails.$Shape;
            }

            namespace ExecutionDetails {

                /** Properties of an ExecutionDetails. */
                interface $Properties {

                    /** What the execution was started with (ENV-3). */
                    input?: (clew.durable.v1.Payload.$Properties|null);

                    /** Its result, once SUCCEEDED (EXEC-5). */
                    result?: (clew.durable.v1.Payload.$Properties|null);

                    /** Its error, once FAILED, TIMED_OUT or STOPPED (EXEC-5). */
                    error?: (clew.durable.v1.ErrorObject.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExecutionDetails. */
                type $Shape = clew.durable.v1.ExecutionDetails.$Properties;
            }

            /**
             * Properties of a ContextDetails.
             * @deprecated Use clew.durable.v1.ContextDetails.$Properties instead.
             */
            interface IContextDetails extends clew.durable.v1.ContextDetails.$Properties {
            }

            /** What a CONTEXT adds (CTX-3). */
            class ContextDetails {

                /**
                 * Constructs a new ContextDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ContextDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** True: the result was too large to keep, and the children stay readable so that the body can be run again (CTX-3). */
                replayChildren?: (boolean|null);

                /** What the body returned (CTX-2). */
                result?: (clew.durable.v1.Payload.$Properties|null);

                /** What the body threw (OP-6). */
                error?: (clew.durable.v1.ErrorObject.$Properties|null);

                /**
                 * Creates a new ContextDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ContextDetails instance
                 */
                static create(properties: clew.durable.v1.ContextDetails.$Shape): clew.durable.v1.ContextDetails & clew.durable.v1.ContextDetails.$Shape;
                static create(properties?: clew.durable.v1.ContextDetails.$Properties): clew.durable.v1.ContextDetails;

                /**
                 * Encodes the specified ContextDetails message. Does not implicitly {@link clew.durable.v1.ContextDetails.verify|verify} messages.
                 * @param message ContextDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ContextDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ContextDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ContextDetails & clew.durable.v1.ContextDetails.$Shape} ContextDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ContextDetails & clew.durable.v1.ContextDetails.$Shape;
            }

            namespace ContextDetails {

                /** Properties of a ContextDetails. */
                interface $Properties {

                    /** True: the result was too large to keep, and the children stay readable so that the body can be run again (CTX-3). */
                    replayChildren?: (boolean|null);

                    /** What the body returned (CTX-2). */
                    result?: (clew.durable.v1.Payload.$Properties|null);

                    /** What the body threw (OP-6). */
                    error?: (clew.durable.v1.ErrorObject.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ContextDetails. */
                type $Shape = clew.durable.v1.ContextDetails.$Properties;
            }

            /**
             * Properties of a StepDetails.
             * @deprecated Use clew.durable.v1.StepDetails.$Properties instead.
             */
            interface IStepDetails extends clew.durable.v1.StepDetails.$Properties {
            }

            /** What a STEP adds (STEP-4). */
            class StepDetails {

                /**
                 * Constructs a new StepDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.StepDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Attempts that have ended (STEP-4). */
                attempt: number;

                /** When a PENDING step becomes READY, epoch milliseconds (STEP-5). */
                nextAttemptTimeMs?: (Long|null);

                /** What the body returned, or the state that a retry without an error carries on (STEP-8). */
                result?: (clew.durable.v1.Payload.$Properties|null);

                /** What the last attempt threw (OP-6). */
                error?: (clew.durable.v1.ErrorObject.$Properties|null);

                /**
                 * Creates a new StepDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StepDetails instance
                 */
                static create(properties: clew.durable.v1.StepDetails.$Shape): clew.durable.v1.StepDetails & clew.durable.v1.StepDetails.$Shape;
                static create(properties?: clew.durable.v1.StepDetails.$Properties): clew.durable.v1.StepDetails;

                /**
                 * Encodes the specified StepDetails message. Does not implicitly {@link clew.durable.v1.StepDetails.verify|verify} messages.
                 * @param message StepDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.StepDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StepDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StepDetails & clew.durable.v1.StepDetails.$Shape} StepDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.StepDetails & clew.durable.v1.StepDetails.$Shape;
            }

            namespace StepDetails {

                /** Properties of a StepDetails. */
                interface $Properties {

                    /** Attempts that have ended (STEP-4). */
                    attempt?: (number|null);

                    /** When a PENDING step becomes READY, epoch milliseconds (STEP-5). */
                    nextAttemptTimeMs?: (Long|null);

                    /** What the body returned, or the state that a retry without an error carries on (STEP-8). */
                    result?: (clew.durable.v1.Payload.$Properties|null);

                    /** What the last attempt threw (OP-6). */
                    error?: (clew.durable.v1.ErrorObject.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StepDetails. */
                type $Shape = clew.durable.v1.StepDetails.$Properties;
            }

            /**
             * Properties of a WaitDetails.
             * @deprecated Use clew.durable.v1.WaitDetails.$Properties instead.
             */
            interface IWaitDetails extends clew.durable.v1.WaitDetails.$Properties {
            }

            /** What a WAIT adds (WAIT-1). */
            class WaitDetails {

                /**
                 * Constructs a new WaitDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.WaitDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** When it is over, epoch milliseconds (WAIT-1). */
                scheduledEndTimeMs: Long;

                /** What was asked for, whatever the server's time scale (WAIT-1). */
                waitSeconds: number;

                /**
                 * Creates a new WaitDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WaitDetails instance
                 */
                static create(properties: clew.durable.v1.WaitDetails.$Shape): clew.durable.v1.WaitDetails & clew.durable.v1.WaitDetails.$Shape;
                static create(properties?: clew.durable.v1.WaitDetails.$Properties): clew.durable.v1.WaitDetails;

                /**
                 * Encodes the specified WaitDetails message. Does not implicitly {@link clew.durable.v1.WaitDetails.verify|verify} messages.
                 * @param message WaitDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.WaitDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WaitDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WaitDetails & clew.durable.v1.WaitDetails.$Shape} WaitDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.WaitDetails & clew.durable.v1.WaitDetails.$Shape;
            }

            namespace WaitDetails {

                /** Properties of a WaitDetails. */
                interface $Properties {

                    /** When it is over, epoch milliseconds (WAIT-1). */
                    scheduledEndTimeMs?: (Long|null);

                    /** What was asked for, whatever the server's time scale (WAIT-1). */
                    waitSeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WaitDetails. */
                type $Shape = clew.durable.v1.WaitDetails.$Properties;
            }

            /**
             * Properties of a CallbackDetails.
             * @deprecated Use clew.durable.v1.CallbackDetails.$Properties instead.
             */
            interface ICallbackDetails extends clew.durable.v1.CallbackDetails.$Properties {
            }

            /** What a CALLBACK adds (CB-1). */
            class CallbackDetails {

                /**
                 * Constructs a new CallbackDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.CallbackDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What the outside world settles it by; minted by the backend (CB-1). */
                callbackId: string;

                /** Time to be settled. Absent or 0: no limit (CB-4). */
                timeoutSeconds?: (number|null);

                /** Time between heartbeats. Absent or 0: no limit (CB-4). */
                heartbeatTimeoutSeconds?: (number|null);

                /** When the timeout strikes, epoch milliseconds (CB-7). */
                timeoutTimeMs?: (Long|null);

                /** When the next heartbeat is overdue, epoch milliseconds (CB-8). */
                heartbeatTimeMs?: (Long|null);

                /** What it was settled with (CB-5). */
                result?: (clew.durable.v1.Payload.$Properties|null);

                /** What it was failed with, or the error of a timeout (CB-5). */
                error?: (clew.durable.v1.ErrorObject.$Properties|null);

                /**
                 * Creates a new CallbackDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CallbackDetails instance
                 */
                static create(properties: clew.durable.v1.CallbackDetails.$Shape): clew.durable.v1.CallbackDetails & clew.durable.v1.CallbackDetails.$Shape;
                static create(properties?: clew.durable.v1.CallbackDetails.$Properties): clew.durable.v1.CallbackDetails;

                /**
                 * Encodes the specified CallbackDetails message. Does not implicitly {@link clew.durable.v1.CallbackDetails.verify|verify} messages.
                 * @param message CallbackDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.CallbackDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CallbackDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CallbackDetails & clew.durable.v1.CallbackDetails.$Shape} CallbackDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.CallbackDetails & clew.durable.v1.CallbackDetails.$Shape;
            }

            namespace CallbackDetails {

                /** Properties of a CallbackDetails. */
                interface $Properties {

                    /** What the outside world settles it by; minted by the backend (CB-1). */
                    callbackId?: (string|null);

                    /** Time to be settled. Absent or 0: no limit (CB-4). */
                    timeoutSeconds?: (number|null);

                    /** Time between heartbeats. Absent or 0: no limit (CB-4). */
                    heartbeatTimeoutSeconds?: (number|null);

                    /** When the timeout strikes, epoch milliseconds (CB-7). */
                    timeoutTimeMs?: (Long|null);

                    /** When the next heartbeat is overdue, epoch milliseconds (CB-8). */
                    heartbeatTimeMs?: (Long|null);

                    /** What it was settled with (CB-5). */
                    result?: (clew.durable.v1.Payload.$Properties|null);

                    /** What it was failed with, or the error of a timeout (CB-5). */
                    error?: (clew.durable.v1.ErrorObject.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CallbackDetails. */
                type $Shape = clew.durable.v1.CallbackDetails.$Properties;
            }

            /**
             * Properties of a ChainedInvokeDetails.
             * @deprecated Use clew.durable.v1.ChainedInvokeDetails.$Properties instead.
             */
            interface IChainedInvokeDetails extends clew.durable.v1.ChainedInvokeDetails.$Properties {
            }

            /** What a CHAINED_INVOKE adds (INV-1). */
            class ChainedInvokeDetails {

                /**
                 * Constructs a new ChainedInvokeDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ChainedInvokeDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The target as the caller wrote it: a name, `name:qualifier` or an ARN (INV-4). */
                functionName: string;

                /** Tenant that the target runs for (INV-16). */
                tenantId?: (string|null);

                /** What the target was called with (INV-9). */
                input?: (clew.durable.v1.Payload.$Properties|null);

                /** The version that the target's qualifier named when it was started (INV-18). */
                executedVersion?: (string|null);

                /** The target's execution. Absent: it could not be started, or its outcome is not recorded (INV-16). */
                childExecutionId?: (string|null);

                /** What the target returned (INV-13). */
                result?: (clew.durable.v1.Payload.$Properties|null);

                /** Why the target did not return (INV-13). */
                error?: (clew.durable.v1.ErrorObject.$Properties|null);

                /**
                 * Creates a new ChainedInvokeDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ChainedInvokeDetails instance
                 */
                static create(properties: clew.durable.v1.ChainedInvokeDetails.$Shape): clew.durable.v1.ChainedInvokeDetails & clew.durable.v1.ChainedInvokeDetails.$Shape;
                static create(properties?: clew.durable.v1.ChainedInvokeDetails.$Properties): clew.durable.v1.ChainedInvokeDetails;

                /**
                 * Encodes the specified ChainedInvokeDetails message. Does not implicitly {@link clew.durable.v1.ChainedInvokeDetails.verify|verify} messages.
                 * @param message ChainedInvokeDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ChainedInvokeDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ChainedInvokeDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ChainedInvokeDetails & clew.durable.v1.ChainedInvokeDetails.$Shape} ChainedInvokeDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ChainedInvokeDetails & clew.durable.v1.ChainedInvokeDetails.$Shape;
            }

            namespace ChainedInvokeDetails {

                /** Properties of a ChainedInvokeDetails. */
                interface $Properties {

                    /** The target as the caller wrote it: a name, `name:qualifier` or an ARN (INV-4). */
                    functionName?: (string|null);

                    /** Tenant that the target runs for (INV-16). */
                    tenantId?: (string|null);

                    /** What the target was called with (INV-9). */
                    input?: (clew.durable.v1.Payload.$Properties|null);

                    /** The version that the target's qualifier named when it was started (INV-18). */
                    executedVersion?: (string|null);

                    /** The target's execution. Absent: it could not be started, or its outcome is not recorded (INV-16). */
                    childExecutionId?: (string|null);

                    /** What the target returned (INV-13). */
                    result?: (clew.durable.v1.Payload.$Properties|null);

                    /** Why the target did not return (INV-13). */
                    error?: (clew.durable.v1.ErrorObject.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ChainedInvokeDetails. */
                type $Shape = clew.durable.v1.ChainedInvokeDetails.$Properties;
            }

            /**
             * Properties of a StatePage.
             * @deprecated Use clew.durable.v1.StatePage.$Properties instead.
             */
            interface IStatePage extends clew.durable.v1.StatePage.$Properties {
            }

            /** A page of an execution's operations, in the order in which they were started, the EXECUTION first of all (STATE-1). */
            class StatePage {

                /**
                 * Constructs a new StatePage.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.StatePage.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The operations of this page (STATE-2). */
                operations: clew.durable.v1.Operation.$Properties[];

                /** Where the next page starts. Absent: this is the last (STATE-2). */
                nextMarker?: (string|null);

                /**
                 * Creates a new StatePage instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StatePage instance
                 */
                static create(properties: clew.durable.v1.StatePage.$Shape): clew.durable.v1.StatePage & clew.durable.v1.StatePage.$Shape;
                static create(properties?: clew.durable.v1.StatePage.$Properties): clew.durable.v1.StatePage;

                /**
                 * Encodes the specified StatePage message. Does not implicitly {@link clew.durable.v1.StatePage.verify|verify} messages.
                 * @param message StatePage message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.StatePage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StatePage message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StatePage & clew.durable.v1.StatePage.$Shape} StatePage
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.StatePage & clew.durable.v1.StatePage.$Shape;
            }

            namespace StatePage {

                /** Properties of a StatePage. */
                interface $Properties {

                    /** The operations of this page (STATE-2). */
                    operations?: (clew.durable.v1.Operation.$Properties[]|null);

                    /** Where the next page starts. Absent: this is the last (STATE-2). */
                    nextMarker?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StatePage. */
                type $Shape = {
                  operations?: clew.durable.v1.Operation.$Shape[]|null;
                  nextMarker?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /** What an update does to its operation; which are legal depends on type and status (CKPT-14). */
            enum OperationAction {

                /** Refused (VER-4). */
                OPERATION_ACTION_UNSPECIFIED = 0,

                /** Begins the operation, or a step's next attempt (OP-3). */
                OPERATION_ACTION_START = 1,

                /** Ends it with a result (OP-4). */
                OPERATION_ACTION_SUCCEED = 2,

                /** Ends it with an error (OP-5). */
                OPERATION_ACTION_FAIL = 3,

                /** Ends a step's attempt and asks for another (STEP-5). */
                OPERATION_ACTION_RETRY = 4,

                /** Gives a wait up (WAIT-5). */
                OPERATION_ACTION_CANCEL = 5
            }

            /**
             * Properties of an OperationUpdate.
             * @deprecated Use clew.durable.v1.OperationUpdate.$Properties instead.
             */
            interface IOperationUpdate extends clew.durable.v1.OperationUpdate.$Properties {
            }

            /** One change that a runtime asks for (CKPT-3). */
            class OperationUpdate {

                /**
                 * Constructs a new OperationUpdate.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.OperationUpdate.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The operation that it changes or creates (OP-1). */
                operationId: string;

                /** The operation's type, the same in every update of it (CKPT-10). */
                type: clew.durable.v1.OperationType;

                /** What is to happen to it (CKPT-14). */
                action: clew.durable.v1.OperationAction;

                /** The CONTEXT that it belongs to. Absent: the root (CKPT-7). */
                parentId?: (string|null);

                /** Its name (CKPT-10). */
                name?: (string|null);

                /** What the runtime calls its kind (CKPT-10). */
                subType?: (string|null);

                /** The result of SUCCEED, the state of RETRY, the input of a chained START (OP-5). */
                payload?: (clew.durable.v1.Payload.$Properties|null);

                /** The error of FAIL and RETRY (OP-4). */
                error?: (clew.durable.v1.ErrorObject.$Properties|null);

                /** Only with a CONTEXT (CKPT-15). */
                contextOptions?: (clew.durable.v1.ContextOptions.$Properties|null);

                /** Only with RETRY of a STEP (STEP-6). */
                stepOptions?: (clew.durable.v1.StepOptions.$Properties|null);

                /** Only with START of a WAIT (WAIT-3). */
                waitOptions?: (clew.durable.v1.WaitOptions.$Properties|null);

                /** Only with START of a CALLBACK (CKPT-15). */
                callbackOptions?: (clew.durable.v1.CallbackOptions.$Properties|null);

                /** Only with START of a CHAINED_INVOKE (INV-4). */
                chainedInvokeOptions?: (clew.durable.v1.ChainedInvokeOptions.$Properties|null);

                /**
                 * Creates a new OperationUpdate instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OperationUpdate instance
                 */
                static create(properties: clew.durable.v1.OperationUpdate.$Shape): clew.durable.v1.OperationUpdate & clew.durable.v1.OperationUpdate.$Shape;
                static create(properties?: clew.durable.v1.OperationUpdate.$Properties): clew.durable.v1.OperationUpdate;

                /**
                 * Encodes the specified OperationUpdate message. Does not implicitly {@link clew.durable.v1.OperationUpdate.verify|verify} messages.
                 * @param message OperationUpdate message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.OperationUpdate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OperationUpdate message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.OperationUpdate & clew.durable.v1.OperationUpdate.$Shape} OperationUpdate
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.OperationUpdate & clew.durable.v1.OperationUpdate.$Shape;
            }

            namespace OperationUpdate {

                /** Properties of an OperationUpdate. */
                interface $Properties {

                    /** The operation that it changes or creates (OP-1). */
                    operationId?: (string|null);

                    /** The operation's type, the same in every update of it (CKPT-10). */
                    type?: (clew.durable.v1.OperationType|null);

                    /** What is to happen to it (CKPT-14). */
                    action?: (clew.durable.v1.OperationAction|null);

                    /** The CONTEXT that it belongs to. Absent: the root (CKPT-7). */
                    parentId?: (string|null);

                    /** Its name (CKPT-10). */
                    name?: (string|null);

                    /** What the runtime calls its kind (CKPT-10). */
                    subType?: (string|null);

                    /** The result of SUCCEED, the state of RETRY, the input of a chained START (OP-5). */
                    payload?: (clew.durable.v1.Payload.$Properties|null);

                    /** The error of FAIL and RETRY (OP-4). */
                    error?: (clew.durable.v1.ErrorObject.$Properties|null);

                    /** Only with a CONTEXT (CKPT-15). */
                    contextOptions?: (clew.durable.v1.ContextOptions.$Properties|null);

                    /** Only with RETRY of a STEP (STEP-6). */
                    stepOptions?: (clew.durable.v1.StepOptions.$Properties|null);

                    /** Only with START of a WAIT (WAIT-3). */
                    waitOptions?: (clew.durable.v1.WaitOptions.$Properties|null);

                    /** Only with START of a CALLBACK (CKPT-15). */
                    callbackOptions?: (clew.durable.v1.CallbackOptions.$Properties|null);

                    /** Only with START of a CHAINED_INVOKE (INV-4). */
                    chainedInvokeOptions?: (clew.durable.v1.ChainedInvokeOptions.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OperationUpdate. */
                type $Shape = clew.durable.v1.OperationUpdate.$Properties;
            }

            /**
             * Properties of a ContextOptions.
             * @deprecated Use clew.durable.v1.ContextOptions.$Properties instead.
             */
            interface IContextOptions extends clew.durable.v1.ContextOptions.$Properties {
            }

            /** What an update says about a CONTEXT (CTX-3). */
            class ContextOptions {

                /**
                 * Constructs a new ContextOptions.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ContextOptions.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** True: keep the children readable, the result being too large to keep (CTX-3). */
                replayChildren?: (boolean|null);

                /**
                 * Creates a new ContextOptions instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ContextOptions instance
                 */
                static create(properties: clew.durable.v1.ContextOptions.$Shape): clew.durable.v1.ContextOptions & clew.durable.v1.ContextOptions.$Shape;
                static create(properties?: clew.durable.v1.ContextOptions.$Properties): clew.durable.v1.ContextOptions;

                /**
                 * Encodes the specified ContextOptions message. Does not implicitly {@link clew.durable.v1.ContextOptions.verify|verify} messages.
                 * @param message ContextOptions message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ContextOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ContextOptions message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ContextOptions & clew.durable.v1.ContextOptions.$Shape} ContextOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ContextOptions & clew.durable.v1.ContextOptions.$Shape;
            }

            namespace ContextOptions {

                /** Properties of a ContextOptions. */
                interface $Properties {

                    /** True: keep the children readable, the result being too large to keep (CTX-3). */
                    replayChildren?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ContextOptions. */
                type $Shape = clew.durable.v1.ContextOptions.$Properties;
            }

            /**
             * Properties of a StepOptions.
             * @deprecated Use clew.durable.v1.StepOptions.$Properties instead.
             */
            interface IStepOptions extends clew.durable.v1.StepOptions.$Properties {
            }

            /** What an update says about a STEP (STEP-6). */
            class StepOptions {

                /**
                 * Constructs a new StepOptions.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.StepOptions.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Delay before the next attempt (STEP-5). */
                nextAttemptDelaySeconds?: (number|null);

                /**
                 * Creates a new StepOptions instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StepOptions instance
                 */
                static create(properties: clew.durable.v1.StepOptions.$Shape): clew.durable.v1.StepOptions & clew.durable.v1.StepOptions.$Shape;
                static create(properties?: clew.durable.v1.StepOptions.$Properties): clew.durable.v1.StepOptions;

                /**
                 * Encodes the specified StepOptions message. Does not implicitly {@link clew.durable.v1.StepOptions.verify|verify} messages.
                 * @param message StepOptions message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.StepOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StepOptions message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StepOptions & clew.durable.v1.StepOptions.$Shape} StepOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.StepOptions & clew.durable.v1.StepOptions.$Shape;
            }

            namespace StepOptions {

                /** Properties of a StepOptions. */
                interface $Properties {

                    /** Delay before the next attempt (STEP-5). */
                    nextAttemptDelaySeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StepOptions. */
                type $Shape = clew.durable.v1.StepOptions.$Properties;
            }

            /**
             * Properties of a WaitOptions.
             * @deprecated Use clew.durable.v1.WaitOptions.$Properties instead.
             */
            interface IWaitOptions extends clew.durable.v1.WaitOptions.$Properties {
            }

            /** What an update says about a WAIT (WAIT-3). */
            class WaitOptions {

                /**
                 * Constructs a new WaitOptions.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.WaitOptions.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** How long to wait (WAIT-1). */
                waitSeconds?: (number|null);

                /**
                 * Creates a new WaitOptions instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WaitOptions instance
                 */
                static create(properties: clew.durable.v1.WaitOptions.$Shape): clew.durable.v1.WaitOptions & clew.durable.v1.WaitOptions.$Shape;
                static create(properties?: clew.durable.v1.WaitOptions.$Properties): clew.durable.v1.WaitOptions;

                /**
                 * Encodes the specified WaitOptions message. Does not implicitly {@link clew.durable.v1.WaitOptions.verify|verify} messages.
                 * @param message WaitOptions message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.WaitOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WaitOptions message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WaitOptions & clew.durable.v1.WaitOptions.$Shape} WaitOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.WaitOptions & clew.durable.v1.WaitOptions.$Shape;
            }

            namespace WaitOptions {

                /** Properties of a WaitOptions. */
                interface $Properties {

                    /** How long to wait (WAIT-1). */
                    waitSeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WaitOptions. */
                type $Shape = clew.durable.v1.WaitOptions.$Properties;
            }

            /**
             * Properties of a CallbackOptions.
             * @deprecated Use clew.durable.v1.CallbackOptions.$Properties instead.
             */
            interface ICallbackOptions extends clew.durable.v1.CallbackOptions.$Properties {
            }

            /** What an update says about a CALLBACK (CB-4). */
            class CallbackOptions {

                /**
                 * Constructs a new CallbackOptions.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.CallbackOptions.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Time to be settled. Absent or 0: no limit (CB-4). */
                timeoutSeconds?: (number|null);

                /** Time between heartbeats. Absent or 0: no limit (CB-4). */
                heartbeatTimeoutSeconds?: (number|null);

                /**
                 * Creates a new CallbackOptions instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CallbackOptions instance
                 */
                static create(properties: clew.durable.v1.CallbackOptions.$Shape): clew.durable.v1.CallbackOptions & clew.durable.v1.CallbackOptions.$Shape;
                static create(properties?: clew.durable.v1.CallbackOptions.$Properties): clew.durable.v1.CallbackOptions;

                /**
                 * Encodes the specified CallbackOptions message. Does not implicitly {@link clew.durable.v1.CallbackOptions.verify|verify} messages.
                 * @param message CallbackOptions message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.CallbackOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CallbackOptions message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CallbackOptions & clew.durable.v1.CallbackOptions.$Shape} CallbackOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.CallbackOptions & clew.durable.v1.CallbackOptions.$Shape;
            }

            namespace CallbackOptions {

                /** Properties of a CallbackOptions. */
                interface $Properties {

                    /** Time to be settled. Absent or 0: no limit (CB-4). */
                    timeoutSeconds?: (number|null);

                    /** Time between heartbeats. Absent or 0: no limit (CB-4). */
                    heartbeatTimeoutSeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CallbackOptions. */
                type $Shape = clew.durable.v1.CallbackOptions.$Properties;
            }

            /**
             * Properties of a ChainedInvokeOptions.
             * @deprecated Use clew.durable.v1.ChainedInvokeOptions.$Properties instead.
             */
            interface IChainedInvokeOptions extends clew.durable.v1.ChainedInvokeOptions.$Properties {
            }

            /** What an update says about a CHAINED_INVOKE (INV-4). */
            class ChainedInvokeOptions {

                /**
                 * Constructs a new ChainedInvokeOptions.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ChainedInvokeOptions.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The target: a name, `name:qualifier` or an ARN (INV-4). */
                functionName?: (string|null);

                /** Tenant that the target runs for (INV-16). */
                tenantId?: (string|null);

                /** Trace header for the target. Absent: the parent's (INV-16). */
                traceHeader?: (string|null);

                /**
                 * Creates a new ChainedInvokeOptions instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ChainedInvokeOptions instance
                 */
                static create(properties: clew.durable.v1.ChainedInvokeOptions.$Shape): clew.durable.v1.ChainedInvokeOptions & clew.durable.v1.ChainedInvokeOptions.$Shape;
                static create(properties?: clew.durable.v1.ChainedInvokeOptions.$Properties): clew.durable.v1.ChainedInvokeOptions;

                /**
                 * Encodes the specified ChainedInvokeOptions message. Does not implicitly {@link clew.durable.v1.ChainedInvokeOptions.verify|verify} messages.
                 * @param message ChainedInvokeOptions message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ChainedInvokeOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ChainedInvokeOptions message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ChainedInvokeOptions & clew.durable.v1.ChainedInvokeOptions.$Shape} ChainedInvokeOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ChainedInvokeOptions & clew.durable.v1.ChainedInvokeOptions.$Shape;
            }

            namespace ChainedInvokeOptions {

                /** Properties of a ChainedInvokeOptions. */
                interface $Properties {

                    /** The target: a name, `name:qualifier` or an ARN (INV-4). */
                    functionName?: (string|null);

                    /** Tenant that the target runs for (INV-16). */
                    tenantId?: (string|null);

                    /** Trace header for the target. Absent: the parent's (INV-16). */
                    traceHeader?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ChainedInvokeOptions. */
                type $Shape = clew.durable.v1.ChainedInvokeOptions.$Properties;
            }

            /** Where an execution stands (EXEC-1). */
            enum ExecutionStatus {

                /** Never sent (VER-4). */
                EXECUTION_STATUS_UNSPECIFIED = 0,

                /** Not closed (EXEC-1). */
                EXECUTION_STATUS_RUNNING = 1,

                /** Closed with a result (EXEC-5). */
                EXECUTION_STATUS_SUCCEEDED = 2,

                /** Closed with an error (EXEC-5). */
                EXECUTION_STATUS_FAILED = 3,

                /** Closed because its time limit passed (EXEC-17). */
                EXECUTION_STATUS_TIMED_OUT = 4,

                /** Closed from outside (EXEC-18). */
                EXECUTION_STATUS_STOPPED = 5
            }

            /**
             * Properties of an Execution.
             * @deprecated Use clew.durable.v1.Execution.$Properties instead.
             */
            interface IExecution extends clew.durable.v1.Execution.$Properties {
            }

            /** One run of a durable function, without its payloads (LIST-1). */
            class Execution {

                /**
                 * Constructs a new Execution.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.Execution.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Names it for ever (LIM-3). */
                executionId: string;

                /** Unique within the function; given by the starter or generated (IDEM-9). */
                name: string;

                /** The function that runs, without a qualifier (EXEC-3). */
                functionName: string;

                /** The version that it is pinned to: digits or `$LATEST` (LAM-11). */
                functionVersion: string;

                /** Hash of the code that the version names, where the backend knows it (WORK-10). */
                functionHash?: (string|null);

                /** Where it stands (EXEC-1). */
                status: clew.durable.v1.ExecutionStatus;

                /** When it was started, epoch milliseconds (EXEC-2). */
                startTimeMs: Long;

                /** When it was closed, epoch milliseconds (EXEC-1). */
                endTimeMs?: (Long|null);

                /** Its time limit (EXEC-17). */
                executionTimeoutSeconds?: (number|null);

                /** How long it is kept after it was closed (EXEC-21). */
                retentionDays?: (number|null);

                /** Tenant that it runs for (INV-16). */
                tenantId?: (string|null);

                /** Trace header that it was started with (INV-16). */
                traceHeader?: (string|null);

                /** What invoked it. Absent: a client started it (INV-16). */
                parent?: (clew.durable.v1.ParentOperation.$Properties|null);

                /**
                 * Creates a new Execution instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Execution instance
                 */
                static create(properties: clew.durable.v1.Execution.$Shape): clew.durable.v1.Execution & clew.durable.v1.Execution.$Shape;
                static create(properties?: clew.durable.v1.Execution.$Properties): clew.durable.v1.Execution;

                /**
                 * Encodes the specified Execution message. Does not implicitly {@link clew.durable.v1.Execution.verify|verify} messages.
                 * @param message Execution message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.Execution.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Execution message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.Execution & clew.durable.v1.Execution.$Shape} Execution
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.Execution & clew.durable.v1.Execution.$Shape;
            }

            namespace Execution {

                /** Properties of an Execution. */
                interface $Properties {

                    /** Names it for ever (LIM-3). */
                    executionId?: (string|null);

                    /** Unique within the function; given by the starter or generated (IDEM-9). */
                    name?: (string|null);

                    /** The function that runs, without a qualifier (EXEC-3). */
                    functionName?: (string|null);

                    /** The version that it is pinned to: digits or `$LATEST` (LAM-11). */
                    functionVersion?: (string|null);

                    /** Hash of the code that the version names, where the backend knows it (WORK-10). */
                    functionHash?: (string|null);

                    /** Where it stands (EXEC-1). */
                    status?: (clew.durable.v1.ExecutionStatus|null);

                    /** When it was started, epoch milliseconds (EXEC-2). */
                    startTimeMs?: (Long|null);

                    /** When it was closed, epoch milliseconds (EXEC-1). */
                    endTimeMs?: (Long|null);

                    /** Its time limit (EXEC-17). */
                    executionTimeoutSeconds?: (number|null);

                    /** How long it is kept after it was closed (EXEC-21). */
                    retentionDays?: (number|null);

                    /** Tenant that it runs for (INV-16). */
                    tenantId?: (string|null);

                    /** Trace header that it was started with (INV-16). */
                    traceHeader?: (string|null);

                    /** What invoked it. Absent: a client started it (INV-16). */
                    parent?: (clew.durable.v1.ParentOperation.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Execution. */
                type $Shape = clew.durable.v1.Execution.$Properties;
            }

            /**
             * Properties of a ParentOperation.
             * @deprecated Use clew.durable.v1.ParentOperation.$Properties instead.
             */
            interface IParentOperation extends clew.durable.v1.ParentOperation.$Properties {
            }

            /** The chained invoke that started an execution (INV-16). */
            class ParentOperation {

                /**
                 * Constructs a new ParentOperation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ParentOperation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The parent's execution (INV-16). */
                executionId: string;

                /** The CHAINED_INVOKE in it (INV-16). */
                operationId: string;

                /**
                 * Creates a new ParentOperation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ParentOperation instance
                 */
                static create(properties: clew.durable.v1.ParentOperation.$Shape): clew.durable.v1.ParentOperation & clew.durable.v1.ParentOperation.$Shape;
                static create(properties?: clew.durable.v1.ParentOperation.$Properties): clew.durable.v1.ParentOperation;

                /**
                 * Encodes the specified ParentOperation message. Does not implicitly {@link clew.durable.v1.ParentOperation.verify|verify} messages.
                 * @param message ParentOperation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ParentOperation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ParentOperation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ParentOperation & clew.durable.v1.ParentOperation.$Shape} ParentOperation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ParentOperation & clew.durable.v1.ParentOperation.$Shape;
            }

            namespace ParentOperation {

                /** Properties of a ParentOperation. */
                interface $Properties {

                    /** The parent's execution (INV-16). */
                    executionId?: (string|null);

                    /** The CHAINED_INVOKE in it (INV-16). */
                    operationId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ParentOperation. */
                type $Shape = clew.durable.v1.ParentOperation.$Properties;
            }

            /**
             * Properties of an ExecutionData.
             * @deprecated Use clew.durable.v1.ExecutionData.$Properties instead.
             */
            interface IExecutionData extends clew.durable.v1.ExecutionData.$Properties {
            }

            /** The large parts of an execution (LIST-2). */
            class ExecutionData {

                /**
                 * Constructs a new ExecutionData.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ExecutionData.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What it was started with (ENV-3). */
                input?: (clew.durable.v1.Payload.$Properties|null);

                /** Its result; only when SUCCEEDED (EXEC-5). */
                result?: (clew.durable.v1.Payload.$Properties|null);

                /** Its error; only when FAILED, TIMED_OUT or STOPPED (EXEC-5). */
                error?: (clew.durable.v1.ErrorObject.$Properties|null);

                /**
                 * Creates a new ExecutionData instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ExecutionData instance
                 */
                static create(properties: clew.durable.v1.ExecutionData.$Shape): clew.durable.v1.ExecutionData & clew.durable.v1.ExecutionData.$Shape;
                static create(properties?: clew.durable.v1.ExecutionData.$Properties): clew.durable.v1.ExecutionData;

                /**
                 * Encodes the specified ExecutionData message. Does not implicitly {@link clew.durable.v1.ExecutionData.verify|verify} messages.
                 * @param message ExecutionData message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ExecutionData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExecutionData message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ExecutionData & clew.durable.v1.ExecutionData.$Shape} ExecutionData
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ExecutionData & clew.durable.v1.ExecutionData.$Shape;
            }

            namespace ExecutionData {

                /** Properties of an ExecutionData. */
                interface $Properties {

                    /** What it was started with (ENV-3). */
                    input?: (clew.durable.v1.Payload.$Properties|null);

                    /** Its result; only when SUCCEEDED (EXEC-5). */
                    result?: (clew.durable.v1.Payload.$Properties|null);

                    /** Its error; only when FAILED, TIMED_OUT or STOPPED (EXEC-5). */
                    error?: (clew.durable.v1.ErrorObject.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExecutionData. */
                type $Shape = clew.durable.v1.ExecutionData.$Properties;
            }

            /**
             * Properties of an ExecutionDescription.
             * @deprecated Use clew.durable.v1.ExecutionDescription.$Properties instead.
             */
            interface IExecutionDescription extends clew.durable.v1.ExecutionDescription.$Properties {
            }

            /** An execution and, when asked for, its payloads (LIST-1, LIST-2). */
            class ExecutionDescription {

                /**
                 * Constructs a new ExecutionDescription.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ExecutionDescription.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What it is and where it stands (LIST-1). */
                execution?: (clew.durable.v1.Execution.$Properties|null);

                /** What a Lambda host and the AWS clients know it by (LAM-11). */
                executionArn: string;

                /** Its payloads. Absent: not asked for (LIST-2). */
                data?: (clew.durable.v1.ExecutionData.$Properties|null);

                /**
                 * Creates a new ExecutionDescription instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ExecutionDescription instance
                 */
                static create(properties: clew.durable.v1.ExecutionDescription.$Shape): clew.durable.v1.ExecutionDescription & clew.durable.v1.ExecutionDescription.$Shape;
                static create(properties?: clew.durable.v1.ExecutionDescription.$Properties): clew.durable.v1.ExecutionDescription;

                /**
                 * Encodes the specified ExecutionDescription message. Does not implicitly {@link clew.durable.v1.ExecutionDescription.verify|verify} messages.
                 * @param message ExecutionDescription message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ExecutionDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExecutionDescription message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ExecutionDescription & clew.durable.v1.ExecutionDescription.$Shape} ExecutionDescription
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ExecutionDescription & clew.durable.v1.ExecutionDescription.$Shape;
            }

            namespace ExecutionDescription {

                /** Properties of an ExecutionDescription. */
                interface $Properties {

                    /** What it is and where it stands (LIST-1). */
                    execution?: (clew.durable.v1.Execution.$Properties|null);

                    /** What a Lambda host and the AWS clients know it by (LAM-11). */
                    executionArn?: (string|null);

                    /** Its payloads. Absent: not asked for (LIST-2). */
                    data?: (clew.durable.v1.ExecutionData.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExecutionDescription. */
                type $Shape = clew.durable.v1.ExecutionDescription.$Properties;
            }

            /**
             * Properties of an ExecutionExport.
             * @deprecated Use clew.durable.v1.ExecutionExport.$Properties instead.
             */
            interface IExecutionExport extends clew.durable.v1.ExecutionExport.$Properties {
            }

            /** Everything of an execution in one file, written as ProtoJSON (EXEC-21). */
            class ExecutionExport {

                /**
                 * Constructs a new ExecutionExport.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ExecutionExport.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Names the layout of the file: `clew.execution.v1` (VER-4). */
                format: string;

                /** The execution and its payloads (EXEC-1). */
                description?: (clew.durable.v1.ExecutionDescription.$Properties|null);

                /** All of its operations, in the order in which they were started (STATE-1). */
                operations: clew.durable.v1.Operation.$Properties[];

                /** All of its history, oldest first (HIST-1). */
                events: clew.durable.v1.HistoryEvent.$Properties[];

                /**
                 * Creates a new ExecutionExport instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ExecutionExport instance
                 */
                static create(properties: clew.durable.v1.ExecutionExport.$Shape): clew.durable.v1.ExecutionExport & clew.durable.v1.ExecutionExport.$Shape;
                static create(properties?: clew.durable.v1.ExecutionExport.$Properties): clew.durable.v1.ExecutionExport;

                /**
                 * Encodes the specified ExecutionExport message. Does not implicitly {@link clew.durable.v1.ExecutionExport.verify|verify} messages.
                 * @param message ExecutionExport message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ExecutionExport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExecutionExport message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ExecutionExport & clew.durable.v1.ExecutionExport.$Shape} ExecutionExport
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ExecutionExport & clew.durable.v1.ExecutionExport.$Shape;
            }

            namespace ExecutionExport {

                /** Properties of an ExecutionExport. */
                interface $Properties {

                    /** Names the layout of the file: `clew.execution.v1` (VER-4). */
                    format?: (string|null);

                    /** The execution and its payloads (EXEC-1). */
                    description?: (clew.durable.v1.ExecutionDescription.$Properties|null);

                    /** All of its operations, in the order in which they were started (STATE-1). */
                    operations?: (clew.durable.v1.Operation.$Properties[]|null);

                    /** All of its history, oldest first (HIST-1). */
                    events?: (clew.durable.v1.HistoryEvent.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExecutionExport. */
                type $Shape = {
                  format?: string|null;
                  description?: clew.durable.v1.ExecutionDescription.$Shape|null;
                  operations?: clew.durable.v1.Operation.$Shape[]|null;
                  events?: clew.durable.v1.HistoryEvent.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /** What happened; decides which member of an event's `details` is set (HIST-6). */
            enum EventType {

                /** Never sent (VER-4). */
                EVENT_TYPE_UNSPECIFIED = 0,

                /** Always event 1. Details: `execution_started` (HIST-2). */
                EVENT_TYPE_EXECUTION_STARTED = 1,

                /** The last event of an execution that succeeded. Details: `result` (HIST-3). */
                EVENT_TYPE_EXECUTION_SUCCEEDED = 2,

                /** The last event of an execution that failed. Details: `error` (HIST-3). */
                EVENT_TYPE_EXECUTION_FAILED = 3,

                /** The last event of an execution whose time limit passed. Details: `error` (HIST-3). */
                EVENT_TYPE_EXECUTION_TIMED_OUT = 4,

                /** The last event of an execution that was stopped. Details: `error` (HIST-3). */
                EVENT_TYPE_EXECUTION_STOPPED = 5,

                /** A child context began. No details (HIST-6). */
                EVENT_TYPE_CONTEXT_STARTED = 6,

                /** A child context returned. Details: `result` (HIST-6). */
                EVENT_TYPE_CONTEXT_SUCCEEDED = 7,

                /** A child context threw. Details: `error` (HIST-6). */
                EVENT_TYPE_CONTEXT_FAILED = 8,

                /** An attempt of a step began. No details (HIST-6). */
                EVENT_TYPE_STEP_STARTED = 9,

                /** An attempt of a step ended without an error, whether or not another follows. Details: `step_succeeded` (HIST-7). */
                EVENT_TYPE_STEP_SUCCEEDED = 10,

                /** An attempt of a step ended with an error, whether or not another follows. Details: `step_failed` (HIST-7). */
                EVENT_TYPE_STEP_FAILED = 11,

                /** A timer was set. Details: `wait_started` (HIST-6). */
                EVENT_TYPE_WAIT_STARTED = 12,

                /** A timer fired. Details: `wait_succeeded` (HIST-6). */
                EVENT_TYPE_WAIT_SUCCEEDED = 13,

                /** A timer was given up. Details: `error` (HIST-6). */
                EVENT_TYPE_WAIT_CANCELLED = 14,

                /** A callback was opened. Details: `callback_started` (HIST-6). */
                EVENT_TYPE_CALLBACK_STARTED = 15,

                /** A callback was settled with a result. Details: `result` (HIST-6). */
                EVENT_TYPE_CALLBACK_SUCCEEDED = 16,

                /** A callback was settled with an error. Details: `error` (HIST-6). */
                EVENT_TYPE_CALLBACK_FAILED = 17,

                /** A callback was not settled, or not kept alive, in time. Details: `error` (HIST-6). */
                EVENT_TYPE_CALLBACK_TIMED_OUT = 18,

                /** Another function was called. Details: `chained_invoke_started` (HIST-6). */
                EVENT_TYPE_CHAINED_INVOKE_STARTED = 19,

                /** The called function returned. Details: `result` (HIST-6). */
                EVENT_TYPE_CHAINED_INVOKE_SUCCEEDED = 20,

                /** The called function failed or could not be called. Details: `error` (HIST-6). */
                EVENT_TYPE_CHAINED_INVOKE_FAILED = 21,

                /** The called function's time limit passed. Details: `error` (HIST-6). */
                EVENT_TYPE_CHAINED_INVOKE_TIMED_OUT = 22,

                /** The called function was stopped. Details: `error` (HIST-6). */
                EVENT_TYPE_CHAINED_INVOKE_STOPPED = 23,

                /** A call of the function process ended. Details: `invocation_completed` (HIST-4). */
                EVENT_TYPE_INVOCATION_COMPLETED = 24
            }

            /**
             * Properties of a HistoryEvent.
             * @deprecated Use clew.durable.v1.HistoryEvent.$Properties instead.
             */
            interface IHistoryEvent extends clew.durable.v1.HistoryEvent.$Properties {
            }

            /** One event of an execution's history (HIST-1). */
            class HistoryEvent {

                /**
                 * Constructs a new HistoryEvent.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.HistoryEvent.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Starts at 1 and rises by one (HIST-1). */
                eventId: number;

                /** When it happened, epoch milliseconds (ENV-12). */
                timeMs: Long;

                /** What happened (HIST-6). */
                type: clew.durable.v1.EventType;

                /** The operation that it tells of; absent on INVOCATION_COMPLETED (HIST-8). */
                operationId?: (string|null);

                /** The operation's name (HIST-8). */
                name?: (string|null);

                /** The operation's parent (HIST-8). */
                parentId?: (string|null);

                /** The operation's sub type (HIST-8). */
                subType?: (string|null);

                /** Of EXECUTION_STARTED (HIST-6). */
                executionStarted?: (clew.durable.v1.ExecutionStartedDetails.$Properties|null);

                /** Of every SUCCEEDED but that of a step and of a wait (HIST-6). */
                result?: (clew.durable.v1.ResultDetails.$Properties|null);

                /** Of every FAILED but that of a step, every TIMED_OUT and STOPPED, and of WAIT_CANCELLED (HIST-6). */
                error?: (clew.durable.v1.FailureDetails.$Properties|null);

                /** Of STEP_SUCCEEDED (HIST-6). */
                stepSucceeded?: (clew.durable.v1.StepSucceededDetails.$Properties|null);

                /** Of STEP_FAILED (HIST-6). */
                stepFailed?: (clew.durable.v1.StepFailedDetails.$Properties|null);

                /** Of WAIT_STARTED (HIST-6). */
                waitStarted?: (clew.durable.v1.WaitStartedDetails.$Properties|null);

                /** Of WAIT_SUCCEEDED (HIST-6). */
                waitSucceeded?: (clew.durable.v1.WaitSucceededDetails.$Properties|null);

                /** Of CALLBACK_STARTED (HIST-6). */
                callbackStarted?: (clew.durable.v1.CallbackStartedDetails.$Properties|null);

                /** Of CHAINED_INVOKE_STARTED (HIST-6). */
                chainedInvokeStarted?: (clew.durable.v1.ChainedInvokeStartedDetails.$Properties|null);

                /** Of INVOCATION_COMPLETED (HIST-6). */
                invocationCompleted?: (clew.durable.v1.InvocationCompletedDetails.$Properties|null);

                /** What the type adds. Absent stands for the type's details with nothing set (HIST-6). */
                details?: ("executionStarted"|"result"|"error"|"stepSucceeded"|"stepFailed"|"waitStarted"|"waitSucceeded"|"callbackStarted"|"chainedInvokeStarted"|"invocationCompleted");

                /**
                 * Creates a new HistoryEvent instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HistoryEvent instance
                 */
                static create(properties: clew.durable.v1.HistoryEvent.$Shape): clew.durable.v1.HistoryEvent & clew.durable.v1.HistoryEvent.$Shape;
                static create(properties?: clew.durable.v1.HistoryEvent.$Properties): clew.durable.v1.HistoryEvent;

                /**
                 * Encodes the specified HistoryEvent message. Does not implicitly {@link clew.durable.v1.HistoryEvent.verify|verify} messages.
                 * @param message HistoryEvent message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.HistoryEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HistoryEvent message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.HistoryEvent & clew.durable.v1.HistoryEvent.$Shape} HistoryEvent
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.HistoryEvent & clew.durable.v1.HistoryEvent.$Shape;
            }

            namespace HistoryEvent {

                /** Properties of a HistoryEvent. */
                interface $Properties {

                    /** Starts at 1 and rises by one (HIST-1). */
                    eventId?: (number|null);

                    /** When it happened, epoch milliseconds (ENV-12). */
                    timeMs?: (Long|null);

                    /** What happened (HIST-6). */
                    type?: (clew.durable.v1.EventType|null);

                    /** The operation that it tells of; absent on INVOCATION_COMPLETED (HIST-8). */
                    operationId?: (string|null);

                    /** The operation's name (HIST-8). */
                    name?: (string|null);

                    /** The operation's parent (HIST-8). */
                    parentId?: (string|null);

                    /** The operation's sub type (HIST-8). */
                    subType?: (string|null);

                    /** Of EXECUTION_STARTED (HIST-6). */
                    executionStarted?: (clew.durable.v1.ExecutionStartedDetails.$Properties|null);

                    /** Of every SUCCEEDED but that of a step and of a wait (HIST-6). */
                    result?: (clew.durable.v1.ResultDetails.$Properties|null);

                    /** Of every FAILED but that of a step, every TIMED_OUT and STOPPED, and of WAIT_CANCELLED (HIST-6). */
                    error?: (clew.durable.v1.FailureDetails.$Properties|null);

                    /** Of STEP_SUCCEEDED (HIST-6). */
                    stepSucceeded?: (clew.durable.v1.StepSucceededDetails.$Properties|null);

                    /** Of STEP_FAILED (HIST-6). */
                    stepFailed?: (clew.durable.v1.StepFailedDetails.$Properties|null);

                    /** Of WAIT_STARTED (HIST-6). */
                    waitStarted?: (clew.durable.v1.WaitStartedDetails.$Properties|null);

                    /** Of WAIT_SUCCEEDED (HIST-6). */
                    waitSucceeded?: (clew.durable.v1.WaitSucceededDetails.$Properties|null);

                    /** Of CALLBACK_STARTED (HIST-6). */
                    callbackStarted?: (clew.durable.v1.CallbackStartedDetails.$Properties|null);

                    /** Of CHAINED_INVOKE_STARTED (HIST-6). */
                    chainedInvokeStarted?: (clew.durable.v1.ChainedInvokeStartedDetails.$Properties|null);

                    /** Of INVOCATION_COMPLETED (HIST-6). */
                    invocationCompleted?: (clew.durable.v1.InvocationCompletedDetails.$Properties|null);

                    /** What the type adds. Absent stands for the type's details with nothing set (HIST-6). */
                    details?: ("executionStarted"|"result"|"error"|"stepSucceeded"|"stepFailed"|"waitStarted"|"waitSucceeded"|"callbackStarted"|"chainedInvokeStarted"|"invocationCompleted");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a HistoryEvent. */
                type $Shape = {
                  eventId?: number|null;
                  timeMs?: Long|null;
                  type?: clew.durable.v1.EventType|null;
                  operationId?: string|null;
                  name?: string|null;
                  parentId?: string|null;
                  subType?: string|null;
                  executionStarted?: clew.durable.v1.ExecutionStartedDetails.$Shape|null;
                  result?: clew.durable.v1.ResultDetails.$Shape|null;
                  error?: clew.durable.v1.FailureDetails.$Shape|null;
                  stepSucceeded?: clew.durable.v1.StepSucceededDetails.$Shape|null;
                  stepFailed?: clew.durable.v1.StepFailedDetails.$Shape|null;
                  waitStarted?: clew.durable.v1.WaitStartedDetails.$Shape|null;
                  waitSucceeded?: clew.durable.v1.WaitSucceededDetails.$Shape|null;
                  callbackStarted?: clew.durable.v1.CallbackStartedDetails.$Shape|null;
                  chainedInvokeStarted?: clew.durable.v1.ChainedInvokeStartedDetails.$Shape|null;
                  invocationCompleted?: clew.durable.v1.InvocationCompletedDetails.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ details?: undefined; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "executionStarted"; executionStarted: clew.durable.v1.ExecutionStartedDetails.$Shape; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "result"; executionStarted?: null; result: clew.durable.v1.ResultDetails.$Shape; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "error"; executionStarted?: null; result?: null; error: clew.durable.v1.FailureDetails.$Shape; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "stepSucceeded"; executionStarted?: null; result?: null; error?: null; stepSucceeded: clew.durable.v1.StepSucceededDetails.$Shape; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "stepFailed"; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed: clew.durable.v1.StepFailedDetails.$Shape; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "waitStarted"; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted: clew.durable.v1.WaitStartedDetails.$Shape; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "waitSucceeded"; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded: clew.durable.v1.WaitSucceededDetails.$Shape; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "callbackStarted"; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted: clew.durable.v1.CallbackStartedDetails.$Shape; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "chainedInvokeStarted"; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted: clew.durable.v1.ChainedInvokeStartedDetails.$Shape; invocationCompleted?: null }|{ details?: "invocationCompleted"; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted: clew.durable.v1.InvocationCompletedDetails.$Shape })
                );
            }

            /**
             * Properties of an EventPayload.
             * @deprecated Use clew.durable.v1.EventPayload.$Properties instead.
             */
            interface IEventPayload extends clew.durable.v1.EventPayload.$Properties {
            }

            /** A payload in history (HIST-9). */
            class EventPayload {

                /**
                 * Constructs a new EventPayload.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.EventPayload.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The payload. Absent: there was none, or `truncated` is true (HIST-9). */
                payload?: (clew.durable.v1.Payload.$Properties|null);

                /** True: the reader asked not to see the payload, or it was too long to show (HIST-9). */
                truncated?: (boolean|null);

                /**
                 * Creates a new EventPayload instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EventPayload instance
                 */
                static create(properties: clew.durable.v1.EventPayload.$Shape): clew.durable.v1.EventPayload & clew.durable.v1.EventPayload.$Shape;
                static create(properties?: clew.durable.v1.EventPayload.$Properties): clew.durable.v1.EventPayload;

                /**
                 * Encodes the specified EventPayload message. Does not implicitly {@link clew.durable.v1.EventPayload.verify|verify} messages.
                 * @param message EventPayload message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.EventPayload.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EventPayload message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.EventPayload & clew.durable.v1.EventPayload.$Shape} EventPayload
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.EventPayload & clew.durable.v1.EventPayload.$Shape;
            }

            namespace EventPayload {

                /** Properties of an EventPayload. */
                interface $Properties {

                    /** The payload. Absent: there was none, or `truncated` is true (HIST-9). */
                    payload?: (clew.durable.v1.Payload.$Properties|null);

                    /** True: the reader asked not to see the payload, or it was too long to show (HIST-9). */
                    truncated?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EventPayload. */
                type $Shape = clew.durable.v1.EventPayload.$Properties;
            }

            /**
             * Properties of an EventError.
             * @deprecated Use clew.durable.v1.EventError.$Properties instead.
             */
            interface IEventError extends clew.durable.v1.EventError.$Properties {
            }

            /** An error in history (HIST-9). */
            class EventError {

                /**
                 * Constructs a new EventError.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.EventError.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The error. Absent: there was none, or `truncated` is true (HIST-9). */
                error?: (clew.durable.v1.ErrorObject.$Properties|null);

                /** True: the reader asked not to see the error, or it was too long to show (HIST-9). */
                truncated?: (boolean|null);

                /**
                 * Creates a new EventError instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EventError instance
                 */
                static create(properties: clew.durable.v1.EventError.$Shape): clew.durable.v1.EventError & clew.durable.v1.EventError.$Shape;
                static create(properties?: clew.durable.v1.EventError.$Properties): clew.durable.v1.EventError;

                /**
                 * Encodes the specified EventError message. Does not implicitly {@link clew.durable.v1.EventError.verify|verify} messages.
                 * @param message EventError message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.EventError.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EventError message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.EventError & clew.durable.v1.EventError.$Shape} EventError
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.EventError & clew.durable.v1.EventError.$Shape;
            }

            namespace EventError {

                /** Properties of an EventError. */
                interface $Properties {

                    /** The error. Absent: there was none, or `truncated` is true (HIST-9). */
                    error?: (clew.durable.v1.ErrorObject.$Properties|null);

                    /** True: the reader asked not to see the error, or it was too long to show (HIST-9). */
                    truncated?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EventError. */
                type $Shape = clew.durable.v1.EventError.$Properties;
            }

            /**
             * Properties of a RetryDetails.
             * @deprecated Use clew.durable.v1.RetryDetails.$Properties instead.
             */
            interface IRetryDetails extends clew.durable.v1.RetryDetails.$Properties {
            }

            /** Attempts of a step (HIST-7). */
            class RetryDetails {

                /**
                 * Constructs a new RetryDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.RetryDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The attempt that ended, the first being 1 (HIST-7). */
                currentAttempt: number;

                /** Delay before the next one. Absent: there is none (HIST-7). */
                nextAttemptDelaySeconds?: (number|null);

                /**
                 * Creates a new RetryDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RetryDetails instance
                 */
                static create(properties: clew.durable.v1.RetryDetails.$Shape): clew.durable.v1.RetryDetails & clew.durable.v1.RetryDetails.$Shape;
                static create(properties?: clew.durable.v1.RetryDetails.$Properties): clew.durable.v1.RetryDetails;

                /**
                 * Encodes the specified RetryDetails message. Does not implicitly {@link clew.durable.v1.RetryDetails.verify|verify} messages.
                 * @param message RetryDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.RetryDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RetryDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.RetryDetails & clew.durable.v1.RetryDetails.$Shape} RetryDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.RetryDetails & clew.durable.v1.RetryDetails.$Shape;
            }

            namespace RetryDetails {

                /** Properties of a RetryDetails. */
                interface $Properties {

                    /** The attempt that ended, the first being 1 (HIST-7). */
                    currentAttempt?: (number|null);

                    /** Delay before the next one. Absent: there is none (HIST-7). */
                    nextAttemptDelaySeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RetryDetails. */
                type $Shape = clew.durable.v1.RetryDetails.$Properties;
            }

            /**
             * Properties of an ExecutionStartedDetails.
             * @deprecated Use clew.durable.v1.ExecutionStartedDetails.$Properties instead.
             */
            interface IExecutionStartedDetails extends clew.durable.v1.ExecutionStartedDetails.$Properties {
            }

            /** How an execution began (HIST-2). */
            class ExecutionStartedDetails {

                /**
                 * Constructs a new ExecutionStartedDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ExecutionStartedDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What it was started with (HIST-2). */
                input?: (clew.durable.v1.EventPayload.$Properties|null);

                /** Its time limit (EXEC-17). */
                executionTimeoutSeconds?: (number|null);

                /**
                 * Creates a new ExecutionStartedDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ExecutionStartedDetails instance
                 */
                static create(properties: clew.durable.v1.ExecutionStartedDetails.$Shape): clew.durable.v1.ExecutionStartedDetails & clew.durable.v1.ExecutionStartedDetails.$Shape;
                static create(properties?: clew.durable.v1.ExecutionStartedDetails.$Properties): clew.durable.v1.ExecutionStartedDetails;

                /**
                 * Encodes the specified ExecutionStartedDetails message. Does not implicitly {@link clew.durable.v1.ExecutionStartedDetails.verify|verify} messages.
                 * @param message ExecutionStartedDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ExecutionStartedDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExecutionStartedDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ExecutionStartedDetails & clew.durable.v1.ExecutionStartedDetails.$Shape} ExecutionStartedDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ExecutionStartedDetails & clew.durable.v1.ExecutionStartedDetails.$Shape;
            }

            namespace ExecutionStartedDetails {

                /** Properties of an ExecutionStartedDetails. */
                interface $Properties {

                    /** What it was started with (HIST-2). */
                    input?: (clew.durable.v1.EventPayload.$Properties|null);

                    /** Its time limit (EXEC-17). */
                    executionTimeoutSeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExecutionStartedDetails. */
                type $Shape = clew.durable.v1.ExecutionStartedDetails.$Properties;
            }

            /**
             * Properties of a ResultDetails.
             * @deprecated Use clew.durable.v1.ResultDetails.$Properties instead.
             */
            interface IResultDetails extends clew.durable.v1.ResultDetails.$Properties {
            }

            /** The end of something that returned (HIST-6). */
            class ResultDetails {

                /**
                 * Constructs a new ResultDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ResultDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What it returned (HIST-6). */
                result?: (clew.durable.v1.EventPayload.$Properties|null);

                /**
                 * Creates a new ResultDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ResultDetails instance
                 */
                static create(properties: clew.durable.v1.ResultDetails.$Shape): clew.durable.v1.ResultDetails & clew.durable.v1.ResultDetails.$Shape;
                static create(properties?: clew.durable.v1.ResultDetails.$Properties): clew.durable.v1.ResultDetails;

                /**
                 * Encodes the specified ResultDetails message. Does not implicitly {@link clew.durable.v1.ResultDetails.verify|verify} messages.
                 * @param message ResultDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ResultDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ResultDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ResultDetails & clew.durable.v1.ResultDetails.$Shape} ResultDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ResultDetails & clew.durable.v1.ResultDetails.$Shape;
            }

            namespace ResultDetails {

                /** Properties of a ResultDetails. */
                interface $Properties {

                    /** What it returned (HIST-6). */
                    result?: (clew.durable.v1.EventPayload.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ResultDetails. */
                type $Shape = clew.durable.v1.ResultDetails.$Properties;
            }

            /**
             * Properties of a FailureDetails.
             * @deprecated Use clew.durable.v1.FailureDetails.$Properties instead.
             */
            interface IFailureDetails extends clew.durable.v1.FailureDetails.$Properties {
            }

            /** The end of something that did not return (HIST-6). */
            class FailureDetails {

                /**
                 * Constructs a new FailureDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.FailureDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Why (HIST-6). */
                error?: (clew.durable.v1.EventError.$Properties|null);

                /**
                 * Creates a new FailureDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailureDetails instance
                 */
                static create(properties: clew.durable.v1.FailureDetails.$Shape): clew.durable.v1.FailureDetails & clew.durable.v1.FailureDetails.$Shape;
                static create(properties?: clew.durable.v1.FailureDetails.$Properties): clew.durable.v1.FailureDetails;

                /**
                 * Encodes the specified FailureDetails message. Does not implicitly {@link clew.durable.v1.FailureDetails.verify|verify} messages.
                 * @param message FailureDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.FailureDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailureDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.FailureDetails & clew.durable.v1.FailureDetails.$Shape} FailureDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.FailureDetails & clew.durable.v1.FailureDetails.$Shape;
            }

            namespace FailureDetails {

                /** Properties of a FailureDetails. */
                interface $Properties {

                    /** Why (HIST-6). */
                    error?: (clew.durable.v1.EventError.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailureDetails. */
                type $Shape = clew.durable.v1.FailureDetails.$Properties;
            }

            /**
             * Properties of a StepSucceededDetails.
             * @deprecated Use clew.durable.v1.StepSucceededDetails.$Properties instead.
             */
            interface IStepSucceededDetails extends clew.durable.v1.StepSucceededDetails.$Properties {
            }

            /** The end of a step's attempt that did not throw (HIST-7). */
            class StepSucceededDetails {

                /**
                 * Constructs a new StepSucceededDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.StepSucceededDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What it returned, or the state that the next attempt gets (HIST-7). */
                result?: (clew.durable.v1.EventPayload.$Properties|null);

                /** Which attempt it was and whether another follows (HIST-7). */
                retry?: (clew.durable.v1.RetryDetails.$Properties|null);

                /**
                 * Creates a new StepSucceededDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StepSucceededDetails instance
                 */
                static create(properties: clew.durable.v1.StepSucceededDetails.$Shape): clew.durable.v1.StepSucceededDetails & clew.durable.v1.StepSucceededDetails.$Shape;
                static create(properties?: clew.durable.v1.StepSucceededDetails.$Properties): clew.durable.v1.StepSucceededDetails;

                /**
                 * Encodes the specified StepSucceededDetails message. Does not implicitly {@link clew.durable.v1.StepSucceededDetails.verify|verify} messages.
                 * @param message StepSucceededDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.StepSucceededDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StepSucceededDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StepSucceededDetails & clew.durable.v1.StepSucceededDetails.$Shape} StepSucceededDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.StepSucceededDetails & clew.durable.v1.StepSucceededDetails.$Shape;
            }

            namespace StepSucceededDetails {

                /** Properties of a StepSucceededDetails. */
                interface $Properties {

                    /** What it returned, or the state that the next attempt gets (HIST-7). */
                    result?: (clew.durable.v1.EventPayload.$Properties|null);

                    /** Which attempt it was and whether another follows (HIST-7). */
                    retry?: (clew.durable.v1.RetryDetails.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StepSucceededDetails. */
                type $Shape = clew.durable.v1.StepSucceededDetails.$Properties;
            }

            /**
             * Properties of a StepFailedDetails.
             * @deprecated Use clew.durable.v1.StepFailedDetails.$Properties instead.
             */
            interface IStepFailedDetails extends clew.durable.v1.StepFailedDetails.$Properties {
            }

            /** The end of a step's attempt that threw (HIST-7). */
            class StepFailedDetails {

                /**
                 * Constructs a new StepFailedDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.StepFailedDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What it threw (HIST-7). */
                error?: (clew.durable.v1.EventError.$Properties|null);

                /** Which attempt it was and whether another follows (HIST-7). */
                retry?: (clew.durable.v1.RetryDetails.$Properties|null);

                /**
                 * Creates a new StepFailedDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StepFailedDetails instance
                 */
                static create(properties: clew.durable.v1.StepFailedDetails.$Shape): clew.durable.v1.StepFailedDetails & clew.durable.v1.StepFailedDetails.$Shape;
                static create(properties?: clew.durable.v1.StepFailedDetails.$Properties): clew.durable.v1.StepFailedDetails;

                /**
                 * Encodes the specified StepFailedDetails message. Does not implicitly {@link clew.durable.v1.StepFailedDetails.verify|verify} messages.
                 * @param message StepFailedDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.StepFailedDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StepFailedDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StepFailedDetails & clew.durable.v1.StepFailedDetails.$Shape} StepFailedDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.StepFailedDetails & clew.durable.v1.StepFailedDetails.$Shape;
            }

            namespace StepFailedDetails {

                /** Properties of a StepFailedDetails. */
                interface $Properties {

                    /** What it threw (HIST-7). */
                    error?: (clew.durable.v1.EventError.$Properties|null);

                    /** Which attempt it was and whether another follows (HIST-7). */
                    retry?: (clew.durable.v1.RetryDetails.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StepFailedDetails. */
                type $Shape = clew.durable.v1.StepFailedDetails.$Properties;
            }

            /**
             * Properties of a WaitStartedDetails.
             * @deprecated Use clew.durable.v1.WaitStartedDetails.$Properties instead.
             */
            interface IWaitStartedDetails extends clew.durable.v1.WaitStartedDetails.$Properties {
            }

            /** A timer that was set (HIST-6). */
            class WaitStartedDetails {

                /**
                 * Constructs a new WaitStartedDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.WaitStartedDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** How long it was asked to wait (WAIT-1). */
                durationSeconds: number;

                /** When it fires, epoch milliseconds (WAIT-1). */
                scheduledEndTimeMs: Long;

                /**
                 * Creates a new WaitStartedDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WaitStartedDetails instance
                 */
                static create(properties: clew.durable.v1.WaitStartedDetails.$Shape): clew.durable.v1.WaitStartedDetails & clew.durable.v1.WaitStartedDetails.$Shape;
                static create(properties?: clew.durable.v1.WaitStartedDetails.$Properties): clew.durable.v1.WaitStartedDetails;

                /**
                 * Encodes the specified WaitStartedDetails message. Does not implicitly {@link clew.durable.v1.WaitStartedDetails.verify|verify} messages.
                 * @param message WaitStartedDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.WaitStartedDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WaitStartedDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WaitStartedDetails & clew.durable.v1.WaitStartedDetails.$Shape} WaitStartedDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.WaitStartedDetails & clew.durable.v1.WaitStartedDetails.$Shape;
            }

            namespace WaitStartedDetails {

                /** Properties of a WaitStartedDetails. */
                interface $Properties {

                    /** How long it was asked to wait (WAIT-1). */
                    durationSeconds?: (number|null);

                    /** When it fires, epoch milliseconds (WAIT-1). */
                    scheduledEndTimeMs?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WaitStartedDetails. */
                type $Shape = clew.durable.v1.WaitStartedDetails.$Properties;
            }

            /**
             * Properties of a WaitSucceededDetails.
             * @deprecated Use clew.durable.v1.WaitSucceededDetails.$Properties instead.
             */
            interface IWaitSucceededDetails extends clew.durable.v1.WaitSucceededDetails.$Properties {
            }

            /** A timer that fired (HIST-6). */
            class WaitSucceededDetails {

                /**
                 * Constructs a new WaitSucceededDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.WaitSucceededDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** How long it was asked to wait (WAIT-1). */
                durationSeconds: number;

                /**
                 * Creates a new WaitSucceededDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WaitSucceededDetails instance
                 */
                static create(properties: clew.durable.v1.WaitSucceededDetails.$Shape): clew.durable.v1.WaitSucceededDetails & clew.durable.v1.WaitSucceededDetails.$Shape;
                static create(properties?: clew.durable.v1.WaitSucceededDetails.$Properties): clew.durable.v1.WaitSucceededDetails;

                /**
                 * Encodes the specified WaitSucceededDetails message. Does not implicitly {@link clew.durable.v1.WaitSucceededDetails.verify|verify} messages.
                 * @param message WaitSucceededDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.WaitSucceededDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WaitSucceededDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WaitSucceededDetails & clew.durable.v1.WaitSucceededDetails.$Shape} WaitSucceededDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.WaitSucceededDetails & clew.durable.v1.WaitSucceededDetails.$Shape;
            }

            namespace WaitSucceededDetails {

                /** Properties of a WaitSucceededDetails. */
                interface $Properties {

                    /** How long it was asked to wait (WAIT-1). */
                    durationSeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WaitSucceededDetails. */
                type $Shape = clew.durable.v1.WaitSucceededDetails.$Properties;
            }

            /**
             * Properties of a CallbackStartedDetails.
             * @deprecated Use clew.durable.v1.CallbackStartedDetails.$Properties instead.
             */
            interface ICallbackStartedDetails extends clew.durable.v1.CallbackStartedDetails.$Properties {
            }

            /** A callback that was opened (HIST-6). */
            class CallbackStartedDetails {

                /**
                 * Constructs a new CallbackStartedDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.CallbackStartedDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What settles it (CB-1). */
                callbackId: string;

                /** Time to be settled. Absent or 0: no limit (CB-4). */
                timeoutSeconds?: (number|null);

                /** Time between heartbeats. Absent or 0: no limit (CB-4). */
                heartbeatTimeoutSeconds?: (number|null);

                /**
                 * Creates a new CallbackStartedDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CallbackStartedDetails instance
                 */
                static create(properties: clew.durable.v1.CallbackStartedDetails.$Shape): clew.durable.v1.CallbackStartedDetails & clew.durable.v1.CallbackStartedDetails.$Shape;
                static create(properties?: clew.durable.v1.CallbackStartedDetails.$Properties): clew.durable.v1.CallbackStartedDetails;

                /**
                 * Encodes the specified CallbackStartedDetails message. Does not implicitly {@link clew.durable.v1.CallbackStartedDetails.verify|verify} messages.
                 * @param message CallbackStartedDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.CallbackStartedDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CallbackStartedDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CallbackStartedDetails & clew.durable.v1.CallbackStartedDetails.$Shape} CallbackStartedDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.CallbackStartedDetails & clew.durable.v1.CallbackStartedDetails.$Shape;
            }

            namespace CallbackStartedDetails {

                /** Properties of a CallbackStartedDetails. */
                interface $Properties {

                    /** What settles it (CB-1). */
                    callbackId?: (string|null);

                    /** Time to be settled. Absent or 0: no limit (CB-4). */
                    timeoutSeconds?: (number|null);

                    /** Time between heartbeats. Absent or 0: no limit (CB-4). */
                    heartbeatTimeoutSeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CallbackStartedDetails. */
                type $Shape = clew.durable.v1.CallbackStartedDetails.$Properties;
            }

            /**
             * Properties of a ChainedInvokeStartedDetails.
             * @deprecated Use clew.durable.v1.ChainedInvokeStartedDetails.$Properties instead.
             */
            interface IChainedInvokeStartedDetails extends clew.durable.v1.ChainedInvokeStartedDetails.$Properties {
            }

            /** A call of another function (HIST-6). */
            class ChainedInvokeStartedDetails {

                /**
                 * Constructs a new ChainedInvokeStartedDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ChainedInvokeStartedDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The target as the caller wrote it (INV-4). */
                functionName: string;

                /** Tenant that the target runs for (INV-16). */
                tenantId?: (string|null);

                /** What it was called with (INV-9). */
                input?: (clew.durable.v1.EventPayload.$Properties|null);

                /** The version that its qualifier named (INV-18). */
                executedVersion?: (string|null);

                /** Execution of a durable target (INV-16). */
                childExecutionId?: (string|null);

                /**
                 * Creates a new ChainedInvokeStartedDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ChainedInvokeStartedDetails instance
                 */
                static create(properties: clew.durable.v1.ChainedInvokeStartedDetails.$Shape): clew.durable.v1.ChainedInvokeStartedDetails & clew.durable.v1.ChainedInvokeStartedDetails.$Shape;
                static create(properties?: clew.durable.v1.ChainedInvokeStartedDetails.$Properties): clew.durable.v1.ChainedInvokeStartedDetails;

                /**
                 * Encodes the specified ChainedInvokeStartedDetails message. Does not implicitly {@link clew.durable.v1.ChainedInvokeStartedDetails.verify|verify} messages.
                 * @param message ChainedInvokeStartedDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ChainedInvokeStartedDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ChainedInvokeStartedDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ChainedInvokeStartedDetails & clew.durable.v1.ChainedInvokeStartedDetails.$Shape} ChainedInvokeStartedDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ChainedInvokeStartedDetails & clew.durable.v1.ChainedInvokeStartedDetails.$Shape;
            }

            namespace ChainedInvokeStartedDetails {

                /** Properties of a ChainedInvokeStartedDetails. */
                interface $Properties {

                    /** The target as the caller wrote it (INV-4). */
                    functionName?: (string|null);

                    /** Tenant that the target runs for (INV-16). */
                    tenantId?: (string|null);

                    /** What it was called with (INV-9). */
                    input?: (clew.durable.v1.EventPayload.$Properties|null);

                    /** The version that its qualifier named (INV-18). */
                    executedVersion?: (string|null);

                    /** Execution of a durable target (INV-16). */
                    childExecutionId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ChainedInvokeStartedDetails. */
                type $Shape = clew.durable.v1.ChainedInvokeStartedDetails.$Properties;
            }

            /**
             * Properties of an InvocationCompletedDetails.
             * @deprecated Use clew.durable.v1.InvocationCompletedDetails.$Properties instead.
             */
            interface IInvocationCompletedDetails extends clew.durable.v1.InvocationCompletedDetails.$Properties {
            }

            /** One call of the function process (HIST-4). */
            class InvocationCompletedDetails {

                /**
                 * Constructs a new InvocationCompletedDetails.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.InvocationCompletedDetails.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** When it began, epoch milliseconds (HIST-4). */
                startTimeMs: Long;

                /** When it ended, epoch milliseconds (HIST-4). */
                endTimeMs: Long;

                /** Names the call in logs (HIST-4). */
                requestId: string;

                /** Why the call itself failed. Absent: the function answered (EXEC-13). */
                error?: (clew.durable.v1.EventError.$Properties|null);

                /**
                 * Creates a new InvocationCompletedDetails instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns InvocationCompletedDetails instance
                 */
                static create(properties: clew.durable.v1.InvocationCompletedDetails.$Shape): clew.durable.v1.InvocationCompletedDetails & clew.durable.v1.InvocationCompletedDetails.$Shape;
                static create(properties?: clew.durable.v1.InvocationCompletedDetails.$Properties): clew.durable.v1.InvocationCompletedDetails;

                /**
                 * Encodes the specified InvocationCompletedDetails message. Does not implicitly {@link clew.durable.v1.InvocationCompletedDetails.verify|verify} messages.
                 * @param message InvocationCompletedDetails message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.InvocationCompletedDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an InvocationCompletedDetails message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.InvocationCompletedDetails & clew.durable.v1.InvocationCompletedDetails.$Shape} InvocationCompletedDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.InvocationCompletedDetails & clew.durable.v1.InvocationCompletedDetails.$Shape;
            }

            namespace InvocationCompletedDetails {

                /** Properties of an InvocationCompletedDetails. */
                interface $Properties {

                    /** When it began, epoch milliseconds (HIST-4). */
                    startTimeMs?: (Long|null);

                    /** When it ended, epoch milliseconds (HIST-4). */
                    endTimeMs?: (Long|null);

                    /** Names the call in logs (HIST-4). */
                    requestId?: (string|null);

                    /** Why the call itself failed. Absent: the function answered (EXEC-13). */
                    error?: (clew.durable.v1.EventError.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an InvocationCompletedDetails. */
                type $Shape = clew.durable.v1.InvocationCompletedDetails.$Properties;
            }

            /**
             * Properties of a StartExecutionRequest.
             * @deprecated Use clew.durable.v1.StartExecutionRequest.$Properties instead.
             */
            interface IStartExecutionRequest extends clew.durable.v1.StartExecutionRequest.$Properties {
            }

            /** What to start (EXEC-2). */
            class StartExecutionRequest {

                /**
                 * Constructs a new StartExecutionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.StartExecutionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The function, without a qualifier (EXEC-3). */
                functionName: string;

                /** A version, an alias or `$LATEST`; a durable function needs one (EXEC-3). */
                qualifier?: (string|null);

                /** Makes the start idempotent. Absent: a new execution under a generated name (IDEM-8). */
                name?: (string|null);

                /** What the function gets (LIM-10). */
                input?: (clew.durable.v1.Payload.$Properties|null);

                /** Tenant that it runs for (LIM-3). */
                tenantId?: (string|null);

                /** Trace header that it runs under (LIM-3). */
                traceHeader?: (string|null);

                /** Overrides the function's own time limit (EXEC-17). */
                executionTimeoutSeconds?: (number|null);

                /** True: the caller waits for the end, so the larger result limit applies (LIM-8). */
                synchronous?: (boolean|null);

                /**
                 * Creates a new StartExecutionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StartExecutionRequest instance
                 */
                static create(properties: clew.durable.v1.StartExecutionRequest.$Shape): clew.durable.v1.StartExecutionRequest & clew.durable.v1.StartExecutionRequest.$Shape;
                static create(properties?: clew.durable.v1.StartExecutionRequest.$Properties): clew.durable.v1.StartExecutionRequest;

                /**
                 * Encodes the specified StartExecutionRequest message. Does not implicitly {@link clew.durable.v1.StartExecutionRequest.verify|verify} messages.
                 * @param message StartExecutionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.StartExecutionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StartExecutionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StartExecutionRequest & clew.durable.v1.StartExecutionRequest.$Shape} StartExecutionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.StartExecutionRequest & clew.durable.v1.StartExecutionRequest.$Shape;
            }

            namespace StartExecutionRequest {

                /** Properties of a StartExecutionRequest. */
                interface $Properties {

                    /** The function, without a qualifier (EXEC-3). */
                    functionName?: (string|null);

                    /** A version, an alias or `$LATEST`; a durable function needs one (EXEC-3). */
                    qualifier?: (string|null);

                    /** Makes the start idempotent. Absent: a new execution under a generated name (IDEM-8). */
                    name?: (string|null);

                    /** What the function gets (LIM-10). */
                    input?: (clew.durable.v1.Payload.$Properties|null);

                    /** Tenant that it runs for (LIM-3). */
                    tenantId?: (string|null);

                    /** Trace header that it runs under (LIM-3). */
                    traceHeader?: (string|null);

                    /** Overrides the function's own time limit (EXEC-17). */
                    executionTimeoutSeconds?: (number|null);

                    /** True: the caller waits for the end, so the larger result limit applies (LIM-8). */
                    synchronous?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StartExecutionRequest. */
                type $Shape = clew.durable.v1.StartExecutionRequest.$Properties;
            }

            /**
             * Properties of a StartExecutionResponse.
             * @deprecated Use clew.durable.v1.StartExecutionResponse.$Properties instead.
             */
            interface IStartExecutionResponse extends clew.durable.v1.StartExecutionResponse.$Properties {
            }

            /** What was started (EXEC-2). */
            class StartExecutionResponse {

                /**
                 * Constructs a new StartExecutionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.StartExecutionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The execution (EXEC-2). */
                executionId: string;

                /** What a Lambda host and the AWS clients know it by (LAM-11). */
                executionArn: string;

                /** The version that the qualifier named (EXEC-3). */
                executedVersion: string;

                /** False: an execution of that name and input existed, and is the one named here (IDEM-6). */
                started: boolean;

                /**
                 * Creates a new StartExecutionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StartExecutionResponse instance
                 */
                static create(properties: clew.durable.v1.StartExecutionResponse.$Shape): clew.durable.v1.StartExecutionResponse & clew.durable.v1.StartExecutionResponse.$Shape;
                static create(properties?: clew.durable.v1.StartExecutionResponse.$Properties): clew.durable.v1.StartExecutionResponse;

                /**
                 * Encodes the specified StartExecutionResponse message. Does not implicitly {@link clew.durable.v1.StartExecutionResponse.verify|verify} messages.
                 * @param message StartExecutionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.StartExecutionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StartExecutionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StartExecutionResponse & clew.durable.v1.StartExecutionResponse.$Shape} StartExecutionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.StartExecutionResponse & clew.durable.v1.StartExecutionResponse.$Shape;
            }

            namespace StartExecutionResponse {

                /** Properties of a StartExecutionResponse. */
                interface $Properties {

                    /** The execution (EXEC-2). */
                    executionId?: (string|null);

                    /** What a Lambda host and the AWS clients know it by (LAM-11). */
                    executionArn?: (string|null);

                    /** The version that the qualifier named (EXEC-3). */
                    executedVersion?: (string|null);

                    /** False: an execution of that name and input existed, and is the one named here (IDEM-6). */
                    started?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StartExecutionResponse. */
                type $Shape = clew.durable.v1.StartExecutionResponse.$Properties;
            }

            /**
             * Properties of a GetExecutionRequest.
             * @deprecated Use clew.durable.v1.GetExecutionRequest.$Properties instead.
             */
            interface IGetExecutionRequest extends clew.durable.v1.GetExecutionRequest.$Properties {
            }

            /** Which execution to describe (LIST-1). */
            class GetExecutionRequest {

                /**
                 * Constructs a new GetExecutionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.GetExecutionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The execution (EXEC-19). */
                executionId: string;

                /** Whether to send its payloads. Absent: true (LIST-2). */
                includeData?: (boolean|null);

                /**
                 * Creates a new GetExecutionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetExecutionRequest instance
                 */
                static create(properties: clew.durable.v1.GetExecutionRequest.$Shape): clew.durable.v1.GetExecutionRequest & clew.durable.v1.GetExecutionRequest.$Shape;
                static create(properties?: clew.durable.v1.GetExecutionRequest.$Properties): clew.durable.v1.GetExecutionRequest;

                /**
                 * Encodes the specified GetExecutionRequest message. Does not implicitly {@link clew.durable.v1.GetExecutionRequest.verify|verify} messages.
                 * @param message GetExecutionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.GetExecutionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetExecutionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionRequest & clew.durable.v1.GetExecutionRequest.$Shape} GetExecutionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.GetExecutionRequest & clew.durable.v1.GetExecutionRequest.$Shape;
            }

            namespace GetExecutionRequest {

                /** Properties of a GetExecutionRequest. */
                interface $Properties {

                    /** The execution (EXEC-19). */
                    executionId?: (string|null);

                    /** Whether to send its payloads. Absent: true (LIST-2). */
                    includeData?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetExecutionRequest. */
                type $Shape = clew.durable.v1.GetExecutionRequest.$Properties;
            }

            /**
             * Properties of a GetExecutionResponse.
             * @deprecated Use clew.durable.v1.GetExecutionResponse.$Properties instead.
             */
            interface IGetExecutionResponse extends clew.durable.v1.GetExecutionResponse.$Properties {
            }

            /** A described execution (LIST-1). */
            class GetExecutionResponse {

                /**
                 * Constructs a new GetExecutionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.GetExecutionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What was asked for (LIST-1). */
                description?: (clew.durable.v1.ExecutionDescription.$Properties|null);

                /**
                 * Creates a new GetExecutionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetExecutionResponse instance
                 */
                static create(properties: clew.durable.v1.GetExecutionResponse.$Shape): clew.durable.v1.GetExecutionResponse & clew.durable.v1.GetExecutionResponse.$Shape;
                static create(properties?: clew.durable.v1.GetExecutionResponse.$Properties): clew.durable.v1.GetExecutionResponse;

                /**
                 * Encodes the specified GetExecutionResponse message. Does not implicitly {@link clew.durable.v1.GetExecutionResponse.verify|verify} messages.
                 * @param message GetExecutionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.GetExecutionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetExecutionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionResponse & clew.durable.v1.GetExecutionResponse.$Shape} GetExecutionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.GetExecutionResponse & clew.durable.v1.GetExecutionResponse.$Shape;
            }

            namespace GetExecutionResponse {

                /** Properties of a GetExecutionResponse. */
                interface $Properties {

                    /** What was asked for (LIST-1). */
                    description?: (clew.durable.v1.ExecutionDescription.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetExecutionResponse. */
                type $Shape = clew.durable.v1.GetExecutionResponse.$Properties;
            }

            /**
             * Properties of an AwaitExecutionRequest.
             * @deprecated Use clew.durable.v1.AwaitExecutionRequest.$Properties instead.
             */
            interface IAwaitExecutionRequest extends clew.durable.v1.AwaitExecutionRequest.$Properties {
            }

            /** Which execution to wait for (LIST-4). */
            class AwaitExecutionRequest {

                /**
                 * Constructs a new AwaitExecutionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.AwaitExecutionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The execution (EXEC-19). */
                executionId: string;

                /** Whether to send its payloads. Absent: true (LIST-2). */
                includeData?: (boolean|null);

                /**
                 * Creates a new AwaitExecutionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AwaitExecutionRequest instance
                 */
                static create(properties: clew.durable.v1.AwaitExecutionRequest.$Shape): clew.durable.v1.AwaitExecutionRequest & clew.durable.v1.AwaitExecutionRequest.$Shape;
                static create(properties?: clew.durable.v1.AwaitExecutionRequest.$Properties): clew.durable.v1.AwaitExecutionRequest;

                /**
                 * Encodes the specified AwaitExecutionRequest message. Does not implicitly {@link clew.durable.v1.AwaitExecutionRequest.verify|verify} messages.
                 * @param message AwaitExecutionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.AwaitExecutionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AwaitExecutionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.AwaitExecutionRequest & clew.durable.v1.AwaitExecutionRequest.$Shape} AwaitExecutionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.AwaitExecutionRequest & clew.durable.v1.AwaitExecutionRequest.$Shape;
            }

            namespace AwaitExecutionRequest {

                /** Properties of an AwaitExecutionRequest. */
                interface $Properties {

                    /** The execution (EXEC-19). */
                    executionId?: (string|null);

                    /** Whether to send its payloads. Absent: true (LIST-2). */
                    includeData?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AwaitExecutionRequest. */
                type $Shape = clew.durable.v1.AwaitExecutionRequest.$Properties;
            }

            /**
             * Properties of an AwaitExecutionResponse.
             * @deprecated Use clew.durable.v1.AwaitExecutionResponse.$Properties instead.
             */
            interface IAwaitExecutionResponse extends clew.durable.v1.AwaitExecutionResponse.$Properties {
            }

            /** A closed execution (LIST-4). */
            class AwaitExecutionResponse {

                /**
                 * Constructs a new AwaitExecutionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.AwaitExecutionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What was asked for (LIST-1). */
                description?: (clew.durable.v1.ExecutionDescription.$Properties|null);

                /**
                 * Creates a new AwaitExecutionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AwaitExecutionResponse instance
                 */
                static create(properties: clew.durable.v1.AwaitExecutionResponse.$Shape): clew.durable.v1.AwaitExecutionResponse & clew.durable.v1.AwaitExecutionResponse.$Shape;
                static create(properties?: clew.durable.v1.AwaitExecutionResponse.$Properties): clew.durable.v1.AwaitExecutionResponse;

                /**
                 * Encodes the specified AwaitExecutionResponse message. Does not implicitly {@link clew.durable.v1.AwaitExecutionResponse.verify|verify} messages.
                 * @param message AwaitExecutionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.AwaitExecutionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AwaitExecutionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.AwaitExecutionResponse & clew.durable.v1.AwaitExecutionResponse.$Shape} AwaitExecutionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.AwaitExecutionResponse & clew.durable.v1.AwaitExecutionResponse.$Shape;
            }

            namespace AwaitExecutionResponse {

                /** Properties of an AwaitExecutionResponse. */
                interface $Properties {

                    /** What was asked for (LIST-1). */
                    description?: (clew.durable.v1.ExecutionDescription.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AwaitExecutionResponse. */
                type $Shape = clew.durable.v1.AwaitExecutionResponse.$Properties;
            }

            /**
             * Properties of a ListExecutionsRequest.
             * @deprecated Use clew.durable.v1.ListExecutionsRequest.$Properties instead.
             */
            interface IListExecutionsRequest extends clew.durable.v1.ListExecutionsRequest.$Properties {
            }

            /** Which executions to list: those that fit every filter; one that is absent lets all pass (LIST-7). */
            class ListExecutionsRequest {

                /**
                 * Constructs a new ListExecutionsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ListExecutionsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Only those of this function: a name, a qualified name or an ARN (LIST-8). */
                functionName?: (string|null);

                /** Only those pinned to this version, or to the one that this alias of the function names (LIST-9). */
                functionVersion?: (string|null);

                /** Only those of exactly this name (LIST-10). */
                name?: (string|null);

                /** Only those in one of these statuses. None: any (LIST-11). */
                statuses: clew.durable.v1.ExecutionStatus[];

                /** Only those started later than this, not at this moment; epoch milliseconds (LIST-12). */
                startedAfterMs?: (Long|null);

                /** Only those started earlier than this, not at this moment; epoch milliseconds (LIST-12). */
                startedBeforeMs?: (Long|null);

                /** Absent or false: newest first (LIST-13). */
                oldestFirst?: (boolean|null);

                /** `next_marker` of the page before. Absent: the first page (LIST-14). */
                marker?: (string|null);

                /** Most executions in a page. Absent or 0: 100 (LIM-5). */
                maxItems?: (number|null);

                /**
                 * Creates a new ListExecutionsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListExecutionsRequest instance
                 */
                static create(properties: clew.durable.v1.ListExecutionsRequest.$Shape): clew.durable.v1.ListExecutionsRequest & clew.durable.v1.ListExecutionsRequest.$Shape;
                static create(properties?: clew.durable.v1.ListExecutionsRequest.$Properties): clew.durable.v1.ListExecutionsRequest;

                /**
                 * Encodes the specified ListExecutionsRequest message. Does not implicitly {@link clew.durable.v1.ListExecutionsRequest.verify|verify} messages.
                 * @param message ListExecutionsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ListExecutionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListExecutionsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ListExecutionsRequest & clew.durable.v1.ListExecutionsRequest.$Shape} ListExecutionsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ListExecutionsRequest & clew.durable.v1.ListExecutionsRequest.$Shape;
            }

            namespace ListExecutionsRequest {

                /** Properties of a ListExecutionsRequest. */
                interface $Properties {

                    /** Only those of this function: a name, a qualified name or an ARN (LIST-8). */
                    functionName?: (string|null);

                    /** Only those pinned to this version, or to the one that this alias of the function names (LIST-9). */
                    functionVersion?: (string|null);

                    /** Only those of exactly this name (LIST-10). */
                    name?: (string|null);

                    /** Only those in one of these statuses. None: any (LIST-11). */
                    statuses?: (clew.durable.v1.ExecutionStatus[]|null);

                    /** Only those started later than this, not at this moment; epoch milliseconds (LIST-12). */
                    startedAfterMs?: (Long|null);

                    /** Only those started earlier than this, not at this moment; epoch milliseconds (LIST-12). */
                    startedBeforeMs?: (Long|null);

                    /** Absent or false: newest first (LIST-13). */
                    oldestFirst?: (boolean|null);

                    /** `next_marker` of the page before. Absent: the first page (LIST-14). */
                    marker?: (string|null);

                    /** Most executions in a page. Absent or 0: 100 (LIM-5). */
                    maxItems?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListExecutionsRequest. */
                type $Shape = clew.durable.v1.ListExecutionsRequest.$Properties;
            }

            /**
             * Properties of a ListExecutionsResponse.
             * @deprecated Use clew.durable.v1.ListExecutionsResponse.$Properties instead.
             */
            interface IListExecutionsResponse extends clew.durable.v1.ListExecutionsResponse.$Properties {
            }

            /** A page of executions (LIST-14). */
            class ListExecutionsResponse {

                /**
                 * Constructs a new ListExecutionsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ListExecutionsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Described without their payloads (LIST-15). */
                executions: clew.durable.v1.ExecutionDescription.$Properties[];

                /** Where the next page starts. Absent: this is the last (LIST-14). */
                nextMarker?: (string|null);

                /**
                 * Creates a new ListExecutionsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListExecutionsResponse instance
                 */
                static create(properties: clew.durable.v1.ListExecutionsResponse.$Shape): clew.durable.v1.ListExecutionsResponse & clew.durable.v1.ListExecutionsResponse.$Shape;
                static create(properties?: clew.durable.v1.ListExecutionsResponse.$Properties): clew.durable.v1.ListExecutionsResponse;

                /**
                 * Encodes the specified ListExecutionsResponse message. Does not implicitly {@link clew.durable.v1.ListExecutionsResponse.verify|verify} messages.
                 * @param message ListExecutionsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ListExecutionsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListExecutionsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ListExecutionsResponse & clew.durable.v1.ListExecutionsResponse.$Shape} ListExecutionsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ListExecutionsResponse & clew.durable.v1.ListExecutionsResponse.$Shape;
            }

            namespace ListExecutionsResponse {

                /** Properties of a ListExecutionsResponse. */
                interface $Properties {

                    /** Described without their payloads (LIST-15). */
                    executions?: (clew.durable.v1.ExecutionDescription.$Properties[]|null);

                    /** Where the next page starts. Absent: this is the last (LIST-14). */
                    nextMarker?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListExecutionsResponse. */
                type $Shape = clew.durable.v1.ListExecutionsResponse.$Properties;
            }

            /**
             * Properties of a GetExecutionOperationsRequest.
             * @deprecated Use clew.durable.v1.GetExecutionOperationsRequest.$Properties instead.
             */
            interface IGetExecutionOperationsRequest extends clew.durable.v1.GetExecutionOperationsRequest.$Properties {
            }

            /** Whose operations to read (STATE-7). */
            class GetExecutionOperationsRequest {

                /**
                 * Constructs a new GetExecutionOperationsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.GetExecutionOperationsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The execution (EXEC-19). */
                executionId: string;

                /** Whether to send inputs, results and errors. Absent: true (STATE-7). */
                includeData?: (boolean|null);

                /** `next_marker` of the page before. Absent: the first page (STATE-3). */
                marker?: (string|null);

                /** Most operations in a page. Absent or 0: 100 (LIM-5). */
                maxItems?: (number|null);

                /**
                 * Creates a new GetExecutionOperationsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetExecutionOperationsRequest instance
                 */
                static create(properties: clew.durable.v1.GetExecutionOperationsRequest.$Shape): clew.durable.v1.GetExecutionOperationsRequest & clew.durable.v1.GetExecutionOperationsRequest.$Shape;
                static create(properties?: clew.durable.v1.GetExecutionOperationsRequest.$Properties): clew.durable.v1.GetExecutionOperationsRequest;

                /**
                 * Encodes the specified GetExecutionOperationsRequest message. Does not implicitly {@link clew.durable.v1.GetExecutionOperationsRequest.verify|verify} messages.
                 * @param message GetExecutionOperationsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.GetExecutionOperationsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetExecutionOperationsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionOperationsRequest & clew.durable.v1.GetExecutionOperationsRequest.$Shape} GetExecutionOperationsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.GetExecutionOperationsRequest & clew.durable.v1.GetExecutionOperationsRequest.$Shape;
            }

            namespace GetExecutionOperationsRequest {

                /** Properties of a GetExecutionOperationsRequest. */
                interface $Properties {

                    /** The execution (EXEC-19). */
                    executionId?: (string|null);

                    /** Whether to send inputs, results and errors. Absent: true (STATE-7). */
                    includeData?: (boolean|null);

                    /** `next_marker` of the page before. Absent: the first page (STATE-3). */
                    marker?: (string|null);

                    /** Most operations in a page. Absent or 0: 100 (LIM-5). */
                    maxItems?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetExecutionOperationsRequest. */
                type $Shape = clew.durable.v1.GetExecutionOperationsRequest.$Properties;
            }

            /**
             * Properties of a GetExecutionOperationsResponse.
             * @deprecated Use clew.durable.v1.GetExecutionOperationsResponse.$Properties instead.
             */
            interface IGetExecutionOperationsResponse extends clew.durable.v1.GetExecutionOperationsResponse.$Properties {
            }

            /** A page of an execution's operations, in the order in which they were started, without the EXECUTION (STATE-7). */
            class GetExecutionOperationsResponse {

                /**
                 * Constructs a new GetExecutionOperationsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.GetExecutionOperationsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The operations of this page (STATE-7). */
                operations: clew.durable.v1.Operation.$Properties[];

                /** Where the next page starts. Absent: this is the last (STATE-2). */
                nextMarker?: (string|null);

                /** Grows with every change of the execution. Answers of one version tell of one moment (STATE-8). */
                version: Long;

                /**
                 * Creates a new GetExecutionOperationsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetExecutionOperationsResponse instance
                 */
                static create(properties: clew.durable.v1.GetExecutionOperationsResponse.$Shape): clew.durable.v1.GetExecutionOperationsResponse & clew.durable.v1.GetExecutionOperationsResponse.$Shape;
                static create(properties?: clew.durable.v1.GetExecutionOperationsResponse.$Properties): clew.durable.v1.GetExecutionOperationsResponse;

                /**
                 * Encodes the specified GetExecutionOperationsResponse message. Does not implicitly {@link clew.durable.v1.GetExecutionOperationsResponse.verify|verify} messages.
                 * @param message GetExecutionOperationsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.GetExecutionOperationsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetExecutionOperationsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionOperationsResponse & clew.durable.v1.GetExecutionOperationsResponse.$Shape} GetExecutionOperationsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.GetExecutionOperationsResponse & clew.durable.v1.GetExecutionOperationsResponse.$Shape;
            }

            namespace GetExecutionOperationsResponse {

                /** Properties of a GetExecutionOperationsResponse. */
                interface $Properties {

                    /** The operations of this page (STATE-7). */
                    operations?: (clew.durable.v1.Operation.$Properties[]|null);

                    /** Where the next page starts. Absent: this is the last (STATE-2). */
                    nextMarker?: (string|null);

                    /** Grows with every change of the execution. Answers of one version tell of one moment (STATE-8). */
                    version?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetExecutionOperationsResponse. */
                type $Shape = {
                  operations?: clew.durable.v1.Operation.$Shape[]|null;
                  nextMarker?: string|null;
                  version?: Long|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a GetExecutionHistoryRequest.
             * @deprecated Use clew.durable.v1.GetExecutionHistoryRequest.$Properties instead.
             */
            interface IGetExecutionHistoryRequest extends clew.durable.v1.GetExecutionHistoryRequest.$Properties {
            }

            /** Which history to read (HIST-10). */
            class GetExecutionHistoryRequest {

                /**
                 * Constructs a new GetExecutionHistoryRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.GetExecutionHistoryRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The execution (EXEC-19). */
                executionId: string;

                /** Whether to send payloads and errors. Absent: true (HIST-9). */
                includeData?: (boolean|null);

                /** Absent or false: oldest first (HIST-10). */
                newestFirst?: (boolean|null);

                /** `next_marker` of the page before. Absent: the first page (STATE-3). */
                marker?: (string|null);

                /** Most events in a page. Absent or 0: 100 (LIM-5). */
                maxItems?: (number|null);

                /**
                 * Creates a new GetExecutionHistoryRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetExecutionHistoryRequest instance
                 */
                static create(properties: clew.durable.v1.GetExecutionHistoryRequest.$Shape): clew.durable.v1.GetExecutionHistoryRequest & clew.durable.v1.GetExecutionHistoryRequest.$Shape;
                static create(properties?: clew.durable.v1.GetExecutionHistoryRequest.$Properties): clew.durable.v1.GetExecutionHistoryRequest;

                /**
                 * Encodes the specified GetExecutionHistoryRequest message. Does not implicitly {@link clew.durable.v1.GetExecutionHistoryRequest.verify|verify} messages.
                 * @param message GetExecutionHistoryRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.GetExecutionHistoryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetExecutionHistoryRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionHistoryRequest & clew.durable.v1.GetExecutionHistoryRequest.$Shape} GetExecutionHistoryRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.GetExecutionHistoryRequest & clew.durable.v1.GetExecutionHistoryRequest.$Shape;
            }

            namespace GetExecutionHistoryRequest {

                /** Properties of a GetExecutionHistoryRequest. */
                interface $Properties {

                    /** The execution (EXEC-19). */
                    executionId?: (string|null);

                    /** Whether to send payloads and errors. Absent: true (HIST-9). */
                    includeData?: (boolean|null);

                    /** Absent or false: oldest first (HIST-10). */
                    newestFirst?: (boolean|null);

                    /** `next_marker` of the page before. Absent: the first page (STATE-3). */
                    marker?: (string|null);

                    /** Most events in a page. Absent or 0: 100 (LIM-5). */
                    maxItems?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetExecutionHistoryRequest. */
                type $Shape = clew.durable.v1.GetExecutionHistoryRequest.$Properties;
            }

            /**
             * Properties of a GetExecutionHistoryResponse.
             * @deprecated Use clew.durable.v1.GetExecutionHistoryResponse.$Properties instead.
             */
            interface IGetExecutionHistoryResponse extends clew.durable.v1.GetExecutionHistoryResponse.$Properties {
            }

            /** A page of history (HIST-10). */
            class GetExecutionHistoryResponse {

                /**
                 * Constructs a new GetExecutionHistoryResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.GetExecutionHistoryResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The events (HIST-1). */
                events: clew.durable.v1.HistoryEvent.$Properties[];

                /** Where the next page starts. Absent: this is the last (STATE-2). */
                nextMarker?: (string|null);

                /**
                 * Creates a new GetExecutionHistoryResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetExecutionHistoryResponse instance
                 */
                static create(properties: clew.durable.v1.GetExecutionHistoryResponse.$Shape): clew.durable.v1.GetExecutionHistoryResponse & clew.durable.v1.GetExecutionHistoryResponse.$Shape;
                static create(properties?: clew.durable.v1.GetExecutionHistoryResponse.$Properties): clew.durable.v1.GetExecutionHistoryResponse;

                /**
                 * Encodes the specified GetExecutionHistoryResponse message. Does not implicitly {@link clew.durable.v1.GetExecutionHistoryResponse.verify|verify} messages.
                 * @param message GetExecutionHistoryResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.GetExecutionHistoryResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetExecutionHistoryResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionHistoryResponse & clew.durable.v1.GetExecutionHistoryResponse.$Shape} GetExecutionHistoryResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.GetExecutionHistoryResponse & clew.durable.v1.GetExecutionHistoryResponse.$Shape;
            }

            namespace GetExecutionHistoryResponse {

                /** Properties of a GetExecutionHistoryResponse. */
                interface $Properties {

                    /** The events (HIST-1). */
                    events?: (clew.durable.v1.HistoryEvent.$Properties[]|null);

                    /** Where the next page starts. Absent: this is the last (STATE-2). */
                    nextMarker?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetExecutionHistoryResponse. */
                type $Shape = {
                  events?: clew.durable.v1.HistoryEvent.$Shape[]|null;
                  nextMarker?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a StopExecutionRequest.
             * @deprecated Use clew.durable.v1.StopExecutionRequest.$Properties instead.
             */
            interface IStopExecutionRequest extends clew.durable.v1.StopExecutionRequest.$Properties {
            }

            /** Which execution to stop (EXEC-18). */
            class StopExecutionRequest {

                /**
                 * Constructs a new StopExecutionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.StopExecutionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The execution (EXEC-19). */
                executionId: string;

                /** Becomes the execution's error (EXEC-18). */
                error?: (clew.durable.v1.ErrorObject.$Properties|null);

                /**
                 * Creates a new StopExecutionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StopExecutionRequest instance
                 */
                static create(properties: clew.durable.v1.StopExecutionRequest.$Shape): clew.durable.v1.StopExecutionRequest & clew.durable.v1.StopExecutionRequest.$Shape;
                static create(properties?: clew.durable.v1.StopExecutionRequest.$Properties): clew.durable.v1.StopExecutionRequest;

                /**
                 * Encodes the specified StopExecutionRequest message. Does not implicitly {@link clew.durable.v1.StopExecutionRequest.verify|verify} messages.
                 * @param message StopExecutionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.StopExecutionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StopExecutionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StopExecutionRequest & clew.durable.v1.StopExecutionRequest.$Shape} StopExecutionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.StopExecutionRequest & clew.durable.v1.StopExecutionRequest.$Shape;
            }

            namespace StopExecutionRequest {

                /** Properties of a StopExecutionRequest. */
                interface $Properties {

                    /** The execution (EXEC-19). */
                    executionId?: (string|null);

                    /** Becomes the execution's error (EXEC-18). */
                    error?: (clew.durable.v1.ErrorObject.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StopExecutionRequest. */
                type $Shape = clew.durable.v1.StopExecutionRequest.$Properties;
            }

            /**
             * Properties of a StopExecutionResponse.
             * @deprecated Use clew.durable.v1.StopExecutionResponse.$Properties instead.
             */
            interface IStopExecutionResponse extends clew.durable.v1.StopExecutionResponse.$Properties {
            }

            /** A stopped execution (EXEC-18). */
            class StopExecutionResponse {

                /**
                 * Constructs a new StopExecutionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.StopExecutionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** When it ended: now, or earlier if it was closed already; epoch milliseconds (EXEC-18). */
                stopTimeMs: Long;

                /**
                 * Creates a new StopExecutionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StopExecutionResponse instance
                 */
                static create(properties: clew.durable.v1.StopExecutionResponse.$Shape): clew.durable.v1.StopExecutionResponse & clew.durable.v1.StopExecutionResponse.$Shape;
                static create(properties?: clew.durable.v1.StopExecutionResponse.$Properties): clew.durable.v1.StopExecutionResponse;

                /**
                 * Encodes the specified StopExecutionResponse message. Does not implicitly {@link clew.durable.v1.StopExecutionResponse.verify|verify} messages.
                 * @param message StopExecutionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.StopExecutionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StopExecutionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StopExecutionResponse & clew.durable.v1.StopExecutionResponse.$Shape} StopExecutionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.StopExecutionResponse & clew.durable.v1.StopExecutionResponse.$Shape;
            }

            namespace StopExecutionResponse {

                /** Properties of a StopExecutionResponse. */
                interface $Properties {

                    /** When it ended: now, or earlier if it was closed already; epoch milliseconds (EXEC-18). */
                    stopTimeMs?: (Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StopExecutionResponse. */
                type $Shape = clew.durable.v1.StopExecutionResponse.$Properties;
            }

            /**
             * Properties of a WatchExecutionRequest.
             * @deprecated Use clew.durable.v1.WatchExecutionRequest.$Properties instead.
             */
            interface IWatchExecutionRequest extends clew.durable.v1.WatchExecutionRequest.$Properties {
            }

            /** Which execution to watch (HIST-11). */
            class WatchExecutionRequest {

                /**
                 * Constructs a new WatchExecutionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.WatchExecutionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The execution (EXEC-19). */
                executionId: string;

                /** Only events with a larger id. Absent: all (HIST-11). */
                afterEventId?: (number|null);

                /** Whether to send payloads and errors. Absent: true (HIST-9). */
                includeData?: (boolean|null);

                /**
                 * Creates a new WatchExecutionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WatchExecutionRequest instance
                 */
                static create(properties: clew.durable.v1.WatchExecutionRequest.$Shape): clew.durable.v1.WatchExecutionRequest & clew.durable.v1.WatchExecutionRequest.$Shape;
                static create(properties?: clew.durable.v1.WatchExecutionRequest.$Properties): clew.durable.v1.WatchExecutionRequest;

                /**
                 * Encodes the specified WatchExecutionRequest message. Does not implicitly {@link clew.durable.v1.WatchExecutionRequest.verify|verify} messages.
                 * @param message WatchExecutionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.WatchExecutionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WatchExecutionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WatchExecutionRequest & clew.durable.v1.WatchExecutionRequest.$Shape} WatchExecutionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.WatchExecutionRequest & clew.durable.v1.WatchExecutionRequest.$Shape;
            }

            namespace WatchExecutionRequest {

                /** Properties of a WatchExecutionRequest. */
                interface $Properties {

                    /** The execution (EXEC-19). */
                    executionId?: (string|null);

                    /** Only events with a larger id. Absent: all (HIST-11). */
                    afterEventId?: (number|null);

                    /** Whether to send payloads and errors. Absent: true (HIST-9). */
                    includeData?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WatchExecutionRequest. */
                type $Shape = clew.durable.v1.WatchExecutionRequest.$Properties;
            }

            /**
             * Properties of a WatchExecutionResponse.
             * @deprecated Use clew.durable.v1.WatchExecutionResponse.$Properties instead.
             */
            interface IWatchExecutionResponse extends clew.durable.v1.WatchExecutionResponse.$Properties {
            }

            /** The next event (HIST-11). */
            class WatchExecutionResponse {

                /**
                 * Constructs a new WatchExecutionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.WatchExecutionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The event (HIST-1). */
                event?: (clew.durable.v1.HistoryEvent.$Properties|null);

                /**
                 * Creates a new WatchExecutionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WatchExecutionResponse instance
                 */
                static create(properties: clew.durable.v1.WatchExecutionResponse.$Shape): clew.durable.v1.WatchExecutionResponse & clew.durable.v1.WatchExecutionResponse.$Shape;
                static create(properties?: clew.durable.v1.WatchExecutionResponse.$Properties): clew.durable.v1.WatchExecutionResponse;

                /**
                 * Encodes the specified WatchExecutionResponse message. Does not implicitly {@link clew.durable.v1.WatchExecutionResponse.verify|verify} messages.
                 * @param message WatchExecutionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.WatchExecutionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WatchExecutionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WatchExecutionResponse & clew.durable.v1.WatchExecutionResponse.$Shape} WatchExecutionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.WatchExecutionResponse & clew.durable.v1.WatchExecutionResponse.$Shape;
            }

            namespace WatchExecutionResponse {

                /** Properties of a WatchExecutionResponse. */
                interface $Properties {

                    /** The event (HIST-1). */
                    event?: (clew.durable.v1.HistoryEvent.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WatchExecutionResponse. */
                type $Shape = {
                  event?: clew.durable.v1.HistoryEvent.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /** Kinds of function (WORK-3). */
            enum FunctionKind {

                /** Refused (VER-4). */
                FUNCTION_KIND_UNSPECIFIED = 0,

                /** Its invocations carry recorded state, and it checkpoints (ENV-5). */
                FUNCTION_KIND_DURABLE = 1,

                /** It gets a payload and returns one (WORK-3). */
                FUNCTION_KIND_PLAIN = 2
            }

            /**
             * Properties of a ConnectRequest.
             * @deprecated Use clew.durable.v1.ConnectRequest.$Properties instead.
             */
            interface IConnectRequest extends clew.durable.v1.ConnectRequest.$Properties {
            }

            /** A message of a worker (WORK-1). */
            class ConnectRequest {

                /**
                 * Constructs a new ConnectRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ConnectRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** First of all, and once (WORK-1). */
                hello?: (clew.durable.v1.WorkerHello.$Properties|null);

                /** How an invocation ended (WORK-4). */
                outcome?: (clew.durable.v1.InvocationOutcome.$Properties|null);

                /** A line that the function logged (WORK-9). */
                log?: (clew.durable.v1.LogLine.$Properties|null);

                /** It takes no more invocations (WORK-8). */
                drain?: (clew.durable.v1.WorkerDrain.$Properties|null);

                /** Which message it is (WORK-1). */
                message?: ("hello"|"outcome"|"log"|"drain");

                /**
                 * Creates a new ConnectRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConnectRequest instance
                 */
                static create(properties: clew.durable.v1.ConnectRequest.$Shape): clew.durable.v1.ConnectRequest & clew.durable.v1.ConnectRequest.$Shape;
                static create(properties?: clew.durable.v1.ConnectRequest.$Properties): clew.durable.v1.ConnectRequest;

                /**
                 * Encodes the specified ConnectRequest message. Does not implicitly {@link clew.durable.v1.ConnectRequest.verify|verify} messages.
                 * @param message ConnectRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ConnectRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConnectRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ConnectRequest & clew.durable.v1.ConnectRequest.$Shape} ConnectRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ConnectRequest & clew.durable.v1.ConnectRequest.$Shape;
            }

            namespace ConnectRequest {

                /** Properties of a ConnectRequest. */
                interface $Properties {

                    /** First of all, and once (WORK-1). */
                    hello?: (clew.durable.v1.WorkerHello.$Properties|null);

                    /** How an invocation ended (WORK-4). */
                    outcome?: (clew.durable.v1.InvocationOutcome.$Properties|null);

                    /** A line that the function logged (WORK-9). */
                    log?: (clew.durable.v1.LogLine.$Properties|null);

                    /** It takes no more invocations (WORK-8). */
                    drain?: (clew.durable.v1.WorkerDrain.$Properties|null);

                    /** Which message it is (WORK-1). */
                    message?: ("hello"|"outcome"|"log"|"drain");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a ConnectRequest. */
                type $Shape = {
                  hello?: clew.durable.v1.WorkerHello.$Shape|null;
                  outcome?: clew.durable.v1.InvocationOutcome.$Shape|null;
                  log?: clew.durable.v1.LogLine.$Shape|null;
                  drain?: clew.durable.v1.WorkerDrain.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ message?: undefined; hello?: null; outcome?: null; log?: null; drain?: null }|{ message?: "hello"; hello: clew.durable.v1.WorkerHello.$Shape; outcome?: null; log?: null; drain?: null }|{ message?: "outcome"; hello?: null; outcome: clew.durable.v1.InvocationOutcome.$Shape; log?: null; drain?: null }|{ message?: "log"; hello?: null; outcome?: null; log: clew.durable.v1.LogLine.$Shape; drain?: null }|{ message?: "drain"; hello?: null; outcome?: null; log?: null; drain: clew.durable.v1.WorkerDrain.$Shape })
                );
            }

            /**
             * Properties of a ConnectResponse.
             * @deprecated Use clew.durable.v1.ConnectResponse.$Properties instead.
             */
            interface IConnectResponse extends clew.durable.v1.ConnectResponse.$Properties {
            }

            /** A message of the server (WORK-2). */
            class ConnectResponse {

                /**
                 * Constructs a new ConnectResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ConnectResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** First of all, and once (WORK-2). */
                welcome?: (clew.durable.v1.ServerWelcome.$Properties|null);

                /** Work (WORK-3). */
                invocation?: (clew.durable.v1.Invocation.$Properties|null);

                /** Nobody waits for that invocation any more (WORK-7). */
                abandon?: (clew.durable.v1.InvocationAbandon.$Properties|null);

                /** It sends no more invocations (WORK-8). */
                drain?: (clew.durable.v1.ServerDrain.$Properties|null);

                /** Which message it is (WORK-2). */
                message?: ("welcome"|"invocation"|"abandon"|"drain");

                /**
                 * Creates a new ConnectResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConnectResponse instance
                 */
                static create(properties: clew.durable.v1.ConnectResponse.$Shape): clew.durable.v1.ConnectResponse & clew.durable.v1.ConnectResponse.$Shape;
                static create(properties?: clew.durable.v1.ConnectResponse.$Properties): clew.durable.v1.ConnectResponse;

                /**
                 * Encodes the specified ConnectResponse message. Does not implicitly {@link clew.durable.v1.ConnectResponse.verify|verify} messages.
                 * @param message ConnectResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ConnectResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConnectResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ConnectResponse & clew.durable.v1.ConnectResponse.$Shape} ConnectResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ConnectResponse & clew.durable.v1.ConnectResponse.$Shape;
            }

            namespace ConnectResponse {

                /** Properties of a ConnectResponse. */
                interface $Properties {

                    /** First of all, and once (WORK-2). */
                    welcome?: (clew.durable.v1.ServerWelcome.$Properties|null);

                    /** Work (WORK-3). */
                    invocation?: (clew.durable.v1.Invocation.$Properties|null);

                    /** Nobody waits for that invocation any more (WORK-7). */
                    abandon?: (clew.durable.v1.InvocationAbandon.$Properties|null);

                    /** It sends no more invocations (WORK-8). */
                    drain?: (clew.durable.v1.ServerDrain.$Properties|null);

                    /** Which message it is (WORK-2). */
                    message?: ("welcome"|"invocation"|"abandon"|"drain");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a ConnectResponse. */
                type $Shape = {
                  welcome?: clew.durable.v1.ServerWelcome.$Shape|null;
                  invocation?: clew.durable.v1.Invocation.$Shape|null;
                  abandon?: clew.durable.v1.InvocationAbandon.$Shape|null;
                  drain?: clew.durable.v1.ServerDrain.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ message?: undefined; welcome?: null; invocation?: null; abandon?: null; drain?: null }|{ message?: "welcome"; welcome: clew.durable.v1.ServerWelcome.$Shape; invocation?: null; abandon?: null; drain?: null }|{ message?: "invocation"; welcome?: null; invocation: clew.durable.v1.Invocation.$Shape; abandon?: null; drain?: null }|{ message?: "abandon"; welcome?: null; invocation?: null; abandon: clew.durable.v1.InvocationAbandon.$Shape; drain?: null }|{ message?: "drain"; welcome?: null; invocation?: null; abandon?: null; drain: clew.durable.v1.ServerDrain.$Shape })
                );
            }

            /**
             * Properties of a WorkerHello.
             * @deprecated Use clew.durable.v1.WorkerHello.$Properties instead.
             */
            interface IWorkerHello extends clew.durable.v1.WorkerHello.$Properties {
            }

            /** What a worker is, speaks and serves (WORK-1). */
            class WorkerHello {

                /**
                 * Constructs a new WorkerHello.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.WorkerHello.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Protocol versions that it speaks, best first, such as `clew.durable.v1` (VER-1). */
                protocolVersions: string[];

                /** The runtime's name (WORK-1). */
                runtimeName: string;

                /** The runtime's version (WORK-1). */
                runtimeVersion: string;

                /** The language that functions are written in (WORK-1). */
                language?: (string|null);

                /** What it asks for; an unknown name is refused (VER-3). */
                capabilities: string[];

                /** What it serves (WORK-3). */
                functions: clew.durable.v1.ServedFunction.$Properties[];

                /** How many invocations it takes at once. Absent or 0: the server's limit (VER-3). */
                maxConcurrentInvocations?: (number|null);

                /**
                 * Creates a new WorkerHello instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WorkerHello instance
                 */
                static create(properties: clew.durable.v1.WorkerHello.$Shape): clew.durable.v1.WorkerHello & clew.durable.v1.WorkerHello.$Shape;
                static create(properties?: clew.durable.v1.WorkerHello.$Properties): clew.durable.v1.WorkerHello;

                /**
                 * Encodes the specified WorkerHello message. Does not implicitly {@link clew.durable.v1.WorkerHello.verify|verify} messages.
                 * @param message WorkerHello message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.WorkerHello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WorkerHello message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WorkerHello & clew.durable.v1.WorkerHello.$Shape} WorkerHello
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.WorkerHello & clew.durable.v1.WorkerHello.$Shape;
            }

            namespace WorkerHello {

                /** Properties of a WorkerHello. */
                interface $Properties {

                    /** Protocol versions that it speaks, best first, such as `clew.durable.v1` (VER-1). */
                    protocolVersions?: (string[]|null);

                    /** The runtime's name (WORK-1). */
                    runtimeName?: (string|null);

                    /** The runtime's version (WORK-1). */
                    runtimeVersion?: (string|null);

                    /** The language that functions are written in (WORK-1). */
                    language?: (string|null);

                    /** What it asks for; an unknown name is refused (VER-3). */
                    capabilities?: (string[]|null);

                    /** What it serves (WORK-3). */
                    functions?: (clew.durable.v1.ServedFunction.$Properties[]|null);

                    /** How many invocations it takes at once. Absent or 0: the server's limit (VER-3). */
                    maxConcurrentInvocations?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WorkerHello. */
                type $Shape = clew.durable.v1.WorkerHello.$Properties;
            }

            /**
             * Properties of a ServedFunction.
             * @deprecated Use clew.durable.v1.ServedFunction.$Properties instead.
             */
            interface IServedFunction extends clew.durable.v1.ServedFunction.$Properties {
            }

            /** A function that a worker serves (WORK-10). */
            class ServedFunction {

                /**
                 * Constructs a new ServedFunction.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ServedFunction.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its name, without a qualifier (WORK-3). */
                name: string;

                /** Whether it checkpoints (WORK-10). */
                kind: clew.durable.v1.FunctionKind;

                /** Its version. Absent: `$LATEST` (WORK-10). */
                version?: (string|null);

                /** Further names of this version (WORK-10). */
                aliases: string[];

                /** Hash of its code (WORK-10). */
                hash?: (string|null);

                /** Time limit of one invocation (LIM-15). */
                timeoutSeconds?: (number|null);

                /** Time limit of an execution (EXEC-17). */
                executionTimeoutSeconds?: (number|null);

                /** How long executions are kept after they were closed (EXEC-21). */
                retentionDays?: (number|null);

                /**
                 * Creates a new ServedFunction instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ServedFunction instance
                 */
                static create(properties: clew.durable.v1.ServedFunction.$Shape): clew.durable.v1.ServedFunction & clew.durable.v1.ServedFunction.$Shape;
                static create(properties?: clew.durable.v1.ServedFunction.$Properties): clew.durable.v1.ServedFunction;

                /**
                 * Encodes the specified ServedFunction message. Does not implicitly {@link clew.durable.v1.ServedFunction.verify|verify} messages.
                 * @param message ServedFunction message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ServedFunction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ServedFunction message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ServedFunction & clew.durable.v1.ServedFunction.$Shape} ServedFunction
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ServedFunction & clew.durable.v1.ServedFunction.$Shape;
            }

            namespace ServedFunction {

                /** Properties of a ServedFunction. */
                interface $Properties {

                    /** Its name, without a qualifier (WORK-3). */
                    name?: (string|null);

                    /** Whether it checkpoints (WORK-10). */
                    kind?: (clew.durable.v1.FunctionKind|null);

                    /** Its version. Absent: `$LATEST` (WORK-10). */
                    version?: (string|null);

                    /** Further names of this version (WORK-10). */
                    aliases?: (string[]|null);

                    /** Hash of its code (WORK-10). */
                    hash?: (string|null);

                    /** Time limit of one invocation (LIM-15). */
                    timeoutSeconds?: (number|null);

                    /** Time limit of an execution (EXEC-17). */
                    executionTimeoutSeconds?: (number|null);

                    /** How long executions are kept after they were closed (EXEC-21). */
                    retentionDays?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ServedFunction. */
                type $Shape = clew.durable.v1.ServedFunction.$Properties;
            }

            /**
             * Properties of a ServerWelcome.
             * @deprecated Use clew.durable.v1.ServerWelcome.$Properties instead.
             */
            interface IServerWelcome extends clew.durable.v1.ServerWelcome.$Properties {
            }

            /** What the server agreed to (WORK-2). */
            class ServerWelcome {

                /**
                 * Constructs a new ServerWelcome.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ServerWelcome.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The one that both speak and this connection uses (VER-1). */
                protocolVersion: string;

                /** The server's name (WORK-2). */
                serverName: string;

                /** The server's version (WORK-2). */
                serverVersion: string;

                /** What both know of what the worker asked for (VER-3). */
                capabilities: string[];

                /** The largest message that it takes (LIM-13). */
                maxMessageBytes: number;

                /** Most invocations that it sends before it has outcomes (WORK-3). */
                maxConcurrentInvocations: number;

                /**
                 * Creates a new ServerWelcome instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ServerWelcome instance
                 */
                static create(properties: clew.durable.v1.ServerWelcome.$Shape): clew.durable.v1.ServerWelcome & clew.durable.v1.ServerWelcome.$Shape;
                static create(properties?: clew.durable.v1.ServerWelcome.$Properties): clew.durable.v1.ServerWelcome;

                /**
                 * Encodes the specified ServerWelcome message. Does not implicitly {@link clew.durable.v1.ServerWelcome.verify|verify} messages.
                 * @param message ServerWelcome message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ServerWelcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ServerWelcome message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ServerWelcome & clew.durable.v1.ServerWelcome.$Shape} ServerWelcome
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ServerWelcome & clew.durable.v1.ServerWelcome.$Shape;
            }

            namespace ServerWelcome {

                /** Properties of a ServerWelcome. */
                interface $Properties {

                    /** The one that both speak and this connection uses (VER-1). */
                    protocolVersion?: (string|null);

                    /** The server's name (WORK-2). */
                    serverName?: (string|null);

                    /** The server's version (WORK-2). */
                    serverVersion?: (string|null);

                    /** What both know of what the worker asked for (VER-3). */
                    capabilities?: (string[]|null);

                    /** The largest message that it takes (LIM-13). */
                    maxMessageBytes?: (number|null);

                    /** Most invocations that it sends before it has outcomes (WORK-3). */
                    maxConcurrentInvocations?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ServerWelcome. */
                type $Shape = clew.durable.v1.ServerWelcome.$Properties;
            }

            /**
             * Properties of an Invocation.
             * @deprecated Use clew.durable.v1.Invocation.$Properties instead.
             */
            interface IInvocation extends clew.durable.v1.Invocation.$Properties {
            }

            /** One call of a function (WORK-3). */
            class Invocation {

                /**
                 * Constructs a new Invocation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.Invocation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** A durable function is to run or to go on (ENV-5). */
                durable?: (clew.durable.v1.DurableInvocation.$Properties|null);

                /** A plain function is to run (WORK-3). */
                plain?: (clew.durable.v1.PlainInvocation.$Properties|null);

                /** Which kind of function is called (WORK-3). */
                invocation?: ("durable"|"plain");

                /**
                 * Creates a new Invocation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Invocation instance
                 */
                static create(properties: clew.durable.v1.Invocation.$Shape): clew.durable.v1.Invocation & clew.durable.v1.Invocation.$Shape;
                static create(properties?: clew.durable.v1.Invocation.$Properties): clew.durable.v1.Invocation;

                /**
                 * Encodes the specified Invocation message. Does not implicitly {@link clew.durable.v1.Invocation.verify|verify} messages.
                 * @param message Invocation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.Invocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Invocation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.Invocation & clew.durable.v1.Invocation.$Shape} Invocation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.Invocation & clew.durable.v1.Invocation.$Shape;
            }

            namespace Invocation {

                /** Properties of an Invocation. */
                interface $Properties {

                    /** A durable function is to run or to go on (ENV-5). */
                    durable?: (clew.durable.v1.DurableInvocation.$Properties|null);

                    /** A plain function is to run (WORK-3). */
                    plain?: (clew.durable.v1.PlainInvocation.$Properties|null);

                    /** Which kind of function is called (WORK-3). */
                    invocation?: ("durable"|"plain");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an Invocation. */
                type $Shape = {
                  durable?: clew.durable.v1.DurableInvocation.$Shape|null;
                  plain?: clew.durable.v1.PlainInvocation.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ invocation?: undefined; durable?: null; plain?: null }|{ invocation?: "durable"; durable: clew.durable.v1.DurableInvocation.$Shape; plain?: null }|{ invocation?: "plain"; durable?: null; plain: clew.durable.v1.PlainInvocation.$Shape })
                );
            }

            /**
             * Properties of a DurableInvocation.
             * @deprecated Use clew.durable.v1.DurableInvocation.$Properties instead.
             */
            interface IDurableInvocation extends clew.durable.v1.DurableInvocation.$Properties {
            }

            /** What a worker is told when a durable function is to run or to go on (ENV-5). */
            class DurableInvocation {

                /**
                 * Constructs a new DurableInvocation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.DurableInvocation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Names this call in outcomes and logs (ENV-5). */
                requestId: string;

                /** The execution (ENV-5). */
                executionId: string;

                /** What a Lambda host and the AWS clients know it by (LAM-11). */
                executionArn: string;

                /** The function (ENV-5). */
                functionName: string;

                /** The version that the execution is pinned to (WORK-3). */
                functionVersion: string;

                /** The token of this invocation's first checkpoint (TOK-1). */
                checkpointToken: string;

                /** The first page of the recorded state (ENV-3). */
                initialState?: (clew.durable.v1.StatePage.$Properties|null);

                /** Operations whose state changed since the last invocation saw it (ENV-8). */
                updatedOperationIds: string[];

                /** When the backend gives this invocation up, epoch milliseconds (EXEC-15). */
                deadlineTimeMs: Long;

                /** Tenant that it runs for (INV-16). */
                tenantId?: (string|null);

                /** Trace header that it runs under (INV-16). */
                traceHeader?: (string|null);

                /**
                 * Creates a new DurableInvocation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DurableInvocation instance
                 */
                static create(properties: clew.durable.v1.DurableInvocation.$Shape): clew.durable.v1.DurableInvocation & clew.durable.v1.DurableInvocation.$Shape;
                static create(properties?: clew.durable.v1.DurableInvocation.$Properties): clew.durable.v1.DurableInvocation;

                /**
                 * Encodes the specified DurableInvocation message. Does not implicitly {@link clew.durable.v1.DurableInvocation.verify|verify} messages.
                 * @param message DurableInvocation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.DurableInvocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DurableInvocation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.DurableInvocation & clew.durable.v1.DurableInvocation.$Shape} DurableInvocation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.DurableInvocation & clew.durable.v1.DurableInvocation.$Shape;
            }

            namespace DurableInvocation {

                /** Properties of a DurableInvocation. */
                interface $Properties {

                    /** Names this call in outcomes and logs (ENV-5). */
                    requestId?: (string|null);

                    /** The execution (ENV-5). */
                    executionId?: (string|null);

                    /** What a Lambda host and the AWS clients know it by (LAM-11). */
                    executionArn?: (string|null);

                    /** The function (ENV-5). */
                    functionName?: (string|null);

                    /** The version that the execution is pinned to (WORK-3). */
                    functionVersion?: (string|null);

                    /** The token of this invocation's first checkpoint (TOK-1). */
                    checkpointToken?: (string|null);

                    /** The first page of the recorded state (ENV-3). */
                    initialState?: (clew.durable.v1.StatePage.$Properties|null);

                    /** Operations whose state changed since the last invocation saw it (ENV-8). */
                    updatedOperationIds?: (string[]|null);

                    /** When the backend gives this invocation up, epoch milliseconds (EXEC-15). */
                    deadlineTimeMs?: (Long|null);

                    /** Tenant that it runs for (INV-16). */
                    tenantId?: (string|null);

                    /** Trace header that it runs under (INV-16). */
                    traceHeader?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DurableInvocation. */
                type $Shape = {
                  requestId?: string|null;
                  executionId?: string|null;
                  executionArn?: string|null;
                  functionName?: string|null;
                  functionVersion?: string|null;
                  checkpointToken?: string|null;
                  initialState?: clew.durable.v1.StatePage.$Shape|null;
                  updatedOperationIds?: string[]|null;
                  deadlineTimeMs?: Long|null;
                  tenantId?: string|null;
                  traceHeader?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a PlainInvocation.
             * @deprecated Use clew.durable.v1.PlainInvocation.$Properties instead.
             */
            interface IPlainInvocation extends clew.durable.v1.PlainInvocation.$Properties {
            }

            /** What a worker is told when a plain function is to run (INV-9). */
            class PlainInvocation {

                /**
                 * Constructs a new PlainInvocation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.PlainInvocation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Names this call in outcomes and logs (WORK-4). */
                requestId: string;

                /** The function (WORK-3). */
                functionName: string;

                /** The version that was asked for (WORK-3). */
                functionVersion: string;

                /** What the function gets (INV-9). */
                input?: (clew.durable.v1.Payload.$Properties|null);

                /** When the backend gives this invocation up, epoch milliseconds (INV-11). */
                deadlineTimeMs: Long;

                /** Tenant that it runs for (INV-16). */
                tenantId?: (string|null);

                /** Trace header that it runs under (INV-16). */
                traceHeader?: (string|null);

                /**
                 * Creates a new PlainInvocation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PlainInvocation instance
                 */
                static create(properties: clew.durable.v1.PlainInvocation.$Shape): clew.durable.v1.PlainInvocation & clew.durable.v1.PlainInvocation.$Shape;
                static create(properties?: clew.durable.v1.PlainInvocation.$Properties): clew.durable.v1.PlainInvocation;

                /**
                 * Encodes the specified PlainInvocation message. Does not implicitly {@link clew.durable.v1.PlainInvocation.verify|verify} messages.
                 * @param message PlainInvocation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.PlainInvocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PlainInvocation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.PlainInvocation & clew.durable.v1.PlainInvocation.$Shape} PlainInvocation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.PlainInvocation & clew.durable.v1.PlainInvocation.$Shape;
            }

            namespace PlainInvocation {

                /** Properties of a PlainInvocation. */
                interface $Properties {

                    /** Names this call in outcomes and logs (WORK-4). */
                    requestId?: (string|null);

                    /** The function (WORK-3). */
                    functionName?: (string|null);

                    /** The version that was asked for (WORK-3). */
                    functionVersion?: (string|null);

                    /** What the function gets (INV-9). */
                    input?: (clew.durable.v1.Payload.$Properties|null);

                    /** When the backend gives this invocation up, epoch milliseconds (INV-11). */
                    deadlineTimeMs?: (Long|null);

                    /** Tenant that it runs for (INV-16). */
                    tenantId?: (string|null);

                    /** Trace header that it runs under (INV-16). */
                    traceHeader?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PlainInvocation. */
                type $Shape = clew.durable.v1.PlainInvocation.$Properties;
            }

            /**
             * Properties of an InvocationOutcome.
             * @deprecated Use clew.durable.v1.InvocationOutcome.$Properties instead.
             */
            interface IInvocationOutcome extends clew.durable.v1.InvocationOutcome.$Properties {
            }

            /** How an invocation ended (WORK-4). */
            class InvocationOutcome {

                /**
                 * Constructs a new InvocationOutcome.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.InvocationOutcome.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Which invocation (WORK-5). */
                requestId: string;

                /** A durable function answered (ENV-11). */
                output?: (clew.durable.v1.InvocationOutput.$Properties|null);

                /** A plain function answered (INV-9). */
                result?: (clew.durable.v1.Payload.$Properties|null);

                /** The function threw or could not be run; an execution may go on with another invocation (EXEC-13). */
                error?: (clew.durable.v1.ErrorObject.$Properties|null);

                /** Its time limit passed (EXEC-15). */
                timeout?: (clew.durable.v1.InvocationTimeout.$Properties|null);

                /** How (WORK-4). */
                outcome?: ("output"|"result"|"error"|"timeout");

                /**
                 * Creates a new InvocationOutcome instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns InvocationOutcome instance
                 */
                static create(properties: clew.durable.v1.InvocationOutcome.$Shape): clew.durable.v1.InvocationOutcome & clew.durable.v1.InvocationOutcome.$Shape;
                static create(properties?: clew.durable.v1.InvocationOutcome.$Properties): clew.durable.v1.InvocationOutcome;

                /**
                 * Encodes the specified InvocationOutcome message. Does not implicitly {@link clew.durable.v1.InvocationOutcome.verify|verify} messages.
                 * @param message InvocationOutcome message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.InvocationOutcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an InvocationOutcome message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.InvocationOutcome & clew.durable.v1.InvocationOutcome.$Shape} InvocationOutcome
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.InvocationOutcome & clew.durable.v1.InvocationOutcome.$Shape;
            }

            namespace InvocationOutcome {

                /** Properties of an InvocationOutcome. */
                interface $Properties {

                    /** Which invocation (WORK-5). */
                    requestId?: (string|null);

                    /** A durable function answered (ENV-11). */
                    output?: (clew.durable.v1.InvocationOutput.$Properties|null);

                    /** A plain function answered (INV-9). */
                    result?: (clew.durable.v1.Payload.$Properties|null);

                    /** The function threw or could not be run; an execution may go on with another invocation (EXEC-13). */
                    error?: (clew.durable.v1.ErrorObject.$Properties|null);

                    /** Its time limit passed (EXEC-15). */
                    timeout?: (clew.durable.v1.InvocationTimeout.$Properties|null);

                    /** How (WORK-4). */
                    outcome?: ("output"|"result"|"error"|"timeout");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an InvocationOutcome. */
                type $Shape = {
                  requestId?: string|null;
                  output?: clew.durable.v1.InvocationOutput.$Shape|null;
                  result?: clew.durable.v1.Payload.$Shape|null;
                  error?: clew.durable.v1.ErrorObject.$Shape|null;
                  timeout?: clew.durable.v1.InvocationTimeout.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ outcome?: undefined; output?: null; result?: null; error?: null; timeout?: null }|{ outcome?: "output"; output: clew.durable.v1.InvocationOutput.$Shape; result?: null; error?: null; timeout?: null }|{ outcome?: "result"; output?: null; result: clew.durable.v1.Payload.$Shape; error?: null; timeout?: null }|{ outcome?: "error"; output?: null; result?: null; error: clew.durable.v1.ErrorObject.$Shape; timeout?: null }|{ outcome?: "timeout"; output?: null; result?: null; error?: null; timeout: clew.durable.v1.InvocationTimeout.$Shape })
                );
            }

            /**
             * Properties of an InvocationOutput.
             * @deprecated Use clew.durable.v1.InvocationOutput.$Properties instead.
             */
            interface IInvocationOutput extends clew.durable.v1.InvocationOutput.$Properties {
            }

            /** What a durable function answered; the backend checks it (ENV-11). */
            class InvocationOutput {

                /**
                 * Constructs a new InvocationOutput.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.InvocationOutput.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** `SUCCEEDED`, `FAILED` or `PENDING`; text, so that a wrong one can be named in the refusal (EXEC-6). */
                status?: (string|null);

                /** Its result (EXEC-5). */
                result?: (clew.durable.v1.Payload.$Properties|null);

                /** Its error (EXEC-5). */
                error?: (clew.durable.v1.ErrorObject.$Properties|null);

                /**
                 * Creates a new InvocationOutput instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns InvocationOutput instance
                 */
                static create(properties: clew.durable.v1.InvocationOutput.$Shape): clew.durable.v1.InvocationOutput & clew.durable.v1.InvocationOutput.$Shape;
                static create(properties?: clew.durable.v1.InvocationOutput.$Properties): clew.durable.v1.InvocationOutput;

                /**
                 * Encodes the specified InvocationOutput message. Does not implicitly {@link clew.durable.v1.InvocationOutput.verify|verify} messages.
                 * @param message InvocationOutput message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.InvocationOutput.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an InvocationOutput message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.InvocationOutput & clew.durable.v1.InvocationOutput.$Shape} InvocationOutput
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.InvocationOutput & clew.durable.v1.InvocationOutput.$Shape;
            }

            namespace InvocationOutput {

                /** Properties of an InvocationOutput. */
                interface $Properties {

                    /** `SUCCEEDED`, `FAILED` or `PENDING`; text, so that a wrong one can be named in the refusal (EXEC-6). */
                    status?: (string|null);

                    /** Its result (EXEC-5). */
                    result?: (clew.durable.v1.Payload.$Properties|null);

                    /** Its error (EXEC-5). */
                    error?: (clew.durable.v1.ErrorObject.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an InvocationOutput. */
                type $Shape = clew.durable.v1.InvocationOutput.$Properties;
            }

            /**
             * Properties of an InvocationTimeout.
             * @deprecated Use clew.durable.v1.InvocationTimeout.$Properties instead.
             */
            interface IInvocationTimeout extends clew.durable.v1.InvocationTimeout.$Properties {
            }

            /** An invocation that ran out of time (EXEC-15). */
            class InvocationTimeout {

                /**
                 * Constructs a new InvocationTimeout.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.InvocationTimeout.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The limit that passed (EXEC-15). */
                timeoutSeconds: number;

                /**
                 * Creates a new InvocationTimeout instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns InvocationTimeout instance
                 */
                static create(properties: clew.durable.v1.InvocationTimeout.$Shape): clew.durable.v1.InvocationTimeout & clew.durable.v1.InvocationTimeout.$Shape;
                static create(properties?: clew.durable.v1.InvocationTimeout.$Properties): clew.durable.v1.InvocationTimeout;

                /**
                 * Encodes the specified InvocationTimeout message. Does not implicitly {@link clew.durable.v1.InvocationTimeout.verify|verify} messages.
                 * @param message InvocationTimeout message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.InvocationTimeout.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an InvocationTimeout message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.InvocationTimeout & clew.durable.v1.InvocationTimeout.$Shape} InvocationTimeout
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.InvocationTimeout & clew.durable.v1.InvocationTimeout.$Shape;
            }

            namespace InvocationTimeout {

                /** Properties of an InvocationTimeout. */
                interface $Properties {

                    /** The limit that passed (EXEC-15). */
                    timeoutSeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an InvocationTimeout. */
                type $Shape = clew.durable.v1.InvocationTimeout.$Properties;
            }

            /**
             * Properties of a LogLine.
             * @deprecated Use clew.durable.v1.LogLine.$Properties instead.
             */
            interface ILogLine extends clew.durable.v1.LogLine.$Properties {
            }

            /** A line that a function logged (WORK-9). */
            class LogLine {

                /**
                 * Constructs a new LogLine.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.LogLine.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The invocation that it belongs to. Absent: none (WORK-9). */
                requestId?: (string|null);

                /** When it was written, epoch milliseconds (WORK-9). */
                timeMs: Long;

                /** Its level, such as `INFO` (WORK-9). */
                level: string;

                /** The line (WORK-9). */
                text: string;

                /**
                 * Creates a new LogLine instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LogLine instance
                 */
                static create(properties: clew.durable.v1.LogLine.$Shape): clew.durable.v1.LogLine & clew.durable.v1.LogLine.$Shape;
                static create(properties?: clew.durable.v1.LogLine.$Properties): clew.durable.v1.LogLine;

                /**
                 * Encodes the specified LogLine message. Does not implicitly {@link clew.durable.v1.LogLine.verify|verify} messages.
                 * @param message LogLine message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.LogLine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LogLine message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.LogLine & clew.durable.v1.LogLine.$Shape} LogLine
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.LogLine & clew.durable.v1.LogLine.$Shape;
            }

            namespace LogLine {

                /** Properties of a LogLine. */
                interface $Properties {

                    /** The invocation that it belongs to. Absent: none (WORK-9). */
                    requestId?: (string|null);

                    /** When it was written, epoch milliseconds (WORK-9). */
                    timeMs?: (Long|null);

                    /** Its level, such as `INFO` (WORK-9). */
                    level?: (string|null);

                    /** The line (WORK-9). */
                    text?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LogLine. */
                type $Shape = clew.durable.v1.LogLine.$Properties;
            }

            /**
             * Properties of a WorkerDrain.
             * @deprecated Use clew.durable.v1.WorkerDrain.$Properties instead.
             */
            interface IWorkerDrain extends clew.durable.v1.WorkerDrain.$Properties {
            }

            /** The worker will end when the invocations that run have ended (WORK-8). */
            class WorkerDrain {

                /**
                 * Constructs a new WorkerDrain.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.WorkerDrain.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new WorkerDrain instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WorkerDrain instance
                 */
                static create(properties: clew.durable.v1.WorkerDrain.$Shape): clew.durable.v1.WorkerDrain & clew.durable.v1.WorkerDrain.$Shape;
                static create(properties?: clew.durable.v1.WorkerDrain.$Properties): clew.durable.v1.WorkerDrain;

                /**
                 * Encodes the specified WorkerDrain message. Does not implicitly {@link clew.durable.v1.WorkerDrain.verify|verify} messages.
                 * @param message WorkerDrain message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.WorkerDrain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WorkerDrain message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WorkerDrain & clew.durable.v1.WorkerDrain.$Shape} WorkerDrain
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.WorkerDrain & clew.durable.v1.WorkerDrain.$Shape;
            }

            namespace WorkerDrain {

                /** Properties of a WorkerDrain. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WorkerDrain. */
                type $Shape = clew.durable.v1.WorkerDrain.$Properties;
            }

            /**
             * Properties of an InvocationAbandon.
             * @deprecated Use clew.durable.v1.InvocationAbandon.$Properties instead.
             */
            interface IInvocationAbandon extends clew.durable.v1.InvocationAbandon.$Properties {
            }

            /** Names an invocation whose outcome is worth nothing any more (WORK-7). */
            class InvocationAbandon {

                /**
                 * Constructs a new InvocationAbandon.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.InvocationAbandon.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Which invocation (WORK-7). */
                requestId: string;

                /**
                 * Creates a new InvocationAbandon instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns InvocationAbandon instance
                 */
                static create(properties: clew.durable.v1.InvocationAbandon.$Shape): clew.durable.v1.InvocationAbandon & clew.durable.v1.InvocationAbandon.$Shape;
                static create(properties?: clew.durable.v1.InvocationAbandon.$Properties): clew.durable.v1.InvocationAbandon;

                /**
                 * Encodes the specified InvocationAbandon message. Does not implicitly {@link clew.durable.v1.InvocationAbandon.verify|verify} messages.
                 * @param message InvocationAbandon message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.InvocationAbandon.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an InvocationAbandon message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.InvocationAbandon & clew.durable.v1.InvocationAbandon.$Shape} InvocationAbandon
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.InvocationAbandon & clew.durable.v1.InvocationAbandon.$Shape;
            }

            namespace InvocationAbandon {

                /** Properties of an InvocationAbandon. */
                interface $Properties {

                    /** Which invocation (WORK-7). */
                    requestId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an InvocationAbandon. */
                type $Shape = clew.durable.v1.InvocationAbandon.$Properties;
            }

            /**
             * Properties of a ServerDrain.
             * @deprecated Use clew.durable.v1.ServerDrain.$Properties instead.
             */
            interface IServerDrain extends clew.durable.v1.ServerDrain.$Properties {
            }

            /** Outcomes of the invocations that run are still taken (WORK-8). */
            class ServerDrain {

                /**
                 * Constructs a new ServerDrain.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.durable.v1.ServerDrain.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new ServerDrain instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ServerDrain instance
                 */
                static create(properties: clew.durable.v1.ServerDrain.$Shape): clew.durable.v1.ServerDrain & clew.durable.v1.ServerDrain.$Shape;
                static create(properties?: clew.durable.v1.ServerDrain.$Properties): clew.durable.v1.ServerDrain;

                /**
                 * Encodes the specified ServerDrain message. Does not implicitly {@link clew.durable.v1.ServerDrain.verify|verify} messages.
                 * @param message ServerDrain message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.durable.v1.ServerDrain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ServerDrain message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ServerDrain & clew.durable.v1.ServerDrain.$Shape} ServerDrain
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.durable.v1.ServerDrain & clew.durable.v1.ServerDrain.$Shape;
            }

            namespace ServerDrain {

                /** Properties of a ServerDrain. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ServerDrain. */
                type $Shape = clew.durable.v1.ServerDrain.$Properties;
            }
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of an Any.
         * @deprecated Use google.protobuf.Any.$Properties instead.
         */
        interface IAny extends google.protobuf.Any.$Properties {
        }

        /** Represents an Any. */
        class Any {

            /**
             * Constructs a new Any.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Any.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Any type_url. */
            type_url: string;

            /** Any value. */
            value: Uint8Array;

            /**
             * Creates a new Any instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Any instance
             */
            static create(properties: google.protobuf.Any.$Shape): google.protobuf.Any & google.protobuf.Any.$Shape;
            static create(properties?: google.protobuf.Any.$Properties): google.protobuf.Any;

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @param message Any message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Any.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Any & google.protobuf.Any.$Shape;
        }

        namespace Any {

            /** Properties of an Any. */
            interface $Properties {

                /** Any type_url */
                type_url?: (string|null);

                /** Any value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Any. */
            type $Shape = google.protobuf.Any.$Properties;
        }
    }
}
