import type { ExecutionData, ExecutionDescription } from "@clew/protocol";
import type { ExecutionHead } from "@clew/store";
import { executionArn } from "../core/arn.ts";
import type { CoreConfig } from "../core/config.ts";

/** An execution as its readers see it (LIST-1, LIST-2). */
export function describeExecution(
  config: CoreConfig,
  head: ExecutionHead,
  data: ExecutionData | undefined,
): ExecutionDescription {
  const { functionHash, endTime, executionTimeoutSeconds, retentionDays, tenantId, traceHeader, parent } = head;
  return {
    execution: {
      id: head.id,
      name: head.name,
      functionName: head.functionName,
      functionVersion: head.functionVersion,
      ...(functionHash !== undefined && { functionHash }),
      status: head.status,
      startTime: head.startTime,
      ...(endTime !== undefined && { endTime }),
      ...(executionTimeoutSeconds !== undefined && { executionTimeoutSeconds }),
      ...(retentionDays !== undefined && { retentionDays }),
      ...(tenantId !== undefined && { tenantId }),
      ...(traceHeader !== undefined && { traceHeader }),
      ...(parent !== undefined && { parent }),
    },
    executionArn: executionArn(config, head),
    ...(data !== undefined && { data: dataOf(head, data) }),
  };
}

/** Payloads are read after the head: an outcome that came in between is not of its moment (LIST-2). */
function dataOf({ status }: ExecutionHead, { input, result, error }: ExecutionData): ExecutionData {
  const closed = status !== "RUNNING";
  return {
    ...(input !== undefined && { input }),
    ...(closed && result !== undefined && { result }),
    ...(closed && error !== undefined && { error }),
  };
}
