import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace clew. */
export namespace clew {

    /** Namespace conformance. */
    namespace conformance {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a HostInput.
             * @deprecated Use clew.conformance.v1.HostInput.$Properties instead.
             */
            interface IHostInput extends clew.conformance.v1.HostInput.$Properties {
            }

            /** The execution's input, as ProtoJSON. */
            class HostInput {

                /**
                 * Constructs a new HostInput.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.HostInput.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Run this and return its value. */
                program?: (clew.conformance.v1.Program.$Properties|null);

                /** What `$input` reads. */
                args?: (google.protobuf.Value.$Properties|null);

                /**
                 * Absolute path of the file that observations are appended to, one JSON line each, opened with O_APPEND, each line
                 * written by one call. Absent: the file named by the environment variable `CLEW_OBSERVATIONS`.
                 */
                observations: string;

                /** True: run nothing and return a `HostHello`. */
                handshake: boolean;

                /**
                 * Creates a new HostInput instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HostInput instance
                 */
                static create(properties: clew.conformance.v1.HostInput.$Shape): clew.conformance.v1.HostInput & clew.conformance.v1.HostInput.$Shape;
                static create(properties?: clew.conformance.v1.HostInput.$Properties): clew.conformance.v1.HostInput;

                /**
                 * Encodes the specified HostInput message. Does not implicitly {@link clew.conformance.v1.HostInput.verify|verify} messages.
                 * @param message HostInput message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.HostInput.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HostInput message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.HostInput & clew.conformance.v1.HostInput.$Shape} HostInput
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.HostInput & clew.conformance.v1.HostInput.$Shape;
            }

            namespace HostInput {

                /** Properties of a HostInput. */
                interface $Properties {

                    /** Run this and return its value. */
                    program?: (clew.conformance.v1.Program.$Properties|null);

                    /** What `$input` reads. */
                    args?: (google.protobuf.Value.$Properties|null);

                    /**
                     * Absolute path of the file that observations are appended to, one JSON line each, opened with O_APPEND, each line
                     * written by one call. Absent: the file named by the environment variable `CLEW_OBSERVATIONS`.
                     */
                    observations?: (string|null);

