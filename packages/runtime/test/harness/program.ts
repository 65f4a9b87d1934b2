import { textPayload } from "@clew/protocol";
import type { ChainedOutcome } from "@clew/protocol/rules";
import fc from "fast-check";
import type { DurableContext } from "../../src/context/durable-context.ts";
import type { RetryStrategy } from "../../src/retry/strategy.ts";

/** A small durable program. */
export type Node =
  | { readonly kind: "step"; readonly fails: number; readonly atMostOnce: boolean; readonly slow: boolean }
  | { readonly kind: "wait"; readonly seconds: number }
  | { readonly kind: "invoke"; readonly status: ChainedOutcome["status"] }
  | { readonly kind: "child"; readonly body: readonly Node[] }
  | { readonly kind: "parallel"; readonly branches: readonly (readonly Node[])[] }
  | { readonly kind: "unawaited"; readonly seconds: number }
  | { readonly kind: "throw" };

export const { program } = fc.letrec<{ node: Node; program: readonly Node[] }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.record({ kind: fc.constant("step"), fails: fc.nat(3), atMostOnce: fc.boolean(), slow: fc.boolean() }),
    fc.record({ kind: fc.constant("wait"), seconds: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant("invoke"), status: fc.constantFrom("SUCCEEDED", "FAILED", "TIMED_OUT", "STOPPED") }),
    fc.record({ kind: fc.constant("unawaited"), seconds: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ kind: fc.constant("throw") }),
    fc.record({ kind: fc.constant("child"), body: tie("program") }),
    fc.record({ kind: fc.constant("parallel"), branches: fc.array(tie("program"), { minLength: 2, maxLength: 3 }) }),
  ),
  program: fc.array(tie("node"), { maxLength: 4 }),
}));

/** What each place of a program saw, in order. */
export type Observations = Map<string, string[]>;

const strategy: RetryStrategy = (_error, attemptsMade) =>
  attemptsMade < 3 ? { shouldRetry: true, delay: { seconds: attemptsMade } } : { shouldRetry: false };

/** Runs a program. Errors end a body; a child's and a branch's are caught by what contains it. */
export async function interpret(
  nodes: readonly Node[],
  context: DurableContext,
  at: { path: string; seen: Observations },
): Promise<unknown> {
  const results: unknown[] = [];
  const { path, seen } = at;
  const note = (text: string): void => void (seen.get(path)?.push(text) ?? seen.set(path, [text]));
  for (const [index, node] of nodes.entries()) {
    const inner = { path: `${path}/${String(index)}`, seen };
    try {
      const result = await runNode(node, context, inner);
      note(`${String(index)}: ${JSON.stringify(result)}`);
      results.push(result);
    } catch (error) {
      note(`${String(index)}: ${describe(error)}`);
      if (node.kind === "throw") throw error;
      results.push(describe(error));
    }
  }
  return results;
}

async function runNode(
  node: Node,
  context: DurableContext,
  at: { path: string; seen: Observations },
): Promise<unknown> {
  const name = at.path;
  switch (node.kind) {
    case "step": {
      const semantics = node.atMostOnce ? "AT_MOST_ONCE_PER_RETRY" : "AT_LEAST_ONCE_PER_RETRY";
      return context.step(
        name,
        async ({ attempt }) => {
          if (node.slow)
            await new Promise<void>((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))));
          if (attempt <= node.fails)
            throw Object.assign(new RangeError(`${name} ${String(attempt)}`), { errorData: "d" });
          return { name, at: new Date(attempt) };
        },
        { semantics, retryStrategy: strategy },
      );
    }
    case "wait":
      return context.wait(name, { seconds: node.seconds });
    case "invoke":
      return context.invoke(name, `f:${node.status}`, { from: name });
    case "child":
      return context.runInChildContext(name, (child) => interpret(node.body, child, at));
    case "parallel":
      return Promise.allSettled(
        node.branches.map((branch, index) => {
          const path = `${name}.${String(index)}`;
          return context.runInChildContext(path, (child) => interpret(branch, child, { path, seen: at.seen }));
        }),
      ).then((settled) => settled.map((each) => (each.status === "fulfilled" ? each.value : describe(each.reason))));
    case "unawaited":
      void context.wait(name, { seconds: node.seconds });
      return undefined;
    case "throw":
      throw Object.assign(new TypeError(`thrown at ${name}`), { stackTrace: ["frame"] });
  }
}

/** How a function that a program invokes ends: its qualifier says. */
export function outcomeFor(functionName: string, name: string): ChainedOutcome {
  const status = functionName.slice(2) as ChainedOutcome["status"];
  if (status === "SUCCEEDED") return { status, result: textPayload(JSON.stringify({ name })) };
  return { status, error: { type: "app.Remote", message: `${name} ${status}`, data: "d", stackTrace: ["a", "b"] } };
}

/** Everything of an error that user code can tell. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { name, message, cause } = error;
  const fields = ["errorType", "errorData", "stackTrace"].map((key) => JSON.stringify(Reflect.get(error, key)));
  return `${name}(${message}; ${fields.join("; ")})${cause === undefined ? "" : ` < ${describe(cause)}`}`;
}
