// A durable function as a user writes it, hosted by the backend as a process.
import { withDurableExecution } from "@clew/runtime";

export const handler = withDurableExecution(async (event: { readonly name: string }, context) => {
  const greeting = await context.step("greet", () => Promise.resolve(`hello ${event.name}`));
  await context.wait("pause", { seconds: 1 });
  return { greeting };
});
