import {
  type DurableContext,
  InvokeFailedError,
  InvokeStoppedError,
  InvokeTimedOutError,
  retryPresets,
  StepError,
  withDurableExecution,
} from "@clew/runtime";

export const handler = withDurableExecution(async (amount: number, context: DurableContext) => {
  try {
    await context.step("check", () => check(amount), { retryStrategy: retryPresets.noRetry });
    return await context.invoke("pay", "payment:live", { amount });
  } catch (error) {
    if (error instanceof StepError) return { check: error.errorType, because: error.message };
    if (error instanceof InvokeFailedError) return { failed: error.errorType, because: error.message };
    if (error instanceof InvokeTimedOutError) return { timedOut: error.message };
    if (error instanceof InvokeStoppedError) return { stopped: error.message };
    throw error;
  }
});

function check(amount: number): void {
  if (amount <= 0) throw new RangeError(`amount: expected more than 0, got ${amount}`);
}
