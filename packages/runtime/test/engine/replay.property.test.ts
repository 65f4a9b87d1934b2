import { type InvocationOutput, isTerminal } from "@clew/protocol";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DurableContext } from "../../src/context/durable-context.ts";
import { turns } from "../harness/manual-system.ts";
import { interpret, type Node, type Observations, outcomeFor, program } from "../harness/program.ts";
import { type Bench, createBench, passTime } from "../harness/run.ts";

type Handler = (event: unknown, context: DurableContext) => Promise<unknown>;

interface History {
  readonly bench: Bench;
  readonly output: InvocationOutput;
  /** What each invocation saw, at each place. */
  readonly invocations: readonly Observations[];
}

function handlerOf(nodes: readonly Node[], invocations: Observations[]): Handler {
  return (_event, context) => {
    const seen: Observations = new Map();
    invocations.push(seen);
    return interpret(nodes, context, { path: "p", seen });
  };
}

function pass(bench: Bench): void {
  passTime(bench, (name) => {
    const operation = bench.peer.operation(name);
    return outcomeFor(operation.type === "CHAINED_INVOKE" ? operation.functionName : "f:SUCCEEDED", name);
  });
}

async function runToEnd(nodes: readonly Node[], pageSize?: number): Promise<History> {
  const bench = createBench(pageSize === undefined ? {} : { pageSize });
  const invocations: Observations[] = [];
  const handler = handlerOf(nodes, invocations);
  for (;;) {
    const output = await bench.invoke(handler);
    if (output.status !== "PENDING") return { bench, output, invocations };
    pass(bench);
  }
}

/** The same, but the answer to every n-th checkpoint is lost, and the process with it. */
async function runWithCrashes(nodes: readonly Node[], every: number): Promise<History> {
  const bench = createBench();
  const invocations: Observations[] = [];
  const handler = handlerOf(nodes, invocations);
  const checkpoint = bench.peer.transport.checkpoint.bind(bench.peer.transport);
  let count = 0;
  for (;;) {
    const died = Promise.withResolvers<undefined>();
    bench.peer.transport.checkpoint = async (request) => {
      const reply = await checkpoint(request);
      if (request.updates.length === 0 || ++count % every !== 0) return reply;
      died.resolve(undefined);
      return new Promise(() => undefined);
    };
    const output = await Promise.race([bench.invoke(handler), died.promise]);
    await turns(2);
    if (output !== undefined && output.status !== "PENDING") return { bench, output, invocations };
    if (output !== undefined) pass(bench);
  }
}

/** Whether every invocation saw, at each place, the beginning of what the last one saw there. */
function expectPrefixes(invocations: readonly Observations[]): void {
  const last = invocations.at(-1);
  for (const each of invocations) {
    for (const [path, seen] of each) {
      const whole = last?.get(path);
      if (whole !== undefined) expect(seen).toEqual(whole.slice(0, seen.length));
    }
  }
}

/** An output without the stack of the handler's own error, which tells how the code got there. */
function comparable({ status, result, error }: InvocationOutput): unknown {
  return { status, result: result && Buffer.from(result.data).toString(), type: error?.type, message: error?.message };
}

const runs = { numRuns: 60 };

describe("random programs", () => {
  test("see the same at every replay", async () => {
    await fc.assert(
      fc.asyncProperty(program, async (nodes) => expectPrefixes((await runToEnd(nodes)).invocations)),
      runs,
    );
  });

  test("run again over the whole history, send nothing and end the same", async () => {
    await fc.assert(
      fc.asyncProperty(program, async (nodes) => {
        const { bench, output, invocations } = await runToEnd(nodes);
        const sent = bench.peer.checkpoints.length;
        fc.pre(bench.peer.operations.every((each) => isTerminal(each.status) || each.type === "WAIT"));
        const again: Observations[] = [];
        expect(comparable(await bench.invoke(handlerOf(nodes, again)))).toEqual(comparable(output));
        expect(bench.peer.checkpoints.length).toBe(sent);
        expectPrefixes([...again, ...invocations.slice(-1)]);
      }),
      runs,
    );
  });

  test("ask for the same, from the same history", async () => {
    await fc.assert(
      fc.asyncProperty(program, fc.nat(4), async (nodes, invocations) => {
        const bench = createBench();
        for (let i = 0; i < invocations; i++) {
          if ((await bench.invoke(handlerOf(nodes, []))).status !== "PENDING") return;
          pass(bench);
        }
        const [one, other] = [createBench({ from: bench }), createBench({ from: bench })];
        const outputs = [await one.invoke(handlerOf(nodes, [])), await other.invoke(handlerOf(nodes, []))];
        expect(comparable(outputs[0] ?? {})).toEqual(comparable(outputs[1] ?? {}));
        expect(one.peer.checkpoints).toEqual(other.peer.checkpoints);
      }),
      runs,
    );
  });

  test("end the same when state comes in pages of one", async () => {
    await fc.assert(
      fc.asyncProperty(program, async (nodes) => {
        const [whole, paged] = [await runToEnd(nodes), await runToEnd(nodes, 1)];
        expect(comparable(paged.output)).toEqual(comparable(whole.output));
        expect(paged.bench.peer.trace).toEqual(whole.bench.peer.trace);
      }),
      runs,
    );
  });

  test("end the same however often the process dies after a checkpoint", async () => {
    await fc.assert(
      fc.asyncProperty(program, fc.integer({ min: 1, max: 4 }), async (nodes, every) => {
        fc.pre(!JSON.stringify(nodes).includes('"atMostOnce":true')); // those notice that the process died
        const [plain, crashing] = [await runToEnd(nodes), await runWithCrashes(nodes, every)];
        expect(comparable(crashing.output)).toEqual(comparable(plain.output));
        expectPrefixes(crashing.invocations);
      }),
      runs,
    );
  });
});
