interface Order {
  readonly id: string;
}

export const handler = async (order: Order): Promise<{ readonly typed: string }> => ({ typed: order.id });
