import { expect, test, vi } from "vitest";
import { describeAwsClients } from "./support/describe-aws-clients.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const arn = "arn:aws:lambda:us-east-1:123456789012:function:order:3/durable-execution/none/none";
const token = "dG9rZW4=";

interface Refusal {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly name: string;
  readonly message: RegExp;
}

const refusals: readonly Refusal[] = [
  {
    operation: "CheckpointDurableExecution",
    input: { DurableExecutionArn: arn, CheckpointToken: token },
    status: 400,
    name: "InvalidParameterValueException",
    message: /^Invalid checkpoint token$/,
  },
  {
    operation: "GetDurableExecutionState",
    input: { DurableExecutionArn: arn, CheckpointToken: token },
    status: 400,
    name: "InvalidParameterValueException",
    message: /^Invalid checkpoint token$/,
  },
  {
    operation: "CheckpointDurableExecution",
    input: {
      DurableExecutionArn: arn,
      CheckpointToken: token,
      Updates: [{ Id: "!", Type: "STEP", Action: "START" }],
    },
    status: 400,
    name: "ValidationException",
    message: /^1 validation error detected: Value '!' at 'updates\.1\.member\.id' failed to satisfy constraint: /,
  },
  {
    operation: "GetDurableExecution",
    input: { DurableExecutionArn: arn },
    status: 404,
    name: "ResourceNotFoundException",
    message: /^Durable Execution does not exist$/,
  },
  {
    operation: "GetDurableExecutionHistory",
    input: { DurableExecutionArn: arn, MaxItems: 1001 },
    status: 400,
    name: "ValidationException",
    message: /'maxItems'.*less than or equal to 1000/,
  },
  {
    operation: "StopDurableExecution",
    input: { DurableExecutionArn: arn },
    status: 404,
    name: "ResourceNotFoundException",
    message: /./,
  },
  {
    operation: "SendDurableExecutionCallbackSuccess",
    input: { CallbackId: "AAAA", Result: "1" },
    status: 400,
    name: "InvalidParameterValueException",
    message: /^Invalid callback id$/,
  },
  {
    operation: "Invoke",
    input: { FunctionName: "order" },
    status: 400,
    name: "InvalidParameterValueException",
    message: /^You cannot invoke a durable function using an unqualified ARN\.$/,
  },
  {
    operation: "Invoke",
    input: { FunctionName: "slow:1" },
    status: 400,
    name: "InvalidParameterValueException",
    message: /greater than 15 minutes\.$/,
  },
  {
    operation: "Invoke",
    input: { FunctionName: "nobody:1" },
    status: 404,
    name: "ResourceNotFoundException",
    message: /^Function not found: arn:aws:lambda:us-east-1:123456789012:function:nobody:1$/,
  },
];

describeAwsClients((at) => {
  test.each(refusals)("hears $name of $operation $input", async ({ operation, input, status, name, message }) => {
    const answer = await at.client.call(operation, input);
    expect(answer).toMatchObject({ status, error: { name, message: expect.stringMatching(message) as string } });
  });
});
