import { expect, test } from "vitest";
import { createWorld, nodeFunction, resultOf } from "./support/world.ts";

test("a plain Node function answers, and its process is used again", async () => {
  await using world = await createWorld([nodeFunction("plain/greet.handler")]);
  const first = resultOf(await world.call({ name: "Ada" }));
  expect(first).toMatchObject({ greeting: "hello Ada" });
  expect(resultOf(await world.call({ name: "Ada" }))).toEqual(first);
  expect(await world.logged("greeting Ada")).toMatchObject({
    functionName: "fn",
    functionVersion: "$LATEST",
    stream: "stdout",
    requestId: "request-1",
  });
});
