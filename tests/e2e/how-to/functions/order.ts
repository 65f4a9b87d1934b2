import { type DurableContext, withDurableExecution } from "@clew/runtime";

interface Order {
  readonly id: string;
  readonly amount: number;
}

export const handler = withDurableExecution(async (order: Order, context: DurableContext) => {
  const reservation = await context.step("reserve", () => reserve(order.id));
  await context.wait("cool down", { minutes: 5 });
  const payment = await context.invoke<{ amount: number }, { transactionId: string }>("pay", "payment:live", {
    amount: order.amount,
  });
  return { reservation, transactionId: payment.transactionId };
});

async function reserve(id: string): Promise<string> {
  return Promise.resolve(`reserved ${id}`);
}
