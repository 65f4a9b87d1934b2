import fc, { type Arbitrary } from "fast-check";
import {
  type Operation,
  operationActions,
  operationStatuses,
  operationTypes,
  type OperationUpdate,
  type StatePage,
} from "../../../src/index.ts";
import { errorObject, int32, millis, optional, payload, record, text } from "./scalar.ts";

const base = record({ id: text, status: fc.constantFrom(...operationStatuses), startTime: millis });
const optionalBase = optional({ parentId: text, name: text, subType: text, endTime: millis });
const outcome = { result: payload, error: errorObject };

function operationOf(...parts: readonly Arbitrary<object>[]): Arbitrary<Operation> {
  return fc.tuple(base, optionalBase, ...parts).map((members) => Object.assign({}, ...members) as Operation);
}

/** Any operation of any type, whether or not the rules allow its members together. */
export const operation: Arbitrary<Operation> = fc.oneof(
  operationOf(fc.constant({ type: "EXECUTION" }), optional({ input: payload, ...outcome })),
  operationOf(fc.constant({ type: "CONTEXT" }), optional({ replayChildren: fc.boolean(), ...outcome })),
  operationOf(record({ type: fc.constant("STEP"), attempt: int32 }), optional({ nextAttemptTime: millis, ...outcome })),
  operationOf(record({ type: fc.constant("WAIT"), scheduledEndTime: millis, waitSeconds: int32 })),
  operationOf(
    record({ type: fc.constant("CALLBACK"), callbackId: text }),
    optional({
      timeoutSeconds: int32,
      heartbeatTimeoutSeconds: int32,
      timeoutTime: millis,
      heartbeatTime: millis,
      ...outcome,
    }),
  ),
  operationOf(
    record({ type: fc.constant("CHAINED_INVOKE"), functionName: text }),
    optional({ tenantId: text, input: payload, executedVersion: text, childId: text, ...outcome }),
  ),
);

export const statePage: Arbitrary<StatePage> = fc
  .tuple(record({ operations: fc.array(operation, { maxLength: 4 }) }), optional({ nextMarker: text }))
  .map(([page, marker]) => ({ ...page, ...marker }));

/** Any update, options of several types at once included: the rules refuse those, not the codec. */
export const update: Arbitrary<OperationUpdate> = fc
  .tuple(
    record({
      id: text,
      type: fc.constantFrom(...operationTypes),
      action: fc.constantFrom(...operationActions),
    }),
    optional({
      parentId: text,
      name: text,
      subType: text,
      payload,
      error: errorObject,
      contextOptions: optional({ replayChildren: fc.boolean() }),
      stepOptions: optional({ nextAttemptDelaySeconds: int32 }),
      waitOptions: optional({ waitSeconds: int32 }),
      callbackOptions: optional({ timeoutSeconds: int32, heartbeatTimeoutSeconds: int32 }),
      chainedInvokeOptions: optional({ functionName: text, tenantId: text, traceHeader: text }),
    }),
  )
  .map(([required, rest]) => ({ ...required, ...rest }));
