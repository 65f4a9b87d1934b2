import {
  durableExecution,
  InvokeError,
  InvokeStoppedError,
  InvokeTimedOutError,
  type DurableContext,
} from "@clew/runtime";

/** What a customer sends. */
export interface OrderEvent {
  readonly orderId: string;
  readonly amount: number;
  /** Which function takes the payment; the durable one by default. */
  readonly payment?: "durable" | "plain";
}

interface ValidationResult {
  readonly valid: boolean;
  readonly reason?: string;
}

interface PaymentResult {
  readonly transactionId: string;
}

/** What becomes of an order. */
export type OrderResult =
  | { readonly status: "completed"; readonly transactionId: string }
  | { readonly status: "rejected"; readonly reason?: string | undefined }
  | { readonly status: "payment failed" | "payment timed out" | "payment stopped"; readonly reason: string };

const paymentFunctions = { durable: "payment-processor-function:live", plain: "payment-processor-plain" } as const;

/** Validates an order, then takes the payment: two functions in two other languages, called durably. */
export const handler = durableExecution(async (event: OrderEvent, context: DurableContext): Promise<OrderResult> => {
  const { orderId, amount } = event;
  const validation = await context.invoke<{ orderId: string; amount: number }, ValidationResult>(
    "validate-order",
    "validate-order-function:live",
    { orderId, amount },
  );
  if (!validation.valid) return { status: "rejected", reason: validation.reason };

  try {
    const payment = await context.invoke<{ orderId: string; amount: number }, PaymentResult>(
      "process-payment",
      paymentFunctions[event.payment ?? "durable"],
      { orderId, amount },
    );
    return { status: "completed", transactionId: payment.transactionId };
  } catch (error) {
    if (error instanceof InvokeTimedOutError) return { status: "payment timed out", reason: error.message };
    if (error instanceof InvokeStoppedError) return { status: "payment stopped", reason: error.message };
    if (error instanceof InvokeError) return { status: "payment failed", reason: error.message };
    throw error;
  }
});
