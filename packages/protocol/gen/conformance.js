/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["clew_conformance"] || ($protobuf.roots["clew_conformance"] = {});

export const clew = $root.clew = (() => {

    /**
     * Namespace clew.
     * @exports clew
     * @namespace
     */
    const clew = {};

    clew.conformance = (function() {

        /**
         * Namespace conformance.
         * @memberof clew
         * @namespace
         */
        const conformance = {};

        conformance.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof clew.conformance
             * @namespace
             */
            const v1 = {};

            v1.HostInput = (function() {

                /**
                 * Properties of a HostInput.
                 * @typedef {Object} clew.conformance.v1.HostInput.$Properties
                 * @property {clew.conformance.v1.Program.$Properties|null} [program] Run this and return its value.
                 * @property {google.protobuf.Value.$Properties|null} [args] What `$input` reads.
                 * @property {string|null} [observations] Absolute path of the file that observations are appended to, one JSON line each, opened with O_APPEND, each line
                 * written by one call. Absent: the file named by the environment variable `CLEW_OBSERVATIONS`.
                 * @property {boolean|null} [handshake] True: run nothing and return a `HostHello`.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HostInput.
                 * @memberof clew.conformance.v1
                 * @interface IHostInput
                 * @augments clew.conformance.v1.HostInput.$Properties
                 * @deprecated Use clew.conformance.v1.HostInput.$Properties instead.
                 */

                /**
                 * Shape of a HostInput.
                 * @typedef {{
                 *   program?: clew.conformance.v1.Program.$Shape|null;
                 *   args?: google.protobuf.Value.$Shape|null;
                 *   observations?: string|null;
                 *   handshake?: boolean|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.HostInput.$Shape
                 */

                /**
                 * Constructs a new HostInput.
                 * @memberof clew.conformance.v1
                 * @classdesc The execution's input, as ProtoJSON.
                 * @constructor
                 * @param {clew.conformance.v1.HostInput.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HostInput = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Run this and return its value.
                 * @member {clew.conformance.v1.Program.$Properties|null|undefined} program
                 * @memberof clew.conformance.v1.HostInput
                 * @instance
                 */
                HostInput.prototype.program = null;

                /**
                 * What `$input` reads.
                 * @member {google.protobuf.Value.$Properties|null|undefined} args
                 * @memberof clew.conformance.v1.HostInput
                 * @instance
                 */
                HostInput.prototype.args = null;

                /**
                 * Absolute path of the file that observations are appended to, one JSON line each, opened with O_APPEND, each line
                 * written by one call. Absent: the file named by the environment variable `CLEW_OBSERVATIONS`.
                 * @member {string} observations
                 * @memberof clew.conformance.v1.HostInput
                 * @instance
                 */
                HostInput.prototype.observations = "";

                /**
                 * True: run nothing and return a `HostHello`.
                 * @member {boolean} handshake
                 * @memberof clew.conformance.v1.HostInput
                 * @instance
                 */
                HostInput.prototype.handshake = false;

                /**
                 * Creates a new HostInput instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.HostInput
                 * @static
                 * @param {clew.conformance.v1.HostInput.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.HostInput} HostInput instance
                 * @type {{
                 *   (properties: clew.conformance.v1.HostInput.$Shape): clew.conformance.v1.HostInput & clew.conformance.v1.HostInput.$Shape;
                 *   (properties?: clew.conformance.v1.HostInput.$Properties): clew.conformance.v1.HostInput;
                 * }}
                 */
                HostInput.create = function(properties) {
                    return new HostInput(properties);
                };

                /**
                 * Encodes the specified HostInput message. Does not implicitly {@link clew.conformance.v1.HostInput.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.HostInput
                 * @static
                 * @param {clew.conformance.v1.HostInput.$Properties} message HostInput message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HostInput.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.program != null && $Object.hasOwnProperty.call(message, "program"))
                        $root.clew.conformance.v1.Program.encode(message.program, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.args != null && $Object.hasOwnProperty.call(message, "args"))
                        $root.google.protobuf.Value.encode(message.args, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.observations != null && $Object.hasOwnProperty.call(message, "observations") && message.observations !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.observations);
                    if (message.handshake != null && $Object.hasOwnProperty.call(message, "handshake") && message.handshake !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.handshake);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HostInput message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.HostInput
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.HostInput & clew.conformance.v1.HostInput.$Shape} HostInput
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HostInput.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.HostInput();
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
                                message.program = $root.clew.conformance.v1.Program.decode(reader, reader.size(), $undefined, _depth + 1, message.program);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.args = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.args);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.observations = value;
                                else
                                    delete message.observations;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.handshake = value;
                                else
                                    delete message.handshake;
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

                return HostInput;
            })();

            v1.HostHello = (function() {

                /**
                 * Properties of a HostHello.
                 * @typedef {Object} clew.conformance.v1.HostHello.$Properties
                 * @property {string|null} [protocol] `clew.conformance.v1`.
                 * @property {string|null} [sdkName] Package name of the SDK.
                 * @property {string|null} [sdkVersion] Version of the SDK that is loaded.
                 * @property {string|null} [language] Language of the host.
                 * @property {string|null} [languageVersion] Version of the language's own runtime.
                 * @property {Array.<string>|null} [features] Features that the host has: names of node kinds (`step`, `map`, `start`, ...), and `attempt` (a step is told which
                 * attempt it is; where it is not, the host counts), `atMostOnce`, `subType`, `childSubType`, `virtualContext`, `flat`, `tenant`, `unwrapped`, `throwValue`, `completion`.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HostHello.
                 * @memberof clew.conformance.v1
                 * @interface IHostHello
                 * @augments clew.conformance.v1.HostHello.$Properties
                 * @deprecated Use clew.conformance.v1.HostHello.$Properties instead.
                 */

                /**
                 * Shape of a HostHello.
                 * @typedef {clew.conformance.v1.HostHello.$Properties} clew.conformance.v1.HostHello.$Shape
                 */

                /**
                 * Constructs a new HostHello.
                 * @memberof clew.conformance.v1
                 * @classdesc What a host is, as ProtoJSON: the output of a handshake.
                 * @constructor
                 * @param {clew.conformance.v1.HostHello.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HostHello = function (properties) {
                    this.features = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * `clew.conformance.v1`.
                 * @member {string} protocol
                 * @memberof clew.conformance.v1.HostHello
                 * @instance
                 */
                HostHello.prototype.protocol = "";

                /**
                 * Package name of the SDK.
                 * @member {string} sdkName
                 * @memberof clew.conformance.v1.HostHello
                 * @instance
                 */
                HostHello.prototype.sdkName = "";

                /**
                 * Version of the SDK that is loaded.
                 * @member {string} sdkVersion
                 * @memberof clew.conformance.v1.HostHello
                 * @instance
                 */
                HostHello.prototype.sdkVersion = "";

                /**
                 * Language of the host.
                 * @member {string} language
                 * @memberof clew.conformance.v1.HostHello
                 * @instance
                 */
                HostHello.prototype.language = "";

                /**
                 * Version of the language's own runtime.
                 * @member {string} languageVersion
                 * @memberof clew.conformance.v1.HostHello
                 * @instance
                 */
                HostHello.prototype.languageVersion = "";

                /**
                 * Features that the host has: names of node kinds (`step`, `map`, `start`, ...), and `attempt` (a step is told which
                 * attempt it is; where it is not, the host counts), `atMostOnce`, `subType`, `childSubType`, `virtualContext`, `flat`, `tenant`, `unwrapped`, `throwValue`, `completion`.
                 * @member {Array.<string>} features
                 * @memberof clew.conformance.v1.HostHello
                 * @instance
                 */
                HostHello.prototype.features = $util.emptyArray;

                /**
                 * Creates a new HostHello instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.HostHello
                 * @static
                 * @param {clew.conformance.v1.HostHello.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.HostHello} HostHello instance
                 * @type {{
                 *   (properties: clew.conformance.v1.HostHello.$Shape): clew.conformance.v1.HostHello & clew.conformance.v1.HostHello.$Shape;
                 *   (properties?: clew.conformance.v1.HostHello.$Properties): clew.conformance.v1.HostHello;
                 * }}
                 */
                HostHello.create = function(properties) {
                    return new HostHello(properties);
                };

                /**
                 * Encodes the specified HostHello message. Does not implicitly {@link clew.conformance.v1.HostHello.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.HostHello
                 * @static
                 * @param {clew.conformance.v1.HostHello.$Properties} message HostHello message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HostHello.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol") && message.protocol !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.protocol);
                    if (message.sdkName != null && $Object.hasOwnProperty.call(message, "sdkName") && message.sdkName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.sdkName);
                    if (message.sdkVersion != null && $Object.hasOwnProperty.call(message, "sdkVersion") && message.sdkVersion !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.sdkVersion);
                    if (message.language != null && $Object.hasOwnProperty.call(message, "language") && message.language !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.language);
                    if (message.languageVersion != null && $Object.hasOwnProperty.call(message, "languageVersion") && message.languageVersion !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.languageVersion);
                    if (message.features != null && message.features.length)
                        for (let i = 0; i < message.features.length; ++i)
                            writer.uint32(/* id 6, wireType 2 =*/50).string(message.features[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HostHello message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.HostHello
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.HostHello & clew.conformance.v1.HostHello.$Shape} HostHello
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HostHello.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.HostHello();
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
                                    message.protocol = value;
                                else
                                    delete message.protocol;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.sdkName = value;
                                else
                                    delete message.sdkName;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.sdkVersion = value;
                                else
                                    delete message.sdkVersion;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.language = value;
                                else
                                    delete message.language;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.languageVersion = value;
                                else
                                    delete message.languageVersion;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.features && message.features.length))
                                    message.features = [];
                                message.features.push(reader.stringVerify());
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

                return HostHello;
            })();

            v1.Observation = (function() {

                /**
                 * Properties of an Observation.
                 * @typedef {Object} clew.conformance.v1.Observation.$Properties
                 * @property {string|null} [path] The node's path; empty for the function itself.
                 * @property {string|null} [phase] `invocation` (the function was entered), `enter` (a body was entered: step, check, submitter, child, branch, item),
                 * `settled` (a durable operation gave its value or error to the code), `caught`, `finally`, `effect`, `note`,
                 * `created` (a callback has its id) and `end` (the function returned or threw).
                 * @property {number|null} [invocation] Which invocation of the execution wrote it, from 1.
                 * @property {number|null} [attempt] The attempt that the code was told of; 0: none.
                 * @property {string|null} [label] Name of an effect, note or operation.
                 * @property {google.protobuf.Value.$Properties|null} [value] What was seen. A text of more than 1,000 characters is written as `{"$size": <characters>}`.
                 * @property {clew.conformance.v1.ErrorSeen.$Properties|null} [error] What was thrown.
                 * @property {number|null} [pid] Process id of the host.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Observation.
                 * @memberof clew.conformance.v1
                 * @interface IObservation
                 * @augments clew.conformance.v1.Observation.$Properties
                 * @deprecated Use clew.conformance.v1.Observation.$Properties instead.
                 */

                /**
                 * Shape of an Observation.
                 * @typedef {{
                 *   path?: string|null;
                 *   phase?: string|null;
                 *   invocation?: number|null;
                 *   attempt?: number|null;
                 *   label?: string|null;
                 *   value?: google.protobuf.Value.$Shape|null;
                 *   error?: clew.conformance.v1.ErrorSeen.$Shape|null;
                 *   pid?: number|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Observation.$Shape
                 */

                /**
                 * Constructs a new Observation.
                 * @memberof clew.conformance.v1
                 * @classdesc One line of the observation file.
                 * @constructor
                 * @param {clew.conformance.v1.Observation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Observation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The node's path; empty for the function itself.
                 * @member {string} path
                 * @memberof clew.conformance.v1.Observation
                 * @instance
                 */
                Observation.prototype.path = "";

                /**
                 * `invocation` (the function was entered), `enter` (a body was entered: step, check, submitter, child, branch, item),
                 * `settled` (a durable operation gave its value or error to the code), `caught`, `finally`, `effect`, `note`,
                 * `created` (a callback has its id) and `end` (the function returned or threw).
                 * @member {string} phase
                 * @memberof clew.conformance.v1.Observation
                 * @instance
                 */
                Observation.prototype.phase = "";

                /**
                 * Which invocation of the execution wrote it, from 1.
                 * @member {number} invocation
                 * @memberof clew.conformance.v1.Observation
                 * @instance
                 */
                Observation.prototype.invocation = 0;

                /**
                 * The attempt that the code was told of; 0: none.
                 * @member {number} attempt
                 * @memberof clew.conformance.v1.Observation
                 * @instance
                 */
                Observation.prototype.attempt = 0;

                /**
                 * Name of an effect, note or operation.
                 * @member {string} label
                 * @memberof clew.conformance.v1.Observation
                 * @instance
                 */
                Observation.prototype.label = "";

                /**
                 * What was seen. A text of more than 1,000 characters is written as `{"$size": <characters>}`.
                 * @member {google.protobuf.Value.$Properties|null|undefined} value
                 * @memberof clew.conformance.v1.Observation
                 * @instance
                 */
                Observation.prototype.value = null;

                /**
                 * What was thrown.
                 * @member {clew.conformance.v1.ErrorSeen.$Properties|null|undefined} error
                 * @memberof clew.conformance.v1.Observation
                 * @instance
                 */
                Observation.prototype.error = null;

                /**
                 * Process id of the host.
                 * @member {number} pid
                 * @memberof clew.conformance.v1.Observation
                 * @instance
                 */
                Observation.prototype.pid = 0;

                /**
                 * Creates a new Observation instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Observation
                 * @static
                 * @param {clew.conformance.v1.Observation.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Observation} Observation instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Observation.$Shape): clew.conformance.v1.Observation & clew.conformance.v1.Observation.$Shape;
                 *   (properties?: clew.conformance.v1.Observation.$Properties): clew.conformance.v1.Observation;
                 * }}
                 */
                Observation.create = function(properties) {
                    return new Observation(properties);
                };

                /**
                 * Encodes the specified Observation message. Does not implicitly {@link clew.conformance.v1.Observation.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Observation
                 * @static
                 * @param {clew.conformance.v1.Observation.$Properties} message Observation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Observation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.path);
                    if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.phase);
                    if (message.invocation != null && $Object.hasOwnProperty.call(message, "invocation") && message.invocation !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.invocation);
                    if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                    if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.label);
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        $root.google.protobuf.Value.encode(message.value, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.conformance.v1.ErrorSeen.encode(message.error, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.pid != null && $Object.hasOwnProperty.call(message, "pid") && message.pid !== 0)
                        writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.pid);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Observation message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Observation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Observation & clew.conformance.v1.Observation.$Shape} Observation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Observation.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Observation();
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
                                    message.path = value;
                                else
                                    delete message.path;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.phase = value;
                                else
                                    delete message.phase;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.invocation = value;
                                else
                                    delete message.invocation;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.attempt = value;
                                else
                                    delete message.attempt;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.label = value;
                                else
                                    delete message.label;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.value = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.conformance.v1.ErrorSeen.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.pid = value;
                                else
                                    delete message.pid;
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

                return Observation;
            })();

            v1.ErrorSeen = (function() {

                /**
                 * Properties of an ErrorSeen.
                 * @typedef {Object} clew.conformance.v1.ErrorSeen.$Properties
                 * @property {string|null} ["class"] Name of its class.
                 * @property {Array.<string>|null} [bases] Names of the classes above it, nearest first, without the language's root class.
                 * @property {string|null} [message] Its message.
                 * @property {string|null} [type] The type name that it carries: `errorType`, `error_type`, ...
                 * @property {string|null} [data] The data that it carries.
                 * @property {Array.<string>|null} [stack] The stack trace that it carries from elsewhere, not its own.
                 * @property {clew.conformance.v1.ErrorSeen.$Properties|null} [cause] What caused it.
                 * @property {boolean|null} [foreign] True: it is not an error of the language but some other value.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ErrorSeen.
                 * @memberof clew.conformance.v1
                 * @interface IErrorSeen
                 * @augments clew.conformance.v1.ErrorSeen.$Properties
                 * @deprecated Use clew.conformance.v1.ErrorSeen.$Properties instead.
                 */

                /**
                 * Shape of an ErrorSeen.
                 * @typedef {clew.conformance.v1.ErrorSeen.$Properties} clew.conformance.v1.ErrorSeen.$Shape
                 */

                /**
                 * Constructs a new ErrorSeen.
                 * @memberof clew.conformance.v1
                 * @classdesc An error as its language sees it.
                 * @constructor
                 * @param {clew.conformance.v1.ErrorSeen.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ErrorSeen = function (properties) {
                    this.bases = [];
                    this.stack = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Name of its class.
                 * @member {string} class
                 * @memberof clew.conformance.v1.ErrorSeen
                 * @instance
                 */
                ErrorSeen.prototype["class"] = "";

                /**
                 * Names of the classes above it, nearest first, without the language's root class.
                 * @member {Array.<string>} bases
                 * @memberof clew.conformance.v1.ErrorSeen
                 * @instance
                 */
                ErrorSeen.prototype.bases = $util.emptyArray;

                /**
                 * Its message.
                 * @member {string|null|undefined} message
                 * @memberof clew.conformance.v1.ErrorSeen
                 * @instance
                 */
                ErrorSeen.prototype.message = null;

                /**
                 * The type name that it carries: `errorType`, `error_type`, ...
                 * @member {string|null|undefined} type
                 * @memberof clew.conformance.v1.ErrorSeen
                 * @instance
                 */
                ErrorSeen.prototype.type = null;

                /**
                 * The data that it carries.
                 * @member {string|null|undefined} data
                 * @memberof clew.conformance.v1.ErrorSeen
                 * @instance
                 */
                ErrorSeen.prototype.data = null;

                /**
                 * The stack trace that it carries from elsewhere, not its own.
                 * @member {Array.<string>} stack
                 * @memberof clew.conformance.v1.ErrorSeen
                 * @instance
                 */
                ErrorSeen.prototype.stack = $util.emptyArray;

                /**
                 * What caused it.
                 * @member {clew.conformance.v1.ErrorSeen.$Properties|null|undefined} cause
                 * @memberof clew.conformance.v1.ErrorSeen
                 * @instance
                 */
                ErrorSeen.prototype.cause = null;

                /**
                 * True: it is not an error of the language but some other value.
                 * @member {boolean} foreign
                 * @memberof clew.conformance.v1.ErrorSeen
                 * @instance
                 */
                ErrorSeen.prototype.foreign = false;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ErrorSeen.prototype, "_message", {
                    get: $util.oneOfGetter($oneOfFields = ["message"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ErrorSeen.prototype, "_type", {
                    get: $util.oneOfGetter($oneOfFields = ["type"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ErrorSeen.prototype, "_data", {
                    get: $util.oneOfGetter($oneOfFields = ["data"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ErrorSeen instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.ErrorSeen
                 * @static
                 * @param {clew.conformance.v1.ErrorSeen.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.ErrorSeen} ErrorSeen instance
                 * @type {{
                 *   (properties: clew.conformance.v1.ErrorSeen.$Shape): clew.conformance.v1.ErrorSeen & clew.conformance.v1.ErrorSeen.$Shape;
                 *   (properties?: clew.conformance.v1.ErrorSeen.$Properties): clew.conformance.v1.ErrorSeen;
                 * }}
                 */
                ErrorSeen.create = function(properties) {
                    return new ErrorSeen(properties);
                };

                /**
                 * Encodes the specified ErrorSeen message. Does not implicitly {@link clew.conformance.v1.ErrorSeen.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.ErrorSeen
                 * @static
                 * @param {clew.conformance.v1.ErrorSeen.$Properties} message ErrorSeen message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ErrorSeen.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message["class"] != null && $Object.hasOwnProperty.call(message, "class") && message["class"] !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message["class"]);
                    if (message.bases != null && message.bases.length)
                        for (let i = 0; i < message.bases.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.bases[i]);
                    if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.message);
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.type);
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.data);
                    if (message.stack != null && message.stack.length)
                        for (let i = 0; i < message.stack.length; ++i)
                            writer.uint32(/* id 6, wireType 2 =*/50).string(message.stack[i]);
                    if (message.cause != null && $Object.hasOwnProperty.call(message, "cause"))
                        $root.clew.conformance.v1.ErrorSeen.encode(message.cause, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.foreign != null && $Object.hasOwnProperty.call(message, "foreign") && message.foreign !== false)
                        writer.uint32(/* id 8, wireType 0 =*/64).bool(message.foreign);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ErrorSeen message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.ErrorSeen
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.ErrorSeen & clew.conformance.v1.ErrorSeen.$Shape} ErrorSeen
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ErrorSeen.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.ErrorSeen();
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
                                    message["class"] = value;
                                else
                                    delete message["class"];
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.bases && message.bases.length))
                                    message.bases = [];
                                message.bases.push(reader.stringVerify());
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.message = reader.stringVerify();
                                message._message = "message";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.type = reader.stringVerify();
                                message._type = "type";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.data = reader.stringVerify();
                                message._data = "data";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.stack && message.stack.length))
                                    message.stack = [];
                                message.stack.push(reader.stringVerify());
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.cause = $root.clew.conformance.v1.ErrorSeen.decode(reader, reader.size(), $undefined, _depth + 1, message.cause);
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.foreign = value;
                                else
                                    delete message.foreign;
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

                return ErrorSeen;
            })();

            v1.Program = (function() {

                /**
                 * Properties of a Program.
                 * @typedef {Object} clew.conformance.v1.Program.$Properties
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} [nodes] Run in order.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Program.
                 * @memberof clew.conformance.v1
                 * @interface IProgram
                 * @augments clew.conformance.v1.Program.$Properties
                 * @deprecated Use clew.conformance.v1.Program.$Properties instead.
                 */

                /**
                 * Shape of a Program.
                 * @typedef {{
                 *   nodes?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Program.$Shape
                 */

                /**
                 * Constructs a new Program.
                 * @memberof clew.conformance.v1
                 * @classdesc A program: the body of a durable function. Its value is that of the `return` that ends it, and absent without one.
                 * @constructor
                 * @param {clew.conformance.v1.Program.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Program = function (properties) {
                    this.nodes = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Run in order.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} nodes
                 * @memberof clew.conformance.v1.Program
                 * @instance
                 */
                Program.prototype.nodes = $util.emptyArray;

                /**
                 * Creates a new Program instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Program
                 * @static
                 * @param {clew.conformance.v1.Program.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Program} Program instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Program.$Shape): clew.conformance.v1.Program & clew.conformance.v1.Program.$Shape;
                 *   (properties?: clew.conformance.v1.Program.$Properties): clew.conformance.v1.Program;
                 * }}
                 */
                Program.create = function(properties) {
                    return new Program(properties);
                };

                /**
                 * Encodes the specified Program message. Does not implicitly {@link clew.conformance.v1.Program.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Program
                 * @static
                 * @param {clew.conformance.v1.Program.$Properties} message Program message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Program.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.nodes != null && message.nodes.length)
                        for (let i = 0; i < message.nodes.length; ++i)
                            $root.clew.conformance.v1.Node.encode(message.nodes[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Program message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Program
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Program & clew.conformance.v1.Program.$Shape} Program
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Program.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Program();
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
                                if (!(message.nodes && message.nodes.length))
                                    message.nodes = [];
                                message.nodes.push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return Program;
            })();

            v1.Node = (function() {

                /**
                 * Properties of a Node.
                 * @typedef {Object} clew.conformance.v1.Node.$Properties
                 * @property {string|null} [to] Variable that gets the node's value. A body (of a step, child, branch, item, submitter or check) sees the variables
                 * around it; those that it sets itself are its own and end with it. The lists of `if`, `try` and `repeat` are no bodies.
                 * @property {clew.conformance.v1.Step.$Properties|null} [step] Runs a body that is recorded when it ends (STEP).
                 * @property {clew.conformance.v1.Wait.$Properties|null} [wait] Suspends for a time (WAIT).
                 * @property {clew.conformance.v1.Invoke.$Properties|null} [invoke] Calls another function (INV).
                 * @property {clew.conformance.v1.Callback.$Properties|null} [callback] Makes a callback, runs a body that knows its id, then waits for the outside world (CB).
                 * @property {clew.conformance.v1.Child.$Properties|null} [child] Runs a body as a child context (CTX).
                 * @property {clew.conformance.v1.Map.$Properties|null} [map] Runs a body for each item, each in a context of its own (CTX).
                 * @property {clew.conformance.v1.Parallel.$Properties|null} [parallel] Runs branches, each in a context of its own (CTX).
                 * @property {clew.conformance.v1.WaitForCallback.$Properties|null} [waitForCallback] Hands a callback id to a submitter, then waits for the outside world (CB, CTX).
                 * @property {clew.conformance.v1.WaitForCondition.$Properties|null} [waitForCondition] Polls a check until its state satisfies a condition (STEP).
                 * @property {clew.conformance.v1.WithRetry.$Properties|null} [withRetry] Runs a body again while it fails, waiting durably in between (CTX).
                 * @property {clew.conformance.v1.Combinator.$Properties|null} [all] Waits until all started operations succeeded; the first failure fails it.
                 * @property {clew.conformance.v1.Combinator.$Properties|null} [allSettled] Waits until all started operations ended.
                 * @property {clew.conformance.v1.Combinator.$Properties|null} [any] Waits for the first started operation that succeeds.
                 * @property {clew.conformance.v1.Combinator.$Properties|null} [race] Waits for the first started operation that ends.
                 * @property {clew.conformance.v1.Start.$Properties|null} [start] Starts a node without waiting for it.
                 * @property {clew.conformance.v1.Await.$Properties|null} [await] Waits for a node that was started.
                 * @property {clew.conformance.v1.Try.$Properties|null} ["try"] Catches what a body throws.
                 * @property {clew.conformance.v1.Throw.$Properties|null} ["throw"] Throws an error.
                 * @property {clew.conformance.v1.Rethrow.$Properties|null} [rethrow] Throws the error that the innermost `catch` caught, the very same object.
                 * @property {google.protobuf.Value.$Properties|null} ["return"] Expression: ends the innermost function, body, branch or item with this value.
                 * @property {google.protobuf.Value.$Properties|null} [value] Expression: its value is the node's.
                 * @property {clew.conformance.v1.If.$Properties|null} ["if"] Chooses between two lists.
                 * @property {clew.conformance.v1.Repeat.$Properties|null} [repeat] Runs a body several times.
                 * @property {string|null} [count] Adds one to a counter outside the process: an `effect` observation under this name.
                 * @property {clew.conformance.v1.Observe.$Properties|null} [observe] Writes an observation.
                 * @property {clew.conformance.v1.Sleep.$Properties|null} [sleep] Sleeps in the process, not durably.
                 * @property {clew.conformance.v1.Crash.$Properties|null} [crash] Ends the process at once, without an answer.
                 * @property {"step"|"wait"|"invoke"|"callback"|"child"|"map"|"parallel"|"waitForCallback"|"waitForCondition"|"withRetry"|"all"|"allSettled"|"any"|"race"|"start"|"await"|"try"|"throw"|"rethrow"|"return"|"value"|"if"|"repeat"|"count"|"observe"|"sleep"|"crash"} [op] What the node does.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Node.
                 * @memberof clew.conformance.v1
                 * @interface INode
                 * @augments clew.conformance.v1.Node.$Properties
                 * @deprecated Use clew.conformance.v1.Node.$Properties instead.
                 */

                /**
                 * Narrowed shape of a Node.
                 * @typedef {{
                 *   to?: string|null;
                 *   step?: clew.conformance.v1.Step.$Shape|null;
                 *   wait?: clew.conformance.v1.Wait.$Shape|null;
                 *   invoke?: clew.conformance.v1.Invoke.$Shape|null;
                 *   callback?: clew.conformance.v1.Callback.$Shape|null;
                 *   child?: clew.conformance.v1.Child.$Shape|null;
                 *   map?: clew.conformance.v1.Map.$Shape|null;
                 *   parallel?: clew.conformance.v1.Parallel.$Shape|null;
                 *   waitForCallback?: clew.conformance.v1.WaitForCallback.$Shape|null;
                 *   waitForCondition?: clew.conformance.v1.WaitForCondition.$Shape|null;
                 *   withRetry?: clew.conformance.v1.WithRetry.$Shape|null;
                 *   all?: clew.conformance.v1.Combinator.$Shape|null;
                 *   allSettled?: clew.conformance.v1.Combinator.$Shape|null;
                 *   any?: clew.conformance.v1.Combinator.$Shape|null;
                 *   race?: clew.conformance.v1.Combinator.$Shape|null;
                 *   start?: clew.conformance.v1.Start.$Shape|null;
                 *   await?: clew.conformance.v1.Await.$Shape|null;
                 *   "try"?: clew.conformance.v1.Try.$Shape|null;
                 *   "throw"?: clew.conformance.v1.Throw.$Shape|null;
                 *   rethrow?: clew.conformance.v1.Rethrow.$Shape|null;
                 *   "return"?: google.protobuf.Value.$Shape|null;
                 *   value?: google.protobuf.Value.$Shape|null;
                 *   "if"?: clew.conformance.v1.If.$Shape|null;
                 *   repeat?: clew.conformance.v1.Repeat.$Shape|null;
                 *   count?: string|null;
                 *   observe?: clew.conformance.v1.Observe.$Shape|null;
                 *   sleep?: clew.conformance.v1.Sleep.$Shape|null;
                 *   crash?: clew.conformance.v1.Crash.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ op?: undefined; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "step"; step: clew.conformance.v1.Step.$Shape; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "wait"; step?: null; wait: clew.conformance.v1.Wait.$Shape; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "invoke"; step?: null; wait?: null; invoke: clew.conformance.v1.Invoke.$Shape; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "callback"; step?: null; wait?: null; invoke?: null; callback: clew.conformance.v1.Callback.$Shape; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "child"; step?: null; wait?: null; invoke?: null; callback?: null; child: clew.conformance.v1.Child.$Shape; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "map"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map: clew.conformance.v1.Map.$Shape; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "parallel"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel: clew.conformance.v1.Parallel.$Shape; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "waitForCallback"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback: clew.conformance.v1.WaitForCallback.$Shape; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "waitForCondition"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition: clew.conformance.v1.WaitForCondition.$Shape; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "withRetry"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry: clew.conformance.v1.WithRetry.$Shape; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "all"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all: clew.conformance.v1.Combinator.$Shape; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "allSettled"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled: clew.conformance.v1.Combinator.$Shape; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "any"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any: clew.conformance.v1.Combinator.$Shape; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "race"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race: clew.conformance.v1.Combinator.$Shape; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "start"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start: clew.conformance.v1.Start.$Shape; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "await"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await: clew.conformance.v1.Await.$Shape; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "try"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try": clew.conformance.v1.Try.$Shape; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "throw"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw": clew.conformance.v1.Throw.$Shape; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "rethrow"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow: clew.conformance.v1.Rethrow.$Shape; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "return"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return": google.protobuf.Value.$Shape; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "value"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value: google.protobuf.Value.$Shape; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "if"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if": clew.conformance.v1.If.$Shape; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "repeat"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat: clew.conformance.v1.Repeat.$Shape; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "count"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count: string; observe?: null; sleep?: null; crash?: null }|{ op?: "observe"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe: clew.conformance.v1.Observe.$Shape; sleep?: null; crash?: null }|{ op?: "sleep"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep: clew.conformance.v1.Sleep.$Shape; crash?: null }|{ op?: "crash"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash: clew.conformance.v1.Crash.$Shape })
                 * )} clew.conformance.v1.Node.$Shape
                 */

                /**
                 * Constructs a new Node.
                 * @memberof clew.conformance.v1
                 * @classdesc One statement.
                 * @constructor
                 * @param {clew.conformance.v1.Node.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Node = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Variable that gets the node's value. A body (of a step, child, branch, item, submitter or check) sees the variables
                 * around it; those that it sets itself are its own and end with it. The lists of `if`, `try` and `repeat` are no bodies.
                 * @member {string} to
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.to = "";

                /**
                 * Runs a body that is recorded when it ends (STEP).
                 * @member {clew.conformance.v1.Step.$Properties|null|undefined} step
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.step = null;

                /**
                 * Suspends for a time (WAIT).
                 * @member {clew.conformance.v1.Wait.$Properties|null|undefined} wait
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.wait = null;

                /**
                 * Calls another function (INV).
                 * @member {clew.conformance.v1.Invoke.$Properties|null|undefined} invoke
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.invoke = null;

                /**
                 * Makes a callback, runs a body that knows its id, then waits for the outside world (CB).
                 * @member {clew.conformance.v1.Callback.$Properties|null|undefined} callback
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.callback = null;

                /**
                 * Runs a body as a child context (CTX).
                 * @member {clew.conformance.v1.Child.$Properties|null|undefined} child
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.child = null;

                /**
                 * Runs a body for each item, each in a context of its own (CTX).
                 * @member {clew.conformance.v1.Map.$Properties|null|undefined} map
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.map = null;

                /**
                 * Runs branches, each in a context of its own (CTX).
                 * @member {clew.conformance.v1.Parallel.$Properties|null|undefined} parallel
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.parallel = null;

                /**
                 * Hands a callback id to a submitter, then waits for the outside world (CB, CTX).
                 * @member {clew.conformance.v1.WaitForCallback.$Properties|null|undefined} waitForCallback
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.waitForCallback = null;

                /**
                 * Polls a check until its state satisfies a condition (STEP).
                 * @member {clew.conformance.v1.WaitForCondition.$Properties|null|undefined} waitForCondition
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.waitForCondition = null;

                /**
                 * Runs a body again while it fails, waiting durably in between (CTX).
                 * @member {clew.conformance.v1.WithRetry.$Properties|null|undefined} withRetry
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.withRetry = null;

                /**
                 * Waits until all started operations succeeded; the first failure fails it.
                 * @member {clew.conformance.v1.Combinator.$Properties|null|undefined} all
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.all = null;

                /**
                 * Waits until all started operations ended.
                 * @member {clew.conformance.v1.Combinator.$Properties|null|undefined} allSettled
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.allSettled = null;

                /**
                 * Waits for the first started operation that succeeds.
                 * @member {clew.conformance.v1.Combinator.$Properties|null|undefined} any
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.any = null;

                /**
                 * Waits for the first started operation that ends.
                 * @member {clew.conformance.v1.Combinator.$Properties|null|undefined} race
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.race = null;

                /**
                 * Starts a node without waiting for it.
                 * @member {clew.conformance.v1.Start.$Properties|null|undefined} start
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.start = null;

                /**
                 * Waits for a node that was started.
                 * @member {clew.conformance.v1.Await.$Properties|null|undefined} await
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.await = null;

                /**
                 * Catches what a body throws.
                 * @member {clew.conformance.v1.Try.$Properties|null|undefined} try
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype["try"] = null;

                /**
                 * Throws an error.
                 * @member {clew.conformance.v1.Throw.$Properties|null|undefined} throw
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype["throw"] = null;

                /**
                 * Throws the error that the innermost `catch` caught, the very same object.
                 * @member {clew.conformance.v1.Rethrow.$Properties|null|undefined} rethrow
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.rethrow = null;

                /**
                 * Expression: ends the innermost function, body, branch or item with this value.
                 * @member {google.protobuf.Value.$Properties|null|undefined} return
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype["return"] = null;

                /**
                 * Expression: its value is the node's.
                 * @member {google.protobuf.Value.$Properties|null|undefined} value
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.value = null;

                /**
                 * Chooses between two lists.
                 * @member {clew.conformance.v1.If.$Properties|null|undefined} if
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype["if"] = null;

                /**
                 * Runs a body several times.
                 * @member {clew.conformance.v1.Repeat.$Properties|null|undefined} repeat
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.repeat = null;

                /**
                 * Adds one to a counter outside the process: an `effect` observation under this name.
                 * @member {string|null|undefined} count
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.count = null;

                /**
                 * Writes an observation.
                 * @member {clew.conformance.v1.Observe.$Properties|null|undefined} observe
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.observe = null;

                /**
                 * Sleeps in the process, not durably.
                 * @member {clew.conformance.v1.Sleep.$Properties|null|undefined} sleep
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.sleep = null;

                /**
                 * Ends the process at once, without an answer.
                 * @member {clew.conformance.v1.Crash.$Properties|null|undefined} crash
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                Node.prototype.crash = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * What the node does.
                 * @member {"step"|"wait"|"invoke"|"callback"|"child"|"map"|"parallel"|"waitForCallback"|"waitForCondition"|"withRetry"|"all"|"allSettled"|"any"|"race"|"start"|"await"|"try"|"throw"|"rethrow"|"return"|"value"|"if"|"repeat"|"count"|"observe"|"sleep"|"crash"|undefined} op
                 * @memberof clew.conformance.v1.Node
                 * @instance
                 */
                $Object.defineProperty(Node.prototype, "op", {
                    get: $util.oneOfGetter($oneOfFields = ["step", "wait", "invoke", "callback", "child", "map", "parallel", "waitForCallback", "waitForCondition", "withRetry", "all", "allSettled", "any", "race", "start", "await", "try", "throw", "rethrow", "return", "value", "if", "repeat", "count", "observe", "sleep", "crash"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Node instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Node
                 * @static
                 * @param {clew.conformance.v1.Node.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Node} Node instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Node.$Shape): clew.conformance.v1.Node & clew.conformance.v1.Node.$Shape;
                 *   (properties?: clew.conformance.v1.Node.$Properties): clew.conformance.v1.Node;
                 * }}
                 */
                Node.create = function(properties) {
                    return new Node(properties);
                };

                /**
                 * Encodes the specified Node message. Does not implicitly {@link clew.conformance.v1.Node.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Node
                 * @static
                 * @param {clew.conformance.v1.Node.$Properties} message Node message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Node.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.to != null && $Object.hasOwnProperty.call(message, "to") && message.to !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.to);
                    if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                        $root.clew.conformance.v1.Step.encode(message.step, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.wait != null && $Object.hasOwnProperty.call(message, "wait"))
                        $root.clew.conformance.v1.Wait.encode(message.wait, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.invoke != null && $Object.hasOwnProperty.call(message, "invoke"))
                        $root.clew.conformance.v1.Invoke.encode(message.invoke, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.callback != null && $Object.hasOwnProperty.call(message, "callback"))
                        $root.clew.conformance.v1.Callback.encode(message.callback, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.child != null && $Object.hasOwnProperty.call(message, "child"))
                        $root.clew.conformance.v1.Child.encode(message.child, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.map != null && $Object.hasOwnProperty.call(message, "map"))
                        $root.clew.conformance.v1.Map.encode(message.map, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.parallel != null && $Object.hasOwnProperty.call(message, "parallel"))
                        $root.clew.conformance.v1.Parallel.encode(message.parallel, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.waitForCallback != null && $Object.hasOwnProperty.call(message, "waitForCallback"))
                        $root.clew.conformance.v1.WaitForCallback.encode(message.waitForCallback, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.waitForCondition != null && $Object.hasOwnProperty.call(message, "waitForCondition"))
                        $root.clew.conformance.v1.WaitForCondition.encode(message.waitForCondition, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                    if (message.withRetry != null && $Object.hasOwnProperty.call(message, "withRetry"))
                        $root.clew.conformance.v1.WithRetry.encode(message.withRetry, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                    if (message.all != null && $Object.hasOwnProperty.call(message, "all"))
                        $root.clew.conformance.v1.Combinator.encode(message.all, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                    if (message.allSettled != null && $Object.hasOwnProperty.call(message, "allSettled"))
                        $root.clew.conformance.v1.Combinator.encode(message.allSettled, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                    if (message.any != null && $Object.hasOwnProperty.call(message, "any"))
                        $root.clew.conformance.v1.Combinator.encode(message.any, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                    if (message.race != null && $Object.hasOwnProperty.call(message, "race"))
                        $root.clew.conformance.v1.Combinator.encode(message.race, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                    if (message.start != null && $Object.hasOwnProperty.call(message, "start"))
                        $root.clew.conformance.v1.Start.encode(message.start, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                    if (message.await != null && $Object.hasOwnProperty.call(message, "await"))
                        $root.clew.conformance.v1.Await.encode(message.await, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                    if (message["try"] != null && $Object.hasOwnProperty.call(message, "try"))
                        $root.clew.conformance.v1.Try.encode(message["try"], writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
                    if (message["throw"] != null && $Object.hasOwnProperty.call(message, "throw"))
                        $root.clew.conformance.v1.Throw.encode(message["throw"], writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
                    if (message.rethrow != null && $Object.hasOwnProperty.call(message, "rethrow"))
                        $root.clew.conformance.v1.Rethrow.encode(message.rethrow, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                    if (message["return"] != null && $Object.hasOwnProperty.call(message, "return"))
                        $root.google.protobuf.Value.encode(message["return"], writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        $root.google.protobuf.Value.encode(message.value, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                    if (message["if"] != null && $Object.hasOwnProperty.call(message, "if"))
                        $root.clew.conformance.v1.If.encode(message["if"], writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
                    if (message.repeat != null && $Object.hasOwnProperty.call(message, "repeat"))
                        $root.clew.conformance.v1.Repeat.encode(message.repeat, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                    if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                        writer.uint32(/* id 25, wireType 2 =*/202).string(message.count);
                    if (message.observe != null && $Object.hasOwnProperty.call(message, "observe"))
                        $root.clew.conformance.v1.Observe.encode(message.observe, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
                    if (message.sleep != null && $Object.hasOwnProperty.call(message, "sleep"))
                        $root.clew.conformance.v1.Sleep.encode(message.sleep, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
                    if (message.crash != null && $Object.hasOwnProperty.call(message, "crash"))
                        $root.clew.conformance.v1.Crash.encode(message.crash, writer.uint32(/* id 28, wireType 2 =*/226).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Node message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Node
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Node & clew.conformance.v1.Node.$Shape} Node
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Node.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Node();
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
                                    message.to = value;
                                else
                                    delete message.to;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.step = $root.clew.conformance.v1.Step.decode(reader, reader.size(), $undefined, _depth + 1, message.step);
                                message.op = "step";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.wait = $root.clew.conformance.v1.Wait.decode(reader, reader.size(), $undefined, _depth + 1, message.wait);
                                message.op = "wait";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.invoke = $root.clew.conformance.v1.Invoke.decode(reader, reader.size(), $undefined, _depth + 1, message.invoke);
                                message.op = "invoke";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.callback = $root.clew.conformance.v1.Callback.decode(reader, reader.size(), $undefined, _depth + 1, message.callback);
                                message.op = "callback";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.child = $root.clew.conformance.v1.Child.decode(reader, reader.size(), $undefined, _depth + 1, message.child);
                                message.op = "child";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.map = $root.clew.conformance.v1.Map.decode(reader, reader.size(), $undefined, _depth + 1, message.map);
                                message.op = "map";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.parallel = $root.clew.conformance.v1.Parallel.decode(reader, reader.size(), $undefined, _depth + 1, message.parallel);
                                message.op = "parallel";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                message.waitForCallback = $root.clew.conformance.v1.WaitForCallback.decode(reader, reader.size(), $undefined, _depth + 1, message.waitForCallback);
                                message.op = "waitForCallback";
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                message.waitForCondition = $root.clew.conformance.v1.WaitForCondition.decode(reader, reader.size(), $undefined, _depth + 1, message.waitForCondition);
                                message.op = "waitForCondition";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                message.withRetry = $root.clew.conformance.v1.WithRetry.decode(reader, reader.size(), $undefined, _depth + 1, message.withRetry);
                                message.op = "withRetry";
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                message.all = $root.clew.conformance.v1.Combinator.decode(reader, reader.size(), $undefined, _depth + 1, message.all);
                                message.op = "all";
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                message.allSettled = $root.clew.conformance.v1.Combinator.decode(reader, reader.size(), $undefined, _depth + 1, message.allSettled);
                                message.op = "allSettled";
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                message.any = $root.clew.conformance.v1.Combinator.decode(reader, reader.size(), $undefined, _depth + 1, message.any);
                                message.op = "any";
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                message.race = $root.clew.conformance.v1.Combinator.decode(reader, reader.size(), $undefined, _depth + 1, message.race);
                                message.op = "race";
                                continue;
                            }
                        case 16: {
                                if (wireType !== 2)
                                    break;
                                message.start = $root.clew.conformance.v1.Start.decode(reader, reader.size(), $undefined, _depth + 1, message.start);
                                message.op = "start";
                                continue;
                            }
                        case 17: {
                                if (wireType !== 2)
                                    break;
                                message.await = $root.clew.conformance.v1.Await.decode(reader, reader.size(), $undefined, _depth + 1, message.await);
                                message.op = "await";
                                continue;
                            }
                        case 18: {
                                if (wireType !== 2)
                                    break;
                                message["try"] = $root.clew.conformance.v1.Try.decode(reader, reader.size(), $undefined, _depth + 1, message["try"]);
                                message.op = "try";
                                continue;
                            }
                        case 19: {
                                if (wireType !== 2)
                                    break;
                                message["throw"] = $root.clew.conformance.v1.Throw.decode(reader, reader.size(), $undefined, _depth + 1, message["throw"]);
                                message.op = "throw";
                                continue;
                            }
                        case 20: {
                                if (wireType !== 2)
                                    break;
                                message.rethrow = $root.clew.conformance.v1.Rethrow.decode(reader, reader.size(), $undefined, _depth + 1, message.rethrow);
                                message.op = "rethrow";
                                continue;
                            }
                        case 21: {
                                if (wireType !== 2)
                                    break;
                                message["return"] = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message["return"]);
                                message.op = "return";
                                continue;
                            }
                        case 22: {
                                if (wireType !== 2)
                                    break;
                                message.value = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                                message.op = "value";
                                continue;
                            }
                        case 23: {
                                if (wireType !== 2)
                                    break;
                                message["if"] = $root.clew.conformance.v1.If.decode(reader, reader.size(), $undefined, _depth + 1, message["if"]);
                                message.op = "if";
                                continue;
                            }
                        case 24: {
                                if (wireType !== 2)
                                    break;
                                message.repeat = $root.clew.conformance.v1.Repeat.decode(reader, reader.size(), $undefined, _depth + 1, message.repeat);
                                message.op = "repeat";
                                continue;
                            }
                        case 25: {
                                if (wireType !== 2)
                                    break;
                                message.count = reader.stringVerify();
                                message.op = "count";
                                continue;
                            }
                        case 26: {
                                if (wireType !== 2)
                                    break;
                                message.observe = $root.clew.conformance.v1.Observe.decode(reader, reader.size(), $undefined, _depth + 1, message.observe);
                                message.op = "observe";
                                continue;
                            }
                        case 27: {
                                if (wireType !== 2)
                                    break;
                                message.sleep = $root.clew.conformance.v1.Sleep.decode(reader, reader.size(), $undefined, _depth + 1, message.sleep);
                                message.op = "sleep";
                                continue;
                            }
                        case 28: {
                                if (wireType !== 2)
                                    break;
                                message.crash = $root.clew.conformance.v1.Crash.decode(reader, reader.size(), $undefined, _depth + 1, message.crash);
                                message.op = "crash";
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

                return Node;
            })();

            v1.RetryPolicy = (function() {

                /**
                 * Properties of a RetryPolicy.
                 * @typedef {Object} clew.conformance.v1.RetryPolicy.$Properties
                 * @property {number|null} [maxAttempts] Attempts in all; 1: never again.
                 * @property {number|null} [delaySeconds] Before the second attempt; 0 or absent: 1.
                 * @property {number|null} [backoffRate] Factor from one delay to the next; 0 or absent: 1.
                 * @property {Array.<string>|null} [onlyMessages] When given, only errors with one of these messages are tried again.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RetryPolicy.
                 * @memberof clew.conformance.v1
                 * @interface IRetryPolicy
                 * @augments clew.conformance.v1.RetryPolicy.$Properties
                 * @deprecated Use clew.conformance.v1.RetryPolicy.$Properties instead.
                 */

                /**
                 * Shape of a RetryPolicy.
                 * @typedef {clew.conformance.v1.RetryPolicy.$Properties} clew.conformance.v1.RetryPolicy.$Shape
                 */

                /**
                 * Constructs a new RetryPolicy.
                 * @memberof clew.conformance.v1
                 * @classdesc How often and when a body that failed runs again. The host turns it into the SDK's own kind of strategy, without jitter.
                 * @constructor
                 * @param {clew.conformance.v1.RetryPolicy.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RetryPolicy = function (properties) {
                    this.onlyMessages = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Attempts in all; 1: never again.
                 * @member {number} maxAttempts
                 * @memberof clew.conformance.v1.RetryPolicy
                 * @instance
                 */
                RetryPolicy.prototype.maxAttempts = 0;

                /**
                 * Before the second attempt; 0 or absent: 1.
                 * @member {number} delaySeconds
                 * @memberof clew.conformance.v1.RetryPolicy
                 * @instance
                 */
                RetryPolicy.prototype.delaySeconds = 0;

                /**
                 * Factor from one delay to the next; 0 or absent: 1.
                 * @member {number} backoffRate
                 * @memberof clew.conformance.v1.RetryPolicy
                 * @instance
                 */
                RetryPolicy.prototype.backoffRate = 0;

                /**
                 * When given, only errors with one of these messages are tried again.
                 * @member {Array.<string>} onlyMessages
                 * @memberof clew.conformance.v1.RetryPolicy
                 * @instance
                 */
                RetryPolicy.prototype.onlyMessages = $util.emptyArray;

                /**
                 * Creates a new RetryPolicy instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.RetryPolicy
                 * @static
                 * @param {clew.conformance.v1.RetryPolicy.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.RetryPolicy} RetryPolicy instance
                 * @type {{
                 *   (properties: clew.conformance.v1.RetryPolicy.$Shape): clew.conformance.v1.RetryPolicy & clew.conformance.v1.RetryPolicy.$Shape;
                 *   (properties?: clew.conformance.v1.RetryPolicy.$Properties): clew.conformance.v1.RetryPolicy;
                 * }}
                 */
                RetryPolicy.create = function(properties) {
                    return new RetryPolicy(properties);
                };

                /**
                 * Encodes the specified RetryPolicy message. Does not implicitly {@link clew.conformance.v1.RetryPolicy.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.RetryPolicy
                 * @static
                 * @param {clew.conformance.v1.RetryPolicy.$Properties} message RetryPolicy message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RetryPolicy.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.maxAttempts != null && $Object.hasOwnProperty.call(message, "maxAttempts") && message.maxAttempts !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.maxAttempts);
                    if (message.delaySeconds != null && $Object.hasOwnProperty.call(message, "delaySeconds") && message.delaySeconds !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.delaySeconds);
                    if (message.backoffRate != null && $Object.hasOwnProperty.call(message, "backoffRate") && !$Object.is(message.backoffRate, 0))
                        writer.uint32(/* id 3, wireType 1 =*/25).double(message.backoffRate);
                    if (message.onlyMessages != null && message.onlyMessages.length)
                        for (let i = 0; i < message.onlyMessages.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.onlyMessages[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RetryPolicy message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.RetryPolicy
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.RetryPolicy & clew.conformance.v1.RetryPolicy.$Shape} RetryPolicy
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RetryPolicy.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.RetryPolicy();
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
                                    message.maxAttempts = value;
                                else
                                    delete message.maxAttempts;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.delaySeconds = value;
                                else
                                    delete message.delaySeconds;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.backoffRate = value;
                                else
                                    delete message.backoffRate;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.onlyMessages && message.onlyMessages.length))
                                    message.onlyMessages = [];
                                message.onlyMessages.push(reader.stringVerify());
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

                return RetryPolicy;
            })();

            v1.Step = (function() {

                /**
                 * Properties of a Step.
                 * @typedef {Object} clew.conformance.v1.Step.$Properties
                 * @property {string|null} [name] Absent: unnamed.
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} [body] What one attempt does.
                 * @property {clew.conformance.v1.RetryPolicy.$Properties|null} [retry] Absent: the SDK's own default.
                 * @property {boolean|null} [atMostOnce] True: an attempt that was started is never run again as the same attempt.
                 * @property {string|null} [subType] A subtype of the program's choosing (feature `subType`).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Step.
                 * @memberof clew.conformance.v1
                 * @interface IStep
                 * @augments clew.conformance.v1.Step.$Properties
                 * @deprecated Use clew.conformance.v1.Step.$Properties instead.
                 */

                /**
                 * Shape of a Step.
                 * @typedef {{
                 *   name?: string|null;
                 *   body?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   retry?: clew.conformance.v1.RetryPolicy.$Shape|null;
                 *   atMostOnce?: boolean|null;
                 *   subType?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Step.$Shape
                 */

                /**
                 * Constructs a new Step.
                 * @memberof clew.conformance.v1
                 * @classdesc A step. Its body holds nodes without durable operations; the attempt is `$attempt`.
                 * @constructor
                 * @param {clew.conformance.v1.Step.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Step = function (properties) {
                    this.body = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Absent: unnamed.
                 * @member {string} name
                 * @memberof clew.conformance.v1.Step
                 * @instance
                 */
                Step.prototype.name = "";

                /**
                 * What one attempt does.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} body
                 * @memberof clew.conformance.v1.Step
                 * @instance
                 */
                Step.prototype.body = $util.emptyArray;

                /**
                 * Absent: the SDK's own default.
                 * @member {clew.conformance.v1.RetryPolicy.$Properties|null|undefined} retry
                 * @memberof clew.conformance.v1.Step
                 * @instance
                 */
                Step.prototype.retry = null;

                /**
                 * True: an attempt that was started is never run again as the same attempt.
                 * @member {boolean} atMostOnce
                 * @memberof clew.conformance.v1.Step
                 * @instance
                 */
                Step.prototype.atMostOnce = false;

                /**
                 * A subtype of the program's choosing (feature `subType`).
                 * @member {string} subType
                 * @memberof clew.conformance.v1.Step
                 * @instance
                 */
                Step.prototype.subType = "";

                /**
                 * Creates a new Step instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Step
                 * @static
                 * @param {clew.conformance.v1.Step.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Step} Step instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Step.$Shape): clew.conformance.v1.Step & clew.conformance.v1.Step.$Shape;
                 *   (properties?: clew.conformance.v1.Step.$Properties): clew.conformance.v1.Step;
                 * }}
                 */
                Step.create = function(properties) {
                    return new Step(properties);
                };

                /**
                 * Encodes the specified Step message. Does not implicitly {@link clew.conformance.v1.Step.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Step
                 * @static
                 * @param {clew.conformance.v1.Step.$Properties} message Step message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Step.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.body != null && message.body.length)
                        for (let i = 0; i < message.body.length; ++i)
                            $root.clew.conformance.v1.Node.encode(message.body[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.retry != null && $Object.hasOwnProperty.call(message, "retry"))
                        $root.clew.conformance.v1.RetryPolicy.encode(message.retry, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.atMostOnce != null && $Object.hasOwnProperty.call(message, "atMostOnce") && message.atMostOnce !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.atMostOnce);
                    if (message.subType != null && $Object.hasOwnProperty.call(message, "subType") && message.subType !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.subType);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Step message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Step
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Step & clew.conformance.v1.Step.$Shape} Step
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Step.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Step();
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
                                if (wireType !== 2)
                                    break;
                                if (!(message.body && message.body.length))
                                    message.body = [];
                                message.body.push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.retry = $root.clew.conformance.v1.RetryPolicy.decode(reader, reader.size(), $undefined, _depth + 1, message.retry);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.atMostOnce = value;
                                else
                                    delete message.atMostOnce;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.subType = value;
                                else
                                    delete message.subType;
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

                return Step;
            })();

            v1.Wait = (function() {

                /**
                 * Properties of a Wait.
                 * @typedef {Object} clew.conformance.v1.Wait.$Properties
                 * @property {string|null} [name] Absent: unnamed.
                 * @property {number|null} [seconds] Whole seconds.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Wait.
                 * @memberof clew.conformance.v1
                 * @interface IWait
                 * @augments clew.conformance.v1.Wait.$Properties
                 * @deprecated Use clew.conformance.v1.Wait.$Properties instead.
                 */

                /**
                 * Shape of a Wait.
                 * @typedef {clew.conformance.v1.Wait.$Properties} clew.conformance.v1.Wait.$Shape
                 */

                /**
                 * Constructs a new Wait.
                 * @memberof clew.conformance.v1
                 * @classdesc A wait.
                 * @constructor
                 * @param {clew.conformance.v1.Wait.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Wait = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Absent: unnamed.
                 * @member {string} name
                 * @memberof clew.conformance.v1.Wait
                 * @instance
                 */
                Wait.prototype.name = "";

                /**
                 * Whole seconds.
                 * @member {number} seconds
                 * @memberof clew.conformance.v1.Wait
                 * @instance
                 */
                Wait.prototype.seconds = 0;

                /**
                 * Creates a new Wait instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Wait
                 * @static
                 * @param {clew.conformance.v1.Wait.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Wait} Wait instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Wait.$Shape): clew.conformance.v1.Wait & clew.conformance.v1.Wait.$Shape;
                 *   (properties?: clew.conformance.v1.Wait.$Properties): clew.conformance.v1.Wait;
                 * }}
                 */
                Wait.create = function(properties) {
                    return new Wait(properties);
                };

                /**
                 * Encodes the specified Wait message. Does not implicitly {@link clew.conformance.v1.Wait.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Wait
                 * @static
                 * @param {clew.conformance.v1.Wait.$Properties} message Wait message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Wait.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && message.seconds !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.seconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Wait message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Wait
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Wait & clew.conformance.v1.Wait.$Shape} Wait
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Wait.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Wait();
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
                                if (value = reader.uint32())
                                    message.seconds = value;
                                else
                                    delete message.seconds;
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

                return Wait;
            })();

            v1.Invoke = (function() {

                /**
                 * Properties of an Invoke.
                 * @typedef {Object} clew.conformance.v1.Invoke.$Properties
                 * @property {string|null} [name] Absent: unnamed.
                 * @property {string|null} ["function"] Name with qualifier, or ARN.
                 * @property {google.protobuf.Value.$Properties|null} [input] Expression: the payload. Absent: none is given.
                 * @property {string|null} [tenantId] Absent: none.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Invoke.
                 * @memberof clew.conformance.v1
                 * @interface IInvoke
                 * @augments clew.conformance.v1.Invoke.$Properties
                 * @deprecated Use clew.conformance.v1.Invoke.$Properties instead.
                 */

                /**
                 * Shape of an Invoke.
                 * @typedef {{
                 *   name?: string|null;
                 *   "function"?: string|null;
                 *   input?: google.protobuf.Value.$Shape|null;
                 *   tenantId?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Invoke.$Shape
                 */

                /**
                 * Constructs a new Invoke.
                 * @memberof clew.conformance.v1
                 * @classdesc A chained invoke.
                 * @constructor
                 * @param {clew.conformance.v1.Invoke.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Invoke = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Absent: unnamed.
                 * @member {string} name
                 * @memberof clew.conformance.v1.Invoke
                 * @instance
                 */
                Invoke.prototype.name = "";

                /**
                 * Name with qualifier, or ARN.
                 * @member {string} function
                 * @memberof clew.conformance.v1.Invoke
                 * @instance
                 */
                Invoke.prototype["function"] = "";

                /**
                 * Expression: the payload. Absent: none is given.
                 * @member {google.protobuf.Value.$Properties|null|undefined} input
                 * @memberof clew.conformance.v1.Invoke
                 * @instance
                 */
                Invoke.prototype.input = null;

                /**
                 * Absent: none.
                 * @member {string} tenantId
                 * @memberof clew.conformance.v1.Invoke
                 * @instance
                 */
                Invoke.prototype.tenantId = "";

                /**
                 * Creates a new Invoke instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Invoke
                 * @static
                 * @param {clew.conformance.v1.Invoke.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Invoke} Invoke instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Invoke.$Shape): clew.conformance.v1.Invoke & clew.conformance.v1.Invoke.$Shape;
                 *   (properties?: clew.conformance.v1.Invoke.$Properties): clew.conformance.v1.Invoke;
                 * }}
                 */
                Invoke.create = function(properties) {
                    return new Invoke(properties);
                };

                /**
                 * Encodes the specified Invoke message. Does not implicitly {@link clew.conformance.v1.Invoke.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Invoke
                 * @static
                 * @param {clew.conformance.v1.Invoke.$Properties} message Invoke message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Invoke.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message["function"] != null && $Object.hasOwnProperty.call(message, "function") && message["function"] !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message["function"]);
                    if (message.input != null && $Object.hasOwnProperty.call(message, "input"))
                        $root.google.protobuf.Value.encode(message.input, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.tenantId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Invoke message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Invoke
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Invoke & clew.conformance.v1.Invoke.$Shape} Invoke
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Invoke.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Invoke();
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
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message["function"] = value;
                                else
                                    delete message["function"];
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.input = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.input);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.tenantId = value;
                                else
                                    delete message.tenantId;
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

                return Invoke;
            })();

            v1.Callback = (function() {

                /**
                 * Properties of a Callback.
                 * @typedef {Object} clew.conformance.v1.Callback.$Properties
                 * @property {string|null} [name] Absent: unnamed.
                 * @property {number|null} [timeoutSeconds] 0: none.
                 * @property {number|null} [heartbeatTimeoutSeconds] 0: none.
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} [body] Runs between the creation and the wait, with the variable `callbackId`.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Callback.
                 * @memberof clew.conformance.v1
                 * @interface ICallback
                 * @augments clew.conformance.v1.Callback.$Properties
                 * @deprecated Use clew.conformance.v1.Callback.$Properties instead.
                 */

                /**
                 * Shape of a Callback.
                 * @typedef {{
                 *   name?: string|null;
                 *   timeoutSeconds?: number|null;
                 *   heartbeatTimeoutSeconds?: number|null;
                 *   body?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Callback.$Shape
                 */

                /**
                 * Constructs a new Callback.
                 * @memberof clew.conformance.v1
                 * @classdesc A callback. Its value is the result as the SDK hands it over.
                 * @constructor
                 * @param {clew.conformance.v1.Callback.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Callback = function (properties) {
                    this.body = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Absent: unnamed.
                 * @member {string} name
                 * @memberof clew.conformance.v1.Callback
                 * @instance
                 */
                Callback.prototype.name = "";

                /**
                 * 0: none.
                 * @member {number} timeoutSeconds
                 * @memberof clew.conformance.v1.Callback
                 * @instance
                 */
                Callback.prototype.timeoutSeconds = 0;

                /**
                 * 0: none.
                 * @member {number} heartbeatTimeoutSeconds
                 * @memberof clew.conformance.v1.Callback
                 * @instance
                 */
                Callback.prototype.heartbeatTimeoutSeconds = 0;

                /**
                 * Runs between the creation and the wait, with the variable `callbackId`.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} body
                 * @memberof clew.conformance.v1.Callback
                 * @instance
                 */
                Callback.prototype.body = $util.emptyArray;

                /**
                 * Creates a new Callback instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Callback
                 * @static
                 * @param {clew.conformance.v1.Callback.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Callback} Callback instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Callback.$Shape): clew.conformance.v1.Callback & clew.conformance.v1.Callback.$Shape;
                 *   (properties?: clew.conformance.v1.Callback.$Properties): clew.conformance.v1.Callback;
                 * }}
                 */
                Callback.create = function(properties) {
                    return new Callback(properties);
                };

                /**
                 * Encodes the specified Callback message. Does not implicitly {@link clew.conformance.v1.Callback.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Callback
                 * @static
                 * @param {clew.conformance.v1.Callback.$Properties} message Callback message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Callback.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.timeoutSeconds != null && $Object.hasOwnProperty.call(message, "timeoutSeconds") && message.timeoutSeconds !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.timeoutSeconds);
                    if (message.heartbeatTimeoutSeconds != null && $Object.hasOwnProperty.call(message, "heartbeatTimeoutSeconds") && message.heartbeatTimeoutSeconds !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.heartbeatTimeoutSeconds);
                    if (message.body != null && message.body.length)
                        for (let i = 0; i < message.body.length; ++i)
                            $root.clew.conformance.v1.Node.encode(message.body[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Callback message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Callback
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Callback & clew.conformance.v1.Callback.$Shape} Callback
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Callback.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Callback();
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
                                if (value = reader.uint32())
                                    message.timeoutSeconds = value;
                                else
                                    delete message.timeoutSeconds;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.heartbeatTimeoutSeconds = value;
                                else
                                    delete message.heartbeatTimeoutSeconds;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.body && message.body.length))
                                    message.body = [];
                                message.body.push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return Callback;
            })();

            v1.Child = (function() {

                /**
                 * Properties of a Child.
                 * @typedef {Object} clew.conformance.v1.Child.$Properties
                 * @property {string|null} [name] Absent: unnamed.
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} [body] What the child does.
                 * @property {boolean|null} [virtual] True: no operation of its own is recorded (feature `virtualContext`).
                 * @property {string|null} [subType] A subtype of the program's choosing (feature `childSubType`).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Child.
                 * @memberof clew.conformance.v1
                 * @interface IChild
                 * @augments clew.conformance.v1.Child.$Properties
                 * @deprecated Use clew.conformance.v1.Child.$Properties instead.
                 */

                /**
                 * Shape of a Child.
                 * @typedef {{
                 *   name?: string|null;
                 *   body?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   virtual?: boolean|null;
                 *   subType?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Child.$Shape
                 */

                /**
                 * Constructs a new Child.
                 * @memberof clew.conformance.v1
                 * @classdesc A child context.
                 * @constructor
                 * @param {clew.conformance.v1.Child.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Child = function (properties) {
                    this.body = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Absent: unnamed.
                 * @member {string} name
                 * @memberof clew.conformance.v1.Child
                 * @instance
                 */
                Child.prototype.name = "";

                /**
                 * What the child does.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} body
                 * @memberof clew.conformance.v1.Child
                 * @instance
                 */
                Child.prototype.body = $util.emptyArray;

                /**
                 * True: no operation of its own is recorded (feature `virtualContext`).
                 * @member {boolean} virtual
                 * @memberof clew.conformance.v1.Child
                 * @instance
                 */
                Child.prototype.virtual = false;

                /**
                 * A subtype of the program's choosing (feature `childSubType`).
                 * @member {string} subType
                 * @memberof clew.conformance.v1.Child
                 * @instance
                 */
                Child.prototype.subType = "";

                /**
                 * Creates a new Child instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Child
                 * @static
                 * @param {clew.conformance.v1.Child.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Child} Child instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Child.$Shape): clew.conformance.v1.Child & clew.conformance.v1.Child.$Shape;
                 *   (properties?: clew.conformance.v1.Child.$Properties): clew.conformance.v1.Child;
                 * }}
                 */
                Child.create = function(properties) {
                    return new Child(properties);
                };

                /**
                 * Encodes the specified Child message. Does not implicitly {@link clew.conformance.v1.Child.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Child
                 * @static
                 * @param {clew.conformance.v1.Child.$Properties} message Child message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Child.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.body != null && message.body.length)
                        for (let i = 0; i < message.body.length; ++i)
                            $root.clew.conformance.v1.Node.encode(message.body[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.virtual != null && $Object.hasOwnProperty.call(message, "virtual") && message.virtual !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.virtual);
                    if (message.subType != null && $Object.hasOwnProperty.call(message, "subType") && message.subType !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.subType);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Child message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Child
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Child & clew.conformance.v1.Child.$Shape} Child
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Child.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Child();
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
                                if (wireType !== 2)
                                    break;
                                if (!(message.body && message.body.length))
                                    message.body = [];
                                message.body.push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.virtual = value;
                                else
                                    delete message.virtual;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.subType = value;
                                else
                                    delete message.subType;
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

                return Child;
            })();

            v1.Completion = (function() {

                /**
                 * Properties of a Completion.
                 * @typedef {Object} clew.conformance.v1.Completion.$Properties
                 * @property {number|null} [minSuccessful] This many successes end it.
                 * @property {number|null} [toleratedFailureCount] More failures than this end it.
                 * @property {number|null} [toleratedFailurePercentage] A larger share of failures than this, 0 to 100, ends it.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Completion.
                 * @memberof clew.conformance.v1
                 * @interface ICompletion
                 * @augments clew.conformance.v1.Completion.$Properties
                 * @deprecated Use clew.conformance.v1.Completion.$Properties instead.
                 */

                /**
                 * Shape of a Completion.
                 * @typedef {clew.conformance.v1.Completion.$Properties} clew.conformance.v1.Completion.$Shape
                 */

                /**
                 * Constructs a new Completion.
                 * @memberof clew.conformance.v1
                 * @classdesc When a map or parallel is complete before all of its parts have ended. No member: the first failure ends it.
                 * @constructor
                 * @param {clew.conformance.v1.Completion.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Completion = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * This many successes end it.
                 * @member {number|null|undefined} minSuccessful
                 * @memberof clew.conformance.v1.Completion
                 * @instance
                 */
                Completion.prototype.minSuccessful = null;

                /**
                 * More failures than this end it.
                 * @member {number|null|undefined} toleratedFailureCount
                 * @memberof clew.conformance.v1.Completion
                 * @instance
                 */
                Completion.prototype.toleratedFailureCount = null;

                /**
                 * A larger share of failures than this, 0 to 100, ends it.
                 * @member {number|null|undefined} toleratedFailurePercentage
                 * @memberof clew.conformance.v1.Completion
                 * @instance
                 */
                Completion.prototype.toleratedFailurePercentage = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Completion.prototype, "_minSuccessful", {
                    get: $util.oneOfGetter($oneOfFields = ["minSuccessful"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Completion.prototype, "_toleratedFailureCount", {
                    get: $util.oneOfGetter($oneOfFields = ["toleratedFailureCount"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Completion.prototype, "_toleratedFailurePercentage", {
                    get: $util.oneOfGetter($oneOfFields = ["toleratedFailurePercentage"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Completion instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Completion
                 * @static
                 * @param {clew.conformance.v1.Completion.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Completion} Completion instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Completion.$Shape): clew.conformance.v1.Completion & clew.conformance.v1.Completion.$Shape;
                 *   (properties?: clew.conformance.v1.Completion.$Properties): clew.conformance.v1.Completion;
                 * }}
                 */
                Completion.create = function(properties) {
                    return new Completion(properties);
                };

                /**
                 * Encodes the specified Completion message. Does not implicitly {@link clew.conformance.v1.Completion.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Completion
                 * @static
                 * @param {clew.conformance.v1.Completion.$Properties} message Completion message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Completion.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.minSuccessful != null && $Object.hasOwnProperty.call(message, "minSuccessful"))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.minSuccessful);
                    if (message.toleratedFailureCount != null && $Object.hasOwnProperty.call(message, "toleratedFailureCount"))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.toleratedFailureCount);
                    if (message.toleratedFailurePercentage != null && $Object.hasOwnProperty.call(message, "toleratedFailurePercentage"))
                        writer.uint32(/* id 3, wireType 1 =*/25).double(message.toleratedFailurePercentage);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Completion message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Completion
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Completion & clew.conformance.v1.Completion.$Shape} Completion
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Completion.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Completion();
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
                                message.minSuccessful = reader.uint32();
                                message._minSuccessful = "minSuccessful";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.toleratedFailureCount = reader.uint32();
                                message._toleratedFailureCount = "toleratedFailureCount";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 1)
                                    break;
                                message.toleratedFailurePercentage = reader.double();
                                message._toleratedFailurePercentage = "toleratedFailurePercentage";
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

                return Completion;
            })();

            v1.Map = (function() {

                /**
                 * Properties of a Map.
                 * @typedef {Object} clew.conformance.v1.Map.$Properties
                 * @property {string|null} [name] Absent: unnamed.
                 * @property {google.protobuf.Value.$Properties|null} [items] Expression: a list.
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} [body] Runs once for each item, with the variables `item` and `index`.
                 * @property {number|null} [maxConcurrency] 0: no limit.
                 * @property {clew.conformance.v1.Completion.$Properties|null} [completion] Absent: the SDK's default.
                 * @property {boolean|null} [flat] True: items get no operation of their own (feature `flat`).
                 * @property {boolean|null} [throwIfError] True: throws the first failure instead of giving the result.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Map.
                 * @memberof clew.conformance.v1
                 * @interface IMap
                 * @augments clew.conformance.v1.Map.$Properties
                 * @deprecated Use clew.conformance.v1.Map.$Properties instead.
                 */

                /**
                 * Shape of a Map.
                 * @typedef {{
                 *   name?: string|null;
                 *   items?: google.protobuf.Value.$Shape|null;
                 *   body?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   maxConcurrency?: number|null;
                 *   completion?: clew.conformance.v1.Completion.$Shape|null;
                 *   flat?: boolean|null;
                 *   throwIfError?: boolean|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Map.$Shape
                 */

                /**
                 * Constructs a new Map.
                 * @memberof clew.conformance.v1
                 * @classdesc A map. Its value is a `BatchResult`.
                 * @constructor
                 * @param {clew.conformance.v1.Map.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Map = function (properties) {
                    this.body = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Absent: unnamed.
                 * @member {string} name
                 * @memberof clew.conformance.v1.Map
                 * @instance
                 */
                Map.prototype.name = "";

                /**
                 * Expression: a list.
                 * @member {google.protobuf.Value.$Properties|null|undefined} items
                 * @memberof clew.conformance.v1.Map
                 * @instance
                 */
                Map.prototype.items = null;

                /**
                 * Runs once for each item, with the variables `item` and `index`.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} body
                 * @memberof clew.conformance.v1.Map
                 * @instance
                 */
                Map.prototype.body = $util.emptyArray;

                /**
                 * 0: no limit.
                 * @member {number} maxConcurrency
                 * @memberof clew.conformance.v1.Map
                 * @instance
                 */
                Map.prototype.maxConcurrency = 0;

                /**
                 * Absent: the SDK's default.
                 * @member {clew.conformance.v1.Completion.$Properties|null|undefined} completion
                 * @memberof clew.conformance.v1.Map
                 * @instance
                 */
                Map.prototype.completion = null;

                /**
                 * True: items get no operation of their own (feature `flat`).
                 * @member {boolean} flat
                 * @memberof clew.conformance.v1.Map
                 * @instance
                 */
                Map.prototype.flat = false;

                /**
                 * True: throws the first failure instead of giving the result.
                 * @member {boolean} throwIfError
                 * @memberof clew.conformance.v1.Map
                 * @instance
                 */
                Map.prototype.throwIfError = false;

                /**
                 * Creates a new Map instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Map
                 * @static
                 * @param {clew.conformance.v1.Map.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Map} Map instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Map.$Shape): clew.conformance.v1.Map & clew.conformance.v1.Map.$Shape;
                 *   (properties?: clew.conformance.v1.Map.$Properties): clew.conformance.v1.Map;
                 * }}
                 */
                Map.create = function(properties) {
                    return new Map(properties);
                };

                /**
                 * Encodes the specified Map message. Does not implicitly {@link clew.conformance.v1.Map.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Map
                 * @static
                 * @param {clew.conformance.v1.Map.$Properties} message Map message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Map.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.items != null && $Object.hasOwnProperty.call(message, "items"))
                        $root.google.protobuf.Value.encode(message.items, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.body != null && message.body.length)
                        for (let i = 0; i < message.body.length; ++i)
                            $root.clew.conformance.v1.Node.encode(message.body[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.maxConcurrency != null && $Object.hasOwnProperty.call(message, "maxConcurrency") && message.maxConcurrency !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.maxConcurrency);
                    if (message.completion != null && $Object.hasOwnProperty.call(message, "completion"))
                        $root.clew.conformance.v1.Completion.encode(message.completion, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.flat != null && $Object.hasOwnProperty.call(message, "flat") && message.flat !== false)
                        writer.uint32(/* id 6, wireType 0 =*/48).bool(message.flat);
                    if (message.throwIfError != null && $Object.hasOwnProperty.call(message, "throwIfError") && message.throwIfError !== false)
                        writer.uint32(/* id 7, wireType 0 =*/56).bool(message.throwIfError);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Map message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Map
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Map & clew.conformance.v1.Map.$Shape} Map
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Map.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Map();
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
                                if (wireType !== 2)
                                    break;
                                message.items = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.items);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.body && message.body.length))
                                    message.body = [];
                                message.body.push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.maxConcurrency = value;
                                else
                                    delete message.maxConcurrency;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.completion = $root.clew.conformance.v1.Completion.decode(reader, reader.size(), $undefined, _depth + 1, message.completion);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.flat = value;
                                else
                                    delete message.flat;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.throwIfError = value;
                                else
                                    delete message.throwIfError;
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

                return Map;
            })();

            v1.Branch = (function() {

                /**
                 * Properties of a Branch.
                 * @typedef {Object} clew.conformance.v1.Branch.$Properties
                 * @property {string|null} [name] Absent: the SDK's default name.
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} [body] What the branch does.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Branch.
                 * @memberof clew.conformance.v1
                 * @interface IBranch
                 * @augments clew.conformance.v1.Branch.$Properties
                 * @deprecated Use clew.conformance.v1.Branch.$Properties instead.
                 */

                /**
                 * Shape of a Branch.
                 * @typedef {{
                 *   name?: string|null;
                 *   body?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Branch.$Shape
                 */

                /**
                 * Constructs a new Branch.
                 * @memberof clew.conformance.v1
                 * @classdesc One branch of a parallel.
                 * @constructor
                 * @param {clew.conformance.v1.Branch.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Branch = function (properties) {
                    this.body = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Absent: the SDK's default name.
                 * @member {string} name
                 * @memberof clew.conformance.v1.Branch
                 * @instance
                 */
                Branch.prototype.name = "";

                /**
                 * What the branch does.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} body
                 * @memberof clew.conformance.v1.Branch
                 * @instance
                 */
                Branch.prototype.body = $util.emptyArray;

                /**
                 * Creates a new Branch instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Branch
                 * @static
                 * @param {clew.conformance.v1.Branch.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Branch} Branch instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Branch.$Shape): clew.conformance.v1.Branch & clew.conformance.v1.Branch.$Shape;
                 *   (properties?: clew.conformance.v1.Branch.$Properties): clew.conformance.v1.Branch;
                 * }}
                 */
                Branch.create = function(properties) {
                    return new Branch(properties);
                };

                /**
                 * Encodes the specified Branch message. Does not implicitly {@link clew.conformance.v1.Branch.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Branch
                 * @static
                 * @param {clew.conformance.v1.Branch.$Properties} message Branch message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Branch.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.body != null && message.body.length)
                        for (let i = 0; i < message.body.length; ++i)
                            $root.clew.conformance.v1.Node.encode(message.body[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Branch message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Branch
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Branch & clew.conformance.v1.Branch.$Shape} Branch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Branch.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Branch();
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
                                if (wireType !== 2)
                                    break;
                                if (!(message.body && message.body.length))
                                    message.body = [];
                                message.body.push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return Branch;
            })();

            v1.Parallel = (function() {

                /**
                 * Properties of a Parallel.
                 * @typedef {Object} clew.conformance.v1.Parallel.$Properties
                 * @property {string|null} [name] Absent: unnamed.
                 * @property {Array.<clew.conformance.v1.Branch.$Properties>|null} [branches] Each runs in a context of its own.
                 * @property {number|null} [maxConcurrency] 0: no limit.
                 * @property {clew.conformance.v1.Completion.$Properties|null} [completion] Absent: the SDK's default.
                 * @property {boolean|null} [flat] True: branches get no operation of their own (feature `flat`).
                 * @property {boolean|null} [throwIfError] True: throws the first failure instead of giving the result.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Parallel.
                 * @memberof clew.conformance.v1
                 * @interface IParallel
                 * @augments clew.conformance.v1.Parallel.$Properties
                 * @deprecated Use clew.conformance.v1.Parallel.$Properties instead.
                 */

                /**
                 * Shape of a Parallel.
                 * @typedef {{
                 *   name?: string|null;
                 *   branches?: Array.<clew.conformance.v1.Branch.$Shape>|null;
                 *   maxConcurrency?: number|null;
                 *   completion?: clew.conformance.v1.Completion.$Shape|null;
                 *   flat?: boolean|null;
                 *   throwIfError?: boolean|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Parallel.$Shape
                 */

                /**
                 * Constructs a new Parallel.
                 * @memberof clew.conformance.v1
                 * @classdesc A parallel. Its value is a `BatchResult`.
                 * @constructor
                 * @param {clew.conformance.v1.Parallel.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Parallel = function (properties) {
                    this.branches = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Absent: unnamed.
                 * @member {string} name
                 * @memberof clew.conformance.v1.Parallel
                 * @instance
                 */
                Parallel.prototype.name = "";

                /**
                 * Each runs in a context of its own.
                 * @member {Array.<clew.conformance.v1.Branch.$Properties>} branches
                 * @memberof clew.conformance.v1.Parallel
                 * @instance
                 */
                Parallel.prototype.branches = $util.emptyArray;

                /**
                 * 0: no limit.
                 * @member {number} maxConcurrency
                 * @memberof clew.conformance.v1.Parallel
                 * @instance
                 */
                Parallel.prototype.maxConcurrency = 0;

                /**
                 * Absent: the SDK's default.
                 * @member {clew.conformance.v1.Completion.$Properties|null|undefined} completion
                 * @memberof clew.conformance.v1.Parallel
                 * @instance
                 */
                Parallel.prototype.completion = null;

                /**
                 * True: branches get no operation of their own (feature `flat`).
                 * @member {boolean} flat
                 * @memberof clew.conformance.v1.Parallel
                 * @instance
                 */
                Parallel.prototype.flat = false;

                /**
                 * True: throws the first failure instead of giving the result.
                 * @member {boolean} throwIfError
                 * @memberof clew.conformance.v1.Parallel
                 * @instance
                 */
                Parallel.prototype.throwIfError = false;

                /**
                 * Creates a new Parallel instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Parallel
                 * @static
                 * @param {clew.conformance.v1.Parallel.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Parallel} Parallel instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Parallel.$Shape): clew.conformance.v1.Parallel & clew.conformance.v1.Parallel.$Shape;
                 *   (properties?: clew.conformance.v1.Parallel.$Properties): clew.conformance.v1.Parallel;
                 * }}
                 */
                Parallel.create = function(properties) {
                    return new Parallel(properties);
                };

                /**
                 * Encodes the specified Parallel message. Does not implicitly {@link clew.conformance.v1.Parallel.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Parallel
                 * @static
                 * @param {clew.conformance.v1.Parallel.$Properties} message Parallel message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Parallel.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.branches != null && message.branches.length)
                        for (let i = 0; i < message.branches.length; ++i)
                            $root.clew.conformance.v1.Branch.encode(message.branches[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.maxConcurrency != null && $Object.hasOwnProperty.call(message, "maxConcurrency") && message.maxConcurrency !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.maxConcurrency);
                    if (message.completion != null && $Object.hasOwnProperty.call(message, "completion"))
                        $root.clew.conformance.v1.Completion.encode(message.completion, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.flat != null && $Object.hasOwnProperty.call(message, "flat") && message.flat !== false)
                        writer.uint32(/* id 5, wireType 0 =*/40).bool(message.flat);
                    if (message.throwIfError != null && $Object.hasOwnProperty.call(message, "throwIfError") && message.throwIfError !== false)
                        writer.uint32(/* id 6, wireType 0 =*/48).bool(message.throwIfError);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Parallel message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Parallel
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Parallel & clew.conformance.v1.Parallel.$Shape} Parallel
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Parallel.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Parallel();
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
                                if (wireType !== 2)
                                    break;
                                if (!(message.branches && message.branches.length))
                                    message.branches = [];
                                message.branches.push($root.clew.conformance.v1.Branch.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.maxConcurrency = value;
                                else
                                    delete message.maxConcurrency;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.completion = $root.clew.conformance.v1.Completion.decode(reader, reader.size(), $undefined, _depth + 1, message.completion);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.flat = value;
                                else
                                    delete message.flat;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.throwIfError = value;
                                else
                                    delete message.throwIfError;
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

                return Parallel;
            })();

            v1.BatchResult = (function() {

                /**
                 * Properties of a BatchResult.
                 * @typedef {Object} clew.conformance.v1.BatchResult.$Properties
                 * @property {string|null} [reason] `ALL_COMPLETED`, `MIN_SUCCESSFUL_REACHED`, `FAILURE_TOLERANCE_EXCEEDED`.
                 * @property {Array.<clew.conformance.v1.BatchItem.$Properties>|null} [items] Parts that were started, in order.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a BatchResult.
                 * @memberof clew.conformance.v1
                 * @interface IBatchResult
                 * @augments clew.conformance.v1.BatchResult.$Properties
                 * @deprecated Use clew.conformance.v1.BatchResult.$Properties instead.
                 */

                /**
                 * Shape of a BatchResult.
                 * @typedef {{
                 *   reason?: string|null;
                 *   items?: Array.<clew.conformance.v1.BatchItem.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.BatchResult.$Shape
                 */

                /**
                 * Constructs a new BatchResult.
                 * @memberof clew.conformance.v1
                 * @classdesc The neutral form in which a host gives the outcome of a map or parallel to the program.
                 * @constructor
                 * @param {clew.conformance.v1.BatchResult.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const BatchResult = function (properties) {
                    this.items = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * `ALL_COMPLETED`, `MIN_SUCCESSFUL_REACHED`, `FAILURE_TOLERANCE_EXCEEDED`.
                 * @member {string} reason
                 * @memberof clew.conformance.v1.BatchResult
                 * @instance
                 */
                BatchResult.prototype.reason = "";

                /**
                 * Parts that were started, in order.
                 * @member {Array.<clew.conformance.v1.BatchItem.$Properties>} items
                 * @memberof clew.conformance.v1.BatchResult
                 * @instance
                 */
                BatchResult.prototype.items = $util.emptyArray;

                /**
                 * Creates a new BatchResult instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.BatchResult
                 * @static
                 * @param {clew.conformance.v1.BatchResult.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.BatchResult} BatchResult instance
                 * @type {{
                 *   (properties: clew.conformance.v1.BatchResult.$Shape): clew.conformance.v1.BatchResult & clew.conformance.v1.BatchResult.$Shape;
                 *   (properties?: clew.conformance.v1.BatchResult.$Properties): clew.conformance.v1.BatchResult;
                 * }}
                 */
                BatchResult.create = function(properties) {
                    return new BatchResult(properties);
                };

                /**
                 * Encodes the specified BatchResult message. Does not implicitly {@link clew.conformance.v1.BatchResult.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.BatchResult
                 * @static
                 * @param {clew.conformance.v1.BatchResult.$Properties} message BatchResult message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                BatchResult.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                    if (message.items != null && message.items.length)
                        for (let i = 0; i < message.items.length; ++i)
                            $root.clew.conformance.v1.BatchItem.encode(message.items[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a BatchResult message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.BatchResult
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.BatchResult & clew.conformance.v1.BatchResult.$Shape} BatchResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                BatchResult.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.BatchResult();
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
                                if (!(message.items && message.items.length))
                                    message.items = [];
                                message.items.push($root.clew.conformance.v1.BatchItem.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return BatchResult;
            })();

            v1.BatchItem = (function() {

                /**
                 * Properties of a BatchItem.
                 * @typedef {Object} clew.conformance.v1.BatchItem.$Properties
                 * @property {number|null} [index] From 0.
                 * @property {string|null} [status] `SUCCEEDED`, `FAILED` or `STARTED`.
                 * @property {google.protobuf.Value.$Properties|null} [value] What it returned.
                 * @property {string|null} [error] Message of its error.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a BatchItem.
                 * @memberof clew.conformance.v1
                 * @interface IBatchItem
                 * @augments clew.conformance.v1.BatchItem.$Properties
                 * @deprecated Use clew.conformance.v1.BatchItem.$Properties instead.
                 */

                /**
                 * Shape of a BatchItem.
                 * @typedef {{
                 *   index?: number|null;
                 *   status?: string|null;
                 *   value?: google.protobuf.Value.$Shape|null;
                 *   error?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.BatchItem.$Shape
                 */

                /**
                 * Constructs a new BatchItem.
                 * @memberof clew.conformance.v1
                 * @classdesc One part of a map or parallel.
                 * @constructor
                 * @param {clew.conformance.v1.BatchItem.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const BatchItem = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * From 0.
                 * @member {number} index
                 * @memberof clew.conformance.v1.BatchItem
                 * @instance
                 */
                BatchItem.prototype.index = 0;

                /**
                 * `SUCCEEDED`, `FAILED` or `STARTED`.
                 * @member {string} status
                 * @memberof clew.conformance.v1.BatchItem
                 * @instance
                 */
                BatchItem.prototype.status = "";

                /**
                 * What it returned.
                 * @member {google.protobuf.Value.$Properties|null|undefined} value
                 * @memberof clew.conformance.v1.BatchItem
                 * @instance
                 */
                BatchItem.prototype.value = null;

                /**
                 * Message of its error.
                 * @member {string} error
                 * @memberof clew.conformance.v1.BatchItem
                 * @instance
                 */
                BatchItem.prototype.error = "";

                /**
                 * Creates a new BatchItem instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.BatchItem
                 * @static
                 * @param {clew.conformance.v1.BatchItem.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.BatchItem} BatchItem instance
                 * @type {{
                 *   (properties: clew.conformance.v1.BatchItem.$Shape): clew.conformance.v1.BatchItem & clew.conformance.v1.BatchItem.$Shape;
                 *   (properties?: clew.conformance.v1.BatchItem.$Properties): clew.conformance.v1.BatchItem;
                 * }}
                 */
                BatchItem.create = function(properties) {
                    return new BatchItem(properties);
                };

                /**
                 * Encodes the specified BatchItem message. Does not implicitly {@link clew.conformance.v1.BatchItem.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.BatchItem
                 * @static
                 * @param {clew.conformance.v1.BatchItem.$Properties} message BatchItem message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                BatchItem.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && message.index !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.index);
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.status);
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        $root.google.protobuf.Value.encode(message.value, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.error);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a BatchItem message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.BatchItem
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.BatchItem & clew.conformance.v1.BatchItem.$Shape} BatchItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                BatchItem.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.BatchItem();
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
                                    message.index = value;
                                else
                                    delete message.index;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.status = value;
                                else
                                    delete message.status;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.value = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.error = value;
                                else
                                    delete message.error;
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

                return BatchItem;
            })();

            v1.WaitForCallback = (function() {

                /**
                 * Properties of a WaitForCallback.
                 * @typedef {Object} clew.conformance.v1.WaitForCallback.$Properties
                 * @property {string|null} [name] Absent: unnamed.
                 * @property {number|null} [timeoutSeconds] 0: none.
                 * @property {number|null} [heartbeatTimeoutSeconds] 0: none.
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} [body] The submitter: a step body with the variable `callbackId`.
                 * @property {clew.conformance.v1.RetryPolicy.$Properties|null} [retry] Of the submitter. Absent: the SDK's own default.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WaitForCallback.
                 * @memberof clew.conformance.v1
                 * @interface IWaitForCallback
                 * @augments clew.conformance.v1.WaitForCallback.$Properties
                 * @deprecated Use clew.conformance.v1.WaitForCallback.$Properties instead.
                 */

                /**
                 * Shape of a WaitForCallback.
                 * @typedef {{
                 *   name?: string|null;
                 *   timeoutSeconds?: number|null;
                 *   heartbeatTimeoutSeconds?: number|null;
                 *   body?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   retry?: clew.conformance.v1.RetryPolicy.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.WaitForCallback.$Shape
                 */

                /**
                 * Constructs a new WaitForCallback.
                 * @memberof clew.conformance.v1
                 * @classdesc A callback whose id a submitter hands out.
                 * @constructor
                 * @param {clew.conformance.v1.WaitForCallback.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WaitForCallback = function (properties) {
                    this.body = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Absent: unnamed.
                 * @member {string} name
                 * @memberof clew.conformance.v1.WaitForCallback
                 * @instance
                 */
                WaitForCallback.prototype.name = "";

                /**
                 * 0: none.
                 * @member {number} timeoutSeconds
                 * @memberof clew.conformance.v1.WaitForCallback
                 * @instance
                 */
                WaitForCallback.prototype.timeoutSeconds = 0;

                /**
                 * 0: none.
                 * @member {number} heartbeatTimeoutSeconds
                 * @memberof clew.conformance.v1.WaitForCallback
                 * @instance
                 */
                WaitForCallback.prototype.heartbeatTimeoutSeconds = 0;

                /**
                 * The submitter: a step body with the variable `callbackId`.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} body
                 * @memberof clew.conformance.v1.WaitForCallback
                 * @instance
                 */
                WaitForCallback.prototype.body = $util.emptyArray;

                /**
                 * Of the submitter. Absent: the SDK's own default.
                 * @member {clew.conformance.v1.RetryPolicy.$Properties|null|undefined} retry
                 * @memberof clew.conformance.v1.WaitForCallback
                 * @instance
                 */
                WaitForCallback.prototype.retry = null;

                /**
                 * Creates a new WaitForCallback instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.WaitForCallback
                 * @static
                 * @param {clew.conformance.v1.WaitForCallback.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.WaitForCallback} WaitForCallback instance
                 * @type {{
                 *   (properties: clew.conformance.v1.WaitForCallback.$Shape): clew.conformance.v1.WaitForCallback & clew.conformance.v1.WaitForCallback.$Shape;
                 *   (properties?: clew.conformance.v1.WaitForCallback.$Properties): clew.conformance.v1.WaitForCallback;
                 * }}
                 */
                WaitForCallback.create = function(properties) {
                    return new WaitForCallback(properties);
                };

                /**
                 * Encodes the specified WaitForCallback message. Does not implicitly {@link clew.conformance.v1.WaitForCallback.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.WaitForCallback
                 * @static
                 * @param {clew.conformance.v1.WaitForCallback.$Properties} message WaitForCallback message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WaitForCallback.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.timeoutSeconds != null && $Object.hasOwnProperty.call(message, "timeoutSeconds") && message.timeoutSeconds !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.timeoutSeconds);
                    if (message.heartbeatTimeoutSeconds != null && $Object.hasOwnProperty.call(message, "heartbeatTimeoutSeconds") && message.heartbeatTimeoutSeconds !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.heartbeatTimeoutSeconds);
                    if (message.body != null && message.body.length)
                        for (let i = 0; i < message.body.length; ++i)
                            $root.clew.conformance.v1.Node.encode(message.body[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.retry != null && $Object.hasOwnProperty.call(message, "retry"))
                        $root.clew.conformance.v1.RetryPolicy.encode(message.retry, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WaitForCallback message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.WaitForCallback
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WaitForCallback & clew.conformance.v1.WaitForCallback.$Shape} WaitForCallback
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WaitForCallback.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.WaitForCallback();
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
                                if (value = reader.uint32())
                                    message.timeoutSeconds = value;
                                else
                                    delete message.timeoutSeconds;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.heartbeatTimeoutSeconds = value;
                                else
                                    delete message.heartbeatTimeoutSeconds;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.body && message.body.length))
                                    message.body = [];
                                message.body.push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.retry = $root.clew.conformance.v1.RetryPolicy.decode(reader, reader.size(), $undefined, _depth + 1, message.retry);
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

                return WaitForCallback;
            })();

            v1.WaitForCondition = (function() {

                /**
                 * Properties of a WaitForCondition.
                 * @typedef {Object} clew.conformance.v1.WaitForCondition.$Properties
                 * @property {string|null} [name] Absent: unnamed.
                 * @property {google.protobuf.Value.$Properties|null} [initial] Expression: the first state.
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} [body] One check, with the variable `state`; what it returns is the next state.
                 * @property {number|null} [until] Ends when the state is at least this number.
                 * @property {number|null} [delaySeconds] Between checks; 0 or absent: 1.
                 * @property {number|null} [maxAttempts] Checks in all; 0: no limit.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WaitForCondition.
                 * @memberof clew.conformance.v1
                 * @interface IWaitForCondition
                 * @augments clew.conformance.v1.WaitForCondition.$Properties
                 * @deprecated Use clew.conformance.v1.WaitForCondition.$Properties instead.
                 */

                /**
                 * Shape of a WaitForCondition.
                 * @typedef {{
                 *   name?: string|null;
                 *   initial?: google.protobuf.Value.$Shape|null;
                 *   body?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   until?: number|null;
                 *   delaySeconds?: number|null;
                 *   maxAttempts?: number|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.WaitForCondition.$Shape
                 */

                /**
                 * Constructs a new WaitForCondition.
                 * @memberof clew.conformance.v1
                 * @classdesc A polled condition. The value of the check is the next state; the last state is the node's value.
                 * @constructor
                 * @param {clew.conformance.v1.WaitForCondition.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WaitForCondition = function (properties) {
                    this.body = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Absent: unnamed.
                 * @member {string} name
                 * @memberof clew.conformance.v1.WaitForCondition
                 * @instance
                 */
                WaitForCondition.prototype.name = "";

                /**
                 * Expression: the first state.
                 * @member {google.protobuf.Value.$Properties|null|undefined} initial
                 * @memberof clew.conformance.v1.WaitForCondition
                 * @instance
                 */
                WaitForCondition.prototype.initial = null;

                /**
                 * One check, with the variable `state`; what it returns is the next state.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} body
                 * @memberof clew.conformance.v1.WaitForCondition
                 * @instance
                 */
                WaitForCondition.prototype.body = $util.emptyArray;

                /**
                 * Ends when the state is at least this number.
                 * @member {number} until
                 * @memberof clew.conformance.v1.WaitForCondition
                 * @instance
                 */
                WaitForCondition.prototype.until = 0;

                /**
                 * Between checks; 0 or absent: 1.
                 * @member {number} delaySeconds
                 * @memberof clew.conformance.v1.WaitForCondition
                 * @instance
                 */
                WaitForCondition.prototype.delaySeconds = 0;

                /**
                 * Checks in all; 0: no limit.
                 * @member {number} maxAttempts
                 * @memberof clew.conformance.v1.WaitForCondition
                 * @instance
                 */
                WaitForCondition.prototype.maxAttempts = 0;

                /**
                 * Creates a new WaitForCondition instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.WaitForCondition
                 * @static
                 * @param {clew.conformance.v1.WaitForCondition.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.WaitForCondition} WaitForCondition instance
                 * @type {{
                 *   (properties: clew.conformance.v1.WaitForCondition.$Shape): clew.conformance.v1.WaitForCondition & clew.conformance.v1.WaitForCondition.$Shape;
                 *   (properties?: clew.conformance.v1.WaitForCondition.$Properties): clew.conformance.v1.WaitForCondition;
                 * }}
                 */
                WaitForCondition.create = function(properties) {
                    return new WaitForCondition(properties);
                };

                /**
                 * Encodes the specified WaitForCondition message. Does not implicitly {@link clew.conformance.v1.WaitForCondition.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.WaitForCondition
                 * @static
                 * @param {clew.conformance.v1.WaitForCondition.$Properties} message WaitForCondition message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WaitForCondition.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.initial != null && $Object.hasOwnProperty.call(message, "initial"))
                        $root.google.protobuf.Value.encode(message.initial, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.body != null && message.body.length)
                        for (let i = 0; i < message.body.length; ++i)
                            $root.clew.conformance.v1.Node.encode(message.body[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.until != null && $Object.hasOwnProperty.call(message, "until") && !$Object.is(message.until, 0))
                        writer.uint32(/* id 4, wireType 1 =*/33).double(message.until);
                    if (message.delaySeconds != null && $Object.hasOwnProperty.call(message, "delaySeconds") && message.delaySeconds !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.delaySeconds);
                    if (message.maxAttempts != null && $Object.hasOwnProperty.call(message, "maxAttempts") && message.maxAttempts !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.maxAttempts);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WaitForCondition message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.WaitForCondition
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WaitForCondition & clew.conformance.v1.WaitForCondition.$Shape} WaitForCondition
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WaitForCondition.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.WaitForCondition();
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
                                if (wireType !== 2)
                                    break;
                                message.initial = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.initial);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.body && message.body.length))
                                    message.body = [];
                                message.body.push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 4: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.until = value;
                                else
                                    delete message.until;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.delaySeconds = value;
                                else
                                    delete message.delaySeconds;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.maxAttempts = value;
                                else
                                    delete message.maxAttempts;
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

                return WaitForCondition;
            })();

            v1.WithRetry = (function() {

                /**
                 * Properties of a WithRetry.
                 * @typedef {Object} clew.conformance.v1.WithRetry.$Properties
                 * @property {string|null} [name] Absent: unnamed.
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} [body] May hold durable operations; the attempt is `$attempt`.
                 * @property {clew.conformance.v1.RetryPolicy.$Properties|null} [retry] Required.
                 * @property {boolean|null} [unwrapped] True: no context of its own is recorded around it.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WithRetry.
                 * @memberof clew.conformance.v1
                 * @interface IWithRetry
                 * @augments clew.conformance.v1.WithRetry.$Properties
                 * @deprecated Use clew.conformance.v1.WithRetry.$Properties instead.
                 */

                /**
                 * Shape of a WithRetry.
                 * @typedef {{
                 *   name?: string|null;
                 *   body?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   retry?: clew.conformance.v1.RetryPolicy.$Shape|null;
                 *   unwrapped?: boolean|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.WithRetry.$Shape
                 */

                /**
                 * Constructs a new WithRetry.
                 * @memberof clew.conformance.v1
                 * @classdesc A body that is run again while it fails.
                 * @constructor
                 * @param {clew.conformance.v1.WithRetry.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WithRetry = function (properties) {
                    this.body = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Absent: unnamed.
                 * @member {string} name
                 * @memberof clew.conformance.v1.WithRetry
                 * @instance
                 */
                WithRetry.prototype.name = "";

                /**
                 * May hold durable operations; the attempt is `$attempt`.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} body
                 * @memberof clew.conformance.v1.WithRetry
                 * @instance
                 */
                WithRetry.prototype.body = $util.emptyArray;

                /**
                 * Required.
                 * @member {clew.conformance.v1.RetryPolicy.$Properties|null|undefined} retry
                 * @memberof clew.conformance.v1.WithRetry
                 * @instance
                 */
                WithRetry.prototype.retry = null;

                /**
                 * True: no context of its own is recorded around it.
                 * @member {boolean} unwrapped
                 * @memberof clew.conformance.v1.WithRetry
                 * @instance
                 */
                WithRetry.prototype.unwrapped = false;

                /**
                 * Creates a new WithRetry instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.WithRetry
                 * @static
                 * @param {clew.conformance.v1.WithRetry.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.WithRetry} WithRetry instance
                 * @type {{
                 *   (properties: clew.conformance.v1.WithRetry.$Shape): clew.conformance.v1.WithRetry & clew.conformance.v1.WithRetry.$Shape;
                 *   (properties?: clew.conformance.v1.WithRetry.$Properties): clew.conformance.v1.WithRetry;
                 * }}
                 */
                WithRetry.create = function(properties) {
                    return new WithRetry(properties);
                };

                /**
                 * Encodes the specified WithRetry message. Does not implicitly {@link clew.conformance.v1.WithRetry.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.WithRetry
                 * @static
                 * @param {clew.conformance.v1.WithRetry.$Properties} message WithRetry message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WithRetry.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.body != null && message.body.length)
                        for (let i = 0; i < message.body.length; ++i)
                            $root.clew.conformance.v1.Node.encode(message.body[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.retry != null && $Object.hasOwnProperty.call(message, "retry"))
                        $root.clew.conformance.v1.RetryPolicy.encode(message.retry, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.unwrapped != null && $Object.hasOwnProperty.call(message, "unwrapped") && message.unwrapped !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.unwrapped);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WithRetry message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.WithRetry
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WithRetry & clew.conformance.v1.WithRetry.$Shape} WithRetry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WithRetry.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.WithRetry();
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
                                if (wireType !== 2)
                                    break;
                                if (!(message.body && message.body.length))
                                    message.body = [];
                                message.body.push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.retry = $root.clew.conformance.v1.RetryPolicy.decode(reader, reader.size(), $undefined, _depth + 1, message.retry);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.unwrapped = value;
                                else
                                    delete message.unwrapped;
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

                return WithRetry;
            })();

            v1.Combinator = (function() {

                /**
                 * Properties of a Combinator.
                 * @typedef {Object} clew.conformance.v1.Combinator.$Properties
                 * @property {string|null} [name] Absent: unnamed.
                 * @property {Array.<string>|null} [of] Variables of the started nodes.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Combinator.
                 * @memberof clew.conformance.v1
                 * @interface ICombinator
                 * @augments clew.conformance.v1.Combinator.$Properties
                 * @deprecated Use clew.conformance.v1.Combinator.$Properties instead.
                 */

                /**
                 * Shape of a Combinator.
                 * @typedef {clew.conformance.v1.Combinator.$Properties} clew.conformance.v1.Combinator.$Shape
                 */

                /**
                 * Constructs a new Combinator.
                 * @memberof clew.conformance.v1
                 * @classdesc Joins operations that were started.
                 * @constructor
                 * @param {clew.conformance.v1.Combinator.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Combinator = function (properties) {
                    this.of = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Absent: unnamed.
                 * @member {string} name
                 * @memberof clew.conformance.v1.Combinator
                 * @instance
                 */
                Combinator.prototype.name = "";

                /**
                 * Variables of the started nodes.
                 * @member {Array.<string>} of
                 * @memberof clew.conformance.v1.Combinator
                 * @instance
                 */
                Combinator.prototype.of = $util.emptyArray;

                /**
                 * Creates a new Combinator instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Combinator
                 * @static
                 * @param {clew.conformance.v1.Combinator.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Combinator} Combinator instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Combinator.$Shape): clew.conformance.v1.Combinator & clew.conformance.v1.Combinator.$Shape;
                 *   (properties?: clew.conformance.v1.Combinator.$Properties): clew.conformance.v1.Combinator;
                 * }}
                 */
                Combinator.create = function(properties) {
                    return new Combinator(properties);
                };

                /**
                 * Encodes the specified Combinator message. Does not implicitly {@link clew.conformance.v1.Combinator.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Combinator
                 * @static
                 * @param {clew.conformance.v1.Combinator.$Properties} message Combinator message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Combinator.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.of != null && message.of.length)
                        for (let i = 0; i < message.of.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.of[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Combinator message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Combinator
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Combinator & clew.conformance.v1.Combinator.$Shape} Combinator
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Combinator.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Combinator();
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
                                if (wireType !== 2)
                                    break;
                                if (!(message.of && message.of.length))
                                    message.of = [];
                                message.of.push(reader.stringVerify());
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

                return Combinator;
            })();

            v1.Start = (function() {

                /**
                 * Properties of a Start.
                 * @typedef {Object} clew.conformance.v1.Start.$Properties
                 * @property {string|null} [as] Variable that holds the started operation for `await` and the combinators.
                 * @property {clew.conformance.v1.Node.$Properties|null} [node] One durable operation.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Start.
                 * @memberof clew.conformance.v1
                 * @interface IStart
                 * @augments clew.conformance.v1.Start.$Properties
                 * @deprecated Use clew.conformance.v1.Start.$Properties instead.
                 */

                /**
                 * Shape of a Start.
                 * @typedef {{
                 *   as?: string|null;
                 *   node?: clew.conformance.v1.Node.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Start.$Shape
                 */

                /**
                 * Constructs a new Start.
                 * @memberof clew.conformance.v1
                 * @classdesc Starts a durable operation and goes on.
                 * @constructor
                 * @param {clew.conformance.v1.Start.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Start = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Variable that holds the started operation for `await` and the combinators.
                 * @member {string} as
                 * @memberof clew.conformance.v1.Start
                 * @instance
                 */
                Start.prototype.as = "";

                /**
                 * One durable operation.
                 * @member {clew.conformance.v1.Node.$Properties|null|undefined} node
                 * @memberof clew.conformance.v1.Start
                 * @instance
                 */
                Start.prototype.node = null;

                /**
                 * Creates a new Start instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Start
                 * @static
                 * @param {clew.conformance.v1.Start.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Start} Start instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Start.$Shape): clew.conformance.v1.Start & clew.conformance.v1.Start.$Shape;
                 *   (properties?: clew.conformance.v1.Start.$Properties): clew.conformance.v1.Start;
                 * }}
                 */
                Start.create = function(properties) {
                    return new Start(properties);
                };

                /**
                 * Encodes the specified Start message. Does not implicitly {@link clew.conformance.v1.Start.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Start
                 * @static
                 * @param {clew.conformance.v1.Start.$Properties} message Start message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Start.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.as != null && $Object.hasOwnProperty.call(message, "as") && message.as !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.as);
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                        $root.clew.conformance.v1.Node.encode(message.node, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Start message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Start
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Start & clew.conformance.v1.Start.$Shape} Start
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Start.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Start();
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
                                    message.as = value;
                                else
                                    delete message.as;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.node = $root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1, message.node);
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

                return Start;
            })();

            v1.Await = (function() {

                /**
                 * Properties of an Await.
                 * @typedef {Object} clew.conformance.v1.Await.$Properties
                 * @property {string|null} [started] Variable that `start` filled.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Await.
                 * @memberof clew.conformance.v1
                 * @interface IAwait
                 * @augments clew.conformance.v1.Await.$Properties
                 * @deprecated Use clew.conformance.v1.Await.$Properties instead.
                 */

                /**
                 * Shape of an Await.
                 * @typedef {clew.conformance.v1.Await.$Properties} clew.conformance.v1.Await.$Shape
                 */

                /**
                 * Constructs a new Await.
                 * @memberof clew.conformance.v1
                 * @classdesc Waits for a started operation; its value is that operation's.
                 * @constructor
                 * @param {clew.conformance.v1.Await.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Await = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Variable that `start` filled.
                 * @member {string} started
                 * @memberof clew.conformance.v1.Await
                 * @instance
                 */
                Await.prototype.started = "";

                /**
                 * Creates a new Await instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Await
                 * @static
                 * @param {clew.conformance.v1.Await.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Await} Await instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Await.$Shape): clew.conformance.v1.Await & clew.conformance.v1.Await.$Shape;
                 *   (properties?: clew.conformance.v1.Await.$Properties): clew.conformance.v1.Await;
                 * }}
                 */
                Await.create = function(properties) {
                    return new Await(properties);
                };

                /**
                 * Encodes the specified Await message. Does not implicitly {@link clew.conformance.v1.Await.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Await
                 * @static
                 * @param {clew.conformance.v1.Await.$Properties} message Await message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Await.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.started != null && $Object.hasOwnProperty.call(message, "started") && message.started !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.started);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Await message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Await
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Await & clew.conformance.v1.Await.$Shape} Await
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Await.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Await();
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

                return Await;
            })();

            v1.Try = (function() {

                /**
                 * Properties of a Try.
                 * @typedef {Object} clew.conformance.v1.Try.$Properties
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} [body] What may fail.
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} ["catch"] Runs when it failed, with the error's description (`ErrorSeen`) in the variable `error`. Absent: nothing is caught.
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} ["finally"] Runs in any case.
                 * @property {boolean|null} [swallow] True: a list `catch` that is empty catches nonetheless.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Try.
                 * @memberof clew.conformance.v1
                 * @interface ITry
                 * @augments clew.conformance.v1.Try.$Properties
                 * @deprecated Use clew.conformance.v1.Try.$Properties instead.
                 */

                /**
                 * Shape of a Try.
                 * @typedef {{
                 *   body?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   "catch"?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   "finally"?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   swallow?: boolean|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Try.$Shape
                 */

                /**
                 * Constructs a new Try.
                 * @memberof clew.conformance.v1
                 * @classdesc Catches what the body throws. An SDK's own means to suspend or to end is never caught.
                 * @constructor
                 * @param {clew.conformance.v1.Try.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Try = function (properties) {
                    this.body = [];
                    this["catch"] = [];
                    this["finally"] = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What may fail.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} body
                 * @memberof clew.conformance.v1.Try
                 * @instance
                 */
                Try.prototype.body = $util.emptyArray;

                /**
                 * Runs when it failed, with the error's description (`ErrorSeen`) in the variable `error`. Absent: nothing is caught.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} catch
                 * @memberof clew.conformance.v1.Try
                 * @instance
                 */
                Try.prototype["catch"] = $util.emptyArray;

                /**
                 * Runs in any case.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} finally
                 * @memberof clew.conformance.v1.Try
                 * @instance
                 */
                Try.prototype["finally"] = $util.emptyArray;

                /**
                 * True: a list `catch` that is empty catches nonetheless.
                 * @member {boolean} swallow
                 * @memberof clew.conformance.v1.Try
                 * @instance
                 */
                Try.prototype.swallow = false;

                /**
                 * Creates a new Try instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Try
                 * @static
                 * @param {clew.conformance.v1.Try.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Try} Try instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Try.$Shape): clew.conformance.v1.Try & clew.conformance.v1.Try.$Shape;
                 *   (properties?: clew.conformance.v1.Try.$Properties): clew.conformance.v1.Try;
                 * }}
                 */
                Try.create = function(properties) {
                    return new Try(properties);
                };

                /**
                 * Encodes the specified Try message. Does not implicitly {@link clew.conformance.v1.Try.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Try
                 * @static
                 * @param {clew.conformance.v1.Try.$Properties} message Try message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Try.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.body != null && message.body.length)
                        for (let i = 0; i < message.body.length; ++i)
                            $root.clew.conformance.v1.Node.encode(message.body[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message["catch"] != null && message["catch"].length)
                        for (let i = 0; i < message["catch"].length; ++i)
                            $root.clew.conformance.v1.Node.encode(message["catch"][i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message["finally"] != null && message["finally"].length)
                        for (let i = 0; i < message["finally"].length; ++i)
                            $root.clew.conformance.v1.Node.encode(message["finally"][i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.swallow != null && $Object.hasOwnProperty.call(message, "swallow") && message.swallow !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.swallow);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Try message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Try
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Try & clew.conformance.v1.Try.$Shape} Try
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Try.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Try();
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
                                if (!(message.body && message.body.length))
                                    message.body = [];
                                message.body.push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message["catch"] && message["catch"].length))
                                    message["catch"] = [];
                                message["catch"].push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message["finally"] && message["finally"].length))
                                    message["finally"] = [];
                                message["finally"].push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.swallow = value;
                                else
                                    delete message.swallow;
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

                return Try;
            })();

            v1.Throw = (function() {

                /**
                 * Properties of a Throw.
                 * @typedef {Object} clew.conformance.v1.Throw.$Properties
                 * @property {string|null} [type] The error's class by name. A host makes a class of that name unless the language has one; absent: the language's
                 * plainest error.
                 * @property {string|null} [message] Absent: an error without a message.
                 * @property {string|null} [data] Machine-readable detail, on whatever member the SDK reads it from.
                 * @property {Array.<string>|null} [stack] Lines of a stack trace, on whatever member the SDK reads it from.
                 * @property {number|null} [times] When not 0, throws only while `$attempt` is at most this: fails so often, then goes on.
                 * @property {google.protobuf.Value.$Properties|null} [thrown] Expression: when given, this very value is thrown, where the language allows it (feature `throwValue`).
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Throw.
                 * @memberof clew.conformance.v1
                 * @interface IThrow
                 * @augments clew.conformance.v1.Throw.$Properties
                 * @deprecated Use clew.conformance.v1.Throw.$Properties instead.
                 */

                /**
                 * Shape of a Throw.
                 * @typedef {{
                 *   type?: string|null;
                 *   message?: string|null;
                 *   data?: string|null;
                 *   stack?: Array.<string>|null;
                 *   times?: number|null;
                 *   thrown?: google.protobuf.Value.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Throw.$Shape
                 */

                /**
                 * Constructs a new Throw.
                 * @memberof clew.conformance.v1
                 * @classdesc Throws an error of the program's own.
                 * @constructor
                 * @param {clew.conformance.v1.Throw.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Throw = function (properties) {
                    this.stack = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The error's class by name. A host makes a class of that name unless the language has one; absent: the language's
                 * plainest error.
                 * @member {string} type
                 * @memberof clew.conformance.v1.Throw
                 * @instance
                 */
                Throw.prototype.type = "";

                /**
                 * Absent: an error without a message.
                 * @member {string|null|undefined} message
                 * @memberof clew.conformance.v1.Throw
                 * @instance
                 */
                Throw.prototype.message = null;

                /**
                 * Machine-readable detail, on whatever member the SDK reads it from.
                 * @member {string} data
                 * @memberof clew.conformance.v1.Throw
                 * @instance
                 */
                Throw.prototype.data = "";

                /**
                 * Lines of a stack trace, on whatever member the SDK reads it from.
                 * @member {Array.<string>} stack
                 * @memberof clew.conformance.v1.Throw
                 * @instance
                 */
                Throw.prototype.stack = $util.emptyArray;

                /**
                 * When not 0, throws only while `$attempt` is at most this: fails so often, then goes on.
                 * @member {number} times
                 * @memberof clew.conformance.v1.Throw
                 * @instance
                 */
                Throw.prototype.times = 0;

                /**
                 * Expression: when given, this very value is thrown, where the language allows it (feature `throwValue`).
                 * @member {google.protobuf.Value.$Properties|null|undefined} thrown
                 * @memberof clew.conformance.v1.Throw
                 * @instance
                 */
                Throw.prototype.thrown = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Throw.prototype, "_message", {
                    get: $util.oneOfGetter($oneOfFields = ["message"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Throw instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Throw
                 * @static
                 * @param {clew.conformance.v1.Throw.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Throw} Throw instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Throw.$Shape): clew.conformance.v1.Throw & clew.conformance.v1.Throw.$Shape;
                 *   (properties?: clew.conformance.v1.Throw.$Properties): clew.conformance.v1.Throw;
                 * }}
                 */
                Throw.create = function(properties) {
                    return new Throw(properties);
                };

                /**
                 * Encodes the specified Throw message. Does not implicitly {@link clew.conformance.v1.Throw.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Throw
                 * @static
                 * @param {clew.conformance.v1.Throw.$Properties} message Throw message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Throw.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
                    if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.data);
                    if (message.stack != null && message.stack.length)
                        for (let i = 0; i < message.stack.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.stack[i]);
                    if (message.times != null && $Object.hasOwnProperty.call(message, "times") && message.times !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.times);
                    if (message.thrown != null && $Object.hasOwnProperty.call(message, "thrown"))
                        $root.google.protobuf.Value.encode(message.thrown, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Throw message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Throw
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Throw & clew.conformance.v1.Throw.$Shape} Throw
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Throw.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Throw();
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
                                    message.type = value;
                                else
                                    delete message.type;
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
                                if ((value = reader.stringVerify()).length)
                                    message.data = value;
                                else
                                    delete message.data;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.stack && message.stack.length))
                                    message.stack = [];
                                message.stack.push(reader.stringVerify());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.times = value;
                                else
                                    delete message.times;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.thrown = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.thrown);
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

                return Throw;
            })();

            v1.Rethrow = (function() {

                /**
                 * Properties of a Rethrow.
                 * @typedef {Object} clew.conformance.v1.Rethrow.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Rethrow.
                 * @memberof clew.conformance.v1
                 * @interface IRethrow
                 * @augments clew.conformance.v1.Rethrow.$Properties
                 * @deprecated Use clew.conformance.v1.Rethrow.$Properties instead.
                 */

                /**
                 * Shape of a Rethrow.
                 * @typedef {clew.conformance.v1.Rethrow.$Properties} clew.conformance.v1.Rethrow.$Shape
                 */

                /**
                 * Constructs a new Rethrow.
                 * @memberof clew.conformance.v1
                 * @classdesc Has no members.
                 * @constructor
                 * @param {clew.conformance.v1.Rethrow.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Rethrow = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new Rethrow instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Rethrow
                 * @static
                 * @param {clew.conformance.v1.Rethrow.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Rethrow} Rethrow instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Rethrow.$Shape): clew.conformance.v1.Rethrow & clew.conformance.v1.Rethrow.$Shape;
                 *   (properties?: clew.conformance.v1.Rethrow.$Properties): clew.conformance.v1.Rethrow;
                 * }}
                 */
                Rethrow.create = function(properties) {
                    return new Rethrow(properties);
                };

                /**
                 * Encodes the specified Rethrow message. Does not implicitly {@link clew.conformance.v1.Rethrow.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Rethrow
                 * @static
                 * @param {clew.conformance.v1.Rethrow.$Properties} message Rethrow message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Rethrow.encode = function (message, writer, _depth) {
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
                 * Decodes a Rethrow message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Rethrow
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Rethrow & clew.conformance.v1.Rethrow.$Shape} Rethrow
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Rethrow.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Rethrow();
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

                return Rethrow;
            })();

            v1.If = (function() {

                /**
                 * Properties of an If.
                 * @typedef {Object} clew.conformance.v1.If.$Properties
                 * @property {google.protobuf.Value.$Properties|null} [value] Expression: what is looked at.
                 * @property {google.protobuf.Value.$Properties|null} [equals] Expression: true when deeply equal.
                 * @property {number|null} [atLeast] True when the value is at least this number.
                 * @property {number|null} [atMost] True when the value is at most this number.
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} [then] When the conditions given all hold.
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} ["else"] Otherwise.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an If.
                 * @memberof clew.conformance.v1
                 * @interface IIf
                 * @augments clew.conformance.v1.If.$Properties
                 * @deprecated Use clew.conformance.v1.If.$Properties instead.
                 */

                /**
                 * Shape of an If.
                 * @typedef {{
                 *   value?: google.protobuf.Value.$Shape|null;
                 *   equals?: google.protobuf.Value.$Shape|null;
                 *   atLeast?: number|null;
                 *   atMost?: number|null;
                 *   then?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   "else"?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.If.$Shape
                 */

                /**
                 * Constructs a new If.
                 * @memberof clew.conformance.v1
                 * @classdesc Chooses by a value, an attempt or an invocation.
                 * @constructor
                 * @param {clew.conformance.v1.If.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const If = function (properties) {
                    this.then = [];
                    this["else"] = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Expression: what is looked at.
                 * @member {google.protobuf.Value.$Properties|null|undefined} value
                 * @memberof clew.conformance.v1.If
                 * @instance
                 */
                If.prototype.value = null;

                /**
                 * Expression: true when deeply equal.
                 * @member {google.protobuf.Value.$Properties|null|undefined} equals
                 * @memberof clew.conformance.v1.If
                 * @instance
                 */
                If.prototype.equals = null;

                /**
                 * True when the value is at least this number.
                 * @member {number|null|undefined} atLeast
                 * @memberof clew.conformance.v1.If
                 * @instance
                 */
                If.prototype.atLeast = null;

                /**
                 * True when the value is at most this number.
                 * @member {number|null|undefined} atMost
                 * @memberof clew.conformance.v1.If
                 * @instance
                 */
                If.prototype.atMost = null;

                /**
                 * When the conditions given all hold.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} then
                 * @memberof clew.conformance.v1.If
                 * @instance
                 */
                If.prototype.then = $util.emptyArray;

                /**
                 * Otherwise.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} else
                 * @memberof clew.conformance.v1.If
                 * @instance
                 */
                If.prototype["else"] = $util.emptyArray;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(If.prototype, "_atLeast", {
                    get: $util.oneOfGetter($oneOfFields = ["atLeast"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(If.prototype, "_atMost", {
                    get: $util.oneOfGetter($oneOfFields = ["atMost"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new If instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.If
                 * @static
                 * @param {clew.conformance.v1.If.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.If} If instance
                 * @type {{
                 *   (properties: clew.conformance.v1.If.$Shape): clew.conformance.v1.If & clew.conformance.v1.If.$Shape;
                 *   (properties?: clew.conformance.v1.If.$Properties): clew.conformance.v1.If;
                 * }}
                 */
                If.create = function(properties) {
                    return new If(properties);
                };

                /**
                 * Encodes the specified If message. Does not implicitly {@link clew.conformance.v1.If.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.If
                 * @static
                 * @param {clew.conformance.v1.If.$Properties} message If message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                If.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        $root.google.protobuf.Value.encode(message.value, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.equals != null && $Object.hasOwnProperty.call(message, "equals"))
                        $root.google.protobuf.Value.encode(message.equals, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.atLeast != null && $Object.hasOwnProperty.call(message, "atLeast"))
                        writer.uint32(/* id 3, wireType 1 =*/25).double(message.atLeast);
                    if (message.atMost != null && $Object.hasOwnProperty.call(message, "atMost"))
                        writer.uint32(/* id 4, wireType 1 =*/33).double(message.atMost);
                    if (message.then != null && message.then.length)
                        for (let i = 0; i < message.then.length; ++i)
                            $root.clew.conformance.v1.Node.encode(message.then[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message["else"] != null && message["else"].length)
                        for (let i = 0; i < message["else"].length; ++i)
                            $root.clew.conformance.v1.Node.encode(message["else"][i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an If message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.If
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.If & clew.conformance.v1.If.$Shape} If
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                If.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.If();
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
                                message.value = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.equals = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.equals);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 1)
                                    break;
                                message.atLeast = reader.double();
                                message._atLeast = "atLeast";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 1)
                                    break;
                                message.atMost = reader.double();
                                message._atMost = "atMost";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.then && message.then.length))
                                    message.then = [];
                                message.then.push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message["else"] && message["else"].length))
                                    message["else"] = [];
                                message["else"].push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return If;
            })();

            v1.Repeat = (function() {

                /**
                 * Properties of a Repeat.
                 * @typedef {Object} clew.conformance.v1.Repeat.$Properties
                 * @property {number|null} [times] How often.
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} [body] Runs with the variable `turn`, from 0.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Repeat.
                 * @memberof clew.conformance.v1
                 * @interface IRepeat
                 * @augments clew.conformance.v1.Repeat.$Properties
                 * @deprecated Use clew.conformance.v1.Repeat.$Properties instead.
                 */

                /**
                 * Shape of a Repeat.
                 * @typedef {{
                 *   times?: number|null;
                 *   body?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Repeat.$Shape
                 */

                /**
                 * Constructs a new Repeat.
                 * @memberof clew.conformance.v1
                 * @classdesc Runs a body several times, one after another.
                 * @constructor
                 * @param {clew.conformance.v1.Repeat.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Repeat = function (properties) {
                    this.body = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * How often.
                 * @member {number} times
                 * @memberof clew.conformance.v1.Repeat
                 * @instance
                 */
                Repeat.prototype.times = 0;

                /**
                 * Runs with the variable `turn`, from 0.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} body
                 * @memberof clew.conformance.v1.Repeat
                 * @instance
                 */
                Repeat.prototype.body = $util.emptyArray;

                /**
                 * Creates a new Repeat instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Repeat
                 * @static
                 * @param {clew.conformance.v1.Repeat.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Repeat} Repeat instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Repeat.$Shape): clew.conformance.v1.Repeat & clew.conformance.v1.Repeat.$Shape;
                 *   (properties?: clew.conformance.v1.Repeat.$Properties): clew.conformance.v1.Repeat;
                 * }}
                 */
                Repeat.create = function(properties) {
                    return new Repeat(properties);
                };

                /**
                 * Encodes the specified Repeat message. Does not implicitly {@link clew.conformance.v1.Repeat.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Repeat
                 * @static
                 * @param {clew.conformance.v1.Repeat.$Properties} message Repeat message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Repeat.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.times != null && $Object.hasOwnProperty.call(message, "times") && message.times !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.times);
                    if (message.body != null && message.body.length)
                        for (let i = 0; i < message.body.length; ++i)
                            $root.clew.conformance.v1.Node.encode(message.body[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Repeat message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Repeat
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Repeat & clew.conformance.v1.Repeat.$Shape} Repeat
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Repeat.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Repeat();
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
                                    message.times = value;
                                else
                                    delete message.times;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.body && message.body.length))
                                    message.body = [];
                                message.body.push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return Repeat;
            })();

            v1.Observe = (function() {

                /**
                 * Properties of an Observe.
                 * @typedef {Object} clew.conformance.v1.Observe.$Properties
                 * @property {string|null} [label] Names it.
                 * @property {google.protobuf.Value.$Properties|null} [value] Expression.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Observe.
                 * @memberof clew.conformance.v1
                 * @interface IObserve
                 * @augments clew.conformance.v1.Observe.$Properties
                 * @deprecated Use clew.conformance.v1.Observe.$Properties instead.
                 */

                /**
                 * Shape of an Observe.
                 * @typedef {{
                 *   label?: string|null;
                 *   value?: google.protobuf.Value.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Observe.$Shape
                 */

                /**
                 * Constructs a new Observe.
                 * @memberof clew.conformance.v1
                 * @classdesc Writes an observation of phase `note`.
                 * @constructor
                 * @param {clew.conformance.v1.Observe.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Observe = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Names it.
                 * @member {string} label
                 * @memberof clew.conformance.v1.Observe
                 * @instance
                 */
                Observe.prototype.label = "";

                /**
                 * Expression.
                 * @member {google.protobuf.Value.$Properties|null|undefined} value
                 * @memberof clew.conformance.v1.Observe
                 * @instance
                 */
                Observe.prototype.value = null;

                /**
                 * Creates a new Observe instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Observe
                 * @static
                 * @param {clew.conformance.v1.Observe.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Observe} Observe instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Observe.$Shape): clew.conformance.v1.Observe & clew.conformance.v1.Observe.$Shape;
                 *   (properties?: clew.conformance.v1.Observe.$Properties): clew.conformance.v1.Observe;
                 * }}
                 */
                Observe.create = function(properties) {
                    return new Observe(properties);
                };

                /**
                 * Encodes the specified Observe message. Does not implicitly {@link clew.conformance.v1.Observe.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Observe
                 * @static
                 * @param {clew.conformance.v1.Observe.$Properties} message Observe message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Observe.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.label);
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        $root.google.protobuf.Value.encode(message.value, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Observe message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Observe
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Observe & clew.conformance.v1.Observe.$Shape} Observe
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Observe.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Observe();
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
                                    message.label = value;
                                else
                                    delete message.label;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.value = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
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

                return Observe;
            })();

            v1.Sleep = (function() {

                /**
                 * Properties of a Sleep.
                 * @typedef {Object} clew.conformance.v1.Sleep.$Properties
                 * @property {number|null} [ms] Milliseconds.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Sleep.
                 * @memberof clew.conformance.v1
                 * @interface ISleep
                 * @augments clew.conformance.v1.Sleep.$Properties
                 * @deprecated Use clew.conformance.v1.Sleep.$Properties instead.
                 */

                /**
                 * Shape of a Sleep.
                 * @typedef {clew.conformance.v1.Sleep.$Properties} clew.conformance.v1.Sleep.$Shape
                 */

                /**
                 * Constructs a new Sleep.
                 * @memberof clew.conformance.v1
                 * @classdesc Sleeps in the process.
                 * @constructor
                 * @param {clew.conformance.v1.Sleep.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Sleep = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Milliseconds.
                 * @member {number} ms
                 * @memberof clew.conformance.v1.Sleep
                 * @instance
                 */
                Sleep.prototype.ms = 0;

                /**
                 * Creates a new Sleep instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Sleep
                 * @static
                 * @param {clew.conformance.v1.Sleep.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Sleep} Sleep instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Sleep.$Shape): clew.conformance.v1.Sleep & clew.conformance.v1.Sleep.$Shape;
                 *   (properties?: clew.conformance.v1.Sleep.$Properties): clew.conformance.v1.Sleep;
                 * }}
                 */
                Sleep.create = function(properties) {
                    return new Sleep(properties);
                };

                /**
                 * Encodes the specified Sleep message. Does not implicitly {@link clew.conformance.v1.Sleep.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Sleep
                 * @static
                 * @param {clew.conformance.v1.Sleep.$Properties} message Sleep message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Sleep.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ms != null && $Object.hasOwnProperty.call(message, "ms") && message.ms !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.ms);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Sleep message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Sleep
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Sleep & clew.conformance.v1.Sleep.$Shape} Sleep
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Sleep.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Sleep();
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
                                    message.ms = value;
                                else
                                    delete message.ms;
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

                return Sleep;
            })();

            v1.Crash = (function() {

                /**
                 * Properties of a Crash.
                 * @typedef {Object} clew.conformance.v1.Crash.$Properties
                 * @property {number|null} [invocations] Only in the first invocations, up to this one; 0: in all.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Crash.
                 * @memberof clew.conformance.v1
                 * @interface ICrash
                 * @augments clew.conformance.v1.Crash.$Properties
                 * @deprecated Use clew.conformance.v1.Crash.$Properties instead.
                 */

                /**
                 * Shape of a Crash.
                 * @typedef {clew.conformance.v1.Crash.$Properties} clew.conformance.v1.Crash.$Shape
                 */

                /**
                 * Constructs a new Crash.
                 * @memberof clew.conformance.v1
                 * @classdesc Ends the process.
                 * @constructor
                 * @param {clew.conformance.v1.Crash.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Crash = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Only in the first invocations, up to this one; 0: in all.
                 * @member {number} invocations
                 * @memberof clew.conformance.v1.Crash
                 * @instance
                 */
                Crash.prototype.invocations = 0;

                /**
                 * Creates a new Crash instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Crash
                 * @static
                 * @param {clew.conformance.v1.Crash.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Crash} Crash instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Crash.$Shape): clew.conformance.v1.Crash & clew.conformance.v1.Crash.$Shape;
                 *   (properties?: clew.conformance.v1.Crash.$Properties): clew.conformance.v1.Crash;
                 * }}
                 */
                Crash.create = function(properties) {
                    return new Crash(properties);
                };

                /**
                 * Encodes the specified Crash message. Does not implicitly {@link clew.conformance.v1.Crash.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Crash
                 * @static
                 * @param {clew.conformance.v1.Crash.$Properties} message Crash message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Crash.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.invocations != null && $Object.hasOwnProperty.call(message, "invocations") && message.invocations !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.invocations);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Crash message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Crash
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Crash & clew.conformance.v1.Crash.$Shape} Crash
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Crash.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Crash();
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
                                    message.invocations = value;
                                else
                                    delete message.invocations;
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

                return Crash;
            })();

            v1.Report = (function() {

                /**
                 * Properties of a Report.
                 * @typedef {Object} clew.conformance.v1.Report.$Properties
                 * @property {string|null} [format] `clew.conformance.report.v1`.
                 * @property {string|null} [suiteVersion] Version of the suite.
                 * @property {string|null} [started] ISO 8601, UTC.
                 * @property {number|null} [durationMs] How long it took.
                 * @property {clew.conformance.v1.Party.$Properties|null} [backend] The backend under test; its name is empty when only the suite's own peer was needed.
                 * @property {Array.<clew.conformance.v1.TargetReport.$Properties>|null} [targets] One for each SDK, and one for the backend itself (wire cases).
                 * @property {clew.conformance.v1.Totals.$Properties|null} [totals] Numbers over all.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Report.
                 * @memberof clew.conformance.v1
                 * @interface IReport
                 * @augments clew.conformance.v1.Report.$Properties
                 * @deprecated Use clew.conformance.v1.Report.$Properties instead.
                 */

                /**
                 * Shape of a Report.
                 * @typedef {clew.conformance.v1.Report.$Properties} clew.conformance.v1.Report.$Shape
                 */

                /**
                 * Constructs a new Report.
                 * @memberof clew.conformance.v1
                 * @classdesc One run, as ProtoJSON in `reports/conformance.json`.
                 * @constructor
                 * @param {clew.conformance.v1.Report.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Report = function (properties) {
                    this.targets = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * `clew.conformance.report.v1`.
                 * @member {string} format
                 * @memberof clew.conformance.v1.Report
                 * @instance
                 */
                Report.prototype.format = "";

                /**
                 * Version of the suite.
                 * @member {string} suiteVersion
                 * @memberof clew.conformance.v1.Report
                 * @instance
                 */
                Report.prototype.suiteVersion = "";

                /**
                 * ISO 8601, UTC.
                 * @member {string} started
                 * @memberof clew.conformance.v1.Report
                 * @instance
                 */
                Report.prototype.started = "";

                /**
                 * How long it took.
                 * @member {number} durationMs
                 * @memberof clew.conformance.v1.Report
                 * @instance
                 */
                Report.prototype.durationMs = 0;

                /**
                 * The backend under test; its name is empty when only the suite's own peer was needed.
                 * @member {clew.conformance.v1.Party.$Properties|null|undefined} backend
                 * @memberof clew.conformance.v1.Report
                 * @instance
                 */
                Report.prototype.backend = null;

                /**
                 * One for each SDK, and one for the backend itself (wire cases).
                 * @member {Array.<clew.conformance.v1.TargetReport.$Properties>} targets
                 * @memberof clew.conformance.v1.Report
                 * @instance
                 */
                Report.prototype.targets = $util.emptyArray;

                /**
                 * Numbers over all.
                 * @member {clew.conformance.v1.Totals.$Properties|null|undefined} totals
                 * @memberof clew.conformance.v1.Report
                 * @instance
                 */
                Report.prototype.totals = null;

                /**
                 * Creates a new Report instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Report
                 * @static
                 * @param {clew.conformance.v1.Report.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Report} Report instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Report.$Shape): clew.conformance.v1.Report & clew.conformance.v1.Report.$Shape;
                 *   (properties?: clew.conformance.v1.Report.$Properties): clew.conformance.v1.Report;
                 * }}
                 */
                Report.create = function(properties) {
                    return new Report(properties);
                };

                /**
                 * Encodes the specified Report message. Does not implicitly {@link clew.conformance.v1.Report.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Report
                 * @static
                 * @param {clew.conformance.v1.Report.$Properties} message Report message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Report.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.format);
                    if (message.suiteVersion != null && $Object.hasOwnProperty.call(message, "suiteVersion") && message.suiteVersion !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.suiteVersion);
                    if (message.started != null && $Object.hasOwnProperty.call(message, "started") && message.started !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.started);
                    if (message.durationMs != null && $Object.hasOwnProperty.call(message, "durationMs") && message.durationMs !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.durationMs);
                    if (message.backend != null && $Object.hasOwnProperty.call(message, "backend"))
                        $root.clew.conformance.v1.Party.encode(message.backend, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.targets != null && message.targets.length)
                        for (let i = 0; i < message.targets.length; ++i)
                            $root.clew.conformance.v1.TargetReport.encode(message.targets[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.totals != null && $Object.hasOwnProperty.call(message, "totals"))
                        $root.clew.conformance.v1.Totals.encode(message.totals, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Report message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Report
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Report & clew.conformance.v1.Report.$Shape} Report
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Report.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Report();
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
                                if ((value = reader.stringVerify()).length)
                                    message.suiteVersion = value;
                                else
                                    delete message.suiteVersion;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.started = value;
                                else
                                    delete message.started;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.durationMs = value;
                                else
                                    delete message.durationMs;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.backend = $root.clew.conformance.v1.Party.decode(reader, reader.size(), $undefined, _depth + 1, message.backend);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.targets && message.targets.length))
                                    message.targets = [];
                                message.targets.push($root.clew.conformance.v1.TargetReport.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.totals = $root.clew.conformance.v1.Totals.decode(reader, reader.size(), $undefined, _depth + 1, message.totals);
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

                return Report;
            })();

            v1.Party = (function() {

                /**
                 * Properties of a Party.
                 * @typedef {Object} clew.conformance.v1.Party.$Properties
                 * @property {string|null} [name] Its name.
                 * @property {string|null} [version] Its version.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Party.
                 * @memberof clew.conformance.v1
                 * @interface IParty
                 * @augments clew.conformance.v1.Party.$Properties
                 * @deprecated Use clew.conformance.v1.Party.$Properties instead.
                 */

                /**
                 * Shape of a Party.
                 * @typedef {clew.conformance.v1.Party.$Properties} clew.conformance.v1.Party.$Shape
                 */

                /**
                 * Constructs a new Party.
                 * @memberof clew.conformance.v1
                 * @classdesc A named, versioned thing.
                 * @constructor
                 * @param {clew.conformance.v1.Party.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Party = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Its name.
                 * @member {string} name
                 * @memberof clew.conformance.v1.Party
                 * @instance
                 */
                Party.prototype.name = "";

                /**
                 * Its version.
                 * @member {string} version
                 * @memberof clew.conformance.v1.Party
                 * @instance
                 */
                Party.prototype.version = "";

                /**
                 * Creates a new Party instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Party
                 * @static
                 * @param {clew.conformance.v1.Party.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Party} Party instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Party.$Shape): clew.conformance.v1.Party & clew.conformance.v1.Party.$Shape;
                 *   (properties?: clew.conformance.v1.Party.$Properties): clew.conformance.v1.Party;
                 * }}
                 */
                Party.create = function(properties) {
                    return new Party(properties);
                };

                /**
                 * Encodes the specified Party message. Does not implicitly {@link clew.conformance.v1.Party.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Party
                 * @static
                 * @param {clew.conformance.v1.Party.$Properties} message Party message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Party.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.version);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Party message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Party
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Party & clew.conformance.v1.Party.$Shape} Party
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Party.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Party();
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
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
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

                return Party;
            })();

            v1.TargetReport = (function() {

                /**
                 * Properties of a TargetReport.
                 * @typedef {Object} clew.conformance.v1.TargetReport.$Properties
                 * @property {string|null} [id] `aws-js`, `aws-python-3`, `backend`, ...
                 * @property {string|null} [title] For the matrix.
                 * @property {clew.conformance.v1.Party.$Properties|null} [sdk] The SDK and its version.
                 * @property {clew.conformance.v1.Party.$Properties|null} [language] The language and its version.
                 * @property {Array.<clew.conformance.v1.CaseReport.$Properties>|null} [cases] Each case in each configuration.
                 * @property {clew.conformance.v1.Totals.$Properties|null} [totals] Numbers of this target.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a TargetReport.
                 * @memberof clew.conformance.v1
                 * @interface ITargetReport
                 * @augments clew.conformance.v1.TargetReport.$Properties
                 * @deprecated Use clew.conformance.v1.TargetReport.$Properties instead.
                 */

                /**
                 * Shape of a TargetReport.
                 * @typedef {clew.conformance.v1.TargetReport.$Properties} clew.conformance.v1.TargetReport.$Shape
                 */

                /**
                 * Constructs a new TargetReport.
                 * @memberof clew.conformance.v1
                 * @classdesc What one target got right.
                 * @constructor
                 * @param {clew.conformance.v1.TargetReport.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const TargetReport = function (properties) {
                    this.cases = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * `aws-js`, `aws-python-3`, `backend`, ...
                 * @member {string} id
                 * @memberof clew.conformance.v1.TargetReport
                 * @instance
                 */
                TargetReport.prototype.id = "";

                /**
                 * For the matrix.
                 * @member {string} title
                 * @memberof clew.conformance.v1.TargetReport
                 * @instance
                 */
                TargetReport.prototype.title = "";

                /**
                 * The SDK and its version.
                 * @member {clew.conformance.v1.Party.$Properties|null|undefined} sdk
                 * @memberof clew.conformance.v1.TargetReport
                 * @instance
                 */
                TargetReport.prototype.sdk = null;

                /**
                 * The language and its version.
                 * @member {clew.conformance.v1.Party.$Properties|null|undefined} language
                 * @memberof clew.conformance.v1.TargetReport
                 * @instance
                 */
                TargetReport.prototype.language = null;

                /**
                 * Each case in each configuration.
                 * @member {Array.<clew.conformance.v1.CaseReport.$Properties>} cases
                 * @memberof clew.conformance.v1.TargetReport
                 * @instance
                 */
                TargetReport.prototype.cases = $util.emptyArray;

                /**
                 * Numbers of this target.
                 * @member {clew.conformance.v1.Totals.$Properties|null|undefined} totals
                 * @memberof clew.conformance.v1.TargetReport
                 * @instance
                 */
                TargetReport.prototype.totals = null;

                /**
                 * Creates a new TargetReport instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.TargetReport
                 * @static
                 * @param {clew.conformance.v1.TargetReport.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.TargetReport} TargetReport instance
                 * @type {{
                 *   (properties: clew.conformance.v1.TargetReport.$Shape): clew.conformance.v1.TargetReport & clew.conformance.v1.TargetReport.$Shape;
                 *   (properties?: clew.conformance.v1.TargetReport.$Properties): clew.conformance.v1.TargetReport;
                 * }}
                 */
                TargetReport.create = function(properties) {
                    return new TargetReport(properties);
                };

                /**
                 * Encodes the specified TargetReport message. Does not implicitly {@link clew.conformance.v1.TargetReport.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.TargetReport
                 * @static
                 * @param {clew.conformance.v1.TargetReport.$Properties} message TargetReport message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                TargetReport.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                    if (message.sdk != null && $Object.hasOwnProperty.call(message, "sdk"))
                        $root.clew.conformance.v1.Party.encode(message.sdk, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.language != null && $Object.hasOwnProperty.call(message, "language"))
                        $root.clew.conformance.v1.Party.encode(message.language, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.cases != null && message.cases.length)
                        for (let i = 0; i < message.cases.length; ++i)
                            $root.clew.conformance.v1.CaseReport.encode(message.cases[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.totals != null && $Object.hasOwnProperty.call(message, "totals"))
                        $root.clew.conformance.v1.Totals.encode(message.totals, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.title);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a TargetReport message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.TargetReport
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.TargetReport & clew.conformance.v1.TargetReport.$Shape} TargetReport
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                TargetReport.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.TargetReport();
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
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.title = value;
                                else
                                    delete message.title;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.sdk = $root.clew.conformance.v1.Party.decode(reader, reader.size(), $undefined, _depth + 1, message.sdk);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.language = $root.clew.conformance.v1.Party.decode(reader, reader.size(), $undefined, _depth + 1, message.language);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.cases && message.cases.length))
                                    message.cases = [];
                                message.cases.push($root.clew.conformance.v1.CaseReport.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.totals = $root.clew.conformance.v1.Totals.decode(reader, reader.size(), $undefined, _depth + 1, message.totals);
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

                return TargetReport;
            })();

            v1.CaseReport = (function() {

                /**
                 * Properties of a CaseReport.
                 * @typedef {Object} clew.conformance.v1.CaseReport.$Properties
                 * @property {string|null} ["case"] The case's id.
                 * @property {string|null} [title] One line: what must be so.
                 * @property {string|null} [configuration] `plain`, `plain-lambda`, `page-size-1`, `replay-each`, `prefix-replay`, `mutated-history`, `faulty-peer`, `live`,
                 * `replay`, `rest`, `grpc`, `stream`.
                 * @property {Array.<string>|null} [clauses] Clauses that it defends.
                 * @property {string|null} [outcome] `pass`, `fail`, `known-failing`, `not-evaluable`, or `stale`: listed as failing, and passed.
                 * @property {string|null} [reason] Why: what was expected and what came; the known failure's reason; what is missing.
                 * @property {string|null} [link] Issue or page on a known failure.
                 * @property {number|null} [durationMs] How long it took.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CaseReport.
                 * @memberof clew.conformance.v1
                 * @interface ICaseReport
                 * @augments clew.conformance.v1.CaseReport.$Properties
                 * @deprecated Use clew.conformance.v1.CaseReport.$Properties instead.
                 */

                /**
                 * Shape of a CaseReport.
                 * @typedef {clew.conformance.v1.CaseReport.$Properties} clew.conformance.v1.CaseReport.$Shape
                 */

                /**
                 * Constructs a new CaseReport.
                 * @memberof clew.conformance.v1
                 * @classdesc What came of one case in one configuration.
                 * @constructor
                 * @param {clew.conformance.v1.CaseReport.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CaseReport = function (properties) {
                    this.clauses = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The case's id.
                 * @member {string} case
                 * @memberof clew.conformance.v1.CaseReport
                 * @instance
                 */
                CaseReport.prototype["case"] = "";

                /**
                 * One line: what must be so.
                 * @member {string} title
                 * @memberof clew.conformance.v1.CaseReport
                 * @instance
                 */
                CaseReport.prototype.title = "";

                /**
                 * `plain`, `plain-lambda`, `page-size-1`, `replay-each`, `prefix-replay`, `mutated-history`, `faulty-peer`, `live`,
                 * `replay`, `rest`, `grpc`, `stream`.
                 * @member {string} configuration
                 * @memberof clew.conformance.v1.CaseReport
                 * @instance
                 */
                CaseReport.prototype.configuration = "";

                /**
                 * Clauses that it defends.
                 * @member {Array.<string>} clauses
                 * @memberof clew.conformance.v1.CaseReport
                 * @instance
                 */
                CaseReport.prototype.clauses = $util.emptyArray;

                /**
                 * `pass`, `fail`, `known-failing`, `not-evaluable`, or `stale`: listed as failing, and passed.
                 * @member {string} outcome
                 * @memberof clew.conformance.v1.CaseReport
                 * @instance
                 */
                CaseReport.prototype.outcome = "";

                /**
                 * Why: what was expected and what came; the known failure's reason; what is missing.
                 * @member {string} reason
                 * @memberof clew.conformance.v1.CaseReport
                 * @instance
                 */
                CaseReport.prototype.reason = "";

                /**
                 * Issue or page on a known failure.
                 * @member {string} link
                 * @memberof clew.conformance.v1.CaseReport
                 * @instance
                 */
                CaseReport.prototype.link = "";

                /**
                 * How long it took.
                 * @member {number} durationMs
                 * @memberof clew.conformance.v1.CaseReport
                 * @instance
                 */
                CaseReport.prototype.durationMs = 0;

                /**
                 * Creates a new CaseReport instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.CaseReport
                 * @static
                 * @param {clew.conformance.v1.CaseReport.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.CaseReport} CaseReport instance
                 * @type {{
                 *   (properties: clew.conformance.v1.CaseReport.$Shape): clew.conformance.v1.CaseReport & clew.conformance.v1.CaseReport.$Shape;
                 *   (properties?: clew.conformance.v1.CaseReport.$Properties): clew.conformance.v1.CaseReport;
                 * }}
                 */
                CaseReport.create = function(properties) {
                    return new CaseReport(properties);
                };

                /**
                 * Encodes the specified CaseReport message. Does not implicitly {@link clew.conformance.v1.CaseReport.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.CaseReport
                 * @static
                 * @param {clew.conformance.v1.CaseReport.$Properties} message CaseReport message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CaseReport.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message["case"] != null && $Object.hasOwnProperty.call(message, "case") && message["case"] !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message["case"]);
                    if (message.configuration != null && $Object.hasOwnProperty.call(message, "configuration") && message.configuration !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.configuration);
                    if (message.clauses != null && message.clauses.length)
                        for (let i = 0; i < message.clauses.length; ++i)
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.clauses[i]);
                    if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.outcome);
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.reason);
                    if (message.link != null && $Object.hasOwnProperty.call(message, "link") && message.link !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.link);
                    if (message.durationMs != null && $Object.hasOwnProperty.call(message, "durationMs") && message.durationMs !== 0)
                        writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.durationMs);
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.title);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CaseReport message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.CaseReport
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.CaseReport & clew.conformance.v1.CaseReport.$Shape} CaseReport
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CaseReport.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.CaseReport();
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
                                    message["case"] = value;
                                else
                                    delete message["case"];
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.title = value;
                                else
                                    delete message.title;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.configuration = value;
                                else
                                    delete message.configuration;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.clauses && message.clauses.length))
                                    message.clauses = [];
                                message.clauses.push(reader.stringVerify());
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.outcome = value;
                                else
                                    delete message.outcome;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.link = value;
                                else
                                    delete message.link;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.durationMs = value;
                                else
                                    delete message.durationMs;
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

                return CaseReport;
            })();

            v1.Totals = (function() {

                /**
                 * Properties of a Totals.
                 * @typedef {Object} clew.conformance.v1.Totals.$Properties
                 * @property {number|null} [pass] As it must be.
                 * @property {number|null} [fail] Not as it must be.
                 * @property {number|null} [knownFailing] Not as it must be, and listed.
                 * @property {number|null} [notEvaluable] Could not be tried.
                 * @property {number|null} [stale] Listed as failing, but passed: the list is stale.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Totals.
                 * @memberof clew.conformance.v1
                 * @interface ITotals
                 * @augments clew.conformance.v1.Totals.$Properties
                 * @deprecated Use clew.conformance.v1.Totals.$Properties instead.
                 */

                /**
                 * Shape of a Totals.
                 * @typedef {clew.conformance.v1.Totals.$Properties} clew.conformance.v1.Totals.$Shape
                 */

                /**
                 * Constructs a new Totals.
                 * @memberof clew.conformance.v1
                 * @classdesc Numbers by outcome.
                 * @constructor
                 * @param {clew.conformance.v1.Totals.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Totals = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * As it must be.
                 * @member {number} pass
                 * @memberof clew.conformance.v1.Totals
                 * @instance
                 */
                Totals.prototype.pass = 0;

                /**
                 * Not as it must be.
                 * @member {number} fail
                 * @memberof clew.conformance.v1.Totals
                 * @instance
                 */
                Totals.prototype.fail = 0;

                /**
                 * Not as it must be, and listed.
                 * @member {number} knownFailing
                 * @memberof clew.conformance.v1.Totals
                 * @instance
                 */
                Totals.prototype.knownFailing = 0;

                /**
                 * Could not be tried.
                 * @member {number} notEvaluable
                 * @memberof clew.conformance.v1.Totals
                 * @instance
                 */
                Totals.prototype.notEvaluable = 0;

                /**
                 * Listed as failing, but passed: the list is stale.
                 * @member {number} stale
                 * @memberof clew.conformance.v1.Totals
                 * @instance
                 */
                Totals.prototype.stale = 0;

                /**
                 * Creates a new Totals instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Totals
                 * @static
                 * @param {clew.conformance.v1.Totals.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Totals} Totals instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Totals.$Shape): clew.conformance.v1.Totals & clew.conformance.v1.Totals.$Shape;
                 *   (properties?: clew.conformance.v1.Totals.$Properties): clew.conformance.v1.Totals;
                 * }}
                 */
                Totals.create = function(properties) {
                    return new Totals(properties);
                };

                /**
                 * Encodes the specified Totals message. Does not implicitly {@link clew.conformance.v1.Totals.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Totals
                 * @static
                 * @param {clew.conformance.v1.Totals.$Properties} message Totals message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Totals.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.pass != null && $Object.hasOwnProperty.call(message, "pass") && message.pass !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.pass);
                    if (message.fail != null && $Object.hasOwnProperty.call(message, "fail") && message.fail !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.fail);
                    if (message.knownFailing != null && $Object.hasOwnProperty.call(message, "knownFailing") && message.knownFailing !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.knownFailing);
                    if (message.notEvaluable != null && $Object.hasOwnProperty.call(message, "notEvaluable") && message.notEvaluable !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.notEvaluable);
                    if (message.stale != null && $Object.hasOwnProperty.call(message, "stale") && message.stale !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.stale);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Totals message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Totals
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Totals & clew.conformance.v1.Totals.$Shape} Totals
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Totals.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Totals();
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
                                    message.pass = value;
                                else
                                    delete message.pass;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.fail = value;
                                else
                                    delete message.fail;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.knownFailing = value;
                                else
                                    delete message.knownFailing;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.notEvaluable = value;
                                else
                                    delete message.notEvaluable;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.stale = value;
                                else
                                    delete message.stale;
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

                return Totals;
            })();

            v1.CaseFile = (function() {

                /**
                 * Properties of a CaseFile.
                 * @typedef {Object} clew.conformance.v1.CaseFile.$Properties
                 * @property {Array.<clew.conformance.v1.Case.$Properties>|null} [cases] In the order in which they are listed.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CaseFile.
                 * @memberof clew.conformance.v1
                 * @interface ICaseFile
                 * @augments clew.conformance.v1.CaseFile.$Properties
                 * @deprecated Use clew.conformance.v1.CaseFile.$Properties instead.
                 */

                /**
                 * Shape of a CaseFile.
                 * @typedef {{
                 *   cases?: Array.<clew.conformance.v1.Case.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.CaseFile.$Shape
                 */

                /**
                 * Constructs a new CaseFile.
                 * @memberof clew.conformance.v1
                 * @classdesc One file of cases.
                 * @constructor
                 * @param {clew.conformance.v1.CaseFile.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CaseFile = function (properties) {
                    this.cases = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * In the order in which they are listed.
                 * @member {Array.<clew.conformance.v1.Case.$Properties>} cases
                 * @memberof clew.conformance.v1.CaseFile
                 * @instance
                 */
                CaseFile.prototype.cases = $util.emptyArray;

                /**
                 * Creates a new CaseFile instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.CaseFile
                 * @static
                 * @param {clew.conformance.v1.CaseFile.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.CaseFile} CaseFile instance
                 * @type {{
                 *   (properties: clew.conformance.v1.CaseFile.$Shape): clew.conformance.v1.CaseFile & clew.conformance.v1.CaseFile.$Shape;
                 *   (properties?: clew.conformance.v1.CaseFile.$Properties): clew.conformance.v1.CaseFile;
                 * }}
                 */
                CaseFile.create = function(properties) {
                    return new CaseFile(properties);
                };

                /**
                 * Encodes the specified CaseFile message. Does not implicitly {@link clew.conformance.v1.CaseFile.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.CaseFile
                 * @static
                 * @param {clew.conformance.v1.CaseFile.$Properties} message CaseFile message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CaseFile.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.cases != null && message.cases.length)
                        for (let i = 0; i < message.cases.length; ++i)
                            $root.clew.conformance.v1.Case.encode(message.cases[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CaseFile message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.CaseFile
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.CaseFile & clew.conformance.v1.CaseFile.$Shape} CaseFile
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CaseFile.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.CaseFile();
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
                                if (!(message.cases && message.cases.length))
                                    message.cases = [];
                                message.cases.push($root.clew.conformance.v1.Case.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return CaseFile;
            })();

            v1.Case = (function() {

                /**
                 * Properties of a Case.
                 * @typedef {Object} clew.conformance.v1.Case.$Properties
                 * @property {string|null} [id] Unique, a path of words: `step/retry-then-succeed`.
                 * @property {string|null} [title] One line: what must be so.
                 * @property {Array.<string>|null} [clauses] Ids of the clauses of the spec that it defends.
                 * @property {Array.<string>|null} [configurations] Which of `plain`, `page-size-1` and `replay-each` it runs in. Absent: all.
                 * @property {Array.<string>|null} [requires] Features that a host needs beyond those that the program's nodes tell of.
                 * @property {clew.conformance.v1.ProgramCase.$Properties|null} [program] A host runs a program.
                 * @property {clew.conformance.v1.WireCase.$Properties|null} [wire] A scripted client talks to a backend.
                 * @property {"program"|"wire"} [kind] What the case does.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Case.
                 * @memberof clew.conformance.v1
                 * @interface ICase
                 * @augments clew.conformance.v1.Case.$Properties
                 * @deprecated Use clew.conformance.v1.Case.$Properties instead.
                 */

                /**
                 * Narrowed shape of a Case.
                 * @typedef {{
                 *   id?: string|null;
                 *   title?: string|null;
                 *   clauses?: Array.<string>|null;
                 *   configurations?: Array.<string>|null;
                 *   requires?: Array.<string>|null;
                 *   program?: clew.conformance.v1.ProgramCase.$Shape|null;
                 *   wire?: clew.conformance.v1.WireCase.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ kind?: undefined; program?: null; wire?: null }|{ kind?: "program"; program: clew.conformance.v1.ProgramCase.$Shape; wire?: null }|{ kind?: "wire"; program?: null; wire: clew.conformance.v1.WireCase.$Shape })
                 * )} clew.conformance.v1.Case.$Shape
                 */

                /**
                 * Constructs a new Case.
                 * @memberof clew.conformance.v1
                 * @classdesc One case.
                 * @constructor
                 * @param {clew.conformance.v1.Case.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Case = function (properties) {
                    this.clauses = [];
                    this.configurations = [];
                    this.requires = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Unique, a path of words: `step/retry-then-succeed`.
                 * @member {string} id
                 * @memberof clew.conformance.v1.Case
                 * @instance
                 */
                Case.prototype.id = "";

                /**
                 * One line: what must be so.
                 * @member {string} title
                 * @memberof clew.conformance.v1.Case
                 * @instance
                 */
                Case.prototype.title = "";

                /**
                 * Ids of the clauses of the spec that it defends.
                 * @member {Array.<string>} clauses
                 * @memberof clew.conformance.v1.Case
                 * @instance
                 */
                Case.prototype.clauses = $util.emptyArray;

                /**
                 * Which of `plain`, `page-size-1` and `replay-each` it runs in. Absent: all.
                 * @member {Array.<string>} configurations
                 * @memberof clew.conformance.v1.Case
                 * @instance
                 */
                Case.prototype.configurations = $util.emptyArray;

                /**
                 * Features that a host needs beyond those that the program's nodes tell of.
                 * @member {Array.<string>} requires
                 * @memberof clew.conformance.v1.Case
                 * @instance
                 */
                Case.prototype.requires = $util.emptyArray;

                /**
                 * A host runs a program.
                 * @member {clew.conformance.v1.ProgramCase.$Properties|null|undefined} program
                 * @memberof clew.conformance.v1.Case
                 * @instance
                 */
                Case.prototype.program = null;

                /**
                 * A scripted client talks to a backend.
                 * @member {clew.conformance.v1.WireCase.$Properties|null|undefined} wire
                 * @memberof clew.conformance.v1.Case
                 * @instance
                 */
                Case.prototype.wire = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * What the case does.
                 * @member {"program"|"wire"|undefined} kind
                 * @memberof clew.conformance.v1.Case
                 * @instance
                 */
                $Object.defineProperty(Case.prototype, "kind", {
                    get: $util.oneOfGetter($oneOfFields = ["program", "wire"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Case instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Case
                 * @static
                 * @param {clew.conformance.v1.Case.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Case} Case instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Case.$Shape): clew.conformance.v1.Case & clew.conformance.v1.Case.$Shape;
                 *   (properties?: clew.conformance.v1.Case.$Properties): clew.conformance.v1.Case;
                 * }}
                 */
                Case.create = function(properties) {
                    return new Case(properties);
                };

                /**
                 * Encodes the specified Case message. Does not implicitly {@link clew.conformance.v1.Case.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Case
                 * @static
                 * @param {clew.conformance.v1.Case.$Properties} message Case message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Case.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.title);
                    if (message.clauses != null && message.clauses.length)
                        for (let i = 0; i < message.clauses.length; ++i)
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.clauses[i]);
                    if (message.configurations != null && message.configurations.length)
                        for (let i = 0; i < message.configurations.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.configurations[i]);
                    if (message.requires != null && message.requires.length)
                        for (let i = 0; i < message.requires.length; ++i)
                            writer.uint32(/* id 5, wireType 2 =*/42).string(message.requires[i]);
                    if (message.program != null && $Object.hasOwnProperty.call(message, "program"))
                        $root.clew.conformance.v1.ProgramCase.encode(message.program, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.wire != null && $Object.hasOwnProperty.call(message, "wire"))
                        $root.clew.conformance.v1.WireCase.encode(message.wire, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Case message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Case
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Case & clew.conformance.v1.Case.$Shape} Case
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Case.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Case();
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
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.title = value;
                                else
                                    delete message.title;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.clauses && message.clauses.length))
                                    message.clauses = [];
                                message.clauses.push(reader.stringVerify());
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.configurations && message.configurations.length))
                                    message.configurations = [];
                                message.configurations.push(reader.stringVerify());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.requires && message.requires.length))
                                    message.requires = [];
                                message.requires.push(reader.stringVerify());
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.program = $root.clew.conformance.v1.ProgramCase.decode(reader, reader.size(), $undefined, _depth + 1, message.program);
                                message.kind = "program";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.wire = $root.clew.conformance.v1.WireCase.decode(reader, reader.size(), $undefined, _depth + 1, message.wire);
                                message.kind = "wire";
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

                return Case;
            })();

            v1.ProgramCase = (function() {

                /**
                 * Properties of a ProgramCase.
                 * @typedef {Object} clew.conformance.v1.ProgramCase.$Properties
                 * @property {Array.<clew.conformance.v1.Node.$Properties>|null} [nodes] What the host runs.
                 * @property {google.protobuf.Value.$Properties|null} [args] What `$input` reads.
                 * @property {Array.<clew.conformance.v1.OutsideAction.$Properties>|null} [outside] What the world outside does while it runs.
                 * @property {clew.conformance.v1.Expectation.$Properties|null} [expect] What must come of it.
                 * @property {number|null} [executionTimeoutSeconds] Seconds after which the execution times out; 0: the function's own.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ProgramCase.
                 * @memberof clew.conformance.v1
                 * @interface IProgramCase
                 * @augments clew.conformance.v1.ProgramCase.$Properties
                 * @deprecated Use clew.conformance.v1.ProgramCase.$Properties instead.
                 */

                /**
                 * Shape of a ProgramCase.
                 * @typedef {{
                 *   nodes?: Array.<clew.conformance.v1.Node.$Shape>|null;
                 *   args?: google.protobuf.Value.$Shape|null;
                 *   outside?: Array.<clew.conformance.v1.OutsideAction.$Shape>|null;
                 *   expect?: clew.conformance.v1.Expectation.$Shape|null;
                 *   executionTimeoutSeconds?: number|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.ProgramCase.$Shape
                 */

                /**
                 * Constructs a new ProgramCase.
                 * @memberof clew.conformance.v1
                 * @classdesc A program and what must come of it.
                 * @constructor
                 * @param {clew.conformance.v1.ProgramCase.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ProgramCase = function (properties) {
                    this.nodes = [];
                    this.outside = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What the host runs.
                 * @member {Array.<clew.conformance.v1.Node.$Properties>} nodes
                 * @memberof clew.conformance.v1.ProgramCase
                 * @instance
                 */
                ProgramCase.prototype.nodes = $util.emptyArray;

                /**
                 * What `$input` reads.
                 * @member {google.protobuf.Value.$Properties|null|undefined} args
                 * @memberof clew.conformance.v1.ProgramCase
                 * @instance
                 */
                ProgramCase.prototype.args = null;

                /**
                 * What the world outside does while it runs.
                 * @member {Array.<clew.conformance.v1.OutsideAction.$Properties>} outside
                 * @memberof clew.conformance.v1.ProgramCase
                 * @instance
                 */
                ProgramCase.prototype.outside = $util.emptyArray;

                /**
                 * What must come of it.
                 * @member {clew.conformance.v1.Expectation.$Properties|null|undefined} expect
                 * @memberof clew.conformance.v1.ProgramCase
                 * @instance
                 */
                ProgramCase.prototype.expect = null;

                /**
                 * Seconds after which the execution times out; 0: the function's own.
                 * @member {number} executionTimeoutSeconds
                 * @memberof clew.conformance.v1.ProgramCase
                 * @instance
                 */
                ProgramCase.prototype.executionTimeoutSeconds = 0;

                /**
                 * Creates a new ProgramCase instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.ProgramCase
                 * @static
                 * @param {clew.conformance.v1.ProgramCase.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.ProgramCase} ProgramCase instance
                 * @type {{
                 *   (properties: clew.conformance.v1.ProgramCase.$Shape): clew.conformance.v1.ProgramCase & clew.conformance.v1.ProgramCase.$Shape;
                 *   (properties?: clew.conformance.v1.ProgramCase.$Properties): clew.conformance.v1.ProgramCase;
                 * }}
                 */
                ProgramCase.create = function(properties) {
                    return new ProgramCase(properties);
                };

                /**
                 * Encodes the specified ProgramCase message. Does not implicitly {@link clew.conformance.v1.ProgramCase.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.ProgramCase
                 * @static
                 * @param {clew.conformance.v1.ProgramCase.$Properties} message ProgramCase message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ProgramCase.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.nodes != null && message.nodes.length)
                        for (let i = 0; i < message.nodes.length; ++i)
                            $root.clew.conformance.v1.Node.encode(message.nodes[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.args != null && $Object.hasOwnProperty.call(message, "args"))
                        $root.google.protobuf.Value.encode(message.args, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.outside != null && message.outside.length)
                        for (let i = 0; i < message.outside.length; ++i)
                            $root.clew.conformance.v1.OutsideAction.encode(message.outside[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.expect != null && $Object.hasOwnProperty.call(message, "expect"))
                        $root.clew.conformance.v1.Expectation.encode(message.expect, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.executionTimeoutSeconds != null && $Object.hasOwnProperty.call(message, "executionTimeoutSeconds") && message.executionTimeoutSeconds !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.executionTimeoutSeconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ProgramCase message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.ProgramCase
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.ProgramCase & clew.conformance.v1.ProgramCase.$Shape} ProgramCase
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ProgramCase.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.ProgramCase();
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
                                if (!(message.nodes && message.nodes.length))
                                    message.nodes = [];
                                message.nodes.push($root.clew.conformance.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.args = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.args);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.outside && message.outside.length))
                                    message.outside = [];
                                message.outside.push($root.clew.conformance.v1.OutsideAction.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.expect = $root.clew.conformance.v1.Expectation.decode(reader, reader.size(), $undefined, _depth + 1, message.expect);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.executionTimeoutSeconds = value;
                                else
                                    delete message.executionTimeoutSeconds;
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

                return ProgramCase;
            })();

            v1.OutsideAction = (function() {

                /**
                 * Properties of an OutsideAction.
                 * @typedef {Object} clew.conformance.v1.OutsideAction.$Properties
                 * @property {string|null} [callbackAt] The moment: the `created` observation of the callback at this path was written (or the submitter at it was entered).
                 * @property {string|null} [invokeStarted] The moment: the chained invoke of this name has started.
                 * @property {string|null} [succeed] The callback succeeds with this text.
                 * @property {clew.conformance.v1.ErrorFields.$Properties|null} [fail] The callback fails with this error.
                 * @property {clew.conformance.v1.Heartbeat.$Properties|null} [heartbeat] A heartbeat arrives.
                 * @property {clew.conformance.v1.ErrorFields.$Properties|null} [stopTarget] The target's execution is stopped with this error.
                 * @property {clew.conformance.v1.ErrorFields.$Properties|null} [stop] The execution itself is stopped with this error.
                 * @property {"succeed"|"fail"|"heartbeat"|"stopTarget"|"stop"} [action] What happens.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OutsideAction.
                 * @memberof clew.conformance.v1
                 * @interface IOutsideAction
                 * @augments clew.conformance.v1.OutsideAction.$Properties
                 * @deprecated Use clew.conformance.v1.OutsideAction.$Properties instead.
                 */

                /**
                 * Narrowed shape of an OutsideAction.
                 * @typedef {{
                 *   callbackAt?: string|null;
                 *   invokeStarted?: string|null;
                 *   succeed?: string|null;
                 *   fail?: clew.conformance.v1.ErrorFields.$Shape|null;
                 *   heartbeat?: clew.conformance.v1.Heartbeat.$Shape|null;
                 *   stopTarget?: clew.conformance.v1.ErrorFields.$Shape|null;
                 *   stop?: clew.conformance.v1.ErrorFields.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ action?: undefined; succeed?: null; fail?: null; heartbeat?: null; stopTarget?: null; stop?: null }|{ action?: "succeed"; succeed: string; fail?: null; heartbeat?: null; stopTarget?: null; stop?: null }|{ action?: "fail"; succeed?: null; fail: clew.conformance.v1.ErrorFields.$Shape; heartbeat?: null; stopTarget?: null; stop?: null }|{ action?: "heartbeat"; succeed?: null; fail?: null; heartbeat: clew.conformance.v1.Heartbeat.$Shape; stopTarget?: null; stop?: null }|{ action?: "stopTarget"; succeed?: null; fail?: null; heartbeat?: null; stopTarget: clew.conformance.v1.ErrorFields.$Shape; stop?: null }|{ action?: "stop"; succeed?: null; fail?: null; heartbeat?: null; stopTarget?: null; stop: clew.conformance.v1.ErrorFields.$Shape })
                 * )} clew.conformance.v1.OutsideAction.$Shape
                 */

                /**
                 * Constructs a new OutsideAction.
                 * @memberof clew.conformance.v1
                 * @classdesc Something that happens outside, once its moment has come.
                 * @constructor
                 * @param {clew.conformance.v1.OutsideAction.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OutsideAction = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The moment: the `created` observation of the callback at this path was written (or the submitter at it was entered).
                 * @member {string} callbackAt
                 * @memberof clew.conformance.v1.OutsideAction
                 * @instance
                 */
                OutsideAction.prototype.callbackAt = "";

                /**
                 * The moment: the chained invoke of this name has started.
                 * @member {string} invokeStarted
                 * @memberof clew.conformance.v1.OutsideAction
                 * @instance
                 */
                OutsideAction.prototype.invokeStarted = "";

                /**
                 * The callback succeeds with this text.
                 * @member {string|null|undefined} succeed
                 * @memberof clew.conformance.v1.OutsideAction
                 * @instance
                 */
                OutsideAction.prototype.succeed = null;

                /**
                 * The callback fails with this error.
                 * @member {clew.conformance.v1.ErrorFields.$Properties|null|undefined} fail
                 * @memberof clew.conformance.v1.OutsideAction
                 * @instance
                 */
                OutsideAction.prototype.fail = null;

                /**
                 * A heartbeat arrives.
                 * @member {clew.conformance.v1.Heartbeat.$Properties|null|undefined} heartbeat
                 * @memberof clew.conformance.v1.OutsideAction
                 * @instance
                 */
                OutsideAction.prototype.heartbeat = null;

                /**
                 * The target's execution is stopped with this error.
                 * @member {clew.conformance.v1.ErrorFields.$Properties|null|undefined} stopTarget
                 * @memberof clew.conformance.v1.OutsideAction
                 * @instance
                 */
                OutsideAction.prototype.stopTarget = null;

                /**
                 * The execution itself is stopped with this error.
                 * @member {clew.conformance.v1.ErrorFields.$Properties|null|undefined} stop
                 * @memberof clew.conformance.v1.OutsideAction
                 * @instance
                 */
                OutsideAction.prototype.stop = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * What happens.
                 * @member {"succeed"|"fail"|"heartbeat"|"stopTarget"|"stop"|undefined} action
                 * @memberof clew.conformance.v1.OutsideAction
                 * @instance
                 */
                $Object.defineProperty(OutsideAction.prototype, "action", {
                    get: $util.oneOfGetter($oneOfFields = ["succeed", "fail", "heartbeat", "stopTarget", "stop"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new OutsideAction instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.OutsideAction
                 * @static
                 * @param {clew.conformance.v1.OutsideAction.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.OutsideAction} OutsideAction instance
                 * @type {{
                 *   (properties: clew.conformance.v1.OutsideAction.$Shape): clew.conformance.v1.OutsideAction & clew.conformance.v1.OutsideAction.$Shape;
                 *   (properties?: clew.conformance.v1.OutsideAction.$Properties): clew.conformance.v1.OutsideAction;
                 * }}
                 */
                OutsideAction.create = function(properties) {
                    return new OutsideAction(properties);
                };

                /**
                 * Encodes the specified OutsideAction message. Does not implicitly {@link clew.conformance.v1.OutsideAction.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.OutsideAction
                 * @static
                 * @param {clew.conformance.v1.OutsideAction.$Properties} message OutsideAction message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OutsideAction.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.callbackAt != null && $Object.hasOwnProperty.call(message, "callbackAt") && message.callbackAt !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.callbackAt);
                    if (message.invokeStarted != null && $Object.hasOwnProperty.call(message, "invokeStarted") && message.invokeStarted !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.invokeStarted);
                    if (message.succeed != null && $Object.hasOwnProperty.call(message, "succeed"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.succeed);
                    if (message.fail != null && $Object.hasOwnProperty.call(message, "fail"))
                        $root.clew.conformance.v1.ErrorFields.encode(message.fail, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.heartbeat != null && $Object.hasOwnProperty.call(message, "heartbeat"))
                        $root.clew.conformance.v1.Heartbeat.encode(message.heartbeat, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.stopTarget != null && $Object.hasOwnProperty.call(message, "stopTarget"))
                        $root.clew.conformance.v1.ErrorFields.encode(message.stopTarget, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.stop != null && $Object.hasOwnProperty.call(message, "stop"))
                        $root.clew.conformance.v1.ErrorFields.encode(message.stop, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OutsideAction message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.OutsideAction
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.OutsideAction & clew.conformance.v1.OutsideAction.$Shape} OutsideAction
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OutsideAction.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.OutsideAction();
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
                                    message.callbackAt = value;
                                else
                                    delete message.callbackAt;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.invokeStarted = value;
                                else
                                    delete message.invokeStarted;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.succeed = reader.stringVerify();
                                message.action = "succeed";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.fail = $root.clew.conformance.v1.ErrorFields.decode(reader, reader.size(), $undefined, _depth + 1, message.fail);
                                message.action = "fail";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.heartbeat = $root.clew.conformance.v1.Heartbeat.decode(reader, reader.size(), $undefined, _depth + 1, message.heartbeat);
                                message.action = "heartbeat";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.stopTarget = $root.clew.conformance.v1.ErrorFields.decode(reader, reader.size(), $undefined, _depth + 1, message.stopTarget);
                                message.action = "stopTarget";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.stop = $root.clew.conformance.v1.ErrorFields.decode(reader, reader.size(), $undefined, _depth + 1, message.stop);
                                message.action = "stop";
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

                return OutsideAction;
            })();

            v1.Heartbeat = (function() {

                /**
                 * Properties of a Heartbeat.
                 * @typedef {Object} clew.conformance.v1.Heartbeat.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Heartbeat.
                 * @memberof clew.conformance.v1
                 * @interface IHeartbeat
                 * @augments clew.conformance.v1.Heartbeat.$Properties
                 * @deprecated Use clew.conformance.v1.Heartbeat.$Properties instead.
                 */

                /**
                 * Shape of a Heartbeat.
                 * @typedef {clew.conformance.v1.Heartbeat.$Properties} clew.conformance.v1.Heartbeat.$Shape
                 */

                /**
                 * Constructs a new Heartbeat.
                 * @memberof clew.conformance.v1
                 * @classdesc Has no members.
                 * @constructor
                 * @param {clew.conformance.v1.Heartbeat.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Heartbeat = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new Heartbeat instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Heartbeat
                 * @static
                 * @param {clew.conformance.v1.Heartbeat.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Heartbeat} Heartbeat instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Heartbeat.$Shape): clew.conformance.v1.Heartbeat & clew.conformance.v1.Heartbeat.$Shape;
                 *   (properties?: clew.conformance.v1.Heartbeat.$Properties): clew.conformance.v1.Heartbeat;
                 * }}
                 */
                Heartbeat.create = function(properties) {
                    return new Heartbeat(properties);
                };

                /**
                 * Encodes the specified Heartbeat message. Does not implicitly {@link clew.conformance.v1.Heartbeat.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Heartbeat
                 * @static
                 * @param {clew.conformance.v1.Heartbeat.$Properties} message Heartbeat message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Heartbeat.encode = function (message, writer, _depth) {
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
                 * Decodes a Heartbeat message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Heartbeat
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Heartbeat & clew.conformance.v1.Heartbeat.$Shape} Heartbeat
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Heartbeat.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Heartbeat();
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

                return Heartbeat;
            })();

            v1.ErrorFields = (function() {

                /**
                 * Properties of an ErrorFields.
                 * @typedef {Object} clew.conformance.v1.ErrorFields.$Properties
                 * @property {string|null} [type] Type name.
                 * @property {string|null} [message] Message.
                 * @property {string|null} [data] Data.
                 * @property {Array.<string>|null} [stackTrace] Stack trace.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ErrorFields.
                 * @memberof clew.conformance.v1
                 * @interface IErrorFields
                 * @augments clew.conformance.v1.ErrorFields.$Properties
                 * @deprecated Use clew.conformance.v1.ErrorFields.$Properties instead.
                 */

                /**
                 * Shape of an ErrorFields.
                 * @typedef {clew.conformance.v1.ErrorFields.$Properties} clew.conformance.v1.ErrorFields.$Shape
                 */

                /**
                 * Constructs a new ErrorFields.
                 * @memberof clew.conformance.v1
                 * @classdesc An error on the wire. An absent member is not looked at.
                 * @constructor
                 * @param {clew.conformance.v1.ErrorFields.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ErrorFields = function (properties) {
                    this.stackTrace = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Type name.
                 * @member {string|null|undefined} type
                 * @memberof clew.conformance.v1.ErrorFields
                 * @instance
                 */
                ErrorFields.prototype.type = null;

                /**
                 * Message.
                 * @member {string|null|undefined} message
                 * @memberof clew.conformance.v1.ErrorFields
                 * @instance
                 */
                ErrorFields.prototype.message = null;

                /**
                 * Data.
                 * @member {string|null|undefined} data
                 * @memberof clew.conformance.v1.ErrorFields
                 * @instance
                 */
                ErrorFields.prototype.data = null;

                /**
                 * Stack trace.
                 * @member {Array.<string>} stackTrace
                 * @memberof clew.conformance.v1.ErrorFields
                 * @instance
                 */
                ErrorFields.prototype.stackTrace = $util.emptyArray;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ErrorFields.prototype, "_type", {
                    get: $util.oneOfGetter($oneOfFields = ["type"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ErrorFields.prototype, "_message", {
                    get: $util.oneOfGetter($oneOfFields = ["message"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ErrorFields.prototype, "_data", {
                    get: $util.oneOfGetter($oneOfFields = ["data"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ErrorFields instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.ErrorFields
                 * @static
                 * @param {clew.conformance.v1.ErrorFields.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.ErrorFields} ErrorFields instance
                 * @type {{
                 *   (properties: clew.conformance.v1.ErrorFields.$Shape): clew.conformance.v1.ErrorFields & clew.conformance.v1.ErrorFields.$Shape;
                 *   (properties?: clew.conformance.v1.ErrorFields.$Properties): clew.conformance.v1.ErrorFields;
                 * }}
                 */
                ErrorFields.create = function(properties) {
                    return new ErrorFields(properties);
                };

                /**
                 * Encodes the specified ErrorFields message. Does not implicitly {@link clew.conformance.v1.ErrorFields.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.ErrorFields
                 * @static
                 * @param {clew.conformance.v1.ErrorFields.$Properties} message ErrorFields message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ErrorFields.encode = function (message, writer, _depth) {
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
                    if (message.stackTrace != null && message.stackTrace.length)
                        for (let i = 0; i < message.stackTrace.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.stackTrace[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ErrorFields message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.ErrorFields
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.ErrorFields & clew.conformance.v1.ErrorFields.$Shape} ErrorFields
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ErrorFields.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.ErrorFields();
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
                                if (!(message.stackTrace && message.stackTrace.length))
                                    message.stackTrace = [];
                                message.stackTrace.push(reader.stringVerify());
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

                return ErrorFields;
            })();

            v1.Expectation = (function() {

                /**
                 * Properties of an Expectation.
                 * @typedef {Object} clew.conformance.v1.Expectation.$Properties
                 * @property {clew.conformance.v1.Outcome.$Properties|null} [outcome] How the execution ends.
                 * @property {Object.<string,number>|null} [effects] How often a body at a path was entered, or a counter was counted, in all invocations. Where processes are killed, at
                 * least so often, and a body whose operation has closed is never entered again.
                 * @property {Array.<clew.conformance.v1.Sight.$Properties>|null} [observations] Observations that must be there, in this order.
                 * @property {clew.conformance.v1.HistoryExpectation.$Properties|null} [history] What the history must say.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Expectation.
                 * @memberof clew.conformance.v1
                 * @interface IExpectation
                 * @augments clew.conformance.v1.Expectation.$Properties
                 * @deprecated Use clew.conformance.v1.Expectation.$Properties instead.
                 */

                /**
                 * Shape of an Expectation.
                 * @typedef {{
                 *   outcome?: clew.conformance.v1.Outcome.$Shape|null;
                 *   effects?: Object.<string,number>|null;
                 *   observations?: Array.<clew.conformance.v1.Sight.$Shape>|null;
                 *   history?: clew.conformance.v1.HistoryExpectation.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Expectation.$Shape
                 */

                /**
                 * Constructs a new Expectation.
                 * @memberof clew.conformance.v1
                 * @classdesc What must come of a program.
                 * @constructor
                 * @param {clew.conformance.v1.Expectation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Expectation = function (properties) {
                    this.effects = {};
                    this.observations = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * How the execution ends.
                 * @member {clew.conformance.v1.Outcome.$Properties|null|undefined} outcome
                 * @memberof clew.conformance.v1.Expectation
                 * @instance
                 */
                Expectation.prototype.outcome = null;

                /**
                 * How often a body at a path was entered, or a counter was counted, in all invocations. Where processes are killed, at
                 * least so often, and a body whose operation has closed is never entered again.
                 * @member {Object.<string,number>} effects
                 * @memberof clew.conformance.v1.Expectation
                 * @instance
                 */
                Expectation.prototype.effects = $util.emptyObject;

                /**
                 * Observations that must be there, in this order.
                 * @member {Array.<clew.conformance.v1.Sight.$Properties>} observations
                 * @memberof clew.conformance.v1.Expectation
                 * @instance
                 */
                Expectation.prototype.observations = $util.emptyArray;

                /**
                 * What the history must say.
                 * @member {clew.conformance.v1.HistoryExpectation.$Properties|null|undefined} history
                 * @memberof clew.conformance.v1.Expectation
                 * @instance
                 */
                Expectation.prototype.history = null;

                /**
                 * Creates a new Expectation instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Expectation
                 * @static
                 * @param {clew.conformance.v1.Expectation.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Expectation} Expectation instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Expectation.$Shape): clew.conformance.v1.Expectation & clew.conformance.v1.Expectation.$Shape;
                 *   (properties?: clew.conformance.v1.Expectation.$Properties): clew.conformance.v1.Expectation;
                 * }}
                 */
                Expectation.create = function(properties) {
                    return new Expectation(properties);
                };

                /**
                 * Encodes the specified Expectation message. Does not implicitly {@link clew.conformance.v1.Expectation.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Expectation
                 * @static
                 * @param {clew.conformance.v1.Expectation.$Properties} message Expectation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Expectation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome"))
                        $root.clew.conformance.v1.Outcome.encode(message.outcome, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.effects != null && $Object.hasOwnProperty.call(message, "effects"))
                        for (let keys = $Object.keys(message.effects), i = 0; i < keys.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 0 =*/16).uint32(message.effects[keys[i]]).ldelim();
                    if (message.observations != null && message.observations.length)
                        for (let i = 0; i < message.observations.length; ++i)
                            $root.clew.conformance.v1.Sight.encode(message.observations[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.history != null && $Object.hasOwnProperty.call(message, "history"))
                        $root.clew.conformance.v1.HistoryExpectation.encode(message.history, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Expectation message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Expectation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Expectation & clew.conformance.v1.Expectation.$Shape} Expectation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Expectation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, key, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.conformance.v1.Expectation();
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
                                message.outcome = $root.clew.conformance.v1.Outcome.decode(reader, reader.size(), $undefined, _depth + 1, message.outcome);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (message.effects === $util.emptyObject)
                                    message.effects = {};
                                let end2 = reader.size() + reader.pos;
                                if (end2 > reader.len)
                                    throw $RangeError("index out of range");
                                reader.len = end2;
                                key = "";
                                value = 0;
                                while (reader.pos < end2) {
                                    let tag2 = reader.tag();
                                    wireType = tag2 & 7;
                                    switch (tag2 >>>= 3) {
                                    case 1:
                                        if (wireType !== 2)
                                            break;
                                        key = reader.stringVerify();
                                        continue;
                                    case 2:
                                        if (wireType !== 0)
                                            break;
                                        value = reader.uint32();
                                        continue;
                                    }
                                    reader.skipType(wireType, _depth, tag2);
                                }
                                if (reader.pos !== end2)
                                    throw $RangeError("index out of range");
                                reader.len = end;
                                if (key === "__proto__")
                                    $util.makeProp(message.effects, key);
                                message.effects[key] = value;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.observations && message.observations.length))
                                    message.observations = [];
                                message.observations.push($root.clew.conformance.v1.Sight.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.history = $root.clew.conformance.v1.HistoryExpectation.decode(reader, reader.size(), $undefined, _depth + 1, message.history);
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

                return Expectation;
            })();

            v1.Outcome = (function() {

                /**
                 * Properties of an Outcome.
                 * @typedef {Object} clew.conformance.v1.Outcome.$Properties
                 * @property {string|null} [status] `SUCCEEDED`, `FAILED`, `TIMED_OUT` or `STOPPED`.
                 * @property {google.protobuf.Value.$Properties|null} [result] The result, compared as a value.
                 * @property {string|null} [kind] The neutral kind of the failure: `StepFailed`, `ChildFailed`, `User`, ...
                 * @property {clew.conformance.v1.ErrorFields.$Properties|null} [error] What the error says.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Outcome.
                 * @memberof clew.conformance.v1
                 * @interface IOutcome
                 * @augments clew.conformance.v1.Outcome.$Properties
                 * @deprecated Use clew.conformance.v1.Outcome.$Properties instead.
                 */

                /**
                 * Shape of an Outcome.
                 * @typedef {{
                 *   status?: string|null;
                 *   result?: google.protobuf.Value.$Shape|null;
                 *   kind?: string|null;
                 *   error?: clew.conformance.v1.ErrorFields.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Outcome.$Shape
                 */

                /**
                 * Constructs a new Outcome.
                 * @memberof clew.conformance.v1
                 * @classdesc How an execution ends.
                 * @constructor
                 * @param {clew.conformance.v1.Outcome.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Outcome = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * `SUCCEEDED`, `FAILED`, `TIMED_OUT` or `STOPPED`.
                 * @member {string} status
                 * @memberof clew.conformance.v1.Outcome
                 * @instance
                 */
                Outcome.prototype.status = "";

                /**
                 * The result, compared as a value.
                 * @member {google.protobuf.Value.$Properties|null|undefined} result
                 * @memberof clew.conformance.v1.Outcome
                 * @instance
                 */
                Outcome.prototype.result = null;

                /**
                 * The neutral kind of the failure: `StepFailed`, `ChildFailed`, `User`, ...
                 * @member {string} kind
                 * @memberof clew.conformance.v1.Outcome
                 * @instance
                 */
                Outcome.prototype.kind = "";

                /**
                 * What the error says.
                 * @member {clew.conformance.v1.ErrorFields.$Properties|null|undefined} error
                 * @memberof clew.conformance.v1.Outcome
                 * @instance
                 */
                Outcome.prototype.error = null;

                /**
                 * Creates a new Outcome instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Outcome
                 * @static
                 * @param {clew.conformance.v1.Outcome.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Outcome} Outcome instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Outcome.$Shape): clew.conformance.v1.Outcome & clew.conformance.v1.Outcome.$Shape;
                 *   (properties?: clew.conformance.v1.Outcome.$Properties): clew.conformance.v1.Outcome;
                 * }}
                 */
                Outcome.create = function(properties) {
                    return new Outcome(properties);
                };

                /**
                 * Encodes the specified Outcome message. Does not implicitly {@link clew.conformance.v1.Outcome.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Outcome
                 * @static
                 * @param {clew.conformance.v1.Outcome.$Properties} message Outcome message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Outcome.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.status);
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.google.protobuf.Value.encode(message.result, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.kind);
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.conformance.v1.ErrorFields.encode(message.error, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Outcome message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Outcome
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Outcome & clew.conformance.v1.Outcome.$Shape} Outcome
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Outcome.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Outcome();
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
                                    message.status = value;
                                else
                                    delete message.status;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.conformance.v1.ErrorFields.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
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

                return Outcome;
            })();

            v1.Sight = (function() {

                /**
                 * Properties of a Sight.
                 * @typedef {Object} clew.conformance.v1.Sight.$Properties
                 * @property {string|null} [path] Of this node.
                 * @property {string|null} [phase] In this phase.
                 * @property {google.protobuf.Value.$Properties|null} [value] With this value.
                 * @property {string|null} [kind] With an error of this neutral kind.
                 * @property {clew.conformance.v1.ErrorFields.$Properties|null} [error] With an error that says this.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Sight.
                 * @memberof clew.conformance.v1
                 * @interface ISight
                 * @augments clew.conformance.v1.Sight.$Properties
                 * @deprecated Use clew.conformance.v1.Sight.$Properties instead.
                 */

                /**
                 * Shape of a Sight.
                 * @typedef {{
                 *   path?: string|null;
                 *   phase?: string|null;
                 *   value?: google.protobuf.Value.$Shape|null;
                 *   kind?: string|null;
                 *   error?: clew.conformance.v1.ErrorFields.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Sight.$Shape
                 */

                /**
                 * Constructs a new Sight.
                 * @memberof clew.conformance.v1
                 * @classdesc An observation that must be there.
                 * @constructor
                 * @param {clew.conformance.v1.Sight.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Sight = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Of this node.
                 * @member {string} path
                 * @memberof clew.conformance.v1.Sight
                 * @instance
                 */
                Sight.prototype.path = "";

                /**
                 * In this phase.
                 * @member {string} phase
                 * @memberof clew.conformance.v1.Sight
                 * @instance
                 */
                Sight.prototype.phase = "";

                /**
                 * With this value.
                 * @member {google.protobuf.Value.$Properties|null|undefined} value
                 * @memberof clew.conformance.v1.Sight
                 * @instance
                 */
                Sight.prototype.value = null;

                /**
                 * With an error of this neutral kind.
                 * @member {string} kind
                 * @memberof clew.conformance.v1.Sight
                 * @instance
                 */
                Sight.prototype.kind = "";

                /**
                 * With an error that says this.
                 * @member {clew.conformance.v1.ErrorFields.$Properties|null|undefined} error
                 * @memberof clew.conformance.v1.Sight
                 * @instance
                 */
                Sight.prototype.error = null;

                /**
                 * Creates a new Sight instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Sight
                 * @static
                 * @param {clew.conformance.v1.Sight.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Sight} Sight instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Sight.$Shape): clew.conformance.v1.Sight & clew.conformance.v1.Sight.$Shape;
                 *   (properties?: clew.conformance.v1.Sight.$Properties): clew.conformance.v1.Sight;
                 * }}
                 */
                Sight.create = function(properties) {
                    return new Sight(properties);
                };

                /**
                 * Encodes the specified Sight message. Does not implicitly {@link clew.conformance.v1.Sight.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Sight
                 * @static
                 * @param {clew.conformance.v1.Sight.$Properties} message Sight message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Sight.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.path);
                    if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.phase);
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        $root.google.protobuf.Value.encode(message.value, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.kind);
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.conformance.v1.ErrorFields.encode(message.error, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Sight message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Sight
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Sight & clew.conformance.v1.Sight.$Shape} Sight
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Sight.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Sight();
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
                                    message.path = value;
                                else
                                    delete message.path;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.phase = value;
                                else
                                    delete message.phase;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.value = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.conformance.v1.ErrorFields.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
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

                return Sight;
            })();

            v1.HistoryExpectation = (function() {

                /**
                 * Properties of a HistoryExpectation.
                 * @typedef {Object} clew.conformance.v1.HistoryExpectation.$Properties
                 * @property {Object.<string,clew.conformance.v1.OperationExpectation.$Properties>|null} [operations] Every operation that it must have, and no other, by name; an operation without a name is `#n`, n-th of those in
                 * order of their start.
                 * @property {Array.<string>|null} [order] Pairs `operation:EventType < operation:EventType` that hold: a partial order.
                 * @property {boolean|null} [more] True: operations that are not listed may be there too.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HistoryExpectation.
                 * @memberof clew.conformance.v1
                 * @interface IHistoryExpectation
                 * @augments clew.conformance.v1.HistoryExpectation.$Properties
                 * @deprecated Use clew.conformance.v1.HistoryExpectation.$Properties instead.
                 */

                /**
                 * Shape of a HistoryExpectation.
                 * @typedef {clew.conformance.v1.HistoryExpectation.$Properties} clew.conformance.v1.HistoryExpectation.$Shape
                 */

                /**
                 * Constructs a new HistoryExpectation.
                 * @memberof clew.conformance.v1
                 * @classdesc What the history of an execution must say.
                 * @constructor
                 * @param {clew.conformance.v1.HistoryExpectation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HistoryExpectation = function (properties) {
                    this.operations = {};
                    this.order = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Every operation that it must have, and no other, by name; an operation without a name is `#n`, n-th of those in
                 * order of their start.
                 * @member {Object.<string,clew.conformance.v1.OperationExpectation.$Properties>} operations
                 * @memberof clew.conformance.v1.HistoryExpectation
                 * @instance
                 */
                HistoryExpectation.prototype.operations = $util.emptyObject;

                /**
                 * Pairs `operation:EventType < operation:EventType` that hold: a partial order.
                 * @member {Array.<string>} order
                 * @memberof clew.conformance.v1.HistoryExpectation
                 * @instance
                 */
                HistoryExpectation.prototype.order = $util.emptyArray;

                /**
                 * True: operations that are not listed may be there too.
                 * @member {boolean} more
                 * @memberof clew.conformance.v1.HistoryExpectation
                 * @instance
                 */
                HistoryExpectation.prototype.more = false;

                /**
                 * Creates a new HistoryExpectation instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.HistoryExpectation
                 * @static
                 * @param {clew.conformance.v1.HistoryExpectation.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.HistoryExpectation} HistoryExpectation instance
                 * @type {{
                 *   (properties: clew.conformance.v1.HistoryExpectation.$Shape): clew.conformance.v1.HistoryExpectation & clew.conformance.v1.HistoryExpectation.$Shape;
                 *   (properties?: clew.conformance.v1.HistoryExpectation.$Properties): clew.conformance.v1.HistoryExpectation;
                 * }}
                 */
                HistoryExpectation.create = function(properties) {
                    return new HistoryExpectation(properties);
                };

                /**
                 * Encodes the specified HistoryExpectation message. Does not implicitly {@link clew.conformance.v1.HistoryExpectation.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.HistoryExpectation
                 * @static
                 * @param {clew.conformance.v1.HistoryExpectation.$Properties} message HistoryExpectation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HistoryExpectation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.operations != null && $Object.hasOwnProperty.call(message, "operations"))
                        for (let keys = $Object.keys(message.operations), i = 0; i < keys.length; ++i) {
                            writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                            $root.clew.conformance.v1.OperationExpectation.encode(message.operations[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                        }
                    if (message.order != null && message.order.length)
                        for (let i = 0; i < message.order.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.order[i]);
                    if (message.more != null && $Object.hasOwnProperty.call(message, "more") && message.more !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.more);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HistoryExpectation message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.HistoryExpectation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.HistoryExpectation & clew.conformance.v1.HistoryExpectation.$Shape} HistoryExpectation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HistoryExpectation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, key, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.conformance.v1.HistoryExpectation();
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
                                if (message.operations === $util.emptyObject)
                                    message.operations = {};
                                let end2 = reader.size() + reader.pos;
                                if (end2 > reader.len)
                                    throw $RangeError("index out of range");
                                reader.len = end2;
                                key = "";
                                value = null;
                                while (reader.pos < end2) {
                                    let tag2 = reader.tag();
                                    wireType = tag2 & 7;
                                    switch (tag2 >>>= 3) {
                                    case 1:
                                        if (wireType !== 2)
                                            break;
                                        key = reader.stringVerify();
                                        continue;
                                    case 2:
                                        if (wireType !== 2)
                                            break;
                                        value = $root.clew.conformance.v1.OperationExpectation.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                        continue;
                                    }
                                    reader.skipType(wireType, _depth, tag2);
                                }
                                if (reader.pos !== end2)
                                    throw $RangeError("index out of range");
                                reader.len = end;
                                if (key === "__proto__")
                                    $util.makeProp(message.operations, key);
                                message.operations[key] = value || new $root.clew.conformance.v1.OperationExpectation();
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.order && message.order.length))
                                    message.order = [];
                                message.order.push(reader.stringVerify());
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.more = value;
                                else
                                    delete message.more;
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

                return HistoryExpectation;
            })();

            v1.OperationExpectation = (function() {

                /**
                 * Properties of an OperationExpectation.
                 * @typedef {Object} clew.conformance.v1.OperationExpectation.$Properties
                 * @property {Array.<string>|null} [events] Its events, in order: a sequence of event types.
                 * @property {string|null} [subType] Subtype.
                 * @property {string|null} [parent] Key of the parent among the operations; empty: at the root.
                 * @property {Array.<number>|null} [delays] Nominal seconds of its events that tell some: of a wait, or before the next attempt.
                 * @property {clew.conformance.v1.ErrorFields.$Properties|null} [error] The error of its last event.
                 * @property {string|null} [tenantId] The tenant id that its start carries.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OperationExpectation.
                 * @memberof clew.conformance.v1
                 * @interface IOperationExpectation
                 * @augments clew.conformance.v1.OperationExpectation.$Properties
                 * @deprecated Use clew.conformance.v1.OperationExpectation.$Properties instead.
                 */

                /**
                 * Shape of an OperationExpectation.
                 * @typedef {clew.conformance.v1.OperationExpectation.$Properties} clew.conformance.v1.OperationExpectation.$Shape
                 */

                /**
                 * Constructs a new OperationExpectation.
                 * @memberof clew.conformance.v1
                 * @classdesc What the history must say of one operation.
                 * @constructor
                 * @param {clew.conformance.v1.OperationExpectation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OperationExpectation = function (properties) {
                    this.events = [];
                    this.delays = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Its events, in order: a sequence of event types.
                 * @member {Array.<string>} events
                 * @memberof clew.conformance.v1.OperationExpectation
                 * @instance
                 */
                OperationExpectation.prototype.events = $util.emptyArray;

                /**
                 * Subtype.
                 * @member {string} subType
                 * @memberof clew.conformance.v1.OperationExpectation
                 * @instance
                 */
                OperationExpectation.prototype.subType = "";

                /**
                 * Key of the parent among the operations; empty: at the root.
                 * @member {string} parent
                 * @memberof clew.conformance.v1.OperationExpectation
                 * @instance
                 */
                OperationExpectation.prototype.parent = "";

                /**
                 * Nominal seconds of its events that tell some: of a wait, or before the next attempt.
                 * @member {Array.<number>} delays
                 * @memberof clew.conformance.v1.OperationExpectation
                 * @instance
                 */
                OperationExpectation.prototype.delays = $util.emptyArray;

                /**
                 * The error of its last event.
                 * @member {clew.conformance.v1.ErrorFields.$Properties|null|undefined} error
                 * @memberof clew.conformance.v1.OperationExpectation
                 * @instance
                 */
                OperationExpectation.prototype.error = null;

                /**
                 * The tenant id that its start carries.
                 * @member {string} tenantId
                 * @memberof clew.conformance.v1.OperationExpectation
                 * @instance
                 */
                OperationExpectation.prototype.tenantId = "";

                /**
                 * Creates a new OperationExpectation instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.OperationExpectation
                 * @static
                 * @param {clew.conformance.v1.OperationExpectation.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.OperationExpectation} OperationExpectation instance
                 * @type {{
                 *   (properties: clew.conformance.v1.OperationExpectation.$Shape): clew.conformance.v1.OperationExpectation & clew.conformance.v1.OperationExpectation.$Shape;
                 *   (properties?: clew.conformance.v1.OperationExpectation.$Properties): clew.conformance.v1.OperationExpectation;
                 * }}
                 */
                OperationExpectation.create = function(properties) {
                    return new OperationExpectation(properties);
                };

                /**
                 * Encodes the specified OperationExpectation message. Does not implicitly {@link clew.conformance.v1.OperationExpectation.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.OperationExpectation
                 * @static
                 * @param {clew.conformance.v1.OperationExpectation.$Properties} message OperationExpectation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OperationExpectation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.events != null && message.events.length)
                        for (let i = 0; i < message.events.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.events[i]);
                    if (message.subType != null && $Object.hasOwnProperty.call(message, "subType") && message.subType !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.subType);
                    if (message.parent != null && $Object.hasOwnProperty.call(message, "parent") && message.parent !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.parent);
                    if (message.delays != null && message.delays.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).uint32s(message.delays);
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.conformance.v1.ErrorFields.encode(message.error, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.tenantId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OperationExpectation message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.OperationExpectation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.OperationExpectation & clew.conformance.v1.OperationExpectation.$Shape} OperationExpectation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OperationExpectation.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.OperationExpectation();
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
                                message.events.push(reader.stringVerify());
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.subType = value;
                                else
                                    delete message.subType;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.parent = value;
                                else
                                    delete message.parent;
                                continue;
                            }
                        case 4: {
                                if (wireType === 2) {
                                    if (!(message.delays && message.delays.length))
                                        message.delays = [];
                                    reader.uint32s(message.delays);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.delays && message.delays.length))
                                    message.delays = [];
                                message.delays.push(reader.uint32());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.conformance.v1.ErrorFields.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.tenantId = value;
                                else
                                    delete message.tenantId;
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

                return OperationExpectation;
            })();

            v1.WireCase = (function() {

                /**
                 * Properties of a WireCase.
                 * @typedef {Object} clew.conformance.v1.WireCase.$Properties
                 * @property {Array.<clew.conformance.v1.WireAction.$Properties>|null} [actions] In order.
                 * @property {Array.<string>|null} [wires] The wires it runs over, of `rest`, `grpc` and `stream` (gRPC whose checkpoints travel on a checkpoint stream). Absent:
                 * all that its calls leave open.
                 * @property {Object.<string,clew.conformance.v1.ServedFunctionFields.$Properties>|null} [functions] Functions that the worker serves beside `main`, by the names that the script uses; `main` is durable, with the alias
                 * `live`, unless it is listed here. The names on the wire are the run's own: `${functions.main}`.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WireCase.
                 * @memberof clew.conformance.v1
                 * @interface IWireCase
                 * @augments clew.conformance.v1.WireCase.$Properties
                 * @deprecated Use clew.conformance.v1.WireCase.$Properties instead.
                 */

                /**
                 * Shape of a WireCase.
                 * @typedef {{
                 *   actions?: Array.<clew.conformance.v1.WireAction.$Shape>|null;
                 *   wires?: Array.<string>|null;
                 *   functions?: Object.<string,clew.conformance.v1.ServedFunctionFields.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.WireCase.$Shape
                 */

                /**
                 * Constructs a new WireCase.
                 * @memberof clew.conformance.v1
                 * @classdesc A script for a client, and for the worker that serves the functions it starts.
                 * @constructor
                 * @param {clew.conformance.v1.WireCase.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WireCase = function (properties) {
                    this.actions = [];
                    this.wires = [];
                    this.functions = {};
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * In order.
                 * @member {Array.<clew.conformance.v1.WireAction.$Properties>} actions
                 * @memberof clew.conformance.v1.WireCase
                 * @instance
                 */
                WireCase.prototype.actions = $util.emptyArray;

                /**
                 * The wires it runs over, of `rest`, `grpc` and `stream` (gRPC whose checkpoints travel on a checkpoint stream). Absent:
                 * all that its calls leave open.
                 * @member {Array.<string>} wires
                 * @memberof clew.conformance.v1.WireCase
                 * @instance
                 */
                WireCase.prototype.wires = $util.emptyArray;

                /**
                 * Functions that the worker serves beside `main`, by the names that the script uses; `main` is durable, with the alias
                 * `live`, unless it is listed here. The names on the wire are the run's own: `${functions.main}`.
                 * @member {Object.<string,clew.conformance.v1.ServedFunctionFields.$Properties>} functions
                 * @memberof clew.conformance.v1.WireCase
                 * @instance
                 */
                WireCase.prototype.functions = $util.emptyObject;

                /**
                 * Creates a new WireCase instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.WireCase
                 * @static
                 * @param {clew.conformance.v1.WireCase.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.WireCase} WireCase instance
                 * @type {{
                 *   (properties: clew.conformance.v1.WireCase.$Shape): clew.conformance.v1.WireCase & clew.conformance.v1.WireCase.$Shape;
                 *   (properties?: clew.conformance.v1.WireCase.$Properties): clew.conformance.v1.WireCase;
                 * }}
                 */
                WireCase.create = function(properties) {
                    return new WireCase(properties);
                };

                /**
                 * Encodes the specified WireCase message. Does not implicitly {@link clew.conformance.v1.WireCase.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.WireCase
                 * @static
                 * @param {clew.conformance.v1.WireCase.$Properties} message WireCase message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WireCase.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.actions != null && message.actions.length)
                        for (let i = 0; i < message.actions.length; ++i)
                            $root.clew.conformance.v1.WireAction.encode(message.actions[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.wires != null && message.wires.length)
                        for (let i = 0; i < message.wires.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.wires[i]);
                    if (message.functions != null && $Object.hasOwnProperty.call(message, "functions"))
                        for (let keys = $Object.keys(message.functions), i = 0; i < keys.length; ++i) {
                            writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                            $root.clew.conformance.v1.ServedFunctionFields.encode(message.functions[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                        }
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WireCase message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.WireCase
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WireCase & clew.conformance.v1.WireCase.$Shape} WireCase
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WireCase.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, key, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.conformance.v1.WireCase();
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
                                if (!(message.actions && message.actions.length))
                                    message.actions = [];
                                message.actions.push($root.clew.conformance.v1.WireAction.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.wires && message.wires.length))
                                    message.wires = [];
                                message.wires.push(reader.stringVerify());
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (message.functions === $util.emptyObject)
                                    message.functions = {};
                                let end2 = reader.size() + reader.pos;
                                if (end2 > reader.len)
                                    throw $RangeError("index out of range");
                                reader.len = end2;
                                key = "";
                                value = null;
                                while (reader.pos < end2) {
                                    let tag2 = reader.tag();
                                    wireType = tag2 & 7;
                                    switch (tag2 >>>= 3) {
                                    case 1:
                                        if (wireType !== 2)
                                            break;
                                        key = reader.stringVerify();
                                        continue;
                                    case 2:
                                        if (wireType !== 2)
                                            break;
                                        value = $root.clew.conformance.v1.ServedFunctionFields.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                        continue;
                                    }
                                    reader.skipType(wireType, _depth, tag2);
                                }
                                if (reader.pos !== end2)
                                    throw $RangeError("index out of range");
                                reader.len = end;
                                if (key === "__proto__")
                                    $util.makeProp(message.functions, key);
                                message.functions[key] = value || new $root.clew.conformance.v1.ServedFunctionFields();
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

                return WireCase;
            })();

            v1.ServedFunctionFields = (function() {

                /**
                 * Properties of a ServedFunctionFields.
                 * @typedef {Object} clew.conformance.v1.ServedFunctionFields.$Properties
                 * @property {string|null} [kind] `durable` or `plain`. Absent: durable.
                 * @property {string|null} [version] Its version. Absent: `$LATEST`.
                 * @property {Array.<string>|null} [aliases] Further names of the version. Absent: `live`.
                 * @property {string|null} [hash] Hash of its code.
                 * @property {number|null} [timeoutSeconds] Time limit of one invocation.
                 * @property {number|null} [executionTimeoutSeconds] Time limit of an execution.
                 * @property {number|null} [retentionDays] How long executions are kept.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ServedFunctionFields.
                 * @memberof clew.conformance.v1
                 * @interface IServedFunctionFields
                 * @augments clew.conformance.v1.ServedFunctionFields.$Properties
                 * @deprecated Use clew.conformance.v1.ServedFunctionFields.$Properties instead.
                 */

                /**
                 * Shape of a ServedFunctionFields.
                 * @typedef {clew.conformance.v1.ServedFunctionFields.$Properties} clew.conformance.v1.ServedFunctionFields.$Shape
                 */

                /**
                 * Constructs a new ServedFunctionFields.
                 * @memberof clew.conformance.v1
                 * @classdesc What a worker says of a function, beside its name.
                 * @constructor
                 * @param {clew.conformance.v1.ServedFunctionFields.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ServedFunctionFields = function (properties) {
                    this.aliases = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * `durable` or `plain`. Absent: durable.
                 * @member {string|null|undefined} kind
                 * @memberof clew.conformance.v1.ServedFunctionFields
                 * @instance
                 */
                ServedFunctionFields.prototype.kind = null;

                /**
                 * Its version. Absent: `$LATEST`.
                 * @member {string|null|undefined} version
                 * @memberof clew.conformance.v1.ServedFunctionFields
                 * @instance
                 */
                ServedFunctionFields.prototype.version = null;

                /**
                 * Further names of the version. Absent: `live`.
                 * @member {Array.<string>} aliases
                 * @memberof clew.conformance.v1.ServedFunctionFields
                 * @instance
                 */
                ServedFunctionFields.prototype.aliases = $util.emptyArray;

                /**
                 * Hash of its code.
                 * @member {string|null|undefined} hash
                 * @memberof clew.conformance.v1.ServedFunctionFields
                 * @instance
                 */
                ServedFunctionFields.prototype.hash = null;

                /**
                 * Time limit of one invocation.
                 * @member {number|null|undefined} timeoutSeconds
                 * @memberof clew.conformance.v1.ServedFunctionFields
                 * @instance
                 */
                ServedFunctionFields.prototype.timeoutSeconds = null;

                /**
                 * Time limit of an execution.
                 * @member {number|null|undefined} executionTimeoutSeconds
                 * @memberof clew.conformance.v1.ServedFunctionFields
                 * @instance
                 */
                ServedFunctionFields.prototype.executionTimeoutSeconds = null;

                /**
                 * How long executions are kept.
                 * @member {number|null|undefined} retentionDays
                 * @memberof clew.conformance.v1.ServedFunctionFields
                 * @instance
                 */
                ServedFunctionFields.prototype.retentionDays = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ServedFunctionFields.prototype, "_kind", {
                    get: $util.oneOfGetter($oneOfFields = ["kind"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ServedFunctionFields.prototype, "_version", {
                    get: $util.oneOfGetter($oneOfFields = ["version"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ServedFunctionFields.prototype, "_hash", {
                    get: $util.oneOfGetter($oneOfFields = ["hash"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ServedFunctionFields.prototype, "_timeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["timeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ServedFunctionFields.prototype, "_executionTimeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["executionTimeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ServedFunctionFields.prototype, "_retentionDays", {
                    get: $util.oneOfGetter($oneOfFields = ["retentionDays"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ServedFunctionFields instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.ServedFunctionFields
                 * @static
                 * @param {clew.conformance.v1.ServedFunctionFields.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.ServedFunctionFields} ServedFunctionFields instance
                 * @type {{
                 *   (properties: clew.conformance.v1.ServedFunctionFields.$Shape): clew.conformance.v1.ServedFunctionFields & clew.conformance.v1.ServedFunctionFields.$Shape;
                 *   (properties?: clew.conformance.v1.ServedFunctionFields.$Properties): clew.conformance.v1.ServedFunctionFields;
                 * }}
                 */
                ServedFunctionFields.create = function(properties) {
                    return new ServedFunctionFields(properties);
                };

                /**
                 * Encodes the specified ServedFunctionFields message. Does not implicitly {@link clew.conformance.v1.ServedFunctionFields.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.ServedFunctionFields
                 * @static
                 * @param {clew.conformance.v1.ServedFunctionFields.$Properties} message ServedFunctionFields message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ServedFunctionFields.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.kind);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.version);
                    if (message.aliases != null && message.aliases.length)
                        for (let i = 0; i < message.aliases.length; ++i)
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.aliases[i]);
                    if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.hash);
                    if (message.timeoutSeconds != null && $Object.hasOwnProperty.call(message, "timeoutSeconds"))
                        writer.uint32(/* id 5, wireType 0 =*/40).int32(message.timeoutSeconds);
                    if (message.executionTimeoutSeconds != null && $Object.hasOwnProperty.call(message, "executionTimeoutSeconds"))
                        writer.uint32(/* id 6, wireType 0 =*/48).int32(message.executionTimeoutSeconds);
                    if (message.retentionDays != null && $Object.hasOwnProperty.call(message, "retentionDays"))
                        writer.uint32(/* id 7, wireType 0 =*/56).int32(message.retentionDays);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ServedFunctionFields message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.ServedFunctionFields
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.ServedFunctionFields & clew.conformance.v1.ServedFunctionFields.$Shape} ServedFunctionFields
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ServedFunctionFields.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.ServedFunctionFields();
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
                                message.kind = reader.stringVerify();
                                message._kind = "kind";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.version = reader.stringVerify();
                                message._version = "version";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.aliases && message.aliases.length))
                                    message.aliases = [];
                                message.aliases.push(reader.stringVerify());
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.hash = reader.stringVerify();
                                message._hash = "hash";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                message.timeoutSeconds = reader.int32();
                                message._timeoutSeconds = "timeoutSeconds";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                message.executionTimeoutSeconds = reader.int32();
                                message._executionTimeoutSeconds = "executionTimeoutSeconds";
                                continue;
                            }
                        case 7: {
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

                return ServedFunctionFields;
            })();

            v1.WireAction = (function() {

                /**
                 * Properties of a WireAction.
                 * @typedef {Object} clew.conformance.v1.WireAction.$Properties
                 * @property {string|null} [as] Names the answer for later actions.
                 * @property {clew.conformance.v1.WireCall.$Properties|null} [call] Calls an operation of the API.
                 * @property {clew.conformance.v1.RawCall.$Properties|null} [raw] Sends bytes over HTTP as they are.
                 * @property {clew.conformance.v1.TakeInvocation.$Properties|null} [invocation] Waits for the next invocation that the suite's worker is given for an execution.
                 * @property {clew.conformance.v1.Answer.$Properties|null} [answer] Answers an invocation.
                 * @property {clew.conformance.v1.AwaitClose.$Properties|null} [closed] Waits until an execution has closed; the answer is its description.
                 * @property {google.protobuf.Struct.$Properties|null} [begin] Starts an execution of `main` with these members and waits for its first invocation.
                 * @property {clew.conformance.v1.RawGrpcCall.$Properties|null} [rawGrpc] Sends bytes over gRPC.
                 * @property {clew.conformance.v1.Reply.$Properties|null} [reply] Waits for the answer to a request that was sent with `later`.
                 * @property {clew.conformance.v1.Until.$Properties|null} [until] Waits until a moment has passed.
                 * @property {clew.conformance.v1.Watch.$Properties|null} [watch] Follows a history to its end.
                 * @property {clew.conformance.v1.OpenWorker.$Properties|null} [worker] Opens a worker's stream and waits for the welcome, or for the refusal.
                 * @property {clew.conformance.v1.SendMessage.$Properties|null} [send] Sends a message on a worker's stream.
                 * @property {clew.conformance.v1.ReceiveMessage.$Properties|null} [received] Waits for a message on a worker's stream that is no invocation, or for the stream's end.
                 * @property {clew.conformance.v1.Disconnect.$Properties|null} [disconnect] Ends a worker's stream.
                 * @property {clew.conformance.v1.StreamCalls.$Properties|null} [stream] Sends requests on one checkpoint stream at once.
                 * @property {"call"|"raw"|"invocation"|"answer"|"closed"|"begin"|"rawGrpc"|"reply"|"until"|"watch"|"worker"|"send"|"received"|"disconnect"|"stream"} [action] What is done.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WireAction.
                 * @memberof clew.conformance.v1
                 * @interface IWireAction
                 * @augments clew.conformance.v1.WireAction.$Properties
                 * @deprecated Use clew.conformance.v1.WireAction.$Properties instead.
                 */

                /**
                 * Narrowed shape of a WireAction.
                 * @typedef {{
                 *   as?: string|null;
                 *   call?: clew.conformance.v1.WireCall.$Shape|null;
                 *   raw?: clew.conformance.v1.RawCall.$Shape|null;
                 *   invocation?: clew.conformance.v1.TakeInvocation.$Shape|null;
                 *   answer?: clew.conformance.v1.Answer.$Shape|null;
                 *   closed?: clew.conformance.v1.AwaitClose.$Shape|null;
                 *   begin?: google.protobuf.Struct.$Shape|null;
                 *   rawGrpc?: clew.conformance.v1.RawGrpcCall.$Shape|null;
                 *   reply?: clew.conformance.v1.Reply.$Shape|null;
                 *   until?: clew.conformance.v1.Until.$Shape|null;
                 *   watch?: clew.conformance.v1.Watch.$Shape|null;
                 *   worker?: clew.conformance.v1.OpenWorker.$Shape|null;
                 *   send?: clew.conformance.v1.SendMessage.$Shape|null;
                 *   received?: clew.conformance.v1.ReceiveMessage.$Shape|null;
                 *   disconnect?: clew.conformance.v1.Disconnect.$Shape|null;
                 *   stream?: clew.conformance.v1.StreamCalls.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ action?: undefined; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "call"; call: clew.conformance.v1.WireCall.$Shape; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "raw"; call?: null; raw: clew.conformance.v1.RawCall.$Shape; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "invocation"; call?: null; raw?: null; invocation: clew.conformance.v1.TakeInvocation.$Shape; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "answer"; call?: null; raw?: null; invocation?: null; answer: clew.conformance.v1.Answer.$Shape; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "closed"; call?: null; raw?: null; invocation?: null; answer?: null; closed: clew.conformance.v1.AwaitClose.$Shape; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "begin"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin: google.protobuf.Struct.$Shape; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "rawGrpc"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc: clew.conformance.v1.RawGrpcCall.$Shape; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "reply"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply: clew.conformance.v1.Reply.$Shape; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "until"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until: clew.conformance.v1.Until.$Shape; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "watch"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch: clew.conformance.v1.Watch.$Shape; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "worker"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker: clew.conformance.v1.OpenWorker.$Shape; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "send"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send: clew.conformance.v1.SendMessage.$Shape; received?: null; disconnect?: null; stream?: null }|{ action?: "received"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received: clew.conformance.v1.ReceiveMessage.$Shape; disconnect?: null; stream?: null }|{ action?: "disconnect"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect: clew.conformance.v1.Disconnect.$Shape; stream?: null }|{ action?: "stream"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream: clew.conformance.v1.StreamCalls.$Shape })
                 * )} clew.conformance.v1.WireAction.$Shape
                 */

                /**
                 * Constructs a new WireAction.
                 * @memberof clew.conformance.v1
                 * @classdesc One action of a script. In requests, `{"$ref": "name.path"}` is a part of an earlier answer, `{"$size": n}` a text of n
                 * characters, of `x` or of `$of`, and `{"$list": n, "$of": item}` a list; in texts, `${name.path}` is a text,
                 * `${name.path|encode}` one that is percent-encoded, and `${x*n}` the character n times. Expectations have
                 * `{"$absent": true}`, `{"$present": true}`, `{"$not": value}`, `{"$matches": regex}`, `{"$length": n}`, `{"$above": n}`,
                 * `{"$atLeast": n}` and `{"$includes": [items]}` as well.
                 * @constructor
                 * @param {clew.conformance.v1.WireAction.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WireAction = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Names the answer for later actions.
                 * @member {string} as
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.as = "";

                /**
                 * Calls an operation of the API.
                 * @member {clew.conformance.v1.WireCall.$Properties|null|undefined} call
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.call = null;

                /**
                 * Sends bytes over HTTP as they are.
                 * @member {clew.conformance.v1.RawCall.$Properties|null|undefined} raw
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.raw = null;

                /**
                 * Waits for the next invocation that the suite's worker is given for an execution.
                 * @member {clew.conformance.v1.TakeInvocation.$Properties|null|undefined} invocation
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.invocation = null;

                /**
                 * Answers an invocation.
                 * @member {clew.conformance.v1.Answer.$Properties|null|undefined} answer
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.answer = null;

                /**
                 * Waits until an execution has closed; the answer is its description.
                 * @member {clew.conformance.v1.AwaitClose.$Properties|null|undefined} closed
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.closed = null;

                /**
                 * Starts an execution of `main` with these members and waits for its first invocation.
                 * @member {google.protobuf.Struct.$Properties|null|undefined} begin
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.begin = null;

                /**
                 * Sends bytes over gRPC.
                 * @member {clew.conformance.v1.RawGrpcCall.$Properties|null|undefined} rawGrpc
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.rawGrpc = null;

                /**
                 * Waits for the answer to a request that was sent with `later`.
                 * @member {clew.conformance.v1.Reply.$Properties|null|undefined} reply
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.reply = null;

                /**
                 * Waits until a moment has passed.
                 * @member {clew.conformance.v1.Until.$Properties|null|undefined} until
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.until = null;

                /**
                 * Follows a history to its end.
                 * @member {clew.conformance.v1.Watch.$Properties|null|undefined} watch
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.watch = null;

                /**
                 * Opens a worker's stream and waits for the welcome, or for the refusal.
                 * @member {clew.conformance.v1.OpenWorker.$Properties|null|undefined} worker
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.worker = null;

                /**
                 * Sends a message on a worker's stream.
                 * @member {clew.conformance.v1.SendMessage.$Properties|null|undefined} send
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.send = null;

                /**
                 * Waits for a message on a worker's stream that is no invocation, or for the stream's end.
                 * @member {clew.conformance.v1.ReceiveMessage.$Properties|null|undefined} received
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.received = null;

                /**
                 * Ends a worker's stream.
                 * @member {clew.conformance.v1.Disconnect.$Properties|null|undefined} disconnect
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.disconnect = null;

                /**
                 * Sends requests on one checkpoint stream at once.
                 * @member {clew.conformance.v1.StreamCalls.$Properties|null|undefined} stream
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                WireAction.prototype.stream = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * What is done.
                 * @member {"call"|"raw"|"invocation"|"answer"|"closed"|"begin"|"rawGrpc"|"reply"|"until"|"watch"|"worker"|"send"|"received"|"disconnect"|"stream"|undefined} action
                 * @memberof clew.conformance.v1.WireAction
                 * @instance
                 */
                $Object.defineProperty(WireAction.prototype, "action", {
                    get: $util.oneOfGetter($oneOfFields = ["call", "raw", "invocation", "answer", "closed", "begin", "rawGrpc", "reply", "until", "watch", "worker", "send", "received", "disconnect", "stream"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new WireAction instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.WireAction
                 * @static
                 * @param {clew.conformance.v1.WireAction.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.WireAction} WireAction instance
                 * @type {{
                 *   (properties: clew.conformance.v1.WireAction.$Shape): clew.conformance.v1.WireAction & clew.conformance.v1.WireAction.$Shape;
                 *   (properties?: clew.conformance.v1.WireAction.$Properties): clew.conformance.v1.WireAction;
                 * }}
                 */
                WireAction.create = function(properties) {
                    return new WireAction(properties);
                };

                /**
                 * Encodes the specified WireAction message. Does not implicitly {@link clew.conformance.v1.WireAction.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.WireAction
                 * @static
                 * @param {clew.conformance.v1.WireAction.$Properties} message WireAction message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WireAction.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.as != null && $Object.hasOwnProperty.call(message, "as") && message.as !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.as);
                    if (message.call != null && $Object.hasOwnProperty.call(message, "call"))
                        $root.clew.conformance.v1.WireCall.encode(message.call, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.raw != null && $Object.hasOwnProperty.call(message, "raw"))
                        $root.clew.conformance.v1.RawCall.encode(message.raw, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.invocation != null && $Object.hasOwnProperty.call(message, "invocation"))
                        $root.clew.conformance.v1.TakeInvocation.encode(message.invocation, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.answer != null && $Object.hasOwnProperty.call(message, "answer"))
                        $root.clew.conformance.v1.Answer.encode(message.answer, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.closed != null && $Object.hasOwnProperty.call(message, "closed"))
                        $root.clew.conformance.v1.AwaitClose.encode(message.closed, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.begin != null && $Object.hasOwnProperty.call(message, "begin"))
                        $root.google.protobuf.Struct.encode(message.begin, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.rawGrpc != null && $Object.hasOwnProperty.call(message, "rawGrpc"))
                        $root.clew.conformance.v1.RawGrpcCall.encode(message.rawGrpc, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.reply != null && $Object.hasOwnProperty.call(message, "reply"))
                        $root.clew.conformance.v1.Reply.encode(message.reply, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.until != null && $Object.hasOwnProperty.call(message, "until"))
                        $root.clew.conformance.v1.Until.encode(message.until, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                    if (message.watch != null && $Object.hasOwnProperty.call(message, "watch"))
                        $root.clew.conformance.v1.Watch.encode(message.watch, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                    if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                        $root.clew.conformance.v1.OpenWorker.encode(message.worker, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                    if (message.send != null && $Object.hasOwnProperty.call(message, "send"))
                        $root.clew.conformance.v1.SendMessage.encode(message.send, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                    if (message.received != null && $Object.hasOwnProperty.call(message, "received"))
                        $root.clew.conformance.v1.ReceiveMessage.encode(message.received, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                    if (message.disconnect != null && $Object.hasOwnProperty.call(message, "disconnect"))
                        $root.clew.conformance.v1.Disconnect.encode(message.disconnect, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                    if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                        $root.clew.conformance.v1.StreamCalls.encode(message.stream, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WireAction message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.WireAction
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WireAction & clew.conformance.v1.WireAction.$Shape} WireAction
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WireAction.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.WireAction();
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
                                    message.as = value;
                                else
                                    delete message.as;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.call = $root.clew.conformance.v1.WireCall.decode(reader, reader.size(), $undefined, _depth + 1, message.call);
                                message.action = "call";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.raw = $root.clew.conformance.v1.RawCall.decode(reader, reader.size(), $undefined, _depth + 1, message.raw);
                                message.action = "raw";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.invocation = $root.clew.conformance.v1.TakeInvocation.decode(reader, reader.size(), $undefined, _depth + 1, message.invocation);
                                message.action = "invocation";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.answer = $root.clew.conformance.v1.Answer.decode(reader, reader.size(), $undefined, _depth + 1, message.answer);
                                message.action = "answer";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.closed = $root.clew.conformance.v1.AwaitClose.decode(reader, reader.size(), $undefined, _depth + 1, message.closed);
                                message.action = "closed";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.begin = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.begin);
                                message.action = "begin";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.rawGrpc = $root.clew.conformance.v1.RawGrpcCall.decode(reader, reader.size(), $undefined, _depth + 1, message.rawGrpc);
                                message.action = "rawGrpc";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                message.reply = $root.clew.conformance.v1.Reply.decode(reader, reader.size(), $undefined, _depth + 1, message.reply);
                                message.action = "reply";
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                message.until = $root.clew.conformance.v1.Until.decode(reader, reader.size(), $undefined, _depth + 1, message.until);
                                message.action = "until";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                message.watch = $root.clew.conformance.v1.Watch.decode(reader, reader.size(), $undefined, _depth + 1, message.watch);
                                message.action = "watch";
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                message.worker = $root.clew.conformance.v1.OpenWorker.decode(reader, reader.size(), $undefined, _depth + 1, message.worker);
                                message.action = "worker";
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                message.send = $root.clew.conformance.v1.SendMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.send);
                                message.action = "send";
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                message.received = $root.clew.conformance.v1.ReceiveMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.received);
                                message.action = "received";
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                message.disconnect = $root.clew.conformance.v1.Disconnect.decode(reader, reader.size(), $undefined, _depth + 1, message.disconnect);
                                message.action = "disconnect";
                                continue;
                            }
                        case 16: {
                                if (wireType !== 2)
                                    break;
                                message.stream = $root.clew.conformance.v1.StreamCalls.decode(reader, reader.size(), $undefined, _depth + 1, message.stream);
                                message.action = "stream";
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

                return WireAction;
            })();

            v1.WireCall = (function() {

                /**
                 * Properties of a WireCall.
                 * @typedef {Object} clew.conformance.v1.WireCall.$Properties
                 * @property {string|null} [wire] `rest`, `grpc` or `stream`. Absent: the case runs once over each.
                 * @property {string|null} [operation] `start`, `checkpoint`, `state`, `get`, `history`, `list`, `stop`, `succeed`, `fail`, `heartbeat`.
                 * @property {google.protobuf.Struct.$Properties|null} [request] In neutral form (conformance/src/wire/README.md).
                 * @property {clew.conformance.v1.WireExpectation.$Properties|null} [expect] What must be answered.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WireCall.
                 * @memberof clew.conformance.v1
                 * @interface IWireCall
                 * @augments clew.conformance.v1.WireCall.$Properties
                 * @deprecated Use clew.conformance.v1.WireCall.$Properties instead.
                 */

                /**
                 * Shape of a WireCall.
                 * @typedef {{
                 *   wire?: string|null;
                 *   operation?: string|null;
                 *   request?: google.protobuf.Struct.$Shape|null;
                 *   expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.WireCall.$Shape
                 */

                /**
                 * Constructs a new WireCall.
                 * @memberof clew.conformance.v1
                 * @classdesc A call of a named operation.
                 * @constructor
                 * @param {clew.conformance.v1.WireCall.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WireCall = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * `rest`, `grpc` or `stream`. Absent: the case runs once over each.
                 * @member {string} wire
                 * @memberof clew.conformance.v1.WireCall
                 * @instance
                 */
                WireCall.prototype.wire = "";

                /**
                 * `start`, `checkpoint`, `state`, `get`, `history`, `list`, `stop`, `succeed`, `fail`, `heartbeat`.
                 * @member {string} operation
                 * @memberof clew.conformance.v1.WireCall
                 * @instance
                 */
                WireCall.prototype.operation = "";

                /**
                 * In neutral form (conformance/src/wire/README.md).
                 * @member {google.protobuf.Struct.$Properties|null|undefined} request
                 * @memberof clew.conformance.v1.WireCall
                 * @instance
                 */
                WireCall.prototype.request = null;

                /**
                 * What must be answered.
                 * @member {clew.conformance.v1.WireExpectation.$Properties|null|undefined} expect
                 * @memberof clew.conformance.v1.WireCall
                 * @instance
                 */
                WireCall.prototype.expect = null;

                /**
                 * Creates a new WireCall instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.WireCall
                 * @static
                 * @param {clew.conformance.v1.WireCall.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.WireCall} WireCall instance
                 * @type {{
                 *   (properties: clew.conformance.v1.WireCall.$Shape): clew.conformance.v1.WireCall & clew.conformance.v1.WireCall.$Shape;
                 *   (properties?: clew.conformance.v1.WireCall.$Properties): clew.conformance.v1.WireCall;
                 * }}
                 */
                WireCall.create = function(properties) {
                    return new WireCall(properties);
                };

                /**
                 * Encodes the specified WireCall message. Does not implicitly {@link clew.conformance.v1.WireCall.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.WireCall
                 * @static
                 * @param {clew.conformance.v1.WireCall.$Properties} message WireCall message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WireCall.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.wire != null && $Object.hasOwnProperty.call(message, "wire") && message.wire !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.wire);
                    if (message.operation != null && $Object.hasOwnProperty.call(message, "operation") && message.operation !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.operation);
                    if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                        $root.google.protobuf.Struct.encode(message.request, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.expect != null && $Object.hasOwnProperty.call(message, "expect"))
                        $root.clew.conformance.v1.WireExpectation.encode(message.expect, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WireCall message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.WireCall
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WireCall & clew.conformance.v1.WireCall.$Shape} WireCall
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WireCall.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.WireCall();
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
                                    message.wire = value;
                                else
                                    delete message.wire;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.operation = value;
                                else
                                    delete message.operation;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.request = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.request);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.expect = $root.clew.conformance.v1.WireExpectation.decode(reader, reader.size(), $undefined, _depth + 1, message.expect);
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

                return WireCall;
            })();

            v1.RawCall = (function() {

                /**
                 * Properties of a RawCall.
                 * @typedef {Object} clew.conformance.v1.RawCall.$Properties
                 * @property {string|null} [method] HTTP method.
                 * @property {string|null} [path] Path and query.
                 * @property {Object.<string,string>|null} [headers] Header fields.
                 * @property {string|null} [body] The body, as it is.
                 * @property {clew.conformance.v1.WireExpectation.$Properties|null} [expect] What must be answered: `headers`, by names in lower case, and `body`, as JSON where it is some.
                 * @property {boolean|null} [later] True: the script goes on at once; `reply` waits for the answer.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RawCall.
                 * @memberof clew.conformance.v1
                 * @interface IRawCall
                 * @augments clew.conformance.v1.RawCall.$Properties
                 * @deprecated Use clew.conformance.v1.RawCall.$Properties instead.
                 */

                /**
                 * Shape of a RawCall.
                 * @typedef {{
                 *   method?: string|null;
                 *   path?: string|null;
                 *   headers?: Object.<string,string>|null;
                 *   body?: string|null;
                 *   expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                 *   later?: boolean|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.RawCall.$Shape
                 */

                /**
                 * Constructs a new RawCall.
                 * @memberof clew.conformance.v1
                 * @classdesc A request over HTTP, as it is.
                 * @constructor
                 * @param {clew.conformance.v1.RawCall.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RawCall = function (properties) {
                    this.headers = {};
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HTTP method.
                 * @member {string} method
                 * @memberof clew.conformance.v1.RawCall
                 * @instance
                 */
                RawCall.prototype.method = "";

                /**
                 * Path and query.
                 * @member {string} path
                 * @memberof clew.conformance.v1.RawCall
                 * @instance
                 */
                RawCall.prototype.path = "";

                /**
                 * Header fields.
                 * @member {Object.<string,string>} headers
                 * @memberof clew.conformance.v1.RawCall
                 * @instance
                 */
                RawCall.prototype.headers = $util.emptyObject;

                /**
                 * The body, as it is.
                 * @member {string} body
                 * @memberof clew.conformance.v1.RawCall
                 * @instance
                 */
                RawCall.prototype.body = "";

                /**
                 * What must be answered: `headers`, by names in lower case, and `body`, as JSON where it is some.
                 * @member {clew.conformance.v1.WireExpectation.$Properties|null|undefined} expect
                 * @memberof clew.conformance.v1.RawCall
                 * @instance
                 */
                RawCall.prototype.expect = null;

                /**
                 * True: the script goes on at once; `reply` waits for the answer.
                 * @member {boolean} later
                 * @memberof clew.conformance.v1.RawCall
                 * @instance
                 */
                RawCall.prototype.later = false;

                /**
                 * Creates a new RawCall instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.RawCall
                 * @static
                 * @param {clew.conformance.v1.RawCall.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.RawCall} RawCall instance
                 * @type {{
                 *   (properties: clew.conformance.v1.RawCall.$Shape): clew.conformance.v1.RawCall & clew.conformance.v1.RawCall.$Shape;
                 *   (properties?: clew.conformance.v1.RawCall.$Properties): clew.conformance.v1.RawCall;
                 * }}
                 */
                RawCall.create = function(properties) {
                    return new RawCall(properties);
                };

                /**
                 * Encodes the specified RawCall message. Does not implicitly {@link clew.conformance.v1.RawCall.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.RawCall
                 * @static
                 * @param {clew.conformance.v1.RawCall.$Properties} message RawCall message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RawCall.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.method != null && $Object.hasOwnProperty.call(message, "method") && message.method !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.method);
                    if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.path);
                    if (message.headers != null && $Object.hasOwnProperty.call(message, "headers"))
                        for (let keys = $Object.keys(message.headers), i = 0; i < keys.length; ++i)
                            writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.headers[keys[i]]).ldelim();
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.body);
                    if (message.expect != null && $Object.hasOwnProperty.call(message, "expect"))
                        $root.clew.conformance.v1.WireExpectation.encode(message.expect, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.later != null && $Object.hasOwnProperty.call(message, "later") && message.later !== false)
                        writer.uint32(/* id 6, wireType 0 =*/48).bool(message.later);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RawCall message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.RawCall
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.RawCall & clew.conformance.v1.RawCall.$Shape} RawCall
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RawCall.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, key, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.clew.conformance.v1.RawCall();
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
                                    message.method = value;
                                else
                                    delete message.method;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.path = value;
                                else
                                    delete message.path;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (message.headers === $util.emptyObject)
                                    message.headers = {};
                                let end2 = reader.size() + reader.pos;
                                if (end2 > reader.len)
                                    throw $RangeError("index out of range");
                                reader.len = end2;
                                key = "";
                                value = "";
                                while (reader.pos < end2) {
                                    let tag2 = reader.tag();
                                    wireType = tag2 & 7;
                                    switch (tag2 >>>= 3) {
                                    case 1:
                                        if (wireType !== 2)
                                            break;
                                        key = reader.stringVerify();
                                        continue;
                                    case 2:
                                        if (wireType !== 2)
                                            break;
                                        value = reader.stringVerify();
                                        continue;
                                    }
                                    reader.skipType(wireType, _depth, tag2);
                                }
                                if (reader.pos !== end2)
                                    throw $RangeError("index out of range");
                                reader.len = end;
                                if (key === "__proto__")
                                    $util.makeProp(message.headers, key);
                                message.headers[key] = value;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.body = value;
                                else
                                    delete message.body;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.expect = $root.clew.conformance.v1.WireExpectation.decode(reader, reader.size(), $undefined, _depth + 1, message.expect);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.later = value;
                                else
                                    delete message.later;
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

                return RawCall;
            })();

            v1.RawGrpcCall = (function() {

                /**
                 * Properties of a RawGrpcCall.
                 * @typedef {Object} clew.conformance.v1.RawGrpcCall.$Properties
                 * @property {string|null} [operation] The operation whose method is called.
                 * @property {google.protobuf.Struct.$Properties|null} [request] A request that comes first, in neutral form. Absent: none.
                 * @property {string|null} [hex] The bytes that follow, in hexadecimal.
                 * @property {clew.conformance.v1.WireExpectation.$Properties|null} [expect] What must be answered.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RawGrpcCall.
                 * @memberof clew.conformance.v1
                 * @interface IRawGrpcCall
                 * @augments clew.conformance.v1.RawGrpcCall.$Properties
                 * @deprecated Use clew.conformance.v1.RawGrpcCall.$Properties instead.
                 */

                /**
                 * Shape of a RawGrpcCall.
                 * @typedef {{
                 *   operation?: string|null;
                 *   request?: google.protobuf.Struct.$Shape|null;
                 *   hex?: string|null;
                 *   expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.RawGrpcCall.$Shape
                 */

                /**
                 * Constructs a new RawGrpcCall.
                 * @memberof clew.conformance.v1
                 * @classdesc Bytes over gRPC.
                 * @constructor
                 * @param {clew.conformance.v1.RawGrpcCall.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RawGrpcCall = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The operation whose method is called.
                 * @member {string} operation
                 * @memberof clew.conformance.v1.RawGrpcCall
                 * @instance
                 */
                RawGrpcCall.prototype.operation = "";

                /**
                 * A request that comes first, in neutral form. Absent: none.
                 * @member {google.protobuf.Struct.$Properties|null|undefined} request
                 * @memberof clew.conformance.v1.RawGrpcCall
                 * @instance
                 */
                RawGrpcCall.prototype.request = null;

                /**
                 * The bytes that follow, in hexadecimal.
                 * @member {string} hex
                 * @memberof clew.conformance.v1.RawGrpcCall
                 * @instance
                 */
                RawGrpcCall.prototype.hex = "";

                /**
                 * What must be answered.
                 * @member {clew.conformance.v1.WireExpectation.$Properties|null|undefined} expect
                 * @memberof clew.conformance.v1.RawGrpcCall
                 * @instance
                 */
                RawGrpcCall.prototype.expect = null;

                /**
                 * Creates a new RawGrpcCall instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.RawGrpcCall
                 * @static
                 * @param {clew.conformance.v1.RawGrpcCall.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.RawGrpcCall} RawGrpcCall instance
                 * @type {{
                 *   (properties: clew.conformance.v1.RawGrpcCall.$Shape): clew.conformance.v1.RawGrpcCall & clew.conformance.v1.RawGrpcCall.$Shape;
                 *   (properties?: clew.conformance.v1.RawGrpcCall.$Properties): clew.conformance.v1.RawGrpcCall;
                 * }}
                 */
                RawGrpcCall.create = function(properties) {
                    return new RawGrpcCall(properties);
                };

                /**
                 * Encodes the specified RawGrpcCall message. Does not implicitly {@link clew.conformance.v1.RawGrpcCall.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.RawGrpcCall
                 * @static
                 * @param {clew.conformance.v1.RawGrpcCall.$Properties} message RawGrpcCall message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RawGrpcCall.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.operation != null && $Object.hasOwnProperty.call(message, "operation") && message.operation !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.operation);
                    if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                        $root.google.protobuf.Struct.encode(message.request, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.hex != null && $Object.hasOwnProperty.call(message, "hex") && message.hex !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.hex);
                    if (message.expect != null && $Object.hasOwnProperty.call(message, "expect"))
                        $root.clew.conformance.v1.WireExpectation.encode(message.expect, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RawGrpcCall message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.RawGrpcCall
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.RawGrpcCall & clew.conformance.v1.RawGrpcCall.$Shape} RawGrpcCall
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RawGrpcCall.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.RawGrpcCall();
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
                                    message.operation = value;
                                else
                                    delete message.operation;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.request = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.request);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.hex = value;
                                else
                                    delete message.hex;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.expect = $root.clew.conformance.v1.WireExpectation.decode(reader, reader.size(), $undefined, _depth + 1, message.expect);
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

                return RawGrpcCall;
            })();

            v1.Reply = (function() {

                /**
                 * Properties of a Reply.
                 * @typedef {Object} clew.conformance.v1.Reply.$Properties
                 * @property {string|null} [of] Name of the request.
                 * @property {clew.conformance.v1.WireExpectation.$Properties|null} [expect] What must be answered.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Reply.
                 * @memberof clew.conformance.v1
                 * @interface IReply
                 * @augments clew.conformance.v1.Reply.$Properties
                 * @deprecated Use clew.conformance.v1.Reply.$Properties instead.
                 */

                /**
                 * Shape of a Reply.
                 * @typedef {{
                 *   of?: string|null;
                 *   expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Reply.$Shape
                 */

                /**
                 * Constructs a new Reply.
                 * @memberof clew.conformance.v1
                 * @classdesc Waits for an answer that was put off.
                 * @constructor
                 * @param {clew.conformance.v1.Reply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Reply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Name of the request.
                 * @member {string} of
                 * @memberof clew.conformance.v1.Reply
                 * @instance
                 */
                Reply.prototype.of = "";

                /**
                 * What must be answered.
                 * @member {clew.conformance.v1.WireExpectation.$Properties|null|undefined} expect
                 * @memberof clew.conformance.v1.Reply
                 * @instance
                 */
                Reply.prototype.expect = null;

                /**
                 * Creates a new Reply instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Reply
                 * @static
                 * @param {clew.conformance.v1.Reply.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Reply} Reply instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Reply.$Shape): clew.conformance.v1.Reply & clew.conformance.v1.Reply.$Shape;
                 *   (properties?: clew.conformance.v1.Reply.$Properties): clew.conformance.v1.Reply;
                 * }}
                 */
                Reply.create = function(properties) {
                    return new Reply(properties);
                };

                /**
                 * Encodes the specified Reply message. Does not implicitly {@link clew.conformance.v1.Reply.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Reply
                 * @static
                 * @param {clew.conformance.v1.Reply.$Properties} message Reply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Reply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.of != null && $Object.hasOwnProperty.call(message, "of") && message.of !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.of);
                    if (message.expect != null && $Object.hasOwnProperty.call(message, "expect"))
                        $root.clew.conformance.v1.WireExpectation.encode(message.expect, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Reply message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Reply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Reply & clew.conformance.v1.Reply.$Shape} Reply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Reply.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Reply();
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
                                    message.of = value;
                                else
                                    delete message.of;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.expect = $root.clew.conformance.v1.WireExpectation.decode(reader, reader.size(), $undefined, _depth + 1, message.expect);
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

                return Reply;
            })();

            v1.WireExpectation = (function() {

                /**
                 * Properties of a WireExpectation.
                 * @typedef {Object} clew.conformance.v1.WireExpectation.$Properties
                 * @property {google.protobuf.Value.$Properties|null} [answer] Absent members of the answer are not looked at; a list is compared in full.
                 * @property {string|null} [reason] The reason of the refusal; the suite's oracle says how it looks on each wire.
                 * @property {number|null} [http] HTTP status over REST.
                 * @property {string|null} [code] Exception over REST.
                 * @property {string|null} [grpc] gRPC status over gRPC.
                 * @property {string|null} [field] The field that it names.
                 * @property {string|null} [message] Its text over REST, where the spec fixes it.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WireExpectation.
                 * @memberof clew.conformance.v1
                 * @interface IWireExpectation
                 * @augments clew.conformance.v1.WireExpectation.$Properties
                 * @deprecated Use clew.conformance.v1.WireExpectation.$Properties instead.
                 */

                /**
                 * Shape of a WireExpectation.
                 * @typedef {{
                 *   answer?: google.protobuf.Value.$Shape|null;
                 *   reason?: string|null;
                 *   http?: number|null;
                 *   code?: string|null;
                 *   grpc?: string|null;
                 *   field?: string|null;
                 *   message?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.WireExpectation.$Shape
                 */

                /**
                 * Constructs a new WireExpectation.
                 * @memberof clew.conformance.v1
                 * @classdesc What must be answered to a call.
                 * @constructor
                 * @param {clew.conformance.v1.WireExpectation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WireExpectation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Absent members of the answer are not looked at; a list is compared in full.
                 * @member {google.protobuf.Value.$Properties|null|undefined} answer
                 * @memberof clew.conformance.v1.WireExpectation
                 * @instance
                 */
                WireExpectation.prototype.answer = null;

                /**
                 * The reason of the refusal; the suite's oracle says how it looks on each wire.
                 * @member {string} reason
                 * @memberof clew.conformance.v1.WireExpectation
                 * @instance
                 */
                WireExpectation.prototype.reason = "";

                /**
                 * HTTP status over REST.
                 * @member {number} http
                 * @memberof clew.conformance.v1.WireExpectation
                 * @instance
                 */
                WireExpectation.prototype.http = 0;

                /**
                 * Exception over REST.
                 * @member {string} code
                 * @memberof clew.conformance.v1.WireExpectation
                 * @instance
                 */
                WireExpectation.prototype.code = "";

                /**
                 * gRPC status over gRPC.
                 * @member {string} grpc
                 * @memberof clew.conformance.v1.WireExpectation
                 * @instance
                 */
                WireExpectation.prototype.grpc = "";

                /**
                 * The field that it names.
                 * @member {string} field
                 * @memberof clew.conformance.v1.WireExpectation
                 * @instance
                 */
                WireExpectation.prototype.field = "";

                /**
                 * Its text over REST, where the spec fixes it.
                 * @member {string} message
                 * @memberof clew.conformance.v1.WireExpectation
                 * @instance
                 */
                WireExpectation.prototype.message = "";

                /**
                 * Creates a new WireExpectation instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.WireExpectation
                 * @static
                 * @param {clew.conformance.v1.WireExpectation.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.WireExpectation} WireExpectation instance
                 * @type {{
                 *   (properties: clew.conformance.v1.WireExpectation.$Shape): clew.conformance.v1.WireExpectation & clew.conformance.v1.WireExpectation.$Shape;
                 *   (properties?: clew.conformance.v1.WireExpectation.$Properties): clew.conformance.v1.WireExpectation;
                 * }}
                 */
                WireExpectation.create = function(properties) {
                    return new WireExpectation(properties);
                };

                /**
                 * Encodes the specified WireExpectation message. Does not implicitly {@link clew.conformance.v1.WireExpectation.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.WireExpectation
                 * @static
                 * @param {clew.conformance.v1.WireExpectation.$Properties} message WireExpectation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WireExpectation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.answer != null && $Object.hasOwnProperty.call(message, "answer"))
                        $root.google.protobuf.Value.encode(message.answer, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                    if (message.http != null && $Object.hasOwnProperty.call(message, "http") && message.http !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.http);
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.code);
                    if (message.grpc != null && $Object.hasOwnProperty.call(message, "grpc") && message.grpc !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.grpc);
                    if (message.field != null && $Object.hasOwnProperty.call(message, "field") && message.field !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.field);
                    if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.message);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WireExpectation message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.WireExpectation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WireExpectation & clew.conformance.v1.WireExpectation.$Shape} WireExpectation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WireExpectation.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.WireExpectation();
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
                                message.answer = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.answer);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.http = value;
                                else
                                    delete message.http;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.grpc = value;
                                else
                                    delete message.grpc;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.field = value;
                                else
                                    delete message.field;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.message = value;
                                else
                                    delete message.message;
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

                return WireExpectation;
            })();

            v1.TakeInvocation = (function() {

                /**
                 * Properties of a TakeInvocation.
                 * @typedef {Object} clew.conformance.v1.TakeInvocation.$Properties
                 * @property {string|null} [of] Name of an answer or invocation that tells the execution. Absent: any.
                 * @property {boolean|null} [none] True: none must come; another execution is run to its end to make sure.
                 * @property {string|null} ["function"] Name of the function. Absent: any.
                 * @property {string|null} [worker] The worker that must be given it. Absent: that of the case.
                 * @property {google.protobuf.Value.$Properties|null} [expect] What it must say.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a TakeInvocation.
                 * @memberof clew.conformance.v1
                 * @interface ITakeInvocation
                 * @augments clew.conformance.v1.TakeInvocation.$Properties
                 * @deprecated Use clew.conformance.v1.TakeInvocation.$Properties instead.
                 */

                /**
                 * Shape of a TakeInvocation.
                 * @typedef {{
                 *   of?: string|null;
                 *   none?: boolean|null;
                 *   "function"?: string|null;
                 *   worker?: string|null;
                 *   expect?: google.protobuf.Value.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.TakeInvocation.$Shape
                 */

                /**
                 * Constructs a new TakeInvocation.
                 * @memberof clew.conformance.v1
                 * @classdesc Waits for an invocation.
                 * @constructor
                 * @param {clew.conformance.v1.TakeInvocation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const TakeInvocation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Name of an answer or invocation that tells the execution. Absent: any.
                 * @member {string} of
                 * @memberof clew.conformance.v1.TakeInvocation
                 * @instance
                 */
                TakeInvocation.prototype.of = "";

                /**
                 * True: none must come; another execution is run to its end to make sure.
                 * @member {boolean} none
                 * @memberof clew.conformance.v1.TakeInvocation
                 * @instance
                 */
                TakeInvocation.prototype.none = false;

                /**
                 * Name of the function. Absent: any.
                 * @member {string} function
                 * @memberof clew.conformance.v1.TakeInvocation
                 * @instance
                 */
                TakeInvocation.prototype["function"] = "";

                /**
                 * The worker that must be given it. Absent: that of the case.
                 * @member {string} worker
                 * @memberof clew.conformance.v1.TakeInvocation
                 * @instance
                 */
                TakeInvocation.prototype.worker = "";

                /**
                 * What it must say.
                 * @member {google.protobuf.Value.$Properties|null|undefined} expect
                 * @memberof clew.conformance.v1.TakeInvocation
                 * @instance
                 */
                TakeInvocation.prototype.expect = null;

                /**
                 * Creates a new TakeInvocation instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.TakeInvocation
                 * @static
                 * @param {clew.conformance.v1.TakeInvocation.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.TakeInvocation} TakeInvocation instance
                 * @type {{
                 *   (properties: clew.conformance.v1.TakeInvocation.$Shape): clew.conformance.v1.TakeInvocation & clew.conformance.v1.TakeInvocation.$Shape;
                 *   (properties?: clew.conformance.v1.TakeInvocation.$Properties): clew.conformance.v1.TakeInvocation;
                 * }}
                 */
                TakeInvocation.create = function(properties) {
                    return new TakeInvocation(properties);
                };

                /**
                 * Encodes the specified TakeInvocation message. Does not implicitly {@link clew.conformance.v1.TakeInvocation.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.TakeInvocation
                 * @static
                 * @param {clew.conformance.v1.TakeInvocation.$Properties} message TakeInvocation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                TakeInvocation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.of != null && $Object.hasOwnProperty.call(message, "of") && message.of !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.of);
                    if (message.none != null && $Object.hasOwnProperty.call(message, "none") && message.none !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.none);
                    if (message["function"] != null && $Object.hasOwnProperty.call(message, "function") && message["function"] !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message["function"]);
                    if (message.worker != null && $Object.hasOwnProperty.call(message, "worker") && message.worker !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.worker);
                    if (message.expect != null && $Object.hasOwnProperty.call(message, "expect"))
                        $root.google.protobuf.Value.encode(message.expect, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a TakeInvocation message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.TakeInvocation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.TakeInvocation & clew.conformance.v1.TakeInvocation.$Shape} TakeInvocation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                TakeInvocation.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.TakeInvocation();
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
                                    message.of = value;
                                else
                                    delete message.of;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.none = value;
                                else
                                    delete message.none;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message["function"] = value;
                                else
                                    delete message["function"];
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.worker = value;
                                else
                                    delete message.worker;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.expect = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.expect);
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

                return TakeInvocation;
            })();

            v1.Answer = (function() {

                /**
                 * Properties of an Answer.
                 * @typedef {Object} clew.conformance.v1.Answer.$Properties
                 * @property {string|null} [of] Name of the invocation.
                 * @property {google.protobuf.Struct.$Properties|null} [output] The durable envelope: `status`, `result`, `error`.
                 * @property {clew.conformance.v1.ErrorFields.$Properties|null} [error] The invocation fails with this error.
                 * @property {google.protobuf.Value.$Properties|null} [result] What a plain function returns.
                 * @property {number|null} [timeoutSeconds] The limit that the invocation has exceeded.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Answer.
                 * @memberof clew.conformance.v1
                 * @interface IAnswer
                 * @augments clew.conformance.v1.Answer.$Properties
                 * @deprecated Use clew.conformance.v1.Answer.$Properties instead.
                 */

                /**
                 * Shape of an Answer.
                 * @typedef {{
                 *   of?: string|null;
                 *   output?: google.protobuf.Struct.$Shape|null;
                 *   error?: clew.conformance.v1.ErrorFields.$Shape|null;
                 *   result?: google.protobuf.Value.$Shape|null;
                 *   timeoutSeconds?: number|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Answer.$Shape
                 */

                /**
                 * Constructs a new Answer.
                 * @memberof clew.conformance.v1
                 * @classdesc Answers an invocation: by one of output, result, error and timeout.
                 * @constructor
                 * @param {clew.conformance.v1.Answer.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Answer = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Name of the invocation.
                 * @member {string} of
                 * @memberof clew.conformance.v1.Answer
                 * @instance
                 */
                Answer.prototype.of = "";

                /**
                 * The durable envelope: `status`, `result`, `error`.
                 * @member {google.protobuf.Struct.$Properties|null|undefined} output
                 * @memberof clew.conformance.v1.Answer
                 * @instance
                 */
                Answer.prototype.output = null;

                /**
                 * The invocation fails with this error.
                 * @member {clew.conformance.v1.ErrorFields.$Properties|null|undefined} error
                 * @memberof clew.conformance.v1.Answer
                 * @instance
                 */
                Answer.prototype.error = null;

                /**
                 * What a plain function returns.
                 * @member {google.protobuf.Value.$Properties|null|undefined} result
                 * @memberof clew.conformance.v1.Answer
                 * @instance
                 */
                Answer.prototype.result = null;

                /**
                 * The limit that the invocation has exceeded.
                 * @member {number|null|undefined} timeoutSeconds
                 * @memberof clew.conformance.v1.Answer
                 * @instance
                 */
                Answer.prototype.timeoutSeconds = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Answer.prototype, "_timeoutSeconds", {
                    get: $util.oneOfGetter($oneOfFields = ["timeoutSeconds"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Answer instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Answer
                 * @static
                 * @param {clew.conformance.v1.Answer.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Answer} Answer instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Answer.$Shape): clew.conformance.v1.Answer & clew.conformance.v1.Answer.$Shape;
                 *   (properties?: clew.conformance.v1.Answer.$Properties): clew.conformance.v1.Answer;
                 * }}
                 */
                Answer.create = function(properties) {
                    return new Answer(properties);
                };

                /**
                 * Encodes the specified Answer message. Does not implicitly {@link clew.conformance.v1.Answer.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Answer
                 * @static
                 * @param {clew.conformance.v1.Answer.$Properties} message Answer message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Answer.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.of != null && $Object.hasOwnProperty.call(message, "of") && message.of !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.of);
                    if (message.output != null && $Object.hasOwnProperty.call(message, "output"))
                        $root.google.protobuf.Struct.encode(message.output, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.clew.conformance.v1.ErrorFields.encode(message.error, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        $root.google.protobuf.Value.encode(message.result, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.timeoutSeconds != null && $Object.hasOwnProperty.call(message, "timeoutSeconds"))
                        writer.uint32(/* id 5, wireType 0 =*/40).int32(message.timeoutSeconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Answer message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Answer
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Answer & clew.conformance.v1.Answer.$Shape} Answer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Answer.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Answer();
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
                                    message.of = value;
                                else
                                    delete message.of;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.output = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.output);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.clew.conformance.v1.ErrorFields.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.result = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                message.timeoutSeconds = reader.int32();
                                message._timeoutSeconds = "timeoutSeconds";
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

                return Answer;
            })();

            v1.AwaitClose = (function() {

                /**
                 * Properties of an AwaitClose.
                 * @typedef {Object} clew.conformance.v1.AwaitClose.$Properties
                 * @property {string|null} [of] Name of an answer or invocation that tells the execution.
                 * @property {google.protobuf.Struct.$Properties|null} [expect] What its description must say.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AwaitClose.
                 * @memberof clew.conformance.v1
                 * @interface IAwaitClose
                 * @augments clew.conformance.v1.AwaitClose.$Properties
                 * @deprecated Use clew.conformance.v1.AwaitClose.$Properties instead.
                 */

                /**
                 * Shape of an AwaitClose.
                 * @typedef {{
                 *   of?: string|null;
                 *   expect?: google.protobuf.Struct.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.AwaitClose.$Shape
                 */

                /**
                 * Constructs a new AwaitClose.
                 * @memberof clew.conformance.v1
                 * @classdesc Waits until an execution has closed.
                 * @constructor
                 * @param {clew.conformance.v1.AwaitClose.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AwaitClose = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Name of an answer or invocation that tells the execution.
                 * @member {string} of
                 * @memberof clew.conformance.v1.AwaitClose
                 * @instance
                 */
                AwaitClose.prototype.of = "";

                /**
                 * What its description must say.
                 * @member {google.protobuf.Struct.$Properties|null|undefined} expect
                 * @memberof clew.conformance.v1.AwaitClose
                 * @instance
                 */
                AwaitClose.prototype.expect = null;

                /**
                 * Creates a new AwaitClose instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.AwaitClose
                 * @static
                 * @param {clew.conformance.v1.AwaitClose.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.AwaitClose} AwaitClose instance
                 * @type {{
                 *   (properties: clew.conformance.v1.AwaitClose.$Shape): clew.conformance.v1.AwaitClose & clew.conformance.v1.AwaitClose.$Shape;
                 *   (properties?: clew.conformance.v1.AwaitClose.$Properties): clew.conformance.v1.AwaitClose;
                 * }}
                 */
                AwaitClose.create = function(properties) {
                    return new AwaitClose(properties);
                };

                /**
                 * Encodes the specified AwaitClose message. Does not implicitly {@link clew.conformance.v1.AwaitClose.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.AwaitClose
                 * @static
                 * @param {clew.conformance.v1.AwaitClose.$Properties} message AwaitClose message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AwaitClose.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.of != null && $Object.hasOwnProperty.call(message, "of") && message.of !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.of);
                    if (message.expect != null && $Object.hasOwnProperty.call(message, "expect"))
                        $root.google.protobuf.Struct.encode(message.expect, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AwaitClose message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.AwaitClose
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.AwaitClose & clew.conformance.v1.AwaitClose.$Shape} AwaitClose
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AwaitClose.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.AwaitClose();
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
                                    message.of = value;
                                else
                                    delete message.of;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.expect = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.expect);
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

                return AwaitClose;
            })();

            v1.Until = (function() {

                /**
                 * Properties of an Until.
                 * @typedef {Object} clew.conformance.v1.Until.$Properties
                 * @property {google.protobuf.Value.$Properties|null} [time] Milliseconds since the epoch.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Until.
                 * @memberof clew.conformance.v1
                 * @interface IUntil
                 * @augments clew.conformance.v1.Until.$Properties
                 * @deprecated Use clew.conformance.v1.Until.$Properties instead.
                 */

                /**
                 * Shape of an Until.
                 * @typedef {{
                 *   time?: google.protobuf.Value.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Until.$Shape
                 */

                /**
                 * Constructs a new Until.
                 * @memberof clew.conformance.v1
                 * @classdesc Waits for a moment.
                 * @constructor
                 * @param {clew.conformance.v1.Until.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Until = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Milliseconds since the epoch.
                 * @member {google.protobuf.Value.$Properties|null|undefined} time
                 * @memberof clew.conformance.v1.Until
                 * @instance
                 */
                Until.prototype.time = null;

                /**
                 * Creates a new Until instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Until
                 * @static
                 * @param {clew.conformance.v1.Until.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Until} Until instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Until.$Shape): clew.conformance.v1.Until & clew.conformance.v1.Until.$Shape;
                 *   (properties?: clew.conformance.v1.Until.$Properties): clew.conformance.v1.Until;
                 * }}
                 */
                Until.create = function(properties) {
                    return new Until(properties);
                };

                /**
                 * Encodes the specified Until message. Does not implicitly {@link clew.conformance.v1.Until.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Until
                 * @static
                 * @param {clew.conformance.v1.Until.$Properties} message Until message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Until.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.time != null && $Object.hasOwnProperty.call(message, "time"))
                        $root.google.protobuf.Value.encode(message.time, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Until message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Until
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Until & clew.conformance.v1.Until.$Shape} Until
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Until.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Until();
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
                                message.time = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.time);
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

                return Until;
            })();

            v1.Watch = (function() {

                /**
                 * Properties of a Watch.
                 * @typedef {Object} clew.conformance.v1.Watch.$Properties
                 * @property {string|null} [of] Name of an answer or invocation that tells the execution.
                 * @property {number|null} [afterEventId] Only events with a larger id.
                 * @property {boolean|null} [includeData] Whether payloads are wanted. Absent: nothing is said.
                 * @property {boolean|null} [later] True: the script goes on at once; `reply` waits for the end.
                 * @property {clew.conformance.v1.WireExpectation.$Properties|null} [expect] What must have come: `events`.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Watch.
                 * @memberof clew.conformance.v1
                 * @interface IWatch
                 * @augments clew.conformance.v1.Watch.$Properties
                 * @deprecated Use clew.conformance.v1.Watch.$Properties instead.
                 */

                /**
                 * Shape of a Watch.
                 * @typedef {{
                 *   of?: string|null;
                 *   afterEventId?: number|null;
                 *   includeData?: boolean|null;
                 *   later?: boolean|null;
                 *   expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.Watch.$Shape
                 */

                /**
                 * Constructs a new Watch.
                 * @memberof clew.conformance.v1
                 * @classdesc Follows a history over gRPC.
                 * @constructor
                 * @param {clew.conformance.v1.Watch.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Watch = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Name of an answer or invocation that tells the execution.
                 * @member {string} of
                 * @memberof clew.conformance.v1.Watch
                 * @instance
                 */
                Watch.prototype.of = "";

                /**
                 * Only events with a larger id.
                 * @member {number} afterEventId
                 * @memberof clew.conformance.v1.Watch
                 * @instance
                 */
                Watch.prototype.afterEventId = 0;

                /**
                 * Whether payloads are wanted. Absent: nothing is said.
                 * @member {boolean|null|undefined} includeData
                 * @memberof clew.conformance.v1.Watch
                 * @instance
                 */
                Watch.prototype.includeData = null;

                /**
                 * True: the script goes on at once; `reply` waits for the end.
                 * @member {boolean} later
                 * @memberof clew.conformance.v1.Watch
                 * @instance
                 */
                Watch.prototype.later = false;

                /**
                 * What must have come: `events`.
                 * @member {clew.conformance.v1.WireExpectation.$Properties|null|undefined} expect
                 * @memberof clew.conformance.v1.Watch
                 * @instance
                 */
                Watch.prototype.expect = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Watch.prototype, "_includeData", {
                    get: $util.oneOfGetter($oneOfFields = ["includeData"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Watch instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Watch
                 * @static
                 * @param {clew.conformance.v1.Watch.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Watch} Watch instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Watch.$Shape): clew.conformance.v1.Watch & clew.conformance.v1.Watch.$Shape;
                 *   (properties?: clew.conformance.v1.Watch.$Properties): clew.conformance.v1.Watch;
                 * }}
                 */
                Watch.create = function(properties) {
                    return new Watch(properties);
                };

                /**
                 * Encodes the specified Watch message. Does not implicitly {@link clew.conformance.v1.Watch.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Watch
                 * @static
                 * @param {clew.conformance.v1.Watch.$Properties} message Watch message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Watch.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.of != null && $Object.hasOwnProperty.call(message, "of") && message.of !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.of);
                    if (message.afterEventId != null && $Object.hasOwnProperty.call(message, "afterEventId") && message.afterEventId !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.afterEventId);
                    if (message.includeData != null && $Object.hasOwnProperty.call(message, "includeData"))
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.includeData);
                    if (message.later != null && $Object.hasOwnProperty.call(message, "later") && message.later !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.later);
                    if (message.expect != null && $Object.hasOwnProperty.call(message, "expect"))
                        $root.clew.conformance.v1.WireExpectation.encode(message.expect, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Watch message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Watch
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Watch & clew.conformance.v1.Watch.$Shape} Watch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Watch.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Watch();
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
                                    message.of = value;
                                else
                                    delete message.of;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.afterEventId = value;
                                else
                                    delete message.afterEventId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                message.includeData = reader.bool();
                                message._includeData = "includeData";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.later = value;
                                else
                                    delete message.later;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.expect = $root.clew.conformance.v1.WireExpectation.decode(reader, reader.size(), $undefined, _depth + 1, message.expect);
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

                return Watch;
            })();

            v1.OpenWorker = (function() {

                /**
                 * Properties of an OpenWorker.
                 * @typedef {Object} clew.conformance.v1.OpenWorker.$Properties
                 * @property {Array.<google.protobuf.Value.$Properties>|null} [messages] What it says, each an object with one member: `hello`, `outcome`, `log` or `drain`.
                 * @property {clew.conformance.v1.WireExpectation.$Properties|null} [expect] What must be answered.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OpenWorker.
                 * @memberof clew.conformance.v1
                 * @interface IOpenWorker
                 * @augments clew.conformance.v1.OpenWorker.$Properties
                 * @deprecated Use clew.conformance.v1.OpenWorker.$Properties instead.
                 */

                /**
                 * Shape of an OpenWorker.
                 * @typedef {{
                 *   messages?: Array.<google.protobuf.Value.$Shape>|null;
                 *   expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.OpenWorker.$Shape
                 */

                /**
                 * Constructs a new OpenWorker.
                 * @memberof clew.conformance.v1
                 * @classdesc Opens a worker's stream; the name of its answer is the worker's.
                 * @constructor
                 * @param {clew.conformance.v1.OpenWorker.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OpenWorker = function (properties) {
                    this.messages = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * What it says, each an object with one member: `hello`, `outcome`, `log` or `drain`.
                 * @member {Array.<google.protobuf.Value.$Properties>} messages
                 * @memberof clew.conformance.v1.OpenWorker
                 * @instance
                 */
                OpenWorker.prototype.messages = $util.emptyArray;

                /**
                 * What must be answered.
                 * @member {clew.conformance.v1.WireExpectation.$Properties|null|undefined} expect
                 * @memberof clew.conformance.v1.OpenWorker
                 * @instance
                 */
                OpenWorker.prototype.expect = null;

                /**
                 * Creates a new OpenWorker instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.OpenWorker
                 * @static
                 * @param {clew.conformance.v1.OpenWorker.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.OpenWorker} OpenWorker instance
                 * @type {{
                 *   (properties: clew.conformance.v1.OpenWorker.$Shape): clew.conformance.v1.OpenWorker & clew.conformance.v1.OpenWorker.$Shape;
                 *   (properties?: clew.conformance.v1.OpenWorker.$Properties): clew.conformance.v1.OpenWorker;
                 * }}
                 */
                OpenWorker.create = function(properties) {
                    return new OpenWorker(properties);
                };

                /**
                 * Encodes the specified OpenWorker message. Does not implicitly {@link clew.conformance.v1.OpenWorker.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.OpenWorker
                 * @static
                 * @param {clew.conformance.v1.OpenWorker.$Properties} message OpenWorker message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OpenWorker.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.messages != null && message.messages.length)
                        for (let i = 0; i < message.messages.length; ++i)
                            $root.google.protobuf.Value.encode(message.messages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.expect != null && $Object.hasOwnProperty.call(message, "expect"))
                        $root.clew.conformance.v1.WireExpectation.encode(message.expect, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OpenWorker message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.OpenWorker
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.OpenWorker & clew.conformance.v1.OpenWorker.$Shape} OpenWorker
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OpenWorker.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.OpenWorker();
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
                                if (!(message.messages && message.messages.length))
                                    message.messages = [];
                                message.messages.push($root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.expect = $root.clew.conformance.v1.WireExpectation.decode(reader, reader.size(), $undefined, _depth + 1, message.expect);
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

                return OpenWorker;
            })();

            v1.SendMessage = (function() {

                /**
                 * Properties of a SendMessage.
                 * @typedef {Object} clew.conformance.v1.SendMessage.$Properties
                 * @property {string|null} [on] Name of the worker.
                 * @property {google.protobuf.Value.$Properties|null} [message] As in OpenWorker.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SendMessage.
                 * @memberof clew.conformance.v1
                 * @interface ISendMessage
                 * @augments clew.conformance.v1.SendMessage.$Properties
                 * @deprecated Use clew.conformance.v1.SendMessage.$Properties instead.
                 */

                /**
                 * Shape of a SendMessage.
                 * @typedef {{
                 *   on?: string|null;
                 *   message?: google.protobuf.Value.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.SendMessage.$Shape
                 */

                /**
                 * Constructs a new SendMessage.
                 * @memberof clew.conformance.v1
                 * @classdesc Says something on a worker's stream.
                 * @constructor
                 * @param {clew.conformance.v1.SendMessage.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SendMessage = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Name of the worker.
                 * @member {string} on
                 * @memberof clew.conformance.v1.SendMessage
                 * @instance
                 */
                SendMessage.prototype.on = "";

                /**
                 * As in OpenWorker.
                 * @member {google.protobuf.Value.$Properties|null|undefined} message
                 * @memberof clew.conformance.v1.SendMessage
                 * @instance
                 */
                SendMessage.prototype.message = null;

                /**
                 * Creates a new SendMessage instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.SendMessage
                 * @static
                 * @param {clew.conformance.v1.SendMessage.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.SendMessage} SendMessage instance
                 * @type {{
                 *   (properties: clew.conformance.v1.SendMessage.$Shape): clew.conformance.v1.SendMessage & clew.conformance.v1.SendMessage.$Shape;
                 *   (properties?: clew.conformance.v1.SendMessage.$Properties): clew.conformance.v1.SendMessage;
                 * }}
                 */
                SendMessage.create = function(properties) {
                    return new SendMessage(properties);
                };

                /**
                 * Encodes the specified SendMessage message. Does not implicitly {@link clew.conformance.v1.SendMessage.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.SendMessage
                 * @static
                 * @param {clew.conformance.v1.SendMessage.$Properties} message SendMessage message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SendMessage.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.on != null && $Object.hasOwnProperty.call(message, "on") && message.on !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.on);
                    if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                        $root.google.protobuf.Value.encode(message.message, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SendMessage message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.SendMessage
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.SendMessage & clew.conformance.v1.SendMessage.$Shape} SendMessage
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SendMessage.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.SendMessage();
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
                                    message.on = value;
                                else
                                    delete message.on;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.message = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
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

                return SendMessage;
            })();

            v1.ReceiveMessage = (function() {

                /**
                 * Properties of a ReceiveMessage.
                 * @typedef {Object} clew.conformance.v1.ReceiveMessage.$Properties
                 * @property {string|null} [on] Name of the worker.
                 * @property {clew.conformance.v1.WireExpectation.$Properties|null} [expect] What must come; `{"end": true}` is the end without a fault.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ReceiveMessage.
                 * @memberof clew.conformance.v1
                 * @interface IReceiveMessage
                 * @augments clew.conformance.v1.ReceiveMessage.$Properties
                 * @deprecated Use clew.conformance.v1.ReceiveMessage.$Properties instead.
                 */

                /**
                 * Shape of a ReceiveMessage.
                 * @typedef {{
                 *   on?: string|null;
                 *   expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.ReceiveMessage.$Shape
                 */

                /**
                 * Constructs a new ReceiveMessage.
                 * @memberof clew.conformance.v1
                 * @classdesc Waits for what the backend says on a worker's stream.
                 * @constructor
                 * @param {clew.conformance.v1.ReceiveMessage.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ReceiveMessage = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Name of the worker.
                 * @member {string} on
                 * @memberof clew.conformance.v1.ReceiveMessage
                 * @instance
                 */
                ReceiveMessage.prototype.on = "";

                /**
                 * What must come; `{"end": true}` is the end without a fault.
                 * @member {clew.conformance.v1.WireExpectation.$Properties|null|undefined} expect
                 * @memberof clew.conformance.v1.ReceiveMessage
                 * @instance
                 */
                ReceiveMessage.prototype.expect = null;

                /**
                 * Creates a new ReceiveMessage instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.ReceiveMessage
                 * @static
                 * @param {clew.conformance.v1.ReceiveMessage.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.ReceiveMessage} ReceiveMessage instance
                 * @type {{
                 *   (properties: clew.conformance.v1.ReceiveMessage.$Shape): clew.conformance.v1.ReceiveMessage & clew.conformance.v1.ReceiveMessage.$Shape;
                 *   (properties?: clew.conformance.v1.ReceiveMessage.$Properties): clew.conformance.v1.ReceiveMessage;
                 * }}
                 */
                ReceiveMessage.create = function(properties) {
                    return new ReceiveMessage(properties);
                };

                /**
                 * Encodes the specified ReceiveMessage message. Does not implicitly {@link clew.conformance.v1.ReceiveMessage.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.ReceiveMessage
                 * @static
                 * @param {clew.conformance.v1.ReceiveMessage.$Properties} message ReceiveMessage message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ReceiveMessage.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.on != null && $Object.hasOwnProperty.call(message, "on") && message.on !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.on);
                    if (message.expect != null && $Object.hasOwnProperty.call(message, "expect"))
                        $root.clew.conformance.v1.WireExpectation.encode(message.expect, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ReceiveMessage message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.ReceiveMessage
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.ReceiveMessage & clew.conformance.v1.ReceiveMessage.$Shape} ReceiveMessage
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ReceiveMessage.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.ReceiveMessage();
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
                                    message.on = value;
                                else
                                    delete message.on;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.expect = $root.clew.conformance.v1.WireExpectation.decode(reader, reader.size(), $undefined, _depth + 1, message.expect);
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

                return ReceiveMessage;
            })();

            v1.Disconnect = (function() {

                /**
                 * Properties of a Disconnect.
                 * @typedef {Object} clew.conformance.v1.Disconnect.$Properties
                 * @property {string|null} [of] Name of the worker.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Disconnect.
                 * @memberof clew.conformance.v1
                 * @interface IDisconnect
                 * @augments clew.conformance.v1.Disconnect.$Properties
                 * @deprecated Use clew.conformance.v1.Disconnect.$Properties instead.
                 */

                /**
                 * Shape of a Disconnect.
                 * @typedef {clew.conformance.v1.Disconnect.$Properties} clew.conformance.v1.Disconnect.$Shape
                 */

                /**
                 * Constructs a new Disconnect.
                 * @memberof clew.conformance.v1
                 * @classdesc Ends a worker's side of its stream.
                 * @constructor
                 * @param {clew.conformance.v1.Disconnect.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Disconnect = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Name of the worker.
                 * @member {string} of
                 * @memberof clew.conformance.v1.Disconnect
                 * @instance
                 */
                Disconnect.prototype.of = "";

                /**
                 * Creates a new Disconnect instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.Disconnect
                 * @static
                 * @param {clew.conformance.v1.Disconnect.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.Disconnect} Disconnect instance
                 * @type {{
                 *   (properties: clew.conformance.v1.Disconnect.$Shape): clew.conformance.v1.Disconnect & clew.conformance.v1.Disconnect.$Shape;
                 *   (properties?: clew.conformance.v1.Disconnect.$Properties): clew.conformance.v1.Disconnect;
                 * }}
                 */
                Disconnect.create = function(properties) {
                    return new Disconnect(properties);
                };

                /**
                 * Encodes the specified Disconnect message. Does not implicitly {@link clew.conformance.v1.Disconnect.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.Disconnect
                 * @static
                 * @param {clew.conformance.v1.Disconnect.$Properties} message Disconnect message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Disconnect.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.of != null && $Object.hasOwnProperty.call(message, "of") && message.of !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.of);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Disconnect message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.Disconnect
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Disconnect & clew.conformance.v1.Disconnect.$Shape} Disconnect
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Disconnect.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.Disconnect();
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
                                    message.of = value;
                                else
                                    delete message.of;
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

                return Disconnect;
            })();

            v1.StreamCalls = (function() {

                /**
                 * Properties of a StreamCalls.
                 * @typedef {Object} clew.conformance.v1.StreamCalls.$Properties
                 * @property {Array.<google.protobuf.Value.$Properties>|null} [requests] Checkpoints in neutral form, each with its `correlationId`.
                 * @property {Array.<clew.conformance.v1.WireExpectation.$Properties>|null} [expect] What must be answered, in the order of correlation ids and, under one, of arrival.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StreamCalls.
                 * @memberof clew.conformance.v1
                 * @interface IStreamCalls
                 * @augments clew.conformance.v1.StreamCalls.$Properties
                 * @deprecated Use clew.conformance.v1.StreamCalls.$Properties instead.
                 */

                /**
                 * Shape of a StreamCalls.
                 * @typedef {{
                 *   requests?: Array.<google.protobuf.Value.$Shape>|null;
                 *   expect?: Array.<clew.conformance.v1.WireExpectation.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} clew.conformance.v1.StreamCalls.$Shape
                 */

                /**
                 * Constructs a new StreamCalls.
                 * @memberof clew.conformance.v1
                 * @classdesc Requests on a checkpoint stream.
                 * @constructor
                 * @param {clew.conformance.v1.StreamCalls.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StreamCalls = function (properties) {
                    this.requests = [];
                    this.expect = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Checkpoints in neutral form, each with its `correlationId`.
                 * @member {Array.<google.protobuf.Value.$Properties>} requests
                 * @memberof clew.conformance.v1.StreamCalls
                 * @instance
                 */
                StreamCalls.prototype.requests = $util.emptyArray;

                /**
                 * What must be answered, in the order of correlation ids and, under one, of arrival.
                 * @member {Array.<clew.conformance.v1.WireExpectation.$Properties>} expect
                 * @memberof clew.conformance.v1.StreamCalls
                 * @instance
                 */
                StreamCalls.prototype.expect = $util.emptyArray;

                /**
                 * Creates a new StreamCalls instance using the specified properties.
                 * @function create
                 * @memberof clew.conformance.v1.StreamCalls
                 * @static
                 * @param {clew.conformance.v1.StreamCalls.$Properties=} [properties] Properties to set
                 * @returns {clew.conformance.v1.StreamCalls} StreamCalls instance
                 * @type {{
                 *   (properties: clew.conformance.v1.StreamCalls.$Shape): clew.conformance.v1.StreamCalls & clew.conformance.v1.StreamCalls.$Shape;
                 *   (properties?: clew.conformance.v1.StreamCalls.$Properties): clew.conformance.v1.StreamCalls;
                 * }}
                 */
                StreamCalls.create = function(properties) {
                    return new StreamCalls(properties);
                };

                /**
                 * Encodes the specified StreamCalls message. Does not implicitly {@link clew.conformance.v1.StreamCalls.verify|verify} messages.
                 * @function encode
                 * @memberof clew.conformance.v1.StreamCalls
                 * @static
                 * @param {clew.conformance.v1.StreamCalls.$Properties} message StreamCalls message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StreamCalls.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requests != null && message.requests.length)
                        for (let i = 0; i < message.requests.length; ++i)
                            $root.google.protobuf.Value.encode(message.requests[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.expect != null && message.expect.length)
                        for (let i = 0; i < message.expect.length; ++i)
                            $root.clew.conformance.v1.WireExpectation.encode(message.expect[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StreamCalls message from the specified reader or buffer.
                 * @function decode
                 * @memberof clew.conformance.v1.StreamCalls
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.StreamCalls & clew.conformance.v1.StreamCalls.$Shape} StreamCalls
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StreamCalls.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.clew.conformance.v1.StreamCalls();
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
                                if (!(message.requests && message.requests.length))
                                    message.requests = [];
                                message.requests.push($root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.expect && message.expect.length))
                                    message.expect = [];
                                message.expect.push($root.clew.conformance.v1.WireExpectation.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return StreamCalls;
            })();

            return v1;
        })();

        return conformance;
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

        protobuf.Struct = (function() {

            /**
             * Properties of a Struct.
             * @typedef {Object} google.protobuf.Struct.$Properties
             * @property {Object.<string,google.protobuf.Value.$Properties>|null} [fields] Struct fields
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Struct.
             * @memberof google.protobuf
             * @interface IStruct
             * @augments google.protobuf.Struct.$Properties
             * @deprecated Use google.protobuf.Struct.$Properties instead.
             */

            /**
             * Shape of a Struct.
             * @typedef {{
             *   fields?: Object.<string,google.protobuf.Value.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} google.protobuf.Struct.$Shape
             */

            /**
             * Constructs a new Struct.
             * @memberof google.protobuf
             * @classdesc Represents a Struct.
             * @constructor
             * @param {google.protobuf.Struct.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Struct = function (properties) {
                this.fields = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Struct fields.
             * @member {Object.<string,google.protobuf.Value.$Properties>} fields
             * @memberof google.protobuf.Struct
             * @instance
             */
            Struct.prototype.fields = $util.emptyObject;

            /**
             * Creates a new Struct instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Struct
             * @static
             * @param {google.protobuf.Struct.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Struct} Struct instance
             * @type {{
             *   (properties: google.protobuf.Struct.$Shape): google.protobuf.Struct & google.protobuf.Struct.$Shape;
             *   (properties?: google.protobuf.Struct.$Properties): google.protobuf.Struct;
             * }}
             */
            Struct.create = function(properties) {
                return new Struct(properties);
            };

            /**
             * Encodes the specified Struct message. Does not implicitly {@link google.protobuf.Struct.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Struct
             * @static
             * @param {google.protobuf.Struct.$Properties} message Struct message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Struct.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fields != null && $Object.hasOwnProperty.call(message, "fields"))
                    for (let keys = $Object.keys(message.fields), i = 0; i < keys.length; ++i) {
                        writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                        $root.google.protobuf.Value.encode(message.fields[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Struct message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Struct
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Struct & google.protobuf.Struct.$Shape} Struct
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Struct.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Struct();
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
                            if (message.fields === $util.emptyObject)
                                message.fields = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.fields, key);
                            message.fields[key] = value || new $root.google.protobuf.Value();
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

            return Struct;
        })();

        protobuf.Value = (function() {

            /**
             * Properties of a Value.
             * @typedef {Object} google.protobuf.Value.$Properties
             * @property {google.protobuf.NullValue|null} [nullValue] Value nullValue
             * @property {number|null} [numberValue] Value numberValue
             * @property {string|null} [stringValue] Value stringValue
             * @property {boolean|null} [boolValue] Value boolValue
             * @property {google.protobuf.Struct.$Properties|null} [structValue] Value structValue
             * @property {google.protobuf.ListValue.$Properties|null} [listValue] Value listValue
             * @property {"nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue"} [kind] Value kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Value.
             * @memberof google.protobuf
             * @interface IValue
             * @augments google.protobuf.Value.$Properties
             * @deprecated Use google.protobuf.Value.$Properties instead.
             */

            /**
             * Narrowed shape of a Value.
             * @typedef {{
             *   nullValue?: google.protobuf.NullValue|null;
             *   numberValue?: number|null;
             *   stringValue?: string|null;
             *   boolValue?: boolean|null;
             *   structValue?: google.protobuf.Struct.$Shape|null;
             *   listValue?: google.protobuf.ListValue.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ kind?: undefined; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "nullValue"; nullValue: google.protobuf.NullValue; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "numberValue"; nullValue?: null; numberValue: number; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "stringValue"; nullValue?: null; numberValue?: null; stringValue: string; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "boolValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue: boolean; structValue?: null; listValue?: null }|{ kind?: "structValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue: google.protobuf.Struct.$Shape; listValue?: null }|{ kind?: "listValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue: google.protobuf.ListValue.$Shape })
             * )} google.protobuf.Value.$Shape
             */

            /**
             * Constructs a new Value.
             * @memberof google.protobuf
             * @classdesc Represents a Value.
             * @constructor
             * @param {google.protobuf.Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Value nullValue.
             * @member {google.protobuf.NullValue|null|undefined} nullValue
             * @memberof google.protobuf.Value
             * @instance
             */
            Value.prototype.nullValue = null;

            /**
             * Value numberValue.
             * @member {number|null|undefined} numberValue
             * @memberof google.protobuf.Value
             * @instance
             */
            Value.prototype.numberValue = null;

            /**
             * Value stringValue.
             * @member {string|null|undefined} stringValue
             * @memberof google.protobuf.Value
             * @instance
             */
            Value.prototype.stringValue = null;

            /**
             * Value boolValue.
             * @member {boolean|null|undefined} boolValue
             * @memberof google.protobuf.Value
             * @instance
             */
            Value.prototype.boolValue = null;

            /**
             * Value structValue.
             * @member {google.protobuf.Struct.$Properties|null|undefined} structValue
             * @memberof google.protobuf.Value
             * @instance
             */
            Value.prototype.structValue = null;

            /**
             * Value listValue.
             * @member {google.protobuf.ListValue.$Properties|null|undefined} listValue
             * @memberof google.protobuf.Value
             * @instance
             */
            Value.prototype.listValue = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Value kind.
             * @member {"nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue"|undefined} kind
             * @memberof google.protobuf.Value
             * @instance
             */
            $Object.defineProperty(Value.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["nullValue", "numberValue", "stringValue", "boolValue", "structValue", "listValue"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Value instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Value
             * @static
             * @param {google.protobuf.Value.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Value} Value instance
             * @type {{
             *   (properties: google.protobuf.Value.$Shape): google.protobuf.Value & google.protobuf.Value.$Shape;
             *   (properties?: google.protobuf.Value.$Properties): google.protobuf.Value;
             * }}
             */
            Value.create = function(properties) {
                return new Value(properties);
            };

            /**
             * Encodes the specified Value message. Does not implicitly {@link google.protobuf.Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Value
             * @static
             * @param {google.protobuf.Value.$Properties} message Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nullValue != null && $Object.hasOwnProperty.call(message, "nullValue"))
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.nullValue);
                if (message.numberValue != null && $Object.hasOwnProperty.call(message, "numberValue"))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.numberValue);
                if (message.stringValue != null && $Object.hasOwnProperty.call(message, "stringValue"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.stringValue);
                if (message.boolValue != null && $Object.hasOwnProperty.call(message, "boolValue"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.boolValue);
                if (message.structValue != null && $Object.hasOwnProperty.call(message, "structValue"))
                    $root.google.protobuf.Struct.encode(message.structValue, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.listValue != null && $Object.hasOwnProperty.call(message, "listValue"))
                    $root.google.protobuf.ListValue.encode(message.listValue, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Value & google.protobuf.Value.$Shape} Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Value.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.Value();
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
                            message.nullValue = reader.int32();
                            message.kind = "nullValue";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.numberValue = reader.double();
                            message.kind = "numberValue";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.stringValue = reader.stringVerify();
                            message.kind = "stringValue";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.boolValue = reader.bool();
                            message.kind = "boolValue";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.structValue = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.structValue);
                            message.kind = "structValue";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.listValue = $root.google.protobuf.ListValue.decode(reader, reader.size(), $undefined, _depth + 1, message.listValue);
                            message.kind = "listValue";
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

            return Value;
        })();

        /**
         * NullValue enum.
         * @name google.protobuf.NullValue
         * @enum {number}
         * @property {number} NULL_VALUE=0 NULL_VALUE value
         */
        protobuf.NullValue = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NULL_VALUE"] = 0;
            return values;
        })();

        protobuf.ListValue = (function() {

            /**
             * Properties of a ListValue.
             * @typedef {Object} google.protobuf.ListValue.$Properties
             * @property {Array.<google.protobuf.Value.$Properties>|null} [values] ListValue values
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListValue.
             * @memberof google.protobuf
             * @interface IListValue
             * @augments google.protobuf.ListValue.$Properties
             * @deprecated Use google.protobuf.ListValue.$Properties instead.
             */

            /**
             * Shape of a ListValue.
             * @typedef {{
             *   values?: Array.<google.protobuf.Value.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} google.protobuf.ListValue.$Shape
             */

            /**
             * Constructs a new ListValue.
             * @memberof google.protobuf
             * @classdesc Represents a ListValue.
             * @constructor
             * @param {google.protobuf.ListValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListValue = function (properties) {
                this.values = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListValue values.
             * @member {Array.<google.protobuf.Value.$Properties>} values
             * @memberof google.protobuf.ListValue
             * @instance
             */
            ListValue.prototype.values = $util.emptyArray;

            /**
             * Creates a new ListValue instance using the specified properties.
             * @function create
             * @memberof google.protobuf.ListValue
             * @static
             * @param {google.protobuf.ListValue.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.ListValue} ListValue instance
             * @type {{
             *   (properties: google.protobuf.ListValue.$Shape): google.protobuf.ListValue & google.protobuf.ListValue.$Shape;
             *   (properties?: google.protobuf.ListValue.$Properties): google.protobuf.ListValue;
             * }}
             */
            ListValue.create = function(properties) {
                return new ListValue(properties);
            };

            /**
             * Encodes the specified ListValue message. Does not implicitly {@link google.protobuf.ListValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.ListValue
             * @static
             * @param {google.protobuf.ListValue.$Properties} message ListValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.values != null && message.values.length)
                    for (let i = 0; i < message.values.length; ++i)
                        $root.google.protobuf.Value.encode(message.values[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.ListValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.ListValue & google.protobuf.ListValue.$Shape} ListValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListValue.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.ListValue();
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
                            if (!(message.values && message.values.length))
                                message.values = [];
                            message.values.push($root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ListValue;
        })();

        return protobuf;
    })();

    return google;
})();

export {
  $root as default
};
