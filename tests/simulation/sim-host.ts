import type { FunctionDescription, Invoker } from "@clew/backend";
import {
  payloadText,
  textPayload,
  type DurableInvocation,
  type DurableService,
  type InvocationOutcome,
  type Operation,
  type OperationUpdate,
} from "@clew/protocol";
import type { Party, SimWorld } from "./sim-world.ts";

/** What the world is told, to be checked against what is stored at the end. */
export interface Promised {
  /** An acknowledged change of an operation: execution, operation, status. */
  readonly acknowledged: (executionId: string, operation: Operation) => void;
}

type Step = (run: Run) => Promise<InvocationOutcome | undefined>;

interface Run {
  readonly get: (id: string) => Operation | undefined;
  readonly send: (...updates: readonly OperationUpdate[]) => Promise<void>;
}

const pending: InvocationOutcome = { kind: "output", output: { status: "PENDING" } };

function done(text: string): InvocationOutcome {
  return { kind: "output", output: { status: "SUCCEEDED", result: textPayload(text) } };
}

function step(id: string, text: string): Step {
  return async ({ get, send }) => {
    if (get(id)?.status === "SUCCEEDED") return undefined;
    if (get(id) === undefined) await send({ id, type: "STEP", action: "START" });
    await send({ id, type: "STEP", action: "SUCCEED", payload: textPayload(text) });
    return undefined;
  };
}

function wait(id: string, waitSeconds: number): Step {
  return async ({ get, send }) => {
    if (get(id) === undefined) await send({ id, type: "WAIT", action: "START", waitOptions: { waitSeconds } });
    return get(id)?.status === "SUCCEEDED" ? undefined : pending;
  };
}

function chain(id: string, functionName: string): Step {
  return async ({ get, send }) => {
    if (get(id) === undefined) {
      await send({ id, type: "CHAINED_INVOKE", action: "START", chainedInvokeOptions: { functionName } });
    }
    return get(id)?.status === "SUCCEEDED" ? undefined : pending;
  };
}

/** Two functions: one waits, the other calls it between a retried step and a timer. */
const programs: Readonly<Record<string, readonly Step[]>> = {
  child: [step("k", "1"), wait("w", 2)],
  parent: [
    step("a", "1"),
    async ({ get, send }) => {
      const retried = get("r");
      if (retried?.status === "SUCCEEDED") return undefined;
      if (retried?.type !== "STEP" || retried.attempt === 0) {
        await send({
          id: "r",
          type: "STEP",
          action: "RETRY",
          error: { type: "Flaky" },
          stepOptions: { nextAttemptDelaySeconds: 3 },
        });
        return pending;
      }
      if (retried.status === "PENDING") return pending;
      await send({ id: "r", type: "STEP", action: "SUCCEED", payload: textPayload("2") });
      return undefined;
    },
    chain("c", "child:$LATEST"),
    wait("w", 4),
  ],
};

/** What can be hosted. */
export const functionNames: readonly string[] = Object.keys(programs);

/** Hosts functions on a node; its answers arrive some turns late, or never when the node dies. */
export class SimHost implements Invoker {
  readonly #world: SimWorld;
  readonly #party: Party;
  readonly #promised: Promised;
  readonly #names: readonly string[];
  service: DurableService | undefined;

  constructor(world: SimWorld, party: Party, options: Promised & { readonly names: readonly string[] }) {
    this.#world = world;
    this.#party = party;
    this.#promised = options;
    this.#names = options.names;
  }

  functions(): ReadonlyMap<string, FunctionDescription> {
    const description = {
      kind: "durable",
      versions: [],
      aliases: new Map<string, string>(),
      timeoutSeconds: 900,
    } as const;
    return new Map(this.#names.map((name) => [name, { ...description, name }]));
  }

  onChange(): () => void {
    return () => undefined;
  }

  async invoke(invocation: Parameters<Invoker["invoke"]>[0]): Promise<InvocationOutcome> {
    await this.#world.hop(this.#party);
    if (invocation.kind === "plain") throw new Error("no plain function here");
    try {
      const outcome = await this.#run(invocation);
      await this.#world.hop(this.#party);
      return outcome;
    } catch (error) {
      return { kind: "error", error: { type: "Error", message: String(error) } };
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async #run(invocation: DurableInvocation): Promise<InvocationOutcome> {
    const { executionId, functionName, initialState } = invocation;
    const known = new Map(initialState.operations.map((operation) => [operation.id, operation]));
    let token = invocation.checkpointToken;
    const send: Run["send"] = async (...updates) => {
      await this.#world.hop(this.#party);
      const reply = await this.service?.checkpoint({ executionId, checkpointToken: token, updates });
      await this.#world.hop(this.#party);
      token = reply?.checkpointToken ?? token;
      for (const operation of reply?.newState.operations ?? []) {
        known.set(operation.id, operation);
        this.#promised.acknowledged(executionId, operation);
      }
    };
    for (const each of programs[functionName] ?? []) {
      const outcome = await each({ get: (id) => known.get(id), send });
      if (outcome !== undefined) return outcome;
    }
    const child = known.get("c");
    const text = child?.type === "CHAINED_INVOKE" && child.result !== undefined ? payloadText(child.result) : undefined;
    return done(JSON.stringify({ function: functionName, child: text ?? null }));
  }
}
