import { expect, test, vi } from "vitest";
import type { AwsAnswer } from "./support/aws-client.ts";
import { describeAwsClients } from "./support/describe-aws-clients.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

type Members = Readonly<Record<string, unknown>>;

/** What an operation answered; throws when it was refused. */
function ok(answer: AwsAnswer): Members {
  if ("ok" in answer) return answer.ok;
  throw new Error(JSON.stringify(answer));
}

function operations(members: Members): readonly Members[] {
  const { Operations } = members["NewExecutionState"] as { readonly Operations: readonly Members[] };
  return Operations;
}

const started = { StartTimestamp: expect.any(Number) as number };

describeAwsClients((at) => {
  const start = (name: string, input = '{"n":1}'): Promise<AwsAnswer> =>
    at.client.call("Invoke", {
      FunctionName: "order:live",
      InvocationType: "Event",
      DurableExecutionName: name,
      Payload: input,
    });

  test("starts an execution, checkpoints it and reads it back", async () => {
    const accepted = await start("first");
    expect(accepted.status).toBe(202);
    expect(ok(accepted)).toMatchObject({ StatusCode: 202, ExecutedVersion: "3" });
    const { executionArn: arn, checkpointToken, requestId } = await at.worker.next();
    expect(ok(accepted)["DurableExecutionArn"]).toBe(arn);
    expect(arn).toMatch(/^arn:aws:lambda:us-east-1:123456789012:function:order:3\/durable-execution\/first\/[\w-]+$/);

    const checkpointed = ok(
      await at.client.call("CheckpointDurableExecution", {
        DurableExecutionArn: arn,
        CheckpointToken: checkpointToken,
        Updates: [
          { Id: "s", Type: "STEP", Action: "START", Name: "charge", SubType: "Step" },
          { Id: "s", Type: "STEP", Action: "SUCCEED", Name: "charge", SubType: "Step", Payload: '"paid"' },
          { Id: "w", Type: "WAIT", Action: "START", WaitOptions: { WaitSeconds: 600 } },
          { Id: "c", Type: "CALLBACK", Action: "START", CallbackOptions: { TimeoutSeconds: 0 } },
          {
            Id: "r",
            Type: "STEP",
            Action: "RETRY",
            Error: { ErrorType: "T", ErrorMessage: "m", ErrorData: "d", StackTrace: ["f"] },
            StepOptions: { NextAttemptDelaySeconds: 600 },
          },
        ],
      }),
    );
    const token = checkpointed["CheckpointToken"];
    expect(token).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
    expect(operations(checkpointed)).toMatchObject([
      {
        ...started,
        Id: "s",
        Type: "STEP",
        Status: "SUCCEEDED",
        Name: "charge",
        SubType: "Step",
        StepDetails: { Attempt: 1, Result: '"paid"' },
      },
      { ...started, Id: "w", Status: "STARTED", WaitDetails: { ScheduledEndTimestamp: expect.any(Number) as number } },
      {
        ...started,
        Id: "c",
        Status: "STARTED",
        CallbackDetails: { CallbackId: expect.stringMatching(/^[A-Za-z0-9+/]+={0,2}$/) as string },
      },
      {
        ...started,
        Id: "r",
        Status: "PENDING",
        StepDetails: {
          Attempt: 1,
          NextAttemptTimestamp: expect.any(Number) as number,
          Error: { ErrorType: "T", ErrorMessage: "m", ErrorData: "d", StackTrace: ["f"] },
        },
      },
    ]);

    const page = ok(
      await at.client.call("GetDurableExecutionState", {
        DurableExecutionArn: arn,
        CheckpointToken: token,
        MaxItems: 2,
      }),
    );
    expect(page["Operations"]).toMatchObject([
      { Type: "EXECUTION", ExecutionDetails: { InputPayload: '{"n":1}' } },
      { Id: "s" },
    ]);
    const rest = ok(
      await at.client.call("GetDurableExecutionState", {
        DurableExecutionArn: arn,
        CheckpointToken: token,
        Marker: page["NextMarker"],
      }),
    );
    expect(rest).toMatchObject({ Operations: [{ Id: "w" }, { Id: "c" }, { Id: "r" }] });
    expect(rest).not.toHaveProperty("NextMarker");

    const before = Date.now() / 1000 - 60;
    expect(ok(await at.client.call("GetDurableExecution", { DurableExecutionArn: arn }))).toMatchObject({
      DurableExecutionArn: arn,
      DurableExecutionName: "first",
      Status: "RUNNING",
      InputPayload: '{"n":1}',
      Version: "3",
      ExecutionDataIncluded: true,
      DurableConfig: { ExecutionTimeout: 600 },
    });
    const listed = ok(
      await at.client.call("ListDurableExecutionsByFunction", {
        FunctionName: "order",
        Qualifier: "live",
        DurableExecutionName: "first",
        Statuses: ["RUNNING"],
        StartedAfter: before,
        StartedBefore: before + 3600,
        ReverseOrder: true,
      }),
    );
    const [listedStart] = (listed["DurableExecutions"] as readonly Members[]).map((item) => item["StartTimestamp"]);
    expect(listed["DurableExecutions"]).toMatchObject([{ DurableExecutionArn: arn, Status: "RUNNING" }]);
    expect(listedStart).toBeGreaterThan(before);

    at.worker.succeed(requestId, 7);
  });

  test("settles callbacks", async () => {
    await start("callbacks");
    const { executionArn: arn, checkpointToken, requestId } = await at.worker.next();
    const checkpointed = ok(
      await at.client.call("CheckpointDurableExecution", {
        DurableExecutionArn: arn,
        CheckpointToken: checkpointToken,
        Updates: ["a", "b"].map((Id) => ({
          Id,
          Type: "CALLBACK",
          Action: "START",
          CallbackOptions: { TimeoutSeconds: 600, HeartbeatTimeoutSeconds: 600 },
        })),
      }),
    );
    const ids = operations(checkpointed).map((op) => (op["CallbackDetails"] as { CallbackId: string }).CallbackId);
    const [a, b] = ids;
    ok(await at.client.call("SendDurableExecutionCallbackHeartbeat", { CallbackId: a }));
    ok(await at.client.call("SendDurableExecutionCallbackSuccess", { CallbackId: a, Result: '{"approved":true}' }));
    ok(await at.client.call("SendDurableExecutionCallbackFailure", { CallbackId: b }));
    const again = await at.client.call("SendDurableExecutionCallbackSuccess", { CallbackId: a });
    expect(again).toMatchObject({ status: 400, error: { name: "CallbackTimeoutException" } });
    const polled = ok(
      await at.client.call("CheckpointDurableExecution", {
        DurableExecutionArn: arn,
        CheckpointToken: checkpointed["CheckpointToken"],
        Updates: [],
      }),
    );
    expect(operations(polled)).toMatchObject([
      { Id: "a", Status: "SUCCEEDED", CallbackDetails: { Result: '{"approved":true}' } },
      { Id: "b", Status: "FAILED" },
    ]);
    at.worker.succeed(requestId, null);
  });

  test("reads history page by page, and stops an execution", async () => {
    await start("history");
    const { executionArn: arn } = await at.worker.next();
    const stopped = ok(
      await at.client.call("StopDurableExecution", {
        DurableExecutionArn: arn,
        Error: { ErrorType: "Operator", ErrorMessage: "enough" },
      }),
    );
    expect(stopped["StopTimestamp"]).toBeGreaterThan(Date.now() / 1000 - 60);
    expect(ok(await at.client.call("StopDurableExecution", { DurableExecutionArn: arn }))).toEqual(stopped);
    expect(ok(await at.client.call("GetDurableExecution", { DurableExecutionArn: arn }))).toMatchObject({
      Status: "STOPPED",
      EndTimestamp: stopped["StopTimestamp"],
      Error: { ErrorType: "Operator", ErrorMessage: "enough" },
    });
    const first = ok(
      await at.client.call("GetDurableExecutionHistory", {
        DurableExecutionArn: arn,
        IncludeExecutionData: true,
        MaxItems: 1,
      }),
    );
    expect(first["Events"]).toMatchObject([
      {
        EventType: "ExecutionStarted",
        EventId: 1,
        EventTimestamp: expect.any(Number) as number,
        ExecutionStartedDetails: { Input: { Payload: '{"n":1}' } },
      },
    ]);
    const rest = ok(
      await at.client.call("GetDurableExecutionHistory", {
        DurableExecutionArn: arn,
        IncludeExecutionData: true,
        ReverseOrder: true,
      }),
    );
    expect((rest["Events"] as readonly Members[]).at(-1)).toMatchObject({ EventType: "ExecutionStarted" });
  });

  test("invokes and hears the result, or the error", async () => {
    const call = at.client.call("Invoke", { FunctionName: "order", Qualifier: "live", Payload: "1" });
    at.worker.succeed((await at.worker.next()).requestId, { total: 3 });
    const answered = await call;
    expect(answered.status).toBe(200);
    expect(ok(answered)).toMatchObject({ StatusCode: 200, ExecutedVersion: "3", Payload: '{"total":3}' });
    expect(ok(answered)).not.toHaveProperty("FunctionError");

    const failing = at.client.call("Invoke", { FunctionName: "order:3" });
    const error = { type: "Declined", message: "no", data: "d" };
    at.worker.answer((await at.worker.next()).requestId, { kind: "output", output: { status: "FAILED", error } });
    const failed = ok(await failing);
    expect(failed).toMatchObject({ StatusCode: 200, FunctionError: "Unhandled" });
    expect(JSON.parse(String(failed["Payload"]))).toEqual({
      errorType: "Declined",
      errorMessage: "no",
      errorData: "d",
    });
  });

  test("starts a named execution once", async () => {
    const arns = [ok(await start("once")), ok(await start("once"))].map((members) => members["DurableExecutionArn"]);
    expect(arns[1]).toBe(arns[0]);
    expect(await start("once", "2")).toMatchObject({
      status: 409,
      error: {
        name: "DurableExecutionAlreadyStartedException",
        class: "DurableExecutionAlreadyStartedException",
        message: `Execution already started: ${String(arns[0])}`,
      },
    });
    at.worker.succeed((await at.worker.next()).requestId, null);
  });

  test("reads a configuration", async () => {
    expect(
      ok(await at.client.call("GetFunctionConfiguration", { FunctionName: "order", Qualifier: "live" })),
    ).toMatchObject({ FunctionName: "order", Version: "3", DurableConfig: { ExecutionTimeout: 600 } });
  });
});
