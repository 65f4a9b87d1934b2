import { type DurableContext, withDurableExecution } from "@clew/runtime";

export const handler = withDurableExecution(async (cities: readonly string[], context: DurableContext) => {
  const quotes = cities.map((city) =>
    context.runInChildContext(`quote ${city}`, async (child) => {
      const price = await child.step("ask", () => ask(city));
      await child.wait("let it settle", { seconds: 30 });
      return child.step("confirm", () => ({ city, price }));
    }),
  );
  return Promise.all(quotes);
});

async function ask(city: string): Promise<number> {
  return Promise.resolve(city.length);
}
