import { CallbackExternalError, CallbackTimeoutError, type DurableContext, withDurableExecution } from "@clew/runtime";

export const handler = withDurableExecution(async (request: { what: string }, context: DurableContext) => {
  const [answer, callbackId] = await context.createCallback<string>("approval", { timeout: { days: 3 } });
  await context.step("ask", ({ logger }) => {
    logger.info("approval wanted", { what: request.what, callbackId });
  });
  try {
    return { approved: await answer };
  } catch (error) {
    if (error instanceof CallbackTimeoutError) return { expired: request.what };
    if (error instanceof CallbackExternalError) return { refused: error.message };
    throw error;
  }
});
