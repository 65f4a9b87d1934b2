import fc, { type Arbitrary } from "fast-check";
import { type ExecutionDescription, type ExecutionExport, executionStatuses } from "../../../src/index.ts";
import { historyEvent } from "./history.ts";
import { operation } from "./operation.ts";
import { errorObject, int32, millis, optional, payload, record, text } from "./scalar.ts";

const execution = fc
  .tuple(
    record({
      id: text,
      name: text,
      functionName: text,
      functionVersion: text,
      status: fc.constantFrom(...executionStatuses),
      startTime: millis,
    }),
    optional({
      functionHash: text,
      endTime: millis,
      executionTimeoutSeconds: int32,
      retentionDays: int32,
      tenantId: text,
      traceHeader: text,
      parent: record({ executionId: text, operationId: text }),
    }),
  )
  .map(([required, rest]) => ({ ...required, ...rest }));

export const description: Arbitrary<ExecutionDescription> = fc
  .tuple(
    record({ execution, executionArn: text }),
    optional({ data: optional({ input: payload, result: payload, error: errorObject }) }),
  )
  .map(([required, rest]) => ({ ...required, ...rest }));

export const executionExport: Arbitrary<ExecutionExport> = record({
  format: fc.constant("clew.execution.v1"),
  description,
  operations: fc.array(operation, { maxLength: 3 }),
  events: fc.array(historyEvent, { maxLength: 3 }),
});
