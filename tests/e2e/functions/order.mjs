import { withDurableExecution } from "@aws/durable-execution-sdk-js";

/** A step and, when asked for, a failure, a wait, a callback. */
export const handler = withDurableExecution(async (event, context) => {
  const id = await context.step("validate", async () => {
    console.log(`validating ${event.id}`);
    return event.id;
  });
  if (event.fail) throw new TypeError(event.fail);
  if (event.hours) await context.wait("pause", { hours: event.hours });
  if (!event.approve) return { id };
  const [approval] = await context.createCallback("approval");
  return { id, approval: await approval };
});
