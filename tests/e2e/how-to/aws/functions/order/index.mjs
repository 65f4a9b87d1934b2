import { withDurableExecution } from "@aws/durable-execution-sdk-js";

export const handler = withDurableExecution(async (event, context) => {
  const order = await context.step("validate", async () => ({ id: event.id, amount: Number(event.amount) }));
  await context.wait("cool down", { minutes: 2 });
  const payment = await context.invoke("pay", "payment:live", { amount: order.amount });
  return { status: "completed", transactionId: payment.transactionId };
});
