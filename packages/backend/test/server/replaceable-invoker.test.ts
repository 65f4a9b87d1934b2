import { describe, expect, it } from "vitest";
import { textPayload, type InvocationOutcome, type PlainInvocation } from "@clew/protocol";
import type { FunctionDescription, Invoker } from "../../src/port/invoker.ts";
import { ReplaceableInvoker } from "../../src/server/replaceable-invoker.ts";

const invocation: PlainInvocation = {
  kind: "plain",
  requestId: "r1",
  functionName: "order",
  functionVersion: "1",
  deadline: 1,
  input: textPayload("{}"),
};
const { signal } = new AbortController();

/** An invoker whose answers are given by hand. */
function manual(name: string) {
  const description: FunctionDescription = {
    name: "order",
    kind: "plain",
    versions: [{ version: "1", hash: name }],
    aliases: new Map(),
    timeoutSeconds: 1,
  };
  let answer: (outcome: InvocationOutcome) => void = () => undefined;
  const graces: number[] = [];
  const invoker: Invoker = {
    functions: () => new Map([["order", description]]),
    onChange: () => () => undefined,
    invoke: () => new Promise((resolve) => (answer = resolve)),
    close: (graceMs) => Promise.resolve(void graces.push(graceMs)),
  };
  return { invoker, graces, answer: () => answer({ kind: "result", result: textPayload(`"${name}"`) }) };
}

describe("a replaceable invoker", () => {
  it("serves nothing at first, and says so", async () => {
    const replaceable = new ReplaceableInvoker();
    expect(replaceable.functions().size).toBe(0);
    expect(await replaceable.invoke(invocation, signal)).toMatchObject({ error: { type: "Runtime.HostUnavailable" } });
  });

  it("lets what runs end where it began, and sends what comes to the new one", async () => {
    const [first, second] = [manual("a"), manual("b")];
    const replaceable = new ReplaceableInvoker();
    let changes = 0;
    const stop = replaceable.onChange(() => (changes += 1));
    await replaceable.replace(async () => first.invoker, 0);
    const running = replaceable.invoke(invocation, signal);
    await replaceable.replace(async () => second.invoker, 500);
    const next = replaceable.invoke(invocation, signal);
    second.answer();
    first.answer();
    expect(await running).toEqual({ kind: "result", result: textPayload('"a"') });
    expect(await next).toEqual({ kind: "result", result: textPayload('"b"') });
    expect([first.graces, second.graces, changes]).toEqual([[500], [], 2]);
    expect(replaceable.functions().get("order")?.versions).toEqual([{ version: "1", hash: "b" }]);
    stop();
    await replaceable.close(7);
    expect(second.graces).toEqual([7]);
  });
});
