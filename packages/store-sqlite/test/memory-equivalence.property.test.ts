import { textPayload } from "@clew/protocol";
import { MemoryStore, type Change, type EventRecord, type Store, type Write } from "@clew/store";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf, epoch, functionOf, headOf, resultOf, stepOf, wholePage, writeOf } from "@clew/store/contract";
import { openSqliteStore } from "../src/index.ts";
import { temporaryFolder } from "./fixture.ts";

const ids = ["a", "b", "c", "d"] as const;
const functions = ["pay", "ship"] as const;
const nodes = ["n", "m"] as const;

const id = fc.constantFrom(...ids);
const moment = fc.integer({ min: 0, max: 200 });

const wake: fc.Arbitrary<Change["wake"]> = fc.oneof(
  fc.constant<"keep">("keep"),
  fc.constant(null),
  fc.record(
    {
      at: moment,
      needs: fc.constantFrom(...functions),
      anyAt: moment,
      holder: fc.record({ node: fc.constantFrom(...nodes), epoch: fc.integer({ min: 1, max: 4 }) }),
    },
    { requiredKeys: ["at"] },
  ),
);

const change = fc.record({
  id,
  /** 0 is the version that fits. */
  drift: fc.constantFrom(0, 0, 0, 0, 0, -1, 1),
  name: fc.constantFrom("x", "y"),
  status: fc.constantFrom("RUNNING" as const, "SUCCEEDED" as const),
  expireTime: fc.option(moment, { nil: undefined }),
  seqs: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
  body: fc.constantFrom(undefined, {}, resultOf("r"), { input: textPayload("i") }, { error: { message: "e" } }),
  from: fc.constantFrom("operation" as const, "inline" as const, "execution" as const, undefined),
  data: fc.constantFrom(undefined, { input: textPayload("in") }, { result: textPayload("out") }),
  wake,
});
type Plan = typeof change extends fc.Arbitrary<infer T> ? T : never;