                    /** True: run nothing and return a `HostHello`. */
                    handshake?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HostInput. */
                type $Shape = {
                  program?: clew.conformance.v1.Program.$Shape|null;
                  args?: google.protobuf.Value.$Shape|null;
                  observations?: string|null;
                  handshake?: boolean|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a HostHello.
             * @deprecated Use clew.conformance.v1.HostHello.$Properties instead.
             */
            interface IHostHello extends clew.conformance.v1.HostHello.$Properties {
            }

            /** What a host is, as ProtoJSON: the output of a handshake. */
            class HostHello {

                /**
                 * Constructs a new HostHello.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.HostHello.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** `clew.conformance.v1`. */
                protocol: string;

                /** Package name of the SDK. */
                sdkName: string;

                /** Version of the SDK that is loaded. */
                sdkVersion: string;

                /** Language of the host. */
                language: string;

                /** Version of the language's own runtime. */
                languageVersion: string;

                /**
                 * Features that the host has: names of node kinds (`step`, `map`, `start`, ...), and `attempt` (a step is told which
                 * attempt it is; where it is not, the host counts), `atMostOnce`, `subType`, `childSubType`, `virtualContext`, `flat`, `tenant`, `unwrapped`, `throwValue`, `completion`.
                 */
                features: string[];

                /**
                 * Creates a new HostHello instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HostHello instance
                 */
                static create(properties: clew.conformance.v1.HostHello.$Shape): clew.conformance.v1.HostHello & clew.conformance.v1.HostHello.$Shape;
                static create(properties?: clew.conformance.v1.HostHello.$Properties): clew.conformance.v1.HostHello;

                /**
                 * Encodes the specified HostHello message. Does not implicitly {@link clew.conformance.v1.HostHello.verify|verify} messages.
                 * @param message HostHello message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.HostHello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HostHello message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.HostHello & clew.conformance.v1.HostHello.$Shape} HostHello
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.HostHello & clew.conformance.v1.HostHello.$Shape;
            }

            namespace HostHello {

                /** Properties of a HostHello. */
                interface $Properties {

                    /** `clew.conformance.v1`. */
                    protocol?: (string|null);

                    /** Package name of the SDK. */
                    sdkName?: (string|null);

                    /** Version of the SDK that is loaded. */
                    sdkVersion?: (string|null);

                    /** Language of the host. */
                    language?: (string|null);

                    /** Version of the language's own runtime. */
                    languageVersion?: (string|null);

                    /**
                     * Features that the host has: names of node kinds (`step`, `map`, `start`, ...), and `attempt` (a step is told which
                     * attempt it is; where it is not, the host counts), `atMostOnce`, `subType`, `childSubType`, `virtualContext`, `flat`, `tenant`, `unwrapped`, `throwValue`, `completion`.
                     */
                    features?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HostHello. */
                type $Shape = clew.conformance.v1.HostHello.$Properties;
            }

            /**
             * Properties of an Observation.
             * @deprecated Use clew.conformance.v1.Observation.$Properties instead.
             */
            interface IObservation extends clew.conformance.v1.Observation.$Properties {
            }

            /** One line of the observation file. */
            class Observation {

                /**
                 * Constructs a new Observation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Observation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The node's path; empty for the function itself. */
                path: string;

                /**
                 * `invocation` (the function was entered), `enter` (a body was entered: step, check, submitter, child, branch, item),
                 * `settled` (a durable operation gave its value or error to the code), `caught`, `finally`, `effect`, `note`,
                 * `created` (a callback has its id) and `end` (the function returned or threw).
                 */
                phase: string;

                /** Which invocation of the execution wrote it, from 1. */
                invocation: number;

                /** The attempt that the code was told of; 0: none. */
                attempt: number;

                /** Name of an effect, note or operation. */
                label: string;

                /** What was seen. A text of more than 1,000 characters is written as `{"$size": <characters>}`. */
                value?: (google.protobuf.Value.$Properties|null);

                /** What was thrown. */
                error?: (clew.conformance.v1.ErrorSeen.$Properties|null);

                /** Process id of the host. */
                pid: number;

                /**
                 * Creates a new Observation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Observation instance
                 */
                static create(properties: clew.conformance.v1.Observation.$Shape): clew.conformance.v1.Observation & clew.conformance.v1.Observation.$Shape;
                static create(properties?: clew.conformance.v1.Observation.$Properties): clew.conformance.v1.Observation;

                /**
                 * Encodes the specified Observation message. Does not implicitly {@link clew.conformance.v1.Observation.verify|verify} messages.
                 * @param message Observation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Observation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Observation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Observation & clew.conformance.v1.Observation.$Shape} Observation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Observation & clew.conformance.v1.Observation.$Shape;
            }

            namespace Observation {

                /** Properties of an Observation. */
                interface $Properties {

                    /** The node's path; empty for the function itself. */
                    path?: (string|null);

                    /**
                     * `invocation` (the function was entered), `enter` (a body was entered: step, check, submitter, child, branch, item),
                     * `settled` (a durable operation gave its value or error to the code), `caught`, `finally`, `effect`, `note`,
                     * `created` (a callback has its id) and `end` (the function returned or threw).
                     */
                    phase?: (string|null);

                    /** Which invocation of the execution wrote it, from 1. */
                    invocation?: (number|null);

                    /** The attempt that the code was told of; 0: none. */
                    attempt?: (number|null);

                    /** Name of an effect, note or operation. */
                    label?: (string|null);

                    /** What was seen. A text of more than 1,000 characters is written as `{"$size": <characters>}`. */
                    value?: (google.protobuf.Value.$Properties|null);

                    /** What was thrown. */
                    error?: (clew.conformance.v1.ErrorSeen.$Properties|null);

                    /** Process id of the host. */
                    pid?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Observation. */
                type $Shape = {
                  path?: string|null;
                  phase?: string|null;
                  invocation?: number|null;
                  attempt?: number|null;
                  label?: string|null;
                  value?: google.protobuf.Value.$Shape|null;
                  error?: clew.conformance.v1.ErrorSeen.$Shape|null;
                  pid?: number|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of an ErrorSeen.
             * @deprecated Use clew.conformance.v1.ErrorSeen.$Properties instead.
             */
            interface IErrorSeen extends clew.conformance.v1.ErrorSeen.$Properties {
            }

            /** An error as its language sees it. */
            class ErrorSeen {

                /**
                 * Constructs a new ErrorSeen.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.ErrorSeen.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Name of its class. */
                class: string;

                /** Names of the classes above it, nearest first, without the language's root class. */
                bases: string[];

                /** Its message. */
                message?: (string|null);

                /** The type name that it carries: `errorType`, `error_type`, ... */
                type?: (string|null);

                /** The data that it carries. */
                data?: (string|null);

                /** The stack trace that it carries from elsewhere, not its own. */
                stack: string[];

                /** What caused it. */
                cause?: (clew.conformance.v1.ErrorSeen.$Properties|null);

                /** True: it is not an error of the language but some other value. */
                foreign: boolean;

                /**
                 * Creates a new ErrorSeen instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ErrorSeen instance
                 */
                static create(properties: clew.conformance.v1.ErrorSeen.$Shape): clew.conformance.v1.ErrorSeen & clew.conformance.v1.ErrorSeen.$Shape;
                static create(properties?: clew.conformance.v1.ErrorSeen.$Properties): clew.conformance.v1.ErrorSeen;

                /**
                 * Encodes the specified ErrorSeen message. Does not implicitly {@link clew.conformance.v1.ErrorSeen.verify|verify} messages.
                 * @param message ErrorSeen message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.ErrorSeen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ErrorSeen message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.ErrorSeen & clew.conformance.v1.ErrorSeen.$Shape} ErrorSeen
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.ErrorSeen & clew.conformance.v1.ErrorSeen.$Shape;
            }

            namespace ErrorSeen {

                /** Properties of an ErrorSeen. */
                interface $Properties {

                    /** Name of its class. */
                    "class"?: (string|null);

                    /** Names of the classes above it, nearest first, without the language's root class. */
                    bases?: (string[]|null);

                    /** Its message. */
                    message?: (string|null);

                    /** The type name that it carries: `errorType`, `error_type`, ... */
                    type?: (string|null);

                    /** The data that it carries. */
                    data?: (string|null);

                    /** The stack trace that it carries from elsewhere, not its own. */
                    stack?: (string[]|null);

                    /** What caused it. */
                    cause?: (clew.conformance.v1.ErrorSeen.$Properties|null);

                    /** True: it is not an error of the language but some other value. */
                    foreign?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ErrorSeen. */
                type $Shape = clew.conformance.v1.ErrorSeen.$Properties;
            }

            /**
             * Properties of a Program.
             * @deprecated Use clew.conformance.v1.Program.$Properties instead.
             */
            interface IProgram extends clew.conformance.v1.Program.$Properties {
            }

            /** A program: the body of a durable function. Its value is that of the `return` that ends it, and absent without one. */
            class Program {

                /**
                 * Constructs a new Program.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Program.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Run in order. */
                nodes: clew.conformance.v1.Node.$Properties[];

                /**
                 * Creates a new Program instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Program instance
                 */
                static create(properties: clew.conformance.v1.Program.$Shape): clew.conformance.v1.Program & clew.conformance.v1.Program.$Shape;
                static create(properties?: clew.conformance.v1.Program.$Properties): clew.conformance.v1.Program;

                /**
                 * Encodes the specified Program message. Does not implicitly {@link clew.conformance.v1.Program.verify|verify} messages.
                 * @param message Program message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Program.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Program message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Program & clew.conformance.v1.Program.$Shape} Program
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Program & clew.conformance.v1.Program.$Shape;
            }

            namespace Program {

                /** Properties of a Program. */
                interface $Properties {

                    /** Run in order. */
                    nodes?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Program. */
                type $Shape = {
                  nodes?: clew.conformance.v1.Node.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Node.
             * @deprecated Use clew.conformance.v1.Node.$Properties instead.
             */
            interface INode extends clew.conformance.v1.Node.$Properties {
            }

            /** One statement. */
            class Node {

                /**
                 * Constructs a new Node.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Node.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Variable that gets the node's value. A body (of a step, child, branch, item, submitter or check) sees the variables
                 * around it; those that it sets itself are its own and end with it. The lists of `if`, `try` and `repeat` are no bodies.
                 */
                to: string;

                /** Runs a body that is recorded when it ends (STEP). */
                step?: (clew.conformance.v1.Step.$Properties|null);

                /** Suspends for a time (WAIT). */
                wait?: (clew.conformance.v1.Wait.$Properties|null);

                /** Calls another function (INV). */
                invoke?: (clew.conformance.v1.Invoke.$Properties|null);

                /** Makes a callback, runs a body that knows its id, then waits for the outside world (CB). */
                callback?: (clew.conformance.v1.Callback.$Properties|null);

                /** Runs a body as a child context (CTX). */
                child?: (clew.conformance.v1.Child.$Properties|null);

                /** Runs a body for each item, each in a context of its own (CTX). */
                map?: (clew.conformance.v1.Map.$Properties|null);

                /** Runs branches, each in a context of its own (CTX). */
                parallel?: (clew.conformance.v1.Parallel.$Properties|null);

                /** Hands a callback id to a submitter, then waits for the outside world (CB, CTX). */
                waitForCallback?: (clew.conformance.v1.WaitForCallback.$Properties|null);

                /** Polls a check until its state satisfies a condition (STEP). */
                waitForCondition?: (clew.conformance.v1.WaitForCondition.$Properties|null);

                /** Runs a body again while it fails, waiting durably in between (CTX). */
                withRetry?: (clew.conformance.v1.WithRetry.$Properties|null);

                /** Waits until all started operations succeeded; the first failure fails it. */
                all?: (clew.conformance.v1.Combinator.$Properties|null);

                /** Waits until all started operations ended. */
                allSettled?: (clew.conformance.v1.Combinator.$Properties|null);

                /** Waits for the first started operation that succeeds. */
                any?: (clew.conformance.v1.Combinator.$Properties|null);

                /** Waits for the first started operation that ends. */
                race?: (clew.conformance.v1.Combinator.$Properties|null);

                /** Starts a node without waiting for it. */
                start?: (clew.conformance.v1.Start.$Properties|null);

                /** Waits for a node that was started. */
                await?: (clew.conformance.v1.Await.$Properties|null);

                /** Catches what a body throws. */
                try?: (clew.conformance.v1.Try.$Properties|null);

                /** Throws an error. */
                throw?: (clew.conformance.v1.Throw.$Properties|null);

                /** Throws the error that the innermost `catch` caught, the very same object. */
                rethrow?: (clew.conformance.v1.Rethrow.$Properties|null);

                /** Expression: ends the innermost function, body, branch or item with this value. */
                return?: (google.protobuf.Value.$Properties|null);

                /** Expression: its value is the node's. */
                value?: (google.protobuf.Value.$Properties|null);

                /** Chooses between two lists. */
                if?: (clew.conformance.v1.If.$Properties|null);

                /** Runs a body several times. */
                repeat?: (clew.conformance.v1.Repeat.$Properties|null);

                /** Adds one to a counter outside the process: an `effect` observation under this name. */
                count?: (string|null);

                /** Writes an observation. */
                observe?: (clew.conformance.v1.Observe.$Properties|null);

                /** Sleeps in the process, not durably. */
                sleep?: (clew.conformance.v1.Sleep.$Properties|null);

                /** Ends the process at once, without an answer. */
                crash?: (clew.conformance.v1.Crash.$Properties|null);

                /** What the node does. */
                op?: ("step"|"wait"|"invoke"|"callback"|"child"|"map"|"parallel"|"waitForCallback"|"waitForCondition"|"withRetry"|"all"|"allSettled"|"any"|"race"|"start"|"await"|"try"|"throw"|"rethrow"|"return"|"value"|"if"|"repeat"|"count"|"observe"|"sleep"|"crash");

                /**
                 * Creates a new Node instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Node instance
                 */
                static create(properties: clew.conformance.v1.Node.$Shape): clew.conformance.v1.Node & clew.conformance.v1.Node.$Shape;
                static create(properties?: clew.conformance.v1.Node.$Properties): clew.conformance.v1.Node;

                /**
                 * Encodes the specified Node message. Does not implicitly {@link clew.conformance.v1.Node.verify|verify} messages.
                 * @param message Node message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Node.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Node message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Node & clew.conformance.v1.Node.$Shape} Node
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Node & clew.conformance.v1.Node.$Shape;
            }

            namespace Node {

                /** Properties of a Node. */
                interface $Properties {

                    /**
                     * Variable that gets the node's value. A body (of a step, child, branch, item, submitter or check) sees the variables
                     * around it; those that it sets itself are its own and end with it. The lists of `if`, `try` and `repeat` are no bodies.
                     */
                    to?: (string|null);

                    /** Runs a body that is recorded when it ends (STEP). */
                    step?: (clew.conformance.v1.Step.$Properties|null);

                    /** Suspends for a time (WAIT). */
                    wait?: (clew.conformance.v1.Wait.$Properties|null);

                    /** Calls another function (INV). */
                    invoke?: (clew.conformance.v1.Invoke.$Properties|null);

                    /** Makes a callback, runs a body that knows its id, then waits for the outside world (CB). */
                    callback?: (clew.conformance.v1.Callback.$Properties|null);

                    /** Runs a body as a child context (CTX). */
                    child?: (clew.conformance.v1.Child.$Properties|null);

                    /** Runs a body for each item, each in a context of its own (CTX). */
                    map?: (clew.conformance.v1.Map.$Properties|null);

                    /** Runs branches, each in a context of its own (CTX). */
                    parallel?: (clew.conformance.v1.Parallel.$Properties|null);

                    /** Hands a callback id to a submitter, then waits for the outside world (CB, CTX). */
                    waitForCallback?: (clew.conformance.v1.WaitForCallback.$Properties|null);

                    /** Polls a check until its state satisfies a condition (STEP). */
                    waitForCondition?: (clew.conformance.v1.WaitForCondition.$Properties|null);

                    /** Runs a body again while it fails, waiting durably in between (CTX). */
                    withRetry?: (clew.conformance.v1.WithRetry.$Properties|null);

                    /** Waits until all started operations succeeded; the first failure fails it. */
                    all?: (clew.conformance.v1.Combinator.$Properties|null);

                    /** Waits until all started operations ended. */
                    allSettled?: (clew.conformance.v1.Combinator.$Properties|null);

                    /** Waits for the first started operation that succeeds. */
                    any?: (clew.conformance.v1.Combinator.$Properties|null);

                    /** Waits for the first started operation that ends. */
                    race?: (clew.conformance.v1.Combinator.$Properties|null);

                    /** Starts a node without waiting for it. */
                    start?: (clew.conformance.v1.Start.$Properties|null);

                    /** Waits for a node that was started. */
                    await?: (clew.conformance.v1.Await.$Properties|null);

                    /** Catches what a body throws. */
                    "try"?: (clew.conformance.v1.Try.$Properties|null);

                    /** Throws an error. */
                    "throw"?: (clew.conformance.v1.Throw.$Properties|null);

                    /** Throws the error that the innermost `catch` caught, the very same object. */
                    rethrow?: (clew.conformance.v1.Rethrow.$Properties|null);

                    /** Expression: ends the innermost function, body, branch or item with this value. */
                    "return"?: (google.protobuf.Value.$Properties|null);

                    /** Expression: its value is the node's. */
                    value?: (google.protobuf.Value.$Properties|null);

                    /** Chooses between two lists. */
                    "if"?: (clew.conformance.v1.If.$Properties|null);

                    /** Runs a body several times. */
                    repeat?: (clew.conformance.v1.Repeat.$Properties|null);

                    /** Adds one to a counter outside the process: an `effect` observation under this name. */
                    count?: (string|null);

                    /** Writes an observation. */
                    observe?: (clew.conformance.v1.Observe.$Properties|null);

                    /** Sleeps in the process, not durably. */
                    sleep?: (clew.conformance.v1.Sleep.$Properties|null);

                    /** Ends the process at once, without an answer. */
                    crash?: (clew.conformance.v1.Crash.$Properties|null);

                    /** What the node does. */
                    op?: ("step"|"wait"|"invoke"|"callback"|"child"|"map"|"parallel"|"waitForCallback"|"waitForCondition"|"withRetry"|"all"|"allSettled"|"any"|"race"|"start"|"await"|"try"|"throw"|"rethrow"|"return"|"value"|"if"|"repeat"|"count"|"observe"|"sleep"|"crash");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Node. */
                type $Shape = {
                  to?: string|null;
                  step?: clew.conformance.v1.Step.$Shape|null;
                  wait?: clew.conformance.v1.Wait.$Shape|null;
                  invoke?: clew.conformance.v1.Invoke.$Shape|null;
                  callback?: clew.conformance.v1.Callback.$Shape|null;
                  child?: clew.conformance.v1.Child.$Shape|null;
                  map?: clew.conformance.v1.Map.$Shape|null;
                  parallel?: clew.conformance.v1.Parallel.$Shape|null;
                  waitForCallback?: clew.conformance.v1.WaitForCallback.$Shape|null;
                  waitForCondition?: clew.conformance.v1.WaitForCondition.$Shape|null;
                  withRetry?: clew.conformance.v1.WithRetry.$Shape|null;
                  all?: clew.conformance.v1.Combinator.$Shape|null;
                  allSettled?: clew.conformance.v1.Combinator.$Shape|null;
                  any?: clew.conformance.v1.Combinator.$Shape|null;
                  race?: clew.conformance.v1.Combinator.$Shape|null;
                  start?: clew.conformance.v1.Start.$Shape|null;
                  await?: clew.conformance.v1.Await.$Shape|null;
                  "try"?: clew.conformance.v1.Try.$Shape|null;
                  "throw"?: clew.conformance.v1.Throw.$Shape|null;
                  rethrow?: clew.conformance.v1.Rethrow.$Shape|null;
                  "return"?: google.protobuf.Value.$Shape|null;
                  value?: google.protobuf.Value.$Shape|null;
                  "if"?: clew.conformance.v1.If.$Shape|null;
                  repeat?: clew.conformance.v1.Repeat.$Shape|null;
                  count?: string|null;
                  observe?: clew.conformance.v1.Observe.$Shape|null;
                  sleep?: clew.conformance.v1.Sleep.$Shape|null;
                  crash?: clew.conformance.v1.Crash.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ op?: undefined; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "step"; step: clew.conformance.v1.Step.$Shape; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "wait"; step?: null; wait: clew.conformance.v1.Wait.$Shape; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "invoke"; step?: null; wait?: null; invoke: clew.conformance.v1.Invoke.$Shape; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "callback"; step?: null; wait?: null; invoke?: null; callback: clew.conformance.v1.Callback.$Shape; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "child"; step?: null; wait?: null; invoke?: null; callback?: null; child: clew.conformance.v1.Child.$Shape; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "map"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map: clew.conformance.v1.Map.$Shape; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "parallel"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel: clew.conformance.v1.Parallel.$Shape; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "waitForCallback"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback: clew.conformance.v1.WaitForCallback.$Shape; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "waitForCondition"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition: clew.conformance.v1.WaitForCondition.$Shape; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "withRetry"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry: clew.conformance.v1.WithRetry.$Shape; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "all"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all: clew.conformance.v1.Combinator.$Shape; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "allSettled"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled: clew.conformance.v1.Combinator.$Shape; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "any"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any: clew.conformance.v1.Combinator.$Shape; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "race"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race: clew.conformance.v1.Combinator.$Shape; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "start"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start: clew.conformance.v1.Start.$Shape; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "await"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await: clew.conformance.v1.Await.$Shape; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "try"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try": clew.conformance.v1.Try.$Shape; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "throw"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw": clew.conformance.v1.Throw.$Shape; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "rethrow"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow: clew.conformance.v1.Rethrow.$Shape; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "return"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return": google.protobuf.Value.$Shape; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "value"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value: google.protobuf.Value.$Shape; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "if"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if": clew.conformance.v1.If.$Shape; repeat?: null; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "repeat"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat: clew.conformance.v1.Repeat.$Shape; count?: null; observe?: null; sleep?: null; crash?: null }|{ op?: "count"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count: string; observe?: null; sleep?: null; crash?: null }|{ op?: "observe"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe: clew.conformance.v1.Observe.$Shape; sleep?: null; crash?: null }|{ op?: "sleep"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep: clew.conformance.v1.Sleep.$Shape; crash?: null }|{ op?: "crash"; step?: null; wait?: null; invoke?: null; callback?: null; child?: null; map?: null; parallel?: null; waitForCallback?: null; waitForCondition?: null; withRetry?: null; all?: null; allSettled?: null; any?: null; race?: null; start?: null; await?: null; "try"?: null; "throw"?: null; rethrow?: null; "return"?: null; value?: null; "if"?: null; repeat?: null; count?: null; observe?: null; sleep?: null; crash: clew.conformance.v1.Crash.$Shape })
                );
            }

            /**
             * Properties of a RetryPolicy.
             * @deprecated Use clew.conformance.v1.RetryPolicy.$Properties instead.
             */
            interface IRetryPolicy extends clew.conformance.v1.RetryPolicy.$Properties {
            }

            /** How often and when a body that failed runs again. The host turns it into the SDK's own kind of strategy, without jitter. */
            class RetryPolicy {

                /**
                 * Constructs a new RetryPolicy.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.RetryPolicy.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Attempts in all; 1: never again. */
                maxAttempts: number;

                /** Before the second attempt; 0 or absent: 1. */
                delaySeconds: number;

                /** Factor from one delay to the next; 0 or absent: 1. */
                backoffRate: number;

                /** When given, only errors with one of these messages are tried again. */
                onlyMessages: string[];

                /**
                 * Creates a new RetryPolicy instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RetryPolicy instance
                 */
                static create(properties: clew.conformance.v1.RetryPolicy.$Shape): clew.conformance.v1.RetryPolicy & clew.conformance.v1.RetryPolicy.$Shape;
                static create(properties?: clew.conformance.v1.RetryPolicy.$Properties): clew.conformance.v1.RetryPolicy;

                /**
                 * Encodes the specified RetryPolicy message. Does not implicitly {@link clew.conformance.v1.RetryPolicy.verify|verify} messages.
                 * @param message RetryPolicy message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.RetryPolicy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RetryPolicy message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.RetryPolicy & clew.conformance.v1.RetryPolicy.$Shape} RetryPolicy
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.RetryPolicy & clew.conformance.v1.RetryPolicy.$Shape;
            }

            namespace RetryPolicy {

                /** Properties of a RetryPolicy. */
                interface $Properties {

                    /** Attempts in all; 1: never again. */
                    maxAttempts?: (number|null);

                    /** Before the second attempt; 0 or absent: 1. */
                    delaySeconds?: (number|null);

                    /** Factor from one delay to the next; 0 or absent: 1. */
                    backoffRate?: (number|null);

                    /** When given, only errors with one of these messages are tried again. */
                    onlyMessages?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RetryPolicy. */
                type $Shape = clew.conformance.v1.RetryPolicy.$Properties;
            }

            /**
             * Properties of a Step.
             * @deprecated Use clew.conformance.v1.Step.$Properties instead.
             */
            interface IStep extends clew.conformance.v1.Step.$Properties {
            }

            /** A step. Its body holds nodes without durable operations; the attempt is `$attempt`. */
            class Step {

                /**
                 * Constructs a new Step.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Step.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Absent: unnamed. */
                name: string;

                /** What one attempt does. */
                body: clew.conformance.v1.Node.$Properties[];

                /** Absent: the SDK's own default. */
                retry?: (clew.conformance.v1.RetryPolicy.$Properties|null);

                /** True: an attempt that was started is never run again as the same attempt. */
                atMostOnce: boolean;

                /** A subtype of the program's choosing (feature `subType`). */
                subType: string;

                /**
                 * Creates a new Step instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Step instance
                 */
                static create(properties: clew.conformance.v1.Step.$Shape): clew.conformance.v1.Step & clew.conformance.v1.Step.$Shape;
                static create(properties?: clew.conformance.v1.Step.$Properties): clew.conformance.v1.Step;

                /**
                 * Encodes the specified Step message. Does not implicitly {@link clew.conformance.v1.Step.verify|verify} messages.
                 * @param message Step message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Step.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Step message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Step & clew.conformance.v1.Step.$Shape} Step
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Step & clew.conformance.v1.Step.$Shape;
            }

            namespace Step {

                /** Properties of a Step. */
                interface $Properties {

                    /** Absent: unnamed. */
                    name?: (string|null);

                    /** What one attempt does. */
                    body?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** Absent: the SDK's own default. */
                    retry?: (clew.conformance.v1.RetryPolicy.$Properties|null);

                    /** True: an attempt that was started is never run again as the same attempt. */
                    atMostOnce?: (boolean|null);

                    /** A subtype of the program's choosing (feature `subType`). */
                    subType?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Step. */
                type $Shape = {
                  name?: string|null;
                  body?: clew.conformance.v1.Node.$Shape[]|null;
                  retry?: clew.conformance.v1.RetryPolicy.$Shape|null;
                  atMostOnce?: boolean|null;
                  subType?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Wait.
             * @deprecated Use clew.conformance.v1.Wait.$Properties instead.
             */
            interface IWait extends clew.conformance.v1.Wait.$Properties {
            }

            /** A wait. */
            class Wait {

                /**
                 * Constructs a new Wait.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Wait.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Absent: unnamed. */
                name: string;

                /** Whole seconds. */
                seconds: number;

                /**
                 * Creates a new Wait instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Wait instance
                 */
                static create(properties: clew.conformance.v1.Wait.$Shape): clew.conformance.v1.Wait & clew.conformance.v1.Wait.$Shape;
                static create(properties?: clew.conformance.v1.Wait.$Properties): clew.conformance.v1.Wait;

                /**
                 * Encodes the specified Wait message. Does not implicitly {@link clew.conformance.v1.Wait.verify|verify} messages.
                 * @param message Wait message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Wait.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Wait message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Wait & clew.conformance.v1.Wait.$Shape} Wait
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Wait & clew.conformance.v1.Wait.$Shape;
            }

            namespace Wait {

                /** Properties of a Wait. */
                interface $Properties {

                    /** Absent: unnamed. */
                    name?: (string|null);

                    /** Whole seconds. */
                    seconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Wait. */
                type $Shape = clew.conformance.v1.Wait.$Properties;
            }

            /**
             * Properties of an Invoke.
             * @deprecated Use clew.conformance.v1.Invoke.$Properties instead.
             */
            interface IInvoke extends clew.conformance.v1.Invoke.$Properties {
            }

            /** A chained invoke. */
            class Invoke {

                /**
                 * Constructs a new Invoke.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Invoke.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Absent: unnamed. */
                name: string;

                /** Name with qualifier, or ARN. */
                function: string;

                /** Expression: the payload. Absent: none is given. */
                input?: (google.protobuf.Value.$Properties|null);

                /** Absent: none. */
                tenantId: string;

                /**
                 * Creates a new Invoke instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Invoke instance
                 */
                static create(properties: clew.conformance.v1.Invoke.$Shape): clew.conformance.v1.Invoke & clew.conformance.v1.Invoke.$Shape;
                static create(properties?: clew.conformance.v1.Invoke.$Properties): clew.conformance.v1.Invoke;

                /**
                 * Encodes the specified Invoke message. Does not implicitly {@link clew.conformance.v1.Invoke.verify|verify} messages.
                 * @param message Invoke message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Invoke.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Invoke message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Invoke & clew.conformance.v1.Invoke.$Shape} Invoke
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Invoke & clew.conformance.v1.Invoke.$Shape;
            }

            namespace Invoke {

                /** Properties of an Invoke. */
                interface $Properties {

                    /** Absent: unnamed. */
                    name?: (string|null);

                    /** Name with qualifier, or ARN. */
                    "function"?: (string|null);

                    /** Expression: the payload. Absent: none is given. */
                    input?: (google.protobuf.Value.$Properties|null);

                    /** Absent: none. */
                    tenantId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Invoke. */
                type $Shape = {
                  name?: string|null;
                  "Function"?: string|null;
                  input?: google.protobuf.Value.$Shape|null;
                  tenantId?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Callback.
             * @deprecated Use clew.conformance.v1.Callback.$Properties instead.
             */
            interface ICallback extends clew.conformance.v1.Callback.$Properties {
            }

            /** A callback. Its value is the result as the SDK hands it over. */
            class Callback {

                /**
                 * Constructs a new Callback.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Callback.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Absent: unnamed. */
                name: string;

                /** 0: none. */
                timeoutSeconds: number;

                /** 0: none. */
                heartbeatTimeoutSeconds: number;

                /** Runs between the creation and the wait, with the variable `callbackId`. */
                body: clew.conformance.v1.Node.$Properties[];

                /**
                 * Creates a new Callback instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Callback instance
                 */
                static create(properties: clew.conformance.v1.Callback.$Shape): clew.conformance.v1.Callback & clew.conformance.v1.Callback.$Shape;
                static create(properties?: clew.conformance.v1.Callback.$Properties): clew.conformance.v1.Callback;

                /**
                 * Encodes the specified Callback message. Does not implicitly {@link clew.conformance.v1.Callback.verify|verify} messages.
                 * @param message Callback message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Callback.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Callback message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Callback & clew.conformance.v1.Callback.$Shape} Callback
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Callback & clew.conformance.v1.Callback.$Shape;
            }

            namespace Callback {

                /** Properties of a Callback. */
                interface $Properties {

                    /** Absent: unnamed. */
                    name?: (string|null);

                    /** 0: none. */
                    timeoutSeconds?: (number|null);

                    /** 0: none. */
                    heartbeatTimeoutSeconds?: (number|null);

                    /** Runs between the creation and the wait, with the variable `callbackId`. */
                    body?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Callback. */
                type $Shape = {
                  name?: string|null;
                  timeoutSeconds?: number|null;
                  heartbeatTimeoutSeconds?: number|null;
                  body?: clew.conformance.v1.Node.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Child.
             * @deprecated Use clew.conformance.v1.Child.$Properties instead.
             */
            interface IChild extends clew.conformance.v1.Child.$Properties {
            }

            /** A child context. */
            class Child {

                /**
                 * Constructs a new Child.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Child.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Absent: unnamed. */
                name: string;

                /** What the child does. */
                body: clew.conformance.v1.Node.$Properties[];

                /** True: no operation of its own is recorded (feature `virtualContext`). */
                virtual: boolean;

                /** A subtype of the program's choosing (feature `childSubType`). */
                subType: string;

                /**
                 * Creates a new Child instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Child instance
                 */
                static create(properties: clew.conformance.v1.Child.$Shape): clew.conformance.v1.Child & clew.conformance.v1.Child.$Shape;
                static create(properties?: clew.conformance.v1.Child.$Properties): clew.conformance.v1.Child;

                /**
                 * Encodes the specified Child message. Does not implicitly {@link clew.conformance.v1.Child.verify|verify} messages.
                 * @param message Child message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Child.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Child message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Child & clew.conformance.v1.Child.$Shape} Child
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Child & clew.conformance.v1.Child.$Shape;
            }

            namespace Child {

                /** Properties of a Child. */
                interface $Properties {

                    /** Absent: unnamed. */
                    name?: (string|null);

                    /** What the child does. */
                    body?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** True: no operation of its own is recorded (feature `virtualContext`). */
                    virtual?: (boolean|null);

                    /** A subtype of the program's choosing (feature `childSubType`). */
                    subType?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Child. */
                type $Shape = {
                  name?: string|null;
                  body?: clew.conformance.v1.Node.$Shape[]|null;
                  virtual?: boolean|null;
                  subType?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Completion.
             * @deprecated Use clew.conformance.v1.Completion.$Properties instead.
             */
            interface ICompletion extends clew.conformance.v1.Completion.$Properties {
            }

            /** When a map or parallel is complete before all of its parts have ended. No member: the first failure ends it. */
            class Completion {

                /**
                 * Constructs a new Completion.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Completion.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** This many successes end it. */
                minSuccessful?: (number|null);

                /** More failures than this end it. */
                toleratedFailureCount?: (number|null);

                /** A larger share of failures than this, 0 to 100, ends it. */
                toleratedFailurePercentage?: (number|null);

                /**
                 * Creates a new Completion instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Completion instance
                 */
                static create(properties: clew.conformance.v1.Completion.$Shape): clew.conformance.v1.Completion & clew.conformance.v1.Completion.$Shape;
                static create(properties?: clew.conformance.v1.Completion.$Properties): clew.conformance.v1.Completion;

                /**
                 * Encodes the specified Completion message. Does not implicitly {@link clew.conformance.v1.Completion.verify|verify} messages.
                 * @param message Completion message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Completion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Completion message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Completion & clew.conformance.v1.Completion.$Shape} Completion
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Completion & clew.conformance.v1.Completion.$Shape;
            }

            namespace Completion {

                /** Properties of a Completion. */
                interface $Properties {

                    /** This many successes end it. */
                    minSuccessful?: (number|null);

                    /** More failures than this end it. */
                    toleratedFailureCount?: (number|null);

                    /** A larger share of failures than this, 0 to 100, ends it. */
                    toleratedFailurePercentage?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Completion. */
                type $Shape = clew.conformance.v1.Completion.$Properties;
            }

            /**
             * Properties of a Map.
             * @deprecated Use clew.conformance.v1.Map.$Properties instead.
             */
            interface IMap extends clew.conformance.v1.Map.$Properties {
            }

            /** A map. Its value is a `BatchResult`. */
            class Map {

                /**
                 * Constructs a new Map.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Map.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Absent: unnamed. */
                name: string;

                /** Expression: a list. */
                items?: (google.protobuf.Value.$Properties|null);

                /** Runs once for each item, with the variables `item` and `index`. */
                body: clew.conformance.v1.Node.$Properties[];

                /** 0: no limit. */
                maxConcurrency: number;

                /** Absent: the SDK's default. */
                completion?: (clew.conformance.v1.Completion.$Properties|null);

                /** True: items get no operation of their own (feature `flat`). */
                flat: boolean;

                /** True: throws the first failure instead of giving the result. */
                throwIfError: boolean;

                /**
                 * Creates a new Map instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Map instance
                 */
                static create(properties: clew.conformance.v1.Map.$Shape): clew.conformance.v1.Map & clew.conformance.v1.Map.$Shape;
                static create(properties?: clew.conformance.v1.Map.$Properties): clew.conformance.v1.Map;

                /**
                 * Encodes the specified Map message. Does not implicitly {@link clew.conformance.v1.Map.verify|verify} messages.
                 * @param message Map message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Map.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Map message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Map & clew.conformance.v1.Map.$Shape} Map
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Map & clew.conformance.v1.Map.$Shape;
            }

            namespace Map {

                /** Properties of a Map. */
                interface $Properties {

                    /** Absent: unnamed. */
                    name?: (string|null);

                    /** Expression: a list. */
                    items?: (google.protobuf.Value.$Properties|null);

                    /** Runs once for each item, with the variables `item` and `index`. */
                    body?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** 0: no limit. */
                    maxConcurrency?: (number|null);

                    /** Absent: the SDK's default. */
                    completion?: (clew.conformance.v1.Completion.$Properties|null);

                    /** True: items get no operation of their own (feature `flat`). */
                    flat?: (boolean|null);

                    /** True: throws the first failure instead of giving the result. */
                    throwIfError?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Map. */
                type $Shape = {
                  name?: string|null;
                  items?: google.protobuf.Value.$Shape|null;
                  body?: clew.conformance.v1.Node.$Shape[]|null;
                  maxConcurrency?: number|null;
                  completion?: clew.conformance.v1.Completion.$Shape|null;
                  flat?: boolean|null;
                  throwIfError?: boolean|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Branch.
             * @deprecated Use clew.conformance.v1.Branch.$Properties instead.
             */
            interface IBranch extends clew.conformance.v1.Branch.$Properties {
            }

            /** One branch of a parallel. */
            class Branch {

                /**
                 * Constructs a new Branch.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Branch.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Absent: the SDK's default name. */
                name: string;

                /** What the branch does. */
                body: clew.conformance.v1.Node.$Properties[];

                /**
                 * Creates a new Branch instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Branch instance
                 */
                static create(properties: clew.conformance.v1.Branch.$Shape): clew.conformance.v1.Branch & clew.conformance.v1.Branch.$Shape;
                static create(properties?: clew.conformance.v1.Branch.$Properties): clew.conformance.v1.Branch;

                /**
                 * Encodes the specified Branch message. Does not implicitly {@link clew.conformance.v1.Branch.verify|verify} messages.
                 * @param message Branch message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Branch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Branch message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Branch & clew.conformance.v1.Branch.$Shape} Branch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Branch & clew.conformance.v1.Branch.$Shape;
            }

            namespace Branch {

                /** Properties of a Branch. */
                interface $Properties {

                    /** Absent: the SDK's default name. */
                    name?: (string|null);

                    /** What the branch does. */
                    body?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Branch. */
                type $Shape = {
                  name?: string|null;
                  body?: clew.conformance.v1.Node.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Parallel.
             * @deprecated Use clew.conformance.v1.Parallel.$Properties instead.
             */
            interface IParallel extends clew.conformance.v1.Parallel.$Properties {
            }

            /** A parallel. Its value is a `BatchResult`. */
            class Parallel {

                /**
                 * Constructs a new Parallel.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Parallel.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Absent: unnamed. */
                name: string;

                /** Each runs in a context of its own. */
                branches: clew.conformance.v1.Branch.$Properties[];

                /** 0: no limit. */
                maxConcurrency: number;

                /** Absent: the SDK's default. */
                completion?: (clew.conformance.v1.Completion.$Properties|null);

                /** True: branches get no operation of their own (feature `flat`). */
                flat: boolean;

                /** True: throws the first failure instead of giving the result. */
                throwIfError: boolean;

                /**
                 * Creates a new Parallel instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Parallel instance
                 */
                static create(properties: clew.conformance.v1.Parallel.$Shape): clew.conformance.v1.Parallel & clew.conformance.v1.Parallel.$Shape;
                static create(properties?: clew.conformance.v1.Parallel.$Properties): clew.conformance.v1.Parallel;

                /**
                 * Encodes the specified Parallel message. Does not implicitly {@link clew.conformance.v1.Parallel.verify|verify} messages.
                 * @param message Parallel message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Parallel.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Parallel message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Parallel & clew.conformance.v1.Parallel.$Shape} Parallel
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Parallel & clew.conformance.v1.Parallel.$Shape;
            }

            namespace Parallel {

                /** Properties of a Parallel. */
                interface $Properties {

                    /** Absent: unnamed. */
                    name?: (string|null);

                    /** Each runs in a context of its own. */
                    branches?: (clew.conformance.v1.Branch.$Properties[]|null);

                    /** 0: no limit. */
                    maxConcurrency?: (number|null);

                    /** Absent: the SDK's default. */
                    completion?: (clew.conformance.v1.Completion.$Properties|null);

                    /** True: branches get no operation of their own (feature `flat`). */
                    flat?: (boolean|null);

                    /** True: throws the first failure instead of giving the result. */
                    throwIfError?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Parallel. */
                type $Shape = {
                  name?: string|null;
                  branches?: clew.conformance.v1.Branch.$Shape[]|null;
                  maxConcurrency?: number|null;
                  completion?: clew.conformance.v1.Completion.$Shape|null;
                  flat?: boolean|null;
                  throwIfError?: boolean|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a BatchResult.
             * @deprecated Use clew.conformance.v1.BatchResult.$Properties instead.
             */
            interface IBatchResult extends clew.conformance.v1.BatchResult.$Properties {
            }

            /** The neutral form in which a host gives the outcome of a map or parallel to the program. */
            class BatchResult {

                /**
                 * Constructs a new BatchResult.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.BatchResult.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** `ALL_COMPLETED`, `MIN_SUCCESSFUL_REACHED`, `FAILURE_TOLERANCE_EXCEEDED`. */
                reason: string;

                /** Parts that were started, in order. */
                items: clew.conformance.v1.BatchItem.$Properties[];

                /**
                 * Creates a new BatchResult instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BatchResult instance
                 */
                static create(properties: clew.conformance.v1.BatchResult.$Shape): clew.conformance.v1.BatchResult & clew.conformance.v1.BatchResult.$Shape;
                static create(properties?: clew.conformance.v1.BatchResult.$Properties): clew.conformance.v1.BatchResult;

                /**
                 * Encodes the specified BatchResult message. Does not implicitly {@link clew.conformance.v1.BatchResult.verify|verify} messages.
                 * @param message BatchResult message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.BatchResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BatchResult message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.BatchResult & clew.conformance.v1.BatchResult.$Shape} BatchResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.BatchResult & clew.conformance.v1.BatchResult.$Shape;
            }

            namespace BatchResult {

                /** Properties of a BatchResult. */
                interface $Properties {

                    /** `ALL_COMPLETED`, `MIN_SUCCESSFUL_REACHED`, `FAILURE_TOLERANCE_EXCEEDED`. */
                    reason?: (string|null);

                    /** Parts that were started, in order. */
                    items?: (clew.conformance.v1.BatchItem.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BatchResult. */
                type $Shape = {
                  reason?: string|null;
                  items?: clew.conformance.v1.BatchItem.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a BatchItem.
             * @deprecated Use clew.conformance.v1.BatchItem.$Properties instead.
             */
            interface IBatchItem extends clew.conformance.v1.BatchItem.$Properties {
            }

            /** One part of a map or parallel. */
            class BatchItem {

                /**
                 * Constructs a new BatchItem.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.BatchItem.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** From 0. */
                index: number;

                /** `SUCCEEDED`, `FAILED` or `STARTED`. */
                status: string;

                /** What it returned. */
                value?: (google.protobuf.Value.$Properties|null);

                /** Message of its error. */
                error: string;

                /**
                 * Creates a new BatchItem instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BatchItem instance
                 */
                static create(properties: clew.conformance.v1.BatchItem.$Shape): clew.conformance.v1.BatchItem & clew.conformance.v1.BatchItem.$Shape;
                static create(properties?: clew.conformance.v1.BatchItem.$Properties): clew.conformance.v1.BatchItem;

                /**
                 * Encodes the specified BatchItem message. Does not implicitly {@link clew.conformance.v1.BatchItem.verify|verify} messages.
                 * @param message BatchItem message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.BatchItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BatchItem message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.BatchItem & clew.conformance.v1.BatchItem.$Shape} BatchItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.BatchItem & clew.conformance.v1.BatchItem.$Shape;
            }

            namespace BatchItem {

                /** Properties of a BatchItem. */
                interface $Properties {

                    /** From 0. */
                    index?: (number|null);

                    /** `SUCCEEDED`, `FAILED` or `STARTED`. */
                    status?: (string|null);

                    /** What it returned. */
                    value?: (google.protobuf.Value.$Properties|null);

                    /** Message of its error. */
                    error?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BatchItem. */
                type $Shape = {
                  index?: number|null;
                  status?: string|null;
                  value?: google.protobuf.Value.$Shape|null;
                  error?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a WaitForCallback.
             * @deprecated Use clew.conformance.v1.WaitForCallback.$Properties instead.
             */
            interface IWaitForCallback extends clew.conformance.v1.WaitForCallback.$Properties {
            }

            /** A callback whose id a submitter hands out. */
            class WaitForCallback {

                /**
                 * Constructs a new WaitForCallback.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.WaitForCallback.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Absent: unnamed. */
                name: string;

                /** 0: none. */
                timeoutSeconds: number;

                /** 0: none. */
                heartbeatTimeoutSeconds: number;

                /** The submitter: a step body with the variable `callbackId`. */
                body: clew.conformance.v1.Node.$Properties[];

                /** Of the submitter. Absent: the SDK's own default. */
                retry?: (clew.conformance.v1.RetryPolicy.$Properties|null);

                /**
                 * Creates a new WaitForCallback instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WaitForCallback instance
                 */
                static create(properties: clew.conformance.v1.WaitForCallback.$Shape): clew.conformance.v1.WaitForCallback & clew.conformance.v1.WaitForCallback.$Shape;
                static create(properties?: clew.conformance.v1.WaitForCallback.$Properties): clew.conformance.v1.WaitForCallback;

                /**
                 * Encodes the specified WaitForCallback message. Does not implicitly {@link clew.conformance.v1.WaitForCallback.verify|verify} messages.
                 * @param message WaitForCallback message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.WaitForCallback.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WaitForCallback message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WaitForCallback & clew.conformance.v1.WaitForCallback.$Shape} WaitForCallback
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.WaitForCallback & clew.conformance.v1.WaitForCallback.$Shape;
            }

            namespace WaitForCallback {

                /** Properties of a WaitForCallback. */
                interface $Properties {

                    /** Absent: unnamed. */
                    name?: (string|null);

                    /** 0: none. */
                    timeoutSeconds?: (number|null);

                    /** 0: none. */
                    heartbeatTimeoutSeconds?: (number|null);

                    /** The submitter: a step body with the variable `callbackId`. */
                    body?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** Of the submitter. Absent: the SDK's own default. */
                    retry?: (clew.conformance.v1.RetryPolicy.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WaitForCallback. */
                type $Shape = {
                  name?: string|null;
                  timeoutSeconds?: number|null;
                  heartbeatTimeoutSeconds?: number|null;
                  body?: clew.conformance.v1.Node.$Shape[]|null;
                  retry?: clew.conformance.v1.RetryPolicy.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a WaitForCondition.
             * @deprecated Use clew.conformance.v1.WaitForCondition.$Properties instead.
             */
            interface IWaitForCondition extends clew.conformance.v1.WaitForCondition.$Properties {
            }

            /** A polled condition. The value of the check is the next state; the last state is the node's value. */
            class WaitForCondition {

                /**
                 * Constructs a new WaitForCondition.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.WaitForCondition.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Absent: unnamed. */
                name: string;

                /** Expression: the first state. */
                initial?: (google.protobuf.Value.$Properties|null);

                /** One check, with the variable `state`; what it returns is the next state. */
                body: clew.conformance.v1.Node.$Properties[];

                /** Ends when the state is at least this number. */
                until: number;

                /** Between checks; 0 or absent: 1. */
                delaySeconds: number;

                /** Checks in all; 0: no limit. */
                maxAttempts: number;

                /**
                 * Creates a new WaitForCondition instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WaitForCondition instance
                 */
                static create(properties: clew.conformance.v1.WaitForCondition.$Shape): clew.conformance.v1.WaitForCondition & clew.conformance.v1.WaitForCondition.$Shape;
                static create(properties?: clew.conformance.v1.WaitForCondition.$Properties): clew.conformance.v1.WaitForCondition;

                /**
                 * Encodes the specified WaitForCondition message. Does not implicitly {@link clew.conformance.v1.WaitForCondition.verify|verify} messages.
                 * @param message WaitForCondition message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.WaitForCondition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WaitForCondition message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WaitForCondition & clew.conformance.v1.WaitForCondition.$Shape} WaitForCondition
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.WaitForCondition & clew.conformance.v1.WaitForCondition.$Shape;
            }

            namespace WaitForCondition {

                /** Properties of a WaitForCondition. */
                interface $Properties {

                    /** Absent: unnamed. */
                    name?: (string|null);

                    /** Expression: the first state. */
                    initial?: (google.protobuf.Value.$Properties|null);

                    /** One check, with the variable `state`; what it returns is the next state. */
                    body?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** Ends when the state is at least this number. */
                    until?: (number|null);

                    /** Between checks; 0 or absent: 1. */
                    delaySeconds?: (number|null);

                    /** Checks in all; 0: no limit. */
                    maxAttempts?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WaitForCondition. */
                type $Shape = {
                  name?: string|null;
                  initial?: google.protobuf.Value.$Shape|null;
                  body?: clew.conformance.v1.Node.$Shape[]|null;
                  until?: number|null;
                  delaySeconds?: number|null;
                  maxAttempts?: number|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a WithRetry.
             * @deprecated Use clew.conformance.v1.WithRetry.$Properties instead.
             */
            interface IWithRetry extends clew.conformance.v1.WithRetry.$Properties {
            }

            /** A body that is run again while it fails. */
            class WithRetry {

                /**
                 * Constructs a new WithRetry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.WithRetry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Absent: unnamed. */
                name: string;

                /** May hold durable operations; the attempt is `$attempt`. */
                body: clew.conformance.v1.Node.$Properties[];

                /** Required. */
                retry?: (clew.conformance.v1.RetryPolicy.$Properties|null);

                /** True: no context of its own is recorded around it. */
                unwrapped: boolean;

                /**
                 * Creates a new WithRetry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WithRetry instance
                 */
                static create(properties: clew.conformance.v1.WithRetry.$Shape): clew.conformance.v1.WithRetry & clew.conformance.v1.WithRetry.$Shape;
                static create(properties?: clew.conformance.v1.WithRetry.$Properties): clew.conformance.v1.WithRetry;

                /**
                 * Encodes the specified WithRetry message. Does not implicitly {@link clew.conformance.v1.WithRetry.verify|verify} messages.
                 * @param message WithRetry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.WithRetry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WithRetry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WithRetry & clew.conformance.v1.WithRetry.$Shape} WithRetry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.WithRetry & clew.conformance.v1.WithRetry.$Shape;
            }

            namespace WithRetry {

                /** Properties of a WithRetry. */
                interface $Properties {

                    /** Absent: unnamed. */
                    name?: (string|null);

                    /** May hold durable operations; the attempt is `$attempt`. */
                    body?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** Required. */
                    retry?: (clew.conformance.v1.RetryPolicy.$Properties|null);

                    /** True: no context of its own is recorded around it. */
                    unwrapped?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WithRetry. */
                type $Shape = {
                  name?: string|null;
                  body?: clew.conformance.v1.Node.$Shape[]|null;
                  retry?: clew.conformance.v1.RetryPolicy.$Shape|null;
                  unwrapped?: boolean|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Combinator.
             * @deprecated Use clew.conformance.v1.Combinator.$Properties instead.
             */
            interface ICombinator extends clew.conformance.v1.Combinator.$Properties {
            }

            /** Joins operations that were started. */
            class Combinator {

                /**
                 * Constructs a new Combinator.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Combinator.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Absent: unnamed. */
                name: string;

                /** Variables of the started nodes. */
                of: string[];

                /**
                 * Creates a new Combinator instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Combinator instance
                 */
                static create(properties: clew.conformance.v1.Combinator.$Shape): clew.conformance.v1.Combinator & clew.conformance.v1.Combinator.$Shape;
                static create(properties?: clew.conformance.v1.Combinator.$Properties): clew.conformance.v1.Combinator;

                /**
                 * Encodes the specified Combinator message. Does not implicitly {@link clew.conformance.v1.Combinator.verify|verify} messages.
                 * @param message Combinator message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Combinator.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Combinator message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Combinator & clew.conformance.v1.Combinator.$Shape} Combinator
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Combinator & clew.conformance.v1.Combinator.$Shape;
            }

            namespace Combinator {

                /** Properties of a Combinator. */
                interface $Properties {

                    /** Absent: unnamed. */
                    name?: (string|null);

                    /** Variables of the started nodes. */
                    of?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Combinator. */
                type $Shape = clew.conformance.v1.Combinator.$Properties;
            }

            /**
             * Properties of a Start.
             * @deprecated Use clew.conformance.v1.Start.$Properties instead.
             */
            interface IStart extends clew.conformance.v1.Start.$Properties {
            }

            /** Starts a durable operation and goes on. */
            class Start {

                /**
                 * Constructs a new Start.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Start.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Variable that holds the started operation for `await` and the combinators. */
                as: string;

                /** One durable operation. */
                node?: (clew.conformance.v1.Node.$Properties|null);

                /**
                 * Creates a new Start instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Start instance
                 */
                static create(properties: clew.conformance.v1.Start.$Shape): clew.conformance.v1.Start & clew.conformance.v1.Start.$Shape;
                static create(properties?: clew.conformance.v1.Start.$Properties): clew.conformance.v1.Start;

                /**
                 * Encodes the specified Start message. Does not implicitly {@link clew.conformance.v1.Start.verify|verify} messages.
                 * @param message Start message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Start.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Start message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Start & clew.conformance.v1.Start.$Shape} Start
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Start & clew.conformance.v1.Start.$Shape;
            }

            namespace Start {

                /** Properties of a Start. */
                interface $Properties {

                    /** Variable that holds the started operation for `await` and the combinators. */
                    as?: (string|null);

                    /** One durable operation. */
                    node?: (clew.conformance.v1.Node.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Start. */
                type $Shape = {
                  as?: string|null;
                  node?: clew.conformance.v1.Node.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of an Await.
             * @deprecated Use clew.conformance.v1.Await.$Properties instead.
             */
            interface IAwait extends clew.conformance.v1.Await.$Properties {
            }

            /** Waits for a started operation; its value is that operation's. */
            class Await {

                /**
                 * Constructs a new Await.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Await.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Variable that `start` filled. */
                started: string;

                /**
                 * Creates a new Await instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Await instance
                 */
                static create(properties: clew.conformance.v1.Await.$Shape): clew.conformance.v1.Await & clew.conformance.v1.Await.$Shape;
                static create(properties?: clew.conformance.v1.Await.$Properties): clew.conformance.v1.Await;

                /**
                 * Encodes the specified Await message. Does not implicitly {@link clew.conformance.v1.Await.verify|verify} messages.
                 * @param message Await message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Await.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Await message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Await & clew.conformance.v1.Await.$Shape} Await
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Await & clew.conformance.v1.Await.$Shape;
            }

            namespace Await {

                /** Properties of an Await. */
                interface $Properties {

                    /** Variable that `start` filled. */
                    started?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Await. */
                type $Shape = clew.conformance.v1.Await.$Properties;
            }

            /**
             * Properties of a Try.
             * @deprecated Use clew.conformance.v1.Try.$Properties instead.
             */
            interface ITry extends clew.conformance.v1.Try.$Properties {
            }

            /** Catches what the body throws. An SDK's own means to suspend or to end is never caught. */
            class Try {

                /**
                 * Constructs a new Try.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Try.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What may fail. */
                body: clew.conformance.v1.Node.$Properties[];

                /** Runs when it failed, with the error's description (`ErrorSeen`) in the variable `error`. Absent: nothing is caught. */
                catch: clew.conformance.v1.Node.$Properties[];

                /** Runs in any case. */
                finally: clew.conformance.v1.Node.$Properties[];

                /** True: a list `catch` that is empty catches nonetheless. */
                swallow: boolean;

                /**
                 * Creates a new Try instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Try instance
                 */
                static create(properties: clew.conformance.v1.Try.$Shape): clew.conformance.v1.Try & clew.conformance.v1.Try.$Shape;
                static create(properties?: clew.conformance.v1.Try.$Properties): clew.conformance.v1.Try;

                /**
                 * Encodes the specified Try message. Does not implicitly {@link clew.conformance.v1.Try.verify|verify} messages.
                 * @param message Try message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Try.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Try message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Try & clew.conformance.v1.Try.$Shape} Try
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Try & clew.conformance.v1.Try.$Shape;
            }

            namespace Try {

                /** Properties of a Try. */
                interface $Properties {

                    /** What may fail. */
                    body?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** Runs when it failed, with the error's description (`ErrorSeen`) in the variable `error`. Absent: nothing is caught. */
                    "catch"?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** Runs in any case. */
                    "finally"?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** True: a list `catch` that is empty catches nonetheless. */
                    swallow?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Try. */
                type $Shape = {
                  body?: clew.conformance.v1.Node.$Shape[]|null;
                  "catch"?: clew.conformance.v1.Node.$Shape[]|null;
                  "finally"?: clew.conformance.v1.Node.$Shape[]|null;
                  swallow?: boolean|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Throw.
             * @deprecated Use clew.conformance.v1.Throw.$Properties instead.
             */
            interface IThrow extends clew.conformance.v1.Throw.$Properties {
            }

            /** Throws an error of the program's own. */
            class Throw {

                /**
                 * Constructs a new Throw.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Throw.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * The error's class by name. A host makes a class of that name unless the language has one; absent: the language's
                 * plainest error.
                 */
                type: string;

                /** Absent: an error without a message. */
                message?: (string|null);

                /** Machine-readable detail, on whatever member the SDK reads it from. */
                data: string;

                /** Lines of a stack trace, on whatever member the SDK reads it from. */
                stack: string[];

                /** When not 0, throws only while `$attempt` is at most this: fails so often, then goes on. */
                times: number;

                /** Expression: when given, this very value is thrown, where the language allows it (feature `throwValue`). */
                thrown?: (google.protobuf.Value.$Properties|null);

                /**
                 * Creates a new Throw instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Throw instance
                 */
                static create(properties: clew.conformance.v1.Throw.$Shape): clew.conformance.v1.Throw & clew.conformance.v1.Throw.$Shape;
                static create(properties?: clew.conformance.v1.Throw.$Properties): clew.conformance.v1.Throw;

                /**
                 * Encodes the specified Throw message. Does not implicitly {@link clew.conformance.v1.Throw.verify|verify} messages.
                 * @param message Throw message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Throw.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Throw message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Throw & clew.conformance.v1.Throw.$Shape} Throw
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Throw & clew.conformance.v1.Throw.$Shape;
            }

            namespace Throw {

                /** Properties of a Throw. */
                interface $Properties {

                    /**
                     * The error's class by name. A host makes a class of that name unless the language has one; absent: the language's
                     * plainest error.
                     */
                    type?: (string|null);

                    /** Absent: an error without a message. */
                    message?: (string|null);

                    /** Machine-readable detail, on whatever member the SDK reads it from. */
                    data?: (string|null);

                    /** Lines of a stack trace, on whatever member the SDK reads it from. */
                    stack?: (string[]|null);

                    /** When not 0, throws only while `$attempt` is at most this: fails so often, then goes on. */
                    times?: (number|null);

                    /** Expression: when given, this very value is thrown, where the language allows it (feature `throwValue`). */
                    thrown?: (google.protobuf.Value.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Throw. */
                type $Shape = {
                  type?: string|null;
                  message?: string|null;
                  data?: string|null;
                  stack?: string[]|null;
                  times?: number|null;
                  thrown?: google.protobuf.Value.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Rethrow.
             * @deprecated Use clew.conformance.v1.Rethrow.$Properties instead.
             */
            interface IRethrow extends clew.conformance.v1.Rethrow.$Properties {
            }

            /** Has no members. */
            class Rethrow {

                /**
                 * Constructs a new Rethrow.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Rethrow.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new Rethrow instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Rethrow instance
                 */
                static create(properties: clew.conformance.v1.Rethrow.$Shape): clew.conformance.v1.Rethrow & clew.conformance.v1.Rethrow.$Shape;
                static create(properties?: clew.conformance.v1.Rethrow.$Properties): clew.conformance.v1.Rethrow;

                /**
                 * Encodes the specified Rethrow message. Does not implicitly {@link clew.conformance.v1.Rethrow.verify|verify} messages.
                 * @param message Rethrow message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Rethrow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Rethrow message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Rethrow & clew.conformance.v1.Rethrow.$Shape} Rethrow
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Rethrow & clew.conformance.v1.Rethrow.$Shape;
            }

            namespace Rethrow {

                /** Properties of a Rethrow. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Rethrow. */
                type $Shape = clew.conformance.v1.Rethrow.$Properties;
            }

            /**
             * Properties of an If.
             * @deprecated Use clew.conformance.v1.If.$Properties instead.
             */
            interface IIf extends clew.conformance.v1.If.$Properties {
            }

            /** Chooses by a value, an attempt or an invocation. */
            class If {

                /**
                 * Constructs a new If.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.If.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Expression: what is looked at. */
                value?: (google.protobuf.Value.$Properties|null);

                /** Expression: true when deeply equal. */
                equals?: (google.protobuf.Value.$Properties|null);

                /** True when the value is at least this number. */
                atLeast?: (number|null);

                /** True when the value is at most this number. */
                atMost?: (number|null);

                /** When the conditions given all hold. */
                then: clew.conformance.v1.Node.$Properties[];

                /** Otherwise. */
                else: clew.conformance.v1.Node.$Properties[];

                /**
                 * Creates a new If instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns If instance
                 */
                static create(properties: clew.conformance.v1.If.$Shape): clew.conformance.v1.If & clew.conformance.v1.If.$Shape;
                static create(properties?: clew.conformance.v1.If.$Properties): clew.conformance.v1.If;

                /**
                 * Encodes the specified If message. Does not implicitly {@link clew.conformance.v1.If.verify|verify} messages.
                 * @param message If message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.If.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an If message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.If & clew.conformance.v1.If.$Shape} If
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.If & clew.conformance.v1.If.$Shape;
            }

            namespace If {

                /** Properties of an If. */
                interface $Properties {

                    /** Expression: what is looked at. */
                    value?: (google.protobuf.Value.$Properties|null);

                    /** Expression: true when deeply equal. */
                    equals?: (google.protobuf.Value.$Properties|null);

                    /** True when the value is at least this number. */
                    atLeast?: (number|null);

                    /** True when the value is at most this number. */
                    atMost?: (number|null);

                    /** When the conditions given all hold. */
                    then?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** Otherwise. */
                    "else"?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an If. */
                type $Shape = {
                  value?: google.protobuf.Value.$Shape|null;
                  equals?: google.protobuf.Value.$Shape|null;
                  atLeast?: number|null;
                  atMost?: number|null;
                  then?: clew.conformance.v1.Node.$Shape[]|null;
                  "else"?: clew.conformance.v1.Node.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Repeat.
             * @deprecated Use clew.conformance.v1.Repeat.$Properties instead.
             */
            interface IRepeat extends clew.conformance.v1.Repeat.$Properties {
            }

            /** Runs a body several times, one after another. */
            class Repeat {

                /**
                 * Constructs a new Repeat.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Repeat.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** How often. */
                times: number;

                /** Runs with the variable `turn`, from 0. */
                body: clew.conformance.v1.Node.$Properties[];

                /**
                 * Creates a new Repeat instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Repeat instance
                 */
                static create(properties: clew.conformance.v1.Repeat.$Shape): clew.conformance.v1.Repeat & clew.conformance.v1.Repeat.$Shape;
                static create(properties?: clew.conformance.v1.Repeat.$Properties): clew.conformance.v1.Repeat;

                /**
                 * Encodes the specified Repeat message. Does not implicitly {@link clew.conformance.v1.Repeat.verify|verify} messages.
                 * @param message Repeat message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Repeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Repeat message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Repeat & clew.conformance.v1.Repeat.$Shape} Repeat
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Repeat & clew.conformance.v1.Repeat.$Shape;
            }

            namespace Repeat {

                /** Properties of a Repeat. */
                interface $Properties {

                    /** How often. */
                    times?: (number|null);

                    /** Runs with the variable `turn`, from 0. */
                    body?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Repeat. */
                type $Shape = {
                  times?: number|null;
                  body?: clew.conformance.v1.Node.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of an Observe.
             * @deprecated Use clew.conformance.v1.Observe.$Properties instead.
             */
            interface IObserve extends clew.conformance.v1.Observe.$Properties {
            }

            /** Writes an observation of phase `note`. */
            class Observe {

                /**
                 * Constructs a new Observe.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Observe.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Names it. */
                label: string;

                /** Expression. */
                value?: (google.protobuf.Value.$Properties|null);

                /**
                 * Creates a new Observe instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Observe instance
                 */
                static create(properties: clew.conformance.v1.Observe.$Shape): clew.conformance.v1.Observe & clew.conformance.v1.Observe.$Shape;
                static create(properties?: clew.conformance.v1.Observe.$Properties): clew.conformance.v1.Observe;

                /**
                 * Encodes the specified Observe message. Does not implicitly {@link clew.conformance.v1.Observe.verify|verify} messages.
                 * @param message Observe message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Observe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Observe message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Observe & clew.conformance.v1.Observe.$Shape} Observe
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Observe & clew.conformance.v1.Observe.$Shape;
            }

            namespace Observe {

                /** Properties of an Observe. */
                interface $Properties {

                    /** Names it. */
                    label?: (string|null);

                    /** Expression. */
                    value?: (google.protobuf.Value.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Observe. */
                type $Shape = {
                  label?: string|null;
                  value?: google.protobuf.Value.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Sleep.
             * @deprecated Use clew.conformance.v1.Sleep.$Properties instead.
             */
            interface ISleep extends clew.conformance.v1.Sleep.$Properties {
            }

            /** Sleeps in the process. */
            class Sleep {

                /**
                 * Constructs a new Sleep.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Sleep.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Milliseconds. */
                ms: number;

                /**
                 * Creates a new Sleep instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Sleep instance
                 */
                static create(properties: clew.conformance.v1.Sleep.$Shape): clew.conformance.v1.Sleep & clew.conformance.v1.Sleep.$Shape;
                static create(properties?: clew.conformance.v1.Sleep.$Properties): clew.conformance.v1.Sleep;

                /**
                 * Encodes the specified Sleep message. Does not implicitly {@link clew.conformance.v1.Sleep.verify|verify} messages.
                 * @param message Sleep message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Sleep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Sleep message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Sleep & clew.conformance.v1.Sleep.$Shape} Sleep
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Sleep & clew.conformance.v1.Sleep.$Shape;
            }

            namespace Sleep {

                /** Properties of a Sleep. */
                interface $Properties {

                    /** Milliseconds. */
                    ms?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Sleep. */
                type $Shape = clew.conformance.v1.Sleep.$Properties;
            }

            /**
             * Properties of a Crash.
             * @deprecated Use clew.conformance.v1.Crash.$Properties instead.
             */
            interface ICrash extends clew.conformance.v1.Crash.$Properties {
            }

            /** Ends the process. */
            class Crash {

                /**
                 * Constructs a new Crash.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Crash.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Only in the first invocations, up to this one; 0: in all. */
                invocations: number;

                /**
                 * Creates a new Crash instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Crash instance
                 */
                static create(properties: clew.conformance.v1.Crash.$Shape): clew.conformance.v1.Crash & clew.conformance.v1.Crash.$Shape;
                static create(properties?: clew.conformance.v1.Crash.$Properties): clew.conformance.v1.Crash;

                /**
                 * Encodes the specified Crash message. Does not implicitly {@link clew.conformance.v1.Crash.verify|verify} messages.
                 * @param message Crash message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Crash.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Crash message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Crash & clew.conformance.v1.Crash.$Shape} Crash
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Crash & clew.conformance.v1.Crash.$Shape;
            }

            namespace Crash {

                /** Properties of a Crash. */
                interface $Properties {

                    /** Only in the first invocations, up to this one; 0: in all. */
                    invocations?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Crash. */
                type $Shape = clew.conformance.v1.Crash.$Properties;
            }

            /**
             * Properties of a Report.
             * @deprecated Use clew.conformance.v1.Report.$Properties instead.
             */
            interface IReport extends clew.conformance.v1.Report.$Properties {
            }

            /** One run, as ProtoJSON in `reports/conformance.json`. */
            class Report {

                /**
                 * Constructs a new Report.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Report.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** `clew.conformance.report.v1`. */
                format: string;

                /** Version of the suite. */
                suiteVersion: string;

                /** ISO 8601, UTC. */
                started: string;

                /** How long it took. */
                durationMs: number;

                /** The backend under test; its name is empty when only the suite's own peer was needed. */
                backend?: (clew.conformance.v1.Party.$Properties|null);

                /** One for each SDK, and one for the backend itself (wire cases). */
                targets: clew.conformance.v1.TargetReport.$Properties[];

                /** Numbers over all. */
                totals?: (clew.conformance.v1.Totals.$Properties|null);

                /**
                 * Creates a new Report instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Report instance
                 */
                static create(properties: clew.conformance.v1.Report.$Shape): clew.conformance.v1.Report & clew.conformance.v1.Report.$Shape;
                static create(properties?: clew.conformance.v1.Report.$Properties): clew.conformance.v1.Report;

                /**
                 * Encodes the specified Report message. Does not implicitly {@link clew.conformance.v1.Report.verify|verify} messages.
                 * @param message Report message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Report.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Report message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Report & clew.conformance.v1.Report.$Shape} Report
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Report & clew.conformance.v1.Report.$Shape;
            }

            namespace Report {

                /** Properties of a Report. */
                interface $Properties {

                    /** `clew.conformance.report.v1`. */
                    format?: (string|null);

                    /** Version of the suite. */
                    suiteVersion?: (string|null);

                    /** ISO 8601, UTC. */
                    started?: (string|null);

                    /** How long it took. */
                    durationMs?: (number|null);

                    /** The backend under test; its name is empty when only the suite's own peer was needed. */
                    backend?: (clew.conformance.v1.Party.$Properties|null);

                    /** One for each SDK, and one for the backend itself (wire cases). */
                    targets?: (clew.conformance.v1.TargetReport.$Properties[]|null);

                    /** Numbers over all. */
                    totals?: (clew.conformance.v1.Totals.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Report. */
                type $Shape = clew.conformance.v1.Report.$Properties;
            }

            /**
             * Properties of a Party.
             * @deprecated Use clew.conformance.v1.Party.$Properties instead.
             */
            interface IParty extends clew.conformance.v1.Party.$Properties {
            }

            /** A named, versioned thing. */
            class Party {

                /**
                 * Constructs a new Party.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Party.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its name. */
                name: string;

                /** Its version. */
                version: string;

                /**
                 * Creates a new Party instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Party instance
                 */
                static create(properties: clew.conformance.v1.Party.$Shape): clew.conformance.v1.Party & clew.conformance.v1.Party.$Shape;
                static create(properties?: clew.conformance.v1.Party.$Properties): clew.conformance.v1.Party;

                /**
                 * Encodes the specified Party message. Does not implicitly {@link clew.conformance.v1.Party.verify|verify} messages.
                 * @param message Party message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Party.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Party message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Party & clew.conformance.v1.Party.$Shape} Party
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Party & clew.conformance.v1.Party.$Shape;
            }

            namespace Party {

                /** Properties of a Party. */
                interface $Properties {

                    /** Its name. */
                    name?: (string|null);

                    /** Its version. */
                    version?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Party. */
                type $Shape = clew.conformance.v1.Party.$Properties;
            }

            /**
             * Properties of a TargetReport.
             * @deprecated Use clew.conformance.v1.TargetReport.$Properties instead.
             */
            interface ITargetReport extends clew.conformance.v1.TargetReport.$Properties {
            }

            /** What one target got right. */
            class TargetReport {

                /**
                 * Constructs a new TargetReport.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.TargetReport.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** `aws-js`, `aws-python-3`, `backend`, ... */
                id: string;

                /** For the matrix. */
                title: string;

                /** The SDK and its version. */
                sdk?: (clew.conformance.v1.Party.$Properties|null);

                /** The language and its version. */
                language?: (clew.conformance.v1.Party.$Properties|null);

                /** Each case in each configuration. */
                cases: clew.conformance.v1.CaseReport.$Properties[];

                /** Numbers of this target. */
                totals?: (clew.conformance.v1.Totals.$Properties|null);

                /**
                 * Creates a new TargetReport instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TargetReport instance
                 */
                static create(properties: clew.conformance.v1.TargetReport.$Shape): clew.conformance.v1.TargetReport & clew.conformance.v1.TargetReport.$Shape;
                static create(properties?: clew.conformance.v1.TargetReport.$Properties): clew.conformance.v1.TargetReport;

                /**
                 * Encodes the specified TargetReport message. Does not implicitly {@link clew.conformance.v1.TargetReport.verify|verify} messages.
                 * @param message TargetReport message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.TargetReport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TargetReport message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.TargetReport & clew.conformance.v1.TargetReport.$Shape} TargetReport
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.TargetReport & clew.conformance.v1.TargetReport.$Shape;
            }

            namespace TargetReport {

                /** Properties of a TargetReport. */
                interface $Properties {

                    /** `aws-js`, `aws-python-3`, `backend`, ... */
                    id?: (string|null);

                    /** For the matrix. */
                    title?: (string|null);

                    /** The SDK and its version. */
                    sdk?: (clew.conformance.v1.Party.$Properties|null);

                    /** The language and its version. */
                    language?: (clew.conformance.v1.Party.$Properties|null);

                    /** Each case in each configuration. */
                    cases?: (clew.conformance.v1.CaseReport.$Properties[]|null);

                    /** Numbers of this target. */
                    totals?: (clew.conformance.v1.Totals.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TargetReport. */
                type $Shape = clew.conformance.v1.TargetReport.$Properties;
            }

            /**
             * Properties of a CaseReport.
             * @deprecated Use clew.conformance.v1.CaseReport.$Properties instead.
             */
            interface ICaseReport extends clew.conformance.v1.CaseReport.$Properties {
            }

            /** What came of one case in one configuration. */
            class CaseReport {

                /**
                 * Constructs a new CaseReport.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.CaseReport.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The case's id. */
                case: string;

                /** One line: what must be so. */
                title: string;

                /**
                 * `plain`, `plain-lambda`, `page-size-1`, `replay-each`, `prefix-replay`, `mutated-history`, `faulty-peer`, `live`,
                 * `replay`, `rest`, `grpc`, `stream`.
                 */
                configuration: string;

                /** Clauses that it defends. */
                clauses: string[];

                /** `pass`, `fail`, `known-failing`, `not-evaluable`, or `stale`: listed as failing, and passed. */
                outcome: string;

                /** Why: what was expected and what came; the known failure's reason; what is missing. */
                reason: string;

                /** Issue or page on a known failure. */
                link: string;

                /** How long it took. */
                durationMs: number;

                /**
                 * Creates a new CaseReport instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CaseReport instance
                 */
                static create(properties: clew.conformance.v1.CaseReport.$Shape): clew.conformance.v1.CaseReport & clew.conformance.v1.CaseReport.$Shape;
                static create(properties?: clew.conformance.v1.CaseReport.$Properties): clew.conformance.v1.CaseReport;

                /**
                 * Encodes the specified CaseReport message. Does not implicitly {@link clew.conformance.v1.CaseReport.verify|verify} messages.
                 * @param message CaseReport message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.CaseReport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CaseReport message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.CaseReport & clew.conformance.v1.CaseReport.$Shape} CaseReport
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.CaseReport & clew.conformance.v1.CaseReport.$Shape;
            }

            namespace CaseReport {

                /** Properties of a CaseReport. */
                interface $Properties {

                    /** The case's id. */
                    "case"?: (string|null);

                    /** One line: what must be so. */
                    title?: (string|null);

                    /**
                     * `plain`, `plain-lambda`, `page-size-1`, `replay-each`, `prefix-replay`, `mutated-history`, `faulty-peer`, `live`,
                     * `replay`, `rest`, `grpc`, `stream`.
                     */
                    configuration?: (string|null);

                    /** Clauses that it defends. */
                    clauses?: (string[]|null);

                    /** `pass`, `fail`, `known-failing`, `not-evaluable`, or `stale`: listed as failing, and passed. */
                    outcome?: (string|null);

                    /** Why: what was expected and what came; the known failure's reason; what is missing. */
                    reason?: (string|null);

                    /** Issue or page on a known failure. */
                    link?: (string|null);

                    /** How long it took. */
                    durationMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CaseReport. */
                type $Shape = clew.conformance.v1.CaseReport.$Properties;
            }

            /**
             * Properties of a Totals.
             * @deprecated Use clew.conformance.v1.Totals.$Properties instead.
             */
            interface ITotals extends clew.conformance.v1.Totals.$Properties {
            }

            /** Numbers by outcome. */
            class Totals {

                /**
                 * Constructs a new Totals.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Totals.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** As it must be. */
                pass: number;

                /** Not as it must be. */
                fail: number;

                /** Not as it must be, and listed. */
                knownFailing: number;

                /** Could not be tried. */
                notEvaluable: number;

                /** Listed as failing, but passed: the list is stale. */
                stale: number;

                /**
                 * Creates a new Totals instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Totals instance
                 */
                static create(properties: clew.conformance.v1.Totals.$Shape): clew.conformance.v1.Totals & clew.conformance.v1.Totals.$Shape;
                static create(properties?: clew.conformance.v1.Totals.$Properties): clew.conformance.v1.Totals;

                /**
                 * Encodes the specified Totals message. Does not implicitly {@link clew.conformance.v1.Totals.verify|verify} messages.
                 * @param message Totals message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Totals.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Totals message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Totals & clew.conformance.v1.Totals.$Shape} Totals
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Totals & clew.conformance.v1.Totals.$Shape;
            }

            namespace Totals {

                /** Properties of a Totals. */
                interface $Properties {

                    /** As it must be. */
                    pass?: (number|null);

                    /** Not as it must be. */
                    fail?: (number|null);

                    /** Not as it must be, and listed. */
                    knownFailing?: (number|null);

                    /** Could not be tried. */
                    notEvaluable?: (number|null);

                    /** Listed as failing, but passed: the list is stale. */
                    stale?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Totals. */
                type $Shape = clew.conformance.v1.Totals.$Properties;
            }

            /**
             * Properties of a CaseFile.
             * @deprecated Use clew.conformance.v1.CaseFile.$Properties instead.
             */
            interface ICaseFile extends clew.conformance.v1.CaseFile.$Properties {
            }

            /** One file of cases. */
            class CaseFile {

                /**
                 * Constructs a new CaseFile.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.CaseFile.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** In the order in which they are listed. */
                cases: clew.conformance.v1.Case.$Properties[];

                /**
                 * Creates a new CaseFile instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CaseFile instance
                 */
                static create(properties: clew.conformance.v1.CaseFile.$Shape): clew.conformance.v1.CaseFile & clew.conformance.v1.CaseFile.$Shape;
                static create(properties?: clew.conformance.v1.CaseFile.$Properties): clew.conformance.v1.CaseFile;

                /**
                 * Encodes the specified CaseFile message. Does not implicitly {@link clew.conformance.v1.CaseFile.verify|verify} messages.
                 * @param message CaseFile message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.CaseFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CaseFile message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.CaseFile & clew.conformance.v1.CaseFile.$Shape} CaseFile
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.CaseFile & clew.conformance.v1.CaseFile.$Shape;
            }

            namespace CaseFile {

                /** Properties of a CaseFile. */
                interface $Properties {

                    /** In the order in which they are listed. */
                    cases?: (clew.conformance.v1.Case.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CaseFile. */
                type $Shape = {
                  cases?: clew.conformance.v1.Case.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Case.
             * @deprecated Use clew.conformance.v1.Case.$Properties instead.
             */
            interface ICase extends clew.conformance.v1.Case.$Properties {
            }

            /** One case. */
            class Case {

                /**
                 * Constructs a new Case.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Case.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Unique, a path of words: `step/retry-then-succeed`. */
                id: string;

                /** One line: what must be so. */
                title: string;

                /** Ids of the clauses of the spec that it defends. */
                clauses: string[];

                /** Which of `plain`, `page-size-1` and `replay-each` it runs in. Absent: all. */
                configurations: string[];

                /** Features that a host needs beyond those that the program's nodes tell of. */
                requires: string[];

                /** A host runs a program. */
                program?: (clew.conformance.v1.ProgramCase.$Properties|null);

                /** A scripted client talks to a backend. */
                wire?: (clew.conformance.v1.WireCase.$Properties|null);

                /** What the case does. */
                kind?: ("program"|"wire");

                /**
                 * Creates a new Case instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Case instance
                 */
                static create(properties: clew.conformance.v1.Case.$Shape): clew.conformance.v1.Case & clew.conformance.v1.Case.$Shape;
                static create(properties?: clew.conformance.v1.Case.$Properties): clew.conformance.v1.Case;

                /**
                 * Encodes the specified Case message. Does not implicitly {@link clew.conformance.v1.Case.verify|verify} messages.
                 * @param message Case message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Case.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Case message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Case & clew.conformance.v1.Case.$Shape} Case
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Case & clew.conformance.v1.Case.$Shape;
            }

            namespace Case {

                /** Properties of a Case. */
                interface $Properties {

                    /** Unique, a path of words: `step/retry-then-succeed`. */
                    id?: (string|null);

                    /** One line: what must be so. */
                    title?: (string|null);

                    /** Ids of the clauses of the spec that it defends. */
                    clauses?: (string[]|null);

                    /** Which of `plain`, `page-size-1` and `replay-each` it runs in. Absent: all. */
                    configurations?: (string[]|null);

                    /** Features that a host needs beyond those that the program's nodes tell of. */
                    requires?: (string[]|null);

                    /** A host runs a program. */
                    program?: (clew.conformance.v1.ProgramCase.$Properties|null);

                    /** A scripted client talks to a backend. */
                    wire?: (clew.conformance.v1.WireCase.$Properties|null);

                    /** What the case does. */
                    kind?: ("program"|"wire");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Case. */
                type $Shape = {
                  id?: string|null;
                  title?: string|null;
                  clauses?: string[]|null;
                  configurations?: string[]|null;
                  requires?: string[]|null;
                  program?: clew.conformance.v1.ProgramCase.$Shape|null;
                  wire?: clew.conformance.v1.WireCase.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ kind?: undefined; program?: null; wire?: null }|{ kind?: "program"; program: clew.conformance.v1.ProgramCase.$Shape; wire?: null }|{ kind?: "wire"; program?: null; wire: clew.conformance.v1.WireCase.$Shape })
                );
            }

            /**
             * Properties of a ProgramCase.
             * @deprecated Use clew.conformance.v1.ProgramCase.$Properties instead.
             */
            interface IProgramCase extends clew.conformance.v1.ProgramCase.$Properties {
            }

            /** A program and what must come of it. */
            class ProgramCase {

                /**
                 * Constructs a new ProgramCase.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.ProgramCase.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What the host runs. */
                nodes: clew.conformance.v1.Node.$Properties[];

                /** What `$input` reads. */
                args?: (google.protobuf.Value.$Properties|null);

                /** What the world outside does while it runs. */
                outside: clew.conformance.v1.OutsideAction.$Properties[];

                /** What must come of it. */
                expect?: (clew.conformance.v1.Expectation.$Properties|null);

                /** Seconds after which the execution times out; 0: the function's own. */
                executionTimeoutSeconds: number;

                /**
                 * Creates a new ProgramCase instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ProgramCase instance
                 */
                static create(properties: clew.conformance.v1.ProgramCase.$Shape): clew.conformance.v1.ProgramCase & clew.conformance.v1.ProgramCase.$Shape;
                static create(properties?: clew.conformance.v1.ProgramCase.$Properties): clew.conformance.v1.ProgramCase;

                /**
                 * Encodes the specified ProgramCase message. Does not implicitly {@link clew.conformance.v1.ProgramCase.verify|verify} messages.
                 * @param message ProgramCase message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.ProgramCase.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ProgramCase message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.ProgramCase & clew.conformance.v1.ProgramCase.$Shape} ProgramCase
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.ProgramCase & clew.conformance.v1.ProgramCase.$Shape;
            }

            namespace ProgramCase {

                /** Properties of a ProgramCase. */
                interface $Properties {

                    /** What the host runs. */
                    nodes?: (clew.conformance.v1.Node.$Properties[]|null);

                    /** What `$input` reads. */
                    args?: (google.protobuf.Value.$Properties|null);

                    /** What the world outside does while it runs. */
                    outside?: (clew.conformance.v1.OutsideAction.$Properties[]|null);

                    /** What must come of it. */
                    expect?: (clew.conformance.v1.Expectation.$Properties|null);

                    /** Seconds after which the execution times out; 0: the function's own. */
                    executionTimeoutSeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ProgramCase. */
                type $Shape = {
                  nodes?: clew.conformance.v1.Node.$Shape[]|null;
                  args?: google.protobuf.Value.$Shape|null;
                  outside?: clew.conformance.v1.OutsideAction.$Shape[]|null;
                  expect?: clew.conformance.v1.Expectation.$Shape|null;
                  executionTimeoutSeconds?: number|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of an OutsideAction.
             * @deprecated Use clew.conformance.v1.OutsideAction.$Properties instead.
             */
            interface IOutsideAction extends clew.conformance.v1.OutsideAction.$Properties {
            }

            /** Something that happens outside, once its moment has come. */
            class OutsideAction {

                /**
                 * Constructs a new OutsideAction.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.OutsideAction.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The moment: the `created` observation of the callback at this path was written (or the submitter at it was entered). */
                callbackAt: string;

                /** The moment: the chained invoke of this name has started. */
                invokeStarted: string;

                /** The callback succeeds with this text. */
                succeed?: (string|null);

                /** The callback fails with this error. */
                fail?: (clew.conformance.v1.ErrorFields.$Properties|null);

                /** A heartbeat arrives. */
                heartbeat?: (clew.conformance.v1.Heartbeat.$Properties|null);

                /** The target's execution is stopped with this error. */
                stopTarget?: (clew.conformance.v1.ErrorFields.$Properties|null);

                /** The execution itself is stopped with this error. */
                stop?: (clew.conformance.v1.ErrorFields.$Properties|null);

                /** What happens. */
                action?: ("succeed"|"fail"|"heartbeat"|"stopTarget"|"stop");

                /**
                 * Creates a new OutsideAction instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OutsideAction instance
                 */
                static create(properties: clew.conformance.v1.OutsideAction.$Shape): clew.conformance.v1.OutsideAction & clew.conformance.v1.OutsideAction.$Shape;
                static create(properties?: clew.conformance.v1.OutsideAction.$Properties): clew.conformance.v1.OutsideAction;

                /**
                 * Encodes the specified OutsideAction message. Does not implicitly {@link clew.conformance.v1.OutsideAction.verify|verify} messages.
                 * @param message OutsideAction message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.OutsideAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OutsideAction message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.OutsideAction & clew.conformance.v1.OutsideAction.$Shape} OutsideAction
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.OutsideAction & clew.conformance.v1.OutsideAction.$Shape;
            }

            namespace OutsideAction {

                /** Properties of an OutsideAction. */
                interface $Properties {

                    /** The moment: the `created` observation of the callback at this path was written (or the submitter at it was entered). */
                    callbackAt?: (string|null);

                    /** The moment: the chained invoke of this name has started. */
                    invokeStarted?: (string|null);

                    /** The callback succeeds with this text. */
                    succeed?: (string|null);

                    /** The callback fails with this error. */
                    fail?: (clew.conformance.v1.ErrorFields.$Properties|null);

                    /** A heartbeat arrives. */
                    heartbeat?: (clew.conformance.v1.Heartbeat.$Properties|null);

                    /** The target's execution is stopped with this error. */
                    stopTarget?: (clew.conformance.v1.ErrorFields.$Properties|null);

                    /** The execution itself is stopped with this error. */
                    stop?: (clew.conformance.v1.ErrorFields.$Properties|null);

                    /** What happens. */
                    action?: ("succeed"|"fail"|"heartbeat"|"stopTarget"|"stop");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an OutsideAction. */
                type $Shape = {
                  callbackAt?: string|null;
                  invokeStarted?: string|null;
                  succeed?: string|null;
                  fail?: clew.conformance.v1.ErrorFields.$Shape|null;
                  heartbeat?: clew.conformance.v1.Heartbeat.$Shape|null;
                  stopTarget?: clew.conformance.v1.ErrorFields.$Shape|null;
                  stop?: clew.conformance.v1.ErrorFields.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ action?: undefined; succeed?: null; fail?: null; heartbeat?: null; stopTarget?: null; stop?: null }|{ action?: "succeed"; succeed: string; fail?: null; heartbeat?: null; stopTarget?: null; stop?: null }|{ action?: "fail"; succeed?: null; fail: clew.conformance.v1.ErrorFields.$Shape; heartbeat?: null; stopTarget?: null; stop?: null }|{ action?: "heartbeat"; succeed?: null; fail?: null; heartbeat: clew.conformance.v1.Heartbeat.$Shape; stopTarget?: null; stop?: null }|{ action?: "stopTarget"; succeed?: null; fail?: null; heartbeat?: null; stopTarget: clew.conformance.v1.ErrorFields.$Shape; stop?: null }|{ action?: "stop"; succeed?: null; fail?: null; heartbeat?: null; stopTarget?: null; stop: clew.conformance.v1.ErrorFields.$Shape })
                );
            }

            /**
             * Properties of a Heartbeat.
             * @deprecated Use clew.conformance.v1.Heartbeat.$Properties instead.
             */
            interface IHeartbeat extends clew.conformance.v1.Heartbeat.$Properties {
            }

            /** Has no members. */
            class Heartbeat {

                /**
                 * Constructs a new Heartbeat.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Heartbeat.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new Heartbeat instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Heartbeat instance
                 */
                static create(properties: clew.conformance.v1.Heartbeat.$Shape): clew.conformance.v1.Heartbeat & clew.conformance.v1.Heartbeat.$Shape;
                static create(properties?: clew.conformance.v1.Heartbeat.$Properties): clew.conformance.v1.Heartbeat;

                /**
                 * Encodes the specified Heartbeat message. Does not implicitly {@link clew.conformance.v1.Heartbeat.verify|verify} messages.
                 * @param message Heartbeat message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Heartbeat message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Heartbeat & clew.conformance.v1.Heartbeat.$Shape} Heartbeat
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Heartbeat & clew.conformance.v1.Heartbeat.$Shape;
            }

            namespace Heartbeat {

                /** Properties of a Heartbeat. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Heartbeat. */
                type $Shape = clew.conformance.v1.Heartbeat.$Properties;
            }

            /**
             * Properties of an ErrorFields.
             * @deprecated Use clew.conformance.v1.ErrorFields.$Properties instead.
             */
            interface IErrorFields extends clew.conformance.v1.ErrorFields.$Properties {
            }

            /** An error on the wire. An absent member is not looked at. */
            class ErrorFields {

                /**
                 * Constructs a new ErrorFields.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.ErrorFields.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Type name. */
                type?: (string|null);

                /** Message. */
                message?: (string|null);

                /** Data. */
                data?: (string|null);

                /** Stack trace. */
                stackTrace: string[];

                /**
                 * Creates a new ErrorFields instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ErrorFields instance
                 */
                static create(properties: clew.conformance.v1.ErrorFields.$Shape): clew.conformance.v1.ErrorFields & clew.conformance.v1.ErrorFields.$Shape;
                static create(properties?: clew.conformance.v1.ErrorFields.$Properties): clew.conformance.v1.ErrorFields;

                /**
                 * Encodes the specified ErrorFields message. Does not implicitly {@link clew.conformance.v1.ErrorFields.verify|verify} messages.
                 * @param message ErrorFields message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.ErrorFields.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ErrorFields message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.ErrorFields & clew.conformance.v1.ErrorFields.$Shape} ErrorFields
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.ErrorFields & clew.conformance.v1.ErrorFields.$Shape;
            }

            namespace ErrorFields {

                /** Properties of an ErrorFields. */
                interface $Properties {

                    /** Type name. */
                    type?: (string|null);

                    /** Message. */
                    message?: (string|null);

                    /** Data. */
                    data?: (string|null);

                    /** Stack trace. */
                    stackTrace?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ErrorFields. */
                type $Shape = clew.conformance.v1.ErrorFields.$Properties;
            }

            /**
             * Properties of an Expectation.
             * @deprecated Use clew.conformance.v1.Expectation.$Properties instead.
             */
            interface IExpectation extends clew.conformance.v1.Expectation.$Properties {
            }

            /** What must come of a program. */
            class Expectation {

                /**
                 * Constructs a new Expectation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Expectation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** How the execution ends. */
                outcome?: (clew.conformance.v1.Outcome.$Properties|null);

                /**
                 * How often a body at a path was entered, or a counter was counted, in all invocations. Where processes are killed, at
                 * least so often, and a body whose operation has closed is never entered again.
                 */
                effects: { [k: string]: number };

                /** Observations that must be there, in this order. */
                observations: clew.conformance.v1.Sight.$Properties[];

                /** What the history must say. */
                history?: (clew.conformance.v1.HistoryExpectation.$Properties|null);

                /**
                 * Creates a new Expectation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Expectation instance
                 */
                static create(properties: clew.conformance.v1.Expectation.$Shape): clew.conformance.v1.Expectation & clew.conformance.v1.Expectation.$Shape;
                static create(properties?: clew.conformance.v1.Expectation.$Properties): clew.conformance.v1.Expectation;

                /**
                 * Encodes the specified Expectation message. Does not implicitly {@link clew.conformance.v1.Expectation.verify|verify} messages.
                 * @param message Expectation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Expectation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Expectation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Expectation & clew.conformance.v1.Expectation.$Shape} Expectation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Expectation & clew.conformance.v1.Expectation.$Shape;
            }

            namespace Expectation {

                /** Properties of an Expectation. */
                interface $Properties {

                    /** How the execution ends. */
                    outcome?: (clew.conformance.v1.Outcome.$Properties|null);

                    /**
                     * How often a body at a path was entered, or a counter was counted, in all invocations. Where processes are killed, at
                     * least so often, and a body whose operation has closed is never entered again.
                     */
                    effects?: ({ [k: string]: number }|null);

                    /** Observations that must be there, in this order. */
                    observations?: (clew.conformance.v1.Sight.$Properties[]|null);

                    /** What the history must say. */
                    history?: (clew.conformance.v1.HistoryExpectation.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Expectation. */
                type $Shape = {
                  outcome?: clew.conformance.v1.Outcome.$Shape|null;
                  effects?: { [k: string]: number }|null;
                  observations?: clew.conformance.v1.Sight.$Shape[]|null;
                  history?: clew.conformance.v1.HistoryExpectation.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of an Outcome.
             * @deprecated Use clew.conformance.v1.Outcome.$Properties instead.
             */
            interface IOutcome extends clew.conformance.v1.Outcome.$Properties {
            }

            /** How an execution ends. */
            class Outcome {

                /**
                 * Constructs a new Outcome.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Outcome.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** `SUCCEEDED`, `FAILED`, `TIMED_OUT` or `STOPPED`. */
                status: string;

                /** The result, compared as a value. */
                result?: (google.protobuf.Value.$Properties|null);

                /** The neutral kind of the failure: `StepFailed`, `ChildFailed`, `User`, ... */
                kind: string;

                /** What the error says. */
                error?: (clew.conformance.v1.ErrorFields.$Properties|null);

                /**
                 * Creates a new Outcome instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Outcome instance
                 */
                static create(properties: clew.conformance.v1.Outcome.$Shape): clew.conformance.v1.Outcome & clew.conformance.v1.Outcome.$Shape;
                static create(properties?: clew.conformance.v1.Outcome.$Properties): clew.conformance.v1.Outcome;

                /**
                 * Encodes the specified Outcome message. Does not implicitly {@link clew.conformance.v1.Outcome.verify|verify} messages.
                 * @param message Outcome message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Outcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Outcome message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Outcome & clew.conformance.v1.Outcome.$Shape} Outcome
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Outcome & clew.conformance.v1.Outcome.$Shape;
            }

            namespace Outcome {

                /** Properties of an Outcome. */
                interface $Properties {

                    /** `SUCCEEDED`, `FAILED`, `TIMED_OUT` or `STOPPED`. */
                    status?: (string|null);

                    /** The result, compared as a value. */
                    result?: (google.protobuf.Value.$Properties|null);

                    /** The neutral kind of the failure: `StepFailed`, `ChildFailed`, `User`, ... */
                    kind?: (string|null);

                    /** What the error says. */
                    error?: (clew.conformance.v1.ErrorFields.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Outcome. */
                type $Shape = {
                  status?: string|null;
                  result?: google.protobuf.Value.$Shape|null;
                  kind?: string|null;
                  error?: clew.conformance.v1.ErrorFields.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Sight.
             * @deprecated Use clew.conformance.v1.Sight.$Properties instead.
             */
            interface ISight extends clew.conformance.v1.Sight.$Properties {
            }

            /** An observation that must be there. */
            class Sight {

                /**
                 * Constructs a new Sight.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Sight.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Of this node. */
                path: string;

                /** In this phase. */
                phase: string;

                /** With this value. */
                value?: (google.protobuf.Value.$Properties|null);

                /** With an error of this neutral kind. */
                kind: string;

                /** With an error that says this. */
                error?: (clew.conformance.v1.ErrorFields.$Properties|null);

                /**
                 * Creates a new Sight instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Sight instance
                 */
                static create(properties: clew.conformance.v1.Sight.$Shape): clew.conformance.v1.Sight & clew.conformance.v1.Sight.$Shape;
                static create(properties?: clew.conformance.v1.Sight.$Properties): clew.conformance.v1.Sight;

                /**
                 * Encodes the specified Sight message. Does not implicitly {@link clew.conformance.v1.Sight.verify|verify} messages.
                 * @param message Sight message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Sight.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Sight message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Sight & clew.conformance.v1.Sight.$Shape} Sight
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Sight & clew.conformance.v1.Sight.$Shape;
            }

            namespace Sight {

                /** Properties of a Sight. */
                interface $Properties {

                    /** Of this node. */
                    path?: (string|null);

                    /** In this phase. */
                    phase?: (string|null);

                    /** With this value. */
                    value?: (google.protobuf.Value.$Properties|null);

                    /** With an error of this neutral kind. */
                    kind?: (string|null);

                    /** With an error that says this. */
                    error?: (clew.conformance.v1.ErrorFields.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Sight. */
                type $Shape = {
                  path?: string|null;
                  phase?: string|null;
                  value?: google.protobuf.Value.$Shape|null;
                  kind?: string|null;
                  error?: clew.conformance.v1.ErrorFields.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a HistoryExpectation.
             * @deprecated Use clew.conformance.v1.HistoryExpectation.$Properties instead.
             */
            interface IHistoryExpectation extends clew.conformance.v1.HistoryExpectation.$Properties {
            }

            /** What the history of an execution must say. */
            class HistoryExpectation {

                /**
                 * Constructs a new HistoryExpectation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.HistoryExpectation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Every operation that it must have, and no other, by name; an operation without a name is `#n`, n-th of those in
                 * order of their start.
                 */
                operations: { [k: string]: clew.conformance.v1.OperationExpectation.$Properties };

                /** Pairs `operation:EventType < operation:EventType` that hold: a partial order. */
                order: string[];

                /** True: operations that are not listed may be there too. */
                more: boolean;

                /**
                 * Creates a new HistoryExpectation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HistoryExpectation instance
                 */
                static create(properties: clew.conformance.v1.HistoryExpectation.$Shape): clew.conformance.v1.HistoryExpectation & clew.conformance.v1.HistoryExpectation.$Shape;
                static create(properties?: clew.conformance.v1.HistoryExpectation.$Properties): clew.conformance.v1.HistoryExpectation;

                /**
                 * Encodes the specified HistoryExpectation message. Does not implicitly {@link clew.conformance.v1.HistoryExpectation.verify|verify} messages.
                 * @param message HistoryExpectation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.HistoryExpectation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HistoryExpectation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.HistoryExpectation & clew.conformance.v1.HistoryExpectation.$Shape} HistoryExpectation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.HistoryExpectation & clew.conformance.v1.HistoryExpectation.$Shape;
            }

            namespace HistoryExpectation {

                /** Properties of a HistoryExpectation. */
                interface $Properties {

                    /**
                     * Every operation that it must have, and no other, by name; an operation without a name is `#n`, n-th of those in
                     * order of their start.
                     */
                    operations?: ({ [k: string]: clew.conformance.v1.OperationExpectation.$Properties }|null);

                    /** Pairs `operation:EventType < operation:EventType` that hold: a partial order. */
                    order?: (string[]|null);

                    /** True: operations that are not listed may be there too. */
                    more?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HistoryExpectation. */
                type $Shape = clew.conformance.v1.HistoryExpectation.$Properties;
            }

            /**
             * Properties of an OperationExpectation.
             * @deprecated Use clew.conformance.v1.OperationExpectation.$Properties instead.
             */
            interface IOperationExpectation extends clew.conformance.v1.OperationExpectation.$Properties {
            }

            /** What the history must say of one operation. */
            class OperationExpectation {

                /**
                 * Constructs a new OperationExpectation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.OperationExpectation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Its events, in order: a sequence of event types. */
                events: string[];

                /** Subtype. */
                subType: string;

                /** Key of the parent among the operations; empty: at the root. */
                parent: string;

                /** Nominal seconds of its events that tell some: of a wait, or before the next attempt. */
                delays: number[];

                /** The error of its last event. */
                error?: (clew.conformance.v1.ErrorFields.$Properties|null);

                /** The tenant id that its start carries. */
                tenantId: string;

                /**
                 * Creates a new OperationExpectation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OperationExpectation instance
                 */
                static create(properties: clew.conformance.v1.OperationExpectation.$Shape): clew.conformance.v1.OperationExpectation & clew.conformance.v1.OperationExpectation.$Shape;
                static create(properties?: clew.conformance.v1.OperationExpectation.$Properties): clew.conformance.v1.OperationExpectation;

                /**
                 * Encodes the specified OperationExpectation message. Does not implicitly {@link clew.conformance.v1.OperationExpectation.verify|verify} messages.
                 * @param message OperationExpectation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.OperationExpectation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OperationExpectation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.OperationExpectation & clew.conformance.v1.OperationExpectation.$Shape} OperationExpectation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.OperationExpectation & clew.conformance.v1.OperationExpectation.$Shape;
            }

            namespace OperationExpectation {

                /** Properties of an OperationExpectation. */
                interface $Properties {

                    /** Its events, in order: a sequence of event types. */
                    events?: (string[]|null);

                    /** Subtype. */
                    subType?: (string|null);

                    /** Key of the parent among the operations; empty: at the root. */
                    parent?: (string|null);

                    /** Nominal seconds of its events that tell some: of a wait, or before the next attempt. */
                    delays?: (number[]|null);

                    /** The error of its last event. */
                    error?: (clew.conformance.v1.ErrorFields.$Properties|null);

                    /** The tenant id that its start carries. */
                    tenantId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OperationExpectation. */
                type $Shape = clew.conformance.v1.OperationExpectation.$Properties;
            }

            /**
             * Properties of a WireCase.
             * @deprecated Use clew.conformance.v1.WireCase.$Properties instead.
             */
            interface IWireCase extends clew.conformance.v1.WireCase.$Properties {
            }

            /** A script for a client, and for the worker that serves the functions it starts. */
            class WireCase {

                /**
                 * Constructs a new WireCase.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.WireCase.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** In order. */
                actions: clew.conformance.v1.WireAction.$Properties[];

                /**
                 * The wires it runs over, of `rest`, `grpc` and `stream` (gRPC whose checkpoints travel on a checkpoint stream). Absent:
                 * all that its calls leave open.
                 */
                wires: string[];

                /**
                 * Functions that the worker serves beside `main`, by the names that the script uses; `main` is durable, with the alias
                 * `live`, unless it is listed here. The names on the wire are the run's own: `${functions.main}`.
                 */
                functions: { [k: string]: clew.conformance.v1.ServedFunctionFields.$Properties };

                /**
                 * Creates a new WireCase instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WireCase instance
                 */
                static create(properties: clew.conformance.v1.WireCase.$Shape): clew.conformance.v1.WireCase & clew.conformance.v1.WireCase.$Shape;
                static create(properties?: clew.conformance.v1.WireCase.$Properties): clew.conformance.v1.WireCase;

                /**
                 * Encodes the specified WireCase message. Does not implicitly {@link clew.conformance.v1.WireCase.verify|verify} messages.
                 * @param message WireCase message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.WireCase.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WireCase message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WireCase & clew.conformance.v1.WireCase.$Shape} WireCase
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.WireCase & clew.conformance.v1.WireCase.$Shape;
            }

            namespace WireCase {

                /** Properties of a WireCase. */
                interface $Properties {

                    /** In order. */
                    actions?: (clew.conformance.v1.WireAction.$Properties[]|null);

                    /**
                     * The wires it runs over, of `rest`, `grpc` and `stream` (gRPC whose checkpoints travel on a checkpoint stream). Absent:
                     * all that its calls leave open.
                     */
                    wires?: (string[]|null);

                    /**
                     * Functions that the worker serves beside `main`, by the names that the script uses; `main` is durable, with the alias
                     * `live`, unless it is listed here. The names on the wire are the run's own: `${functions.main}`.
                     */
                    functions?: ({ [k: string]: clew.conformance.v1.ServedFunctionFields.$Properties }|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WireCase. */
                type $Shape = {
                  actions?: clew.conformance.v1.WireAction.$Shape[]|null;
                  wires?: string[]|null;
                  functions?: { [k: string]: clew.conformance.v1.ServedFunctionFields.$Shape }|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a ServedFunctionFields.
             * @deprecated Use clew.conformance.v1.ServedFunctionFields.$Properties instead.
             */
            interface IServedFunctionFields extends clew.conformance.v1.ServedFunctionFields.$Properties {
            }

            /** What a worker says of a function, beside its name. */
            class ServedFunctionFields {

                /**
                 * Constructs a new ServedFunctionFields.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.ServedFunctionFields.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** `durable` or `plain`. Absent: durable. */
                kind?: (string|null);

                /** Its version. Absent: `$LATEST`. */
                version?: (string|null);

                /** Further names of the version. Absent: `live`. */
                aliases: string[];

                /** Hash of its code. */
                hash?: (string|null);

                /** Time limit of one invocation. */
                timeoutSeconds?: (number|null);

                /** Time limit of an execution. */
                executionTimeoutSeconds?: (number|null);

                /** How long executions are kept. */
                retentionDays?: (number|null);

                /**
                 * Creates a new ServedFunctionFields instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ServedFunctionFields instance
                 */
                static create(properties: clew.conformance.v1.ServedFunctionFields.$Shape): clew.conformance.v1.ServedFunctionFields & clew.conformance.v1.ServedFunctionFields.$Shape;
                static create(properties?: clew.conformance.v1.ServedFunctionFields.$Properties): clew.conformance.v1.ServedFunctionFields;

                /**
                 * Encodes the specified ServedFunctionFields message. Does not implicitly {@link clew.conformance.v1.ServedFunctionFields.verify|verify} messages.
                 * @param message ServedFunctionFields message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.ServedFunctionFields.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ServedFunctionFields message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.ServedFunctionFields & clew.conformance.v1.ServedFunctionFields.$Shape} ServedFunctionFields
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.ServedFunctionFields & clew.conformance.v1.ServedFunctionFields.$Shape;
            }

            namespace ServedFunctionFields {

                /** Properties of a ServedFunctionFields. */
                interface $Properties {

                    /** `durable` or `plain`. Absent: durable. */
                    kind?: (string|null);

                    /** Its version. Absent: `$LATEST`. */
                    version?: (string|null);

                    /** Further names of the version. Absent: `live`. */
                    aliases?: (string[]|null);

                    /** Hash of its code. */
                    hash?: (string|null);

                    /** Time limit of one invocation. */
                    timeoutSeconds?: (number|null);

                    /** Time limit of an execution. */
                    executionTimeoutSeconds?: (number|null);

                    /** How long executions are kept. */
                    retentionDays?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ServedFunctionFields. */
                type $Shape = clew.conformance.v1.ServedFunctionFields.$Properties;
            }

            /**
             * Properties of a WireAction.
             * @deprecated Use clew.conformance.v1.WireAction.$Properties instead.
             */
            interface IWireAction extends clew.conformance.v1.WireAction.$Properties {
            }

            /**
             * One action of a script. In requests, `{"$ref": "name.path"}` is a part of an earlier answer, `{"$size": n}` a text of n
             * characters, of `x` or of `$of`, and `{"$list": n, "$of": item}` a list; in texts, `${name.path}` is a text,
             * `${name.path|encode}` one that is percent-encoded, and `${x*n}` the character n times. Expectations have
             * `{"$absent": true}`, `{"$present": true}`, `{"$not": value}`, `{"$matches": regex}`, `{"$length": n}`, `{"$above": n}`,
             * `{"$atLeast": n}` and `{"$includes": [items]}` as well.
             */
            class WireAction {

                /**
                 * Constructs a new WireAction.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.WireAction.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Names the answer for later actions. */
                as: string;

                /** Calls an operation of the API. */
                call?: (clew.conformance.v1.WireCall.$Properties|null);

                /** Sends bytes over HTTP as they are. */
                raw?: (clew.conformance.v1.RawCall.$Properties|null);

                /** Waits for the next invocation that the suite's worker is given for an execution. */
                invocation?: (clew.conformance.v1.TakeInvocation.$Properties|null);

                /** Answers an invocation. */
                answer?: (clew.conformance.v1.Answer.$Properties|null);

                /** Waits until an execution has closed; the answer is its description. */
                closed?: (clew.conformance.v1.AwaitClose.$Properties|null);

                /** Starts an execution of `main` with these members and waits for its first invocation. */
                begin?: (google.protobuf.Struct.$Properties|null);

                /** Sends bytes over gRPC. */
                rawGrpc?: (clew.conformance.v1.RawGrpcCall.$Properties|null);

                /** Waits for the answer to a request that was sent with `later`. */
                reply?: (clew.conformance.v1.Reply.$Properties|null);

                /** Waits until a moment has passed. */
                until?: (clew.conformance.v1.Until.$Properties|null);

                /** Follows a history to its end. */
                watch?: (clew.conformance.v1.Watch.$Properties|null);

                /** Opens a worker's stream and waits for the welcome, or for the refusal. */
                worker?: (clew.conformance.v1.OpenWorker.$Properties|null);

                /** Sends a message on a worker's stream. */
                send?: (clew.conformance.v1.SendMessage.$Properties|null);

                /** Waits for a message on a worker's stream that is no invocation, or for the stream's end. */
                received?: (clew.conformance.v1.ReceiveMessage.$Properties|null);

                /** Ends a worker's stream. */
                disconnect?: (clew.conformance.v1.Disconnect.$Properties|null);

                /** Sends requests on one checkpoint stream at once. */
                stream?: (clew.conformance.v1.StreamCalls.$Properties|null);

                /** What is done. */
                action?: ("call"|"raw"|"invocation"|"answer"|"closed"|"begin"|"rawGrpc"|"reply"|"until"|"watch"|"worker"|"send"|"received"|"disconnect"|"stream");

                /**
                 * Creates a new WireAction instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WireAction instance
                 */
                static create(properties: clew.conformance.v1.WireAction.$Shape): clew.conformance.v1.WireAction & clew.conformance.v1.WireAction.$Shape;
                static create(properties?: clew.conformance.v1.WireAction.$Properties): clew.conformance.v1.WireAction;

                /**
                 * Encodes the specified WireAction message. Does not implicitly {@link clew.conformance.v1.WireAction.verify|verify} messages.
                 * @param message WireAction message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.WireAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WireAction message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WireAction & clew.conformance.v1.WireAction.$Shape} WireAction
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.WireAction & clew.conformance.v1.WireAction.$Shape;
            }

            namespace WireAction {

                /** Properties of a WireAction. */
                interface $Properties {

                    /** Names the answer for later actions. */
                    as?: (string|null);

                    /** Calls an operation of the API. */
                    call?: (clew.conformance.v1.WireCall.$Properties|null);

                    /** Sends bytes over HTTP as they are. */
                    raw?: (clew.conformance.v1.RawCall.$Properties|null);

                    /** Waits for the next invocation that the suite's worker is given for an execution. */
                    invocation?: (clew.conformance.v1.TakeInvocation.$Properties|null);

                    /** Answers an invocation. */
                    answer?: (clew.conformance.v1.Answer.$Properties|null);

                    /** Waits until an execution has closed; the answer is its description. */
                    closed?: (clew.conformance.v1.AwaitClose.$Properties|null);

                    /** Starts an execution of `main` with these members and waits for its first invocation. */
                    begin?: (google.protobuf.Struct.$Properties|null);

                    /** Sends bytes over gRPC. */
                    rawGrpc?: (clew.conformance.v1.RawGrpcCall.$Properties|null);

                    /** Waits for the answer to a request that was sent with `later`. */
                    reply?: (clew.conformance.v1.Reply.$Properties|null);

                    /** Waits until a moment has passed. */
                    until?: (clew.conformance.v1.Until.$Properties|null);

                    /** Follows a history to its end. */
                    watch?: (clew.conformance.v1.Watch.$Properties|null);

                    /** Opens a worker's stream and waits for the welcome, or for the refusal. */
                    worker?: (clew.conformance.v1.OpenWorker.$Properties|null);

                    /** Sends a message on a worker's stream. */
                    send?: (clew.conformance.v1.SendMessage.$Properties|null);

                    /** Waits for a message on a worker's stream that is no invocation, or for the stream's end. */
                    received?: (clew.conformance.v1.ReceiveMessage.$Properties|null);

                    /** Ends a worker's stream. */
                    disconnect?: (clew.conformance.v1.Disconnect.$Properties|null);

                    /** Sends requests on one checkpoint stream at once. */
                    stream?: (clew.conformance.v1.StreamCalls.$Properties|null);

                    /** What is done. */
                    action?: ("call"|"raw"|"invocation"|"answer"|"closed"|"begin"|"rawGrpc"|"reply"|"until"|"watch"|"worker"|"send"|"received"|"disconnect"|"stream");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a WireAction. */
                type $Shape = {
                  as?: string|null;
                  call?: clew.conformance.v1.WireCall.$Shape|null;
                  raw?: clew.conformance.v1.RawCall.$Shape|null;
                  invocation?: clew.conformance.v1.TakeInvocation.$Shape|null;
                  answer?: clew.conformance.v1.Answer.$Shape|null;
                  closed?: clew.conformance.v1.AwaitClose.$Shape|null;
                  begin?: google.protobuf.Struct.$Shape|null;
                  rawGrpc?: clew.conformance.v1.RawGrpcCall.$Shape|null;
                  reply?: clew.conformance.v1.Reply.$Shape|null;
                  until?: clew.conformance.v1.Until.$Shape|null;
                  watch?: clew.conformance.v1.Watch.$Shape|null;
                  worker?: clew.conformance.v1.OpenWorker.$Shape|null;
                  send?: clew.conformance.v1.SendMessage.$Shape|null;
                  received?: clew.conformance.v1.ReceiveMessage.$Shape|null;
                  disconnect?: clew.conformance.v1.Disconnect.$Shape|null;
                  stream?: clew.conformance.v1.StreamCalls.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ action?: undefined; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "call"; call: clew.conformance.v1.WireCall.$Shape; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "raw"; call?: null; raw: clew.conformance.v1.RawCall.$Shape; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "invocation"; call?: null; raw?: null; invocation: clew.conformance.v1.TakeInvocation.$Shape; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "answer"; call?: null; raw?: null; invocation?: null; answer: clew.conformance.v1.Answer.$Shape; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "closed"; call?: null; raw?: null; invocation?: null; answer?: null; closed: clew.conformance.v1.AwaitClose.$Shape; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "begin"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin: google.protobuf.Struct.$Shape; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "rawGrpc"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc: clew.conformance.v1.RawGrpcCall.$Shape; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "reply"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply: clew.conformance.v1.Reply.$Shape; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "until"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until: clew.conformance.v1.Until.$Shape; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "watch"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch: clew.conformance.v1.Watch.$Shape; worker?: null; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "worker"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker: clew.conformance.v1.OpenWorker.$Shape; send?: null; received?: null; disconnect?: null; stream?: null }|{ action?: "send"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send: clew.conformance.v1.SendMessage.$Shape; received?: null; disconnect?: null; stream?: null }|{ action?: "received"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received: clew.conformance.v1.ReceiveMessage.$Shape; disconnect?: null; stream?: null }|{ action?: "disconnect"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect: clew.conformance.v1.Disconnect.$Shape; stream?: null }|{ action?: "stream"; call?: null; raw?: null; invocation?: null; answer?: null; closed?: null; begin?: null; rawGrpc?: null; reply?: null; until?: null; watch?: null; worker?: null; send?: null; received?: null; disconnect?: null; stream: clew.conformance.v1.StreamCalls.$Shape })
                );
            }

            /**
             * Properties of a WireCall.
             * @deprecated Use clew.conformance.v1.WireCall.$Properties instead.
             */
            interface IWireCall extends clew.conformance.v1.WireCall.$Properties {
            }

            /** A call of a named operation. */
            class WireCall {

                /**
                 * Constructs a new WireCall.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.WireCall.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** `rest`, `grpc` or `stream`. Absent: the case runs once over each. */
                wire: string;

                /** `start`, `checkpoint`, `state`, `get`, `history`, `list`, `stop`, `succeed`, `fail`, `heartbeat`. */
                operation: string;

                /** In neutral form (conformance/src/wire/README.md). */
                request?: (google.protobuf.Struct.$Properties|null);

                /** What must be answered. */
                expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                /**
                 * Creates a new WireCall instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WireCall instance
                 */
                static create(properties: clew.conformance.v1.WireCall.$Shape): clew.conformance.v1.WireCall & clew.conformance.v1.WireCall.$Shape;
                static create(properties?: clew.conformance.v1.WireCall.$Properties): clew.conformance.v1.WireCall;

                /**
                 * Encodes the specified WireCall message. Does not implicitly {@link clew.conformance.v1.WireCall.verify|verify} messages.
                 * @param message WireCall message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.WireCall.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WireCall message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WireCall & clew.conformance.v1.WireCall.$Shape} WireCall
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.WireCall & clew.conformance.v1.WireCall.$Shape;
            }

            namespace WireCall {

                /** Properties of a WireCall. */
                interface $Properties {

                    /** `rest`, `grpc` or `stream`. Absent: the case runs once over each. */
                    wire?: (string|null);

                    /** `start`, `checkpoint`, `state`, `get`, `history`, `list`, `stop`, `succeed`, `fail`, `heartbeat`. */
                    operation?: (string|null);

                    /** In neutral form (conformance/src/wire/README.md). */
                    request?: (google.protobuf.Struct.$Properties|null);

                    /** What must be answered. */
                    expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WireCall. */
                type $Shape = {
                  wire?: string|null;
                  operation?: string|null;
                  request?: google.protobuf.Struct.$Shape|null;
                  expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a RawCall.
             * @deprecated Use clew.conformance.v1.RawCall.$Properties instead.
             */
            interface IRawCall extends clew.conformance.v1.RawCall.$Properties {
            }

            /** A request over HTTP, as it is. */
            class RawCall {

                /**
                 * Constructs a new RawCall.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.RawCall.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HTTP method. */
                method: string;

                /** Path and query. */
                path: string;

                /** Header fields. */
                headers: { [k: string]: string };

                /** The body, as it is. */
                body: string;

                /** What must be answered: `headers`, by names in lower case, and `body`, as JSON where it is some. */
                expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                /** True: the script goes on at once; `reply` waits for the answer. */
                later: boolean;

                /**
                 * Creates a new RawCall instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RawCall instance
                 */
                static create(properties: clew.conformance.v1.RawCall.$Shape): clew.conformance.v1.RawCall & clew.conformance.v1.RawCall.$Shape;
                static create(properties?: clew.conformance.v1.RawCall.$Properties): clew.conformance.v1.RawCall;

                /**
                 * Encodes the specified RawCall message. Does not implicitly {@link clew.conformance.v1.RawCall.verify|verify} messages.
                 * @param message RawCall message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.RawCall.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RawCall message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.RawCall & clew.conformance.v1.RawCall.$Shape} RawCall
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.RawCall & clew.conformance.v1.RawCall.$Shape;
            }

            namespace RawCall {

                /** Properties of a RawCall. */
                interface $Properties {

                    /** HTTP method. */
                    method?: (string|null);

                    /** Path and query. */
                    path?: (string|null);

                    /** Header fields. */
                    headers?: ({ [k: string]: string }|null);

                    /** The body, as it is. */
                    body?: (string|null);

                    /** What must be answered: `headers`, by names in lower case, and `body`, as JSON where it is some. */
                    expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                    /** True: the script goes on at once; `reply` waits for the answer. */
                    later?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RawCall. */
                type $Shape = {
                  method?: string|null;
                  path?: string|null;
                  headers?: { [k: string]: string }|null;
                  body?: string|null;
                  expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                  later?: boolean|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a RawGrpcCall.
             * @deprecated Use clew.conformance.v1.RawGrpcCall.$Properties instead.
             */
            interface IRawGrpcCall extends clew.conformance.v1.RawGrpcCall.$Properties {
            }

            /** Bytes over gRPC. */
            class RawGrpcCall {

                /**
                 * Constructs a new RawGrpcCall.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.RawGrpcCall.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The operation whose method is called. */
                operation: string;

                /** A request that comes first, in neutral form. Absent: none. */
                request?: (google.protobuf.Struct.$Properties|null);

                /** The bytes that follow, in hexadecimal. */
                hex: string;

                /** What must be answered. */
                expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                /**
                 * Creates a new RawGrpcCall instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RawGrpcCall instance
                 */
                static create(properties: clew.conformance.v1.RawGrpcCall.$Shape): clew.conformance.v1.RawGrpcCall & clew.conformance.v1.RawGrpcCall.$Shape;
                static create(properties?: clew.conformance.v1.RawGrpcCall.$Properties): clew.conformance.v1.RawGrpcCall;

                /**
                 * Encodes the specified RawGrpcCall message. Does not implicitly {@link clew.conformance.v1.RawGrpcCall.verify|verify} messages.
                 * @param message RawGrpcCall message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.RawGrpcCall.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RawGrpcCall message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.RawGrpcCall & clew.conformance.v1.RawGrpcCall.$Shape} RawGrpcCall
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.RawGrpcCall & clew.conformance.v1.RawGrpcCall.$Shape;
            }

            namespace RawGrpcCall {

                /** Properties of a RawGrpcCall. */
                interface $Properties {

                    /** The operation whose method is called. */
                    operation?: (string|null);

                    /** A request that comes first, in neutral form. Absent: none. */
                    request?: (google.protobuf.Struct.$Properties|null);

                    /** The bytes that follow, in hexadecimal. */
                    hex?: (string|null);

                    /** What must be answered. */
                    expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RawGrpcCall. */
                type $Shape = {
                  operation?: string|null;
                  request?: google.protobuf.Struct.$Shape|null;
                  hex?: string|null;
                  expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Reply.
             * @deprecated Use clew.conformance.v1.Reply.$Properties instead.
             */
            interface IReply extends clew.conformance.v1.Reply.$Properties {
            }

            /** Waits for an answer that was put off. */
            class Reply {

                /**
                 * Constructs a new Reply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Reply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Name of the request. */
                of: string;

                /** What must be answered. */
                expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                /**
                 * Creates a new Reply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Reply instance
                 */
                static create(properties: clew.conformance.v1.Reply.$Shape): clew.conformance.v1.Reply & clew.conformance.v1.Reply.$Shape;
                static create(properties?: clew.conformance.v1.Reply.$Properties): clew.conformance.v1.Reply;

                /**
                 * Encodes the specified Reply message. Does not implicitly {@link clew.conformance.v1.Reply.verify|verify} messages.
                 * @param message Reply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Reply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Reply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Reply & clew.conformance.v1.Reply.$Shape} Reply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Reply & clew.conformance.v1.Reply.$Shape;
            }

            namespace Reply {

                /** Properties of a Reply. */
                interface $Properties {

                    /** Name of the request. */
                    of?: (string|null);

                    /** What must be answered. */
                    expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Reply. */
                type $Shape = {
                  of?: string|null;
                  expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a WireExpectation.
             * @deprecated Use clew.conformance.v1.WireExpectation.$Properties instead.
             */
            interface IWireExpectation extends clew.conformance.v1.WireExpectation.$Properties {
            }

            /** What must be answered to a call. */
            class WireExpectation {

                /**
                 * Constructs a new WireExpectation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.WireExpectation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Absent members of the answer are not looked at; a list is compared in full. */
                answer?: (google.protobuf.Value.$Properties|null);

                /** The reason of the refusal; the suite's oracle says how it looks on each wire. */
                reason: string;

                /** HTTP status over REST. */
                http: number;

                /** Exception over REST. */
                code: string;

                /** gRPC status over gRPC. */
                grpc: string;

                /** The field that it names. */
                field: string;

                /** Its text over REST, where the spec fixes it. */
                message: string;

                /**
                 * Creates a new WireExpectation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WireExpectation instance
                 */
                static create(properties: clew.conformance.v1.WireExpectation.$Shape): clew.conformance.v1.WireExpectation & clew.conformance.v1.WireExpectation.$Shape;
                static create(properties?: clew.conformance.v1.WireExpectation.$Properties): clew.conformance.v1.WireExpectation;

                /**
                 * Encodes the specified WireExpectation message. Does not implicitly {@link clew.conformance.v1.WireExpectation.verify|verify} messages.
                 * @param message WireExpectation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.WireExpectation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WireExpectation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.WireExpectation & clew.conformance.v1.WireExpectation.$Shape} WireExpectation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.WireExpectation & clew.conformance.v1.WireExpectation.$Shape;
            }

            namespace WireExpectation {

                /** Properties of a WireExpectation. */
                interface $Properties {

                    /** Absent members of the answer are not looked at; a list is compared in full. */
                    answer?: (google.protobuf.Value.$Properties|null);

                    /** The reason of the refusal; the suite's oracle says how it looks on each wire. */
                    reason?: (string|null);

                    /** HTTP status over REST. */
                    http?: (number|null);

                    /** Exception over REST. */
                    code?: (string|null);

                    /** gRPC status over gRPC. */
                    grpc?: (string|null);

                    /** The field that it names. */
                    field?: (string|null);

                    /** Its text over REST, where the spec fixes it. */
                    message?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WireExpectation. */
                type $Shape = {
                  answer?: google.protobuf.Value.$Shape|null;
                  reason?: string|null;
                  http?: number|null;
                  code?: string|null;
                  grpc?: string|null;
                  field?: string|null;
                  message?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a TakeInvocation.
             * @deprecated Use clew.conformance.v1.TakeInvocation.$Properties instead.
             */
            interface ITakeInvocation extends clew.conformance.v1.TakeInvocation.$Properties {
            }

            /** Waits for an invocation. */
            class TakeInvocation {

                /**
                 * Constructs a new TakeInvocation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.TakeInvocation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Name of an answer or invocation that tells the execution. Absent: any. */
                of: string;

                /** True: none must come; another execution is run to its end to make sure. */
                none: boolean;

                /** Name of the function. Absent: any. */
                function: string;

                /** The worker that must be given it. Absent: that of the case. */
                worker: string;

                /** What it must say. */
                expect?: (google.protobuf.Value.$Properties|null);

                /**
                 * Creates a new TakeInvocation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TakeInvocation instance
                 */
                static create(properties: clew.conformance.v1.TakeInvocation.$Shape): clew.conformance.v1.TakeInvocation & clew.conformance.v1.TakeInvocation.$Shape;
                static create(properties?: clew.conformance.v1.TakeInvocation.$Properties): clew.conformance.v1.TakeInvocation;

                /**
                 * Encodes the specified TakeInvocation message. Does not implicitly {@link clew.conformance.v1.TakeInvocation.verify|verify} messages.
                 * @param message TakeInvocation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.TakeInvocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TakeInvocation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.TakeInvocation & clew.conformance.v1.TakeInvocation.$Shape} TakeInvocation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.TakeInvocation & clew.conformance.v1.TakeInvocation.$Shape;
            }

            namespace TakeInvocation {

                /** Properties of a TakeInvocation. */
                interface $Properties {

                    /** Name of an answer or invocation that tells the execution. Absent: any. */
                    of?: (string|null);

                    /** True: none must come; another execution is run to its end to make sure. */
                    none?: (boolean|null);

                    /** Name of the function. Absent: any. */
                    "function"?: (string|null);

                    /** The worker that must be given it. Absent: that of the case. */
                    worker?: (string|null);

                    /** What it must say. */
                    expect?: (google.protobuf.Value.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TakeInvocation. */
                type $Shape = {
                  of?: string|null;
                  none?: boolean|null;
                  "Function"?: string|null;
                  worker?: string|null;
                  expect?: google.protobuf.Value.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of an Answer.
             * @deprecated Use clew.conformance.v1.Answer.$Properties instead.
             */
            interface IAnswer extends clew.conformance.v1.Answer.$Properties {
            }

            /** Answers an invocation: by one of output, result, error and timeout. */
            class Answer {

                /**
                 * Constructs a new Answer.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Answer.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Name of the invocation. */
                of: string;

                /** The durable envelope: `status`, `result`, `error`. */
                output?: (google.protobuf.Struct.$Properties|null);

                /** The invocation fails with this error. */
                error?: (clew.conformance.v1.ErrorFields.$Properties|null);

                /** What a plain function returns. */
                result?: (google.protobuf.Value.$Properties|null);

                /** The limit that the invocation has exceeded. */
                timeoutSeconds?: (number|null);

                /**
                 * Creates a new Answer instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Answer instance
                 */
                static create(properties: clew.conformance.v1.Answer.$Shape): clew.conformance.v1.Answer & clew.conformance.v1.Answer.$Shape;
                static create(properties?: clew.conformance.v1.Answer.$Properties): clew.conformance.v1.Answer;

                /**
                 * Encodes the specified Answer message. Does not implicitly {@link clew.conformance.v1.Answer.verify|verify} messages.
                 * @param message Answer message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Answer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Answer message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Answer & clew.conformance.v1.Answer.$Shape} Answer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Answer & clew.conformance.v1.Answer.$Shape;
            }

            namespace Answer {

                /** Properties of an Answer. */
                interface $Properties {

                    /** Name of the invocation. */
                    of?: (string|null);

                    /** The durable envelope: `status`, `result`, `error`. */
                    output?: (google.protobuf.Struct.$Properties|null);

                    /** The invocation fails with this error. */
                    error?: (clew.conformance.v1.ErrorFields.$Properties|null);

                    /** What a plain function returns. */
                    result?: (google.protobuf.Value.$Properties|null);

                    /** The limit that the invocation has exceeded. */
                    timeoutSeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Answer. */
                type $Shape = {
                  of?: string|null;
                  output?: google.protobuf.Struct.$Shape|null;
                  error?: clew.conformance.v1.ErrorFields.$Shape|null;
                  result?: google.protobuf.Value.$Shape|null;
                  timeoutSeconds?: number|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of an AwaitClose.
             * @deprecated Use clew.conformance.v1.AwaitClose.$Properties instead.
             */
            interface IAwaitClose extends clew.conformance.v1.AwaitClose.$Properties {
            }

            /** Waits until an execution has closed. */
            class AwaitClose {

                /**
                 * Constructs a new AwaitClose.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.AwaitClose.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Name of an answer or invocation that tells the execution. */
                of: string;

                /** What its description must say. */
                expect?: (google.protobuf.Struct.$Properties|null);

                /**
                 * Creates a new AwaitClose instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AwaitClose instance
                 */
                static create(properties: clew.conformance.v1.AwaitClose.$Shape): clew.conformance.v1.AwaitClose & clew.conformance.v1.AwaitClose.$Shape;
                static create(properties?: clew.conformance.v1.AwaitClose.$Properties): clew.conformance.v1.AwaitClose;

                /**
                 * Encodes the specified AwaitClose message. Does not implicitly {@link clew.conformance.v1.AwaitClose.verify|verify} messages.
                 * @param message AwaitClose message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.AwaitClose.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AwaitClose message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.AwaitClose & clew.conformance.v1.AwaitClose.$Shape} AwaitClose
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.AwaitClose & clew.conformance.v1.AwaitClose.$Shape;
            }

            namespace AwaitClose {

                /** Properties of an AwaitClose. */
                interface $Properties {

                    /** Name of an answer or invocation that tells the execution. */
                    of?: (string|null);

                    /** What its description must say. */
                    expect?: (google.protobuf.Struct.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AwaitClose. */
                type $Shape = {
                  of?: string|null;
                  expect?: google.protobuf.Struct.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of an Until.
             * @deprecated Use clew.conformance.v1.Until.$Properties instead.
             */
            interface IUntil extends clew.conformance.v1.Until.$Properties {
            }

            /** Waits for a moment. */
            class Until {

                /**
                 * Constructs a new Until.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Until.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Milliseconds since the epoch. */
                time?: (google.protobuf.Value.$Properties|null);

                /**
                 * Creates a new Until instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Until instance
                 */
                static create(properties: clew.conformance.v1.Until.$Shape): clew.conformance.v1.Until & clew.conformance.v1.Until.$Shape;
                static create(properties?: clew.conformance.v1.Until.$Properties): clew.conformance.v1.Until;

                /**
                 * Encodes the specified Until message. Does not implicitly {@link clew.conformance.v1.Until.verify|verify} messages.
                 * @param message Until message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Until.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Until message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Until & clew.conformance.v1.Until.$Shape} Until
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Until & clew.conformance.v1.Until.$Shape;
            }

            namespace Until {

                /** Properties of an Until. */
                interface $Properties {

                    /** Milliseconds since the epoch. */
                    time?: (google.protobuf.Value.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Until. */
                type $Shape = {
                  time?: google.protobuf.Value.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Watch.
             * @deprecated Use clew.conformance.v1.Watch.$Properties instead.
             */
            interface IWatch extends clew.conformance.v1.Watch.$Properties {
            }

            /** Follows a history over gRPC. */
            class Watch {

                /**
                 * Constructs a new Watch.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Watch.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Name of an answer or invocation that tells the execution. */
                of: string;

                /** Only events with a larger id. */
                afterEventId: number;

                /** Whether payloads are wanted. Absent: nothing is said. */
                includeData?: (boolean|null);

                /** True: the script goes on at once; `reply` waits for the end. */
                later: boolean;

                /** What must have come: `events`. */
                expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                /**
                 * Creates a new Watch instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Watch instance
                 */
                static create(properties: clew.conformance.v1.Watch.$Shape): clew.conformance.v1.Watch & clew.conformance.v1.Watch.$Shape;
                static create(properties?: clew.conformance.v1.Watch.$Properties): clew.conformance.v1.Watch;

                /**
                 * Encodes the specified Watch message. Does not implicitly {@link clew.conformance.v1.Watch.verify|verify} messages.
                 * @param message Watch message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Watch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Watch message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Watch & clew.conformance.v1.Watch.$Shape} Watch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Watch & clew.conformance.v1.Watch.$Shape;
            }

            namespace Watch {

                /** Properties of a Watch. */
                interface $Properties {

                    /** Name of an answer or invocation that tells the execution. */
                    of?: (string|null);

                    /** Only events with a larger id. */
                    afterEventId?: (number|null);

                    /** Whether payloads are wanted. Absent: nothing is said. */
                    includeData?: (boolean|null);

                    /** True: the script goes on at once; `reply` waits for the end. */
                    later?: (boolean|null);

                    /** What must have come: `events`. */
                    expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Watch. */
                type $Shape = {
                  of?: string|null;
                  afterEventId?: number|null;
                  includeData?: boolean|null;
                  later?: boolean|null;
                  expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of an OpenWorker.
             * @deprecated Use clew.conformance.v1.OpenWorker.$Properties instead.
             */
            interface IOpenWorker extends clew.conformance.v1.OpenWorker.$Properties {
            }

            /** Opens a worker's stream; the name of its answer is the worker's. */
            class OpenWorker {

                /**
                 * Constructs a new OpenWorker.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.OpenWorker.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** What it says, each an object with one member: `hello`, `outcome`, `log` or `drain`. */
                messages: google.protobuf.Value.$Properties[];

                /** What must be answered. */
                expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                /**
                 * Creates a new OpenWorker instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OpenWorker instance
                 */
                static create(properties: clew.conformance.v1.OpenWorker.$Shape): clew.conformance.v1.OpenWorker & clew.conformance.v1.OpenWorker.$Shape;
                static create(properties?: clew.conformance.v1.OpenWorker.$Properties): clew.conformance.v1.OpenWorker;

                /**
                 * Encodes the specified OpenWorker message. Does not implicitly {@link clew.conformance.v1.OpenWorker.verify|verify} messages.
                 * @param message OpenWorker message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.OpenWorker.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OpenWorker message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.OpenWorker & clew.conformance.v1.OpenWorker.$Shape} OpenWorker
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.OpenWorker & clew.conformance.v1.OpenWorker.$Shape;
            }

            namespace OpenWorker {

                /** Properties of an OpenWorker. */
                interface $Properties {

                    /** What it says, each an object with one member: `hello`, `outcome`, `log` or `drain`. */
                    messages?: (google.protobuf.Value.$Properties[]|null);

                    /** What must be answered. */
                    expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OpenWorker. */
                type $Shape = {
                  messages?: google.protobuf.Value.$Shape[]|null;
                  expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a SendMessage.
             * @deprecated Use clew.conformance.v1.SendMessage.$Properties instead.
             */
            interface ISendMessage extends clew.conformance.v1.SendMessage.$Properties {
            }

            /** Says something on a worker's stream. */
            class SendMessage {

                /**
                 * Constructs a new SendMessage.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.SendMessage.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Name of the worker. */
                on: string;

                /** As in OpenWorker. */
                message?: (google.protobuf.Value.$Properties|null);

                /**
                 * Creates a new SendMessage instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SendMessage instance
                 */
                static create(properties: clew.conformance.v1.SendMessage.$Shape): clew.conformance.v1.SendMessage & clew.conformance.v1.SendMessage.$Shape;
                static create(properties?: clew.conformance.v1.SendMessage.$Properties): clew.conformance.v1.SendMessage;

                /**
                 * Encodes the specified SendMessage message. Does not implicitly {@link clew.conformance.v1.SendMessage.verify|verify} messages.
                 * @param message SendMessage message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.SendMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SendMessage message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.SendMessage & clew.conformance.v1.SendMessage.$Shape} SendMessage
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.SendMessage & clew.conformance.v1.SendMessage.$Shape;
            }

            namespace SendMessage {

                /** Properties of a SendMessage. */
                interface $Properties {

                    /** Name of the worker. */
                    on?: (string|null);

                    /** As in OpenWorker. */
                    message?: (google.protobuf.Value.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SendMessage. */
                type $Shape = {
                  on?: string|null;
                  message?: google.protobuf.Value.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a ReceiveMessage.
             * @deprecated Use clew.conformance.v1.ReceiveMessage.$Properties instead.
             */
            interface IReceiveMessage extends clew.conformance.v1.ReceiveMessage.$Properties {
            }

            /** Waits for what the backend says on a worker's stream. */
            class ReceiveMessage {

                /**
                 * Constructs a new ReceiveMessage.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.ReceiveMessage.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Name of the worker. */
                on: string;

                /** What must come; `{"end": true}` is the end without a fault. */
                expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                /**
                 * Creates a new ReceiveMessage instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReceiveMessage instance
                 */
                static create(properties: clew.conformance.v1.ReceiveMessage.$Shape): clew.conformance.v1.ReceiveMessage & clew.conformance.v1.ReceiveMessage.$Shape;
                static create(properties?: clew.conformance.v1.ReceiveMessage.$Properties): clew.conformance.v1.ReceiveMessage;

                /**
                 * Encodes the specified ReceiveMessage message. Does not implicitly {@link clew.conformance.v1.ReceiveMessage.verify|verify} messages.
                 * @param message ReceiveMessage message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.ReceiveMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReceiveMessage message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.ReceiveMessage & clew.conformance.v1.ReceiveMessage.$Shape} ReceiveMessage
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.ReceiveMessage & clew.conformance.v1.ReceiveMessage.$Shape;
            }

            namespace ReceiveMessage {

                /** Properties of a ReceiveMessage. */
                interface $Properties {

                    /** Name of the worker. */
                    on?: (string|null);

                    /** What must come; `{"end": true}` is the end without a fault. */
                    expect?: (clew.conformance.v1.WireExpectation.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReceiveMessage. */
                type $Shape = {
                  on?: string|null;
                  expect?: clew.conformance.v1.WireExpectation.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Disconnect.
             * @deprecated Use clew.conformance.v1.Disconnect.$Properties instead.
             */
            interface IDisconnect extends clew.conformance.v1.Disconnect.$Properties {
            }

            /** Ends a worker's side of its stream. */
            class Disconnect {

                /**
                 * Constructs a new Disconnect.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.Disconnect.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Name of the worker. */
                of: string;

                /**
                 * Creates a new Disconnect instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Disconnect instance
                 */
                static create(properties: clew.conformance.v1.Disconnect.$Shape): clew.conformance.v1.Disconnect & clew.conformance.v1.Disconnect.$Shape;
                static create(properties?: clew.conformance.v1.Disconnect.$Properties): clew.conformance.v1.Disconnect;

                /**
                 * Encodes the specified Disconnect message. Does not implicitly {@link clew.conformance.v1.Disconnect.verify|verify} messages.
                 * @param message Disconnect message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.Disconnect.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Disconnect message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.Disconnect & clew.conformance.v1.Disconnect.$Shape} Disconnect
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.Disconnect & clew.conformance.v1.Disconnect.$Shape;
            }

            namespace Disconnect {

                /** Properties of a Disconnect. */
                interface $Properties {

                    /** Name of the worker. */
                    of?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Disconnect. */
                type $Shape = clew.conformance.v1.Disconnect.$Properties;
            }

            /**
             * Properties of a StreamCalls.
             * @deprecated Use clew.conformance.v1.StreamCalls.$Properties instead.
             */
            interface IStreamCalls extends clew.conformance.v1.StreamCalls.$Properties {
            }

            /** Requests on a checkpoint stream. */
            class StreamCalls {

                /**
                 * Constructs a new StreamCalls.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: clew.conformance.v1.StreamCalls.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Checkpoints in neutral form, each with its `correlationId`. */
                requests: google.protobuf.Value.$Properties[];

                /** What must be answered, in the order of correlation ids and, under one, of arrival. */
                expect: clew.conformance.v1.WireExpectation.$Properties[];

                /**
                 * Creates a new StreamCalls instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StreamCalls instance
                 */
                static create(properties: clew.conformance.v1.StreamCalls.$Shape): clew.conformance.v1.StreamCalls & clew.conformance.v1.StreamCalls.$Shape;
                static create(properties?: clew.conformance.v1.StreamCalls.$Properties): clew.conformance.v1.StreamCalls;

                /**
                 * Encodes the specified StreamCalls message. Does not implicitly {@link clew.conformance.v1.StreamCalls.verify|verify} messages.
                 * @param message StreamCalls message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: clew.conformance.v1.StreamCalls.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StreamCalls message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {clew.conformance.v1.StreamCalls & clew.conformance.v1.StreamCalls.$Shape} StreamCalls
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): clew.conformance.v1.StreamCalls & clew.conformance.v1.StreamCalls.$Shape;
            }

            namespace StreamCalls {

                /** Properties of a StreamCalls. */
                interface $Properties {

                    /** Checkpoints in neutral form, each with its `correlationId`. */
                    requests?: (google.protobuf.Value.$Properties[]|null);

                    /** What must be answered, in the order of correlation ids and, under one, of arrival. */
                    expect?: (clew.conformance.v1.WireExpectation.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StreamCalls. */
                type $Shape = {
                  requests?: google.protobuf.Value.$Shape[]|null;
                  expect?: clew.conformance.v1.WireExpectation.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of a Struct.
         * @deprecated Use google.protobuf.Struct.$Properties instead.
         */
        interface IStruct extends google.protobuf.Struct.$Properties {
        }

        /** Represents a Struct. */
        class Struct {

            /**
             * Constructs a new Struct.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Struct.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Struct fields. */
            fields: { [k: string]: google.protobuf.Value.$Properties };

            /**
             * Creates a new Struct instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Struct instance
             */
            static create(properties: google.protobuf.Struct.$Shape): google.protobuf.Struct & google.protobuf.Struct.$Shape;
            static create(properties?: google.protobuf.Struct.$Properties): google.protobuf.Struct;

            /**
             * Encodes the specified Struct message. Does not implicitly {@link google.protobuf.Struct.verify|verify} messages.
             * @param message Struct message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Struct.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Struct message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Struct & google.protobuf.Struct.$Shape} Struct
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Struct & google.protobuf.Struct.$Shape;
        }

        namespace Struct {

            /** Properties of a Struct. */
            interface $Properties {

                /** Struct fields */
                fields?: ({ [k: string]: google.protobuf.Value.$Properties }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Struct. */
            type $Shape = {
              fields?: { [k: string]: google.protobuf.Value.$Shape }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Value.
         * @deprecated Use google.protobuf.Value.$Properties instead.
         */
        interface IValue extends google.protobuf.Value.$Properties {
        }

        /** Represents a Value. */
        class Value {

            /**
             * Constructs a new Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Value nullValue. */
            nullValue?: (google.protobuf.NullValue|null);

            /** Value numberValue. */
            numberValue?: (number|null);

            /** Value stringValue. */
            stringValue?: (string|null);

            /** Value boolValue. */
            boolValue?: (boolean|null);

            /** Value structValue. */
            structValue?: (google.protobuf.Struct.$Properties|null);

            /** Value listValue. */
            listValue?: (google.protobuf.ListValue.$Properties|null);

            /** Value kind. */
            kind?: ("nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue");

            /**
             * Creates a new Value instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Value instance
             */
            static create(properties: google.protobuf.Value.$Shape): google.protobuf.Value & google.protobuf.Value.$Shape;
            static create(properties?: google.protobuf.Value.$Properties): google.protobuf.Value;

            /**
             * Encodes the specified Value message. Does not implicitly {@link google.protobuf.Value.verify|verify} messages.
             * @param message Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Value & google.protobuf.Value.$Shape} Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Value & google.protobuf.Value.$Shape;
        }

        namespace Value {

            /** Properties of a Value. */
            interface $Properties {

                /** Value nullValue */
                nullValue?: (google.protobuf.NullValue|null);

                /** Value numberValue */
                numberValue?: (number|null);

                /** Value stringValue */
                stringValue?: (string|null);

                /** Value boolValue */
                boolValue?: (boolean|null);

                /** Value structValue */
                structValue?: (google.protobuf.Struct.$Properties|null);

                /** Value listValue */
                listValue?: (google.protobuf.ListValue.$Properties|null);

                /** Value kind */
                kind?: ("nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Value. */
            type $Shape = {
              nullValue?: google.protobuf.NullValue|null;
              numberValue?: number|null;
              stringValue?: string|null;
              boolValue?: boolean|null;
              structValue?: google.protobuf.Struct.$Shape|null;
              listValue?: google.protobuf.ListValue.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "nullValue"; nullValue: google.protobuf.NullValue; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "numberValue"; nullValue?: null; numberValue: number; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "stringValue"; nullValue?: null; numberValue?: null; stringValue: string; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "boolValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue: boolean; structValue?: null; listValue?: null }|{ kind?: "structValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue: google.protobuf.Struct.$Shape; listValue?: null }|{ kind?: "listValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue: google.protobuf.ListValue.$Shape })
            );
        }

        /** NullValue enum. */
        enum NullValue {

            /** NULL_VALUE value */
            NULL_VALUE = 0
        }

        /**
         * Properties of a ListValue.
         * @deprecated Use google.protobuf.ListValue.$Properties instead.
         */
        interface IListValue extends google.protobuf.ListValue.$Properties {
        }

        /** Represents a ListValue. */
        class ListValue {

            /**
             * Constructs a new ListValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.ListValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListValue values. */
            values: google.protobuf.Value.$Properties[];

            /**
             * Creates a new ListValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListValue instance
             */
            static create(properties: google.protobuf.ListValue.$Shape): google.protobuf.ListValue & google.protobuf.ListValue.$Shape;
            static create(properties?: google.protobuf.ListValue.$Properties): google.protobuf.ListValue;

            /**
             * Encodes the specified ListValue message. Does not implicitly {@link google.protobuf.ListValue.verify|verify} messages.
             * @param message ListValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.ListValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.ListValue & google.protobuf.ListValue.$Shape} ListValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.ListValue & google.protobuf.ListValue.$Shape;
        }

        namespace ListValue {

            /** Properties of a ListValue. */
            interface $Properties {

                /** ListValue values */
                values?: (google.protobuf.Value.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListValue. */
            type $Shape = {
              values?: google.protobuf.Value.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }
}
