/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["clew_durable"] || ($protobuf.roots["clew_durable"] = {});

export const clew = $root.clew = (() => {

    /**
     * Namespace clew.
     * @exports clew
     * @namespace
     */
    const clew = {};

    clew.durable = (function() {

        /**
         * Namespace durable.
         * @memberof clew
         * @namespace
         */
        const durable = {};

        durable.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof clew.durable
             * @namespace
             */
            const v1 = {};

            v1.SucceedCallbackRequest = (function() {

                /**
                 * Properties of a SucceedCallbackRequest.
                 * @typedef {Object} clew.durable.v1.SucceedCallbackRequest.$Properties
                 * @property {string|null} [callbackId] Which callback (CB-11).
                 * @property {clew.durable.v1.Payload.$Properties|null} [result] What it is settled with. Absent: nothing (CB-5).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SucceedCallbackRequest.
                 * @memberof clew.durable.v1
                 * @interface ISucceedCallbackRequest
                 * @augments clew.durable.v1.SucceedCallbackRequest.$Properties
                 * @deprecated Use clew.durable.v1.SucceedCallbackRequest.$Properties instead.
                 */

                /**
                 * Shape of a SucceedCallbackRequest.
                 * @typedef {clew.durable.v1.SucceedCallbackRequest.$Properties} clew.durable.v1.SucceedCallbackRequest.$Shape
                 */

                /**
                 * Constructs a new SucceedCallbackRequest.
                 * @memberof clew.durable.v1
                 * @classdesc A result for a callback (CB-5).
                 * @constructor
                 * @param {clew.durable.v1.SucceedCallbackRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SucceedCallbackRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Which callback (CB-11).
                 * @member {string} callbackId
                 * @memberof clew.durable.v1.SucceedCallbackRequest
                 * @instance
                 */
                SucceedCallbackRequest.prototype.callbackId = "";

                /**
                 * What it is settled with. Absent: nothing (CB-5).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} result
                 * @memberof clew.durable.v1.SucceedCallbackRequest
                 * @instance
                 */
                SucceedCallbackRequest.prototype.result = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(SucceedCallbackRequest.prototype, "_result", {
                    get: $util.oneOfGetter($oneOfFields = ["result"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new SucceedCallbackRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.SucceedCallbackRequest
                 * @static
                 * @param {clew.durable.v1.SucceedCallbackRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.SucceedCallbackRequest} SucceedCallbackRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.SucceedCallbackRequest.$Shape): clew.durable.v1.SucceedCallbackRequest & clew.durable.v1.SucceedCallbackRequest.$Shape;
                 *   (properties?: clew.durable.v1.SucceedCallbackRequest.$Properties): clew.durable.v1.SucceedCallbackRequest;
                 * }}
                 */
                SucceedCallbackRequest.create = function(properties) {
                    return new SucceedCallbackRequest(properties);
                };

                /**
                 * Encodes the specified SucceedCallbackRequest message. Does not implicitly {@link clew.durable.v1.SucceedCallbackRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.SucceedCallbackRequest
                 * @static
                 * @param {clew.durable.v1.SucceedCallbackRequest.$Properties} message SucceedCallbackRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SucceedCallbackRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.callbackId != null && $Object.hasOwnProperty.call(message, "callbackId") && message.callbackId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.callbackId);
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.clew.durable.v1.Payload.encode(message.result, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SucceedCallbackRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.SucceedCallbackRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.SucceedCallbackRequest & clew.durable.v1.SucceedCallbackRequest.$Shape} SucceedCallbackRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SucceedCallbackRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.SucceedCallbackRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.callbackId = value;
                                else
                                    delete message.callbackId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                message._result = "result";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return SucceedCallbackRequest;
            })();

            v1.SucceedCallbackResponse = (function() {

                /**
                 * Properties of a SucceedCallbackResponse.
                 * @typedef {Object} clew.durable.v1.SucceedCallbackResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SucceedCallbackResponse.
                 * @memberof clew.durable.v1
                 * @interface ISucceedCallbackResponse
                 * @augments clew.durable.v1.SucceedCallbackResponse.$Properties
                 * @deprecated Use clew.durable.v1.SucceedCallbackResponse.$Properties instead.
                 */

                /**
                 * Shape of a SucceedCallbackResponse.
                 * @typedef {clew.durable.v1.SucceedCallbackResponse.$Properties} clew.durable.v1.SucceedCallbackResponse.$Shape
                 */

                /**
                 * Constructs a new SucceedCallbackResponse.
                 * @memberof clew.durable.v1
                 * @classdesc The callback is settled (CB-5).
                 * @constructor
                 * @param {clew.durable.v1.SucceedCallbackResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SucceedCallbackResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new SucceedCallbackResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.SucceedCallbackResponse
                 * @static
                 * @param {clew.durable.v1.SucceedCallbackResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.SucceedCallbackResponse} SucceedCallbackResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.SucceedCallbackResponse.$Shape): clew.durable.v1.SucceedCallbackResponse & clew.durable.v1.SucceedCallbackResponse.$Shape;
                 *   (properties?: clew.durable.v1.SucceedCallbackResponse.$Properties): clew.durable.v1.SucceedCallbackResponse;
                 * }}
                 */
                SucceedCallbackResponse.create = function(properties) {
                    return new SucceedCallbackResponse(properties);
                };

                /**
                 * Encodes the specified SucceedCallbackResponse message. Does not implicitly {@link clew.durable.v1.SucceedCallbackResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.SucceedCallbackResponse
                 * @static
                 * @param {clew.durable.v1.SucceedCallbackResponse.$Properties} message SucceedCallbackResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SucceedCallbackResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SucceedCallbackResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.SucceedCallbackResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.SucceedCallbackResponse & clew.durable.v1.SucceedCallbackResponse.$Shape} SucceedCallbackResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SucceedCallbackResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.SucceedCallbackResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return SucceedCallbackResponse;
            })();

            v1.FailCallbackRequest = (function() {

                /**
                 * Properties of a FailCallbackRequest.
                 * @typedef {Object} clew.durable.v1.FailCallbackRequest.$Properties
                 * @property {string|null} [callbackId] Which callback (CB-11).
                 * @property {clew.durable.v1.ErrorObject.$Properties|null} [error] What it is failed with. Absent: an error without members (CB-12).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a FailCallbackRequest.
                 * @memberof clew.durable.v1
                 * @interface IFailCallbackRequest
                 * @augments clew.durable.v1.FailCallbackRequest.$Properties
                 * @deprecated Use clew.durable.v1.FailCallbackRequest.$Properties instead.
                 */

                /**
                 * Shape of a FailCallbackRequest.
                 * @typedef {clew.durable.v1.FailCallbackRequest.$Properties} clew.durable.v1.FailCallbackRequest.$Shape
                 */

                /**
                 * Constructs a new FailCallbackRequest.
                 * @memberof clew.durable.v1
                 * @classdesc An error for a callback (CB-5).
                 * @constructor
                 * @param {clew.durable.v1.FailCallbackRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const FailCallbackRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Which callback (CB-11).
                 * @member {string} callbackId
                 * @memberof clew.durable.v1.FailCallbackRequest
                 * @instance
                 */
                FailCallbackRequest.prototype.callbackId = "";

                /**
                 * What it is failed with. Absent: an error without members (CB-12).
                 * @member {clew.durable.v1.ErrorObject.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.FailCallbackRequest
                 * @instance
                 */
                FailCallbackRequest.prototype.error = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(FailCallbackRequest.prototype, "_error", {
                    get: $util.oneOfGetter($oneOfFields = ["error"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new FailCallbackRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.FailCallbackRequest
                 * @static
                 * @param {clew.durable.v1.FailCallbackRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.FailCallbackRequest} FailCallbackRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.FailCallbackRequest.$Shape): clew.durable.v1.FailCallbackRequest & clew.durable.v1.FailCallbackRequest.$Shape;
                 *   (properties?: clew.durable.v1.FailCallbackRequest.$Properties): clew.durable.v1.FailCallbackRequest;
                 * }}
                 */
                FailCallbackRequest.create = function(properties) {
                    return new FailCallbackRequest(properties);
                };

                /**
                 * Encodes the specified FailCallbackRequest message. Does not implicitly {@link clew.durable.v1.FailCallbackRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.FailCallbackRequest
                 * @static
                 * @param {clew.durable.v1.FailCallbackRequest.$Properties} message FailCallbackRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                FailCallbackRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.callbackId != null && $Object.hasOwnProperty.call(message, "callbackId") && message.callbackId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.callbackId);
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.ErrorObject.encode(message.error, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a FailCallbackRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.FailCallbackRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.FailCallbackRequest & clew.durable.v1.FailCallbackRequest.$Shape} FailCallbackRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                FailCallbackRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.FailCallbackRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.callbackId = value;
                                else
                                    delete message.callbackId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.ErrorObject.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message._error = "error";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return FailCallbackRequest;
            })();

            v1.FailCallbackResponse = (function() {

                /**
                 * Properties of a FailCallbackResponse.
                 * @typedef {Object} clew.durable.v1.FailCallbackResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a FailCallbackResponse.
                 * @memberof clew.durable.v1
                 * @interface IFailCallbackResponse
                 * @augments clew.durable.v1.FailCallbackResponse.$Properties
                 * @deprecated Use clew.durable.v1.FailCallbackResponse.$Properties instead.
                 */

                /**
                 * Shape of a FailCallbackResponse.
                 * @typedef {clew.durable.v1.FailCallbackResponse.$Properties} clew.durable.v1.FailCallbackResponse.$Shape
                 */

                /**
                 * Constructs a new FailCallbackResponse.
                 * @memberof clew.durable.v1
                 * @classdesc The callback is settled (CB-5).
                 * @constructor
                 * @param {clew.durable.v1.FailCallbackResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const FailCallbackResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new FailCallbackResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.FailCallbackResponse
                 * @static
                 * @param {clew.durable.v1.FailCallbackResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.FailCallbackResponse} FailCallbackResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.FailCallbackResponse.$Shape): clew.durable.v1.FailCallbackResponse & clew.durable.v1.FailCallbackResponse.$Shape;
                 *   (properties?: clew.durable.v1.FailCallbackResponse.$Properties): clew.durable.v1.FailCallbackResponse;
                 * }}
                 */
                FailCallbackResponse.create = function(properties) {
                    return new FailCallbackResponse(properties);
                };

                /**
                 * Encodes the specified FailCallbackResponse message. Does not implicitly {@link clew.durable.v1.FailCallbackResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.FailCallbackResponse
                 * @static
                 * @param {clew.durable.v1.FailCallbackResponse.$Properties} message FailCallbackResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                FailCallbackResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a FailCallbackResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.FailCallbackResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.FailCallbackResponse & clew.durable.v1.FailCallbackResponse.$Shape} FailCallbackResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                FailCallbackResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.FailCallbackResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return FailCallbackResponse;
            })();

            v1.HeartbeatCallbackRequest = (function() {

                /**
                 * Properties of a HeartbeatCallbackRequest.
                 * @typedef {Object} clew.durable.v1.HeartbeatCallbackRequest.$Properties
                 * @property {string|null} [callbackId] Which callback (CB-11).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HeartbeatCallbackRequest.
                 * @memberof clew.durable.v1
                 * @interface IHeartbeatCallbackRequest
                 * @augments clew.durable.v1.HeartbeatCallbackRequest.$Properties
                 * @deprecated Use clew.durable.v1.HeartbeatCallbackRequest.$Properties instead.
                 */

                /**
                 * Shape of a HeartbeatCallbackRequest.
                 * @typedef {clew.durable.v1.HeartbeatCallbackRequest.$Properties} clew.durable.v1.HeartbeatCallbackRequest.$Shape
                 */

                /**
                 * Constructs a new HeartbeatCallbackRequest.
                 * @memberof clew.durable.v1
                 * @classdesc A sign of life for a callback (CB-6).
                 * @constructor
                 * @param {clew.durable.v1.HeartbeatCallbackRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HeartbeatCallbackRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Which callback (CB-11).
                 * @member {string} callbackId
                 * @memberof clew.durable.v1.HeartbeatCallbackRequest
                 * @instance
                 */
                HeartbeatCallbackRequest.prototype.callbackId = "";

                /**
                 * Creates a new HeartbeatCallbackRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.HeartbeatCallbackRequest
                 * @static
                 * @param {clew.durable.v1.HeartbeatCallbackRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.HeartbeatCallbackRequest} HeartbeatCallbackRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.HeartbeatCallbackRequest.$Shape): clew.durable.v1.HeartbeatCallbackRequest & clew.durable.v1.HeartbeatCallbackRequest.$Shape;
                 *   (properties?: clew.durable.v1.HeartbeatCallbackRequest.$Properties): clew.durable.v1.HeartbeatCallbackRequest;
                 * }}
                 */
                HeartbeatCallbackRequest.create = function(properties) {
                    return new HeartbeatCallbackRequest(properties);
                };

                /**
                 * Encodes the specified HeartbeatCallbackRequest message. Does not implicitly {@link clew.durable.v1.HeartbeatCallbackRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.HeartbeatCallbackRequest
                 * @static
                 * @param {clew.durable.v1.HeartbeatCallbackRequest.$Properties} message HeartbeatCallbackRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HeartbeatCallbackRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.callbackId != null && $Object.hasOwnProperty.call(message, "callbackId") && message.callbackId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.callbackId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HeartbeatCallbackRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.HeartbeatCallbackRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.HeartbeatCallbackRequest & clew.durable.v1.HeartbeatCallbackRequest.$Shape} HeartbeatCallbackRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HeartbeatCallbackRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.HeartbeatCallbackRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.callbackId = value;
                                else
                                    delete message.callbackId;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return HeartbeatCallbackRequest;
            })();

            v1.HeartbeatCallbackResponse = (function() {

                /**
                 * Properties of a HeartbeatCallbackResponse.
                 * @typedef {Object} clew.durable.v1.HeartbeatCallbackResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HeartbeatCallbackResponse.
                 * @memberof clew.durable.v1
                 * @interface IHeartbeatCallbackResponse
                 * @augments clew.durable.v1.HeartbeatCallbackResponse.$Properties
                 * @deprecated Use clew.durable.v1.HeartbeatCallbackResponse.$Properties instead.
                 */

                /**
                 * Shape of a HeartbeatCallbackResponse.
                 * @typedef {clew.durable.v1.HeartbeatCallbackResponse.$Properties} clew.durable.v1.HeartbeatCallbackResponse.$Shape
                 */

                /**
                 * Constructs a new HeartbeatCallbackResponse.
                 * @memberof clew.durable.v1
                 * @classdesc The timeout runs anew (CB-6).
                 * @constructor
                 * @param {clew.durable.v1.HeartbeatCallbackResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HeartbeatCallbackResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new HeartbeatCallbackResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.HeartbeatCallbackResponse
                 * @static
                 * @param {clew.durable.v1.HeartbeatCallbackResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.HeartbeatCallbackResponse} HeartbeatCallbackResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.HeartbeatCallbackResponse.$Shape): clew.durable.v1.HeartbeatCallbackResponse & clew.durable.v1.HeartbeatCallbackResponse.$Shape;
                 *   (properties?: clew.durable.v1.HeartbeatCallbackResponse.$Properties): clew.durable.v1.HeartbeatCallbackResponse;
                 * }}
                 */
                HeartbeatCallbackResponse.create = function(properties) {
                    return new HeartbeatCallbackResponse(properties);
                };

                /**
                 * Encodes the specified HeartbeatCallbackResponse message. Does not implicitly {@link clew.durable.v1.HeartbeatCallbackResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.HeartbeatCallbackResponse
                 * @static
                 * @param {clew.durable.v1.HeartbeatCallbackResponse.$Properties} message HeartbeatCallbackResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HeartbeatCallbackResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HeartbeatCallbackResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.HeartbeatCallbackResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.HeartbeatCallbackResponse & clew.durable.v1.HeartbeatCallbackResponse.$Shape} HeartbeatCallbackResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HeartbeatCallbackResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.HeartbeatCallbackResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return HeartbeatCallbackResponse;
            })();

            v1.ErrorObject = (function() {

                /**
                 * Properties of an ErrorObject.
                 * @typedef {Object} clew.durable.v1.ErrorObject.$Properties
                 * @property {string|null} [type] Name of the error's type, as its language writes it (ENV-7).
                 * @property {string|null} [message] What a person reads (ENV-7).
                 * @property {string|null} [data] Machine-readable detail, opaque text (ENV-7).
                 * @property {clew.durable.v1.StackTrace.$Properties|null} [stackTrace] Where it was raised; a message, so that an empty trace and none differ (ENV-7).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ErrorObject.
                 * @memberof clew.durable.v1
                 * @interface IErrorObject
                 * @augments clew.durable.v1.ErrorObject.$Properties
                 * @deprecated Use clew.durable.v1.ErrorObject.$Properties instead.
                 */

                /**
                 * Shape of an ErrorObject.
                 * @typedef {clew.durable.v1.ErrorObject.$Properties} clew.durable.v1.ErrorObject.$Shape
                 */

                /**
                 * Constructs a new ErrorObject.
                 * @memberof clew.durable.v1
                 * @classdesc How a failure of user code travels. A backend never matches on any member (ENV-7).
                 * @constructor
                 * @param {clew.durable.v1.ErrorObject.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ErrorObject = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Name of the error's type, as its language writes it (ENV-7).
                 * @member {string|null|undefined} type
                 * @memberof clew.durable.v1.ErrorObject
                 * @instance
                 */
                ErrorObject.prototype.type = null;

                /**
                 * What a person reads (ENV-7).
                 * @member {string|null|undefined} message
                 * @memberof clew.durable.v1.ErrorObject
                 * @instance
                 */
                ErrorObject.prototype.message = null;

                /**
                 * Machine-readable detail, opaque text (ENV-7).
                 * @member {string|null|undefined} data
                 * @memberof clew.durable.v1.ErrorObject
                 * @instance
                 */
                ErrorObject.prototype.data = null;

                /**
                 * Where it was raised; a message, so that an empty trace and none differ (ENV-7).
                 * @member {clew.durable.v1.StackTrace.$Properties|null|undefined} stackTrace
                 * @memberof clew.durable.v1.ErrorObject
                 * @instance
                 */
                ErrorObject.prototype.stackTrace = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ErrorObject.prototype, "_type", {
                    get: $util.oneOfGetter($oneOfFields = ["type"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ErrorObject.prototype, "_message", {
                    get: $util.oneOfGetter($oneOfFields = ["message"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ErrorObject.prototype, "_data", {
                    get: $util.oneOfGetter($oneOfFields = ["data"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ErrorObject.prototype, "_stackTrace", {
                    get: $util.oneOfGetter($oneOfFields = ["stackTrace"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ErrorObject instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ErrorObject
                 * @static
                 * @param {clew.durable.v1.ErrorObject.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ErrorObject} ErrorObject instance
                 * @type {{
                 *   (properties: clew.durable.v1.ErrorObject.$Shape): clew.durable.v1.ErrorObject & clew.durable.v1.ErrorObject.$Shape;
                 *   (properties?: clew.durable.v1.ErrorObject.$Properties): clew.durable.v1.ErrorObject;
                 * }}
                 */
                ErrorObject.create = function(properties) {
                    return new ErrorObject(properties);
                };

                /**
                 * Encodes the specified ErrorObject message. Does not implicitly {@link clew.durable.v1.ErrorObject.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ErrorObject
                 * @static
                 * @param {clew.durable.v1.ErrorObject.$Properties} message ErrorObject message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ErrorObject.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
                    if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.data);
                    if (message.stackTrace != null && $Object.hasOwnProperty.call(message, "stackTrace"))
                        $root.clew.durable.v1.StackTrace.encode(message.stackTrace, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ErrorObject message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ErrorObject
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ErrorObject & clew.durable.v1.ErrorObject.$Shape} ErrorObject
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ErrorObject.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ErrorObject();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.type = reader.stringVerify();
                                message._type = "type";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.message = reader.stringVerify();
                                message._message = "message";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.data = reader.stringVerify();
                                message._data = "data";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.stackTrace = $root.clew.durable.v1.StackTrace.decode(reader, reader.size(), $undefined, _depth + 1, message.stackTrace);
                                message._stackTrace = "stackTrace";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ErrorObject;
            })();

            v1.StackTrace = (function() {

                /**
                 * Properties of a StackTrace.
                 * @typedef {Object} clew.durable.v1.StackTrace.$Properties
                 * @property {Array.<string>|null} [frames] One frame each, in the order and spelling of the language that raised the error (ENV-7).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StackTrace.
                 * @memberof clew.durable.v1
                 * @interface IStackTrace
                 * @augments clew.durable.v1.StackTrace.$Properties
                 * @deprecated Use clew.durable.v1.StackTrace.$Properties instead.
                 */

                /**
                 * Shape of a StackTrace.
                 * @typedef {clew.durable.v1.StackTrace.$Properties} clew.durable.v1.StackTrace.$Shape
                 */

                /**
                 * Constructs a new StackTrace.
                 * @memberof clew.durable.v1
                 * @classdesc The frames of a stack trace (ENV-7).
                 * @constructor
                 * @param {clew.durable.v1.StackTrace.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StackTrace = function (properties) {
                    this.frames = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * One frame each, in the order and spelling of the language that raised the error (ENV-7).
                 * @member {Array.<string>} frames
                 * @memberof clew.durable.v1.StackTrace
                 * @instance
                 */
                StackTrace.prototype.frames = $util.emptyArray;

                /**
                 * Creates a new StackTrace instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.StackTrace
                 * @static
                 * @param {clew.durable.v1.StackTrace.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.StackTrace} StackTrace instance
                 * @type {{
                 *   (properties: clew.durable.v1.StackTrace.$Shape): clew.durable.v1.StackTrace & clew.durable.v1.StackTrace.$Shape;
                 *   (properties?: clew.durable.v1.StackTrace.$Properties): clew.durable.v1.StackTrace;
                 * }}
                 */
                StackTrace.create = function(properties) {
                    return new StackTrace(properties);
                };

                /**
                 * Encodes the specified StackTrace message. Does not implicitly {@link clew.durable.v1.StackTrace.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.StackTrace
                 * @static
                 * @param {clew.durable.v1.StackTrace.$Properties} message StackTrace message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StackTrace.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.frames != null && message.frames.length)
                        for (let i = 0; i < message.frames.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.frames[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StackTrace message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.StackTrace
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StackTrace & clew.durable.v1.StackTrace.$Shape} StackTrace
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StackTrace.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.StackTrace();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.frames && message.frames.length))
                                    message.frames = [];
                                message.frames.push(reader.stringVerify());
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StackTrace;
            })();

            v1.Payload = (function() {

                /**
                 * Properties of a Payload.
                 * @typedef {Object} clew.durable.v1.Payload.$Properties
                 * @property {Uint8Array|null} [data] The bytes, exactly as the program's serializer wrote them (ENV-1).
                 * @property {string|null} [mediaType] An IANA media type. Absent: `application/json` (ENV-1).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Payload.
                 * @memberof clew.durable.v1
                 * @interface IPayload
                 * @augments clew.durable.v1.Payload.$Properties
                 * @deprecated Use clew.durable.v1.Payload.$Properties instead.
                 */

                /**
                 * Shape of a Payload.
                 * @typedef {clew.durable.v1.Payload.$Properties} clew.durable.v1.Payload.$Shape
                 */

                /**
                 * Constructs a new Payload.
                 * @memberof clew.durable.v1
                 * @classdesc What a program hands to or gets from an operation: opaque bytes with a media type. A backend stores both and never
                 * reads the bytes (ENV-1).
                 * @constructor
                 * @param {clew.durable.v1.Payload.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Payload = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The bytes, exactly as the program's serializer wrote them (ENV-1).
                 * @member {Uint8Array} data
                 * @memberof clew.durable.v1.Payload
                 * @instance
                 */
                Payload.prototype.data = $util.newBuffer([]);

                /**
                 * An IANA media type. Absent: `application/json` (ENV-1).
                 * @member {string|null|undefined} mediaType
                 * @memberof clew.durable.v1.Payload
                 * @instance
                 */
                Payload.prototype.mediaType = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Payload.prototype, "_mediaType", {
                    get: $util.oneOfGetter($oneOfFields = ["mediaType"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Payload instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.Payload
                 * @static
                 * @param {clew.durable.v1.Payload.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.Payload} Payload instance
                 * @type {{
                 *   (properties: clew.durable.v1.Payload.$Shape): clew.durable.v1.Payload & clew.durable.v1.Payload.$Shape;
                 *   (properties?: clew.durable.v1.Payload.$Properties): clew.durable.v1.Payload;
                 * }}
                 */
                Payload.create = function(properties) {
                    return new Payload(properties);
                };

                /**
                 * Encodes the specified Payload message. Does not implicitly {@link clew.durable.v1.Payload.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.Payload
                 * @static
                 * @param {clew.durable.v1.Payload.$Properties} message Payload message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Payload.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.data);
                    if (message.mediaType != null && $Object.hasOwnProperty.call(message, "mediaType"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.mediaType);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Payload message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.Payload
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.Payload & clew.durable.v1.Payload.$Shape} Payload
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Payload.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.Payload();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.data = value;
                                else
                                    delete message.data;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.mediaType = reader.stringVerify();
                                message._mediaType = "mediaType";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Payload;
            })();

            v1.CheckpointRequest = (function() {

                /**
                 * Properties of a CheckpointRequest.
                 * @typedef {Object} clew.durable.v1.CheckpointRequest.$Properties
                 * @property {string|null} [executionId] The execution (TOK-7).
                 * @property {string|null} [checkpointToken] The live token, consumed by this request (TOK-3).
                 * @property {Array.<clew.durable.v1.OperationUpdate.$Properties>|null} [updates] Applied in this order, all or none. None: a poll (CKPT-4).
                 * @property {string|null} [clientToken] Repeats of the same request carry the same one and are applied once (IDEM-1).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CheckpointRequest.
                 * @memberof clew.durable.v1
                 * @interface ICheckpointRequest
                 * @augments clew.durable.v1.CheckpointRequest.$Properties
                 * @deprecated Use clew.durable.v1.CheckpointRequest.$Properties instead.
                 */

                /**
                 * Shape of a CheckpointRequest.
                 * @typedef {clew.durable.v1.CheckpointRequest.$Properties} clew.durable.v1.CheckpointRequest.$Shape
                 */

                /**
                 * Constructs a new CheckpointRequest.
                 * @memberof clew.durable.v1
                 * @classdesc An atomic batch of updates under a token (CKPT-1).
                 * @constructor
                 * @param {clew.durable.v1.CheckpointRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CheckpointRequest = function (properties) {
                    this.updates = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The execution (TOK-7).
                 * @member {string} executionId
                 * @memberof clew.durable.v1.CheckpointRequest
                 * @instance
                 */
                CheckpointRequest.prototype.executionId = "";

                /**
                 * The live token, consumed by this request (TOK-3).
                 * @member {string} checkpointToken
                 * @memberof clew.durable.v1.CheckpointRequest
                 * @instance
                 */
                CheckpointRequest.prototype.checkpointToken = "";

                /**
                 * Applied in this order, all or none. None: a poll (CKPT-4).
                 * @member {Array.<clew.durable.v1.OperationUpdate.$Properties>} updates
                 * @memberof clew.durable.v1.CheckpointRequest
                 * @instance
                 */
                CheckpointRequest.prototype.updates = $util.emptyArray;

                /**
                 * Repeats of the same request carry the same one and are applied once (IDEM-1).
                 * @member {string|null|undefined} clientToken
                 * @memberof clew.durable.v1.CheckpointRequest
                 * @instance
                 */
                CheckpointRequest.prototype.clientToken = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(CheckpointRequest.prototype, "_clientToken", {
                    get: $util.oneOfGetter($oneOfFields = ["clientToken"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new CheckpointRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.CheckpointRequest
                 * @static
                 * @param {clew.durable.v1.CheckpointRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.CheckpointRequest} CheckpointRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.CheckpointRequest.$Shape): clew.durable.v1.CheckpointRequest & clew.durable.v1.CheckpointRequest.$Shape;
                 *   (properties?: clew.durable.v1.CheckpointRequest.$Properties): clew.durable.v1.CheckpointRequest;
                 * }}
                 */
                CheckpointRequest.create = function(properties) {
                    return new CheckpointRequest(properties);
                };

                /**
                 * Encodes the specified CheckpointRequest message. Does not implicitly {@link clew.durable.v1.CheckpointRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.CheckpointRequest
                 * @static
                 * @param {clew.durable.v1.CheckpointRequest.$Properties} message CheckpointRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CheckpointRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.executionId != null && $Object.hasOwnProperty.call(message, "executionId") && message.executionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.executionId);
                    if (message.checkpointToken != null && $Object.hasOwnProperty.call(message, "checkpointToken") && message.checkpointToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.checkpointToken);
                    if (message.updates != null && message.updates.length)
                        for (let i = 0; i < message.updates.length; ++i)
                            $root.clew.durable.v1.OperationUpdate.encode(message.updates[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.clientToken != null && $Object.hasOwnProperty.call(message, "clientToken"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.clientToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CheckpointRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.CheckpointRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CheckpointRequest & clew.durable.v1.CheckpointRequest.$Shape} CheckpointRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CheckpointRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.CheckpointRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionId = value;
                                else
                                    delete message.executionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.checkpointToken = value;
                                else
                                    delete message.checkpointToken;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.updates && message.updates.length))
                                    message.updates = [];
                                message.updates.push($root.clew.durable.v1.OperationUpdate.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.clientToken = reader.stringVerify();
                                message._clientToken = "clientToken";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return CheckpointRequest;
            })();

            v1.CheckpointResponse = (function() {

                /**
                 * Properties of a CheckpointResponse.
                 * @typedef {Object} clew.durable.v1.CheckpointResponse.$Properties
                 * @property {string|null} [checkpointToken] The token of the next checkpoint. Absent: the execution closed in this one (TOK-10).
                 * @property {clew.durable.v1.StatePage.$Properties|null} [newState] The operations of this batch, and all that changed elsewhere since the host last looked (CKPT-11).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CheckpointResponse.
                 * @memberof clew.durable.v1
                 * @interface ICheckpointResponse
                 * @augments clew.durable.v1.CheckpointResponse.$Properties
                 * @deprecated Use clew.durable.v1.CheckpointResponse.$Properties instead.
                 */

                /**
                 * Shape of a CheckpointResponse.
                 * @typedef {{
                 *   checkpointToken?: string|null;
                 *   newState?: clew.durable.v1.StatePage.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.durable.v1.CheckpointResponse.$Shape
                 */

                /**
                 * Constructs a new CheckpointResponse.
                 * @memberof clew.durable.v1
                 * @classdesc Answer to a checkpoint (CKPT-2).
                 * @constructor
                 * @param {clew.durable.v1.CheckpointResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CheckpointResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The token of the next checkpoint. Absent: the execution closed in this one (TOK-10).
                 * @member {string|null|undefined} checkpointToken
                 * @memberof clew.durable.v1.CheckpointResponse
                 * @instance
                 */
                CheckpointResponse.prototype.checkpointToken = null;

                /**
                 * The operations of this batch, and all that changed elsewhere since the host last looked (CKPT-11).
                 * @member {clew.durable.v1.StatePage.$Properties|null|undefined} newState
                 * @memberof clew.durable.v1.CheckpointResponse
                 * @instance
                 */
                CheckpointResponse.prototype.newState = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(CheckpointResponse.prototype, "_checkpointToken", {
                    get: $util.oneOfGetter($oneOfFields = ["checkpointToken"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new CheckpointResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.CheckpointResponse
                 * @static
                 * @param {clew.durable.v1.CheckpointResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.CheckpointResponse} CheckpointResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.CheckpointResponse.$Shape): clew.durable.v1.CheckpointResponse & clew.durable.v1.CheckpointResponse.$Shape;
                 *   (properties?: clew.durable.v1.CheckpointResponse.$Properties): clew.durable.v1.CheckpointResponse;
                 * }}
                 */
                CheckpointResponse.create = function(properties) {
                    return new CheckpointResponse(properties);
                };

                /**
                 * Encodes the specified CheckpointResponse message. Does not implicitly {@link clew.durable.v1.CheckpointResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.CheckpointResponse
                 * @static
                 * @param {clew.durable.v1.CheckpointResponse.$Properties} message CheckpointResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CheckpointResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.checkpointToken != null && $Object.hasOwnProperty.call(message, "checkpointToken"))
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.checkpointToken);
                    if (message.newState != null && $Object.hasOwnProperty.call(message, "newState"))
                        $root.clew.durable.v1.StatePage.encode(message.newState, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CheckpointResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.CheckpointResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CheckpointResponse & clew.durable.v1.CheckpointResponse.$Shape} CheckpointResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CheckpointResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.CheckpointResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.checkpointToken = reader.stringVerify();
                                message._checkpointToken = "checkpointToken";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.newState = $root.clew.durable.v1.StatePage.decode(reader, reader.size(), $undefined, _depth + 1, message.newState);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return CheckpointResponse;
            })();

            v1.CheckpointStreamRequest = (function() {

                /**
                 * Properties of a CheckpointStreamRequest.
                 * @typedef {Object} clew.durable.v1.CheckpointStreamRequest.$Properties
                 * @property {number|null} [correlationId] Chosen by the client; not that of another request which waits for its answer (STRM-1).
                 * @property {clew.durable.v1.CheckpointRequest.$Properties|null} [checkpoint] A batch of updates (CKPT-1).
                 * @property {"checkpoint"} [request] What is asked (STRM-4).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CheckpointStreamRequest.
                 * @memberof clew.durable.v1
                 * @interface ICheckpointStreamRequest
                 * @augments clew.durable.v1.CheckpointStreamRequest.$Properties
                 * @deprecated Use clew.durable.v1.CheckpointStreamRequest.$Properties instead.
                 */

                /**
                 * Narrowed shape of a CheckpointStreamRequest.
                 * @typedef {{
                 *   correlationId?: number|null;
                 *   checkpoint?: clew.durable.v1.CheckpointRequest.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ request?: undefined; checkpoint?: null }|{ request?: "checkpoint"; checkpoint: clew.durable.v1.CheckpointRequest.$Shape })
                 * )} clew.durable.v1.CheckpointStreamRequest.$Shape
                 */

                /**
                 * Constructs a new CheckpointStreamRequest.
                 * @memberof clew.durable.v1
                 * @classdesc A request on a checkpoint stream (STRM-4).
                 * @constructor
                 * @param {clew.durable.v1.CheckpointStreamRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CheckpointStreamRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Chosen by the client; not that of another request which waits for its answer (STRM-1).
                 * @member {number} correlationId
                 * @memberof clew.durable.v1.CheckpointStreamRequest
                 * @instance
                 */
                CheckpointStreamRequest.prototype.correlationId = 0;

                /**
                 * A batch of updates (CKPT-1).
                 * @member {clew.durable.v1.CheckpointRequest.$Properties|null|undefined} checkpoint
                 * @memberof clew.durable.v1.CheckpointStreamRequest
                 * @instance
                 */
                CheckpointStreamRequest.prototype.checkpoint = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * What is asked (STRM-4).
                 * @member {"checkpoint"|undefined} request
                 * @memberof clew.durable.v1.CheckpointStreamRequest
                 * @instance
                 */
                $Object.defineProperty(CheckpointStreamRequest.prototype, "request", {
                    get: $util.oneOfGetter($oneOfFields = ["checkpoint"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new CheckpointStreamRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.CheckpointStreamRequest
                 * @static
                 * @param {clew.durable.v1.CheckpointStreamRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.CheckpointStreamRequest} CheckpointStreamRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.CheckpointStreamRequest.$Shape): clew.durable.v1.CheckpointStreamRequest & clew.durable.v1.CheckpointStreamRequest.$Shape;
                 *   (properties?: clew.durable.v1.CheckpointStreamRequest.$Properties): clew.durable.v1.CheckpointStreamRequest;
                 * }}
                 */
                CheckpointStreamRequest.create = function(properties) {
                    return new CheckpointStreamRequest(properties);
                };

                /**
                 * Encodes the specified CheckpointStreamRequest message. Does not implicitly {@link clew.durable.v1.CheckpointStreamRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.CheckpointStreamRequest
                 * @static
                 * @param {clew.durable.v1.CheckpointStreamRequest.$Properties} message CheckpointStreamRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CheckpointStreamRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.correlationId != null && $Object.hasOwnProperty.call(message, "correlationId") && message.correlationId !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.correlationId);
                    if (message.checkpoint != null && $Object.hasOwnProperty.call(message, "checkpoint"))
                        $root.clew.durable.v1.CheckpointRequest.encode(message.checkpoint, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CheckpointStreamRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.CheckpointStreamRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CheckpointStreamRequest & clew.durable.v1.CheckpointStreamRequest.$Shape} CheckpointStreamRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CheckpointStreamRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.CheckpointStreamRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.correlationId = value;
                                else
                                    delete message.correlationId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.checkpoint = $root.clew.durable.v1.CheckpointRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.checkpoint);
                                message.request = "checkpoint";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return CheckpointStreamRequest;
            })();

            v1.CheckpointStreamResponse = (function() {

                /**
                 * Properties of a CheckpointStreamResponse.
                 * @typedef {Object} clew.durable.v1.CheckpointStreamResponse.$Properties
                 * @property {number|null} [correlationId] That of the request (STRM-1).
                 * @property {clew.durable.v1.CheckpointResponse.$Properties|null} [checkpoint] The batch is durable (CKPT-2).
                 * @property {clew.durable.v1.Status.$Properties|null} [status] The request was refused; the stream goes on (STRM-2).
                 * @property {"checkpoint"|"status"} [reply] How it went (STRM-2).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CheckpointStreamResponse.
                 * @memberof clew.durable.v1
                 * @interface ICheckpointStreamResponse
                 * @augments clew.durable.v1.CheckpointStreamResponse.$Properties
                 * @deprecated Use clew.durable.v1.CheckpointStreamResponse.$Properties instead.
                 */

                /**
                 * Narrowed shape of a CheckpointStreamResponse.
                 * @typedef {{
                 *   correlationId?: number|null;
                 *   checkpoint?: clew.durable.v1.CheckpointResponse.$Shape|null;
                 *   status?: clew.durable.v1.Status.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ reply?: undefined; checkpoint?: null; status?: null }|{ reply?: "checkpoint"; checkpoint: clew.durable.v1.CheckpointResponse.$Shape; status?: null }|{ reply?: "status"; checkpoint?: null; status: clew.durable.v1.Status.$Shape })
                 * )} clew.durable.v1.CheckpointStreamResponse.$Shape
                 */

                /**
                 * Constructs a new CheckpointStreamResponse.
                 * @memberof clew.durable.v1
                 * @classdesc An answer on a checkpoint stream (STRM-1).
                 * @constructor
                 * @param {clew.durable.v1.CheckpointStreamResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CheckpointStreamResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * That of the request (STRM-1).
                 * @member {number} correlationId
                 * @memberof clew.durable.v1.CheckpointStreamResponse
                 * @instance
                 */
                CheckpointStreamResponse.prototype.correlationId = 0;

                /**
                 * The batch is durable (CKPT-2).
                 * @member {clew.durable.v1.CheckpointResponse.$Properties|null|undefined} checkpoint
                 * @memberof clew.durable.v1.CheckpointStreamResponse
                 * @instance
                 */
                CheckpointStreamResponse.prototype.checkpoint = null;

                /**
                 * The request was refused; the stream goes on (STRM-2).
                 * @member {clew.durable.v1.Status.$Properties|null|undefined} status
                 * @memberof clew.durable.v1.CheckpointStreamResponse
                 * @instance
                 */
                CheckpointStreamResponse.prototype.status = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * How it went (STRM-2).
                 * @member {"checkpoint"|"status"|undefined} reply
                 * @memberof clew.durable.v1.CheckpointStreamResponse
                 * @instance
                 */
                $Object.defineProperty(CheckpointStreamResponse.prototype, "reply", {
                    get: $util.oneOfGetter($oneOfFields = ["checkpoint", "status"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new CheckpointStreamResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.CheckpointStreamResponse
                 * @static
                 * @param {clew.durable.v1.CheckpointStreamResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.CheckpointStreamResponse} CheckpointStreamResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.CheckpointStreamResponse.$Shape): clew.durable.v1.CheckpointStreamResponse & clew.durable.v1.CheckpointStreamResponse.$Shape;
                 *   (properties?: clew.durable.v1.CheckpointStreamResponse.$Properties): clew.durable.v1.CheckpointStreamResponse;
                 * }}
                 */
                CheckpointStreamResponse.create = function(properties) {
                    return new CheckpointStreamResponse(properties);
                };

                /**
                 * Encodes the specified CheckpointStreamResponse message. Does not implicitly {@link clew.durable.v1.CheckpointStreamResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.CheckpointStreamResponse
                 * @static
                 * @param {clew.durable.v1.CheckpointStreamResponse.$Properties} message CheckpointStreamResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CheckpointStreamResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.correlationId != null && $Object.hasOwnProperty.call(message, "correlationId") && message.correlationId !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.correlationId);
                    if (message.checkpoint != null && $Object.hasOwnProperty.call(message, "checkpoint"))
                        $root.clew.durable.v1.CheckpointResponse.encode(message.checkpoint, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                        $root.clew.durable.v1.Status.encode(message.status, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CheckpointStreamResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.CheckpointStreamResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CheckpointStreamResponse & clew.durable.v1.CheckpointStreamResponse.$Shape} CheckpointStreamResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CheckpointStreamResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.CheckpointStreamResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.correlationId = value;
                                else
                                    delete message.correlationId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.checkpoint = $root.clew.durable.v1.CheckpointResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.checkpoint);
                                message.reply = "checkpoint";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.status = $root.clew.durable.v1.Status.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                                message.reply = "status";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return CheckpointStreamResponse;
            })();

            v1.GetExecutionStateRequest = (function() {

                /**
                 * Properties of a GetExecutionStateRequest.
                 * @typedef {Object} clew.durable.v1.GetExecutionStateRequest.$Properties
                 * @property {string|null} [executionId] The execution (TOK-7).
                 * @property {string|null} [checkpointToken] The live token; it stays valid (TOK-8).
                 * @property {string|null} [marker] `next_marker` of the page before. Absent: the first page (STATE-3).
                 * @property {number|null} [maxItems] Most operations in a page. Absent or 0: 100 (LIM-5).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetExecutionStateRequest.
                 * @memberof clew.durable.v1
                 * @interface IGetExecutionStateRequest
                 * @augments clew.durable.v1.GetExecutionStateRequest.$Properties
                 * @deprecated Use clew.durable.v1.GetExecutionStateRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetExecutionStateRequest.
                 * @typedef {clew.durable.v1.GetExecutionStateRequest.$Properties} clew.durable.v1.GetExecutionStateRequest.$Shape
                 */

                /**
                 * Constructs a new GetExecutionStateRequest.
                 * @memberof clew.durable.v1
                 * @classdesc Asks for a page of the execution's operations (STATE-2).
                 * @constructor
                 * @param {clew.durable.v1.GetExecutionStateRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetExecutionStateRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The execution (TOK-7).
                 * @member {string} executionId
                 * @memberof clew.durable.v1.GetExecutionStateRequest
                 * @instance
                 */
                GetExecutionStateRequest.prototype.executionId = "";

                /**
                 * The live token; it stays valid (TOK-8).
                 * @member {string} checkpointToken
                 * @memberof clew.durable.v1.GetExecutionStateRequest
                 * @instance
                 */
                GetExecutionStateRequest.prototype.checkpointToken = "";

                /**
                 * `next_marker` of the page before. Absent: the first page (STATE-3).
                 * @member {string|null|undefined} marker
                 * @memberof clew.durable.v1.GetExecutionStateRequest
                 * @instance
                 */
                GetExecutionStateRequest.prototype.marker = null;

                /**
                 * Most operations in a page. Absent or 0: 100 (LIM-5).
                 * @member {number|null|undefined} maxItems
                 * @memberof clew.durable.v1.GetExecutionStateRequest
                 * @instance
                 */
                GetExecutionStateRequest.prototype.maxItems = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(GetExecutionStateRequest.prototype, "_marker", {
                    get: $util.oneOfGetter($oneOfFields = ["marker"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(GetExecutionStateRequest.prototype, "_maxItems", {
                    get: $util.oneOfGetter($oneOfFields = ["maxItems"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new GetExecutionStateRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.GetExecutionStateRequest
                 * @static
                 * @param {clew.durable.v1.GetExecutionStateRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.GetExecutionStateRequest} GetExecutionStateRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.GetExecutionStateRequest.$Shape): clew.durable.v1.GetExecutionStateRequest & clew.durable.v1.GetExecutionStateRequest.$Shape;
                 *   (properties?: clew.durable.v1.GetExecutionStateRequest.$Properties): clew.durable.v1.GetExecutionStateRequest;
                 * }}
                 */
                GetExecutionStateRequest.create = function(properties) {
                    return new GetExecutionStateRequest(properties);
                };

                /**
                 * Encodes the specified GetExecutionStateRequest message. Does not implicitly {@link clew.durable.v1.GetExecutionStateRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.GetExecutionStateRequest
                 * @static
                 * @param {clew.durable.v1.GetExecutionStateRequest.$Properties} message GetExecutionStateRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetExecutionStateRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.executionId != null && $Object.hasOwnProperty.call(message, "executionId") && message.executionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.executionId);
                    if (message.checkpointToken != null && $Object.hasOwnProperty.call(message, "checkpointToken") && message.checkpointToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.checkpointToken);
                    if (message.marker != null && $Object.hasOwnProperty.call(message, "marker"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.marker);
                    if (message.maxItems != null && $Object.hasOwnProperty.call(message, "maxItems"))
                        writer.uint32(/* id 4, wireType 0 =*/32).int32(message.maxItems);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetExecutionStateRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.GetExecutionStateRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionStateRequest & clew.durable.v1.GetExecutionStateRequest.$Shape} GetExecutionStateRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetExecutionStateRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.GetExecutionStateRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionId = value;
                                else
                                    delete message.executionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.checkpointToken = value;
                                else
                                    delete message.checkpointToken;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.marker = reader.stringVerify();
                                message._marker = "marker";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                message.maxItems = reader.int32();
                                message._maxItems = "maxItems";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return GetExecutionStateRequest;
            })();

            v1.GetExecutionStateResponse = (function() {

                /**
                 * Properties of a GetExecutionStateResponse.
                 * @typedef {Object} clew.durable.v1.GetExecutionStateResponse.$Properties
                 * @property {clew.durable.v1.StatePage.$Properties|null} [page] The page (STATE-2).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetExecutionStateResponse.
                 * @memberof clew.durable.v1
                 * @interface IGetExecutionStateResponse
                 * @augments clew.durable.v1.GetExecutionStateResponse.$Properties
                 * @deprecated Use clew.durable.v1.GetExecutionStateResponse.$Properties instead.
                 */

                /**
                 * Shape of a GetExecutionStateResponse.
                 * @typedef {{
                 *   page?: clew.durable.v1.StatePage.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.durable.v1.GetExecutionStateResponse.$Shape
                 */

                /**
                 * Constructs a new GetExecutionStateResponse.
                 * @memberof clew.durable.v1
                 * @classdesc A page of the execution's operations (STATE-2).
                 * @constructor
                 * @param {clew.durable.v1.GetExecutionStateResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetExecutionStateResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The page (STATE-2).
                 * @member {clew.durable.v1.StatePage.$Properties|null|undefined} page
                 * @memberof clew.durable.v1.GetExecutionStateResponse
                 * @instance
                 */
                GetExecutionStateResponse.prototype.page = null;

                /**
                 * Creates a new GetExecutionStateResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.GetExecutionStateResponse
                 * @static
                 * @param {clew.durable.v1.GetExecutionStateResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.GetExecutionStateResponse} GetExecutionStateResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.GetExecutionStateResponse.$Shape): clew.durable.v1.GetExecutionStateResponse & clew.durable.v1.GetExecutionStateResponse.$Shape;
                 *   (properties?: clew.durable.v1.GetExecutionStateResponse.$Properties): clew.durable.v1.GetExecutionStateResponse;
                 * }}
                 */
                GetExecutionStateResponse.create = function(properties) {
                    return new GetExecutionStateResponse(properties);
                };

                /**
                 * Encodes the specified GetExecutionStateResponse message. Does not implicitly {@link clew.durable.v1.GetExecutionStateResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.GetExecutionStateResponse
                 * @static
                 * @param {clew.durable.v1.GetExecutionStateResponse.$Properties} message GetExecutionStateResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetExecutionStateResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.page != null && $Object.hasOwnProperty.call(message, "page"))
                        $root.clew.durable.v1.StatePage.encode(message.page, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetExecutionStateResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.GetExecutionStateResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionStateResponse & clew.durable.v1.GetExecutionStateResponse.$Shape} GetExecutionStateResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetExecutionStateResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.GetExecutionStateResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.page = $root.clew.durable.v1.StatePage.decode(reader, reader.size(), $undefined, _depth + 1, message.page);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return GetExecutionStateResponse;
            })();

            /**
             * What an error ends (ERR-2).
             * @name clew.durable.v1.ErrorScope
             * @enum {number}
             * @property {number} ERROR_SCOPE_UNSPECIFIED=0 Never sent (ERR-5).
             * @property {number} ERROR_SCOPE_REQUEST=1 The request: nothing was changed, and the caller may go on (ERR-2).
             * @property {number} ERROR_SCOPE_INVOCATION=2 The invocation: its token is worth nothing any more, and it should end (ERR-2).
             * @property {number} ERROR_SCOPE_EXECUTION=3 The execution: it is closed, or has to be (ERR-2).
             */
            v1.ErrorScope = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "ERROR_SCOPE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "ERROR_SCOPE_REQUEST"] = 1;
                values[valuesById[2] = "ERROR_SCOPE_INVOCATION"] = 2;
                values[valuesById[3] = "ERROR_SCOPE_EXECUTION"] = 3;
                return values;
            })();

            v1.ErrorDetail = (function() {

                /**
                 * Properties of an ErrorDetail.
                 * @typedef {Object} clew.durable.v1.ErrorDetail.$Properties
                 * @property {string|null} [reason] Name in the error catalogue, such as `CHECKPOINT_TOKEN_STALE` (ERR-4).
                 * @property {string|null} [clause] Clause that the request broke, such as `TOK-3` (ERR-1).
                 * @property {string|null} [field] Path of the field that is wrong, such as `updates[0].waitOptions.waitSeconds` (ERR-7).
                 * @property {string|null} [expected] What would have been right (ERR-7).
                 * @property {string|null} [actual] What came (ERR-7).
                 * @property {clew.durable.v1.ErrorScope|null} [scope] What the error ends (ERR-5).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ErrorDetail.
                 * @memberof clew.durable.v1
                 * @interface IErrorDetail
                 * @augments clew.durable.v1.ErrorDetail.$Properties
                 * @deprecated Use clew.durable.v1.ErrorDetail.$Properties instead.
                 */

                /**
                 * Shape of an ErrorDetail.
                 * @typedef {clew.durable.v1.ErrorDetail.$Properties} clew.durable.v1.ErrorDetail.$Shape
                 */

                /**
                 * Constructs a new ErrorDetail.
                 * @memberof clew.durable.v1
                 * @classdesc Why a request was refused, for programs (ERR-1). It travels in the details of a Status.
                 * @constructor
                 * @param {clew.durable.v1.ErrorDetail.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ErrorDetail = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Name in the error catalogue, such as `CHECKPOINT_TOKEN_STALE` (ERR-4).
                 * @member {string} reason
                 * @memberof clew.durable.v1.ErrorDetail
                 * @instance
                 */
                ErrorDetail.prototype.reason = "";

                /**
                 * Clause that the request broke, such as `TOK-3` (ERR-1).
                 * @member {string} clause
                 * @memberof clew.durable.v1.ErrorDetail
                 * @instance
                 */
                ErrorDetail.prototype.clause = "";

                /**
                 * Path of the field that is wrong, such as `updates[0].waitOptions.waitSeconds` (ERR-7).
                 * @member {string|null|undefined} field
                 * @memberof clew.durable.v1.ErrorDetail
                 * @instance
                 */
                ErrorDetail.prototype.field = null;

                /**
                 * What would have been right (ERR-7).
                 * @member {string|null|undefined} expected
                 * @memberof clew.durable.v1.ErrorDetail
                 * @instance
                 */
                ErrorDetail.prototype.expected = null;

                /**
                 * What came (ERR-7).
                 * @member {string|null|undefined} actual
                 * @memberof clew.durable.v1.ErrorDetail
                 * @instance
                 */
                ErrorDetail.prototype.actual = null;

                /**
                 * What the error ends (ERR-5).
                 * @member {clew.durable.v1.ErrorScope} scope
                 * @memberof clew.durable.v1.ErrorDetail
                 * @instance
                 */
                ErrorDetail.prototype.scope = 0;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ErrorDetail.prototype, "_field", {
                    get: $util.oneOfGetter($oneOfFields = ["field"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ErrorDetail.prototype, "_expected", {
                    get: $util.oneOfGetter($oneOfFields = ["expected"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ErrorDetail.prototype, "_actual", {
                    get: $util.oneOfGetter($oneOfFields = ["actual"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ErrorDetail instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ErrorDetail
                 * @static
                 * @param {clew.durable.v1.ErrorDetail.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ErrorDetail} ErrorDetail instance
                 * @type {{
                 *   (properties: clew.durable.v1.ErrorDetail.$Shape): clew.durable.v1.ErrorDetail & clew.durable.v1.ErrorDetail.$Shape;
                 *   (properties?: clew.durable.v1.ErrorDetail.$Properties): clew.durable.v1.ErrorDetail;
                 * }}
                 */
                ErrorDetail.create = function(properties) {
                    return new ErrorDetail(properties);
                };

                /**
                 * Encodes the specified ErrorDetail message. Does not implicitly {@link clew.durable.v1.ErrorDetail.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ErrorDetail
                 * @static
                 * @param {clew.durable.v1.ErrorDetail.$Properties} message ErrorDetail message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ErrorDetail.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                    if (message.clause != null && $Object.hasOwnProperty.call(message, "clause") && message.clause !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.clause);
                    if (message.field != null && $Object.hasOwnProperty.call(message, "field"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.field);
                    if (message.expected != null && $Object.hasOwnProperty.call(message, "expected"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.expected);
                    if (message.actual != null && $Object.hasOwnProperty.call(message, "actual"))
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.actual);
                    if (message.scope != null && $Object.hasOwnProperty.call(message, "scope") && message.scope !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).int32(message.scope);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ErrorDetail message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ErrorDetail
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ErrorDetail & clew.durable.v1.ErrorDetail.$Shape} ErrorDetail
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ErrorDetail.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ErrorDetail();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.clause = value;
                                else
                                    delete message.clause;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.field = reader.stringVerify();
                                message._field = "field";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.expected = reader.stringVerify();
                                message._expected = "expected";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.actual = reader.stringVerify();
                                message._actual = "actual";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.scope = value;
                                else
                                    delete message.scope;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ErrorDetail;
            })();

            v1.Status = (function() {

                /**
                 * Properties of a Status.
                 * @typedef {Object} clew.durable.v1.Status.$Properties
                 * @property {number|null} [code] A gRPC status code (ERR-1).
                 * @property {string|null} [message] What a person reads; no program matches on it (ERR-4).
                 * @property {Array.<google.protobuf.Any.$Properties>|null} [details] One ErrorDetail, and whatever else a peer finds useful (ERR-1).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Status.
                 * @memberof clew.durable.v1
                 * @interface IStatus
                 * @augments clew.durable.v1.Status.$Properties
                 * @deprecated Use clew.durable.v1.Status.$Properties instead.
                 */

                /**
                 * Shape of a Status.
                 * @typedef {clew.durable.v1.Status.$Properties} clew.durable.v1.Status.$Shape
                 */

                /**
                 * Constructs a new Status.
                 * @memberof clew.durable.v1
                 * @classdesc A gRPC status with its details: field for field google.rpc.Status, so that its bytes are what every gRPC tool
                 * expects in the `grpc-status-details-bin` trailer (ERR-1).
                 * @constructor
                 * @param {clew.durable.v1.Status.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Status = function (properties) {
                    this.details = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * A gRPC status code (ERR-1).
                 * @member {number} code
                 * @memberof clew.durable.v1.Status
                 * @instance
                 */
                Status.prototype.code = 0;

                /**
                 * What a person reads; no program matches on it (ERR-4).
                 * @member {string} message
                 * @memberof clew.durable.v1.Status
                 * @instance
                 */
                Status.prototype.message = "";

                /**
                 * One ErrorDetail, and whatever else a peer finds useful (ERR-1).
                 * @member {Array.<google.protobuf.Any.$Properties>} details
                 * @memberof clew.durable.v1.Status
                 * @instance
                 */
                Status.prototype.details = $util.emptyArray;

                /**
                 * Creates a new Status instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.Status
                 * @static
                 * @param {clew.durable.v1.Status.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.Status} Status instance
                 * @type {{
                 *   (properties: clew.durable.v1.Status.$Shape): clew.durable.v1.Status & clew.durable.v1.Status.$Shape;
                 *   (properties?: clew.durable.v1.Status.$Properties): clew.durable.v1.Status;
                 * }}
                 */
                Status.create = function(properties) {
                    return new Status(properties);
                };

                /**
                 * Encodes the specified Status message. Does not implicitly {@link clew.durable.v1.Status.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.Status
                 * @static
                 * @param {clew.durable.v1.Status.$Properties} message Status message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Status.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.code);
                    if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                    if (message.details != null && message.details.length)
                        for (let i = 0; i < message.details.length; ++i)
                            $root.google.protobuf.Any.encode(message.details[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Status message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.Status
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.Status & clew.durable.v1.Status.$Shape} Status
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Status.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.Status();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.message = value;
                                else
                                    delete message.message;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.details && message.details.length))
                                    message.details = [];
                                message.details.push($root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Status;
            })();

            /**
             * Kinds of operation that an execution records (ENV-2).
             * @name clew.durable.v1.OperationType
             * @enum {number}
             * @property {number} OPERATION_TYPE_UNSPECIFIED=0 Never sent (VER-4).
             * @property {number} OPERATION_TYPE_EXECUTION=1 The execution itself, first in every state (ENV-3).
             * @property {number} OPERATION_TYPE_CONTEXT=2 A child context: a named scope with ids of its own (CTX-1).
             * @property {number} OPERATION_TYPE_STEP=3 A unit of user code that is retried (STEP-1).
             * @property {number} OPERATION_TYPE_WAIT=4 A durable timer (WAIT-1).
             * @property {number} OPERATION_TYPE_CALLBACK=5 A promise that the outside world settles (CB-1).
             * @property {number} OPERATION_TYPE_CHAINED_INVOKE=6 A call of another function (INV-1).
             */
            v1.OperationType = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "OPERATION_TYPE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "OPERATION_TYPE_EXECUTION"] = 1;
                values[valuesById[2] = "OPERATION_TYPE_CONTEXT"] = 2;
                values[valuesById[3] = "OPERATION_TYPE_STEP"] = 3;
                values[valuesById[4] = "OPERATION_TYPE_WAIT"] = 4;
                values[valuesById[5] = "OPERATION_TYPE_CALLBACK"] = 5;
                values[valuesById[6] = "OPERATION_TYPE_CHAINED_INVOKE"] = 6;
                return values;
            })();

            /**
             * Where an operation stands (ENV-2).
             * @name clew.durable.v1.OperationStatus
             * @enum {number}
             * @property {number} OPERATION_STATUS_UNSPECIFIED=0 Never sent (VER-4).
             * @property {number} OPERATION_STATUS_STARTED=1 It runs, or waits for what it started (ENV-2).
             * @property {number} OPERATION_STATUS_PENDING=2 A step between two attempts, its delay not yet over (STEP-5).
             * @property {number} OPERATION_STATUS_READY=3 A step whose delay is over: the next attempt may start (STEP-9).
             * @property {number} OPERATION_STATUS_SUCCEEDED=4 Terminal: it ended with a result (OP-2).
             * @property {number} OPERATION_STATUS_FAILED=5 Terminal: it ended with an error (OP-2).
             * @property {number} OPERATION_STATUS_CANCELLED=6 Terminal: it was cancelled (WAIT-5).
             * @property {number} OPERATION_STATUS_TIMED_OUT=7 Terminal: its time limit passed (OP-2).
             * @property {number} OPERATION_STATUS_STOPPED=8 Terminal: it was stopped from outside (OP-2).
             */
            v1.OperationStatus = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "OPERATION_STATUS_UNSPECIFIED"] = 0;
                values[valuesById[1] = "OPERATION_STATUS_STARTED"] = 1;
                values[valuesById[2] = "OPERATION_STATUS_PENDING"] = 2;
                values[valuesById[3] = "OPERATION_STATUS_READY"] = 3;
                values[valuesById[4] = "OPERATION_STATUS_SUCCEEDED"] = 4;
                values[valuesById[5] = "OPERATION_STATUS_FAILED"] = 5;
                values[valuesById[6] = "OPERATION_STATUS_CANCELLED"] = 6;
                values[valuesById[7] = "OPERATION_STATUS_TIMED_OUT"] = 7;
                values[valuesById[8] = "OPERATION_STATUS_STOPPED"] = 8;
                return values;
            })();

            v1.Operation = (function() {

                /**
                 * Properties of an Operation.
                 * @typedef {Object} clew.durable.v1.Operation.$Properties
                 * @property {string|null} [operationId] Chosen by the runtime, unique within the execution (OP-1).
                 * @property {clew.durable.v1.OperationType|null} [type] What it is; decides which member of `details` may be set (ENV-2).
                 * @property {clew.durable.v1.OperationStatus|null} [status] Where it stands (ENV-2).
                 * @property {string|null} [parentId] The CONTEXT that it belongs to, exactly as stored; absent at the root (ENV-4).
                 * @property {string|null} [name] Its name, exactly as stored (ENV-4).
                 * @property {string|null} [subType] What the runtime calls its kind, exactly as stored (ENV-4).
                 * @property {Long|null} [startTimeMs] When it was started, epoch milliseconds (OP-3).
                 * @property {Long|null} [endTimeMs] When it became terminal, epoch milliseconds (OP-3).
                 * @property {clew.durable.v1.ExecutionDetails.$Properties|null} [executionDetails] Of an EXECUTION (ENV-2).
                 * @property {clew.durable.v1.ContextDetails.$Properties|null} [contextDetails] Of a CONTEXT (ENV-2).
                 * @property {clew.durable.v1.StepDetails.$Properties|null} [stepDetails] Of a STEP (ENV-2).
                 * @property {clew.durable.v1.WaitDetails.$Properties|null} [waitDetails] Of a WAIT (ENV-2).
                 * @property {clew.durable.v1.CallbackDetails.$Properties|null} [callbackDetails] Of a CALLBACK (ENV-2).
                 * @property {clew.durable.v1.ChainedInvokeDetails.$Properties|null} [chainedInvokeDetails] Of a CHAINED_INVOKE (ENV-2).
                 * @property {"executionDetails"|"contextDetails"|"stepDetails"|"waitDetails"|"callbackDetails"|"chainedInvokeDetails"} [details] What its type adds. Absent stands for the type's details with nothing set (ENV-2).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Operation.
                 * @memberof clew.durable.v1
                 * @interface IOperation
                 * @augments clew.durable.v1.Operation.$Properties
                 * @deprecated Use clew.durable.v1.Operation.$Properties instead.
                 */

                /**
                 * Narrowed shape of an Operation.
                 * @typedef {{
                 *   operationId?: string|null;
                 *   type?: clew.durable.v1.OperationType|null;
                 *   status?: clew.durable.v1.OperationStatus|null;
                 *   parentId?: string|null;
                 *   name?: string|null;
                 *   subType?: string|null;
                 *   startTimeMs?: Long|null;
                 *   endTimeMs?: Long|null;
                 *   executionDetails?: clew.durable.v1.ExecutionDetails.$Shape|null;
                 *   contextDetails?: clew.durable.v1.ContextDetails.$Shape|null;
                 *   stepDetails?: clew.durable.v1.StepDetails.$Shape|null;
                 *   waitDetails?: clew.durable.v1.WaitDetails.$Shape|null;
                 *   callbackDetails?: clew.durable.v1.CallbackDetails.$Shape|null;
                 *   chainedInvokeDetails?: clew.durable.v1.ChainedInvokeDetails.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ details?: undefined; executionDetails?: null; contextDetails?: null; stepDetails?: null; waitDetails?: null; callbackDetails?: null; chainedInvokeDetails?: null }|{ details?: "executionDetails"; executionDetails: clew.durable.v1.ExecutionDetails.$Shape; contextDetails?: null; stepDetails?: null; waitDetails?: null; callbackDetails?: null; chainedInvokeDetails?: null }|{ details?: "contextDetails"; executionDetails?: null; contextDetails: clew.durable.v1.ContextDetails.$Shape; stepDetails?: null; waitDetails?: null; callbackDetails?: null; chainedInvokeDetails?: null }|{ details?: "stepDetails"; executionDetails?: null; contextDetails?: null; stepDetails: clew.durable.v1.StepDetails.$Shape; waitDetails?: null; callbackDetails?: null; chainedInvokeDetails?: null }|{ details?: "waitDetails"; executionDetails?: null; contextDetails?: null; stepDetails?: null; waitDetails: clew.durable.v1.WaitDetails.$Shape; callbackDetails?: null; chainedInvokeDetails?: null }|{ details?: "callbackDetails"; executionDetails?: null; contextDetails?: null; stepDetails?: null; waitDetails?: null; callbackDetails: clew.durable.v1.CallbackDetails.$Shape; chainedInvokeDetails?: null }|{ details?: "chainedInvokeDetails"; executionDetails?: null; contextDetails?: null; stepDetails?: null; waitDetails?: null; callbackDetails?: null; chainedInvokeDetails: clew.durable.v1.ChainedInvokeDetails.$Shape })
                 * )} clew.durable.v1.Operation.$Shape
                 */

                /**
                 * Constructs a new Operation.
                 * @memberof clew.durable.v1
                 * @classdesc One recorded operation (ENV-2).
                 * @constructor
                 * @param {clew.durable.v1.Operation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Operation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Chosen by the runtime, unique within the execution (OP-1).
                 * @member {string} operationId
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.operationId = "";

                /**
                 * What it is; decides which member of `details` may be set (ENV-2).
                 * @member {clew.durable.v1.OperationType} type
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.type = 0;

                /**
                 * Where it stands (ENV-2).
                 * @member {clew.durable.v1.OperationStatus} status
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.status = 0;

                /**
                 * The CONTEXT that it belongs to, exactly as stored; absent at the root (ENV-4).
                 * @member {string|null|undefined} parentId
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.parentId = null;

                /**
                 * Its name, exactly as stored (ENV-4).
                 * @member {string|null|undefined} name
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.name = null;

                /**
                 * What the runtime calls its kind, exactly as stored (ENV-4).
                 * @member {string|null|undefined} subType
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.subType = null;

                /**
                 * When it was started, epoch milliseconds (OP-3).
                 * @member {Long} startTimeMs
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.startTimeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * When it became terminal, epoch milliseconds (OP-3).
                 * @member {Long|null|undefined} endTimeMs
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.endTimeMs = null;

                /**
                 * Of an EXECUTION (ENV-2).
                 * @member {clew.durable.v1.ExecutionDetails.$Properties|null|undefined} executionDetails
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.executionDetails = null;

                /**
                 * Of a CONTEXT (ENV-2).
                 * @member {clew.durable.v1.ContextDetails.$Properties|null|undefined} contextDetails
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.contextDetails = null;

                /**
                 * Of a STEP (ENV-2).
                 * @member {clew.durable.v1.StepDetails.$Properties|null|undefined} stepDetails
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.stepDetails = null;

                /**
                 * Of a WAIT (ENV-2).
                 * @member {clew.durable.v1.WaitDetails.$Properties|null|undefined} waitDetails
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.waitDetails = null;

                /**
                 * Of a CALLBACK (ENV-2).
                 * @member {clew.durable.v1.CallbackDetails.$Properties|null|undefined} callbackDetails
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.callbackDetails = null;

                /**
                 * Of a CHAINED_INVOKE (ENV-2).
                 * @member {clew.durable.v1.ChainedInvokeDetails.$Properties|null|undefined} chainedInvokeDetails
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                Operation.prototype.chainedInvokeDetails = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Operation.prototype, "_parentId", {
                    get: $util.oneOfGetter($oneOfFields = ["parentId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Operation.prototype, "_name", {
                    get: $util.oneOfGetter($oneOfFields = ["name"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Operation.prototype, "_subType", {
                    get: $util.oneOfGetter($oneOfFields = ["subType"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Operation.prototype, "_endTimeMs", {
                    get: $util.oneOfGetter($oneOfFields = ["endTimeMs"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * What its type adds. Absent stands for the type's details with nothing set (ENV-2).
                 * @member {"executionDetails"|"contextDetails"|"stepDetails"|"waitDetails"|"callbackDetails"|"chainedInvokeDetails"|undefined} details
                 * @memberof clew.durable.v1.Operation
                 * @instance
                 */
                $Object.defineProperty(Operation.prototype, "details", {
                    get: $util.oneOfGetter($oneOfFields = ["executionDetails", "contextDetails", "stepDetails", "waitDetails", "callbackDetails", "chainedInvokeDetails"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Operation instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.Operation
                 * @static
                 * @param {clew.durable.v1.Operation.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.Operation} Operation instance
                 * @type {{
                 *   (properties: clew.durable.v1.Operation.$Shape): clew.durable.v1.Operation & clew.durable.v1.Operation.$Shape;
                 *   (properties?: clew.durable.v1.Operation.$Properties): clew.durable.v1.Operation;
                 * }}
                 */
                Operation.create = function(properties) {
                    return new Operation(properties);
                };

                /**
                 * Encodes the specified Operation message. Does not implicitly {@link clew.durable.v1.Operation.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.Operation
                 * @static
                 * @param {clew.durable.v1.Operation.$Properties} message Operation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Operation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.operationId != null && $Object.hasOwnProperty.call(message, "operationId") && message.operationId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.operationId);
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.type);
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).int32(message.status);
                    if (message.parentId != null && $Object.hasOwnProperty.call(message, "parentId"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.parentId);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.name);
                    if (message.subType != null && $Object.hasOwnProperty.call(message, "subType"))
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.subType);
                    if (message.startTimeMs != null && $Object.hasOwnProperty.call(message, "startTimeMs") && (typeof message.startTimeMs === "object" ? message.startTimeMs.low || message.startTimeMs.high : message.startTimeMs !== 0))
                        writer.uint32(/* id 7, wireType 0 =*/56).int64(message.startTimeMs);
                    if (message.endTimeMs != null && $Object.hasOwnProperty.call(message, "endTimeMs"))
                        writer.uint32(/* id 8, wireType 0 =*/64).int64(message.endTimeMs);
                    if (message.executionDetails != null && $Object.hasOwnProperty.call(message, "executionDetails"))
                        $root.clew.durable.v1.ExecutionDetails.encode(message.executionDetails, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.contextDetails != null && $Object.hasOwnProperty.call(message, "contextDetails"))
                        $root.clew.durable.v1.ContextDetails.encode(message.contextDetails, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                    if (message.stepDetails != null && $Object.hasOwnProperty.call(message, "stepDetails"))
                        $root.clew.durable.v1.StepDetails.encode(message.stepDetails, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                    if (message.waitDetails != null && $Object.hasOwnProperty.call(message, "waitDetails"))
                        $root.clew.durable.v1.WaitDetails.encode(message.waitDetails, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                    if (message.callbackDetails != null && $Object.hasOwnProperty.call(message, "callbackDetails"))
                        $root.clew.durable.v1.CallbackDetails.encode(message.callbackDetails, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                    if (message.chainedInvokeDetails != null && $Object.hasOwnProperty.call(message, "chainedInvokeDetails"))
                        $root.clew.durable.v1.ChainedInvokeDetails.encode(message.chainedInvokeDetails, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Operation message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.Operation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.Operation & clew.durable.v1.Operation.$Shape} Operation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Operation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.Operation();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.operationId = value;
                                else
                                    delete message.operationId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.status = value;
                                else
                                    delete message.status;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.parentId = reader.stringVerify();
                                message._parentId = "parentId";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.name = reader.stringVerify();
                                message._name = "name";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.subType = reader.stringVerify();
                                message._subType = "subType";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.startTimeMs = value;
                                else
                                    delete message.startTimeMs;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                message.endTimeMs = reader.int64();
                                message._endTimeMs = "endTimeMs";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                message.executionDetails = $root.clew.durable.v1.ExecutionDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.executionDetails);
                                message.details = "executionDetails";
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                message.contextDetails = $root.clew.durable.v1.ContextDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.contextDetails);
                                message.details = "contextDetails";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                message.stepDetails = $root.clew.durable.v1.StepDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.stepDetails);
                                message.details = "stepDetails";
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                message.waitDetails = $root.clew.durable.v1.WaitDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.waitDetails);
                                message.details = "waitDetails";
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                message.callbackDetails = $root.clew.durable.v1.CallbackDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.callbackDetails);
                                message.details = "callbackDetails";
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                message.chainedInvokeDetails = $root.clew.durable.v1.ChainedInvokeDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.chainedInvokeDetails);
                                message.details = "chainedInvokeDetails";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Operation;
            })();

            v1.ExecutionDetails = (function() {

                /**
                 * Properties of an ExecutionDetails.
                 * @typedef {Object} clew.durable.v1.ExecutionDetails.$Properties
                 * @property {clew.durable.v1.Payload.$Properties|null} [input] What the execution was started with (ENV-3).
                 * @property {clew.durable.v1.Payload.$Properties|null} [result] Its result, once SUCCEEDED (EXEC-5).
                 * @property {clew.durable.v1.ErrorObject.$Properties|null} [error] Its error, once FAILED, TIMED_OUT or STOPPED (EXEC-5).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ExecutionDetails.
                 * @memberof clew.durable.v1
                 * @interface IExecutionDetails
                 * @augments clew.durable.v1.ExecutionDetails.$Properties
                 * @deprecated Use clew.durable.v1.ExecutionDetails.$Properties instead.
                 */

                /**
                 * Shape of an ExecutionDetails.
                 * @typedef {clew.durable.v1.ExecutionDetails.$Properties} clew.durable.v1.ExecutionDetails.$Shape
                 */

                /**
                 * Constructs a new ExecutionDetails.
                 * @memberof clew.durable.v1
                 * @classdesc What an EXECUTION adds (ENV-3).
                 * @constructor
                 * @param {clew.durable.v1.ExecutionDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ExecutionDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What the execution was started with (ENV-3).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} input
                 * @memberof clew.durable.v1.ExecutionDetails
                 * @instance
                 */
                ExecutionDetails.prototype.input = null;

                /**
                 * Its result, once SUCCEEDED (EXEC-5).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} result
                 * @memberof clew.durable.v1.ExecutionDetails
                 * @instance
                 */
                ExecutionDetails.prototype.result = null;

                /**
                 * Its error, once FAILED, TIMED_OUT or STOPPED (EXEC-5).
                 * @member {clew.durable.v1.ErrorObject.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.ExecutionDetails
                 * @instance
                 */
                ExecutionDetails.prototype.error = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ExecutionDetails.prototype, "_input", {
                    get: $util.oneOfGetter($oneOfFields = ["input"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ExecutionDetails.prototype, "_result", {
                    get: $util.oneOfGetter($oneOfFields = ["result"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ExecutionDetails.prototype, "_error", {
                    get: $util.oneOfGetter($oneOfFields = ["error"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ExecutionDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ExecutionDetails
                 * @static
                 * @param {clew.durable.v1.ExecutionDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ExecutionDetails} ExecutionDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.ExecutionDetails.$Shape): clew.durable.v1.ExecutionDetails & clew.durable.v1.ExecutionDetails.$Shape;
                 *   (properties?: clew.durable.v1.ExecutionDetails.$Properties): clew.durable.v1.ExecutionDetails;
                 * }}
                 */
                ExecutionDetails.create = function(properties) {
                    return new ExecutionDetails(properties);
                };

                /**
                 * Encodes the specified ExecutionDetails message. Does not implicitly {@link clew.durable.v1.ExecutionDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ExecutionDetails
                 * @static
                 * @param {clew.durable.v1.ExecutionDetails.$Properties} message ExecutionDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ExecutionDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.input != null && $Object.hasOwnProperty.call(message, "input"))
                        $root.clew.durable.v1.Payload.encode(message.input, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.clew.durable.v1.Payload.encode(message.result, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.ErrorObject.encode(message.error, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ExecutionDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ExecutionDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ExecutionDetails & clew.durable.v1.ExecutionDetails.$Shape} ExecutionDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ExecutionDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ExecutionDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.input = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.input);
                                message._input = "input";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                message._result = "result";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.ErrorObject.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message._error = "error";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ExecutionDetails;
            })();

            v1.ContextDetails = (function() {

                /**
                 * Properties of a ContextDetails.
                 * @typedef {Object} clew.durable.v1.ContextDetails.$Properties
                 * @property {boolean|null} [replayChildren] True: the result was too large to keep, and the children stay readable so that the body can be run again (CTX-3).
                 * @property {clew.durable.v1.Payload.$Properties|null} [result] What the body returned (CTX-2).
                 * @property {clew.durable.v1.ErrorObject.$Properties|null} [error] What the body threw (OP-6).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ContextDetails.
                 * @memberof clew.durable.v1
                 * @interface IContextDetails
                 * @augments clew.durable.v1.ContextDetails.$Properties
                 * @deprecated Use clew.durable.v1.ContextDetails.$Properties instead.
                 */

                /**
                 * Shape of a ContextDetails.
                 * @typedef {clew.durable.v1.ContextDetails.$Properties} clew.durable.v1.ContextDetails.$Shape
                 */

                /**
                 * Constructs a new ContextDetails.
                 * @memberof clew.durable.v1
                 * @classdesc What a CONTEXT adds (CTX-3).
                 * @constructor
                 * @param {clew.durable.v1.ContextDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ContextDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * True: the result was too large to keep, and the children stay readable so that the body can be run again (CTX-3).
                 * @member {boolean|null|undefined} replayChildren
                 * @memberof clew.durable.v1.ContextDetails
                 * @instance
                 */
                ContextDetails.prototype.replayChildren = null;

                /**
                 * What the body returned (CTX-2).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} result
                 * @memberof clew.durable.v1.ContextDetails
                 * @instance
                 */
                ContextDetails.prototype.result = null;

                /**
                 * What the body threw (OP-6).
                 * @member {clew.durable.v1.ErrorObject.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.ContextDetails
                 * @instance
                 */
                ContextDetails.prototype.error = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ContextDetails.prototype, "_replayChildren", {
                    get: $util.oneOfGetter($oneOfFields = ["replayChildren"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ContextDetails.prototype, "_result", {
                    get: $util.oneOfGetter($oneOfFields = ["result"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ContextDetails.prototype, "_error", {
                    get: $util.oneOfGetter($oneOfFields = ["error"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ContextDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ContextDetails
                 * @static
                 * @param {clew.durable.v1.ContextDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ContextDetails} ContextDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.ContextDetails.$Shape): clew.durable.v1.ContextDetails & clew.durable.v1.ContextDetails.$Shape;
                 *   (properties?: clew.durable.v1.ContextDetails.$Properties): clew.durable.v1.ContextDetails;
                 * }}
                 */
                ContextDetails.create = function(properties) {
                    return new ContextDetails(properties);
                };

                /**
                 * Encodes the specified ContextDetails message. Does not implicitly {@link clew.durable.v1.ContextDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ContextDetails
                 * @static
                 * @param {clew.durable.v1.ContextDetails.$Properties} message ContextDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ContextDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.replayChildren != null && $Object.hasOwnProperty.call(message, "replayChildren"))
                        writer.uint32(/* id 1, wireType 0 =*/8).bool(message.replayChildren);
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.clew.durable.v1.Payload.encode(message.result, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.ErrorObject.encode(message.error, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ContextDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ContextDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ContextDetails & clew.durable.v1.ContextDetails.$Shape} ContextDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ContextDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ContextDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                message.replayChildren = reader.bool();
                                message._replayChildren = "replayChildren";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                message._result = "result";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.ErrorObject.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message._error = "error";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ContextDetails;
            })();

            v1.StepDetails = (function() {

                /**
                 * Properties of a StepDetails.
                 * @typedef {Object} clew.durable.v1.StepDetails.$Properties
                 * @property {number|null} [attempt] Attempts that have ended (STEP-4).
                 * @property {Long|null} [nextAttemptTimeMs] When a PENDING step becomes READY, epoch milliseconds (STEP-5).
                 * @property {clew.durable.v1.Payload.$Properties|null} [result] What the body returned, or the state that a retry without an error carries on (STEP-8).
                 * @property {clew.durable.v1.ErrorObject.$Properties|null} [error] What the last attempt threw (OP-6).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StepDetails.
                 * @memberof clew.durable.v1
                 * @interface IStepDetails
                 * @augments clew.durable.v1.StepDetails.$Properties
                 * @deprecated Use clew.durable.v1.StepDetails.$Properties instead.
                 */

                /**
                 * Shape of a StepDetails.
                 * @typedef {clew.durable.v1.StepDetails.$Properties} clew.durable.v1.StepDetails.$Shape
                 */

                /**
                 * Constructs a new StepDetails.
                 * @memberof clew.durable.v1
                 * @classdesc What a STEP adds (STEP-4).
                 * @constructor
                 * @param {clew.durable.v1.StepDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StepDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Attempts that have ended (STEP-4).
                 * @member {number} attempt
                 * @memberof clew.durable.v1.StepDetails
                 * @instance
                 */
                StepDetails.prototype.attempt = 0;

                /**
                 * When a PENDING step becomes READY, epoch milliseconds (STEP-5).
                 * @member {Long|null|undefined} nextAttemptTimeMs
                 * @memberof clew.durable.v1.StepDetails
                 * @instance
                 */
                StepDetails.prototype.nextAttemptTimeMs = null;

                /**
                 * What the body returned, or the state that a retry without an error carries on (STEP-8).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} result
                 * @memberof clew.durable.v1.StepDetails
                 * @instance
                 */
                StepDetails.prototype.result = null;

                /**
                 * What the last attempt threw (OP-6).
                 * @member {clew.durable.v1.ErrorObject.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.StepDetails
                 * @instance
                 */
                StepDetails.prototype.error = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(StepDetails.prototype, "_nextAttemptTimeMs", {
                    get: $util.oneOfGetter($oneOfFields = ["nextAttemptTimeMs"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(StepDetails.prototype, "_result", {
                    get: $util.oneOfGetter($oneOfFields = ["result"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(StepDetails.prototype, "_error", {
                    get: $util.oneOfGetter($oneOfFields = ["error"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new StepDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.StepDetails
                 * @static
                 * @param {clew.durable.v1.StepDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.StepDetails} StepDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.StepDetails.$Shape): clew.durable.v1.StepDetails & clew.durable.v1.StepDetails.$Shape;
                 *   (properties?: clew.durable.v1.StepDetails.$Properties): clew.durable.v1.StepDetails;
                 * }}
                 */
                StepDetails.create = function(properties) {
                    return new StepDetails(properties);
                };

                /**
                 * Encodes the specified StepDetails message. Does not implicitly {@link clew.durable.v1.StepDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.StepDetails
                 * @static
                 * @param {clew.durable.v1.StepDetails.$Properties} message StepDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StepDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.attempt);
                    if (message.nextAttemptTimeMs != null && $Object.hasOwnProperty.call(message, "nextAttemptTimeMs"))
                        writer.uint32(/* id 2, wireType 0 =*/16).int64(message.nextAttemptTimeMs);
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.clew.durable.v1.Payload.encode(message.result, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.ErrorObject.encode(message.error, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StepDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.StepDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StepDetails & clew.durable.v1.StepDetails.$Shape} StepDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StepDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.StepDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.attempt = value;
                                else
                                    delete message.attempt;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.nextAttemptTimeMs = reader.int64();
                                message._nextAttemptTimeMs = "nextAttemptTimeMs";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                message._result = "result";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.ErrorObject.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message._error = "error";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StepDetails;
            })();

            v1.WaitDetails = (function() {

                /**
                 * Properties of a WaitDetails.
                 * @typedef {Object} clew.durable.v1.WaitDetails.$Properties
                 * @property {Long|null} [scheduledEndTimeMs] When it is over, epoch milliseconds (WAIT-1).
                 * @property {number|null} [waitSeconds] What was asked for, whatever the server's time scale (WAIT-1).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WaitDetails.
                 * @memberof clew.durable.v1
                 * @interface IWaitDetails
                 * @augments clew.durable.v1.WaitDetails.$Properties
                 * @deprecated Use clew.durable.v1.WaitDetails.$Properties instead.
                 */

                /**
                 * Shape of a WaitDetails.
                 * @typedef {clew.durable.v1.WaitDetails.$Properties} clew.durable.v1.WaitDetails.$Shape
                 */

                /**
                 * Constructs a new WaitDetails.
                 * @memberof clew.durable.v1
                 * @classdesc What a WAIT adds (WAIT-1).
                 * @constructor
                 * @param {clew.durable.v1.WaitDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WaitDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * When it is over, epoch milliseconds (WAIT-1).
                 * @member {Long} scheduledEndTimeMs
                 * @memberof clew.durable.v1.WaitDetails
                 * @instance
                 */
                WaitDetails.prototype.scheduledEndTimeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * What was asked for, whatever the server's time scale (WAIT-1).
                 * @member {number} waitSeconds
                 * @memberof clew.durable.v1.WaitDetails
                 * @instance
                 */
                WaitDetails.prototype.waitSeconds = 0;

                /**
                 * Creates a new WaitDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.WaitDetails
                 * @static
                 * @param {clew.durable.v1.WaitDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.WaitDetails} WaitDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.WaitDetails.$Shape): clew.durable.v1.WaitDetails & clew.durable.v1.WaitDetails.$Shape;
                 *   (properties?: clew.durable.v1.WaitDetails.$Properties): clew.durable.v1.WaitDetails;
                 * }}
                 */
                WaitDetails.create = function(properties) {
                    return new WaitDetails(properties);
                };

                /**
                 * Encodes the specified WaitDetails message. Does not implicitly {@link clew.durable.v1.WaitDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.WaitDetails
                 * @static
                 * @param {clew.durable.v1.WaitDetails.$Properties} message WaitDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WaitDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.scheduledEndTimeMs != null && $Object.hasOwnProperty.call(message, "scheduledEndTimeMs") && (typeof message.scheduledEndTimeMs === "object" ? message.scheduledEndTimeMs.low || message.scheduledEndTimeMs.high : message.scheduledEndTimeMs !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).int64(message.scheduledEndTimeMs);
                    if (message.waitSeconds != null && $Object.hasOwnProperty.call(message, "waitSeconds") && message.waitSeconds !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.waitSeconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WaitDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.WaitDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WaitDetails & clew.durable.v1.WaitDetails.$Shape} WaitDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WaitDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.WaitDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.scheduledEndTimeMs = value;
                                else
                                    delete message.scheduledEndTimeMs;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.waitSeconds = value;
                                else
                                    delete message.waitSeconds;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return WaitDetails;
            })();

            v1.CallbackDetails = (function() {

                /**
                 * Properties of a CallbackDetails.
                 * @typedef {Object} clew.durable.v1.CallbackDetails.$Properties
                 * @property {string|null} [callbackId] What the outside world settles it by; minted by the backend (CB-1).
                 * @property {number|null} [timeoutSeconds] Time to be settled. Absent or 0: no limit (CB-4).
                 * @property {number|null} [heartbeatTimeoutSeconds] Time between heartbeats. Absent or 0: no limit (CB-4).
                 * @property {Long|null} [timeoutTimeMs] When the timeout strikes, epoch milliseconds (CB-7).
                 * @property {Long|null} [heartbeatTimeMs] When the next heartbeat is overdue, epoch milliseconds (CB-8).
                 * @property {clew.durable.v1.Payload.$Properties|null} [result] What it was settled with (CB-5).
                 * @property {clew.durable.v1.ErrorObject.$Properties|null} [error] What it was failed with, or the error of a timeout (CB-5).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CallbackDetails.
                 * @memberof clew.durable.v1
                 * @interface ICallbackDetails
                 * @augments clew.durable.v1.CallbackDetails.$Properties
                 * @deprecated Use clew.durable.v1.CallbackDetails.$Properties instead.
                 */

                /**
                 * Shape of a CallbackDetails.
                 * @typedef {clew.durable.v1.CallbackDetails.$Properties} clew.durable.v1.CallbackDetails.$Shape
                 */

                /**
                 * Constructs a new CallbackDetails.
                 * @memberof clew.durable.v1
                 * @classdesc What a CALLBACK adds (CB-1).
                 * @constructor
                 * @param {clew.durable.v1.CallbackDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CallbackDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What the outside world settles it by; minted by the backend (CB-1).
                 * @member {string} callbackId
                 * @memberof clew.durable.v1.CallbackDetails
                 * @instance
                 */
                CallbackDetails.prototype.callbackId = "";

                /**
                 * Time to be settled. Absent or 0: no limit (CB-4).
                 * @member {number|null|undefined} timeoutSeconds
                 * @memberof clew.durable.v1.CallbackDetails
                 * @instance
                 */
                CallbackDetails.prototype.timeoutSeconds = null;

                /**
                 * Time between heartbeats. Absent or 0: no limit (CB-4).
                 * @member {number|null|undefined} heartbeatTimeoutSeconds
                 * @memberof clew.durable.v1.CallbackDetails
                 * @instance
                 */
                CallbackDetails.prototype.heartbeatTimeoutSeconds = null;

                /**
                 * When the timeout strikes, epoch milliseconds (CB-7).
                 * @member {Long|null|undefined} timeoutTimeMs
                 * @memberof clew.durable.v1.CallbackDetails
                 * @instance
                 */
                CallbackDetails.prototype.timeoutTimeMs = null;

                /**
                 * When the next heartbeat is overdue, epoch milliseconds (CB-8).
                 * @member {Long|null|undefined} heartbeatTimeMs
                 * @memberof clew.durable.v1.CallbackDetails
                 * @instance
                 */
                CallbackDetails.prototype.heartbeatTimeMs = null;

                /**
                 * What it was settled with (CB-5).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} result
                 * @memberof clew.durable.v1.CallbackDetails
                 * @instance
                 */
                CallbackDetails.prototype.result = null;

                /**
                 * What it was failed with, or the error of a timeout (CB-5).
                 * @member {clew.durable.v1.ErrorObject.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.CallbackDetails
                 * @instance
                 */
                CallbackDetails.prototype.error = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(CallbackDetails.prototype, "_timeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["timeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(CallbackDetails.prototype, "_heartbeatTimeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["heartbeatTimeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(CallbackDetails.prototype, "_timeoutTimeMs", {
                    get: $util.oneOfGetter($oneOfFields = ["timeoutTimeMs"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(CallbackDetails.prototype, "_heartbeatTimeMs", {
                    get: $util.oneOfGetter($oneOfFields = ["heartbeatTimeMs"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(CallbackDetails.prototype, "_result", {
                    get: $util.oneOfGetter($oneOfFields = ["result"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(CallbackDetails.prototype, "_error", {
                    get: $util.oneOfGetter($oneOfFields = ["error"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new CallbackDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.CallbackDetails
                 * @static
                 * @param {clew.durable.v1.CallbackDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.CallbackDetails} CallbackDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.CallbackDetails.$Shape): clew.durable.v1.CallbackDetails & clew.durable.v1.CallbackDetails.$Shape;
                 *   (properties?: clew.durable.v1.CallbackDetails.$Properties): clew.durable.v1.CallbackDetails;
                 * }}
                 */
                CallbackDetails.create = function(properties) {
                    return new CallbackDetails(properties);
                };

                /**
                 * Encodes the specified CallbackDetails message. Does not implicitly {@link clew.durable.v1.CallbackDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.CallbackDetails
                 * @static
                 * @param {clew.durable.v1.CallbackDetails.$Properties} message CallbackDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CallbackDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.callbackId != null && $Object.hasOwnProperty.call(message, "callbackId") && message.callbackId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.callbackId);
                    if (message.timeoutSeconds != null && $Object.hasOwnProperty.call(message, "timeoutSeconds"))
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.timeoutSeconds);
                    if (message.heartbeatTimeoutSeconds != null && $Object.hasOwnProperty.call(message, "heartbeatTimeoutSeconds"))
                        writer.uint32(/* id 3, wireType 0 =*/24).int32(message.heartbeatTimeoutSeconds);
                    if (message.timeoutTimeMs != null && $Object.hasOwnProperty.call(message, "timeoutTimeMs"))
                        writer.uint32(/* id 4, wireType 0 =*/32).int64(message.timeoutTimeMs);
                    if (message.heartbeatTimeMs != null && $Object.hasOwnProperty.call(message, "heartbeatTimeMs"))
                        writer.uint32(/* id 5, wireType 0 =*/40).int64(message.heartbeatTimeMs);
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.clew.durable.v1.Payload.encode(message.result, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.ErrorObject.encode(message.error, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CallbackDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.CallbackDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CallbackDetails & clew.durable.v1.CallbackDetails.$Shape} CallbackDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CallbackDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.CallbackDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.callbackId = value;
                                else
                                    delete message.callbackId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.timeoutSeconds = reader.int32();
                                message._timeoutSeconds = "timeoutSeconds";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                message.heartbeatTimeoutSeconds = reader.int32();
                                message._heartbeatTimeoutSeconds = "heartbeatTimeoutSeconds";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                message.timeoutTimeMs = reader.int64();
                                message._timeoutTimeMs = "timeoutTimeMs";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                message.heartbeatTimeMs = reader.int64();
                                message._heartbeatTimeMs = "heartbeatTimeMs";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                message._result = "result";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.ErrorObject.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message._error = "error";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return CallbackDetails;
            })();

            v1.ChainedInvokeDetails = (function() {

                /**
                 * Properties of a ChainedInvokeDetails.
                 * @typedef {Object} clew.durable.v1.ChainedInvokeDetails.$Properties
                 * @property {string|null} [functionName] The target as the caller wrote it: a name, `name:qualifier` or an ARN (INV-4).
                 * @property {string|null} [tenantId] Tenant that the target runs for (INV-16).
                 * @property {clew.durable.v1.Payload.$Properties|null} [input] What the target was called with (INV-9).
                 * @property {string|null} [executedVersion] The version that the target's qualifier named when it was started (INV-18).
                 * @property {string|null} [childExecutionId] The target's execution. Absent: it could not be started, or its outcome is not recorded (INV-16).
                 * @property {clew.durable.v1.Payload.$Properties|null} [result] What the target returned (INV-13).
                 * @property {clew.durable.v1.ErrorObject.$Properties|null} [error] Why the target did not return (INV-13).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ChainedInvokeDetails.
                 * @memberof clew.durable.v1
                 * @interface IChainedInvokeDetails
                 * @augments clew.durable.v1.ChainedInvokeDetails.$Properties
                 * @deprecated Use clew.durable.v1.ChainedInvokeDetails.$Properties instead.
                 */

                /**
                 * Shape of a ChainedInvokeDetails.
                 * @typedef {clew.durable.v1.ChainedInvokeDetails.$Properties} clew.durable.v1.ChainedInvokeDetails.$Shape
                 */

                /**
                 * Constructs a new ChainedInvokeDetails.
                 * @memberof clew.durable.v1
                 * @classdesc What a CHAINED_INVOKE adds (INV-1).
                 * @constructor
                 * @param {clew.durable.v1.ChainedInvokeDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ChainedInvokeDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The target as the caller wrote it: a name, `name:qualifier` or an ARN (INV-4).
                 * @member {string} functionName
                 * @memberof clew.durable.v1.ChainedInvokeDetails
                 * @instance
                 */
                ChainedInvokeDetails.prototype.functionName = "";

                /**
                 * Tenant that the target runs for (INV-16).
                 * @member {string|null|undefined} tenantId
                 * @memberof clew.durable.v1.ChainedInvokeDetails
                 * @instance
                 */
                ChainedInvokeDetails.prototype.tenantId = null;

                /**
                 * What the target was called with (INV-9).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} input
                 * @memberof clew.durable.v1.ChainedInvokeDetails
                 * @instance
                 */
                ChainedInvokeDetails.prototype.input = null;

                /**
                 * The version that the target's qualifier named when it was started (INV-18).
                 * @member {string|null|undefined} executedVersion
                 * @memberof clew.durable.v1.ChainedInvokeDetails
                 * @instance
                 */
                ChainedInvokeDetails.prototype.executedVersion = null;

                /**
                 * The target's execution. Absent: it could not be started, or its outcome is not recorded (INV-16).
                 * @member {string|null|undefined} childExecutionId
                 * @memberof clew.durable.v1.ChainedInvokeDetails
                 * @instance
                 */
                ChainedInvokeDetails.prototype.childExecutionId = null;

                /**
                 * What the target returned (INV-13).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} result
                 * @memberof clew.durable.v1.ChainedInvokeDetails
                 * @instance
                 */
                ChainedInvokeDetails.prototype.result = null;

                /**
                 * Why the target did not return (INV-13).
                 * @member {clew.durable.v1.ErrorObject.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.ChainedInvokeDetails
                 * @instance
                 */
                ChainedInvokeDetails.prototype.error = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ChainedInvokeDetails.prototype, "_tenantId", {
                    get: $util.oneOfGetter($oneOfFields = ["tenantId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ChainedInvokeDetails.prototype, "_input", {
                    get: $util.oneOfGetter($oneOfFields = ["input"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ChainedInvokeDetails.prototype, "_executedVersion", {
                    get: $util.oneOfGetter($oneOfFields = ["executedVersion"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ChainedInvokeDetails.prototype, "_childExecutionId", {
                    get: $util.oneOfGetter($oneOfFields = ["childExecutionId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ChainedInvokeDetails.prototype, "_result", {
                    get: $util.oneOfGetter($oneOfFields = ["result"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ChainedInvokeDetails.prototype, "_error", {
                    get: $util.oneOfGetter($oneOfFields = ["error"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ChainedInvokeDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ChainedInvokeDetails
                 * @static
                 * @param {clew.durable.v1.ChainedInvokeDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ChainedInvokeDetails} ChainedInvokeDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.ChainedInvokeDetails.$Shape): clew.durable.v1.ChainedInvokeDetails & clew.durable.v1.ChainedInvokeDetails.$Shape;
                 *   (properties?: clew.durable.v1.ChainedInvokeDetails.$Properties): clew.durable.v1.ChainedInvokeDetails;
                 * }}
                 */
                ChainedInvokeDetails.create = function(properties) {
                    return new ChainedInvokeDetails(properties);
                };

                /**
                 * Encodes the specified ChainedInvokeDetails message. Does not implicitly {@link clew.durable.v1.ChainedInvokeDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ChainedInvokeDetails
                 * @static
                 * @param {clew.durable.v1.ChainedInvokeDetails.$Properties} message ChainedInvokeDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ChainedInvokeDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.functionName != null && $Object.hasOwnProperty.call(message, "functionName") && message.functionName !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.functionName);
                    if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.tenantId);
                    if (message.input != null && $Object.hasOwnProperty.call(message, "input"))
                        $root.clew.durable.v1.Payload.encode(message.input, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.executedVersion != null && $Object.hasOwnProperty.call(message, "executedVersion"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.executedVersion);
                    if (message.childExecutionId != null && $Object.hasOwnProperty.call(message, "childExecutionId"))
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.childExecutionId);
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.clew.durable.v1.Payload.encode(message.result, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.ErrorObject.encode(message.error, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ChainedInvokeDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ChainedInvokeDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ChainedInvokeDetails & clew.durable.v1.ChainedInvokeDetails.$Shape} ChainedInvokeDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ChainedInvokeDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ChainedInvokeDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.functionName = value;
                                else
                                    delete message.functionName;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.tenantId = reader.stringVerify();
                                message._tenantId = "tenantId";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.input = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.input);
                                message._input = "input";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.executedVersion = reader.stringVerify();
                                message._executedVersion = "executedVersion";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.childExecutionId = reader.stringVerify();
                                message._childExecutionId = "childExecutionId";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                message._result = "result";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.ErrorObject.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message._error = "error";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ChainedInvokeDetails;
            })();

            v1.StatePage = (function() {

                /**
                 * Properties of a StatePage.
                 * @typedef {Object} clew.durable.v1.StatePage.$Properties
                 * @property {Array.<clew.durable.v1.Operation.$Properties>|null} [operations] The operations of this page (STATE-2).
                 * @property {string|null} [nextMarker] Where the next page starts. Absent: this is the last (STATE-2).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StatePage.
                 * @memberof clew.durable.v1
                 * @interface IStatePage
                 * @augments clew.durable.v1.StatePage.$Properties
                 * @deprecated Use clew.durable.v1.StatePage.$Properties instead.
                 */

                /**
                 * Shape of a StatePage.
                 * @typedef {{
                 *   operations?: Array.<clew.durable.v1.Operation.$Shape>|null;
                 *   nextMarker?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.durable.v1.StatePage.$Shape
                 */

                /**
                 * Constructs a new StatePage.
                 * @memberof clew.durable.v1
                 * @classdesc A page of an execution's operations, in the order in which they were started, the EXECUTION first of all (STATE-1).
                 * @constructor
                 * @param {clew.durable.v1.StatePage.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StatePage = function (properties) {
                    this.operations = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The operations of this page (STATE-2).
                 * @member {Array.<clew.durable.v1.Operation.$Properties>} operations
                 * @memberof clew.durable.v1.StatePage
                 * @instance
                 */
                StatePage.prototype.operations = $util.emptyArray;

                /**
                 * Where the next page starts. Absent: this is the last (STATE-2).
                 * @member {string|null|undefined} nextMarker
                 * @memberof clew.durable.v1.StatePage
                 * @instance
                 */
                StatePage.prototype.nextMarker = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(StatePage.prototype, "_nextMarker", {
                    get: $util.oneOfGetter($oneOfFields = ["nextMarker"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new StatePage instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.StatePage
                 * @static
                 * @param {clew.durable.v1.StatePage.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.StatePage} StatePage instance
                 * @type {{
                 *   (properties: clew.durable.v1.StatePage.$Shape): clew.durable.v1.StatePage & clew.durable.v1.StatePage.$Shape;
                 *   (properties?: clew.durable.v1.StatePage.$Properties): clew.durable.v1.StatePage;
                 * }}
                 */
                StatePage.create = function(properties) {
                    return new StatePage(properties);
                };

                /**
                 * Encodes the specified StatePage message. Does not implicitly {@link clew.durable.v1.StatePage.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.StatePage
                 * @static
                 * @param {clew.durable.v1.StatePage.$Properties} message StatePage message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StatePage.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.operations != null && message.operations.length)
                        for (let i = 0; i < message.operations.length; ++i)
                            $root.clew.durable.v1.Operation.encode(message.operations[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextMarker != null && $Object.hasOwnProperty.call(message, "nextMarker"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextMarker);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StatePage message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.StatePage
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StatePage & clew.durable.v1.StatePage.$Shape} StatePage
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StatePage.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.StatePage();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.operations && message.operations.length))
                                    message.operations = [];
                                message.operations.push($root.clew.durable.v1.Operation.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.nextMarker = reader.stringVerify();
                                message._nextMarker = "nextMarker";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StatePage;
            })();

            /**
             * What an update does to its operation; which are legal depends on type and status (CKPT-14).
             * @name clew.durable.v1.OperationAction
             * @enum {number}
             * @property {number} OPERATION_ACTION_UNSPECIFIED=0 Refused (VER-4).
             * @property {number} OPERATION_ACTION_START=1 Begins the operation, or a step's next attempt (OP-3).
             * @property {number} OPERATION_ACTION_SUCCEED=2 Ends it with a result (OP-4).
             * @property {number} OPERATION_ACTION_FAIL=3 Ends it with an error (OP-5).
             * @property {number} OPERATION_ACTION_RETRY=4 Ends a step's attempt and asks for another (STEP-5).
             * @property {number} OPERATION_ACTION_CANCEL=5 Gives a wait up (WAIT-5).
             */
            v1.OperationAction = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "OPERATION_ACTION_UNSPECIFIED"] = 0;
                values[valuesById[1] = "OPERATION_ACTION_START"] = 1;
                values[valuesById[2] = "OPERATION_ACTION_SUCCEED"] = 2;
                values[valuesById[3] = "OPERATION_ACTION_FAIL"] = 3;
                values[valuesById[4] = "OPERATION_ACTION_RETRY"] = 4;
                values[valuesById[5] = "OPERATION_ACTION_CANCEL"] = 5;
                return values;
            })();

            v1.OperationUpdate = (function() {

                /**
                 * Properties of an OperationUpdate.
                 * @typedef {Object} clew.durable.v1.OperationUpdate.$Properties
                 * @property {string|null} [operationId] The operation that it changes or creates (OP-1).
                 * @property {clew.durable.v1.OperationType|null} [type] The operation's type, the same in every update of it (CKPT-10).
                 * @property {clew.durable.v1.OperationAction|null} [action] What is to happen to it (CKPT-14).
                 * @property {string|null} [parentId] The CONTEXT that it belongs to. Absent: the root (CKPT-7).
                 * @property {string|null} [name] Its name (CKPT-10).
                 * @property {string|null} [subType] What the runtime calls its kind (CKPT-10).
                 * @property {clew.durable.v1.Payload.$Properties|null} [payload] The result of SUCCEED, the state of RETRY, the input of a chained START (OP-5).
                 * @property {clew.durable.v1.ErrorObject.$Properties|null} [error] The error of FAIL and RETRY (OP-4).
                 * @property {clew.durable.v1.ContextOptions.$Properties|null} [contextOptions] Only with a CONTEXT (CKPT-15).
                 * @property {clew.durable.v1.StepOptions.$Properties|null} [stepOptions] Only with RETRY of a STEP (STEP-6).
                 * @property {clew.durable.v1.WaitOptions.$Properties|null} [waitOptions] Only with START of a WAIT (WAIT-3).
                 * @property {clew.durable.v1.CallbackOptions.$Properties|null} [callbackOptions] Only with START of a CALLBACK (CKPT-15).
                 * @property {clew.durable.v1.ChainedInvokeOptions.$Properties|null} [chainedInvokeOptions] Only with START of a CHAINED_INVOKE (INV-4).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OperationUpdate.
                 * @memberof clew.durable.v1
                 * @interface IOperationUpdate
                 * @augments clew.durable.v1.OperationUpdate.$Properties
                 * @deprecated Use clew.durable.v1.OperationUpdate.$Properties instead.
                 */

                /**
                 * Shape of an OperationUpdate.
                 * @typedef {clew.durable.v1.OperationUpdate.$Properties} clew.durable.v1.OperationUpdate.$Shape
                 */

                /**
                 * Constructs a new OperationUpdate.
                 * @memberof clew.durable.v1
                 * @classdesc One change that a runtime asks for (CKPT-3).
                 * @constructor
                 * @param {clew.durable.v1.OperationUpdate.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OperationUpdate = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The operation that it changes or creates (OP-1).
                 * @member {string} operationId
                 * @memberof clew.durable.v1.OperationUpdate
                 * @instance
                 */
                OperationUpdate.prototype.operationId = "";

                /**
                 * The operation's type, the same in every update of it (CKPT-10).
                 * @member {clew.durable.v1.OperationType} type
                 * @memberof clew.durable.v1.OperationUpdate
                 * @instance
                 */
                OperationUpdate.prototype.type = 0;

                /**
                 * What is to happen to it (CKPT-14).
                 * @member {clew.durable.v1.OperationAction} action
                 * @memberof clew.durable.v1.OperationUpdate
                 * @instance
                 */
                OperationUpdate.prototype.action = 0;

                /**
                 * The CONTEXT that it belongs to. Absent: the root (CKPT-7).
                 * @member {string|null|undefined} parentId
                 * @memberof clew.durable.v1.OperationUpdate
                 * @instance
                 */
                OperationUpdate.prototype.parentId = null;

                /**
                 * Its name (CKPT-10).
                 * @member {string|null|undefined} name
                 * @memberof clew.durable.v1.OperationUpdate
                 * @instance
                 */
                OperationUpdate.prototype.name = null;

                /**
                 * What the runtime calls its kind (CKPT-10).
                 * @member {string|null|undefined} subType
                 * @memberof clew.durable.v1.OperationUpdate
                 * @instance
                 */
                OperationUpdate.prototype.subType = null;

                /**
                 * The result of SUCCEED, the state of RETRY, the input of a chained START (OP-5).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} payload
                 * @memberof clew.durable.v1.OperationUpdate
                 * @instance
                 */
                OperationUpdate.prototype.payload = null;

                /**
                 * The error of FAIL and RETRY (OP-4).
                 * @member {clew.durable.v1.ErrorObject.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.OperationUpdate
                 * @instance
                 */
                OperationUpdate.prototype.error = null;

                /**
                 * Only with a CONTEXT (CKPT-15).
                 * @member {clew.durable.v1.ContextOptions.$Properties|null|undefined} contextOptions
                 * @memberof clew.durable.v1.OperationUpdate
                 * @instance
                 */
                OperationUpdate.prototype.contextOptions = null;

                /**
                 * Only with RETRY of a STEP (STEP-6).
                 * @member {clew.durable.v1.StepOptions.$Properties|null|undefined} stepOptions
                 * @memberof clew.durable.v1.OperationUpdate
                 * @instance
                 */
                OperationUpdate.prototype.stepOptions = null;

                /**
                 * Only with START of a WAIT (WAIT-3).
                 * @member {clew.durable.v1.WaitOptions.$Properties|null|undefined} waitOptions
                 * @memberof clew.durable.v1.OperationUpdate
                 * @instance
                 */
                OperationUpdate.prototype.waitOptions = null;

                /**
                 * Only with START of a CALLBACK (CKPT-15).
                 * @member {clew.durable.v1.CallbackOptions.$Properties|null|undefined} callbackOptions
                 * @memberof clew.durable.v1.OperationUpdate
                 * @instance
                 */
                OperationUpdate.prototype.callbackOptions = null;

                /**
                 * Only with START of a CHAINED_INVOKE (INV-4).
                 * @member {clew.durable.v1.ChainedInvokeOptions.$Properties|null|undefined} chainedInvokeOptions
                 * @memberof clew.durable.v1.OperationUpdate
                 * @instance
                 */
                OperationUpdate.prototype.chainedInvokeOptions = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(OperationUpdate.prototype, "_parentId", {
                    get: $util.oneOfGetter($oneOfFields = ["parentId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(OperationUpdate.prototype, "_name", {
                    get: $util.oneOfGetter($oneOfFields = ["name"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(OperationUpdate.prototype, "_subType", {
                    get: $util.oneOfGetter($oneOfFields = ["subType"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(OperationUpdate.prototype, "_payload", {
                    get: $util.oneOfGetter($oneOfFields = ["payload"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(OperationUpdate.prototype, "_error", {
                    get: $util.oneOfGetter($oneOfFields = ["error"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(OperationUpdate.prototype, "_contextOptions", {
                    get: $util.oneOfGetter($oneOfFields = ["contextOptions"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(OperationUpdate.prototype, "_stepOptions", {
                    get: $util.oneOfGetter($oneOfFields = ["stepOptions"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(OperationUpdate.prototype, "_waitOptions", {
                    get: $util.oneOfGetter($oneOfFields = ["waitOptions"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(OperationUpdate.prototype, "_callbackOptions", {
                    get: $util.oneOfGetter($oneOfFields = ["callbackOptions"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(OperationUpdate.prototype, "_chainedInvokeOptions", {
                    get: $util.oneOfGetter($oneOfFields = ["chainedInvokeOptions"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new OperationUpdate instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.OperationUpdate
                 * @static
                 * @param {clew.durable.v1.OperationUpdate.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.OperationUpdate} OperationUpdate instance
                 * @type {{
                 *   (properties: clew.durable.v1.OperationUpdate.$Shape): clew.durable.v1.OperationUpdate & clew.durable.v1.OperationUpdate.$Shape;
                 *   (properties?: clew.durable.v1.OperationUpdate.$Properties): clew.durable.v1.OperationUpdate;
                 * }}
                 */
                OperationUpdate.create = function(properties) {
                    return new OperationUpdate(properties);
                };

                /**
                 * Encodes the specified OperationUpdate message. Does not implicitly {@link clew.durable.v1.OperationUpdate.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.OperationUpdate
                 * @static
                 * @param {clew.durable.v1.OperationUpdate.$Properties} message OperationUpdate message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OperationUpdate.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.operationId != null && $Object.hasOwnProperty.call(message, "operationId") && message.operationId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.operationId);
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.type);
                    if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).int32(message.action);
                    if (message.parentId != null && $Object.hasOwnProperty.call(message, "parentId"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.parentId);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.name);
                    if (message.subType != null && $Object.hasOwnProperty.call(message, "subType"))
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.subType);
                    if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                        $root.clew.durable.v1.Payload.encode(message.payload, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.ErrorObject.encode(message.error, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.contextOptions != null && $Object.hasOwnProperty.call(message, "contextOptions"))
                        $root.clew.durable.v1.ContextOptions.encode(message.contextOptions, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.stepOptions != null && $Object.hasOwnProperty.call(message, "stepOptions"))
                        $root.clew.durable.v1.StepOptions.encode(message.stepOptions, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                    if (message.waitOptions != null && $Object.hasOwnProperty.call(message, "waitOptions"))
                        $root.clew.durable.v1.WaitOptions.encode(message.waitOptions, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                    if (message.callbackOptions != null && $Object.hasOwnProperty.call(message, "callbackOptions"))
                        $root.clew.durable.v1.CallbackOptions.encode(message.callbackOptions, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                    if (message.chainedInvokeOptions != null && $Object.hasOwnProperty.call(message, "chainedInvokeOptions"))
                        $root.clew.durable.v1.ChainedInvokeOptions.encode(message.chainedInvokeOptions, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OperationUpdate message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.OperationUpdate
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.OperationUpdate & clew.durable.v1.OperationUpdate.$Shape} OperationUpdate
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OperationUpdate.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.OperationUpdate();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.operationId = value;
                                else
                                    delete message.operationId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.action = value;
                                else
                                    delete message.action;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.parentId = reader.stringVerify();
                                message._parentId = "parentId";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.name = reader.stringVerify();
                                message._name = "name";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.subType = reader.stringVerify();
                                message._subType = "subType";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.payload = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.payload);
                                message._payload = "payload";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.ErrorObject.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message._error = "error";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                message.contextOptions = $root.clew.durable.v1.ContextOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.contextOptions);
                                message._contextOptions = "contextOptions";
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                message.stepOptions = $root.clew.durable.v1.StepOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.stepOptions);
                                message._stepOptions = "stepOptions";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                message.waitOptions = $root.clew.durable.v1.WaitOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.waitOptions);
                                message._waitOptions = "waitOptions";
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                message.callbackOptions = $root.clew.durable.v1.CallbackOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.callbackOptions);
                                message._callbackOptions = "callbackOptions";
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                message.chainedInvokeOptions = $root.clew.durable.v1.ChainedInvokeOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.chainedInvokeOptions);
                                message._chainedInvokeOptions = "chainedInvokeOptions";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return OperationUpdate;
            })();

            v1.ContextOptions = (function() {

                /**
                 * Properties of a ContextOptions.
                 * @typedef {Object} clew.durable.v1.ContextOptions.$Properties
                 * @property {boolean|null} [replayChildren] True: keep the children readable, the result being too large to keep (CTX-3).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ContextOptions.
                 * @memberof clew.durable.v1
                 * @interface IContextOptions
                 * @augments clew.durable.v1.ContextOptions.$Properties
                 * @deprecated Use clew.durable.v1.ContextOptions.$Properties instead.
                 */

                /**
                 * Shape of a ContextOptions.
                 * @typedef {clew.durable.v1.ContextOptions.$Properties} clew.durable.v1.ContextOptions.$Shape
                 */

                /**
                 * Constructs a new ContextOptions.
                 * @memberof clew.durable.v1
                 * @classdesc What an update says about a CONTEXT (CTX-3).
                 * @constructor
                 * @param {clew.durable.v1.ContextOptions.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ContextOptions = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * True: keep the children readable, the result being too large to keep (CTX-3).
                 * @member {boolean|null|undefined} replayChildren
                 * @memberof clew.durable.v1.ContextOptions
                 * @instance
                 */
                ContextOptions.prototype.replayChildren = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ContextOptions.prototype, "_replayChildren", {
                    get: $util.oneOfGetter($oneOfFields = ["replayChildren"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ContextOptions instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ContextOptions
                 * @static
                 * @param {clew.durable.v1.ContextOptions.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ContextOptions} ContextOptions instance
                 * @type {{
                 *   (properties: clew.durable.v1.ContextOptions.$Shape): clew.durable.v1.ContextOptions & clew.durable.v1.ContextOptions.$Shape;
                 *   (properties?: clew.durable.v1.ContextOptions.$Properties): clew.durable.v1.ContextOptions;
                 * }}
                 */
                ContextOptions.create = function(properties) {
                    return new ContextOptions(properties);
                };

                /**
                 * Encodes the specified ContextOptions message. Does not implicitly {@link clew.durable.v1.ContextOptions.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ContextOptions
                 * @static
                 * @param {clew.durable.v1.ContextOptions.$Properties} message ContextOptions message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ContextOptions.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.replayChildren != null && $Object.hasOwnProperty.call(message, "replayChildren"))
                        writer.uint32(/* id 1, wireType 0 =*/8).bool(message.replayChildren);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ContextOptions message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ContextOptions
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ContextOptions & clew.durable.v1.ContextOptions.$Shape} ContextOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ContextOptions.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ContextOptions();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                message.replayChildren = reader.bool();
                                message._replayChildren = "replayChildren";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ContextOptions;
            })();

            v1.StepOptions = (function() {

                /**
                 * Properties of a StepOptions.
                 * @typedef {Object} clew.durable.v1.StepOptions.$Properties
                 * @property {number|null} [nextAttemptDelaySeconds] Delay before the next attempt (STEP-5).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StepOptions.
                 * @memberof clew.durable.v1
                 * @interface IStepOptions
                 * @augments clew.durable.v1.StepOptions.$Properties
                 * @deprecated Use clew.durable.v1.StepOptions.$Properties instead.
                 */

                /**
                 * Shape of a StepOptions.
                 * @typedef {clew.durable.v1.StepOptions.$Properties} clew.durable.v1.StepOptions.$Shape
                 */

                /**
                 * Constructs a new StepOptions.
                 * @memberof clew.durable.v1
                 * @classdesc What an update says about a STEP (STEP-6).
                 * @constructor
                 * @param {clew.durable.v1.StepOptions.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StepOptions = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Delay before the next attempt (STEP-5).
                 * @member {number|null|undefined} nextAttemptDelaySeconds
                 * @memberof clew.durable.v1.StepOptions
                 * @instance
                 */
                StepOptions.prototype.nextAttemptDelaySeconds = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(StepOptions.prototype, "_nextAttemptDelaySeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["nextAttemptDelaySeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new StepOptions instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.StepOptions
                 * @static
                 * @param {clew.durable.v1.StepOptions.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.StepOptions} StepOptions instance
                 * @type {{
                 *   (properties: clew.durable.v1.StepOptions.$Shape): clew.durable.v1.StepOptions & clew.durable.v1.StepOptions.$Shape;
                 *   (properties?: clew.durable.v1.StepOptions.$Properties): clew.durable.v1.StepOptions;
                 * }}
                 */
                StepOptions.create = function(properties) {
                    return new StepOptions(properties);
                };

                /**
                 * Encodes the specified StepOptions message. Does not implicitly {@link clew.durable.v1.StepOptions.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.StepOptions
                 * @static
                 * @param {clew.durable.v1.StepOptions.$Properties} message StepOptions message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StepOptions.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.nextAttemptDelaySeconds != null && $Object.hasOwnProperty.call(message, "nextAttemptDelaySeconds"))
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.nextAttemptDelaySeconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StepOptions message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.StepOptions
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StepOptions & clew.durable.v1.StepOptions.$Shape} StepOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StepOptions.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.StepOptions();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                message.nextAttemptDelaySeconds = reader.int32();
                                message._nextAttemptDelaySeconds = "nextAttemptDelaySeconds";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StepOptions;
            })();

            v1.WaitOptions = (function() {

                /**
                 * Properties of a WaitOptions.
                 * @typedef {Object} clew.durable.v1.WaitOptions.$Properties
                 * @property {number|null} [waitSeconds] How long to wait (WAIT-1).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WaitOptions.
                 * @memberof clew.durable.v1
                 * @interface IWaitOptions
                 * @augments clew.durable.v1.WaitOptions.$Properties
                 * @deprecated Use clew.durable.v1.WaitOptions.$Properties instead.
                 */

                /**
                 * Shape of a WaitOptions.
                 * @typedef {clew.durable.v1.WaitOptions.$Properties} clew.durable.v1.WaitOptions.$Shape
                 */

                /**
                 * Constructs a new WaitOptions.
                 * @memberof clew.durable.v1
                 * @classdesc What an update says about a WAIT (WAIT-3).
                 * @constructor
                 * @param {clew.durable.v1.WaitOptions.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WaitOptions = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * How long to wait (WAIT-1).
                 * @member {number|null|undefined} waitSeconds
                 * @memberof clew.durable.v1.WaitOptions
                 * @instance
                 */
                WaitOptions.prototype.waitSeconds = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(WaitOptions.prototype, "_waitSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["waitSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new WaitOptions instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.WaitOptions
                 * @static
                 * @param {clew.durable.v1.WaitOptions.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.WaitOptions} WaitOptions instance
                 * @type {{
                 *   (properties: clew.durable.v1.WaitOptions.$Shape): clew.durable.v1.WaitOptions & clew.durable.v1.WaitOptions.$Shape;
                 *   (properties?: clew.durable.v1.WaitOptions.$Properties): clew.durable.v1.WaitOptions;
                 * }}
                 */
                WaitOptions.create = function(properties) {
                    return new WaitOptions(properties);
                };

                /**
                 * Encodes the specified WaitOptions message. Does not implicitly {@link clew.durable.v1.WaitOptions.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.WaitOptions
                 * @static
                 * @param {clew.durable.v1.WaitOptions.$Properties} message WaitOptions message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WaitOptions.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.waitSeconds != null && $Object.hasOwnProperty.call(message, "waitSeconds"))
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.waitSeconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WaitOptions message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.WaitOptions
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WaitOptions & clew.durable.v1.WaitOptions.$Shape} WaitOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WaitOptions.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.WaitOptions();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                message.waitSeconds = reader.int32();
                                message._waitSeconds = "waitSeconds";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return WaitOptions;
            })();

            v1.CallbackOptions = (function() {

                /**
                 * Properties of a CallbackOptions.
                 * @typedef {Object} clew.durable.v1.CallbackOptions.$Properties
                 * @property {number|null} [timeoutSeconds] Time to be settled. Absent or 0: no limit (CB-4).
                 * @property {number|null} [heartbeatTimeoutSeconds] Time between heartbeats. Absent or 0: no limit (CB-4).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CallbackOptions.
                 * @memberof clew.durable.v1
                 * @interface ICallbackOptions
                 * @augments clew.durable.v1.CallbackOptions.$Properties
                 * @deprecated Use clew.durable.v1.CallbackOptions.$Properties instead.
                 */

                /**
                 * Shape of a CallbackOptions.
                 * @typedef {clew.durable.v1.CallbackOptions.$Properties} clew.durable.v1.CallbackOptions.$Shape
                 */

                /**
                 * Constructs a new CallbackOptions.
                 * @memberof clew.durable.v1
                 * @classdesc What an update says about a CALLBACK (CB-4).
                 * @constructor
                 * @param {clew.durable.v1.CallbackOptions.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CallbackOptions = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Time to be settled. Absent or 0: no limit (CB-4).
                 * @member {number|null|undefined} timeoutSeconds
                 * @memberof clew.durable.v1.CallbackOptions
                 * @instance
                 */
                CallbackOptions.prototype.timeoutSeconds = null;

                /**
                 * Time between heartbeats. Absent or 0: no limit (CB-4).
                 * @member {number|null|undefined} heartbeatTimeoutSeconds
                 * @memberof clew.durable.v1.CallbackOptions
                 * @instance
                 */
                CallbackOptions.prototype.heartbeatTimeoutSeconds = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(CallbackOptions.prototype, "_timeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["timeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(CallbackOptions.prototype, "_heartbeatTimeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["heartbeatTimeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new CallbackOptions instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.CallbackOptions
                 * @static
                 * @param {clew.durable.v1.CallbackOptions.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.CallbackOptions} CallbackOptions instance
                 * @type {{
                 *   (properties: clew.durable.v1.CallbackOptions.$Shape): clew.durable.v1.CallbackOptions & clew.durable.v1.CallbackOptions.$Shape;
                 *   (properties?: clew.durable.v1.CallbackOptions.$Properties): clew.durable.v1.CallbackOptions;
                 * }}
                 */
                CallbackOptions.create = function(properties) {
                    return new CallbackOptions(properties);
                };

                /**
                 * Encodes the specified CallbackOptions message. Does not implicitly {@link clew.durable.v1.CallbackOptions.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.CallbackOptions
                 * @static
                 * @param {clew.durable.v1.CallbackOptions.$Properties} message CallbackOptions message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CallbackOptions.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.timeoutSeconds != null && $Object.hasOwnProperty.call(message, "timeoutSeconds"))
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.timeoutSeconds);
                    if (message.heartbeatTimeoutSeconds != null && $Object.hasOwnProperty.call(message, "heartbeatTimeoutSeconds"))
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.heartbeatTimeoutSeconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CallbackOptions message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.CallbackOptions
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CallbackOptions & clew.durable.v1.CallbackOptions.$Shape} CallbackOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CallbackOptions.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.CallbackOptions();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                message.timeoutSeconds = reader.int32();
                                message._timeoutSeconds = "timeoutSeconds";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.heartbeatTimeoutSeconds = reader.int32();
                                message._heartbeatTimeoutSeconds = "heartbeatTimeoutSeconds";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return CallbackOptions;
            })();

            v1.ChainedInvokeOptions = (function() {

                /**
                 * Properties of a ChainedInvokeOptions.
                 * @typedef {Object} clew.durable.v1.ChainedInvokeOptions.$Properties
                 * @property {string|null} [functionName] The target: a name, `name:qualifier` or an ARN (INV-4).
                 * @property {string|null} [tenantId] Tenant that the target runs for (INV-16).
                 * @property {string|null} [traceHeader] Trace header for the target. Absent: the parent's (INV-16).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ChainedInvokeOptions.
                 * @memberof clew.durable.v1
                 * @interface IChainedInvokeOptions
                 * @augments clew.durable.v1.ChainedInvokeOptions.$Properties
                 * @deprecated Use clew.durable.v1.ChainedInvokeOptions.$Properties instead.
                 */

                /**
                 * Shape of a ChainedInvokeOptions.
                 * @typedef {clew.durable.v1.ChainedInvokeOptions.$Properties} clew.durable.v1.ChainedInvokeOptions.$Shape
                 */

                /**
                 * Constructs a new ChainedInvokeOptions.
                 * @memberof clew.durable.v1
                 * @classdesc What an update says about a CHAINED_INVOKE (INV-4).
                 * @constructor
                 * @param {clew.durable.v1.ChainedInvokeOptions.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ChainedInvokeOptions = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The target: a name, `name:qualifier` or an ARN (INV-4).
                 * @member {string|null|undefined} functionName
                 * @memberof clew.durable.v1.ChainedInvokeOptions
                 * @instance
                 */
                ChainedInvokeOptions.prototype.functionName = null;

                /**
                 * Tenant that the target runs for (INV-16).
                 * @member {string|null|undefined} tenantId
                 * @memberof clew.durable.v1.ChainedInvokeOptions
                 * @instance
                 */
                ChainedInvokeOptions.prototype.tenantId = null;

                /**
                 * Trace header for the target. Absent: the parent's (INV-16).
                 * @member {string|null|undefined} traceHeader
                 * @memberof clew.durable.v1.ChainedInvokeOptions
                 * @instance
                 */
                ChainedInvokeOptions.prototype.traceHeader = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ChainedInvokeOptions.prototype, "_functionName", {
                    get: $util.oneOfGetter($oneOfFields = ["functionName"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ChainedInvokeOptions.prototype, "_tenantId", {
                    get: $util.oneOfGetter($oneOfFields = ["tenantId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ChainedInvokeOptions.prototype, "_traceHeader", {
                    get: $util.oneOfGetter($oneOfFields = ["traceHeader"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ChainedInvokeOptions instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ChainedInvokeOptions
                 * @static
                 * @param {clew.durable.v1.ChainedInvokeOptions.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ChainedInvokeOptions} ChainedInvokeOptions instance
                 * @type {{
                 *   (properties: clew.durable.v1.ChainedInvokeOptions.$Shape): clew.durable.v1.ChainedInvokeOptions & clew.durable.v1.ChainedInvokeOptions.$Shape;
                 *   (properties?: clew.durable.v1.ChainedInvokeOptions.$Properties): clew.durable.v1.ChainedInvokeOptions;
                 * }}
                 */
                ChainedInvokeOptions.create = function(properties) {
                    return new ChainedInvokeOptions(properties);
                };

                /**
                 * Encodes the specified ChainedInvokeOptions message. Does not implicitly {@link clew.durable.v1.ChainedInvokeOptions.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ChainedInvokeOptions
                 * @static
                 * @param {clew.durable.v1.ChainedInvokeOptions.$Properties} message ChainedInvokeOptions message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ChainedInvokeOptions.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.functionName != null && $Object.hasOwnProperty.call(message, "functionName"))
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.functionName);
                    if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.tenantId);
                    if (message.traceHeader != null && $Object.hasOwnProperty.call(message, "traceHeader"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.traceHeader);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ChainedInvokeOptions message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ChainedInvokeOptions
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ChainedInvokeOptions & clew.durable.v1.ChainedInvokeOptions.$Shape} ChainedInvokeOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ChainedInvokeOptions.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ChainedInvokeOptions();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.functionName = reader.stringVerify();
                                message._functionName = "functionName";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.tenantId = reader.stringVerify();
                                message._tenantId = "tenantId";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.traceHeader = reader.stringVerify();
                                message._traceHeader = "traceHeader";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ChainedInvokeOptions;
            })();

            /**
             * Where an execution stands (EXEC-1).
             * @name clew.durable.v1.ExecutionStatus
             * @enum {number}
             * @property {number} EXECUTION_STATUS_UNSPECIFIED=0 Never sent (VER-4).
             * @property {number} EXECUTION_STATUS_RUNNING=1 Not closed (EXEC-1).
             * @property {number} EXECUTION_STATUS_SUCCEEDED=2 Closed with a result (EXEC-5).
             * @property {number} EXECUTION_STATUS_FAILED=3 Closed with an error (EXEC-5).
             * @property {number} EXECUTION_STATUS_TIMED_OUT=4 Closed because its time limit passed (EXEC-17).
             * @property {number} EXECUTION_STATUS_STOPPED=5 Closed from outside (EXEC-18).
             */
            v1.ExecutionStatus = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "EXECUTION_STATUS_UNSPECIFIED"] = 0;
                values[valuesById[1] = "EXECUTION_STATUS_RUNNING"] = 1;
                values[valuesById[2] = "EXECUTION_STATUS_SUCCEEDED"] = 2;
                values[valuesById[3] = "EXECUTION_STATUS_FAILED"] = 3;
                values[valuesById[4] = "EXECUTION_STATUS_TIMED_OUT"] = 4;
                values[valuesById[5] = "EXECUTION_STATUS_STOPPED"] = 5;
                return values;
            })();

            v1.Execution = (function() {

                /**
                 * Properties of an Execution.
                 * @typedef {Object} clew.durable.v1.Execution.$Properties
                 * @property {string|null} [executionId] Names it for ever (LIM-3).
                 * @property {string|null} [name] Unique within the function; given by the starter or generated (IDEM-9).
                 * @property {string|null} [functionName] The function that runs, without a qualifier (EXEC-3).
                 * @property {string|null} [functionVersion] The version that it is pinned to: digits or `$LATEST` (LAM-11).
                 * @property {string|null} [functionHash] Hash of the code that the version names, where the backend knows it (WORK-10).
                 * @property {clew.durable.v1.ExecutionStatus|null} [status] Where it stands (EXEC-1).
                 * @property {Long|null} [startTimeMs] When it was started, epoch milliseconds (EXEC-2).
                 * @property {Long|null} [endTimeMs] When it was closed, epoch milliseconds (EXEC-1).
                 * @property {number|null} [executionTimeoutSeconds] Its time limit (EXEC-17).
                 * @property {number|null} [retentionDays] How long it is kept after it was closed (EXEC-21).
                 * @property {string|null} [tenantId] Tenant that it runs for (INV-16).
                 * @property {string|null} [traceHeader] Trace header that it was started with (INV-16).
                 * @property {clew.durable.v1.ParentOperation.$Properties|null} [parent] What invoked it. Absent: a client started it (INV-16).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Execution.
                 * @memberof clew.durable.v1
                 * @interface IExecution
                 * @augments clew.durable.v1.Execution.$Properties
                 * @deprecated Use clew.durable.v1.Execution.$Properties instead.
                 */

                /**
                 * Shape of an Execution.
                 * @typedef {clew.durable.v1.Execution.$Properties} clew.durable.v1.Execution.$Shape
                 */

                /**
                 * Constructs a new Execution.
                 * @memberof clew.durable.v1
                 * @classdesc One run of a durable function, without its payloads (LIST-1).
                 * @constructor
                 * @param {clew.durable.v1.Execution.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Execution = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Names it for ever (LIM-3).
                 * @member {string} executionId
                 * @memberof clew.durable.v1.Execution
                 * @instance
                 */
                Execution.prototype.executionId = "";

                /**
                 * Unique within the function; given by the starter or generated (IDEM-9).
                 * @member {string} name
                 * @memberof clew.durable.v1.Execution
                 * @instance
                 */
                Execution.prototype.name = "";

                /**
                 * The function that runs, without a qualifier (EXEC-3).
                 * @member {string} functionName
                 * @memberof clew.durable.v1.Execution
                 * @instance
                 */
                Execution.prototype.functionName = "";

                /**
                 * The version that it is pinned to: digits or `$LATEST` (LAM-11).
                 * @member {string} functionVersion
                 * @memberof clew.durable.v1.Execution
                 * @instance
                 */
                Execution.prototype.functionVersion = "";

                /**
                 * Hash of the code that the version names, where the backend knows it (WORK-10).
                 * @member {string|null|undefined} functionHash
                 * @memberof clew.durable.v1.Execution
                 * @instance
                 */
                Execution.prototype.functionHash = null;

                /**
                 * Where it stands (EXEC-1).
                 * @member {clew.durable.v1.ExecutionStatus} status
                 * @memberof clew.durable.v1.Execution
                 * @instance
                 */
                Execution.prototype.status = 0;

                /**
                 * When it was started, epoch milliseconds (EXEC-2).
                 * @member {Long} startTimeMs
                 * @memberof clew.durable.v1.Execution
                 * @instance
                 */
                Execution.prototype.startTimeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * When it was closed, epoch milliseconds (EXEC-1).
                 * @member {Long|null|undefined} endTimeMs
                 * @memberof clew.durable.v1.Execution
                 * @instance
                 */
                Execution.prototype.endTimeMs = null;

                /**
                 * Its time limit (EXEC-17).
                 * @member {number|null|undefined} executionTimeoutSeconds
                 * @memberof clew.durable.v1.Execution
                 * @instance
                 */
                Execution.prototype.executionTimeoutSeconds = null;

                /**
                 * How long it is kept after it was closed (EXEC-21).
                 * @member {number|null|undefined} retentionDays
                 * @memberof clew.durable.v1.Execution
                 * @instance
                 */
                Execution.prototype.retentionDays = null;

                /**
                 * Tenant that it runs for (INV-16).
                 * @member {string|null|undefined} tenantId
                 * @memberof clew.durable.v1.Execution
                 * @instance
                 */
                Execution.prototype.tenantId = null;

                /**
                 * Trace header that it was started with (INV-16).
                 * @member {string|null|undefined} traceHeader
                 * @memberof clew.durable.v1.Execution
                 * @instance
                 */
                Execution.prototype.traceHeader = null;

                /**
                 * What invoked it. Absent: a client started it (INV-16).
                 * @member {clew.durable.v1.ParentOperation.$Properties|null|undefined} parent
                 * @memberof clew.durable.v1.Execution
                 * @instance
                 */
                Execution.prototype.parent = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Execution.prototype, "_functionHash", {
                    get: $util.oneOfGetter($oneOfFields = ["functionHash"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Execution.prototype, "_endTimeMs", {
                    get: $util.oneOfGetter($oneOfFields = ["endTimeMs"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Execution.prototype, "_executionTimeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["executionTimeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Execution.prototype, "_retentionDays", {
                    get: $util.oneOfGetter($oneOfFields = ["retentionDays"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Execution.prototype, "_tenantId", {
                    get: $util.oneOfGetter($oneOfFields = ["tenantId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Execution.prototype, "_traceHeader", {
                    get: $util.oneOfGetter($oneOfFields = ["traceHeader"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Execution.prototype, "_parent", {
                    get: $util.oneOfGetter($oneOfFields = ["parent"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Execution instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.Execution
                 * @static
                 * @param {clew.durable.v1.Execution.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.Execution} Execution instance
                 * @type {{
                 *   (properties: clew.durable.v1.Execution.$Shape): clew.durable.v1.Execution & clew.durable.v1.Execution.$Shape;
                 *   (properties?: clew.durable.v1.Execution.$Properties): clew.durable.v1.Execution;
                 * }}
                 */
                Execution.create = function(properties) {
                    return new Execution(properties);
                };

                /**
                 * Encodes the specified Execution message. Does not implicitly {@link clew.durable.v1.Execution.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.Execution
                 * @static
                 * @param {clew.durable.v1.Execution.$Properties} message Execution message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Execution.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.executionId != null && $Object.hasOwnProperty.call(message, "executionId") && message.executionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.executionId);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.functionName != null && $Object.hasOwnProperty.call(message, "functionName") && message.functionName !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.functionName);
                    if (message.functionVersion != null && $Object.hasOwnProperty.call(message, "functionVersion") && message.functionVersion !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.functionVersion);
                    if (message.functionHash != null && $Object.hasOwnProperty.call(message, "functionHash"))
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.functionHash);
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).int32(message.status);
                    if (message.startTimeMs != null && $Object.hasOwnProperty.call(message, "startTimeMs") && (typeof message.startTimeMs === "object" ? message.startTimeMs.low || message.startTimeMs.high : message.startTimeMs !== 0))
                        writer.uint32(/* id 7, wireType 0 =*/56).int64(message.startTimeMs);
                    if (message.endTimeMs != null && $Object.hasOwnProperty.call(message, "endTimeMs"))
                        writer.uint32(/* id 8, wireType 0 =*/64).int64(message.endTimeMs);
                    if (message.executionTimeoutSeconds != null && $Object.hasOwnProperty.call(message, "executionTimeoutSeconds"))
                        writer.uint32(/* id 9, wireType 0 =*/72).int32(message.executionTimeoutSeconds);
                    if (message.retentionDays != null && $Object.hasOwnProperty.call(message, "retentionDays"))
                        writer.uint32(/* id 10, wireType 0 =*/80).int32(message.retentionDays);
                    if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.tenantId);
                    if (message.traceHeader != null && $Object.hasOwnProperty.call(message, "traceHeader"))
                        writer.uint32(/* id 12, wireType 2 =*/98).string(message.traceHeader);
                    if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
                        $root.clew.durable.v1.ParentOperation.encode(message.parent, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Execution message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.Execution
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.Execution & clew.durable.v1.Execution.$Shape} Execution
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Execution.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.Execution();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionId = value;
                                else
                                    delete message.executionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.functionName = value;
                                else
                                    delete message.functionName;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.functionVersion = value;
                                else
                                    delete message.functionVersion;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.functionHash = reader.stringVerify();
                                message._functionHash = "functionHash";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.status = value;
                                else
                                    delete message.status;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.startTimeMs = value;
                                else
                                    delete message.startTimeMs;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                message.endTimeMs = reader.int64();
                                message._endTimeMs = "endTimeMs";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                message.executionTimeoutSeconds = reader.int32();
                                message._executionTimeoutSeconds = "executionTimeoutSeconds";
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                message.retentionDays = reader.int32();
                                message._retentionDays = "retentionDays";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                message.tenantId = reader.stringVerify();
                                message._tenantId = "tenantId";
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                message.traceHeader = reader.stringVerify();
                                message._traceHeader = "traceHeader";
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                message.parent = $root.clew.durable.v1.ParentOperation.decode(reader, reader.size(), $undefined, _depth + 1, message.parent);
                                message._parent = "parent";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Execution;
            })();

            v1.ParentOperation = (function() {

                /**
                 * Properties of a ParentOperation.
                 * @typedef {Object} clew.durable.v1.ParentOperation.$Properties
                 * @property {string|null} [executionId] The parent's execution (INV-16).
                 * @property {string|null} [operationId] The CHAINED_INVOKE in it (INV-16).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ParentOperation.
                 * @memberof clew.durable.v1
                 * @interface IParentOperation
                 * @augments clew.durable.v1.ParentOperation.$Properties
                 * @deprecated Use clew.durable.v1.ParentOperation.$Properties instead.
                 */

                /**
                 * Shape of a ParentOperation.
                 * @typedef {clew.durable.v1.ParentOperation.$Properties} clew.durable.v1.ParentOperation.$Shape
                 */

                /**
                 * Constructs a new ParentOperation.
                 * @memberof clew.durable.v1
                 * @classdesc The chained invoke that started an execution (INV-16).
                 * @constructor
                 * @param {clew.durable.v1.ParentOperation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ParentOperation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The parent's execution (INV-16).
                 * @member {string} executionId
                 * @memberof clew.durable.v1.ParentOperation
                 * @instance
                 */
                ParentOperation.prototype.executionId = "";

                /**
                 * The CHAINED_INVOKE in it (INV-16).
                 * @member {string} operationId
                 * @memberof clew.durable.v1.ParentOperation
                 * @instance
                 */
                ParentOperation.prototype.operationId = "";

                /**
                 * Creates a new ParentOperation instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ParentOperation
                 * @static
                 * @param {clew.durable.v1.ParentOperation.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ParentOperation} ParentOperation instance
                 * @type {{
                 *   (properties: clew.durable.v1.ParentOperation.$Shape): clew.durable.v1.ParentOperation & clew.durable.v1.ParentOperation.$Shape;
                 *   (properties?: clew.durable.v1.ParentOperation.$Properties): clew.durable.v1.ParentOperation;
                 * }}
                 */
                ParentOperation.create = function(properties) {
                    return new ParentOperation(properties);
                };

                /**
                 * Encodes the specified ParentOperation message. Does not implicitly {@link clew.durable.v1.ParentOperation.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ParentOperation
                 * @static
                 * @param {clew.durable.v1.ParentOperation.$Properties} message ParentOperation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ParentOperation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.executionId != null && $Object.hasOwnProperty.call(message, "executionId") && message.executionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.executionId);
                    if (message.operationId != null && $Object.hasOwnProperty.call(message, "operationId") && message.operationId !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.operationId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ParentOperation message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ParentOperation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ParentOperation & clew.durable.v1.ParentOperation.$Shape} ParentOperation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ParentOperation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ParentOperation();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionId = value;
                                else
                                    delete message.executionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.operationId = value;
                                else
                                    delete message.operationId;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ParentOperation;
            })();

            v1.ExecutionData = (function() {

                /**
                 * Properties of an ExecutionData.
                 * @typedef {Object} clew.durable.v1.ExecutionData.$Properties
                 * @property {clew.durable.v1.Payload.$Properties|null} [input] What it was started with (ENV-3).
                 * @property {clew.durable.v1.Payload.$Properties|null} [result] Its result; only when SUCCEEDED (EXEC-5).
                 * @property {clew.durable.v1.ErrorObject.$Properties|null} [error] Its error; only when FAILED, TIMED_OUT or STOPPED (EXEC-5).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ExecutionData.
                 * @memberof clew.durable.v1
                 * @interface IExecutionData
                 * @augments clew.durable.v1.ExecutionData.$Properties
                 * @deprecated Use clew.durable.v1.ExecutionData.$Properties instead.
                 */

                /**
                 * Shape of an ExecutionData.
                 * @typedef {clew.durable.v1.ExecutionData.$Properties} clew.durable.v1.ExecutionData.$Shape
                 */

                /**
                 * Constructs a new ExecutionData.
                 * @memberof clew.durable.v1
                 * @classdesc The large parts of an execution (LIST-2).
                 * @constructor
                 * @param {clew.durable.v1.ExecutionData.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ExecutionData = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What it was started with (ENV-3).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} input
                 * @memberof clew.durable.v1.ExecutionData
                 * @instance
                 */
                ExecutionData.prototype.input = null;

                /**
                 * Its result; only when SUCCEEDED (EXEC-5).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} result
                 * @memberof clew.durable.v1.ExecutionData
                 * @instance
                 */
                ExecutionData.prototype.result = null;

                /**
                 * Its error; only when FAILED, TIMED_OUT or STOPPED (EXEC-5).
                 * @member {clew.durable.v1.ErrorObject.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.ExecutionData
                 * @instance
                 */
                ExecutionData.prototype.error = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ExecutionData.prototype, "_input", {
                    get: $util.oneOfGetter($oneOfFields = ["input"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ExecutionData.prototype, "_result", {
                    get: $util.oneOfGetter($oneOfFields = ["result"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ExecutionData.prototype, "_error", {
                    get: $util.oneOfGetter($oneOfFields = ["error"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ExecutionData instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ExecutionData
                 * @static
                 * @param {clew.durable.v1.ExecutionData.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ExecutionData} ExecutionData instance
                 * @type {{
                 *   (properties: clew.durable.v1.ExecutionData.$Shape): clew.durable.v1.ExecutionData & clew.durable.v1.ExecutionData.$Shape;
                 *   (properties?: clew.durable.v1.ExecutionData.$Properties): clew.durable.v1.ExecutionData;
                 * }}
                 */
                ExecutionData.create = function(properties) {
                    return new ExecutionData(properties);
                };

                /**
                 * Encodes the specified ExecutionData message. Does not implicitly {@link clew.durable.v1.ExecutionData.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ExecutionData
                 * @static
                 * @param {clew.durable.v1.ExecutionData.$Properties} message ExecutionData message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ExecutionData.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.input != null && $Object.hasOwnProperty.call(message, "input"))
                        $root.clew.durable.v1.Payload.encode(message.input, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.clew.durable.v1.Payload.encode(message.result, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.ErrorObject.encode(message.error, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ExecutionData message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ExecutionData
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ExecutionData & clew.durable.v1.ExecutionData.$Shape} ExecutionData
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ExecutionData.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ExecutionData();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.input = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.input);
                                message._input = "input";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                message._result = "result";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.ErrorObject.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message._error = "error";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ExecutionData;
            })();

            v1.ExecutionDescription = (function() {

                /**
                 * Properties of an ExecutionDescription.
                 * @typedef {Object} clew.durable.v1.ExecutionDescription.$Properties
                 * @property {clew.durable.v1.Execution.$Properties|null} [execution] What it is and where it stands (LIST-1).
                 * @property {string|null} [executionArn] What a Lambda host and the AWS clients know it by (LAM-11).
                 * @property {clew.durable.v1.ExecutionData.$Properties|null} [data] Its payloads. Absent: not asked for (LIST-2).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ExecutionDescription.
                 * @memberof clew.durable.v1
                 * @interface IExecutionDescription
                 * @augments clew.durable.v1.ExecutionDescription.$Properties
                 * @deprecated Use clew.durable.v1.ExecutionDescription.$Properties instead.
                 */

                /**
                 * Shape of an ExecutionDescription.
                 * @typedef {clew.durable.v1.ExecutionDescription.$Properties} clew.durable.v1.ExecutionDescription.$Shape
                 */

                /**
                 * Constructs a new ExecutionDescription.
                 * @memberof clew.durable.v1
                 * @classdesc An execution and, when asked for, its payloads (LIST-1, LIST-2).
                 * @constructor
                 * @param {clew.durable.v1.ExecutionDescription.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ExecutionDescription = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What it is and where it stands (LIST-1).
                 * @member {clew.durable.v1.Execution.$Properties|null|undefined} execution
                 * @memberof clew.durable.v1.ExecutionDescription
                 * @instance
                 */
                ExecutionDescription.prototype.execution = null;

                /**
                 * What a Lambda host and the AWS clients know it by (LAM-11).
                 * @member {string} executionArn
                 * @memberof clew.durable.v1.ExecutionDescription
                 * @instance
                 */
                ExecutionDescription.prototype.executionArn = "";

                /**
                 * Its payloads. Absent: not asked for (LIST-2).
                 * @member {clew.durable.v1.ExecutionData.$Properties|null|undefined} data
                 * @memberof clew.durable.v1.ExecutionDescription
                 * @instance
                 */
                ExecutionDescription.prototype.data = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ExecutionDescription.prototype, "_data", {
                    get: $util.oneOfGetter($oneOfFields = ["data"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ExecutionDescription instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ExecutionDescription
                 * @static
                 * @param {clew.durable.v1.ExecutionDescription.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ExecutionDescription} ExecutionDescription instance
                 * @type {{
                 *   (properties: clew.durable.v1.ExecutionDescription.$Shape): clew.durable.v1.ExecutionDescription & clew.durable.v1.ExecutionDescription.$Shape;
                 *   (properties?: clew.durable.v1.ExecutionDescription.$Properties): clew.durable.v1.ExecutionDescription;
                 * }}
                 */
                ExecutionDescription.create = function(properties) {
                    return new ExecutionDescription(properties);
                };

                /**
                 * Encodes the specified ExecutionDescription message. Does not implicitly {@link clew.durable.v1.ExecutionDescription.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ExecutionDescription
                 * @static
                 * @param {clew.durable.v1.ExecutionDescription.$Properties} message ExecutionDescription message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ExecutionDescription.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.execution != null && $Object.hasOwnProperty.call(message, "execution"))
                        $root.clew.durable.v1.Execution.encode(message.execution, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.executionArn != null && $Object.hasOwnProperty.call(message, "executionArn") && message.executionArn !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.executionArn);
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                        $root.clew.durable.v1.ExecutionData.encode(message.data, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ExecutionDescription message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ExecutionDescription
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ExecutionDescription & clew.durable.v1.ExecutionDescription.$Shape} ExecutionDescription
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ExecutionDescription.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ExecutionDescription();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.execution = $root.clew.durable.v1.Execution.decode(reader, reader.size(), $undefined, _depth + 1, message.execution);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionArn = value;
                                else
                                    delete message.executionArn;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.data = $root.clew.durable.v1.ExecutionData.decode(reader, reader.size(), $undefined, _depth + 1, message.data);
                                message._data = "data";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ExecutionDescription;
            })();

            v1.ExecutionExport = (function() {

                /**
                 * Properties of an ExecutionExport.
                 * @typedef {Object} clew.durable.v1.ExecutionExport.$Properties
                 * @property {string|null} [format] Names the layout of the file: `clew.execution.v1` (VER-4).
                 * @property {clew.durable.v1.ExecutionDescription.$Properties|null} [description] The execution and its payloads (EXEC-1).
                 * @property {Array.<clew.durable.v1.Operation.$Properties>|null} [operations] All of its operations, in the order in which they were started (STATE-1).
                 * @property {Array.<clew.durable.v1.HistoryEvent.$Properties>|null} [events] All of its history, oldest first (HIST-1).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ExecutionExport.
                 * @memberof clew.durable.v1
                 * @interface IExecutionExport
                 * @augments clew.durable.v1.ExecutionExport.$Properties
                 * @deprecated Use clew.durable.v1.ExecutionExport.$Properties instead.
                 */

                /**
                 * Shape of an ExecutionExport.
                 * @typedef {{
                 *   format?: string|null;
                 *   description?: clew.durable.v1.ExecutionDescription.$Shape|null;
                 *   operations?: Array.<clew.durable.v1.Operation.$Shape>|null;
                 *   events?: Array.<clew.durable.v1.HistoryEvent.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.durable.v1.ExecutionExport.$Shape
                 */

                /**
                 * Constructs a new ExecutionExport.
                 * @memberof clew.durable.v1
                 * @classdesc Everything of an execution in one file, written as ProtoJSON (EXEC-21).
                 * @constructor
                 * @param {clew.durable.v1.ExecutionExport.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ExecutionExport = function (properties) {
                    this.operations = [];
                    this.events = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Names the layout of the file: `clew.execution.v1` (VER-4).
                 * @member {string} format
                 * @memberof clew.durable.v1.ExecutionExport
                 * @instance
                 */
                ExecutionExport.prototype.format = "";

                /**
                 * The execution and its payloads (EXEC-1).
                 * @member {clew.durable.v1.ExecutionDescription.$Properties|null|undefined} description
                 * @memberof clew.durable.v1.ExecutionExport
                 * @instance
                 */
                ExecutionExport.prototype.description = null;

                /**
                 * All of its operations, in the order in which they were started (STATE-1).
                 * @member {Array.<clew.durable.v1.Operation.$Properties>} operations
                 * @memberof clew.durable.v1.ExecutionExport
                 * @instance
                 */
                ExecutionExport.prototype.operations = $util.emptyArray;

                /**
                 * All of its history, oldest first (HIST-1).
                 * @member {Array.<clew.durable.v1.HistoryEvent.$Properties>} events
                 * @memberof clew.durable.v1.ExecutionExport
                 * @instance
                 */
                ExecutionExport.prototype.events = $util.emptyArray;

                /**
                 * Creates a new ExecutionExport instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ExecutionExport
                 * @static
                 * @param {clew.durable.v1.ExecutionExport.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ExecutionExport} ExecutionExport instance
                 * @type {{
                 *   (properties: clew.durable.v1.ExecutionExport.$Shape): clew.durable.v1.ExecutionExport & clew.durable.v1.ExecutionExport.$Shape;
                 *   (properties?: clew.durable.v1.ExecutionExport.$Properties): clew.durable.v1.ExecutionExport;
                 * }}
                 */
                ExecutionExport.create = function(properties) {
                    return new ExecutionExport(properties);
                };

                /**
                 * Encodes the specified ExecutionExport message. Does not implicitly {@link clew.durable.v1.ExecutionExport.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ExecutionExport
                 * @static
                 * @param {clew.durable.v1.ExecutionExport.$Properties} message ExecutionExport message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ExecutionExport.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.format);
                    if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                        $root.clew.durable.v1.ExecutionDescription.encode(message.description, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.operations != null && message.operations.length)
                        for (let i = 0; i < message.operations.length; ++i)
                            $root.clew.durable.v1.Operation.encode(message.operations[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.events != null && message.events.length)
                        for (let i = 0; i < message.events.length; ++i)
                            $root.clew.durable.v1.HistoryEvent.encode(message.events[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ExecutionExport message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ExecutionExport
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ExecutionExport & clew.durable.v1.ExecutionExport.$Shape} ExecutionExport
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ExecutionExport.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ExecutionExport();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.format = value;
                                else
                                    delete message.format;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.description = $root.clew.durable.v1.ExecutionDescription.decode(reader, reader.size(), $undefined, _depth + 1, message.description);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.operations && message.operations.length))
                                    message.operations = [];
                                message.operations.push($root.clew.durable.v1.Operation.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.events && message.events.length))
                                    message.events = [];
                                message.events.push($root.clew.durable.v1.HistoryEvent.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ExecutionExport;
            })();

            /**
             * What happened; decides which member of an event's `details` is set (HIST-6).
             * @name clew.durable.v1.EventType
             * @enum {number}
             * @property {number} EVENT_TYPE_UNSPECIFIED=0 Never sent (VER-4).
             * @property {number} EVENT_TYPE_EXECUTION_STARTED=1 Always event 1. Details: `execution_started` (HIST-2).
             * @property {number} EVENT_TYPE_EXECUTION_SUCCEEDED=2 The last event of an execution that succeeded. Details: `result` (HIST-3).
             * @property {number} EVENT_TYPE_EXECUTION_FAILED=3 The last event of an execution that failed. Details: `error` (HIST-3).
             * @property {number} EVENT_TYPE_EXECUTION_TIMED_OUT=4 The last event of an execution whose time limit passed. Details: `error` (HIST-3).
             * @property {number} EVENT_TYPE_EXECUTION_STOPPED=5 The last event of an execution that was stopped. Details: `error` (HIST-3).
             * @property {number} EVENT_TYPE_CONTEXT_STARTED=6 A child context began. No details (HIST-6).
             * @property {number} EVENT_TYPE_CONTEXT_SUCCEEDED=7 A child context returned. Details: `result` (HIST-6).
             * @property {number} EVENT_TYPE_CONTEXT_FAILED=8 A child context threw. Details: `error` (HIST-6).
             * @property {number} EVENT_TYPE_STEP_STARTED=9 An attempt of a step began. No details (HIST-6).
             * @property {number} EVENT_TYPE_STEP_SUCCEEDED=10 An attempt of a step ended without an error, whether or not another follows. Details: `step_succeeded` (HIST-7).
             * @property {number} EVENT_TYPE_STEP_FAILED=11 An attempt of a step ended with an error, whether or not another follows. Details: `step_failed` (HIST-7).
             * @property {number} EVENT_TYPE_WAIT_STARTED=12 A timer was set. Details: `wait_started` (HIST-6).
             * @property {number} EVENT_TYPE_WAIT_SUCCEEDED=13 A timer fired. Details: `wait_succeeded` (HIST-6).
             * @property {number} EVENT_TYPE_WAIT_CANCELLED=14 A timer was given up. Details: `error` (HIST-6).
             * @property {number} EVENT_TYPE_CALLBACK_STARTED=15 A callback was opened. Details: `callback_started` (HIST-6).
             * @property {number} EVENT_TYPE_CALLBACK_SUCCEEDED=16 A callback was settled with a result. Details: `result` (HIST-6).
             * @property {number} EVENT_TYPE_CALLBACK_FAILED=17 A callback was settled with an error. Details: `error` (HIST-6).
             * @property {number} EVENT_TYPE_CALLBACK_TIMED_OUT=18 A callback was not settled, or not kept alive, in time. Details: `error` (HIST-6).
             * @property {number} EVENT_TYPE_CHAINED_INVOKE_STARTED=19 Another function was called. Details: `chained_invoke_started` (HIST-6).
             * @property {number} EVENT_TYPE_CHAINED_INVOKE_SUCCEEDED=20 The called function returned. Details: `result` (HIST-6).
             * @property {number} EVENT_TYPE_CHAINED_INVOKE_FAILED=21 The called function failed or could not be called. Details: `error` (HIST-6).
             * @property {number} EVENT_TYPE_CHAINED_INVOKE_TIMED_OUT=22 The called function's time limit passed. Details: `error` (HIST-6).
             * @property {number} EVENT_TYPE_CHAINED_INVOKE_STOPPED=23 The called function was stopped. Details: `error` (HIST-6).
             * @property {number} EVENT_TYPE_INVOCATION_COMPLETED=24 A call of the function process ended. Details: `invocation_completed` (HIST-4).
             */
            v1.EventType = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "EVENT_TYPE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "EVENT_TYPE_EXECUTION_STARTED"] = 1;
                values[valuesById[2] = "EVENT_TYPE_EXECUTION_SUCCEEDED"] = 2;
                values[valuesById[3] = "EVENT_TYPE_EXECUTION_FAILED"] = 3;
                values[valuesById[4] = "EVENT_TYPE_EXECUTION_TIMED_OUT"] = 4;
                values[valuesById[5] = "EVENT_TYPE_EXECUTION_STOPPED"] = 5;
                values[valuesById[6] = "EVENT_TYPE_CONTEXT_STARTED"] = 6;
                values[valuesById[7] = "EVENT_TYPE_CONTEXT_SUCCEEDED"] = 7;
                values[valuesById[8] = "EVENT_TYPE_CONTEXT_FAILED"] = 8;
                values[valuesById[9] = "EVENT_TYPE_STEP_STARTED"] = 9;
                values[valuesById[10] = "EVENT_TYPE_STEP_SUCCEEDED"] = 10;
                values[valuesById[11] = "EVENT_TYPE_STEP_FAILED"] = 11;
                values[valuesById[12] = "EVENT_TYPE_WAIT_STARTED"] = 12;
                values[valuesById[13] = "EVENT_TYPE_WAIT_SUCCEEDED"] = 13;
                values[valuesById[14] = "EVENT_TYPE_WAIT_CANCELLED"] = 14;
                values[valuesById[15] = "EVENT_TYPE_CALLBACK_STARTED"] = 15;
                values[valuesById[16] = "EVENT_TYPE_CALLBACK_SUCCEEDED"] = 16;
                values[valuesById[17] = "EVENT_TYPE_CALLBACK_FAILED"] = 17;
                values[valuesById[18] = "EVENT_TYPE_CALLBACK_TIMED_OUT"] = 18;
                values[valuesById[19] = "EVENT_TYPE_CHAINED_INVOKE_STARTED"] = 19;
                values[valuesById[20] = "EVENT_TYPE_CHAINED_INVOKE_SUCCEEDED"] = 20;
                values[valuesById[21] = "EVENT_TYPE_CHAINED_INVOKE_FAILED"] = 21;
                values[valuesById[22] = "EVENT_TYPE_CHAINED_INVOKE_TIMED_OUT"] = 22;
                values[valuesById[23] = "EVENT_TYPE_CHAINED_INVOKE_STOPPED"] = 23;
                values[valuesById[24] = "EVENT_TYPE_INVOCATION_COMPLETED"] = 24;
                return values;
            })();

            v1.HistoryEvent = (function() {

                /**
                 * Properties of a HistoryEvent.
                 * @typedef {Object} clew.durable.v1.HistoryEvent.$Properties
                 * @property {number|null} [eventId] Starts at 1 and rises by one (HIST-1).
                 * @property {Long|null} [timeMs] When it happened, epoch milliseconds (ENV-12).
                 * @property {clew.durable.v1.EventType|null} [type] What happened (HIST-6).
                 * @property {string|null} [operationId] The operation that it tells of; absent on INVOCATION_COMPLETED (HIST-8).
                 * @property {string|null} [name] The operation's name (HIST-8).
                 * @property {string|null} [parentId] The operation's parent (HIST-8).
                 * @property {string|null} [subType] The operation's sub type (HIST-8).
                 * @property {clew.durable.v1.ExecutionStartedDetails.$Properties|null} [executionStarted] Of EXECUTION_STARTED (HIST-6).
                 * @property {clew.durable.v1.ResultDetails.$Properties|null} [result] Of every SUCCEEDED but that of a step and of a wait (HIST-6).
                 * @property {clew.durable.v1.FailureDetails.$Properties|null} [error] Of every FAILED but that of a step, every TIMED_OUT and STOPPED, and of WAIT_CANCELLED (HIST-6).
                 * @property {clew.durable.v1.StepSucceededDetails.$Properties|null} [stepSucceeded] Of STEP_SUCCEEDED (HIST-6).
                 * @property {clew.durable.v1.StepFailedDetails.$Properties|null} [stepFailed] Of STEP_FAILED (HIST-6).
                 * @property {clew.durable.v1.WaitStartedDetails.$Properties|null} [waitStarted] Of WAIT_STARTED (HIST-6).
                 * @property {clew.durable.v1.WaitSucceededDetails.$Properties|null} [waitSucceeded] Of WAIT_SUCCEEDED (HIST-6).
                 * @property {clew.durable.v1.CallbackStartedDetails.$Properties|null} [callbackStarted] Of CALLBACK_STARTED (HIST-6).
                 * @property {clew.durable.v1.ChainedInvokeStartedDetails.$Properties|null} [chainedInvokeStarted] Of CHAINED_INVOKE_STARTED (HIST-6).
                 * @property {clew.durable.v1.InvocationCompletedDetails.$Properties|null} [invocationCompleted] Of INVOCATION_COMPLETED (HIST-6).
                 * @property {"executionStarted"|"result"|"error"|"stepSucceeded"|"stepFailed"|"waitStarted"|"waitSucceeded"|"callbackStarted"|"chainedInvokeStarted"|"invocationCompleted"} [details] What the type adds. Absent stands for the type's details with nothing set (HIST-6).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HistoryEvent.
                 * @memberof clew.durable.v1
                 * @interface IHistoryEvent
                 * @augments clew.durable.v1.HistoryEvent.$Properties
                 * @deprecated Use clew.durable.v1.HistoryEvent.$Properties instead.
                 */

                /**
                 * Narrowed shape of a HistoryEvent.
                 * @typedef {{
                 *   eventId?: number|null;
                 *   timeMs?: Long|null;
                 *   type?: clew.durable.v1.EventType|null;
                 *   operationId?: string|null;
                 *   name?: string|null;
                 *   parentId?: string|null;
                 *   subType?: string|null;
                 *   executionStarted?: clew.durable.v1.ExecutionStartedDetails.$Shape|null;
                 *   result?: clew.durable.v1.ResultDetails.$Shape|null;
                 *   error?: clew.durable.v1.FailureDetails.$Shape|null;
                 *   stepSucceeded?: clew.durable.v1.StepSucceededDetails.$Shape|null;
                 *   stepFailed?: clew.durable.v1.StepFailedDetails.$Shape|null;
                 *   waitStarted?: clew.durable.v1.WaitStartedDetails.$Shape|null;
                 *   waitSucceeded?: clew.durable.v1.WaitSucceededDetails.$Shape|null;
                 *   callbackStarted?: clew.durable.v1.CallbackStartedDetails.$Shape|null;
                 *   chainedInvokeStarted?: clew.durable.v1.ChainedInvokeStartedDetails.$Shape|null;
                 *   invocationCompleted?: clew.durable.v1.InvocationCompletedDetails.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ details?: undefined; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "executionStarted"; executionStarted: clew.durable.v1.ExecutionStartedDetails.$Shape; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "result"; executionStarted?: null; result: clew.durable.v1.ResultDetails.$Shape; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "error"; executionStarted?: null; result?: null; error: clew.durable.v1.FailureDetails.$Shape; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "stepSucceeded"; executionStarted?: null; result?: null; error?: null; stepSucceeded: clew.durable.v1.StepSucceededDetails.$Shape; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "stepFailed"; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed: clew.durable.v1.StepFailedDetails.$Shape; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "waitStarted"; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted: clew.durable.v1.WaitStartedDetails.$Shape; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "waitSucceeded"; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded: clew.durable.v1.WaitSucceededDetails.$Shape; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "callbackStarted"; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted: clew.durable.v1.CallbackStartedDetails.$Shape; chainedInvokeStarted?: null; invocationCompleted?: null }|{ details?: "chainedInvokeStarted"; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted: clew.durable.v1.ChainedInvokeStartedDetails.$Shape; invocationCompleted?: null }|{ details?: "invocationCompleted"; executionStarted?: null; result?: null; error?: null; stepSucceeded?: null; stepFailed?: null; waitStarted?: null; waitSucceeded?: null; callbackStarted?: null; chainedInvokeStarted?: null; invocationCompleted: clew.durable.v1.InvocationCompletedDetails.$Shape })
                 * )} clew.durable.v1.HistoryEvent.$Shape
                 */

                /**
                 * Constructs a new HistoryEvent.
                 * @memberof clew.durable.v1
                 * @classdesc One event of an execution's history (HIST-1).
                 * @constructor
                 * @param {clew.durable.v1.HistoryEvent.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HistoryEvent = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Starts at 1 and rises by one (HIST-1).
                 * @member {number} eventId
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.eventId = 0;

                /**
                 * When it happened, epoch milliseconds (ENV-12).
                 * @member {Long} timeMs
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * What happened (HIST-6).
                 * @member {clew.durable.v1.EventType} type
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.type = 0;

                /**
                 * The operation that it tells of; absent on INVOCATION_COMPLETED (HIST-8).
                 * @member {string|null|undefined} operationId
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.operationId = null;

                /**
                 * The operation's name (HIST-8).
                 * @member {string|null|undefined} name
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.name = null;

                /**
                 * The operation's parent (HIST-8).
                 * @member {string|null|undefined} parentId
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.parentId = null;

                /**
                 * The operation's sub type (HIST-8).
                 * @member {string|null|undefined} subType
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.subType = null;

                /**
                 * Of EXECUTION_STARTED (HIST-6).
                 * @member {clew.durable.v1.ExecutionStartedDetails.$Properties|null|undefined} executionStarted
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.executionStarted = null;

                /**
                 * Of every SUCCEEDED but that of a step and of a wait (HIST-6).
                 * @member {clew.durable.v1.ResultDetails.$Properties|null|undefined} result
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.result = null;

                /**
                 * Of every FAILED but that of a step, every TIMED_OUT and STOPPED, and of WAIT_CANCELLED (HIST-6).
                 * @member {clew.durable.v1.FailureDetails.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.error = null;

                /**
                 * Of STEP_SUCCEEDED (HIST-6).
                 * @member {clew.durable.v1.StepSucceededDetails.$Properties|null|undefined} stepSucceeded
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.stepSucceeded = null;

                /**
                 * Of STEP_FAILED (HIST-6).
                 * @member {clew.durable.v1.StepFailedDetails.$Properties|null|undefined} stepFailed
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.stepFailed = null;

                /**
                 * Of WAIT_STARTED (HIST-6).
                 * @member {clew.durable.v1.WaitStartedDetails.$Properties|null|undefined} waitStarted
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.waitStarted = null;

                /**
                 * Of WAIT_SUCCEEDED (HIST-6).
                 * @member {clew.durable.v1.WaitSucceededDetails.$Properties|null|undefined} waitSucceeded
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.waitSucceeded = null;

                /**
                 * Of CALLBACK_STARTED (HIST-6).
                 * @member {clew.durable.v1.CallbackStartedDetails.$Properties|null|undefined} callbackStarted
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.callbackStarted = null;

                /**
                 * Of CHAINED_INVOKE_STARTED (HIST-6).
                 * @member {clew.durable.v1.ChainedInvokeStartedDetails.$Properties|null|undefined} chainedInvokeStarted
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.chainedInvokeStarted = null;

                /**
                 * Of INVOCATION_COMPLETED (HIST-6).
                 * @member {clew.durable.v1.InvocationCompletedDetails.$Properties|null|undefined} invocationCompleted
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                HistoryEvent.prototype.invocationCompleted = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(HistoryEvent.prototype, "_operationId", {
                    get: $util.oneOfGetter($oneOfFields = ["operationId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(HistoryEvent.prototype, "_name", {
                    get: $util.oneOfGetter($oneOfFields = ["name"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(HistoryEvent.prototype, "_parentId", {
                    get: $util.oneOfGetter($oneOfFields = ["parentId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(HistoryEvent.prototype, "_subType", {
                    get: $util.oneOfGetter($oneOfFields = ["subType"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * What the type adds. Absent stands for the type's details with nothing set (HIST-6).
                 * @member {"executionStarted"|"result"|"error"|"stepSucceeded"|"stepFailed"|"waitStarted"|"waitSucceeded"|"callbackStarted"|"chainedInvokeStarted"|"invocationCompleted"|undefined} details
                 * @memberof clew.durable.v1.HistoryEvent
                 * @instance
                 */
                $Object.defineProperty(HistoryEvent.prototype, "details", {
                    get: $util.oneOfGetter($oneOfFields = ["executionStarted", "result", "error", "stepSucceeded", "stepFailed", "waitStarted", "waitSucceeded", "callbackStarted", "chainedInvokeStarted", "invocationCompleted"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new HistoryEvent instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.HistoryEvent
                 * @static
                 * @param {clew.durable.v1.HistoryEvent.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.HistoryEvent} HistoryEvent instance
                 * @type {{
                 *   (properties: clew.durable.v1.HistoryEvent.$Shape): clew.durable.v1.HistoryEvent & clew.durable.v1.HistoryEvent.$Shape;
                 *   (properties?: clew.durable.v1.HistoryEvent.$Properties): clew.durable.v1.HistoryEvent;
                 * }}
                 */
                HistoryEvent.create = function(properties) {
                    return new HistoryEvent(properties);
                };

                /**
                 * Encodes the specified HistoryEvent message. Does not implicitly {@link clew.durable.v1.HistoryEvent.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.HistoryEvent
                 * @static
                 * @param {clew.durable.v1.HistoryEvent.$Properties} message HistoryEvent message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HistoryEvent.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.eventId);
                    if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).int64(message.timeMs);
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).int32(message.type);
                    if (message.operationId != null && $Object.hasOwnProperty.call(message, "operationId"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.operationId);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.name);
                    if (message.parentId != null && $Object.hasOwnProperty.call(message, "parentId"))
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.parentId);
                    if (message.subType != null && $Object.hasOwnProperty.call(message, "subType"))
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.subType);
                    if (message.executionStarted != null && $Object.hasOwnProperty.call(message, "executionStarted"))
                        $root.clew.durable.v1.ExecutionStartedDetails.encode(message.executionStarted, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.clew.durable.v1.ResultDetails.encode(message.result, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.FailureDetails.encode(message.error, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                    if (message.stepSucceeded != null && $Object.hasOwnProperty.call(message, "stepSucceeded"))
                        $root.clew.durable.v1.StepSucceededDetails.encode(message.stepSucceeded, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                    if (message.stepFailed != null && $Object.hasOwnProperty.call(message, "stepFailed"))
                        $root.clew.durable.v1.StepFailedDetails.encode(message.stepFailed, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                    if (message.waitStarted != null && $Object.hasOwnProperty.call(message, "waitStarted"))
                        $root.clew.durable.v1.WaitStartedDetails.encode(message.waitStarted, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                    if (message.waitSucceeded != null && $Object.hasOwnProperty.call(message, "waitSucceeded"))
                        $root.clew.durable.v1.WaitSucceededDetails.encode(message.waitSucceeded, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                    if (message.callbackStarted != null && $Object.hasOwnProperty.call(message, "callbackStarted"))
                        $root.clew.durable.v1.CallbackStartedDetails.encode(message.callbackStarted, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                    if (message.chainedInvokeStarted != null && $Object.hasOwnProperty.call(message, "chainedInvokeStarted"))
                        $root.clew.durable.v1.ChainedInvokeStartedDetails.encode(message.chainedInvokeStarted, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                    if (message.invocationCompleted != null && $Object.hasOwnProperty.call(message, "invocationCompleted"))
                        $root.clew.durable.v1.InvocationCompletedDetails.encode(message.invocationCompleted, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HistoryEvent message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.HistoryEvent
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.HistoryEvent & clew.durable.v1.HistoryEvent.$Shape} HistoryEvent
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HistoryEvent.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.HistoryEvent();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.eventId = value;
                                else
                                    delete message.eventId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.timeMs = value;
                                else
                                    delete message.timeMs;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.operationId = reader.stringVerify();
                                message._operationId = "operationId";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.name = reader.stringVerify();
                                message._name = "name";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.parentId = reader.stringVerify();
                                message._parentId = "parentId";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.subType = reader.stringVerify();
                                message._subType = "subType";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.executionStarted = $root.clew.durable.v1.ExecutionStartedDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.executionStarted);
                                message.details = "executionStarted";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.clew.durable.v1.ResultDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                message.details = "result";
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.FailureDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message.details = "error";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                message.stepSucceeded = $root.clew.durable.v1.StepSucceededDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.stepSucceeded);
                                message.details = "stepSucceeded";
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                message.stepFailed = $root.clew.durable.v1.StepFailedDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.stepFailed);
                                message.details = "stepFailed";
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                message.waitStarted = $root.clew.durable.v1.WaitStartedDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.waitStarted);
                                message.details = "waitStarted";
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                message.waitSucceeded = $root.clew.durable.v1.WaitSucceededDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.waitSucceeded);
                                message.details = "waitSucceeded";
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                message.callbackStarted = $root.clew.durable.v1.CallbackStartedDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.callbackStarted);
                                message.details = "callbackStarted";
                                continue;
                            }
                        case 16: {
                                if (wireType !== 2)
                                    break;
                                message.chainedInvokeStarted = $root.clew.durable.v1.ChainedInvokeStartedDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.chainedInvokeStarted);
                                message.details = "chainedInvokeStarted";
                                continue;
                            }
                        case 17: {
                                if (wireType !== 2)
                                    break;
                                message.invocationCompleted = $root.clew.durable.v1.InvocationCompletedDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.invocationCompleted);
                                message.details = "invocationCompleted";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return HistoryEvent;
            })();

            v1.EventPayload = (function() {

                /**
                 * Properties of an EventPayload.
                 * @typedef {Object} clew.durable.v1.EventPayload.$Properties
                 * @property {clew.durable.v1.Payload.$Properties|null} [payload] The payload. Absent: there was none, or `truncated` is true (HIST-9).
                 * @property {boolean|null} [truncated] True: the reader asked not to see the payload, or it was too long to show (HIST-9).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an EventPayload.
                 * @memberof clew.durable.v1
                 * @interface IEventPayload
                 * @augments clew.durable.v1.EventPayload.$Properties
                 * @deprecated Use clew.durable.v1.EventPayload.$Properties instead.
                 */

                /**
                 * Shape of an EventPayload.
                 * @typedef {clew.durable.v1.EventPayload.$Properties} clew.durable.v1.EventPayload.$Shape
                 */

                /**
                 * Constructs a new EventPayload.
                 * @memberof clew.durable.v1
                 * @classdesc A payload in history (HIST-9).
                 * @constructor
                 * @param {clew.durable.v1.EventPayload.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const EventPayload = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The payload. Absent: there was none, or `truncated` is true (HIST-9).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} payload
                 * @memberof clew.durable.v1.EventPayload
                 * @instance
                 */
                EventPayload.prototype.payload = null;

                /**
                 * True: the reader asked not to see the payload, or it was too long to show (HIST-9).
                 * @member {boolean|null|undefined} truncated
                 * @memberof clew.durable.v1.EventPayload
                 * @instance
                 */
                EventPayload.prototype.truncated = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(EventPayload.prototype, "_payload", {
                    get: $util.oneOfGetter($oneOfFields = ["payload"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(EventPayload.prototype, "_truncated", {
                    get: $util.oneOfGetter($oneOfFields = ["truncated"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new EventPayload instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.EventPayload
                 * @static
                 * @param {clew.durable.v1.EventPayload.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.EventPayload} EventPayload instance
                 * @type {{
                 *   (properties: clew.durable.v1.EventPayload.$Shape): clew.durable.v1.EventPayload & clew.durable.v1.EventPayload.$Shape;
                 *   (properties?: clew.durable.v1.EventPayload.$Properties): clew.durable.v1.EventPayload;
                 * }}
                 */
                EventPayload.create = function(properties) {
                    return new EventPayload(properties);
                };

                /**
                 * Encodes the specified EventPayload message. Does not implicitly {@link clew.durable.v1.EventPayload.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.EventPayload
                 * @static
                 * @param {clew.durable.v1.EventPayload.$Properties} message EventPayload message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                EventPayload.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                        $root.clew.durable.v1.Payload.encode(message.payload, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.truncated != null && $Object.hasOwnProperty.call(message, "truncated"))
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.truncated);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an EventPayload message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.EventPayload
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.EventPayload & clew.durable.v1.EventPayload.$Shape} EventPayload
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                EventPayload.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.EventPayload();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.payload = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.payload);
                                message._payload = "payload";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.truncated = reader.bool();
                                message._truncated = "truncated";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return EventPayload;
            })();

            v1.EventError = (function() {

                /**
                 * Properties of an EventError.
                 * @typedef {Object} clew.durable.v1.EventError.$Properties
                 * @property {clew.durable.v1.ErrorObject.$Properties|null} [error] The error. Absent: there was none, or `truncated` is true (HIST-9).
                 * @property {boolean|null} [truncated] True: the reader asked not to see the error, or it was too long to show (HIST-9).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an EventError.
                 * @memberof clew.durable.v1
                 * @interface IEventError
                 * @augments clew.durable.v1.EventError.$Properties
                 * @deprecated Use clew.durable.v1.EventError.$Properties instead.
                 */

                /**
                 * Shape of an EventError.
                 * @typedef {clew.durable.v1.EventError.$Properties} clew.durable.v1.EventError.$Shape
                 */

                /**
                 * Constructs a new EventError.
                 * @memberof clew.durable.v1
                 * @classdesc An error in history (HIST-9).
                 * @constructor
                 * @param {clew.durable.v1.EventError.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const EventError = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The error. Absent: there was none, or `truncated` is true (HIST-9).
                 * @member {clew.durable.v1.ErrorObject.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.EventError
                 * @instance
                 */
                EventError.prototype.error = null;

                /**
                 * True: the reader asked not to see the error, or it was too long to show (HIST-9).
                 * @member {boolean|null|undefined} truncated
                 * @memberof clew.durable.v1.EventError
                 * @instance
                 */
                EventError.prototype.truncated = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(EventError.prototype, "_error", {
                    get: $util.oneOfGetter($oneOfFields = ["error"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(EventError.prototype, "_truncated", {
                    get: $util.oneOfGetter($oneOfFields = ["truncated"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new EventError instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.EventError
                 * @static
                 * @param {clew.durable.v1.EventError.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.EventError} EventError instance
                 * @type {{
                 *   (properties: clew.durable.v1.EventError.$Shape): clew.durable.v1.EventError & clew.durable.v1.EventError.$Shape;
                 *   (properties?: clew.durable.v1.EventError.$Properties): clew.durable.v1.EventError;
                 * }}
                 */
                EventError.create = function(properties) {
                    return new EventError(properties);
                };

                /**
                 * Encodes the specified EventError message. Does not implicitly {@link clew.durable.v1.EventError.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.EventError
                 * @static
                 * @param {clew.durable.v1.EventError.$Properties} message EventError message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                EventError.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.ErrorObject.encode(message.error, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.truncated != null && $Object.hasOwnProperty.call(message, "truncated"))
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.truncated);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an EventError message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.EventError
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.EventError & clew.durable.v1.EventError.$Shape} EventError
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                EventError.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.EventError();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.ErrorObject.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message._error = "error";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.truncated = reader.bool();
                                message._truncated = "truncated";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return EventError;
            })();

            v1.RetryDetails = (function() {

                /**
                 * Properties of a RetryDetails.
                 * @typedef {Object} clew.durable.v1.RetryDetails.$Properties
                 * @property {number|null} [currentAttempt] The attempt that ended, the first being 1 (HIST-7).
                 * @property {number|null} [nextAttemptDelaySeconds] Delay before the next one. Absent: there is none (HIST-7).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RetryDetails.
                 * @memberof clew.durable.v1
                 * @interface IRetryDetails
                 * @augments clew.durable.v1.RetryDetails.$Properties
                 * @deprecated Use clew.durable.v1.RetryDetails.$Properties instead.
                 */

                /**
                 * Shape of a RetryDetails.
                 * @typedef {clew.durable.v1.RetryDetails.$Properties} clew.durable.v1.RetryDetails.$Shape
                 */

                /**
                 * Constructs a new RetryDetails.
                 * @memberof clew.durable.v1
                 * @classdesc Attempts of a step (HIST-7).
                 * @constructor
                 * @param {clew.durable.v1.RetryDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RetryDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The attempt that ended, the first being 1 (HIST-7).
                 * @member {number} currentAttempt
                 * @memberof clew.durable.v1.RetryDetails
                 * @instance
                 */
                RetryDetails.prototype.currentAttempt = 0;

                /**
                 * Delay before the next one. Absent: there is none (HIST-7).
                 * @member {number|null|undefined} nextAttemptDelaySeconds
                 * @memberof clew.durable.v1.RetryDetails
                 * @instance
                 */
                RetryDetails.prototype.nextAttemptDelaySeconds = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(RetryDetails.prototype, "_nextAttemptDelaySeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["nextAttemptDelaySeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new RetryDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.RetryDetails
                 * @static
                 * @param {clew.durable.v1.RetryDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.RetryDetails} RetryDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.RetryDetails.$Shape): clew.durable.v1.RetryDetails & clew.durable.v1.RetryDetails.$Shape;
                 *   (properties?: clew.durable.v1.RetryDetails.$Properties): clew.durable.v1.RetryDetails;
                 * }}
                 */
                RetryDetails.create = function(properties) {
                    return new RetryDetails(properties);
                };

                /**
                 * Encodes the specified RetryDetails message. Does not implicitly {@link clew.durable.v1.RetryDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.RetryDetails
                 * @static
                 * @param {clew.durable.v1.RetryDetails.$Properties} message RetryDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RetryDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.currentAttempt != null && $Object.hasOwnProperty.call(message, "currentAttempt") && message.currentAttempt !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.currentAttempt);
                    if (message.nextAttemptDelaySeconds != null && $Object.hasOwnProperty.call(message, "nextAttemptDelaySeconds"))
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.nextAttemptDelaySeconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RetryDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.RetryDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.RetryDetails & clew.durable.v1.RetryDetails.$Shape} RetryDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RetryDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.RetryDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.currentAttempt = value;
                                else
                                    delete message.currentAttempt;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.nextAttemptDelaySeconds = reader.int32();
                                message._nextAttemptDelaySeconds = "nextAttemptDelaySeconds";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return RetryDetails;
            })();

            v1.ExecutionStartedDetails = (function() {

                /**
                 * Properties of an ExecutionStartedDetails.
                 * @typedef {Object} clew.durable.v1.ExecutionStartedDetails.$Properties
                 * @property {clew.durable.v1.EventPayload.$Properties|null} [input] What it was started with (HIST-2).
                 * @property {number|null} [executionTimeoutSeconds] Its time limit (EXEC-17).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ExecutionStartedDetails.
                 * @memberof clew.durable.v1
                 * @interface IExecutionStartedDetails
                 * @augments clew.durable.v1.ExecutionStartedDetails.$Properties
                 * @deprecated Use clew.durable.v1.ExecutionStartedDetails.$Properties instead.
                 */

                /**
                 * Shape of an ExecutionStartedDetails.
                 * @typedef {clew.durable.v1.ExecutionStartedDetails.$Properties} clew.durable.v1.ExecutionStartedDetails.$Shape
                 */

                /**
                 * Constructs a new ExecutionStartedDetails.
                 * @memberof clew.durable.v1
                 * @classdesc How an execution began (HIST-2).
                 * @constructor
                 * @param {clew.durable.v1.ExecutionStartedDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ExecutionStartedDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What it was started with (HIST-2).
                 * @member {clew.durable.v1.EventPayload.$Properties|null|undefined} input
                 * @memberof clew.durable.v1.ExecutionStartedDetails
                 * @instance
                 */
                ExecutionStartedDetails.prototype.input = null;

                /**
                 * Its time limit (EXEC-17).
                 * @member {number|null|undefined} executionTimeoutSeconds
                 * @memberof clew.durable.v1.ExecutionStartedDetails
                 * @instance
                 */
                ExecutionStartedDetails.prototype.executionTimeoutSeconds = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ExecutionStartedDetails.prototype, "_executionTimeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["executionTimeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ExecutionStartedDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ExecutionStartedDetails
                 * @static
                 * @param {clew.durable.v1.ExecutionStartedDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ExecutionStartedDetails} ExecutionStartedDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.ExecutionStartedDetails.$Shape): clew.durable.v1.ExecutionStartedDetails & clew.durable.v1.ExecutionStartedDetails.$Shape;
                 *   (properties?: clew.durable.v1.ExecutionStartedDetails.$Properties): clew.durable.v1.ExecutionStartedDetails;
                 * }}
                 */
                ExecutionStartedDetails.create = function(properties) {
                    return new ExecutionStartedDetails(properties);
                };

                /**
                 * Encodes the specified ExecutionStartedDetails message. Does not implicitly {@link clew.durable.v1.ExecutionStartedDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ExecutionStartedDetails
                 * @static
                 * @param {clew.durable.v1.ExecutionStartedDetails.$Properties} message ExecutionStartedDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ExecutionStartedDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.input != null && $Object.hasOwnProperty.call(message, "input"))
                        $root.clew.durable.v1.EventPayload.encode(message.input, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.executionTimeoutSeconds != null && $Object.hasOwnProperty.call(message, "executionTimeoutSeconds"))
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.executionTimeoutSeconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ExecutionStartedDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ExecutionStartedDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ExecutionStartedDetails & clew.durable.v1.ExecutionStartedDetails.$Shape} ExecutionStartedDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ExecutionStartedDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ExecutionStartedDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.input = $root.clew.durable.v1.EventPayload.decode(reader, reader.size(), $undefined, _depth + 1, message.input);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.executionTimeoutSeconds = reader.int32();
                                message._executionTimeoutSeconds = "executionTimeoutSeconds";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ExecutionStartedDetails;
            })();

            v1.ResultDetails = (function() {

                /**
                 * Properties of a ResultDetails.
                 * @typedef {Object} clew.durable.v1.ResultDetails.$Properties
                 * @property {clew.durable.v1.EventPayload.$Properties|null} [result] What it returned (HIST-6).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ResultDetails.
                 * @memberof clew.durable.v1
                 * @interface IResultDetails
                 * @augments clew.durable.v1.ResultDetails.$Properties
                 * @deprecated Use clew.durable.v1.ResultDetails.$Properties instead.
                 */

                /**
                 * Shape of a ResultDetails.
                 * @typedef {clew.durable.v1.ResultDetails.$Properties} clew.durable.v1.ResultDetails.$Shape
                 */

                /**
                 * Constructs a new ResultDetails.
                 * @memberof clew.durable.v1
                 * @classdesc The end of something that returned (HIST-6).
                 * @constructor
                 * @param {clew.durable.v1.ResultDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ResultDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What it returned (HIST-6).
                 * @member {clew.durable.v1.EventPayload.$Properties|null|undefined} result
                 * @memberof clew.durable.v1.ResultDetails
                 * @instance
                 */
                ResultDetails.prototype.result = null;

                /**
                 * Creates a new ResultDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ResultDetails
                 * @static
                 * @param {clew.durable.v1.ResultDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ResultDetails} ResultDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.ResultDetails.$Shape): clew.durable.v1.ResultDetails & clew.durable.v1.ResultDetails.$Shape;
                 *   (properties?: clew.durable.v1.ResultDetails.$Properties): clew.durable.v1.ResultDetails;
                 * }}
                 */
                ResultDetails.create = function(properties) {
                    return new ResultDetails(properties);
                };

                /**
                 * Encodes the specified ResultDetails message. Does not implicitly {@link clew.durable.v1.ResultDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ResultDetails
                 * @static
                 * @param {clew.durable.v1.ResultDetails.$Properties} message ResultDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ResultDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.clew.durable.v1.EventPayload.encode(message.result, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ResultDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ResultDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ResultDetails & clew.durable.v1.ResultDetails.$Shape} ResultDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ResultDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ResultDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.clew.durable.v1.EventPayload.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ResultDetails;
            })();

            v1.FailureDetails = (function() {

                /**
                 * Properties of a FailureDetails.
                 * @typedef {Object} clew.durable.v1.FailureDetails.$Properties
                 * @property {clew.durable.v1.EventError.$Properties|null} [error] Why (HIST-6).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a FailureDetails.
                 * @memberof clew.durable.v1
                 * @interface IFailureDetails
                 * @augments clew.durable.v1.FailureDetails.$Properties
                 * @deprecated Use clew.durable.v1.FailureDetails.$Properties instead.
                 */

                /**
                 * Shape of a FailureDetails.
                 * @typedef {clew.durable.v1.FailureDetails.$Properties} clew.durable.v1.FailureDetails.$Shape
                 */

                /**
                 * Constructs a new FailureDetails.
                 * @memberof clew.durable.v1
                 * @classdesc The end of something that did not return (HIST-6).
                 * @constructor
                 * @param {clew.durable.v1.FailureDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const FailureDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Why (HIST-6).
                 * @member {clew.durable.v1.EventError.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.FailureDetails
                 * @instance
                 */
                FailureDetails.prototype.error = null;

                /**
                 * Creates a new FailureDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.FailureDetails
                 * @static
                 * @param {clew.durable.v1.FailureDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.FailureDetails} FailureDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.FailureDetails.$Shape): clew.durable.v1.FailureDetails & clew.durable.v1.FailureDetails.$Shape;
                 *   (properties?: clew.durable.v1.FailureDetails.$Properties): clew.durable.v1.FailureDetails;
                 * }}
                 */
                FailureDetails.create = function(properties) {
                    return new FailureDetails(properties);
                };

                /**
                 * Encodes the specified FailureDetails message. Does not implicitly {@link clew.durable.v1.FailureDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.FailureDetails
                 * @static
                 * @param {clew.durable.v1.FailureDetails.$Properties} message FailureDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                FailureDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.EventError.encode(message.error, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a FailureDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.FailureDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.FailureDetails & clew.durable.v1.FailureDetails.$Shape} FailureDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                FailureDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.FailureDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.EventError.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return FailureDetails;
            })();

            v1.StepSucceededDetails = (function() {

                /**
                 * Properties of a StepSucceededDetails.
                 * @typedef {Object} clew.durable.v1.StepSucceededDetails.$Properties
                 * @property {clew.durable.v1.EventPayload.$Properties|null} [result] What it returned, or the state that the next attempt gets (HIST-7).
                 * @property {clew.durable.v1.RetryDetails.$Properties|null} [retry] Which attempt it was and whether another follows (HIST-7).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StepSucceededDetails.
                 * @memberof clew.durable.v1
                 * @interface IStepSucceededDetails
                 * @augments clew.durable.v1.StepSucceededDetails.$Properties
                 * @deprecated Use clew.durable.v1.StepSucceededDetails.$Properties instead.
                 */

                /**
                 * Shape of a StepSucceededDetails.
                 * @typedef {clew.durable.v1.StepSucceededDetails.$Properties} clew.durable.v1.StepSucceededDetails.$Shape
                 */

                /**
                 * Constructs a new StepSucceededDetails.
                 * @memberof clew.durable.v1
                 * @classdesc The end of a step's attempt that did not throw (HIST-7).
                 * @constructor
                 * @param {clew.durable.v1.StepSucceededDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StepSucceededDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What it returned, or the state that the next attempt gets (HIST-7).
                 * @member {clew.durable.v1.EventPayload.$Properties|null|undefined} result
                 * @memberof clew.durable.v1.StepSucceededDetails
                 * @instance
                 */
                StepSucceededDetails.prototype.result = null;

                /**
                 * Which attempt it was and whether another follows (HIST-7).
                 * @member {clew.durable.v1.RetryDetails.$Properties|null|undefined} retry
                 * @memberof clew.durable.v1.StepSucceededDetails
                 * @instance
                 */
                StepSucceededDetails.prototype.retry = null;

                /**
                 * Creates a new StepSucceededDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.StepSucceededDetails
                 * @static
                 * @param {clew.durable.v1.StepSucceededDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.StepSucceededDetails} StepSucceededDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.StepSucceededDetails.$Shape): clew.durable.v1.StepSucceededDetails & clew.durable.v1.StepSucceededDetails.$Shape;
                 *   (properties?: clew.durable.v1.StepSucceededDetails.$Properties): clew.durable.v1.StepSucceededDetails;
                 * }}
                 */
                StepSucceededDetails.create = function(properties) {
                    return new StepSucceededDetails(properties);
                };

                /**
                 * Encodes the specified StepSucceededDetails message. Does not implicitly {@link clew.durable.v1.StepSucceededDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.StepSucceededDetails
                 * @static
                 * @param {clew.durable.v1.StepSucceededDetails.$Properties} message StepSucceededDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StepSucceededDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.clew.durable.v1.EventPayload.encode(message.result, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.retry != null && $Object.hasOwnProperty.call(message, "retry"))
                        $root.clew.durable.v1.RetryDetails.encode(message.retry, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StepSucceededDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.StepSucceededDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StepSucceededDetails & clew.durable.v1.StepSucceededDetails.$Shape} StepSucceededDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StepSucceededDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.StepSucceededDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.clew.durable.v1.EventPayload.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.retry = $root.clew.durable.v1.RetryDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.retry);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StepSucceededDetails;
            })();

            v1.StepFailedDetails = (function() {

                /**
                 * Properties of a StepFailedDetails.
                 * @typedef {Object} clew.durable.v1.StepFailedDetails.$Properties
                 * @property {clew.durable.v1.EventError.$Properties|null} [error] What it threw (HIST-7).
                 * @property {clew.durable.v1.RetryDetails.$Properties|null} [retry] Which attempt it was and whether another follows (HIST-7).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StepFailedDetails.
                 * @memberof clew.durable.v1
                 * @interface IStepFailedDetails
                 * @augments clew.durable.v1.StepFailedDetails.$Properties
                 * @deprecated Use clew.durable.v1.StepFailedDetails.$Properties instead.
                 */

                /**
                 * Shape of a StepFailedDetails.
                 * @typedef {clew.durable.v1.StepFailedDetails.$Properties} clew.durable.v1.StepFailedDetails.$Shape
                 */

                /**
                 * Constructs a new StepFailedDetails.
                 * @memberof clew.durable.v1
                 * @classdesc The end of a step's attempt that threw (HIST-7).
                 * @constructor
                 * @param {clew.durable.v1.StepFailedDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StepFailedDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What it threw (HIST-7).
                 * @member {clew.durable.v1.EventError.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.StepFailedDetails
                 * @instance
                 */
                StepFailedDetails.prototype.error = null;

                /**
                 * Which attempt it was and whether another follows (HIST-7).
                 * @member {clew.durable.v1.RetryDetails.$Properties|null|undefined} retry
                 * @memberof clew.durable.v1.StepFailedDetails
                 * @instance
                 */
                StepFailedDetails.prototype.retry = null;

                /**
                 * Creates a new StepFailedDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.StepFailedDetails
                 * @static
                 * @param {clew.durable.v1.StepFailedDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.StepFailedDetails} StepFailedDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.StepFailedDetails.$Shape): clew.durable.v1.StepFailedDetails & clew.durable.v1.StepFailedDetails.$Shape;
                 *   (properties?: clew.durable.v1.StepFailedDetails.$Properties): clew.durable.v1.StepFailedDetails;
                 * }}
                 */
                StepFailedDetails.create = function(properties) {
                    return new StepFailedDetails(properties);
                };

                /**
                 * Encodes the specified StepFailedDetails message. Does not implicitly {@link clew.durable.v1.StepFailedDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.StepFailedDetails
                 * @static
                 * @param {clew.durable.v1.StepFailedDetails.$Properties} message StepFailedDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StepFailedDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.EventError.encode(message.error, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.retry != null && $Object.hasOwnProperty.call(message, "retry"))
                        $root.clew.durable.v1.RetryDetails.encode(message.retry, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StepFailedDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.StepFailedDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StepFailedDetails & clew.durable.v1.StepFailedDetails.$Shape} StepFailedDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StepFailedDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.StepFailedDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.EventError.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.retry = $root.clew.durable.v1.RetryDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.retry);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StepFailedDetails;
            })();

            v1.WaitStartedDetails = (function() {

                /**
                 * Properties of a WaitStartedDetails.
                 * @typedef {Object} clew.durable.v1.WaitStartedDetails.$Properties
                 * @property {number|null} [durationSeconds] How long it was asked to wait (WAIT-1).
                 * @property {Long|null} [scheduledEndTimeMs] When it fires, epoch milliseconds (WAIT-1).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WaitStartedDetails.
                 * @memberof clew.durable.v1
                 * @interface IWaitStartedDetails
                 * @augments clew.durable.v1.WaitStartedDetails.$Properties
                 * @deprecated Use clew.durable.v1.WaitStartedDetails.$Properties instead.
                 */

                /**
                 * Shape of a WaitStartedDetails.
                 * @typedef {clew.durable.v1.WaitStartedDetails.$Properties} clew.durable.v1.WaitStartedDetails.$Shape
                 */

                /**
                 * Constructs a new WaitStartedDetails.
                 * @memberof clew.durable.v1
                 * @classdesc A timer that was set (HIST-6).
                 * @constructor
                 * @param {clew.durable.v1.WaitStartedDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WaitStartedDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * How long it was asked to wait (WAIT-1).
                 * @member {number} durationSeconds
                 * @memberof clew.durable.v1.WaitStartedDetails
                 * @instance
                 */
                WaitStartedDetails.prototype.durationSeconds = 0;

                /**
                 * When it fires, epoch milliseconds (WAIT-1).
                 * @member {Long} scheduledEndTimeMs
                 * @memberof clew.durable.v1.WaitStartedDetails
                 * @instance
                 */
                WaitStartedDetails.prototype.scheduledEndTimeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * Creates a new WaitStartedDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.WaitStartedDetails
                 * @static
                 * @param {clew.durable.v1.WaitStartedDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.WaitStartedDetails} WaitStartedDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.WaitStartedDetails.$Shape): clew.durable.v1.WaitStartedDetails & clew.durable.v1.WaitStartedDetails.$Shape;
                 *   (properties?: clew.durable.v1.WaitStartedDetails.$Properties): clew.durable.v1.WaitStartedDetails;
                 * }}
                 */
                WaitStartedDetails.create = function(properties) {
                    return new WaitStartedDetails(properties);
                };

                /**
                 * Encodes the specified WaitStartedDetails message. Does not implicitly {@link clew.durable.v1.WaitStartedDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.WaitStartedDetails
                 * @static
                 * @param {clew.durable.v1.WaitStartedDetails.$Properties} message WaitStartedDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WaitStartedDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.durationSeconds != null && $Object.hasOwnProperty.call(message, "durationSeconds") && message.durationSeconds !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.durationSeconds);
                    if (message.scheduledEndTimeMs != null && $Object.hasOwnProperty.call(message, "scheduledEndTimeMs") && (typeof message.scheduledEndTimeMs === "object" ? message.scheduledEndTimeMs.low || message.scheduledEndTimeMs.high : message.scheduledEndTimeMs !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).int64(message.scheduledEndTimeMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WaitStartedDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.WaitStartedDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WaitStartedDetails & clew.durable.v1.WaitStartedDetails.$Shape} WaitStartedDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WaitStartedDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.WaitStartedDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.durationSeconds = value;
                                else
                                    delete message.durationSeconds;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.scheduledEndTimeMs = value;
                                else
                                    delete message.scheduledEndTimeMs;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return WaitStartedDetails;
            })();

            v1.WaitSucceededDetails = (function() {

                /**
                 * Properties of a WaitSucceededDetails.
                 * @typedef {Object} clew.durable.v1.WaitSucceededDetails.$Properties
                 * @property {number|null} [durationSeconds] How long it was asked to wait (WAIT-1).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WaitSucceededDetails.
                 * @memberof clew.durable.v1
                 * @interface IWaitSucceededDetails
                 * @augments clew.durable.v1.WaitSucceededDetails.$Properties
                 * @deprecated Use clew.durable.v1.WaitSucceededDetails.$Properties instead.
                 */

                /**
                 * Shape of a WaitSucceededDetails.
                 * @typedef {clew.durable.v1.WaitSucceededDetails.$Properties} clew.durable.v1.WaitSucceededDetails.$Shape
                 */

                /**
                 * Constructs a new WaitSucceededDetails.
                 * @memberof clew.durable.v1
                 * @classdesc A timer that fired (HIST-6).
                 * @constructor
                 * @param {clew.durable.v1.WaitSucceededDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WaitSucceededDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * How long it was asked to wait (WAIT-1).
                 * @member {number} durationSeconds
                 * @memberof clew.durable.v1.WaitSucceededDetails
                 * @instance
                 */
                WaitSucceededDetails.prototype.durationSeconds = 0;

                /**
                 * Creates a new WaitSucceededDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.WaitSucceededDetails
                 * @static
                 * @param {clew.durable.v1.WaitSucceededDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.WaitSucceededDetails} WaitSucceededDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.WaitSucceededDetails.$Shape): clew.durable.v1.WaitSucceededDetails & clew.durable.v1.WaitSucceededDetails.$Shape;
                 *   (properties?: clew.durable.v1.WaitSucceededDetails.$Properties): clew.durable.v1.WaitSucceededDetails;
                 * }}
                 */
                WaitSucceededDetails.create = function(properties) {
                    return new WaitSucceededDetails(properties);
                };

                /**
                 * Encodes the specified WaitSucceededDetails message. Does not implicitly {@link clew.durable.v1.WaitSucceededDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.WaitSucceededDetails
                 * @static
                 * @param {clew.durable.v1.WaitSucceededDetails.$Properties} message WaitSucceededDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WaitSucceededDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.durationSeconds != null && $Object.hasOwnProperty.call(message, "durationSeconds") && message.durationSeconds !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.durationSeconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WaitSucceededDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.WaitSucceededDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WaitSucceededDetails & clew.durable.v1.WaitSucceededDetails.$Shape} WaitSucceededDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WaitSucceededDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.WaitSucceededDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.durationSeconds = value;
                                else
                                    delete message.durationSeconds;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return WaitSucceededDetails;
            })();

            v1.CallbackStartedDetails = (function() {

                /**
                 * Properties of a CallbackStartedDetails.
                 * @typedef {Object} clew.durable.v1.CallbackStartedDetails.$Properties
                 * @property {string|null} [callbackId] What settles it (CB-1).
                 * @property {number|null} [timeoutSeconds] Time to be settled. Absent or 0: no limit (CB-4).
                 * @property {number|null} [heartbeatTimeoutSeconds] Time between heartbeats. Absent or 0: no limit (CB-4).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CallbackStartedDetails.
                 * @memberof clew.durable.v1
                 * @interface ICallbackStartedDetails
                 * @augments clew.durable.v1.CallbackStartedDetails.$Properties
                 * @deprecated Use clew.durable.v1.CallbackStartedDetails.$Properties instead.
                 */

                /**
                 * Shape of a CallbackStartedDetails.
                 * @typedef {clew.durable.v1.CallbackStartedDetails.$Properties} clew.durable.v1.CallbackStartedDetails.$Shape
                 */

                /**
                 * Constructs a new CallbackStartedDetails.
                 * @memberof clew.durable.v1
                 * @classdesc A callback that was opened (HIST-6).
                 * @constructor
                 * @param {clew.durable.v1.CallbackStartedDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CallbackStartedDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What settles it (CB-1).
                 * @member {string} callbackId
                 * @memberof clew.durable.v1.CallbackStartedDetails
                 * @instance
                 */
                CallbackStartedDetails.prototype.callbackId = "";

                /**
                 * Time to be settled. Absent or 0: no limit (CB-4).
                 * @member {number|null|undefined} timeoutSeconds
                 * @memberof clew.durable.v1.CallbackStartedDetails
                 * @instance
                 */
                CallbackStartedDetails.prototype.timeoutSeconds = null;

                /**
                 * Time between heartbeats. Absent or 0: no limit (CB-4).
                 * @member {number|null|undefined} heartbeatTimeoutSeconds
                 * @memberof clew.durable.v1.CallbackStartedDetails
                 * @instance
                 */
                CallbackStartedDetails.prototype.heartbeatTimeoutSeconds = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(CallbackStartedDetails.prototype, "_timeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["timeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(CallbackStartedDetails.prototype, "_heartbeatTimeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["heartbeatTimeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new CallbackStartedDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.CallbackStartedDetails
                 * @static
                 * @param {clew.durable.v1.CallbackStartedDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.CallbackStartedDetails} CallbackStartedDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.CallbackStartedDetails.$Shape): clew.durable.v1.CallbackStartedDetails & clew.durable.v1.CallbackStartedDetails.$Shape;
                 *   (properties?: clew.durable.v1.CallbackStartedDetails.$Properties): clew.durable.v1.CallbackStartedDetails;
                 * }}
                 */
                CallbackStartedDetails.create = function(properties) {
                    return new CallbackStartedDetails(properties);
                };

                /**
                 * Encodes the specified CallbackStartedDetails message. Does not implicitly {@link clew.durable.v1.CallbackStartedDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.CallbackStartedDetails
                 * @static
                 * @param {clew.durable.v1.CallbackStartedDetails.$Properties} message CallbackStartedDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CallbackStartedDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.callbackId != null && $Object.hasOwnProperty.call(message, "callbackId") && message.callbackId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.callbackId);
                    if (message.timeoutSeconds != null && $Object.hasOwnProperty.call(message, "timeoutSeconds"))
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.timeoutSeconds);
                    if (message.heartbeatTimeoutSeconds != null && $Object.hasOwnProperty.call(message, "heartbeatTimeoutSeconds"))
                        writer.uint32(/* id 3, wireType 0 =*/24).int32(message.heartbeatTimeoutSeconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CallbackStartedDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.CallbackStartedDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.CallbackStartedDetails & clew.durable.v1.CallbackStartedDetails.$Shape} CallbackStartedDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CallbackStartedDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.CallbackStartedDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.callbackId = value;
                                else
                                    delete message.callbackId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.timeoutSeconds = reader.int32();
                                message._timeoutSeconds = "timeoutSeconds";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                message.heartbeatTimeoutSeconds = reader.int32();
                                message._heartbeatTimeoutSeconds = "heartbeatTimeoutSeconds";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return CallbackStartedDetails;
            })();

            v1.ChainedInvokeStartedDetails = (function() {

                /**
                 * Properties of a ChainedInvokeStartedDetails.
                 * @typedef {Object} clew.durable.v1.ChainedInvokeStartedDetails.$Properties
                 * @property {string|null} [functionName] The target as the caller wrote it (INV-4).
                 * @property {string|null} [tenantId] Tenant that the target runs for (INV-16).
                 * @property {clew.durable.v1.EventPayload.$Properties|null} [input] What it was called with (INV-9).
                 * @property {string|null} [executedVersion] The version that its qualifier named (INV-18).
                 * @property {string|null} [childExecutionId] Execution of a durable target (INV-16).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ChainedInvokeStartedDetails.
                 * @memberof clew.durable.v1
                 * @interface IChainedInvokeStartedDetails
                 * @augments clew.durable.v1.ChainedInvokeStartedDetails.$Properties
                 * @deprecated Use clew.durable.v1.ChainedInvokeStartedDetails.$Properties instead.
                 */

                /**
                 * Shape of a ChainedInvokeStartedDetails.
                 * @typedef {clew.durable.v1.ChainedInvokeStartedDetails.$Properties} clew.durable.v1.ChainedInvokeStartedDetails.$Shape
                 */

                /**
                 * Constructs a new ChainedInvokeStartedDetails.
                 * @memberof clew.durable.v1
                 * @classdesc A call of another function (HIST-6).
                 * @constructor
                 * @param {clew.durable.v1.ChainedInvokeStartedDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ChainedInvokeStartedDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The target as the caller wrote it (INV-4).
                 * @member {string} functionName
                 * @memberof clew.durable.v1.ChainedInvokeStartedDetails
                 * @instance
                 */
                ChainedInvokeStartedDetails.prototype.functionName = "";

                /**
                 * Tenant that the target runs for (INV-16).
                 * @member {string|null|undefined} tenantId
                 * @memberof clew.durable.v1.ChainedInvokeStartedDetails
                 * @instance
                 */
                ChainedInvokeStartedDetails.prototype.tenantId = null;

                /**
                 * What it was called with (INV-9).
                 * @member {clew.durable.v1.EventPayload.$Properties|null|undefined} input
                 * @memberof clew.durable.v1.ChainedInvokeStartedDetails
                 * @instance
                 */
                ChainedInvokeStartedDetails.prototype.input = null;

                /**
                 * The version that its qualifier named (INV-18).
                 * @member {string|null|undefined} executedVersion
                 * @memberof clew.durable.v1.ChainedInvokeStartedDetails
                 * @instance
                 */
                ChainedInvokeStartedDetails.prototype.executedVersion = null;

                /**
                 * Execution of a durable target (INV-16).
                 * @member {string|null|undefined} childExecutionId
                 * @memberof clew.durable.v1.ChainedInvokeStartedDetails
                 * @instance
                 */
                ChainedInvokeStartedDetails.prototype.childExecutionId = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ChainedInvokeStartedDetails.prototype, "_tenantId", {
                    get: $util.oneOfGetter($oneOfFields = ["tenantId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ChainedInvokeStartedDetails.prototype, "_input", {
                    get: $util.oneOfGetter($oneOfFields = ["input"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ChainedInvokeStartedDetails.prototype, "_executedVersion", {
                    get: $util.oneOfGetter($oneOfFields = ["executedVersion"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ChainedInvokeStartedDetails.prototype, "_childExecutionId", {
                    get: $util.oneOfGetter($oneOfFields = ["childExecutionId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ChainedInvokeStartedDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ChainedInvokeStartedDetails
                 * @static
                 * @param {clew.durable.v1.ChainedInvokeStartedDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ChainedInvokeStartedDetails} ChainedInvokeStartedDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.ChainedInvokeStartedDetails.$Shape): clew.durable.v1.ChainedInvokeStartedDetails & clew.durable.v1.ChainedInvokeStartedDetails.$Shape;
                 *   (properties?: clew.durable.v1.ChainedInvokeStartedDetails.$Properties): clew.durable.v1.ChainedInvokeStartedDetails;
                 * }}
                 */
                ChainedInvokeStartedDetails.create = function(properties) {
                    return new ChainedInvokeStartedDetails(properties);
                };

                /**
                 * Encodes the specified ChainedInvokeStartedDetails message. Does not implicitly {@link clew.durable.v1.ChainedInvokeStartedDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ChainedInvokeStartedDetails
                 * @static
                 * @param {clew.durable.v1.ChainedInvokeStartedDetails.$Properties} message ChainedInvokeStartedDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ChainedInvokeStartedDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.functionName != null && $Object.hasOwnProperty.call(message, "functionName") && message.functionName !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.functionName);
                    if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.tenantId);
                    if (message.input != null && $Object.hasOwnProperty.call(message, "input"))
                        $root.clew.durable.v1.EventPayload.encode(message.input, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.executedVersion != null && $Object.hasOwnProperty.call(message, "executedVersion"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.executedVersion);
                    if (message.childExecutionId != null && $Object.hasOwnProperty.call(message, "childExecutionId"))
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.childExecutionId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ChainedInvokeStartedDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ChainedInvokeStartedDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ChainedInvokeStartedDetails & clew.durable.v1.ChainedInvokeStartedDetails.$Shape} ChainedInvokeStartedDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ChainedInvokeStartedDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ChainedInvokeStartedDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.functionName = value;
                                else
                                    delete message.functionName;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.tenantId = reader.stringVerify();
                                message._tenantId = "tenantId";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.input = $root.clew.durable.v1.EventPayload.decode(reader, reader.size(), $undefined, _depth + 1, message.input);
                                message._input = "input";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.executedVersion = reader.stringVerify();
                                message._executedVersion = "executedVersion";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.childExecutionId = reader.stringVerify();
                                message._childExecutionId = "childExecutionId";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ChainedInvokeStartedDetails;
            })();

            v1.InvocationCompletedDetails = (function() {

                /**
                 * Properties of an InvocationCompletedDetails.
                 * @typedef {Object} clew.durable.v1.InvocationCompletedDetails.$Properties
                 * @property {Long|null} [startTimeMs] When it began, epoch milliseconds (HIST-4).
                 * @property {Long|null} [endTimeMs] When it ended, epoch milliseconds (HIST-4).
                 * @property {string|null} [requestId] Names the call in logs (HIST-4).
                 * @property {clew.durable.v1.EventError.$Properties|null} [error] Why the call itself failed. Absent: the function answered (EXEC-13).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an InvocationCompletedDetails.
                 * @memberof clew.durable.v1
                 * @interface IInvocationCompletedDetails
                 * @augments clew.durable.v1.InvocationCompletedDetails.$Properties
                 * @deprecated Use clew.durable.v1.InvocationCompletedDetails.$Properties instead.
                 */

                /**
                 * Shape of an InvocationCompletedDetails.
                 * @typedef {clew.durable.v1.InvocationCompletedDetails.$Properties} clew.durable.v1.InvocationCompletedDetails.$Shape
                 */

                /**
                 * Constructs a new InvocationCompletedDetails.
                 * @memberof clew.durable.v1
                 * @classdesc One call of the function process (HIST-4).
                 * @constructor
                 * @param {clew.durable.v1.InvocationCompletedDetails.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const InvocationCompletedDetails = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * When it began, epoch milliseconds (HIST-4).
                 * @member {Long} startTimeMs
                 * @memberof clew.durable.v1.InvocationCompletedDetails
                 * @instance
                 */
                InvocationCompletedDetails.prototype.startTimeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * When it ended, epoch milliseconds (HIST-4).
                 * @member {Long} endTimeMs
                 * @memberof clew.durable.v1.InvocationCompletedDetails
                 * @instance
                 */
                InvocationCompletedDetails.prototype.endTimeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * Names the call in logs (HIST-4).
                 * @member {string} requestId
                 * @memberof clew.durable.v1.InvocationCompletedDetails
                 * @instance
                 */
                InvocationCompletedDetails.prototype.requestId = "";

                /**
                 * Why the call itself failed. Absent: the function answered (EXEC-13).
                 * @member {clew.durable.v1.EventError.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.InvocationCompletedDetails
                 * @instance
                 */
                InvocationCompletedDetails.prototype.error = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(InvocationCompletedDetails.prototype, "_error", {
                    get: $util.oneOfGetter($oneOfFields = ["error"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new InvocationCompletedDetails instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.InvocationCompletedDetails
                 * @static
                 * @param {clew.durable.v1.InvocationCompletedDetails.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.InvocationCompletedDetails} InvocationCompletedDetails instance
                 * @type {{
                 *   (properties: clew.durable.v1.InvocationCompletedDetails.$Shape): clew.durable.v1.InvocationCompletedDetails & clew.durable.v1.InvocationCompletedDetails.$Shape;
                 *   (properties?: clew.durable.v1.InvocationCompletedDetails.$Properties): clew.durable.v1.InvocationCompletedDetails;
                 * }}
                 */
                InvocationCompletedDetails.create = function(properties) {
                    return new InvocationCompletedDetails(properties);
                };

                /**
                 * Encodes the specified InvocationCompletedDetails message. Does not implicitly {@link clew.durable.v1.InvocationCompletedDetails.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.InvocationCompletedDetails
                 * @static
                 * @param {clew.durable.v1.InvocationCompletedDetails.$Properties} message InvocationCompletedDetails message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                InvocationCompletedDetails.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.startTimeMs != null && $Object.hasOwnProperty.call(message, "startTimeMs") && (typeof message.startTimeMs === "object" ? message.startTimeMs.low || message.startTimeMs.high : message.startTimeMs !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).int64(message.startTimeMs);
                    if (message.endTimeMs != null && $Object.hasOwnProperty.call(message, "endTimeMs") && (typeof message.endTimeMs === "object" ? message.endTimeMs.low || message.endTimeMs.high : message.endTimeMs !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).int64(message.endTimeMs);
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.requestId);
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.EventError.encode(message.error, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an InvocationCompletedDetails message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.InvocationCompletedDetails
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.InvocationCompletedDetails & clew.durable.v1.InvocationCompletedDetails.$Shape} InvocationCompletedDetails
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                InvocationCompletedDetails.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.InvocationCompletedDetails();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.startTimeMs = value;
                                else
                                    delete message.startTimeMs;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.endTimeMs = value;
                                else
                                    delete message.endTimeMs;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.requestId = value;
                                else
                                    delete message.requestId;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.EventError.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message._error = "error";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return InvocationCompletedDetails;
            })();

            v1.StartExecutionRequest = (function() {

                /**
                 * Properties of a StartExecutionRequest.
                 * @typedef {Object} clew.durable.v1.StartExecutionRequest.$Properties
                 * @property {string|null} [functionName] The function, without a qualifier (EXEC-3).
                 * @property {string|null} [qualifier] A version, an alias or `$LATEST`; a durable function needs one (EXEC-3).
                 * @property {string|null} [name] Makes the start idempotent. Absent: a new execution under a generated name (IDEM-8).
                 * @property {clew.durable.v1.Payload.$Properties|null} [input] What the function gets (LIM-10).
                 * @property {string|null} [tenantId] Tenant that it runs for (LIM-3).
                 * @property {string|null} [traceHeader] Trace header that it runs under (LIM-3).
                 * @property {number|null} [executionTimeoutSeconds] Overrides the function's own time limit (EXEC-17).
                 * @property {boolean|null} [synchronous] True: the caller waits for the end, so the larger result limit applies (LIM-8).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StartExecutionRequest.
                 * @memberof clew.durable.v1
                 * @interface IStartExecutionRequest
                 * @augments clew.durable.v1.StartExecutionRequest.$Properties
                 * @deprecated Use clew.durable.v1.StartExecutionRequest.$Properties instead.
                 */

                /**
                 * Shape of a StartExecutionRequest.
                 * @typedef {clew.durable.v1.StartExecutionRequest.$Properties} clew.durable.v1.StartExecutionRequest.$Shape
                 */

                /**
                 * Constructs a new StartExecutionRequest.
                 * @memberof clew.durable.v1
                 * @classdesc What to start (EXEC-2).
                 * @constructor
                 * @param {clew.durable.v1.StartExecutionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StartExecutionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The function, without a qualifier (EXEC-3).
                 * @member {string} functionName
                 * @memberof clew.durable.v1.StartExecutionRequest
                 * @instance
                 */
                StartExecutionRequest.prototype.functionName = "";

                /**
                 * A version, an alias or `$LATEST`; a durable function needs one (EXEC-3).
                 * @member {string|null|undefined} qualifier
                 * @memberof clew.durable.v1.StartExecutionRequest
                 * @instance
                 */
                StartExecutionRequest.prototype.qualifier = null;

                /**
                 * Makes the start idempotent. Absent: a new execution under a generated name (IDEM-8).
                 * @member {string|null|undefined} name
                 * @memberof clew.durable.v1.StartExecutionRequest
                 * @instance
                 */
                StartExecutionRequest.prototype.name = null;

                /**
                 * What the function gets (LIM-10).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} input
                 * @memberof clew.durable.v1.StartExecutionRequest
                 * @instance
                 */
                StartExecutionRequest.prototype.input = null;

                /**
                 * Tenant that it runs for (LIM-3).
                 * @member {string|null|undefined} tenantId
                 * @memberof clew.durable.v1.StartExecutionRequest
                 * @instance
                 */
                StartExecutionRequest.prototype.tenantId = null;

                /**
                 * Trace header that it runs under (LIM-3).
                 * @member {string|null|undefined} traceHeader
                 * @memberof clew.durable.v1.StartExecutionRequest
                 * @instance
                 */
                StartExecutionRequest.prototype.traceHeader = null;

                /**
                 * Overrides the function's own time limit (EXEC-17).
                 * @member {number|null|undefined} executionTimeoutSeconds
                 * @memberof clew.durable.v1.StartExecutionRequest
                 * @instance
                 */
                StartExecutionRequest.prototype.executionTimeoutSeconds = null;

                /**
                 * True: the caller waits for the end, so the larger result limit applies (LIM-8).
                 * @member {boolean|null|undefined} synchronous
                 * @memberof clew.durable.v1.StartExecutionRequest
                 * @instance
                 */
                StartExecutionRequest.prototype.synchronous = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(StartExecutionRequest.prototype, "_qualifier", {
                    get: $util.oneOfGetter($oneOfFields = ["qualifier"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(StartExecutionRequest.prototype, "_name", {
                    get: $util.oneOfGetter($oneOfFields = ["name"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(StartExecutionRequest.prototype, "_input", {
                    get: $util.oneOfGetter($oneOfFields = ["input"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(StartExecutionRequest.prototype, "_tenantId", {
                    get: $util.oneOfGetter($oneOfFields = ["tenantId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(StartExecutionRequest.prototype, "_traceHeader", {
                    get: $util.oneOfGetter($oneOfFields = ["traceHeader"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(StartExecutionRequest.prototype, "_executionTimeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["executionTimeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(StartExecutionRequest.prototype, "_synchronous", {
                    get: $util.oneOfGetter($oneOfFields = ["synchronous"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new StartExecutionRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.StartExecutionRequest
                 * @static
                 * @param {clew.durable.v1.StartExecutionRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.StartExecutionRequest} StartExecutionRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.StartExecutionRequest.$Shape): clew.durable.v1.StartExecutionRequest & clew.durable.v1.StartExecutionRequest.$Shape;
                 *   (properties?: clew.durable.v1.StartExecutionRequest.$Properties): clew.durable.v1.StartExecutionRequest;
                 * }}
                 */
                StartExecutionRequest.create = function(properties) {
                    return new StartExecutionRequest(properties);
                };

                /**
                 * Encodes the specified StartExecutionRequest message. Does not implicitly {@link clew.durable.v1.StartExecutionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.StartExecutionRequest
                 * @static
                 * @param {clew.durable.v1.StartExecutionRequest.$Properties} message StartExecutionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StartExecutionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.functionName != null && $Object.hasOwnProperty.call(message, "functionName") && message.functionName !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.functionName);
                    if (message.qualifier != null && $Object.hasOwnProperty.call(message, "qualifier"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.qualifier);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
                    if (message.input != null && $Object.hasOwnProperty.call(message, "input"))
                        $root.clew.durable.v1.Payload.encode(message.input, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.tenantId);
                    if (message.traceHeader != null && $Object.hasOwnProperty.call(message, "traceHeader"))
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.traceHeader);
                    if (message.executionTimeoutSeconds != null && $Object.hasOwnProperty.call(message, "executionTimeoutSeconds"))
                        writer.uint32(/* id 7, wireType 0 =*/56).int32(message.executionTimeoutSeconds);
                    if (message.synchronous != null && $Object.hasOwnProperty.call(message, "synchronous"))
                        writer.uint32(/* id 8, wireType 0 =*/64).bool(message.synchronous);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StartExecutionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.StartExecutionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StartExecutionRequest & clew.durable.v1.StartExecutionRequest.$Shape} StartExecutionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StartExecutionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.StartExecutionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.functionName = value;
                                else
                                    delete message.functionName;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.qualifier = reader.stringVerify();
                                message._qualifier = "qualifier";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.name = reader.stringVerify();
                                message._name = "name";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.input = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.input);
                                message._input = "input";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.tenantId = reader.stringVerify();
                                message._tenantId = "tenantId";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.traceHeader = reader.stringVerify();
                                message._traceHeader = "traceHeader";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                message.executionTimeoutSeconds = reader.int32();
                                message._executionTimeoutSeconds = "executionTimeoutSeconds";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                message.synchronous = reader.bool();
                                message._synchronous = "synchronous";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StartExecutionRequest;
            })();

            v1.StartExecutionResponse = (function() {

                /**
                 * Properties of a StartExecutionResponse.
                 * @typedef {Object} clew.durable.v1.StartExecutionResponse.$Properties
                 * @property {string|null} [executionId] The execution (EXEC-2).
                 * @property {string|null} [executionArn] What a Lambda host and the AWS clients know it by (LAM-11).
                 * @property {string|null} [executedVersion] The version that the qualifier named (EXEC-3).
                 * @property {boolean|null} [started] False: an execution of that name and input existed, and is the one named here (IDEM-6).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StartExecutionResponse.
                 * @memberof clew.durable.v1
                 * @interface IStartExecutionResponse
                 * @augments clew.durable.v1.StartExecutionResponse.$Properties
                 * @deprecated Use clew.durable.v1.StartExecutionResponse.$Properties instead.
                 */

                /**
                 * Shape of a StartExecutionResponse.
                 * @typedef {clew.durable.v1.StartExecutionResponse.$Properties} clew.durable.v1.StartExecutionResponse.$Shape
                 */

                /**
                 * Constructs a new StartExecutionResponse.
                 * @memberof clew.durable.v1
                 * @classdesc What was started (EXEC-2).
                 * @constructor
                 * @param {clew.durable.v1.StartExecutionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StartExecutionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The execution (EXEC-2).
                 * @member {string} executionId
                 * @memberof clew.durable.v1.StartExecutionResponse
                 * @instance
                 */
                StartExecutionResponse.prototype.executionId = "";

                /**
                 * What a Lambda host and the AWS clients know it by (LAM-11).
                 * @member {string} executionArn
                 * @memberof clew.durable.v1.StartExecutionResponse
                 * @instance
                 */
                StartExecutionResponse.prototype.executionArn = "";

                /**
                 * The version that the qualifier named (EXEC-3).
                 * @member {string} executedVersion
                 * @memberof clew.durable.v1.StartExecutionResponse
                 * @instance
                 */
                StartExecutionResponse.prototype.executedVersion = "";

                /**
                 * False: an execution of that name and input existed, and is the one named here (IDEM-6).
                 * @member {boolean} started
                 * @memberof clew.durable.v1.StartExecutionResponse
                 * @instance
                 */
                StartExecutionResponse.prototype.started = false;

                /**
                 * Creates a new StartExecutionResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.StartExecutionResponse
                 * @static
                 * @param {clew.durable.v1.StartExecutionResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.StartExecutionResponse} StartExecutionResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.StartExecutionResponse.$Shape): clew.durable.v1.StartExecutionResponse & clew.durable.v1.StartExecutionResponse.$Shape;
                 *   (properties?: clew.durable.v1.StartExecutionResponse.$Properties): clew.durable.v1.StartExecutionResponse;
                 * }}
                 */
                StartExecutionResponse.create = function(properties) {
                    return new StartExecutionResponse(properties);
                };

                /**
                 * Encodes the specified StartExecutionResponse message. Does not implicitly {@link clew.durable.v1.StartExecutionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.StartExecutionResponse
                 * @static
                 * @param {clew.durable.v1.StartExecutionResponse.$Properties} message StartExecutionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StartExecutionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.executionId != null && $Object.hasOwnProperty.call(message, "executionId") && message.executionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.executionId);
                    if (message.executionArn != null && $Object.hasOwnProperty.call(message, "executionArn") && message.executionArn !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.executionArn);
                    if (message.executedVersion != null && $Object.hasOwnProperty.call(message, "executedVersion") && message.executedVersion !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.executedVersion);
                    if (message.started != null && $Object.hasOwnProperty.call(message, "started") && message.started !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.started);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StartExecutionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.StartExecutionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StartExecutionResponse & clew.durable.v1.StartExecutionResponse.$Shape} StartExecutionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StartExecutionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.StartExecutionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionId = value;
                                else
                                    delete message.executionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionArn = value;
                                else
                                    delete message.executionArn;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executedVersion = value;
                                else
                                    delete message.executedVersion;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.started = value;
                                else
                                    delete message.started;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StartExecutionResponse;
            })();

            v1.GetExecutionRequest = (function() {

                /**
                 * Properties of a GetExecutionRequest.
                 * @typedef {Object} clew.durable.v1.GetExecutionRequest.$Properties
                 * @property {string|null} [executionId] The execution (EXEC-19).
                 * @property {boolean|null} [includeData] Whether to send its payloads. Absent: true (LIST-2).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetExecutionRequest.
                 * @memberof clew.durable.v1
                 * @interface IGetExecutionRequest
                 * @augments clew.durable.v1.GetExecutionRequest.$Properties
                 * @deprecated Use clew.durable.v1.GetExecutionRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetExecutionRequest.
                 * @typedef {clew.durable.v1.GetExecutionRequest.$Properties} clew.durable.v1.GetExecutionRequest.$Shape
                 */

                /**
                 * Constructs a new GetExecutionRequest.
                 * @memberof clew.durable.v1
                 * @classdesc Which execution to describe (LIST-1).
                 * @constructor
                 * @param {clew.durable.v1.GetExecutionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetExecutionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The execution (EXEC-19).
                 * @member {string} executionId
                 * @memberof clew.durable.v1.GetExecutionRequest
                 * @instance
                 */
                GetExecutionRequest.prototype.executionId = "";

                /**
                 * Whether to send its payloads. Absent: true (LIST-2).
                 * @member {boolean|null|undefined} includeData
                 * @memberof clew.durable.v1.GetExecutionRequest
                 * @instance
                 */
                GetExecutionRequest.prototype.includeData = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(GetExecutionRequest.prototype, "_includeData", {
                    get: $util.oneOfGetter($oneOfFields = ["includeData"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new GetExecutionRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.GetExecutionRequest
                 * @static
                 * @param {clew.durable.v1.GetExecutionRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.GetExecutionRequest} GetExecutionRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.GetExecutionRequest.$Shape): clew.durable.v1.GetExecutionRequest & clew.durable.v1.GetExecutionRequest.$Shape;
                 *   (properties?: clew.durable.v1.GetExecutionRequest.$Properties): clew.durable.v1.GetExecutionRequest;
                 * }}
                 */
                GetExecutionRequest.create = function(properties) {
                    return new GetExecutionRequest(properties);
                };

                /**
                 * Encodes the specified GetExecutionRequest message. Does not implicitly {@link clew.durable.v1.GetExecutionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.GetExecutionRequest
                 * @static
                 * @param {clew.durable.v1.GetExecutionRequest.$Properties} message GetExecutionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetExecutionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.executionId != null && $Object.hasOwnProperty.call(message, "executionId") && message.executionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.executionId);
                    if (message.includeData != null && $Object.hasOwnProperty.call(message, "includeData"))
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.includeData);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetExecutionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.GetExecutionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionRequest & clew.durable.v1.GetExecutionRequest.$Shape} GetExecutionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetExecutionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.GetExecutionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionId = value;
                                else
                                    delete message.executionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.includeData = reader.bool();
                                message._includeData = "includeData";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return GetExecutionRequest;
            })();

            v1.GetExecutionResponse = (function() {

                /**
                 * Properties of a GetExecutionResponse.
                 * @typedef {Object} clew.durable.v1.GetExecutionResponse.$Properties
                 * @property {clew.durable.v1.ExecutionDescription.$Properties|null} [description] What was asked for (LIST-1).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetExecutionResponse.
                 * @memberof clew.durable.v1
                 * @interface IGetExecutionResponse
                 * @augments clew.durable.v1.GetExecutionResponse.$Properties
                 * @deprecated Use clew.durable.v1.GetExecutionResponse.$Properties instead.
                 */

                /**
                 * Shape of a GetExecutionResponse.
                 * @typedef {clew.durable.v1.GetExecutionResponse.$Properties} clew.durable.v1.GetExecutionResponse.$Shape
                 */

                /**
                 * Constructs a new GetExecutionResponse.
                 * @memberof clew.durable.v1
                 * @classdesc A described execution (LIST-1).
                 * @constructor
                 * @param {clew.durable.v1.GetExecutionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetExecutionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What was asked for (LIST-1).
                 * @member {clew.durable.v1.ExecutionDescription.$Properties|null|undefined} description
                 * @memberof clew.durable.v1.GetExecutionResponse
                 * @instance
                 */
                GetExecutionResponse.prototype.description = null;

                /**
                 * Creates a new GetExecutionResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.GetExecutionResponse
                 * @static
                 * @param {clew.durable.v1.GetExecutionResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.GetExecutionResponse} GetExecutionResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.GetExecutionResponse.$Shape): clew.durable.v1.GetExecutionResponse & clew.durable.v1.GetExecutionResponse.$Shape;
                 *   (properties?: clew.durable.v1.GetExecutionResponse.$Properties): clew.durable.v1.GetExecutionResponse;
                 * }}
                 */
                GetExecutionResponse.create = function(properties) {
                    return new GetExecutionResponse(properties);
                };

                /**
                 * Encodes the specified GetExecutionResponse message. Does not implicitly {@link clew.durable.v1.GetExecutionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.GetExecutionResponse
                 * @static
                 * @param {clew.durable.v1.GetExecutionResponse.$Properties} message GetExecutionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetExecutionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                        $root.clew.durable.v1.ExecutionDescription.encode(message.description, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetExecutionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.GetExecutionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionResponse & clew.durable.v1.GetExecutionResponse.$Shape} GetExecutionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetExecutionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.GetExecutionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.description = $root.clew.durable.v1.ExecutionDescription.decode(reader, reader.size(), $undefined, _depth + 1, message.description);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return GetExecutionResponse;
            })();

            v1.AwaitExecutionRequest = (function() {

                /**
                 * Properties of an AwaitExecutionRequest.
                 * @typedef {Object} clew.durable.v1.AwaitExecutionRequest.$Properties
                 * @property {string|null} [executionId] The execution (EXEC-19).
                 * @property {boolean|null} [includeData] Whether to send its payloads. Absent: true (LIST-2).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AwaitExecutionRequest.
                 * @memberof clew.durable.v1
                 * @interface IAwaitExecutionRequest
                 * @augments clew.durable.v1.AwaitExecutionRequest.$Properties
                 * @deprecated Use clew.durable.v1.AwaitExecutionRequest.$Properties instead.
                 */

                /**
                 * Shape of an AwaitExecutionRequest.
                 * @typedef {clew.durable.v1.AwaitExecutionRequest.$Properties} clew.durable.v1.AwaitExecutionRequest.$Shape
                 */

                /**
                 * Constructs a new AwaitExecutionRequest.
                 * @memberof clew.durable.v1
                 * @classdesc Which execution to wait for (LIST-4).
                 * @constructor
                 * @param {clew.durable.v1.AwaitExecutionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AwaitExecutionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The execution (EXEC-19).
                 * @member {string} executionId
                 * @memberof clew.durable.v1.AwaitExecutionRequest
                 * @instance
                 */
                AwaitExecutionRequest.prototype.executionId = "";

                /**
                 * Whether to send its payloads. Absent: true (LIST-2).
                 * @member {boolean|null|undefined} includeData
                 * @memberof clew.durable.v1.AwaitExecutionRequest
                 * @instance
                 */
                AwaitExecutionRequest.prototype.includeData = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(AwaitExecutionRequest.prototype, "_includeData", {
                    get: $util.oneOfGetter($oneOfFields = ["includeData"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new AwaitExecutionRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.AwaitExecutionRequest
                 * @static
                 * @param {clew.durable.v1.AwaitExecutionRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.AwaitExecutionRequest} AwaitExecutionRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.AwaitExecutionRequest.$Shape): clew.durable.v1.AwaitExecutionRequest & clew.durable.v1.AwaitExecutionRequest.$Shape;
                 *   (properties?: clew.durable.v1.AwaitExecutionRequest.$Properties): clew.durable.v1.AwaitExecutionRequest;
                 * }}
                 */
                AwaitExecutionRequest.create = function(properties) {
                    return new AwaitExecutionRequest(properties);
                };

                /**
                 * Encodes the specified AwaitExecutionRequest message. Does not implicitly {@link clew.durable.v1.AwaitExecutionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.AwaitExecutionRequest
                 * @static
                 * @param {clew.durable.v1.AwaitExecutionRequest.$Properties} message AwaitExecutionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AwaitExecutionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.executionId != null && $Object.hasOwnProperty.call(message, "executionId") && message.executionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.executionId);
                    if (message.includeData != null && $Object.hasOwnProperty.call(message, "includeData"))
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.includeData);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AwaitExecutionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.AwaitExecutionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.AwaitExecutionRequest & clew.durable.v1.AwaitExecutionRequest.$Shape} AwaitExecutionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AwaitExecutionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.AwaitExecutionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionId = value;
                                else
                                    delete message.executionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.includeData = reader.bool();
                                message._includeData = "includeData";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return AwaitExecutionRequest;
            })();

            v1.AwaitExecutionResponse = (function() {

                /**
                 * Properties of an AwaitExecutionResponse.
                 * @typedef {Object} clew.durable.v1.AwaitExecutionResponse.$Properties
                 * @property {clew.durable.v1.ExecutionDescription.$Properties|null} [description] What was asked for (LIST-1).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AwaitExecutionResponse.
                 * @memberof clew.durable.v1
                 * @interface IAwaitExecutionResponse
                 * @augments clew.durable.v1.AwaitExecutionResponse.$Properties
                 * @deprecated Use clew.durable.v1.AwaitExecutionResponse.$Properties instead.
                 */

                /**
                 * Shape of an AwaitExecutionResponse.
                 * @typedef {clew.durable.v1.AwaitExecutionResponse.$Properties} clew.durable.v1.AwaitExecutionResponse.$Shape
                 */

                /**
                 * Constructs a new AwaitExecutionResponse.
                 * @memberof clew.durable.v1
                 * @classdesc A closed execution (LIST-4).
                 * @constructor
                 * @param {clew.durable.v1.AwaitExecutionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AwaitExecutionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What was asked for (LIST-1).
                 * @member {clew.durable.v1.ExecutionDescription.$Properties|null|undefined} description
                 * @memberof clew.durable.v1.AwaitExecutionResponse
                 * @instance
                 */
                AwaitExecutionResponse.prototype.description = null;

                /**
                 * Creates a new AwaitExecutionResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.AwaitExecutionResponse
                 * @static
                 * @param {clew.durable.v1.AwaitExecutionResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.AwaitExecutionResponse} AwaitExecutionResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.AwaitExecutionResponse.$Shape): clew.durable.v1.AwaitExecutionResponse & clew.durable.v1.AwaitExecutionResponse.$Shape;
                 *   (properties?: clew.durable.v1.AwaitExecutionResponse.$Properties): clew.durable.v1.AwaitExecutionResponse;
                 * }}
                 */
                AwaitExecutionResponse.create = function(properties) {
                    return new AwaitExecutionResponse(properties);
                };

                /**
                 * Encodes the specified AwaitExecutionResponse message. Does not implicitly {@link clew.durable.v1.AwaitExecutionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.AwaitExecutionResponse
                 * @static
                 * @param {clew.durable.v1.AwaitExecutionResponse.$Properties} message AwaitExecutionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AwaitExecutionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                        $root.clew.durable.v1.ExecutionDescription.encode(message.description, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AwaitExecutionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.AwaitExecutionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.AwaitExecutionResponse & clew.durable.v1.AwaitExecutionResponse.$Shape} AwaitExecutionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AwaitExecutionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.AwaitExecutionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.description = $root.clew.durable.v1.ExecutionDescription.decode(reader, reader.size(), $undefined, _depth + 1, message.description);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return AwaitExecutionResponse;
            })();

            v1.ListExecutionsRequest = (function() {

                /**
                 * Properties of a ListExecutionsRequest.
                 * @typedef {Object} clew.durable.v1.ListExecutionsRequest.$Properties
                 * @property {string|null} [functionName] Only those of this function: a name, a qualified name or an ARN (LIST-8).
                 * @property {string|null} [functionVersion] Only those pinned to this version, or to the one that this alias of the function names (LIST-9).
                 * @property {string|null} [name] Only those of exactly this name (LIST-10).
                 * @property {Array.<clew.durable.v1.ExecutionStatus>|null} [statuses] Only those in one of these statuses. None: any (LIST-11).
                 * @property {Long|null} [startedAfterMs] Only those started later than this, not at this moment; epoch milliseconds (LIST-12).
                 * @property {Long|null} [startedBeforeMs] Only those started earlier than this, not at this moment; epoch milliseconds (LIST-12).
                 * @property {boolean|null} [oldestFirst] Absent or false: newest first (LIST-13).
                 * @property {string|null} [marker] `next_marker` of the page before. Absent: the first page (LIST-14).
                 * @property {number|null} [maxItems] Most executions in a page. Absent or 0: 100 (LIM-5).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListExecutionsRequest.
                 * @memberof clew.durable.v1
                 * @interface IListExecutionsRequest
                 * @augments clew.durable.v1.ListExecutionsRequest.$Properties
                 * @deprecated Use clew.durable.v1.ListExecutionsRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListExecutionsRequest.
                 * @typedef {clew.durable.v1.ListExecutionsRequest.$Properties} clew.durable.v1.ListExecutionsRequest.$Shape
                 */

                /**
                 * Constructs a new ListExecutionsRequest.
                 * @memberof clew.durable.v1
                 * @classdesc Which executions to list: those that fit every filter; one that is absent lets all pass (LIST-7).
                 * @constructor
                 * @param {clew.durable.v1.ListExecutionsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListExecutionsRequest = function (properties) {
                    this.statuses = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Only those of this function: a name, a qualified name or an ARN (LIST-8).
                 * @member {string|null|undefined} functionName
                 * @memberof clew.durable.v1.ListExecutionsRequest
                 * @instance
                 */
                ListExecutionsRequest.prototype.functionName = null;

                /**
                 * Only those pinned to this version, or to the one that this alias of the function names (LIST-9).
                 * @member {string|null|undefined} functionVersion
                 * @memberof clew.durable.v1.ListExecutionsRequest
                 * @instance
                 */
                ListExecutionsRequest.prototype.functionVersion = null;

                /**
                 * Only those of exactly this name (LIST-10).
                 * @member {string|null|undefined} name
                 * @memberof clew.durable.v1.ListExecutionsRequest
                 * @instance
                 */
                ListExecutionsRequest.prototype.name = null;

                /**
                 * Only those in one of these statuses. None: any (LIST-11).
                 * @member {Array.<clew.durable.v1.ExecutionStatus>} statuses
                 * @memberof clew.durable.v1.ListExecutionsRequest
                 * @instance
                 */
                ListExecutionsRequest.prototype.statuses = $util.emptyArray;

                /**
                 * Only those started later than this, not at this moment; epoch milliseconds (LIST-12).
                 * @member {Long|null|undefined} startedAfterMs
                 * @memberof clew.durable.v1.ListExecutionsRequest
                 * @instance
                 */
                ListExecutionsRequest.prototype.startedAfterMs = null;

                /**
                 * Only those started earlier than this, not at this moment; epoch milliseconds (LIST-12).
                 * @member {Long|null|undefined} startedBeforeMs
                 * @memberof clew.durable.v1.ListExecutionsRequest
                 * @instance
                 */
                ListExecutionsRequest.prototype.startedBeforeMs = null;

                /**
                 * Absent or false: newest first (LIST-13).
                 * @member {boolean|null|undefined} oldestFirst
                 * @memberof clew.durable.v1.ListExecutionsRequest
                 * @instance
                 */
                ListExecutionsRequest.prototype.oldestFirst = null;

                /**
                 * `next_marker` of the page before. Absent: the first page (LIST-14).
                 * @member {string|null|undefined} marker
                 * @memberof clew.durable.v1.ListExecutionsRequest
                 * @instance
                 */
                ListExecutionsRequest.prototype.marker = null;

                /**
                 * Most executions in a page. Absent or 0: 100 (LIM-5).
                 * @member {number|null|undefined} maxItems
                 * @memberof clew.durable.v1.ListExecutionsRequest
                 * @instance
                 */
                ListExecutionsRequest.prototype.maxItems = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ListExecutionsRequest.prototype, "_functionName", {
                    get: $util.oneOfGetter($oneOfFields = ["functionName"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ListExecutionsRequest.prototype, "_functionVersion", {
                    get: $util.oneOfGetter($oneOfFields = ["functionVersion"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ListExecutionsRequest.prototype, "_name", {
                    get: $util.oneOfGetter($oneOfFields = ["name"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ListExecutionsRequest.prototype, "_startedAfterMs", {
                    get: $util.oneOfGetter($oneOfFields = ["startedAfterMs"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ListExecutionsRequest.prototype, "_startedBeforeMs", {
                    get: $util.oneOfGetter($oneOfFields = ["startedBeforeMs"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ListExecutionsRequest.prototype, "_oldestFirst", {
                    get: $util.oneOfGetter($oneOfFields = ["oldestFirst"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ListExecutionsRequest.prototype, "_marker", {
                    get: $util.oneOfGetter($oneOfFields = ["marker"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ListExecutionsRequest.prototype, "_maxItems", {
                    get: $util.oneOfGetter($oneOfFields = ["maxItems"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ListExecutionsRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ListExecutionsRequest
                 * @static
                 * @param {clew.durable.v1.ListExecutionsRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ListExecutionsRequest} ListExecutionsRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.ListExecutionsRequest.$Shape): clew.durable.v1.ListExecutionsRequest & clew.durable.v1.ListExecutionsRequest.$Shape;
                 *   (properties?: clew.durable.v1.ListExecutionsRequest.$Properties): clew.durable.v1.ListExecutionsRequest;
                 * }}
                 */
                ListExecutionsRequest.create = function(properties) {
                    return new ListExecutionsRequest(properties);
                };

                /**
                 * Encodes the specified ListExecutionsRequest message. Does not implicitly {@link clew.durable.v1.ListExecutionsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ListExecutionsRequest
                 * @static
                 * @param {clew.durable.v1.ListExecutionsRequest.$Properties} message ListExecutionsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListExecutionsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.functionName != null && $Object.hasOwnProperty.call(message, "functionName"))
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.functionName);
                    if (message.functionVersion != null && $Object.hasOwnProperty.call(message, "functionVersion"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.functionVersion);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
                    if (message.statuses != null && message.statuses.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).int32s(message.statuses);
                    if (message.startedAfterMs != null && $Object.hasOwnProperty.call(message, "startedAfterMs"))
                        writer.uint32(/* id 5, wireType 0 =*/40).int64(message.startedAfterMs);
                    if (message.startedBeforeMs != null && $Object.hasOwnProperty.call(message, "startedBeforeMs"))
                        writer.uint32(/* id 6, wireType 0 =*/48).int64(message.startedBeforeMs);
                    if (message.oldestFirst != null && $Object.hasOwnProperty.call(message, "oldestFirst"))
                        writer.uint32(/* id 7, wireType 0 =*/56).bool(message.oldestFirst);
                    if (message.marker != null && $Object.hasOwnProperty.call(message, "marker"))
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.marker);
                    if (message.maxItems != null && $Object.hasOwnProperty.call(message, "maxItems"))
                        writer.uint32(/* id 9, wireType 0 =*/72).int32(message.maxItems);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListExecutionsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ListExecutionsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ListExecutionsRequest & clew.durable.v1.ListExecutionsRequest.$Shape} ListExecutionsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListExecutionsRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ListExecutionsRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.functionName = reader.stringVerify();
                                message._functionName = "functionName";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.functionVersion = reader.stringVerify();
                                message._functionVersion = "functionVersion";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.name = reader.stringVerify();
                                message._name = "name";
                                continue;
                            }
                        case 4: {
                                if (wireType === 2) {
                                    if (!(message.statuses && message.statuses.length))
                                        message.statuses = [];
                                    reader.int32s(message.statuses);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.statuses && message.statuses.length))
                                    message.statuses = [];
                                message.statuses.push(reader.int32());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                message.startedAfterMs = reader.int64();
                                message._startedAfterMs = "startedAfterMs";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                message.startedBeforeMs = reader.int64();
                                message._startedBeforeMs = "startedBeforeMs";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                message.oldestFirst = reader.bool();
                                message._oldestFirst = "oldestFirst";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.marker = reader.stringVerify();
                                message._marker = "marker";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                message.maxItems = reader.int32();
                                message._maxItems = "maxItems";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ListExecutionsRequest;
            })();

            v1.ListExecutionsResponse = (function() {

                /**
                 * Properties of a ListExecutionsResponse.
                 * @typedef {Object} clew.durable.v1.ListExecutionsResponse.$Properties
                 * @property {Array.<clew.durable.v1.ExecutionDescription.$Properties>|null} [executions] Described without their payloads (LIST-15).
                 * @property {string|null} [nextMarker] Where the next page starts. Absent: this is the last (LIST-14).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListExecutionsResponse.
                 * @memberof clew.durable.v1
                 * @interface IListExecutionsResponse
                 * @augments clew.durable.v1.ListExecutionsResponse.$Properties
                 * @deprecated Use clew.durable.v1.ListExecutionsResponse.$Properties instead.
                 */

                /**
                 * Shape of a ListExecutionsResponse.
                 * @typedef {clew.durable.v1.ListExecutionsResponse.$Properties} clew.durable.v1.ListExecutionsResponse.$Shape
                 */

                /**
                 * Constructs a new ListExecutionsResponse.
                 * @memberof clew.durable.v1
                 * @classdesc A page of executions (LIST-14).
                 * @constructor
                 * @param {clew.durable.v1.ListExecutionsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListExecutionsResponse = function (properties) {
                    this.executions = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Described without their payloads (LIST-15).
                 * @member {Array.<clew.durable.v1.ExecutionDescription.$Properties>} executions
                 * @memberof clew.durable.v1.ListExecutionsResponse
                 * @instance
                 */
                ListExecutionsResponse.prototype.executions = $util.emptyArray;

                /**
                 * Where the next page starts. Absent: this is the last (LIST-14).
                 * @member {string|null|undefined} nextMarker
                 * @memberof clew.durable.v1.ListExecutionsResponse
                 * @instance
                 */
                ListExecutionsResponse.prototype.nextMarker = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ListExecutionsResponse.prototype, "_nextMarker", {
                    get: $util.oneOfGetter($oneOfFields = ["nextMarker"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ListExecutionsResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ListExecutionsResponse
                 * @static
                 * @param {clew.durable.v1.ListExecutionsResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ListExecutionsResponse} ListExecutionsResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.ListExecutionsResponse.$Shape): clew.durable.v1.ListExecutionsResponse & clew.durable.v1.ListExecutionsResponse.$Shape;
                 *   (properties?: clew.durable.v1.ListExecutionsResponse.$Properties): clew.durable.v1.ListExecutionsResponse;
                 * }}
                 */
                ListExecutionsResponse.create = function(properties) {
                    return new ListExecutionsResponse(properties);
                };

                /**
                 * Encodes the specified ListExecutionsResponse message. Does not implicitly {@link clew.durable.v1.ListExecutionsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ListExecutionsResponse
                 * @static
                 * @param {clew.durable.v1.ListExecutionsResponse.$Properties} message ListExecutionsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListExecutionsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.executions != null && message.executions.length)
                        for (let i = 0; i < message.executions.length; ++i)
                            $root.clew.durable.v1.ExecutionDescription.encode(message.executions[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextMarker != null && $Object.hasOwnProperty.call(message, "nextMarker"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextMarker);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListExecutionsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ListExecutionsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ListExecutionsResponse & clew.durable.v1.ListExecutionsResponse.$Shape} ListExecutionsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListExecutionsResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ListExecutionsResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.executions && message.executions.length))
                                    message.executions = [];
                                message.executions.push($root.clew.durable.v1.ExecutionDescription.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.nextMarker = reader.stringVerify();
                                message._nextMarker = "nextMarker";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ListExecutionsResponse;
            })();

            v1.GetExecutionOperationsRequest = (function() {

                /**
                 * Properties of a GetExecutionOperationsRequest.
                 * @typedef {Object} clew.durable.v1.GetExecutionOperationsRequest.$Properties
                 * @property {string|null} [executionId] The execution (EXEC-19).
                 * @property {boolean|null} [includeData] Whether to send inputs, results and errors. Absent: true (STATE-7).
                 * @property {string|null} [marker] `next_marker` of the page before. Absent: the first page (STATE-3).
                 * @property {number|null} [maxItems] Most operations in a page. Absent or 0: 100 (LIM-5).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetExecutionOperationsRequest.
                 * @memberof clew.durable.v1
                 * @interface IGetExecutionOperationsRequest
                 * @augments clew.durable.v1.GetExecutionOperationsRequest.$Properties
                 * @deprecated Use clew.durable.v1.GetExecutionOperationsRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetExecutionOperationsRequest.
                 * @typedef {clew.durable.v1.GetExecutionOperationsRequest.$Properties} clew.durable.v1.GetExecutionOperationsRequest.$Shape
                 */

                /**
                 * Constructs a new GetExecutionOperationsRequest.
                 * @memberof clew.durable.v1
                 * @classdesc Whose operations to read (STATE-7).
                 * @constructor
                 * @param {clew.durable.v1.GetExecutionOperationsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetExecutionOperationsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The execution (EXEC-19).
                 * @member {string} executionId
                 * @memberof clew.durable.v1.GetExecutionOperationsRequest
                 * @instance
                 */
                GetExecutionOperationsRequest.prototype.executionId = "";

                /**
                 * Whether to send inputs, results and errors. Absent: true (STATE-7).
                 * @member {boolean|null|undefined} includeData
                 * @memberof clew.durable.v1.GetExecutionOperationsRequest
                 * @instance
                 */
                GetExecutionOperationsRequest.prototype.includeData = null;

                /**
                 * `next_marker` of the page before. Absent: the first page (STATE-3).
                 * @member {string|null|undefined} marker
                 * @memberof clew.durable.v1.GetExecutionOperationsRequest
                 * @instance
                 */
                GetExecutionOperationsRequest.prototype.marker = null;

                /**
                 * Most operations in a page. Absent or 0: 100 (LIM-5).
                 * @member {number|null|undefined} maxItems
                 * @memberof clew.durable.v1.GetExecutionOperationsRequest
                 * @instance
                 */
                GetExecutionOperationsRequest.prototype.maxItems = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(GetExecutionOperationsRequest.prototype, "_includeData", {
                    get: $util.oneOfGetter($oneOfFields = ["includeData"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(GetExecutionOperationsRequest.prototype, "_marker", {
                    get: $util.oneOfGetter($oneOfFields = ["marker"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(GetExecutionOperationsRequest.prototype, "_maxItems", {
                    get: $util.oneOfGetter($oneOfFields = ["maxItems"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new GetExecutionOperationsRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.GetExecutionOperationsRequest
                 * @static
                 * @param {clew.durable.v1.GetExecutionOperationsRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.GetExecutionOperationsRequest} GetExecutionOperationsRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.GetExecutionOperationsRequest.$Shape): clew.durable.v1.GetExecutionOperationsRequest & clew.durable.v1.GetExecutionOperationsRequest.$Shape;
                 *   (properties?: clew.durable.v1.GetExecutionOperationsRequest.$Properties): clew.durable.v1.GetExecutionOperationsRequest;
                 * }}
                 */
                GetExecutionOperationsRequest.create = function(properties) {
                    return new GetExecutionOperationsRequest(properties);
                };

                /**
                 * Encodes the specified GetExecutionOperationsRequest message. Does not implicitly {@link clew.durable.v1.GetExecutionOperationsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.GetExecutionOperationsRequest
                 * @static
                 * @param {clew.durable.v1.GetExecutionOperationsRequest.$Properties} message GetExecutionOperationsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetExecutionOperationsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.executionId != null && $Object.hasOwnProperty.call(message, "executionId") && message.executionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.executionId);
                    if (message.includeData != null && $Object.hasOwnProperty.call(message, "includeData"))
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.includeData);
                    if (message.marker != null && $Object.hasOwnProperty.call(message, "marker"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.marker);
                    if (message.maxItems != null && $Object.hasOwnProperty.call(message, "maxItems"))
                        writer.uint32(/* id 4, wireType 0 =*/32).int32(message.maxItems);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetExecutionOperationsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.GetExecutionOperationsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionOperationsRequest & clew.durable.v1.GetExecutionOperationsRequest.$Shape} GetExecutionOperationsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetExecutionOperationsRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.GetExecutionOperationsRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionId = value;
                                else
                                    delete message.executionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.includeData = reader.bool();
                                message._includeData = "includeData";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.marker = reader.stringVerify();
                                message._marker = "marker";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                message.maxItems = reader.int32();
                                message._maxItems = "maxItems";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return GetExecutionOperationsRequest;
            })();

            v1.GetExecutionOperationsResponse = (function() {

                /**
                 * Properties of a GetExecutionOperationsResponse.
                 * @typedef {Object} clew.durable.v1.GetExecutionOperationsResponse.$Properties
                 * @property {Array.<clew.durable.v1.Operation.$Properties>|null} [operations] The operations of this page (STATE-7).
                 * @property {string|null} [nextMarker] Where the next page starts. Absent: this is the last (STATE-2).
                 * @property {Long|null} [version] Grows with every change of the execution. Answers of one version tell of one moment (STATE-8).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetExecutionOperationsResponse.
                 * @memberof clew.durable.v1
                 * @interface IGetExecutionOperationsResponse
                 * @augments clew.durable.v1.GetExecutionOperationsResponse.$Properties
                 * @deprecated Use clew.durable.v1.GetExecutionOperationsResponse.$Properties instead.
                 */

                /**
                 * Shape of a GetExecutionOperationsResponse.
                 * @typedef {{
                 *   operations?: Array.<clew.durable.v1.Operation.$Shape>|null;
                 *   nextMarker?: string|null;
                 *   version?: Long|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.durable.v1.GetExecutionOperationsResponse.$Shape
                 */

                /**
                 * Constructs a new GetExecutionOperationsResponse.
                 * @memberof clew.durable.v1
                 * @classdesc A page of an execution's operations, in the order in which they were started, without the EXECUTION (STATE-7).
                 * @constructor
                 * @param {clew.durable.v1.GetExecutionOperationsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetExecutionOperationsResponse = function (properties) {
                    this.operations = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The operations of this page (STATE-7).
                 * @member {Array.<clew.durable.v1.Operation.$Properties>} operations
                 * @memberof clew.durable.v1.GetExecutionOperationsResponse
                 * @instance
                 */
                GetExecutionOperationsResponse.prototype.operations = $util.emptyArray;

                /**
                 * Where the next page starts. Absent: this is the last (STATE-2).
                 * @member {string|null|undefined} nextMarker
                 * @memberof clew.durable.v1.GetExecutionOperationsResponse
                 * @instance
                 */
                GetExecutionOperationsResponse.prototype.nextMarker = null;

                /**
                 * Grows with every change of the execution. Answers of one version tell of one moment (STATE-8).
                 * @member {Long} version
                 * @memberof clew.durable.v1.GetExecutionOperationsResponse
                 * @instance
                 */
                GetExecutionOperationsResponse.prototype.version = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(GetExecutionOperationsResponse.prototype, "_nextMarker", {
                    get: $util.oneOfGetter($oneOfFields = ["nextMarker"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new GetExecutionOperationsResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.GetExecutionOperationsResponse
                 * @static
                 * @param {clew.durable.v1.GetExecutionOperationsResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.GetExecutionOperationsResponse} GetExecutionOperationsResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.GetExecutionOperationsResponse.$Shape): clew.durable.v1.GetExecutionOperationsResponse & clew.durable.v1.GetExecutionOperationsResponse.$Shape;
                 *   (properties?: clew.durable.v1.GetExecutionOperationsResponse.$Properties): clew.durable.v1.GetExecutionOperationsResponse;
                 * }}
                 */
                GetExecutionOperationsResponse.create = function(properties) {
                    return new GetExecutionOperationsResponse(properties);
                };

                /**
                 * Encodes the specified GetExecutionOperationsResponse message. Does not implicitly {@link clew.durable.v1.GetExecutionOperationsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.GetExecutionOperationsResponse
                 * @static
                 * @param {clew.durable.v1.GetExecutionOperationsResponse.$Properties} message GetExecutionOperationsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetExecutionOperationsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.operations != null && message.operations.length)
                        for (let i = 0; i < message.operations.length; ++i)
                            $root.clew.durable.v1.Operation.encode(message.operations[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextMarker != null && $Object.hasOwnProperty.call(message, "nextMarker"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextMarker);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).int64(message.version);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetExecutionOperationsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.GetExecutionOperationsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionOperationsResponse & clew.durable.v1.GetExecutionOperationsResponse.$Shape} GetExecutionOperationsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetExecutionOperationsResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.GetExecutionOperationsResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.operations && message.operations.length))
                                    message.operations = [];
                                message.operations.push($root.clew.durable.v1.Operation.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.nextMarker = reader.stringVerify();
                                message._nextMarker = "nextMarker";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.version = value;
                                else
                                    delete message.version;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return GetExecutionOperationsResponse;
            })();

            v1.GetExecutionHistoryRequest = (function() {

                /**
                 * Properties of a GetExecutionHistoryRequest.
                 * @typedef {Object} clew.durable.v1.GetExecutionHistoryRequest.$Properties
                 * @property {string|null} [executionId] The execution (EXEC-19).
                 * @property {boolean|null} [includeData] Whether to send payloads and errors. Absent: true (HIST-9).
                 * @property {boolean|null} [newestFirst] Absent or false: oldest first (HIST-10).
                 * @property {string|null} [marker] `next_marker` of the page before. Absent: the first page (STATE-3).
                 * @property {number|null} [maxItems] Most events in a page. Absent or 0: 100 (LIM-5).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetExecutionHistoryRequest.
                 * @memberof clew.durable.v1
                 * @interface IGetExecutionHistoryRequest
                 * @augments clew.durable.v1.GetExecutionHistoryRequest.$Properties
                 * @deprecated Use clew.durable.v1.GetExecutionHistoryRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetExecutionHistoryRequest.
                 * @typedef {clew.durable.v1.GetExecutionHistoryRequest.$Properties} clew.durable.v1.GetExecutionHistoryRequest.$Shape
                 */

                /**
                 * Constructs a new GetExecutionHistoryRequest.
                 * @memberof clew.durable.v1
                 * @classdesc Which history to read (HIST-10).
                 * @constructor
                 * @param {clew.durable.v1.GetExecutionHistoryRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetExecutionHistoryRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The execution (EXEC-19).
                 * @member {string} executionId
                 * @memberof clew.durable.v1.GetExecutionHistoryRequest
                 * @instance
                 */
                GetExecutionHistoryRequest.prototype.executionId = "";

                /**
                 * Whether to send payloads and errors. Absent: true (HIST-9).
                 * @member {boolean|null|undefined} includeData
                 * @memberof clew.durable.v1.GetExecutionHistoryRequest
                 * @instance
                 */
                GetExecutionHistoryRequest.prototype.includeData = null;

                /**
                 * Absent or false: oldest first (HIST-10).
                 * @member {boolean|null|undefined} newestFirst
                 * @memberof clew.durable.v1.GetExecutionHistoryRequest
                 * @instance
                 */
                GetExecutionHistoryRequest.prototype.newestFirst = null;

                /**
                 * `next_marker` of the page before. Absent: the first page (STATE-3).
                 * @member {string|null|undefined} marker
                 * @memberof clew.durable.v1.GetExecutionHistoryRequest
                 * @instance
                 */
                GetExecutionHistoryRequest.prototype.marker = null;

                /**
                 * Most events in a page. Absent or 0: 100 (LIM-5).
                 * @member {number|null|undefined} maxItems
                 * @memberof clew.durable.v1.GetExecutionHistoryRequest
                 * @instance
                 */
                GetExecutionHistoryRequest.prototype.maxItems = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(GetExecutionHistoryRequest.prototype, "_includeData", {
                    get: $util.oneOfGetter($oneOfFields = ["includeData"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(GetExecutionHistoryRequest.prototype, "_newestFirst", {
                    get: $util.oneOfGetter($oneOfFields = ["newestFirst"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(GetExecutionHistoryRequest.prototype, "_marker", {
                    get: $util.oneOfGetter($oneOfFields = ["marker"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(GetExecutionHistoryRequest.prototype, "_maxItems", {
                    get: $util.oneOfGetter($oneOfFields = ["maxItems"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new GetExecutionHistoryRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.GetExecutionHistoryRequest
                 * @static
                 * @param {clew.durable.v1.GetExecutionHistoryRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.GetExecutionHistoryRequest} GetExecutionHistoryRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.GetExecutionHistoryRequest.$Shape): clew.durable.v1.GetExecutionHistoryRequest & clew.durable.v1.GetExecutionHistoryRequest.$Shape;
                 *   (properties?: clew.durable.v1.GetExecutionHistoryRequest.$Properties): clew.durable.v1.GetExecutionHistoryRequest;
                 * }}
                 */
                GetExecutionHistoryRequest.create = function(properties) {
                    return new GetExecutionHistoryRequest(properties);
                };

                /**
                 * Encodes the specified GetExecutionHistoryRequest message. Does not implicitly {@link clew.durable.v1.GetExecutionHistoryRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.GetExecutionHistoryRequest
                 * @static
                 * @param {clew.durable.v1.GetExecutionHistoryRequest.$Properties} message GetExecutionHistoryRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetExecutionHistoryRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.executionId != null && $Object.hasOwnProperty.call(message, "executionId") && message.executionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.executionId);
                    if (message.includeData != null && $Object.hasOwnProperty.call(message, "includeData"))
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.includeData);
                    if (message.newestFirst != null && $Object.hasOwnProperty.call(message, "newestFirst"))
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.newestFirst);
                    if (message.marker != null && $Object.hasOwnProperty.call(message, "marker"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.marker);
                    if (message.maxItems != null && $Object.hasOwnProperty.call(message, "maxItems"))
                        writer.uint32(/* id 5, wireType 0 =*/40).int32(message.maxItems);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetExecutionHistoryRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.GetExecutionHistoryRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionHistoryRequest & clew.durable.v1.GetExecutionHistoryRequest.$Shape} GetExecutionHistoryRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetExecutionHistoryRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.GetExecutionHistoryRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionId = value;
                                else
                                    delete message.executionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.includeData = reader.bool();
                                message._includeData = "includeData";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                message.newestFirst = reader.bool();
                                message._newestFirst = "newestFirst";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.marker = reader.stringVerify();
                                message._marker = "marker";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                message.maxItems = reader.int32();
                                message._maxItems = "maxItems";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return GetExecutionHistoryRequest;
            })();

            v1.GetExecutionHistoryResponse = (function() {

                /**
                 * Properties of a GetExecutionHistoryResponse.
                 * @typedef {Object} clew.durable.v1.GetExecutionHistoryResponse.$Properties
                 * @property {Array.<clew.durable.v1.HistoryEvent.$Properties>|null} [events] The events (HIST-1).
                 * @property {string|null} [nextMarker] Where the next page starts. Absent: this is the last (STATE-2).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetExecutionHistoryResponse.
                 * @memberof clew.durable.v1
                 * @interface IGetExecutionHistoryResponse
                 * @augments clew.durable.v1.GetExecutionHistoryResponse.$Properties
                 * @deprecated Use clew.durable.v1.GetExecutionHistoryResponse.$Properties instead.
                 */

                /**
                 * Shape of a GetExecutionHistoryResponse.
                 * @typedef {{
                 *   events?: Array.<clew.durable.v1.HistoryEvent.$Shape>|null;
                 *   nextMarker?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.durable.v1.GetExecutionHistoryResponse.$Shape
                 */

                /**
                 * Constructs a new GetExecutionHistoryResponse.
                 * @memberof clew.durable.v1
                 * @classdesc A page of history (HIST-10).
                 * @constructor
                 * @param {clew.durable.v1.GetExecutionHistoryResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetExecutionHistoryResponse = function (properties) {
                    this.events = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The events (HIST-1).
                 * @member {Array.<clew.durable.v1.HistoryEvent.$Properties>} events
                 * @memberof clew.durable.v1.GetExecutionHistoryResponse
                 * @instance
                 */
                GetExecutionHistoryResponse.prototype.events = $util.emptyArray;

                /**
                 * Where the next page starts. Absent: this is the last (STATE-2).
                 * @member {string|null|undefined} nextMarker
                 * @memberof clew.durable.v1.GetExecutionHistoryResponse
                 * @instance
                 */
                GetExecutionHistoryResponse.prototype.nextMarker = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(GetExecutionHistoryResponse.prototype, "_nextMarker", {
                    get: $util.oneOfGetter($oneOfFields = ["nextMarker"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new GetExecutionHistoryResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.GetExecutionHistoryResponse
                 * @static
                 * @param {clew.durable.v1.GetExecutionHistoryResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.GetExecutionHistoryResponse} GetExecutionHistoryResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.GetExecutionHistoryResponse.$Shape): clew.durable.v1.GetExecutionHistoryResponse & clew.durable.v1.GetExecutionHistoryResponse.$Shape;
                 *   (properties?: clew.durable.v1.GetExecutionHistoryResponse.$Properties): clew.durable.v1.GetExecutionHistoryResponse;
                 * }}
                 */
                GetExecutionHistoryResponse.create = function(properties) {
                    return new GetExecutionHistoryResponse(properties);
                };

                /**
                 * Encodes the specified GetExecutionHistoryResponse message. Does not implicitly {@link clew.durable.v1.GetExecutionHistoryResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.GetExecutionHistoryResponse
                 * @static
                 * @param {clew.durable.v1.GetExecutionHistoryResponse.$Properties} message GetExecutionHistoryResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetExecutionHistoryResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.events != null && message.events.length)
                        for (let i = 0; i < message.events.length; ++i)
                            $root.clew.durable.v1.HistoryEvent.encode(message.events[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextMarker != null && $Object.hasOwnProperty.call(message, "nextMarker"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextMarker);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetExecutionHistoryResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.GetExecutionHistoryResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.GetExecutionHistoryResponse & clew.durable.v1.GetExecutionHistoryResponse.$Shape} GetExecutionHistoryResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetExecutionHistoryResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.GetExecutionHistoryResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.events && message.events.length))
                                    message.events = [];
                                message.events.push($root.clew.durable.v1.HistoryEvent.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.nextMarker = reader.stringVerify();
                                message._nextMarker = "nextMarker";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return GetExecutionHistoryResponse;
            })();

            v1.StopExecutionRequest = (function() {

                /**
                 * Properties of a StopExecutionRequest.
                 * @typedef {Object} clew.durable.v1.StopExecutionRequest.$Properties
                 * @property {string|null} [executionId] The execution (EXEC-19).
                 * @property {clew.durable.v1.ErrorObject.$Properties|null} [error] Becomes the execution's error (EXEC-18).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StopExecutionRequest.
                 * @memberof clew.durable.v1
                 * @interface IStopExecutionRequest
                 * @augments clew.durable.v1.StopExecutionRequest.$Properties
                 * @deprecated Use clew.durable.v1.StopExecutionRequest.$Properties instead.
                 */

                /**
                 * Shape of a StopExecutionRequest.
                 * @typedef {clew.durable.v1.StopExecutionRequest.$Properties} clew.durable.v1.StopExecutionRequest.$Shape
                 */

                /**
                 * Constructs a new StopExecutionRequest.
                 * @memberof clew.durable.v1
                 * @classdesc Which execution to stop (EXEC-18).
                 * @constructor
                 * @param {clew.durable.v1.StopExecutionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StopExecutionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The execution (EXEC-19).
                 * @member {string} executionId
                 * @memberof clew.durable.v1.StopExecutionRequest
                 * @instance
                 */
                StopExecutionRequest.prototype.executionId = "";

                /**
                 * Becomes the execution's error (EXEC-18).
                 * @member {clew.durable.v1.ErrorObject.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.StopExecutionRequest
                 * @instance
                 */
                StopExecutionRequest.prototype.error = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(StopExecutionRequest.prototype, "_error", {
                    get: $util.oneOfGetter($oneOfFields = ["error"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new StopExecutionRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.StopExecutionRequest
                 * @static
                 * @param {clew.durable.v1.StopExecutionRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.StopExecutionRequest} StopExecutionRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.StopExecutionRequest.$Shape): clew.durable.v1.StopExecutionRequest & clew.durable.v1.StopExecutionRequest.$Shape;
                 *   (properties?: clew.durable.v1.StopExecutionRequest.$Properties): clew.durable.v1.StopExecutionRequest;
                 * }}
                 */
                StopExecutionRequest.create = function(properties) {
                    return new StopExecutionRequest(properties);
                };

                /**
                 * Encodes the specified StopExecutionRequest message. Does not implicitly {@link clew.durable.v1.StopExecutionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.StopExecutionRequest
                 * @static
                 * @param {clew.durable.v1.StopExecutionRequest.$Properties} message StopExecutionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StopExecutionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.executionId != null && $Object.hasOwnProperty.call(message, "executionId") && message.executionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.executionId);
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.ErrorObject.encode(message.error, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StopExecutionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.StopExecutionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StopExecutionRequest & clew.durable.v1.StopExecutionRequest.$Shape} StopExecutionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StopExecutionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.StopExecutionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionId = value;
                                else
                                    delete message.executionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.ErrorObject.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message._error = "error";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StopExecutionRequest;
            })();

            v1.StopExecutionResponse = (function() {

                /**
                 * Properties of a StopExecutionResponse.
                 * @typedef {Object} clew.durable.v1.StopExecutionResponse.$Properties
                 * @property {Long|null} [stopTimeMs] When it ended: now, or earlier if it was closed already; epoch milliseconds (EXEC-18).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StopExecutionResponse.
                 * @memberof clew.durable.v1
                 * @interface IStopExecutionResponse
                 * @augments clew.durable.v1.StopExecutionResponse.$Properties
                 * @deprecated Use clew.durable.v1.StopExecutionResponse.$Properties instead.
                 */

                /**
                 * Shape of a StopExecutionResponse.
                 * @typedef {clew.durable.v1.StopExecutionResponse.$Properties} clew.durable.v1.StopExecutionResponse.$Shape
                 */

                /**
                 * Constructs a new StopExecutionResponse.
                 * @memberof clew.durable.v1
                 * @classdesc A stopped execution (EXEC-18).
                 * @constructor
                 * @param {clew.durable.v1.StopExecutionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StopExecutionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * When it ended: now, or earlier if it was closed already; epoch milliseconds (EXEC-18).
                 * @member {Long} stopTimeMs
                 * @memberof clew.durable.v1.StopExecutionResponse
                 * @instance
                 */
                StopExecutionResponse.prototype.stopTimeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * Creates a new StopExecutionResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.StopExecutionResponse
                 * @static
                 * @param {clew.durable.v1.StopExecutionResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.StopExecutionResponse} StopExecutionResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.StopExecutionResponse.$Shape): clew.durable.v1.StopExecutionResponse & clew.durable.v1.StopExecutionResponse.$Shape;
                 *   (properties?: clew.durable.v1.StopExecutionResponse.$Properties): clew.durable.v1.StopExecutionResponse;
                 * }}
                 */
                StopExecutionResponse.create = function(properties) {
                    return new StopExecutionResponse(properties);
                };

                /**
                 * Encodes the specified StopExecutionResponse message. Does not implicitly {@link clew.durable.v1.StopExecutionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.StopExecutionResponse
                 * @static
                 * @param {clew.durable.v1.StopExecutionResponse.$Properties} message StopExecutionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StopExecutionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.stopTimeMs != null && $Object.hasOwnProperty.call(message, "stopTimeMs") && (typeof message.stopTimeMs === "object" ? message.stopTimeMs.low || message.stopTimeMs.high : message.stopTimeMs !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).int64(message.stopTimeMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StopExecutionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.StopExecutionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.StopExecutionResponse & clew.durable.v1.StopExecutionResponse.$Shape} StopExecutionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StopExecutionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.StopExecutionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.stopTimeMs = value;
                                else
                                    delete message.stopTimeMs;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StopExecutionResponse;
            })();

            v1.WatchExecutionRequest = (function() {

                /**
                 * Properties of a WatchExecutionRequest.
                 * @typedef {Object} clew.durable.v1.WatchExecutionRequest.$Properties
                 * @property {string|null} [executionId] The execution (EXEC-19).
                 * @property {number|null} [afterEventId] Only events with a larger id. Absent: all (HIST-11).
                 * @property {boolean|null} [includeData] Whether to send payloads and errors. Absent: true (HIST-9).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WatchExecutionRequest.
                 * @memberof clew.durable.v1
                 * @interface IWatchExecutionRequest
                 * @augments clew.durable.v1.WatchExecutionRequest.$Properties
                 * @deprecated Use clew.durable.v1.WatchExecutionRequest.$Properties instead.
                 */

                /**
                 * Shape of a WatchExecutionRequest.
                 * @typedef {clew.durable.v1.WatchExecutionRequest.$Properties} clew.durable.v1.WatchExecutionRequest.$Shape
                 */

                /**
                 * Constructs a new WatchExecutionRequest.
                 * @memberof clew.durable.v1
                 * @classdesc Which execution to watch (HIST-11).
                 * @constructor
                 * @param {clew.durable.v1.WatchExecutionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WatchExecutionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The execution (EXEC-19).
                 * @member {string} executionId
                 * @memberof clew.durable.v1.WatchExecutionRequest
                 * @instance
                 */
                WatchExecutionRequest.prototype.executionId = "";

                /**
                 * Only events with a larger id. Absent: all (HIST-11).
                 * @member {number|null|undefined} afterEventId
                 * @memberof clew.durable.v1.WatchExecutionRequest
                 * @instance
                 */
                WatchExecutionRequest.prototype.afterEventId = null;

                /**
                 * Whether to send payloads and errors. Absent: true (HIST-9).
                 * @member {boolean|null|undefined} includeData
                 * @memberof clew.durable.v1.WatchExecutionRequest
                 * @instance
                 */
                WatchExecutionRequest.prototype.includeData = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(WatchExecutionRequest.prototype, "_afterEventId", {
                    get: $util.oneOfGetter($oneOfFields = ["afterEventId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(WatchExecutionRequest.prototype, "_includeData", {
                    get: $util.oneOfGetter($oneOfFields = ["includeData"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new WatchExecutionRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.WatchExecutionRequest
                 * @static
                 * @param {clew.durable.v1.WatchExecutionRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.WatchExecutionRequest} WatchExecutionRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.WatchExecutionRequest.$Shape): clew.durable.v1.WatchExecutionRequest & clew.durable.v1.WatchExecutionRequest.$Shape;
                 *   (properties?: clew.durable.v1.WatchExecutionRequest.$Properties): clew.durable.v1.WatchExecutionRequest;
                 * }}
                 */
                WatchExecutionRequest.create = function(properties) {
                    return new WatchExecutionRequest(properties);
                };

                /**
                 * Encodes the specified WatchExecutionRequest message. Does not implicitly {@link clew.durable.v1.WatchExecutionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.WatchExecutionRequest
                 * @static
                 * @param {clew.durable.v1.WatchExecutionRequest.$Properties} message WatchExecutionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WatchExecutionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.executionId != null && $Object.hasOwnProperty.call(message, "executionId") && message.executionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.executionId);
                    if (message.afterEventId != null && $Object.hasOwnProperty.call(message, "afterEventId"))
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.afterEventId);
                    if (message.includeData != null && $Object.hasOwnProperty.call(message, "includeData"))
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.includeData);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WatchExecutionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.WatchExecutionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WatchExecutionRequest & clew.durable.v1.WatchExecutionRequest.$Shape} WatchExecutionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WatchExecutionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.WatchExecutionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionId = value;
                                else
                                    delete message.executionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.afterEventId = reader.int32();
                                message._afterEventId = "afterEventId";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                message.includeData = reader.bool();
                                message._includeData = "includeData";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return WatchExecutionRequest;
            })();

            v1.WatchExecutionResponse = (function() {

                /**
                 * Properties of a WatchExecutionResponse.
                 * @typedef {Object} clew.durable.v1.WatchExecutionResponse.$Properties
                 * @property {clew.durable.v1.HistoryEvent.$Properties|null} [event] The event (HIST-1).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WatchExecutionResponse.
                 * @memberof clew.durable.v1
                 * @interface IWatchExecutionResponse
                 * @augments clew.durable.v1.WatchExecutionResponse.$Properties
                 * @deprecated Use clew.durable.v1.WatchExecutionResponse.$Properties instead.
                 */

                /**
                 * Shape of a WatchExecutionResponse.
                 * @typedef {{
                 *   event?: clew.durable.v1.HistoryEvent.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.durable.v1.WatchExecutionResponse.$Shape
                 */

                /**
                 * Constructs a new WatchExecutionResponse.
                 * @memberof clew.durable.v1
                 * @classdesc The next event (HIST-11).
                 * @constructor
                 * @param {clew.durable.v1.WatchExecutionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WatchExecutionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The event (HIST-1).
                 * @member {clew.durable.v1.HistoryEvent.$Properties|null|undefined} event
                 * @memberof clew.durable.v1.WatchExecutionResponse
                 * @instance
                 */
                WatchExecutionResponse.prototype.event = null;

                /**
                 * Creates a new WatchExecutionResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.WatchExecutionResponse
                 * @static
                 * @param {clew.durable.v1.WatchExecutionResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.WatchExecutionResponse} WatchExecutionResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.WatchExecutionResponse.$Shape): clew.durable.v1.WatchExecutionResponse & clew.durable.v1.WatchExecutionResponse.$Shape;
                 *   (properties?: clew.durable.v1.WatchExecutionResponse.$Properties): clew.durable.v1.WatchExecutionResponse;
                 * }}
                 */
                WatchExecutionResponse.create = function(properties) {
                    return new WatchExecutionResponse(properties);
                };

                /**
                 * Encodes the specified WatchExecutionResponse message. Does not implicitly {@link clew.durable.v1.WatchExecutionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.WatchExecutionResponse
                 * @static
                 * @param {clew.durable.v1.WatchExecutionResponse.$Properties} message WatchExecutionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WatchExecutionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                        $root.clew.durable.v1.HistoryEvent.encode(message.event, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WatchExecutionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.WatchExecutionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WatchExecutionResponse & clew.durable.v1.WatchExecutionResponse.$Shape} WatchExecutionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WatchExecutionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.WatchExecutionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.event = $root.clew.durable.v1.HistoryEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.event);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return WatchExecutionResponse;
            })();

            /**
             * Kinds of function (WORK-3).
             * @name clew.durable.v1.FunctionKind
             * @enum {number}
             * @property {number} FUNCTION_KIND_UNSPECIFIED=0 Refused (VER-4).
             * @property {number} FUNCTION_KIND_DURABLE=1 Its invocations carry recorded state, and it checkpoints (ENV-5).
             * @property {number} FUNCTION_KIND_PLAIN=2 It gets a payload and returns one (WORK-3).
             */
            v1.FunctionKind = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "FUNCTION_KIND_UNSPECIFIED"] = 0;
                values[valuesById[1] = "FUNCTION_KIND_DURABLE"] = 1;
                values[valuesById[2] = "FUNCTION_KIND_PLAIN"] = 2;
                return values;
            })();

            v1.ConnectRequest = (function() {

                /**
                 * Properties of a ConnectRequest.
                 * @typedef {Object} clew.durable.v1.ConnectRequest.$Properties
                 * @property {clew.durable.v1.WorkerHello.$Properties|null} [hello] First of all, and once (WORK-1).
                 * @property {clew.durable.v1.InvocationOutcome.$Properties|null} [outcome] How an invocation ended (WORK-4).
                 * @property {clew.durable.v1.LogLine.$Properties|null} [log] A line that the function logged (WORK-9).
                 * @property {clew.durable.v1.WorkerDrain.$Properties|null} [drain] It takes no more invocations (WORK-8).
                 * @property {"hello"|"outcome"|"log"|"drain"} [message] Which message it is (WORK-1).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ConnectRequest.
                 * @memberof clew.durable.v1
                 * @interface IConnectRequest
                 * @augments clew.durable.v1.ConnectRequest.$Properties
                 * @deprecated Use clew.durable.v1.ConnectRequest.$Properties instead.
                 */

                /**
                 * Narrowed shape of a ConnectRequest.
                 * @typedef {{
                 *   hello?: clew.durable.v1.WorkerHello.$Shape|null;
                 *   outcome?: clew.durable.v1.InvocationOutcome.$Shape|null;
                 *   log?: clew.durable.v1.LogLine.$Shape|null;
                 *   drain?: clew.durable.v1.WorkerDrain.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ message?: undefined; hello?: null; outcome?: null; log?: null; drain?: null }|{ message?: "hello"; hello: clew.durable.v1.WorkerHello.$Shape; outcome?: null; log?: null; drain?: null }|{ message?: "outcome"; hello?: null; outcome: clew.durable.v1.InvocationOutcome.$Shape; log?: null; drain?: null }|{ message?: "log"; hello?: null; outcome?: null; log: clew.durable.v1.LogLine.$Shape; drain?: null }|{ message?: "drain"; hello?: null; outcome?: null; log?: null; drain: clew.durable.v1.WorkerDrain.$Shape })
                 * )} clew.durable.v1.ConnectRequest.$Shape
                 */

                /**
                 * Constructs a new ConnectRequest.
                 * @memberof clew.durable.v1
                 * @classdesc A message of a worker (WORK-1).
                 * @constructor
                 * @param {clew.durable.v1.ConnectRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ConnectRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * First of all, and once (WORK-1).
                 * @member {clew.durable.v1.WorkerHello.$Properties|null|undefined} hello
                 * @memberof clew.durable.v1.ConnectRequest
                 * @instance
                 */
                ConnectRequest.prototype.hello = null;

                /**
                 * How an invocation ended (WORK-4).
                 * @member {clew.durable.v1.InvocationOutcome.$Properties|null|undefined} outcome
                 * @memberof clew.durable.v1.ConnectRequest
                 * @instance
                 */
                ConnectRequest.prototype.outcome = null;

                /**
                 * A line that the function logged (WORK-9).
                 * @member {clew.durable.v1.LogLine.$Properties|null|undefined} log
                 * @memberof clew.durable.v1.ConnectRequest
                 * @instance
                 */
                ConnectRequest.prototype.log = null;

                /**
                 * It takes no more invocations (WORK-8).
                 * @member {clew.durable.v1.WorkerDrain.$Properties|null|undefined} drain
                 * @memberof clew.durable.v1.ConnectRequest
                 * @instance
                 */
                ConnectRequest.prototype.drain = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Which message it is (WORK-1).
                 * @member {"hello"|"outcome"|"log"|"drain"|undefined} message
                 * @memberof clew.durable.v1.ConnectRequest
                 * @instance
                 */
                $Object.defineProperty(ConnectRequest.prototype, "message", {
                    get: $util.oneOfGetter($oneOfFields = ["hello", "outcome", "log", "drain"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ConnectRequest instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ConnectRequest
                 * @static
                 * @param {clew.durable.v1.ConnectRequest.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ConnectRequest} ConnectRequest instance
                 * @type {{
                 *   (properties: clew.durable.v1.ConnectRequest.$Shape): clew.durable.v1.ConnectRequest & clew.durable.v1.ConnectRequest.$Shape;
                 *   (properties?: clew.durable.v1.ConnectRequest.$Properties): clew.durable.v1.ConnectRequest;
                 * }}
                 */
                ConnectRequest.create = function(properties) {
                    return new ConnectRequest(properties);
                };

                /**
                 * Encodes the specified ConnectRequest message. Does not implicitly {@link clew.durable.v1.ConnectRequest.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ConnectRequest
                 * @static
                 * @param {clew.durable.v1.ConnectRequest.$Properties} message ConnectRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ConnectRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                        $root.clew.durable.v1.WorkerHello.encode(message.hello, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome"))
                        $root.clew.durable.v1.InvocationOutcome.encode(message.outcome, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.log != null && $Object.hasOwnProperty.call(message, "log"))
                        $root.clew.durable.v1.LogLine.encode(message.log, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.drain != null && $Object.hasOwnProperty.call(message, "drain"))
                        $root.clew.durable.v1.WorkerDrain.encode(message.drain, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ConnectRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ConnectRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ConnectRequest & clew.durable.v1.ConnectRequest.$Shape} ConnectRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ConnectRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ConnectRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.hello = $root.clew.durable.v1.WorkerHello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                                message.message = "hello";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.outcome = $root.clew.durable.v1.InvocationOutcome.decode(reader, reader.size(), $undefined, _depth + 1, message.outcome);
                                message.message = "outcome";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.log = $root.clew.durable.v1.LogLine.decode(reader, reader.size(), $undefined, _depth + 1, message.log);
                                message.message = "log";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.drain = $root.clew.durable.v1.WorkerDrain.decode(reader, reader.size(), $undefined, _depth + 1, message.drain);
                                message.message = "drain";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ConnectRequest;
            })();

            v1.ConnectResponse = (function() {

                /**
                 * Properties of a ConnectResponse.
                 * @typedef {Object} clew.durable.v1.ConnectResponse.$Properties
                 * @property {clew.durable.v1.ServerWelcome.$Properties|null} [welcome] First of all, and once (WORK-2).
                 * @property {clew.durable.v1.Invocation.$Properties|null} [invocation] Work (WORK-3).
                 * @property {clew.durable.v1.InvocationAbandon.$Properties|null} [abandon] Nobody waits for that invocation any more (WORK-7).
                 * @property {clew.durable.v1.ServerDrain.$Properties|null} [drain] It sends no more invocations (WORK-8).
                 * @property {"welcome"|"invocation"|"abandon"|"drain"} [message] Which message it is (WORK-2).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ConnectResponse.
                 * @memberof clew.durable.v1
                 * @interface IConnectResponse
                 * @augments clew.durable.v1.ConnectResponse.$Properties
                 * @deprecated Use clew.durable.v1.ConnectResponse.$Properties instead.
                 */

                /**
                 * Narrowed shape of a ConnectResponse.
                 * @typedef {{
                 *   welcome?: clew.durable.v1.ServerWelcome.$Shape|null;
                 *   invocation?: clew.durable.v1.Invocation.$Shape|null;
                 *   abandon?: clew.durable.v1.InvocationAbandon.$Shape|null;
                 *   drain?: clew.durable.v1.ServerDrain.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ message?: undefined; welcome?: null; invocation?: null; abandon?: null; drain?: null }|{ message?: "welcome"; welcome: clew.durable.v1.ServerWelcome.$Shape; invocation?: null; abandon?: null; drain?: null }|{ message?: "invocation"; welcome?: null; invocation: clew.durable.v1.Invocation.$Shape; abandon?: null; drain?: null }|{ message?: "abandon"; welcome?: null; invocation?: null; abandon: clew.durable.v1.InvocationAbandon.$Shape; drain?: null }|{ message?: "drain"; welcome?: null; invocation?: null; abandon?: null; drain: clew.durable.v1.ServerDrain.$Shape })
                 * )} clew.durable.v1.ConnectResponse.$Shape
                 */

                /**
                 * Constructs a new ConnectResponse.
                 * @memberof clew.durable.v1
                 * @classdesc A message of the server (WORK-2).
                 * @constructor
                 * @param {clew.durable.v1.ConnectResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ConnectResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * First of all, and once (WORK-2).
                 * @member {clew.durable.v1.ServerWelcome.$Properties|null|undefined} welcome
                 * @memberof clew.durable.v1.ConnectResponse
                 * @instance
                 */
                ConnectResponse.prototype.welcome = null;

                /**
                 * Work (WORK-3).
                 * @member {clew.durable.v1.Invocation.$Properties|null|undefined} invocation
                 * @memberof clew.durable.v1.ConnectResponse
                 * @instance
                 */
                ConnectResponse.prototype.invocation = null;

                /**
                 * Nobody waits for that invocation any more (WORK-7).
                 * @member {clew.durable.v1.InvocationAbandon.$Properties|null|undefined} abandon
                 * @memberof clew.durable.v1.ConnectResponse
                 * @instance
                 */
                ConnectResponse.prototype.abandon = null;

                /**
                 * It sends no more invocations (WORK-8).
                 * @member {clew.durable.v1.ServerDrain.$Properties|null|undefined} drain
                 * @memberof clew.durable.v1.ConnectResponse
                 * @instance
                 */
                ConnectResponse.prototype.drain = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Which message it is (WORK-2).
                 * @member {"welcome"|"invocation"|"abandon"|"drain"|undefined} message
                 * @memberof clew.durable.v1.ConnectResponse
                 * @instance
                 */
                $Object.defineProperty(ConnectResponse.prototype, "message", {
                    get: $util.oneOfGetter($oneOfFields = ["welcome", "invocation", "abandon", "drain"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ConnectResponse instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ConnectResponse
                 * @static
                 * @param {clew.durable.v1.ConnectResponse.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ConnectResponse} ConnectResponse instance
                 * @type {{
                 *   (properties: clew.durable.v1.ConnectResponse.$Shape): clew.durable.v1.ConnectResponse & clew.durable.v1.ConnectResponse.$Shape;
                 *   (properties?: clew.durable.v1.ConnectResponse.$Properties): clew.durable.v1.ConnectResponse;
                 * }}
                 */
                ConnectResponse.create = function(properties) {
                    return new ConnectResponse(properties);
                };

                /**
                 * Encodes the specified ConnectResponse message. Does not implicitly {@link clew.durable.v1.ConnectResponse.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ConnectResponse
                 * @static
                 * @param {clew.durable.v1.ConnectResponse.$Properties} message ConnectResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ConnectResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome"))
                        $root.clew.durable.v1.ServerWelcome.encode(message.welcome, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.invocation != null && $Object.hasOwnProperty.call(message, "invocation"))
                        $root.clew.durable.v1.Invocation.encode(message.invocation, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.abandon != null && $Object.hasOwnProperty.call(message, "abandon"))
                        $root.clew.durable.v1.InvocationAbandon.encode(message.abandon, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.drain != null && $Object.hasOwnProperty.call(message, "drain"))
                        $root.clew.durable.v1.ServerDrain.encode(message.drain, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ConnectResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ConnectResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ConnectResponse & clew.durable.v1.ConnectResponse.$Shape} ConnectResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ConnectResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ConnectResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.welcome = $root.clew.durable.v1.ServerWelcome.decode(reader, reader.size(), $undefined, _depth + 1, message.welcome);
                                message.message = "welcome";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.invocation = $root.clew.durable.v1.Invocation.decode(reader, reader.size(), $undefined, _depth + 1, message.invocation);
                                message.message = "invocation";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.abandon = $root.clew.durable.v1.InvocationAbandon.decode(reader, reader.size(), $undefined, _depth + 1, message.abandon);
                                message.message = "abandon";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.drain = $root.clew.durable.v1.ServerDrain.decode(reader, reader.size(), $undefined, _depth + 1, message.drain);
                                message.message = "drain";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ConnectResponse;
            })();

            v1.WorkerHello = (function() {

                /**
                 * Properties of a WorkerHello.
                 * @typedef {Object} clew.durable.v1.WorkerHello.$Properties
                 * @property {Array.<string>|null} [protocolVersions] Protocol versions that it speaks, best first, such as `clew.durable.v1` (VER-1).
                 * @property {string|null} [runtimeName] The runtime's name (WORK-1).
                 * @property {string|null} [runtimeVersion] The runtime's version (WORK-1).
                 * @property {string|null} [language] The language that functions are written in (WORK-1).
                 * @property {Array.<string>|null} [capabilities] What it asks for; an unknown name is refused (VER-3).
                 * @property {Array.<clew.durable.v1.ServedFunction.$Properties>|null} [functions] What it serves (WORK-3).
                 * @property {number|null} [maxConcurrentInvocations] How many invocations it takes at once. Absent or 0: the server's limit (VER-3).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WorkerHello.
                 * @memberof clew.durable.v1
                 * @interface IWorkerHello
                 * @augments clew.durable.v1.WorkerHello.$Properties
                 * @deprecated Use clew.durable.v1.WorkerHello.$Properties instead.
                 */

                /**
                 * Shape of a WorkerHello.
                 * @typedef {clew.durable.v1.WorkerHello.$Properties} clew.durable.v1.WorkerHello.$Shape
                 */

                /**
                 * Constructs a new WorkerHello.
                 * @memberof clew.durable.v1
                 * @classdesc What a worker is, speaks and serves (WORK-1).
                 * @constructor
                 * @param {clew.durable.v1.WorkerHello.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WorkerHello = function (properties) {
                    this.protocolVersions = [];
                    this.capabilities = [];
                    this.functions = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Protocol versions that it speaks, best first, such as `clew.durable.v1` (VER-1).
                 * @member {Array.<string>} protocolVersions
                 * @memberof clew.durable.v1.WorkerHello
                 * @instance
                 */
                WorkerHello.prototype.protocolVersions = $util.emptyArray;

                /**
                 * The runtime's name (WORK-1).
                 * @member {string} runtimeName
                 * @memberof clew.durable.v1.WorkerHello
                 * @instance
                 */
                WorkerHello.prototype.runtimeName = "";

                /**
                 * The runtime's version (WORK-1).
                 * @member {string} runtimeVersion
                 * @memberof clew.durable.v1.WorkerHello
                 * @instance
                 */
                WorkerHello.prototype.runtimeVersion = "";

                /**
                 * The language that functions are written in (WORK-1).
                 * @member {string|null|undefined} language
                 * @memberof clew.durable.v1.WorkerHello
                 * @instance
                 */
                WorkerHello.prototype.language = null;

                /**
                 * What it asks for; an unknown name is refused (VER-3).
                 * @member {Array.<string>} capabilities
                 * @memberof clew.durable.v1.WorkerHello
                 * @instance
                 */
                WorkerHello.prototype.capabilities = $util.emptyArray;

                /**
                 * What it serves (WORK-3).
                 * @member {Array.<clew.durable.v1.ServedFunction.$Properties>} functions
                 * @memberof clew.durable.v1.WorkerHello
                 * @instance
                 */
                WorkerHello.prototype.functions = $util.emptyArray;

                /**
                 * How many invocations it takes at once. Absent or 0: the server's limit (VER-3).
                 * @member {number|null|undefined} maxConcurrentInvocations
                 * @memberof clew.durable.v1.WorkerHello
                 * @instance
                 */
                WorkerHello.prototype.maxConcurrentInvocations = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(WorkerHello.prototype, "_language", {
                    get: $util.oneOfGetter($oneOfFields = ["language"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(WorkerHello.prototype, "_maxConcurrentInvocations", {
                    get: $util.oneOfGetter($oneOfFields = ["maxConcurrentInvocations"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new WorkerHello instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.WorkerHello
                 * @static
                 * @param {clew.durable.v1.WorkerHello.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.WorkerHello} WorkerHello instance
                 * @type {{
                 *   (properties: clew.durable.v1.WorkerHello.$Shape): clew.durable.v1.WorkerHello & clew.durable.v1.WorkerHello.$Shape;
                 *   (properties?: clew.durable.v1.WorkerHello.$Properties): clew.durable.v1.WorkerHello;
                 * }}
                 */
                WorkerHello.create = function(properties) {
                    return new WorkerHello(properties);
                };

                /**
                 * Encodes the specified WorkerHello message. Does not implicitly {@link clew.durable.v1.WorkerHello.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.WorkerHello
                 * @static
                 * @param {clew.durable.v1.WorkerHello.$Properties} message WorkerHello message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WorkerHello.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.protocolVersions != null && message.protocolVersions.length)
                        for (let i = 0; i < message.protocolVersions.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.protocolVersions[i]);
                    if (message.runtimeName != null && $Object.hasOwnProperty.call(message, "runtimeName") && message.runtimeName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.runtimeName);
                    if (message.runtimeVersion != null && $Object.hasOwnProperty.call(message, "runtimeVersion") && message.runtimeVersion !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.runtimeVersion);
                    if (message.language != null && $Object.hasOwnProperty.call(message, "language"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.language);
                    if (message.capabilities != null && message.capabilities.length)
                        for (let i = 0; i < message.capabilities.length; ++i)
                            writer.uint32(/* id 5, wireType 2 =*/42).string(message.capabilities[i]);
                    if (message.functions != null && message.functions.length)
                        for (let i = 0; i < message.functions.length; ++i)
                            $root.clew.durable.v1.ServedFunction.encode(message.functions[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.maxConcurrentInvocations != null && $Object.hasOwnProperty.call(message, "maxConcurrentInvocations"))
                        writer.uint32(/* id 7, wireType 0 =*/56).int32(message.maxConcurrentInvocations);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WorkerHello message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.WorkerHello
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WorkerHello & clew.durable.v1.WorkerHello.$Shape} WorkerHello
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WorkerHello.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.WorkerHello();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.protocolVersions && message.protocolVersions.length))
                                    message.protocolVersions = [];
                                message.protocolVersions.push(reader.stringVerify());
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.runtimeName = value;
                                else
                                    delete message.runtimeName;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.runtimeVersion = value;
                                else
                                    delete message.runtimeVersion;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.language = reader.stringVerify();
                                message._language = "language";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.capabilities && message.capabilities.length))
                                    message.capabilities = [];
                                message.capabilities.push(reader.stringVerify());
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.functions && message.functions.length))
                                    message.functions = [];
                                message.functions.push($root.clew.durable.v1.ServedFunction.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                message.maxConcurrentInvocations = reader.int32();
                                message._maxConcurrentInvocations = "maxConcurrentInvocations";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return WorkerHello;
            })();

            v1.ServedFunction = (function() {

                /**
                 * Properties of a ServedFunction.
                 * @typedef {Object} clew.durable.v1.ServedFunction.$Properties
                 * @property {string|null} [name] Its name, without a qualifier (WORK-3).
                 * @property {clew.durable.v1.FunctionKind|null} [kind] Whether it checkpoints (WORK-10).
                 * @property {string|null} [version] Its version. Absent: `$LATEST` (WORK-10).
                 * @property {Array.<string>|null} [aliases] Further names of this version (WORK-10).
                 * @property {string|null} [hash] Hash of its code (WORK-10).
                 * @property {number|null} [timeoutSeconds] Time limit of one invocation (LIM-15).
                 * @property {number|null} [executionTimeoutSeconds] Time limit of an execution (EXEC-17).
                 * @property {number|null} [retentionDays] How long executions are kept after they were closed (EXEC-21).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ServedFunction.
                 * @memberof clew.durable.v1
                 * @interface IServedFunction
                 * @augments clew.durable.v1.ServedFunction.$Properties
                 * @deprecated Use clew.durable.v1.ServedFunction.$Properties instead.
                 */

                /**
                 * Shape of a ServedFunction.
                 * @typedef {clew.durable.v1.ServedFunction.$Properties} clew.durable.v1.ServedFunction.$Shape
                 */

                /**
                 * Constructs a new ServedFunction.
                 * @memberof clew.durable.v1
                 * @classdesc A function that a worker serves (WORK-10).
                 * @constructor
                 * @param {clew.durable.v1.ServedFunction.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ServedFunction = function (properties) {
                    this.aliases = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Its name, without a qualifier (WORK-3).
                 * @member {string} name
                 * @memberof clew.durable.v1.ServedFunction
                 * @instance
                 */
                ServedFunction.prototype.name = "";

                /**
                 * Whether it checkpoints (WORK-10).
                 * @member {clew.durable.v1.FunctionKind} kind
                 * @memberof clew.durable.v1.ServedFunction
                 * @instance
                 */
                ServedFunction.prototype.kind = 0;

                /**
                 * Its version. Absent: `$LATEST` (WORK-10).
                 * @member {string|null|undefined} version
                 * @memberof clew.durable.v1.ServedFunction
                 * @instance
                 */
                ServedFunction.prototype.version = null;

                /**
                 * Further names of this version (WORK-10).
                 * @member {Array.<string>} aliases
                 * @memberof clew.durable.v1.ServedFunction
                 * @instance
                 */
                ServedFunction.prototype.aliases = $util.emptyArray;

                /**
                 * Hash of its code (WORK-10).
                 * @member {string|null|undefined} hash
                 * @memberof clew.durable.v1.ServedFunction
                 * @instance
                 */
                ServedFunction.prototype.hash = null;

                /**
                 * Time limit of one invocation (LIM-15).
                 * @member {number|null|undefined} timeoutSeconds
                 * @memberof clew.durable.v1.ServedFunction
                 * @instance
                 */
                ServedFunction.prototype.timeoutSeconds = null;

                /**
                 * Time limit of an execution (EXEC-17).
                 * @member {number|null|undefined} executionTimeoutSeconds
                 * @memberof clew.durable.v1.ServedFunction
                 * @instance
                 */
                ServedFunction.prototype.executionTimeoutSeconds = null;

                /**
                 * How long executions are kept after they were closed (EXEC-21).
                 * @member {number|null|undefined} retentionDays
                 * @memberof clew.durable.v1.ServedFunction
                 * @instance
                 */
                ServedFunction.prototype.retentionDays = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ServedFunction.prototype, "_version", {
                    get: $util.oneOfGetter($oneOfFields = ["version"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ServedFunction.prototype, "_hash", {
                    get: $util.oneOfGetter($oneOfFields = ["hash"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ServedFunction.prototype, "_timeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["timeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ServedFunction.prototype, "_executionTimeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["executionTimeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ServedFunction.prototype, "_retentionDays", {
                    get: $util.oneOfGetter($oneOfFields = ["retentionDays"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ServedFunction instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ServedFunction
                 * @static
                 * @param {clew.durable.v1.ServedFunction.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ServedFunction} ServedFunction instance
                 * @type {{
                 *   (properties: clew.durable.v1.ServedFunction.$Shape): clew.durable.v1.ServedFunction & clew.durable.v1.ServedFunction.$Shape;
                 *   (properties?: clew.durable.v1.ServedFunction.$Properties): clew.durable.v1.ServedFunction;
                 * }}
                 */
                ServedFunction.create = function(properties) {
                    return new ServedFunction(properties);
                };

                /**
                 * Encodes the specified ServedFunction message. Does not implicitly {@link clew.durable.v1.ServedFunction.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ServedFunction
                 * @static
                 * @param {clew.durable.v1.ServedFunction.$Properties} message ServedFunction message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ServedFunction.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.kind);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.version);
                    if (message.aliases != null && message.aliases.length)
                        for (let i = 0; i < message.aliases.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.aliases[i]);
                    if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.hash);
                    if (message.timeoutSeconds != null && $Object.hasOwnProperty.call(message, "timeoutSeconds"))
                        writer.uint32(/* id 6, wireType 0 =*/48).int32(message.timeoutSeconds);
                    if (message.executionTimeoutSeconds != null && $Object.hasOwnProperty.call(message, "executionTimeoutSeconds"))
                        writer.uint32(/* id 7, wireType 0 =*/56).int32(message.executionTimeoutSeconds);
                    if (message.retentionDays != null && $Object.hasOwnProperty.call(message, "retentionDays"))
                        writer.uint32(/* id 8, wireType 0 =*/64).int32(message.retentionDays);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ServedFunction message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ServedFunction
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ServedFunction & clew.durable.v1.ServedFunction.$Shape} ServedFunction
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ServedFunction.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ServedFunction();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.version = reader.stringVerify();
                                message._version = "version";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.aliases && message.aliases.length))
                                    message.aliases = [];
                                message.aliases.push(reader.stringVerify());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.hash = reader.stringVerify();
                                message._hash = "hash";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                message.timeoutSeconds = reader.int32();
                                message._timeoutSeconds = "timeoutSeconds";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                message.executionTimeoutSeconds = reader.int32();
                                message._executionTimeoutSeconds = "executionTimeoutSeconds";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                message.retentionDays = reader.int32();
                                message._retentionDays = "retentionDays";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ServedFunction;
            })();

            v1.ServerWelcome = (function() {

                /**
                 * Properties of a ServerWelcome.
                 * @typedef {Object} clew.durable.v1.ServerWelcome.$Properties
                 * @property {string|null} [protocolVersion] The one that both speak and this connection uses (VER-1).
                 * @property {string|null} [serverName] The server's name (WORK-2).
                 * @property {string|null} [serverVersion] The server's version (WORK-2).
                 * @property {Array.<string>|null} [capabilities] What both know of what the worker asked for (VER-3).
                 * @property {number|null} [maxMessageBytes] The largest message that it takes (LIM-13).
                 * @property {number|null} [maxConcurrentInvocations] Most invocations that it sends before it has outcomes (WORK-3).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ServerWelcome.
                 * @memberof clew.durable.v1
                 * @interface IServerWelcome
                 * @augments clew.durable.v1.ServerWelcome.$Properties
                 * @deprecated Use clew.durable.v1.ServerWelcome.$Properties instead.
                 */

                /**
                 * Shape of a ServerWelcome.
                 * @typedef {clew.durable.v1.ServerWelcome.$Properties} clew.durable.v1.ServerWelcome.$Shape
                 */

                /**
                 * Constructs a new ServerWelcome.
                 * @memberof clew.durable.v1
                 * @classdesc What the server agreed to (WORK-2).
                 * @constructor
                 * @param {clew.durable.v1.ServerWelcome.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ServerWelcome = function (properties) {
                    this.capabilities = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The one that both speak and this connection uses (VER-1).
                 * @member {string} protocolVersion
                 * @memberof clew.durable.v1.ServerWelcome
                 * @instance
                 */
                ServerWelcome.prototype.protocolVersion = "";

                /**
                 * The server's name (WORK-2).
                 * @member {string} serverName
                 * @memberof clew.durable.v1.ServerWelcome
                 * @instance
                 */
                ServerWelcome.prototype.serverName = "";

                /**
                 * The server's version (WORK-2).
                 * @member {string} serverVersion
                 * @memberof clew.durable.v1.ServerWelcome
                 * @instance
                 */
                ServerWelcome.prototype.serverVersion = "";

                /**
                 * What both know of what the worker asked for (VER-3).
                 * @member {Array.<string>} capabilities
                 * @memberof clew.durable.v1.ServerWelcome
                 * @instance
                 */
                ServerWelcome.prototype.capabilities = $util.emptyArray;

                /**
                 * The largest message that it takes (LIM-13).
                 * @member {number} maxMessageBytes
                 * @memberof clew.durable.v1.ServerWelcome
                 * @instance
                 */
                ServerWelcome.prototype.maxMessageBytes = 0;

                /**
                 * Most invocations that it sends before it has outcomes (WORK-3).
                 * @member {number} maxConcurrentInvocations
                 * @memberof clew.durable.v1.ServerWelcome
                 * @instance
                 */
                ServerWelcome.prototype.maxConcurrentInvocations = 0;

                /**
                 * Creates a new ServerWelcome instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ServerWelcome
                 * @static
                 * @param {clew.durable.v1.ServerWelcome.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ServerWelcome} ServerWelcome instance
                 * @type {{
                 *   (properties: clew.durable.v1.ServerWelcome.$Shape): clew.durable.v1.ServerWelcome & clew.durable.v1.ServerWelcome.$Shape;
                 *   (properties?: clew.durable.v1.ServerWelcome.$Properties): clew.durable.v1.ServerWelcome;
                 * }}
                 */
                ServerWelcome.create = function(properties) {
                    return new ServerWelcome(properties);
                };

                /**
                 * Encodes the specified ServerWelcome message. Does not implicitly {@link clew.durable.v1.ServerWelcome.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ServerWelcome
                 * @static
                 * @param {clew.durable.v1.ServerWelcome.$Properties} message ServerWelcome message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ServerWelcome.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.protocolVersion != null && $Object.hasOwnProperty.call(message, "protocolVersion") && message.protocolVersion !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.protocolVersion);
                    if (message.serverName != null && $Object.hasOwnProperty.call(message, "serverName") && message.serverName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.serverName);
                    if (message.serverVersion != null && $Object.hasOwnProperty.call(message, "serverVersion") && message.serverVersion !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.serverVersion);
                    if (message.capabilities != null && message.capabilities.length)
                        for (let i = 0; i < message.capabilities.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.capabilities[i]);
                    if (message.maxMessageBytes != null && $Object.hasOwnProperty.call(message, "maxMessageBytes") && message.maxMessageBytes !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).int32(message.maxMessageBytes);
                    if (message.maxConcurrentInvocations != null && $Object.hasOwnProperty.call(message, "maxConcurrentInvocations") && message.maxConcurrentInvocations !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).int32(message.maxConcurrentInvocations);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ServerWelcome message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ServerWelcome
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ServerWelcome & clew.durable.v1.ServerWelcome.$Shape} ServerWelcome
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ServerWelcome.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ServerWelcome();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.protocolVersion = value;
                                else
                                    delete message.protocolVersion;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.serverName = value;
                                else
                                    delete message.serverName;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.serverVersion = value;
                                else
                                    delete message.serverVersion;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.capabilities && message.capabilities.length))
                                    message.capabilities = [];
                                message.capabilities.push(reader.stringVerify());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.maxMessageBytes = value;
                                else
                                    delete message.maxMessageBytes;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.maxConcurrentInvocations = value;
                                else
                                    delete message.maxConcurrentInvocations;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ServerWelcome;
            })();

            v1.Invocation = (function() {

                /**
                 * Properties of an Invocation.
                 * @typedef {Object} clew.durable.v1.Invocation.$Properties
                 * @property {clew.durable.v1.DurableInvocation.$Properties|null} [durable] A durable function is to run or to go on (ENV-5).
                 * @property {clew.durable.v1.PlainInvocation.$Properties|null} [plain] A plain function is to run (WORK-3).
                 * @property {"durable"|"plain"} [invocation] Which kind of function is called (WORK-3).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Invocation.
                 * @memberof clew.durable.v1
                 * @interface IInvocation
                 * @augments clew.durable.v1.Invocation.$Properties
                 * @deprecated Use clew.durable.v1.Invocation.$Properties instead.
                 */

                /**
                 * Narrowed shape of an Invocation.
                 * @typedef {{
                 *   durable?: clew.durable.v1.DurableInvocation.$Shape|null;
                 *   plain?: clew.durable.v1.PlainInvocation.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ invocation?: undefined; durable?: null; plain?: null }|{ invocation?: "durable"; durable: clew.durable.v1.DurableInvocation.$Shape; plain?: null }|{ invocation?: "plain"; durable?: null; plain: clew.durable.v1.PlainInvocation.$Shape })
                 * )} clew.durable.v1.Invocation.$Shape
                 */

                /**
                 * Constructs a new Invocation.
                 * @memberof clew.durable.v1
                 * @classdesc One call of a function (WORK-3).
                 * @constructor
                 * @param {clew.durable.v1.Invocation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Invocation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * A durable function is to run or to go on (ENV-5).
                 * @member {clew.durable.v1.DurableInvocation.$Properties|null|undefined} durable
                 * @memberof clew.durable.v1.Invocation
                 * @instance
                 */
                Invocation.prototype.durable = null;

                /**
                 * A plain function is to run (WORK-3).
                 * @member {clew.durable.v1.PlainInvocation.$Properties|null|undefined} plain
                 * @memberof clew.durable.v1.Invocation
                 * @instance
                 */
                Invocation.prototype.plain = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Which kind of function is called (WORK-3).
                 * @member {"durable"|"plain"|undefined} invocation
                 * @memberof clew.durable.v1.Invocation
                 * @instance
                 */
                $Object.defineProperty(Invocation.prototype, "invocation", {
                    get: $util.oneOfGetter($oneOfFields = ["durable", "plain"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Invocation instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.Invocation
                 * @static
                 * @param {clew.durable.v1.Invocation.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.Invocation} Invocation instance
                 * @type {{
                 *   (properties: clew.durable.v1.Invocation.$Shape): clew.durable.v1.Invocation & clew.durable.v1.Invocation.$Shape;
                 *   (properties?: clew.durable.v1.Invocation.$Properties): clew.durable.v1.Invocation;
                 * }}
                 */
                Invocation.create = function(properties) {
                    return new Invocation(properties);
                };

                /**
                 * Encodes the specified Invocation message. Does not implicitly {@link clew.durable.v1.Invocation.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.Invocation
                 * @static
                 * @param {clew.durable.v1.Invocation.$Properties} message Invocation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Invocation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.durable != null && $Object.hasOwnProperty.call(message, "durable"))
                        $root.clew.durable.v1.DurableInvocation.encode(message.durable, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.plain != null && $Object.hasOwnProperty.call(message, "plain"))
                        $root.clew.durable.v1.PlainInvocation.encode(message.plain, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Invocation message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.Invocation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.Invocation & clew.durable.v1.Invocation.$Shape} Invocation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Invocation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.Invocation();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.durable = $root.clew.durable.v1.DurableInvocation.decode(reader, reader.size(), $undefined, _depth + 1, message.durable);
                                message.invocation = "durable";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.plain = $root.clew.durable.v1.PlainInvocation.decode(reader, reader.size(), $undefined, _depth + 1, message.plain);
                                message.invocation = "plain";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Invocation;
            })();

            v1.DurableInvocation = (function() {

                /**
                 * Properties of a DurableInvocation.
                 * @typedef {Object} clew.durable.v1.DurableInvocation.$Properties
                 * @property {string|null} [requestId] Names this call in outcomes and logs (ENV-5).
                 * @property {string|null} [executionId] The execution (ENV-5).
                 * @property {string|null} [executionArn] What a Lambda host and the AWS clients know it by (LAM-11).
                 * @property {string|null} [functionName] The function (ENV-5).
                 * @property {string|null} [functionVersion] The version that the execution is pinned to (WORK-3).
                 * @property {string|null} [checkpointToken] The token of this invocation's first checkpoint (TOK-1).
                 * @property {clew.durable.v1.StatePage.$Properties|null} [initialState] The first page of the recorded state (ENV-3).
                 * @property {Array.<string>|null} [updatedOperationIds] Operations whose state changed since the last invocation saw it (ENV-8).
                 * @property {Long|null} [deadlineTimeMs] When the backend gives this invocation up, epoch milliseconds (EXEC-15).
                 * @property {string|null} [tenantId] Tenant that it runs for (INV-16).
                 * @property {string|null} [traceHeader] Trace header that it runs under (INV-16).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DurableInvocation.
                 * @memberof clew.durable.v1
                 * @interface IDurableInvocation
                 * @augments clew.durable.v1.DurableInvocation.$Properties
                 * @deprecated Use clew.durable.v1.DurableInvocation.$Properties instead.
                 */

                /**
                 * Shape of a DurableInvocation.
                 * @typedef {{
                 *   requestId?: string|null;
                 *   executionId?: string|null;
                 *   executionArn?: string|null;
                 *   functionName?: string|null;
                 *   functionVersion?: string|null;
                 *   checkpointToken?: string|null;
                 *   initialState?: clew.durable.v1.StatePage.$Shape|null;
                 *   updatedOperationIds?: Array.<string>|null;
                 *   deadlineTimeMs?: Long|null;
                 *   tenantId?: string|null;
                 *   traceHeader?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.durable.v1.DurableInvocation.$Shape
                 */

                /**
                 * Constructs a new DurableInvocation.
                 * @memberof clew.durable.v1
                 * @classdesc What a worker is told when a durable function is to run or to go on (ENV-5).
                 * @constructor
                 * @param {clew.durable.v1.DurableInvocation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DurableInvocation = function (properties) {
                    this.updatedOperationIds = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Names this call in outcomes and logs (ENV-5).
                 * @member {string} requestId
                 * @memberof clew.durable.v1.DurableInvocation
                 * @instance
                 */
                DurableInvocation.prototype.requestId = "";

                /**
                 * The execution (ENV-5).
                 * @member {string} executionId
                 * @memberof clew.durable.v1.DurableInvocation
                 * @instance
                 */
                DurableInvocation.prototype.executionId = "";

                /**
                 * What a Lambda host and the AWS clients know it by (LAM-11).
                 * @member {string} executionArn
                 * @memberof clew.durable.v1.DurableInvocation
                 * @instance
                 */
                DurableInvocation.prototype.executionArn = "";

                /**
                 * The function (ENV-5).
                 * @member {string} functionName
                 * @memberof clew.durable.v1.DurableInvocation
                 * @instance
                 */
                DurableInvocation.prototype.functionName = "";

                /**
                 * The version that the execution is pinned to (WORK-3).
                 * @member {string} functionVersion
                 * @memberof clew.durable.v1.DurableInvocation
                 * @instance
                 */
                DurableInvocation.prototype.functionVersion = "";

                /**
                 * The token of this invocation's first checkpoint (TOK-1).
                 * @member {string} checkpointToken
                 * @memberof clew.durable.v1.DurableInvocation
                 * @instance
                 */
                DurableInvocation.prototype.checkpointToken = "";

                /**
                 * The first page of the recorded state (ENV-3).
                 * @member {clew.durable.v1.StatePage.$Properties|null|undefined} initialState
                 * @memberof clew.durable.v1.DurableInvocation
                 * @instance
                 */
                DurableInvocation.prototype.initialState = null;

                /**
                 * Operations whose state changed since the last invocation saw it (ENV-8).
                 * @member {Array.<string>} updatedOperationIds
                 * @memberof clew.durable.v1.DurableInvocation
                 * @instance
                 */
                DurableInvocation.prototype.updatedOperationIds = $util.emptyArray;

                /**
                 * When the backend gives this invocation up, epoch milliseconds (EXEC-15).
                 * @member {Long} deadlineTimeMs
                 * @memberof clew.durable.v1.DurableInvocation
                 * @instance
                 */
                DurableInvocation.prototype.deadlineTimeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * Tenant that it runs for (INV-16).
                 * @member {string|null|undefined} tenantId
                 * @memberof clew.durable.v1.DurableInvocation
                 * @instance
                 */
                DurableInvocation.prototype.tenantId = null;

                /**
                 * Trace header that it runs under (INV-16).
                 * @member {string|null|undefined} traceHeader
                 * @memberof clew.durable.v1.DurableInvocation
                 * @instance
                 */
                DurableInvocation.prototype.traceHeader = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(DurableInvocation.prototype, "_tenantId", {
                    get: $util.oneOfGetter($oneOfFields = ["tenantId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(DurableInvocation.prototype, "_traceHeader", {
                    get: $util.oneOfGetter($oneOfFields = ["traceHeader"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new DurableInvocation instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.DurableInvocation
                 * @static
                 * @param {clew.durable.v1.DurableInvocation.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.DurableInvocation} DurableInvocation instance
                 * @type {{
                 *   (properties: clew.durable.v1.DurableInvocation.$Shape): clew.durable.v1.DurableInvocation & clew.durable.v1.DurableInvocation.$Shape;
                 *   (properties?: clew.durable.v1.DurableInvocation.$Properties): clew.durable.v1.DurableInvocation;
                 * }}
                 */
                DurableInvocation.create = function(properties) {
                    return new DurableInvocation(properties);
                };

                /**
                 * Encodes the specified DurableInvocation message. Does not implicitly {@link clew.durable.v1.DurableInvocation.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.DurableInvocation
                 * @static
                 * @param {clew.durable.v1.DurableInvocation.$Properties} message DurableInvocation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DurableInvocation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.requestId);
                    if (message.executionId != null && $Object.hasOwnProperty.call(message, "executionId") && message.executionId !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.executionId);
                    if (message.executionArn != null && $Object.hasOwnProperty.call(message, "executionArn") && message.executionArn !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.executionArn);
                    if (message.functionName != null && $Object.hasOwnProperty.call(message, "functionName") && message.functionName !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.functionName);
                    if (message.functionVersion != null && $Object.hasOwnProperty.call(message, "functionVersion") && message.functionVersion !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.functionVersion);
                    if (message.checkpointToken != null && $Object.hasOwnProperty.call(message, "checkpointToken") && message.checkpointToken !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.checkpointToken);
                    if (message.initialState != null && $Object.hasOwnProperty.call(message, "initialState"))
                        $root.clew.durable.v1.StatePage.encode(message.initialState, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.updatedOperationIds != null && message.updatedOperationIds.length)
                        for (let i = 0; i < message.updatedOperationIds.length; ++i)
                            writer.uint32(/* id 8, wireType 2 =*/66).string(message.updatedOperationIds[i]);
                    if (message.deadlineTimeMs != null && $Object.hasOwnProperty.call(message, "deadlineTimeMs") && (typeof message.deadlineTimeMs === "object" ? message.deadlineTimeMs.low || message.deadlineTimeMs.high : message.deadlineTimeMs !== 0))
                        writer.uint32(/* id 9, wireType 0 =*/72).int64(message.deadlineTimeMs);
                    if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.tenantId);
                    if (message.traceHeader != null && $Object.hasOwnProperty.call(message, "traceHeader"))
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.traceHeader);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DurableInvocation message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.DurableInvocation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.DurableInvocation & clew.durable.v1.DurableInvocation.$Shape} DurableInvocation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DurableInvocation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.DurableInvocation();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.requestId = value;
                                else
                                    delete message.requestId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionId = value;
                                else
                                    delete message.executionId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executionArn = value;
                                else
                                    delete message.executionArn;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.functionName = value;
                                else
                                    delete message.functionName;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.functionVersion = value;
                                else
                                    delete message.functionVersion;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.checkpointToken = value;
                                else
                                    delete message.checkpointToken;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.initialState = $root.clew.durable.v1.StatePage.decode(reader, reader.size(), $undefined, _depth + 1, message.initialState);
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.updatedOperationIds && message.updatedOperationIds.length))
                                    message.updatedOperationIds = [];
                                message.updatedOperationIds.push(reader.stringVerify());
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.deadlineTimeMs = value;
                                else
                                    delete message.deadlineTimeMs;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                message.tenantId = reader.stringVerify();
                                message._tenantId = "tenantId";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                message.traceHeader = reader.stringVerify();
                                message._traceHeader = "traceHeader";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return DurableInvocation;
            })();

            v1.PlainInvocation = (function() {

                /**
                 * Properties of a PlainInvocation.
                 * @typedef {Object} clew.durable.v1.PlainInvocation.$Properties
                 * @property {string|null} [requestId] Names this call in outcomes and logs (WORK-4).
                 * @property {string|null} [functionName] The function (WORK-3).
                 * @property {string|null} [functionVersion] The version that was asked for (WORK-3).
                 * @property {clew.durable.v1.Payload.$Properties|null} [input] What the function gets (INV-9).
                 * @property {Long|null} [deadlineTimeMs] When the backend gives this invocation up, epoch milliseconds (INV-11).
                 * @property {string|null} [tenantId] Tenant that it runs for (INV-16).
                 * @property {string|null} [traceHeader] Trace header that it runs under (INV-16).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PlainInvocation.
                 * @memberof clew.durable.v1
                 * @interface IPlainInvocation
                 * @augments clew.durable.v1.PlainInvocation.$Properties
                 * @deprecated Use clew.durable.v1.PlainInvocation.$Properties instead.
                 */

                /**
                 * Shape of a PlainInvocation.
                 * @typedef {clew.durable.v1.PlainInvocation.$Properties} clew.durable.v1.PlainInvocation.$Shape
                 */

                /**
                 * Constructs a new PlainInvocation.
                 * @memberof clew.durable.v1
                 * @classdesc What a worker is told when a plain function is to run (INV-9).
                 * @constructor
                 * @param {clew.durable.v1.PlainInvocation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PlainInvocation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Names this call in outcomes and logs (WORK-4).
                 * @member {string} requestId
                 * @memberof clew.durable.v1.PlainInvocation
                 * @instance
                 */
                PlainInvocation.prototype.requestId = "";

                /**
                 * The function (WORK-3).
                 * @member {string} functionName
                 * @memberof clew.durable.v1.PlainInvocation
                 * @instance
                 */
                PlainInvocation.prototype.functionName = "";

                /**
                 * The version that was asked for (WORK-3).
                 * @member {string} functionVersion
                 * @memberof clew.durable.v1.PlainInvocation
                 * @instance
                 */
                PlainInvocation.prototype.functionVersion = "";

                /**
                 * What the function gets (INV-9).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} input
                 * @memberof clew.durable.v1.PlainInvocation
                 * @instance
                 */
                PlainInvocation.prototype.input = null;

                /**
                 * When the backend gives this invocation up, epoch milliseconds (INV-11).
                 * @member {Long} deadlineTimeMs
                 * @memberof clew.durable.v1.PlainInvocation
                 * @instance
                 */
                PlainInvocation.prototype.deadlineTimeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * Tenant that it runs for (INV-16).
                 * @member {string|null|undefined} tenantId
                 * @memberof clew.durable.v1.PlainInvocation
                 * @instance
                 */
                PlainInvocation.prototype.tenantId = null;

                /**
                 * Trace header that it runs under (INV-16).
                 * @member {string|null|undefined} traceHeader
                 * @memberof clew.durable.v1.PlainInvocation
                 * @instance
                 */
                PlainInvocation.prototype.traceHeader = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(PlainInvocation.prototype, "_tenantId", {
                    get: $util.oneOfGetter($oneOfFields = ["tenantId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(PlainInvocation.prototype, "_traceHeader", {
                    get: $util.oneOfGetter($oneOfFields = ["traceHeader"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new PlainInvocation instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.PlainInvocation
                 * @static
                 * @param {clew.durable.v1.PlainInvocation.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.PlainInvocation} PlainInvocation instance
                 * @type {{
                 *   (properties: clew.durable.v1.PlainInvocation.$Shape): clew.durable.v1.PlainInvocation & clew.durable.v1.PlainInvocation.$Shape;
                 *   (properties?: clew.durable.v1.PlainInvocation.$Properties): clew.durable.v1.PlainInvocation;
                 * }}
                 */
                PlainInvocation.create = function(properties) {
                    return new PlainInvocation(properties);
                };

                /**
                 * Encodes the specified PlainInvocation message. Does not implicitly {@link clew.durable.v1.PlainInvocation.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.PlainInvocation
                 * @static
                 * @param {clew.durable.v1.PlainInvocation.$Properties} message PlainInvocation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PlainInvocation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.requestId);
                    if (message.functionName != null && $Object.hasOwnProperty.call(message, "functionName") && message.functionName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.functionName);
                    if (message.functionVersion != null && $Object.hasOwnProperty.call(message, "functionVersion") && message.functionVersion !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.functionVersion);
                    if (message.input != null && $Object.hasOwnProperty.call(message, "input"))
                        $root.clew.durable.v1.Payload.encode(message.input, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.deadlineTimeMs != null && $Object.hasOwnProperty.call(message, "deadlineTimeMs") && (typeof message.deadlineTimeMs === "object" ? message.deadlineTimeMs.low || message.deadlineTimeMs.high : message.deadlineTimeMs !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).int64(message.deadlineTimeMs);
                    if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.tenantId);
                    if (message.traceHeader != null && $Object.hasOwnProperty.call(message, "traceHeader"))
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.traceHeader);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PlainInvocation message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.PlainInvocation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.PlainInvocation & clew.durable.v1.PlainInvocation.$Shape} PlainInvocation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PlainInvocation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.PlainInvocation();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.requestId = value;
                                else
                                    delete message.requestId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.functionName = value;
                                else
                                    delete message.functionName;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.functionVersion = value;
                                else
                                    delete message.functionVersion;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.input = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.input);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.deadlineTimeMs = value;
                                else
                                    delete message.deadlineTimeMs;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.tenantId = reader.stringVerify();
                                message._tenantId = "tenantId";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.traceHeader = reader.stringVerify();
                                message._traceHeader = "traceHeader";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return PlainInvocation;
            })();

            v1.InvocationOutcome = (function() {

                /**
                 * Properties of an InvocationOutcome.
                 * @typedef {Object} clew.durable.v1.InvocationOutcome.$Properties
                 * @property {string|null} [requestId] Which invocation (WORK-5).
                 * @property {clew.durable.v1.InvocationOutput.$Properties|null} [output] A durable function answered (ENV-11).
                 * @property {clew.durable.v1.Payload.$Properties|null} [result] A plain function answered (INV-9).
                 * @property {clew.durable.v1.ErrorObject.$Properties|null} [error] The function threw or could not be run; an execution may go on with another invocation (EXEC-13).
                 * @property {clew.durable.v1.InvocationTimeout.$Properties|null} [timeout] Its time limit passed (EXEC-15).
                 * @property {"output"|"result"|"error"|"timeout"} [outcome] How (WORK-4).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an InvocationOutcome.
                 * @memberof clew.durable.v1
                 * @interface IInvocationOutcome
                 * @augments clew.durable.v1.InvocationOutcome.$Properties
                 * @deprecated Use clew.durable.v1.InvocationOutcome.$Properties instead.
                 */

                /**
                 * Narrowed shape of an InvocationOutcome.
                 * @typedef {{
                 *   requestId?: string|null;
                 *   output?: clew.durable.v1.InvocationOutput.$Shape|null;
                 *   result?: clew.durable.v1.Payload.$Shape|null;
                 *   error?: clew.durable.v1.ErrorObject.$Shape|null;
                 *   timeout?: clew.durable.v1.InvocationTimeout.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ outcome?: undefined; output?: null; result?: null; error?: null; timeout?: null }|{ outcome?: "output"; output: clew.durable.v1.InvocationOutput.$Shape; result?: null; error?: null; timeout?: null }|{ outcome?: "result"; output?: null; result: clew.durable.v1.Payload.$Shape; error?: null; timeout?: null }|{ outcome?: "error"; output?: null; result?: null; error: clew.durable.v1.ErrorObject.$Shape; timeout?: null }|{ outcome?: "timeout"; output?: null; result?: null; error?: null; timeout: clew.durable.v1.InvocationTimeout.$Shape })
                 * )} clew.durable.v1.InvocationOutcome.$Shape
                 */

                /**
                 * Constructs a new InvocationOutcome.
                 * @memberof clew.durable.v1
                 * @classdesc How an invocation ended (WORK-4).
                 * @constructor
                 * @param {clew.durable.v1.InvocationOutcome.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const InvocationOutcome = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Which invocation (WORK-5).
                 * @member {string} requestId
                 * @memberof clew.durable.v1.InvocationOutcome
                 * @instance
                 */
                InvocationOutcome.prototype.requestId = "";

                /**
                 * A durable function answered (ENV-11).
                 * @member {clew.durable.v1.InvocationOutput.$Properties|null|undefined} output
                 * @memberof clew.durable.v1.InvocationOutcome
                 * @instance
                 */
                InvocationOutcome.prototype.output = null;

                /**
                 * A plain function answered (INV-9).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} result
                 * @memberof clew.durable.v1.InvocationOutcome
                 * @instance
                 */
                InvocationOutcome.prototype.result = null;

                /**
                 * The function threw or could not be run; an execution may go on with another invocation (EXEC-13).
                 * @member {clew.durable.v1.ErrorObject.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.InvocationOutcome
                 * @instance
                 */
                InvocationOutcome.prototype.error = null;

                /**
                 * Its time limit passed (EXEC-15).
                 * @member {clew.durable.v1.InvocationTimeout.$Properties|null|undefined} timeout
                 * @memberof clew.durable.v1.InvocationOutcome
                 * @instance
                 */
                InvocationOutcome.prototype.timeout = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * How (WORK-4).
                 * @member {"output"|"result"|"error"|"timeout"|undefined} outcome
                 * @memberof clew.durable.v1.InvocationOutcome
                 * @instance
                 */
                $Object.defineProperty(InvocationOutcome.prototype, "outcome", {
                    get: $util.oneOfGetter($oneOfFields = ["output", "result", "error", "timeout"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new InvocationOutcome instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.InvocationOutcome
                 * @static
                 * @param {clew.durable.v1.InvocationOutcome.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.InvocationOutcome} InvocationOutcome instance
                 * @type {{
                 *   (properties: clew.durable.v1.InvocationOutcome.$Shape): clew.durable.v1.InvocationOutcome & clew.durable.v1.InvocationOutcome.$Shape;
                 *   (properties?: clew.durable.v1.InvocationOutcome.$Properties): clew.durable.v1.InvocationOutcome;
                 * }}
                 */
                InvocationOutcome.create = function(properties) {
                    return new InvocationOutcome(properties);
                };

                /**
                 * Encodes the specified InvocationOutcome message. Does not implicitly {@link clew.durable.v1.InvocationOutcome.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.InvocationOutcome
                 * @static
                 * @param {clew.durable.v1.InvocationOutcome.$Properties} message InvocationOutcome message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                InvocationOutcome.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.requestId);
                    if (message.output != null && $Object.hasOwnProperty.call(message, "output"))
                        $root.clew.durable.v1.InvocationOutput.encode(message.output, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.clew.durable.v1.Payload.encode(message.result, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.ErrorObject.encode(message.error, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout"))
                        $root.clew.durable.v1.InvocationTimeout.encode(message.timeout, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an InvocationOutcome message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.InvocationOutcome
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.InvocationOutcome & clew.durable.v1.InvocationOutcome.$Shape} InvocationOutcome
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                InvocationOutcome.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.InvocationOutcome();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.requestId = value;
                                else
                                    delete message.requestId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.output = $root.clew.durable.v1.InvocationOutput.decode(reader, reader.size(), $undefined, _depth + 1, message.output);
                                message.outcome = "output";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                message.outcome = "result";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.ErrorObject.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message.outcome = "error";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.timeout = $root.clew.durable.v1.InvocationTimeout.decode(reader, reader.size(), $undefined, _depth + 1, message.timeout);
                                message.outcome = "timeout";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return InvocationOutcome;
            })();

            v1.InvocationOutput = (function() {

                /**
                 * Properties of an InvocationOutput.
                 * @typedef {Object} clew.durable.v1.InvocationOutput.$Properties
                 * @property {string|null} [status] `SUCCEEDED`, `FAILED` or `PENDING`; text, so that a wrong one can be named in the refusal (EXEC-6).
                 * @property {clew.durable.v1.Payload.$Properties|null} [result] Its result (EXEC-5).
                 * @property {clew.durable.v1.ErrorObject.$Properties|null} [error] Its error (EXEC-5).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an InvocationOutput.
                 * @memberof clew.durable.v1
                 * @interface IInvocationOutput
                 * @augments clew.durable.v1.InvocationOutput.$Properties
                 * @deprecated Use clew.durable.v1.InvocationOutput.$Properties instead.
                 */

                /**
                 * Shape of an InvocationOutput.
                 * @typedef {clew.durable.v1.InvocationOutput.$Properties} clew.durable.v1.InvocationOutput.$Shape
                 */

                /**
                 * Constructs a new InvocationOutput.
                 * @memberof clew.durable.v1
                 * @classdesc What a durable function answered; the backend checks it (ENV-11).
                 * @constructor
                 * @param {clew.durable.v1.InvocationOutput.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const InvocationOutput = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * `SUCCEEDED`, `FAILED` or `PENDING`; text, so that a wrong one can be named in the refusal (EXEC-6).
                 * @member {string|null|undefined} status
                 * @memberof clew.durable.v1.InvocationOutput
                 * @instance
                 */
                InvocationOutput.prototype.status = null;

                /**
                 * Its result (EXEC-5).
                 * @member {clew.durable.v1.Payload.$Properties|null|undefined} result
                 * @memberof clew.durable.v1.InvocationOutput
                 * @instance
                 */
                InvocationOutput.prototype.result = null;

                /**
                 * Its error (EXEC-5).
                 * @member {clew.durable.v1.ErrorObject.$Properties|null|undefined} error
                 * @memberof clew.durable.v1.InvocationOutput
                 * @instance
                 */
                InvocationOutput.prototype.error = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(InvocationOutput.prototype, "_status", {
                    get: $util.oneOfGetter($oneOfFields = ["status"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(InvocationOutput.prototype, "_result", {
                    get: $util.oneOfGetter($oneOfFields = ["result"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(InvocationOutput.prototype, "_error", {
                    get: $util.oneOfGetter($oneOfFields = ["error"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new InvocationOutput instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.InvocationOutput
                 * @static
                 * @param {clew.durable.v1.InvocationOutput.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.InvocationOutput} InvocationOutput instance
                 * @type {{
                 *   (properties: clew.durable.v1.InvocationOutput.$Shape): clew.durable.v1.InvocationOutput & clew.durable.v1.InvocationOutput.$Shape;
                 *   (properties?: clew.durable.v1.InvocationOutput.$Properties): clew.durable.v1.InvocationOutput;
                 * }}
                 */
                InvocationOutput.create = function(properties) {
                    return new InvocationOutput(properties);
                };

                /**
                 * Encodes the specified InvocationOutput message. Does not implicitly {@link clew.durable.v1.InvocationOutput.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.InvocationOutput
                 * @static
                 * @param {clew.durable.v1.InvocationOutput.$Properties} message InvocationOutput message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                InvocationOutput.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.status);
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.clew.durable.v1.Payload.encode(message.result, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.durable.v1.ErrorObject.encode(message.error, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an InvocationOutput message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.InvocationOutput
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.InvocationOutput & clew.durable.v1.InvocationOutput.$Shape} InvocationOutput
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                InvocationOutput.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.InvocationOutput();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.status = reader.stringVerify();
                                message._status = "status";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.clew.durable.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                message._result = "result";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.durable.v1.ErrorObject.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                message._error = "error";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return InvocationOutput;
            })();

            v1.InvocationTimeout = (function() {

                /**
                 * Properties of an InvocationTimeout.
                 * @typedef {Object} clew.durable.v1.InvocationTimeout.$Properties
                 * @property {number|null} [timeoutSeconds] The limit that passed (EXEC-15).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an InvocationTimeout.
                 * @memberof clew.durable.v1
                 * @interface IInvocationTimeout
                 * @augments clew.durable.v1.InvocationTimeout.$Properties
                 * @deprecated Use clew.durable.v1.InvocationTimeout.$Properties instead.
                 */

                /**
                 * Shape of an InvocationTimeout.
                 * @typedef {clew.durable.v1.InvocationTimeout.$Properties} clew.durable.v1.InvocationTimeout.$Shape
                 */

                /**
                 * Constructs a new InvocationTimeout.
                 * @memberof clew.durable.v1
                 * @classdesc An invocation that ran out of time (EXEC-15).
                 * @constructor
                 * @param {clew.durable.v1.InvocationTimeout.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const InvocationTimeout = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The limit that passed (EXEC-15).
                 * @member {number} timeoutSeconds
                 * @memberof clew.durable.v1.InvocationTimeout
                 * @instance
                 */
                InvocationTimeout.prototype.timeoutSeconds = 0;

                /**
                 * Creates a new InvocationTimeout instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.InvocationTimeout
                 * @static
                 * @param {clew.durable.v1.InvocationTimeout.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.InvocationTimeout} InvocationTimeout instance
                 * @type {{
                 *   (properties: clew.durable.v1.InvocationTimeout.$Shape): clew.durable.v1.InvocationTimeout & clew.durable.v1.InvocationTimeout.$Shape;
                 *   (properties?: clew.durable.v1.InvocationTimeout.$Properties): clew.durable.v1.InvocationTimeout;
                 * }}
                 */
                InvocationTimeout.create = function(properties) {
                    return new InvocationTimeout(properties);
                };

                /**
                 * Encodes the specified InvocationTimeout message. Does not implicitly {@link clew.durable.v1.InvocationTimeout.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.InvocationTimeout
                 * @static
                 * @param {clew.durable.v1.InvocationTimeout.$Properties} message InvocationTimeout message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                InvocationTimeout.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.timeoutSeconds != null && $Object.hasOwnProperty.call(message, "timeoutSeconds") && message.timeoutSeconds !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.timeoutSeconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an InvocationTimeout message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.InvocationTimeout
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.InvocationTimeout & clew.durable.v1.InvocationTimeout.$Shape} InvocationTimeout
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                InvocationTimeout.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.InvocationTimeout();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.timeoutSeconds = value;
                                else
                                    delete message.timeoutSeconds;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return InvocationTimeout;
            })();

            v1.LogLine = (function() {

                /**
                 * Properties of a LogLine.
                 * @typedef {Object} clew.durable.v1.LogLine.$Properties
                 * @property {string|null} [requestId] The invocation that it belongs to. Absent: none (WORK-9).
                 * @property {Long|null} [timeMs] When it was written, epoch milliseconds (WORK-9).
                 * @property {string|null} [level] Its level, such as `INFO` (WORK-9).
                 * @property {string|null} [text] The line (WORK-9).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a LogLine.
                 * @memberof clew.durable.v1
                 * @interface ILogLine
                 * @augments clew.durable.v1.LogLine.$Properties
                 * @deprecated Use clew.durable.v1.LogLine.$Properties instead.
                 */

                /**
                 * Shape of a LogLine.
                 * @typedef {clew.durable.v1.LogLine.$Properties} clew.durable.v1.LogLine.$Shape
                 */

                /**
                 * Constructs a new LogLine.
                 * @memberof clew.durable.v1
                 * @classdesc A line that a function logged (WORK-9).
                 * @constructor
                 * @param {clew.durable.v1.LogLine.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const LogLine = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The invocation that it belongs to. Absent: none (WORK-9).
                 * @member {string|null|undefined} requestId
                 * @memberof clew.durable.v1.LogLine
                 * @instance
                 */
                LogLine.prototype.requestId = null;

                /**
                 * When it was written, epoch milliseconds (WORK-9).
                 * @member {Long} timeMs
                 * @memberof clew.durable.v1.LogLine
                 * @instance
                 */
                LogLine.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * Its level, such as `INFO` (WORK-9).
                 * @member {string} level
                 * @memberof clew.durable.v1.LogLine
                 * @instance
                 */
                LogLine.prototype.level = "";

                /**
                 * The line (WORK-9).
                 * @member {string} text
                 * @memberof clew.durable.v1.LogLine
                 * @instance
                 */
                LogLine.prototype.text = "";

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(LogLine.prototype, "_requestId", {
                    get: $util.oneOfGetter($oneOfFields = ["requestId"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new LogLine instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.LogLine
                 * @static
                 * @param {clew.durable.v1.LogLine.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.LogLine} LogLine instance
                 * @type {{
                 *   (properties: clew.durable.v1.LogLine.$Shape): clew.durable.v1.LogLine & clew.durable.v1.LogLine.$Shape;
                 *   (properties?: clew.durable.v1.LogLine.$Properties): clew.durable.v1.LogLine;
                 * }}
                 */
                LogLine.create = function(properties) {
                    return new LogLine(properties);
                };

                /**
                 * Encodes the specified LogLine message. Does not implicitly {@link clew.durable.v1.LogLine.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.LogLine
                 * @static
                 * @param {clew.durable.v1.LogLine.$Properties} message LogLine message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                LogLine.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId"))
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.requestId);
                    if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).int64(message.timeMs);
                    if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.level);
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.text);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a LogLine message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.LogLine
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.LogLine & clew.durable.v1.LogLine.$Shape} LogLine
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                LogLine.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.LogLine();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.requestId = reader.stringVerify();
                                message._requestId = "requestId";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.timeMs = value;
                                else
                                    delete message.timeMs;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.level = value;
                                else
                                    delete message.level;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.text = value;
                                else
                                    delete message.text;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return LogLine;
            })();

            v1.WorkerDrain = (function() {

                /**
                 * Properties of a WorkerDrain.
                 * @typedef {Object} clew.durable.v1.WorkerDrain.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WorkerDrain.
                 * @memberof clew.durable.v1
                 * @interface IWorkerDrain
                 * @augments clew.durable.v1.WorkerDrain.$Properties
                 * @deprecated Use clew.durable.v1.WorkerDrain.$Properties instead.
                 */

                /**
                 * Shape of a WorkerDrain.
                 * @typedef {clew.durable.v1.WorkerDrain.$Properties} clew.durable.v1.WorkerDrain.$Shape
                 */

                /**
                 * Constructs a new WorkerDrain.
                 * @memberof clew.durable.v1
                 * @classdesc The worker will end when the invocations that run have ended (WORK-8).
                 * @constructor
                 * @param {clew.durable.v1.WorkerDrain.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WorkerDrain = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new WorkerDrain instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.WorkerDrain
                 * @static
                 * @param {clew.durable.v1.WorkerDrain.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.WorkerDrain} WorkerDrain instance
                 * @type {{
                 *   (properties: clew.durable.v1.WorkerDrain.$Shape): clew.durable.v1.WorkerDrain & clew.durable.v1.WorkerDrain.$Shape;
                 *   (properties?: clew.durable.v1.WorkerDrain.$Properties): clew.durable.v1.WorkerDrain;
                 * }}
                 */
                WorkerDrain.create = function(properties) {
                    return new WorkerDrain(properties);
                };

                /**
                 * Encodes the specified WorkerDrain message. Does not implicitly {@link clew.durable.v1.WorkerDrain.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.WorkerDrain
                 * @static
                 * @param {clew.durable.v1.WorkerDrain.$Properties} message WorkerDrain message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WorkerDrain.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WorkerDrain message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.WorkerDrain
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.WorkerDrain & clew.durable.v1.WorkerDrain.$Shape} WorkerDrain
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WorkerDrain.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.WorkerDrain();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return WorkerDrain;
            })();

            v1.InvocationAbandon = (function() {

                /**
                 * Properties of an InvocationAbandon.
                 * @typedef {Object} clew.durable.v1.InvocationAbandon.$Properties
                 * @property {string|null} [requestId] Which invocation (WORK-7).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an InvocationAbandon.
                 * @memberof clew.durable.v1
                 * @interface IInvocationAbandon
                 * @augments clew.durable.v1.InvocationAbandon.$Properties
                 * @deprecated Use clew.durable.v1.InvocationAbandon.$Properties instead.
                 */

                /**
                 * Shape of an InvocationAbandon.
                 * @typedef {clew.durable.v1.InvocationAbandon.$Properties} clew.durable.v1.InvocationAbandon.$Shape
                 */

                /**
                 * Constructs a new InvocationAbandon.
                 * @memberof clew.durable.v1
                 * @classdesc Names an invocation whose outcome is worth nothing any more (WORK-7).
                 * @constructor
                 * @param {clew.durable.v1.InvocationAbandon.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const InvocationAbandon = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Which invocation (WORK-7).
                 * @member {string} requestId
                 * @memberof clew.durable.v1.InvocationAbandon
                 * @instance
                 */
                InvocationAbandon.prototype.requestId = "";

                /**
                 * Creates a new InvocationAbandon instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.InvocationAbandon
                 * @static
                 * @param {clew.durable.v1.InvocationAbandon.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.InvocationAbandon} InvocationAbandon instance
                 * @type {{
                 *   (properties: clew.durable.v1.InvocationAbandon.$Shape): clew.durable.v1.InvocationAbandon & clew.durable.v1.InvocationAbandon.$Shape;
                 *   (properties?: clew.durable.v1.InvocationAbandon.$Properties): clew.durable.v1.InvocationAbandon;
                 * }}
                 */
                InvocationAbandon.create = function(properties) {
                    return new InvocationAbandon(properties);
                };

                /**
                 * Encodes the specified InvocationAbandon message. Does not implicitly {@link clew.durable.v1.InvocationAbandon.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.InvocationAbandon
                 * @static
                 * @param {clew.durable.v1.InvocationAbandon.$Properties} message InvocationAbandon message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                InvocationAbandon.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.requestId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an InvocationAbandon message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.InvocationAbandon
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.InvocationAbandon & clew.durable.v1.InvocationAbandon.$Shape} InvocationAbandon
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                InvocationAbandon.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.InvocationAbandon();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.requestId = value;
                                else
                                    delete message.requestId;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return InvocationAbandon;
            })();

            v1.ServerDrain = (function() {

                /**
                 * Properties of a ServerDrain.
                 * @typedef {Object} clew.durable.v1.ServerDrain.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ServerDrain.
                 * @memberof clew.durable.v1
                 * @interface IServerDrain
                 * @augments clew.durable.v1.ServerDrain.$Properties
                 * @deprecated Use clew.durable.v1.ServerDrain.$Properties instead.
                 */

                /**
                 * Shape of a ServerDrain.
                 * @typedef {clew.durable.v1.ServerDrain.$Properties} clew.durable.v1.ServerDrain.$Shape
                 */

                /**
                 * Constructs a new ServerDrain.
                 * @memberof clew.durable.v1
                 * @classdesc Outcomes of the invocations that run are still taken (WORK-8).
                 * @constructor
                 * @param {clew.durable.v1.ServerDrain.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ServerDrain = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new ServerDrain instance using the specified properties.
                 * @function create
                 * @memberof clew.durable.v1.ServerDrain
                 * @static
                 * @param {clew.durable.v1.ServerDrain.$Properties=} [properties] Properties to set
                 * @returns {clew.durable.v1.ServerDrain} ServerDrain instance
                 * @type {{
                 *   (properties: clew.durable.v1.ServerDrain.$Shape): clew.durable.v1.ServerDrain & clew.durable.v1.ServerDrain.$Shape;
                 *   (properties?: clew.durable.v1.ServerDrain.$Properties): clew.durable.v1.ServerDrain;
                 * }}
                 */
                ServerDrain.create = function(properties) {
                    return new ServerDrain(properties);
                };

                /**
                 * Encodes the specified ServerDrain message. Does not implicitly {@link clew.durable.v1.ServerDrain.verify|verify} messages.
                 * @function encode
                 * @memberof clew.durable.v1.ServerDrain
                 * @static
                 * @param {clew.durable.v1.ServerDrain.$Properties} message ServerDrain message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ServerDrain.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ServerDrain message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.durable.v1.ServerDrain
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.durable.v1.ServerDrain & clew.durable.v1.ServerDrain.$Shape} ServerDrain
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ServerDrain.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.durable.v1.ServerDrain();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ServerDrain;
            })();

            return v1;
        })();

        return durable;
    })();

    return clew;
})();

export const google = $root.google = (() => {

    /**
     * Namespace google.
     * @exports google
     * @namespace
     */
    const google = {};

    google.protobuf = (function() {

        /**
         * Namespace protobuf.
         * @memberof google
         * @namespace
         */
        const protobuf = {};

        protobuf.Any = (function() {

            /**
             * Properties of an Any.
             * @typedef {Object} google.protobuf.Any.$Properties
             * @property {string|null} [type_url] Any type_url
             * @property {Uint8Array|null} [value] Any value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Any.
             * @memberof google.protobuf
             * @interface IAny
             * @augments google.protobuf.Any.$Properties
             * @deprecated Use google.protobuf.Any.$Properties instead.
             */

            /**
             * Shape of an Any.
             * @typedef {google.protobuf.Any.$Properties} google.protobuf.Any.$Shape
             */

            /**
             * Constructs a new Any.
             * @memberof google.protobuf
             * @classdesc Represents an Any.
             * @constructor
             * @param {google.protobuf.Any.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Any = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Any type_url.
             * @member {string} type_url
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.type_url = "";

            /**
             * Any value.
             * @member {Uint8Array} value
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.value = $util.newBuffer([]);

            /**
             * Creates a new Any instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Any} Any instance
             * @type {{
             *   (properties: google.protobuf.Any.$Shape): google.protobuf.Any & google.protobuf.Any.$Shape;
             *   (properties?: google.protobuf.Any.$Properties): google.protobuf.Any;
             * }}
             */
            Any.create = function(properties) {
                return new Any(properties);
            };

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any.$Properties} message Any message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Any.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url") && message.type_url !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.type_url);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Any
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Any.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Any();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type_url = value;
                            else
                                delete message.type_url;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Any;
        })();

        return protobuf;
    })();

    return google;
})();

export {
  $root as default
};
