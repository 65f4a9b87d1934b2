import { expect, expectTypeOf, test } from "vitest";
import {
  type BinarySerdes,
  type DurableContext,
  durableExecution,
  type DurablePromise,
  type InvokeConfig,
  InvokeError,
  jsonSerdesFor,
  StepSemantics,
  type TextSerdes,
} from "../../src/index.ts";

/** Never called: the compiler is the test. */
export function overloads(context: DurableContext, config: InvokeConfig<{ id: string }, number>): void {
  // step
  expectTypeOf(context.step(() => 1)).toEqualTypeOf<DurablePromise<number>>();
  expectTypeOf(context.step("name", async () => Promise.resolve("x"))).toEqualTypeOf<DurablePromise<string>>();
  expectTypeOf(context.step(undefined, ({ attempt }) => attempt)).toEqualTypeOf<DurablePromise<number>>();
  void context.step("name", () => 1, { semantics: StepSemantics.AtMostOncePerRetry, retryStrategy: undefined });
  // @ts-expect-error a name alone is no step
  void context.step("name");
  // @ts-expect-error the semantics are two
  void context.step("name", () => 1, { semantics: "ONCE" });

  // wait
  expectTypeOf(context.wait({ seconds: 1 })).toEqualTypeOf<DurablePromise<void>>();
  void context.wait("name", { minutes: 1, seconds: 30 });
  void context.wait(undefined, { days: 1 });
  // @ts-expect-error a number has no unit
  void context.wait(5);

  // invoke, named
  expectTypeOf(context.invoke<{ id: string }, number>("name", "f:1", { id: "1" })).toEqualTypeOf<
    DurablePromise<number>
  >();
  expectTypeOf(context.invoke("name", "f:1", { id: "1" }, config)).toEqualTypeOf<DurablePromise<number>>();
  expectTypeOf(context.invoke<string, number>("name", "f:1", "text")).toEqualTypeOf<DurablePromise<number>>();
  expectTypeOf(context.invoke<string, number>(undefined, "f:1", "text")).toEqualTypeOf<DurablePromise<number>>();
  // @ts-expect-error the input is not what the type says
  void context.invoke<{ id: string }, number>("name", "f:1", { id: 1 });
  // invoke, unnamed
  expectTypeOf(context.invoke<{ id: string }, number>("f:1", { id: "1" })).toEqualTypeOf<DurablePromise<number>>();
  expectTypeOf(context.invoke("f:1", { id: "1" }, config)).toEqualTypeOf<DurablePromise<number>>();
  expectTypeOf(context.invoke<undefined, number>("f:1")).toEqualTypeOf<DurablePromise<number>>();
  const text: InvokeConfig<string, number> = {};
  // @ts-expect-error a text as the input of the unnamed form would be read as the function
  void context.invoke<string, number>("f:1", "text", text);
  // @ts-expect-error a function needs a name
  void context.invoke(undefined);

  // runInChildContext
  expectTypeOf(context.runInChildContext((child) => child.step(() => 1))).toEqualTypeOf<DurablePromise<number>>();
  expectTypeOf(context.runInChildContext("name", () => "x", { subType: "Saga" })).toEqualTypeOf<
    DurablePromise<string>
  >();

  // createCallback
  expectTypeOf(context.createCallback("name")).toEqualTypeOf<DurablePromise<[DurablePromise<string>, string]>>();
  expectTypeOf(context.createCallback<number>({ serdes: { deserialize: Number } })).toEqualTypeOf<
    DurablePromise<[DurablePromise<number>, string]>
  >();

  expectTypeOf(context.createCallback<string>("name", { timeout: { days: 3 } })).toEqualTypeOf<
    DurablePromise<[DurablePromise<string>, string]>
  >();
  const json = { serdes: jsonSerdesFor<{ approved: boolean }>() };
  expectTypeOf(context.createCallback("name", json)).toEqualTypeOf<
    DurablePromise<[DurablePromise<{ approved: boolean }>, string]>
  >();
  expectTypeOf(context.createCallback<{ approved: boolean }>(json)).toEqualTypeOf<
    DurablePromise<[DurablePromise<{ approved: boolean }>, string]>
  >();
  // @ts-expect-error without a serdes the value is a text
  void context.createCallback<{ approved: boolean }>("name");
  // @ts-expect-error without a serdes the value is a text
  void context.createCallback<{ approved: boolean }>({ timeout: { days: 3 } });

  // serdes
  const binary: BinarySerdes<number> = {
    kind: "binary",
    mediaType: "x/y",
    serialize: (value) => Uint8Array.of(value ?? 0),
    deserialize: (data) => data?.[0],
  };
  const lines: TextSerdes<string[]> = {
    serialize: (value) => value?.join("\n"),
    deserialize: (data) => data?.split("\n"),
  };
  void context.step(() => 1, { serdes: binary });
  void context.step(() => ["a"], { serdes: lines });
  // @ts-expect-error a serdes of another type
  void context.step(() => 1, { serdes: lines });
}

/** The walkthrough of the page that this runtime follows, as a user would write it. */
interface OrderEvent {
  orderId: string;
  amount: number;
}
interface ValidationResult {
  valid: boolean;
  reason?: string;
}
export const handler = durableExecution(async (event: OrderEvent, context: DurableContext) => {
  const validation = await context.invoke<OrderEvent, ValidationResult>(
    "validate-order",
    "validate-order-function:live",
    {
      orderId: event.orderId,
      amount: event.amount,
    },
  );
  if (!validation.valid) return { status: "rejected", reason: validation.reason };
  const config: InvokeConfig<{ orderId: string }, { status: string }> = { tenantId: event.orderId };
  try {
    const result = await context.invoke(
      "process-order",
      "order-processor-function:live",
      { orderId: event.orderId },
      config,
    );
    return { status: "success", result };
  } catch (err) {
    if (err instanceof InvokeError) return { status: "failed", reason: err.message };
    throw err;
  }
});

test("a durable function takes the event and the Lambda context", () => {
  expect(handler).toHaveLength(2);
});
