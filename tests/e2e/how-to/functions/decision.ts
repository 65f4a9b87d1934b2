import { type DurableContext, jsonSerdesFor, withDurableExecution } from "@clew/runtime";

interface Decision {
  readonly approved: boolean;
}

export const handler = withDurableExecution(async (_request: unknown, context: DurableContext) => {
  const [answer] = await context.createCallback("decision", { serdes: jsonSerdesFor<Decision>() });
  const { approved } = await answer;
  return approved ? "granted" : "denied";
});
