import type { ExecutionData, ExecutionDescription } from "@clew/protocol";
import type { ExecutionHead } from "@clew/store";
import { executionArn } from "../core/arn.ts";
import type { CoreConfig } from "../core/config.ts";

/** An execution as its readers see it. */
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
    ...(data !== undefined && { data }),
  };
}
