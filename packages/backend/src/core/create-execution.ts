import type { ExecutionId, Payload } from "@clew/protocol";
import type { ExecutionHead } from "@clew/store";
import { executionDeadline } from "./close.ts";
import type { DecideContext, ResolvedFunction } from "./context.ts";
import { Draft } from "./draft.ts";

/** What a new execution starts with. */
export interface NewExecution {
  readonly id: ExecutionId;
  readonly name: string;
  readonly target: ResolvedFunction;
  readonly input?: Payload;
  readonly inputHash?: string;
  readonly tenantId?: string;
  readonly traceHeader?: string;
  readonly executionTimeoutSeconds?: number;
  readonly synchronous: boolean;
  readonly parent?: ExecutionHead["parent"];
}

/** The first draft of an execution, or of one call of a plain function: recorded, not yet invoked. */
export function createExecution(options: NewExecution, context: DecideContext): Draft {
  const { now, config } = context;
  const { target, parent, tenantId, traceHeader, inputHash } = options;
  const durable = target.kind === "durable";
  const seconds = durable
    ? (options.executionTimeoutSeconds ?? target.executionTimeoutSeconds)
    : config.invocationTimeoutSeconds;
  const deadline = executionDeadline(now, seconds, context);
  const head: ExecutionHead = {
    id: options.id,
    kind: durable ? "durable" : "call",
    name: options.name,
    functionName: target.name,
    functionVersion: target.version,
    ...(target.hash !== undefined && { functionHash: target.hash }),
    status: "RUNNING",
    version: 0,
    epoch: 0,
    tokenSeq: 0,
    nextSeq: 1,
    nextEventId: 1,
    lastTime: now,
    startTime: now,
    ...(seconds !== undefined && { executionTimeoutSeconds: seconds }),
    ...(deadline !== undefined && { executionDeadline: deadline }),
    retentionDays: target.retentionDays ?? config.defaultRetentionDays,
    ...(tenantId !== undefined && { tenantId }),
    ...(traceHeader !== undefined && { traceHeader }),
    ...(parent !== undefined && { parent }),
    ...(inputHash !== undefined && { inputHash }),
    maxResultBytes: maxResultBytes(options, context),
    failures: 0,
    idlePendings: 0,
    recentCommitIds: [],
    operationCount: 1,
    dataBytes: 0,
  };
  const draft = Draft.fresh(head, now);
  if (options.input !== undefined) draft.setData({ input: options.input });
  draft.event({
    type: "ExecutionStarted",
    details: seconds === undefined ? {} : { executionTimeoutSeconds: seconds },
    payload: { member: "input" },
  });
  return draft;
}

function maxResultBytes({ target, synchronous }: NewExecution, { config }: DecideContext): number {
  if (target.kind === "plain") return config.maxCallResultBytes;
  return (synchronous ? config.bytes.syncResult : config.bytes.asyncResult).maxBytes;
}
