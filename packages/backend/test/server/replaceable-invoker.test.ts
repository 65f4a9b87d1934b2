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

  it("is replaced in the order of the calls, however long each takes to make its own", async () => {
    const [first, second] = [manual("a"), manual("b")];
    const replaceable = new ReplaceableInvoker();
    const slow = Promise.withResolvers<Invoker>();
    const replaced = [
      replaceable.replace(() => slow.promise, 1),
      replaceable.replace(() => Promise.resolve(second.invoker), 2),
    ];
    slow.resolve(first.invoker);
    await Promise.all(replaced);
    expect([first.graces, second.graces]).toEqual([[2], []]);
    expect(replaceable.functions().get("order")?.versions).toEqual([{ version: "1", hash: "b" }]);
  });

  it("stays as it is when the next cannot be made, and takes the one after", async () => {
    const [first, second] = [manual("a"), manual("b")];
    const replaceable = new ReplaceableInvoker();
    await replaceable.replace(async () => first.invoker, 0);
    await expect(replaceable.replace(() => Promise.reject(new Error("no such code")), 0)).rejects.toThrow("no such");
    expect([first.graces, replaceable.functions().get("order")?.versions]).toEqual([[], [{ version: "1", hash: "a" }]]);
    await replaceable.replace(async () => second.invoker, 0);
    expect(replaceable.functions().get("order")?.versions).toEqual([{ version: "1", hash: "b" }]);
  });

  it("makes nothing once it is closed, and closes what was being made", async () => {
    const [first, second] = [manual("a"), manual("b")];
    const replaceable = new ReplaceableInvoker();
    const [asked, slow] = [Promise.withResolvers<undefined>(), Promise.withResolvers<Invoker>()];
    let made = 0;
    const makeSecond = (): Promise<Invoker> => {
      made += 1;
      return Promise.resolve(second.invoker);
    };
    const makeFirst = (): Promise<Invoker> => {
      asked.resolve(undefined);
      return slow.promise;
    };
    const replaced = [replaceable.replace(makeFirst, 9_000), replaceable.replace(makeSecond, 9_000)];
    await asked.promise;
    const closed = replaceable.close(5);
    slow.resolve(first.invoker);
    await Promise.all([...replaced, closed]);
    await replaceable.replace(makeSecond, 9_000);
    expect([first.graces, second.graces, made]).toEqual([[0], [], 0]);
    expect(replaceable.functions().size).toBe(0);
  });

  it("gives those that were replaced no longer than itself when it closes", async () => {
    const [first, second] = [manual("a"), manual("b")];
    const [leaving, ended] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const close = (graceMs: number): Promise<void> => {
      first.graces.push(graceMs);
      (graceMs === 5 ? ended : leaving).resolve(undefined);
      return ended.promise;
    };
    const replaceable = new ReplaceableInvoker();
    await replaceable.replace(async () => ({ ...first.invoker, close }), 0);
    const replaced = replaceable.replace(async () => second.invoker, 60_000);
    await leaving.promise;
    await replaceable.close(5);
    await replaced;
    expect([first.graces, second.graces]).toEqual([[60_000, 5], [5]]);
  });
});
