import { issue, type OperationUpdate, ProtocolError, textPayload } from "@clew/protocol";
import { expect, test } from "vitest";
import { namingUpdate } from "../../src/checkpoint/naming-update.ts";
import { CheckpointError } from "../../src/error/checkpoint-error.ts";
import { createBench } from "../harness/run.ts";

const update = (id: string, bytes: number): OperationUpdate => ({
  id,
  type: "STEP",
  name: `step ${id}`,
  action: "SUCCEED",
  payload: textPayload("x".repeat(bytes)),
});
const small = update("a", 10);
const large = update("b", 300_000);
const message = "InvalidParameterValueException: STEP output payload size must be less than or equal to 262144 bytes.";
const refusal = (scope: "execution" | "invocation" = "execution", cause?: Error): CheckpointError =>
  new CheckpointError(message, { scope, cause });

const named = new ProtocolError(issue("FIELD_PATTERN", { field: "updates[1].name" }));

test.each([
  {
    by: "its field",
    updates: [large, small],
    cause: named,
    told: 'SUCCEED of STEP "step a", id a, 10 bytes',
  },
  {
    by: "its size, which no other update has",
    updates: [small, large, small],
    cause: undefined,
    told: 'SUCCEED of STEP "step b", id b, 300000 bytes',
  },
])("a refusal is told with the update that is known by $by", ({ updates, cause, told }) => {
  const error = namingUpdate(refusal("execution", cause), updates);
  expect(error).toMatchObject({ message: `${message} [${told}]`, scope: "execution", cause });
});

test.each([
  ["two updates are large", [large, large], refusal()],
  ["none is large", [small], refusal()],
  [
    "its field is that of the request",
    [large],
    refusal("execution", new ProtocolError(issue("FIELD_PATTERN", { field: "clientToken" }))),
  ],
  ["another invocation may succeed", [large], refusal("invocation")],
  ["the connection broke", [large], new Error("connection lost")],
])("an error stays as it came where %s", (_what, updates, error) => {
  expect(namingUpdate(error, updates)).toBe(error);
});

test("an error too large to be recorded counts as what it takes", () => {
  const failed: OperationUpdate = {
    id: small.id,
    type: "CONTEXT",
    action: "FAIL",
    error: { type: "E", message: "x".repeat(300_000) },
  };
  expect(namingUpdate(refusal(), [failed])).toMatchObject({
    message: expect.stringMatching(/\[FAIL of CONTEXT, id a, 3000\d\d bytes\]$/) as string,
  });
});

test("an execution that fails of a step's result says which step, and how large it is", async () => {
  const bench = createBench();
  bench.peer.intercept = () => {
    throw refusal();
  };
  const { error } = await bench.invoke((_event, context) => context.step("fetch", () => "x".repeat(300_000)));
  expect(error?.message).toMatch(/ \[SUCCEED of STEP "fetch", id \S+, 300002 bytes\]$/);
});
