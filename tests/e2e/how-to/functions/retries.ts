import {
  createRetryStrategy,
  type DurableContext,
  retryPresets,
  StepSemantics,
  withDurableExecution,
} from "@clew/runtime";

class Unavailable extends Error {}

export const handler = withDurableExecution(async (city: string, context: DurableContext) => {
  const weather = await context.step("weather", ({ attempt }) => askWeather(city, attempt), {
    retryStrategy: createRetryStrategy({
      maxAttempts: 5,
      initialDelay: { seconds: 2 },
      maxDelay: { minutes: 1 },
      jitter: "NONE",
      retryableErrorTypes: [Unavailable],
    }),
  });
  const letter = await context.step("send letter", () => sendLetter(weather), {
    semantics: StepSemantics.AtMostOncePerRetry,
    retryStrategy: retryPresets.noRetry,
  });
  return { weather, letter };
});

async function askWeather(city: string, attempt: number): Promise<string> {
  if (attempt < 3) throw new Unavailable(`attempt ${attempt}`);
  return Promise.resolve(`rain in ${city}, at attempt ${attempt}`);
}

async function sendLetter(text: string): Promise<string> {
  return Promise.resolve(`sent: ${text}`);
}
