import type { Victim } from "../../support/arena.ts";

/** A request taken apart, so that each part can be changed like a value of JSON. */
export interface Parts {
  readonly label: unknown;
  readonly query?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
}

/** An operation of the REST API, with a request that is in order. */
export interface Operation {
  readonly name: string;
  readonly method: "GET" | "POST";
  /** What stands before and behind the label in the path. */
  readonly around: readonly [string, string];
  readonly valid: (victim: Victim) => Parts;
  /** It changes nothing even when it is taken. */
  readonly reads?: true;
}

const updates = [
  { Id: "s", Type: "STEP", Action: "START", Name: "charge", SubType: "Step" },
  { Id: "s", Type: "STEP", Action: "RETRY", Error: { ErrorType: "T" }, StepOptions: { NextAttemptDelaySeconds: 600 } },
  { Id: "w", Type: "WAIT", Action: "START", WaitOptions: { WaitSeconds: 600 } },
  { Id: "c", Type: "CALLBACK", Action: "START", CallbackOptions: { TimeoutSeconds: 9, HeartbeatTimeoutSeconds: 9 } },
  { Id: "x", Type: "CONTEXT", Action: "START", SubType: "RunInChildContext" },
  { Id: "y", Type: "STEP", Action: "SUCCEED", ParentId: "x", Payload: "1" },
  { Id: "x", Type: "CONTEXT", Action: "SUCCEED", Payload: "2", ContextOptions: { ReplayChildren: true } },
  {
    Id: "i",
    Type: "CHAINED_INVOKE",
    Action: "START",
    Payload: "{}",
    ChainedInvokeOptions: { FunctionName: "nobody:1", TenantId: "t" },
  },
];

const executions = "/2025-12-01/durable-executions/";
const callbacks = "/2025-12-01/durable-execution-callbacks/";
const error = { ErrorType: "T", ErrorMessage: "m", ErrorData: "d", StackTrace: ["f"] };

/** Every operation that starts, advances, reads or settles something. */
export const operations: readonly Operation[] = [
  {
    name: "CheckpointDurableExecution",
    method: "POST",
    around: [executions, "/checkpoint"],
    valid: ({ executionArn, checkpointToken }) => ({
      label: executionArn,
      body: { CheckpointToken: checkpointToken, Updates: updates, ClientToken: "t" },
    }),
  },
  {
    name: "GetDurableExecutionState",
    method: "GET",
    around: [executions, "/state"],
    reads: true,
    valid: ({ executionArn, checkpointToken, marker }) => ({
      label: executionArn,
      query: { CheckpointToken: checkpointToken, Marker: marker, MaxItems: 2 },
    }),
  },
  {
    name: "GetDurableExecution",
    method: "GET",
    around: [executions, ""],
    reads: true,
    valid: ({ executionArn }) => ({ label: executionArn, query: { IncludeExecutionData: true } }),
  },
  {
    name: "GetDurableExecutionHistory",
    method: "GET",
    around: [executions, "/history"],
    reads: true,
    valid: ({ executionArn }) => ({
      label: executionArn,
      query: { IncludeExecutionData: false, ReverseOrder: true, MaxItems: 3 },
    }),
  },
  {
    name: "ListDurableExecutionsByFunction",
    method: "GET",
    around: ["/2025-12-01/functions/", "/durable-executions"],
    reads: true,
    valid: () => ({
      label: "order:1",
      query: {
        DurableExecutionName: "n",
        Statuses: "RUNNING",
        StartedAfter: "2026-01-01T00:00:00Z",
        StartedBefore: "2027-01-01T00:00:00.5+01:00",
        ReverseOrder: true,
        MaxItems: 3,
      },
    }),
  },
  {
    name: "StopDurableExecution",
    method: "POST",
    around: [executions, "/stop"],
    valid: ({ executionArn }) => ({ label: executionArn, body: error }),
  },
  {
    name: "SendDurableExecutionCallbackSuccess",
    method: "POST",
    around: [callbacks, "/succeed"],
    valid: ({ callbackId }) => ({ label: callbackId, body: { any: "value" } }),
  },
  {
    name: "SendDurableExecutionCallbackFailure",
    method: "POST",
    around: [callbacks, "/fail"],
    valid: ({ callbackId }) => ({ label: callbackId, body: error }),
  },
  {
    name: "SendDurableExecutionCallbackHeartbeat",
    method: "POST",
    around: [callbacks, "/heartbeat"],
    valid: ({ callbackId }) => ({ label: callbackId }),
  },
  {
    name: "Invoke",
    method: "POST",
    around: ["/2015-03-31/functions/", "/invocations"],
    valid: () => ({
      label: "order",
      query: { Qualifier: "1" },
      headers: {
        "x-amz-durable-execution-name": "n",
        "x-amz-tenant-id": "t",
        "x-amzn-trace-id": "Root=1",
      },
      body: { id: 7 },
    }),
  },
];
