import { withDurableExecution } from "@aws/durable-execution-sdk-js";

/** Says whether an order can be taken. The stock is looked up in a step: once, however often this is replayed. */
export const handler = withDurableExecution(async (event, context) => {
  const stock = await context.step("look-up-stock", async () => ({ available: !event.orderId.startsWith("sold-out") }));
  if (event.amount <= 0) return { valid: false, reason: "the amount must be positive" };
  return stock.available ? { valid: true } : { valid: false, reason: "sold out" };
});