const command = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("commit" as const),
      changes: fc.uniqueArray(change, { minLength: 1, maxLength: 2, selector: (plan) => plan.id }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("claim" as const),
      node: fc.constantFrom(...nodes),
      functions: fc.subarray([...functions]),
      holdMs: fc.integer({ min: 0, max: 100 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("renew" as const),
      node: fc.constantFrom(...nodes),
      ttlMs: fc.integer({ min: 0, max: 150 }),
      join: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("pass" as const), ms: fc.integer({ min: 1, max: 60 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("prune" as const),
      expiredBefore: moment,
      limit: fc.integer({ min: 4, max: 5 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("remember" as const),
      names: fc.array(fc.constantFrom(...functions), { maxLength: 3 }),
      lastSeenTime: moment,
      hash: fc.option(fc.constantFrom("h", "i"), { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("forget" as const), seenBefore: moment }) },
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

/** Runs commands on one store; every answer goes to the transcript. */
class Player {
  readonly transcript: unknown[] = [];
  readonly #store: Store;
  readonly #clock: { now: number };
  readonly #leases = new Map<string, { readonly node: string; readonly epoch: number }>();

  constructor(store: Store, clock: { now: number }) {
    this.#store = store;
    this.#clock = clock;
  }

  async play(command: Command): Promise<void> {
    this.transcript.push(command.do, await this.#do(command), await this.#nextDue());
  }

  async #do(command: Command): Promise<unknown> {
    switch (command.do) {
      case "commit":
        // Two starts of one name in a write are refused before any store sees them.
        return this.#store.commit(await this.#plan(command.changes)).catch((error: unknown) => (error as Error).name);
      case "claim": {
        const lease = this.#leaseOf(command.node);
        const { functions: able, holdMs } = command;
        const query = { lease, now: this.#clock.now, limit: 100, functions: new Set<string>(able), holdMs };
        const claims = await this.#store.claimDue(query);
        return claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      }
      case "renew": {
        const lease = command.join ? undefined : this.#leases.get(command.node);
        const renewed = await this.#store.renew(command.node, command.ttlMs, lease);
        this.#leases.set(command.node, renewed.lease);
        return renewed;
      }
      case "pass":
        return (this.#clock.now += command.ms);
      case "prune":
        return this.#store.prune(command);
      case "remember": {
        const { names, hash, lastSeenTime } = command;
        const versions = [{ version: "1", ...(hash === undefined ? {} : { hash }) }];
        return this.#store.rememberFunctions(names.map((name) => functionOf(name, { versions, lastSeenTime })));
      }
      case "forget":
        return this.#store.forgetFunctions(command.seenBefore);
    }
  }

  async #nextDue(): Promise<unknown> {
    const all = [];
    for (const node of nodes) {
      for (const able of [[], ["pay"]]) {
        all.push(
          await this.#store.nextDue({ lease: this.#leaseOf(node), now: this.#clock.now, functions: new Set(able) }),
        );
      }
    }
    return all;
  }

  async #plan(plans: readonly Plan[]): Promise<Write> {
    const changes: Change[] = [];
    for (const plan of plans) changes.push(await this.#change(plan));
    const [first, ...others] = changes;
    if (first === undefined) throw new Error("expected a change");
    return writeOf(first, ...others);
  }

  async #change(plan: Plan): Promise<Change> {
    const stored = (await this.#store.load(plan.id))?.head;
    const version = Math.max(1, (stored?.version ?? 0) + 1 + plan.drift);
    const eventId = stored?.nextEventId ?? 1;
    const events = plan.seqs.flatMap((seq, index) => eventsOf(eventId + index, seq, plan));
    const head = headOf(plan.id, {
      version,
      // A name is for ever; two executions that want the same one are two ids that start with it.
      name: stored?.name ?? plan.name,
      status: plan.status,
      nextEventId: eventId + events.length,
      startTime: stored?.startTime ?? epoch + (version % 2),
      recentCommitIds: stored?.recentCommitIds ?? [],
      ...(plan.expireTime === undefined ? {} : { expireTime: plan.expireTime }),
    });
    return changeOf(head, {
      operations: plan.seqs.map((seq) => stepOf(seq, version, plan.body)),
      events,
      wake: plan.wake,
      ...(plan.data === undefined ? {} : { data: plan.data }),
    });
  }

  #leaseOf(node: string): { readonly node: string; readonly epoch: number } {
    return this.#leases.get(node) ?? { node, epoch: 0 };
  }
}

function eventsOf(eventId: number, seq: number, plan: Plan): readonly EventRecord[] {
  const base = {
    eventId,
    timestamp: epoch,
    type: "StepSucceeded",
    details: { retry: { currentAttempt: seq } },
  } as const;
  const { from } = plan;
  if (from === undefined) return [{ ...base, seq }];
  if (from === "execution") return [{ ...base, payload: { from, member: "result" } }];
  if (from === "operation") return [{ ...base, seq, payload: { from, member: "result" } }];
  return [{ ...base, seq, payload: { from, member: "result", payload: textPayload("inline") } }];
}

/** Everything that can be read. */
async function dump(store: Store): Promise<unknown> {
  const executions = [];
  for (const one of ids) {
    const pages = [];
    for (const order of ["ascending", "descending"] as const) {
      for (const includeData of [true, false]) {
        pages.push(
          await store.history({ id: one, after: 1, through: 20, order, includeData, limit: 5, maxBytes: 900 }),
        );
        pages.push(await store.history({ id: one, after: 0, through: 1_000, order, includeData, ...wholePage }));
      }
    }
    executions.push({
      snapshot: await store.load(one),
      data: await store.data(one),
      some: await store.operations({ id: one, seqs: [3, 1], ...wholePage }),
      range: await store.operations({ id: one, seqs: { after: 0, through: 9 }, limit: 3, maxBytes: 600 }),
      pages,
    });
  }
  const lists = [];
  for (const order of ["ascending", "descending"] as const) {
    lists.push(
      await store.list({ order, limit: 3 }),
      await store.list({ order, limit: 9, name: "x", statuses: ["RUNNING"] }),
    );
  }
  return { executions, lists, functions: await store.functions() };
}

async function playOn(
  commands: readonly Command[],
  open: (clock: { now: number }) => Promise<Store>,
): Promise<unknown> {
  const clock = { now: 50 };
  const store = await open(clock);
  const player = new Player(store, clock);
  for (const command of commands) await player.play(command);
  const state = await dump(store);
  await store.close();
  return { transcript: player.transcript, state };
}

function schedulerOf(clock: { now: number }) {
  return { now: () => clock.now, turn: (run: () => void) => void setImmediate(run) };
}

describe("memory and SQLite", () => {
  it("answer every sequence of calls alike", { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    let files = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 40 }), async (commands) => {
        const memory = await playOn(commands, async (clock) => new MemoryStore({ scheduler: schedulerOf(clock) }));
        const path = `${folder}/${(files += 1)}.db`;
        const sqlite = await playOn(commands, (clock) =>
          openSqliteStore({ path, scheduler: schedulerOf(clock), durability: "normal" }),
        );
        expect(sqlite).toEqual(memory);
      }),
      { numRuns: 150 },
    );
  });
});
