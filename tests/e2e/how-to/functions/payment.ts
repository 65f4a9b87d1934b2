import { type DurableContext, withDurableExecution } from "@clew/runtime";

class CardDeclined extends Error {
  override readonly name = "CardDeclined";
}

export const handler = withDurableExecution(async (payment: { amount: number }, context: DurableContext) => {
  if (payment.amount > 1000) throw new CardDeclined(`declined for ${payment.amount}`);
  const transactionId = await context.step("charge", () => `txn-${payment.amount}`);
  return { transactionId };
});
