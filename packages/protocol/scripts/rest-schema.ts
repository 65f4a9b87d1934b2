import { operationActions, operationTypes } from "../src/enum/operation.ts";
import { type IntegerLimitName, limits, type StringLimit, type StringLimitName } from "../src/limits.ts";

/** A JSON Schema, as far as these need one. */
export type Schema = Readonly<Record<string, unknown>>;

/** What is required is checked before anything else, then the members in the order in which they stand here. */
const record = (members: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema => ({
  type: "object",
  properties: members,
  required,
});

/** What only a client sends: a member that is not known is refused, since to drop it could change what is asked (VER-4). */
const request = (members: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema => ({
  ...record(members, required),
  additionalProperties: false,
});

/** A member that may be absent may also be null: some SDKs write absence so (LAM-13). */
const optional = (schema: Schema): Schema => ({
  ...schema,
  type: [schema["type"], "null"],
  ...(Array.isArray(schema["enum"]) && { enum: [...(schema["enum"] as readonly string[]), null] }),
});

const text = (name: StringLimitName): Schema => {
  const { minLength, maxLength, pattern }: StringLimit = limits.string[name];
  return { type: "string", minLength, maxLength, ...(pattern !== undefined && { pattern }) };
};

const integer = (name: IntegerLimitName): Schema => {
  const { min, max } = limits.integer[name];
  return { type: "integer", minimum: min, maximum: max };
};

const anyText: Schema = { type: "string" };
const flag: Schema = { type: "boolean" };
const list = (items: Schema): Schema => ({ type: "array", items });

const errorMembers = {
  ErrorMessage: optional(anyText),
  ErrorType: optional(anyText),
  ErrorData: optional(anyText),
  StackTrace: optional(list(anyText)),
};
/** An error as a host answers it, or is told of it. */
const errorObject = record(errorMembers);
const requestError = request(errorMembers);

const update = request(
  {
    Id: text("operationId"),
    Type: { type: "string", enum: operationTypes },
    Action: { type: "string", enum: operationActions },
    ParentId: optional(text("operationId")),
    Name: optional(text("operationName")),
    SubType: optional(text("operationSubType")),
    Payload: optional(anyText),
    Error: optional(requestError),
    ContextOptions: optional(request({ ReplayChildren: optional(flag) })),
    StepOptions: optional(request({ NextAttemptDelaySeconds: optional(integer("nextAttemptDelaySeconds")) })),
    WaitOptions: optional(request({ WaitSeconds: optional(integer("waitSeconds")) })),
    CallbackOptions: optional(
      request({
        TimeoutSeconds: optional(integer("callbackTimeoutSeconds")),
        HeartbeatTimeoutSeconds: optional(integer("callbackHeartbeatTimeoutSeconds")),
      }),
    ),
    ChainedInvokeOptions: optional(
      request({
        FunctionName: optional(text("invokedFunctionName")),
        TenantId: optional(text("tenantId")),
        XAmznTraceId: optional(text("traceHeader")),
      }),
    ),
  },
  ["Id", "Type", "Action"],
);

/** What a host may be told of an operation. Enum values are free text here: a newer backend may send others. */
const operation = record(
  {
    Id: anyText,
    Type: anyText,
    Status: anyText,
    ParentId: optional(anyText),
    Name: optional(anyText),
    SubType: optional(anyText),
    ExecutionDetails: optional(record({ InputPayload: optional(anyText) })),
    ContextDetails: optional(
      record({ ReplayChildren: optional(flag), Result: optional(anyText), Error: optional(errorObject) }),
    ),
    StepDetails: optional(
      record({ Attempt: optional({ type: "integer" }), Result: optional(anyText), Error: optional(errorObject) }),
    ),
    WaitDetails: optional(record({})),
    CallbackDetails: optional(
      record({ CallbackId: optional(anyText), Result: optional(anyText), Error: optional(errorObject) }),
    ),
    ChainedInvokeDetails: optional(record({ Result: optional(anyText), Error: optional(errorObject) })),
  },
  ["Id", "Type", "Status"],
);

const statePage = record({ Operations: optional(list({ $ref: "operation" })), NextMarker: optional(anyText) });

/** Every body of the Lambda surface that is read, by the name of its validator. */
export const restSchemas: Readonly<Record<string, Schema>> = {
  checkpointRequest: request(
    {
      CheckpointToken: text("checkpointToken"),
      ClientToken: optional(text("clientToken")),
      Updates: optional(list(update)),
    },
    ["CheckpointToken"],
  ),
  checkpointResponse: record({ CheckpointToken: optional(anyText), NewExecutionState: { $ref: "statePage" } }, [
    "NewExecutionState",
  ]),
  statePage,
  operation,
  errorObject: requestError,
  invocationEvent: record(
    {
      DurableExecutionArn: text("executionArn"),
      CheckpointToken: text("checkpointToken"),
      InitialExecutionState: { $ref: "statePage" },
      UpdatedOperationIds: optional(list(anyText)),
    },
    ["DurableExecutionArn", "CheckpointToken", "InitialExecutionState"],
  ),
  functionOutput: record({
    Status: optional(anyText),
    Result: optional(anyText),
    Error: optional(errorObject),
  }),
  functionError: record({
    errorType: optional(anyText),
    errorMessage: optional(anyText),
    errorData: optional(anyText),
    stackTrace: optional({ type: "array" }),
    trace: optional({ type: "array" }),
  }),
};
