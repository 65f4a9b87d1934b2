import { type Operation, textPayload } from "@clew/protocol";
import { expect, test } from "vitest";
import type { Call } from "../../src/engine/call.ts";
import { Engine } from "../../src/engine/engine.ts";
import { operationId } from "../../src/engine/operation-id.ts";
import { nextOfStep } from "../../src/operation/step.ts";
import { nextOfWait } from "../../src/operation/wait.ts";

// The engine alone: no promises, no scheduler, no peer.

const wait = (name: string): Call => ({
  type: "WAIT",
  subType: "Wait",
  name,
  start: { waitOptions: { waitSeconds: 5 } },
  next: nextOfWait,
});
const step = (name: string): Call => ({
  type: "STEP",
  subType: "Step",
  name,
  next: (recorded, startedHere) => nextOfStep(recorded, { atMostOnce: false, startedHere }),
});

const first = operationId(undefined, 1);

const recordedWait = (status: Operation["status"]): Operation => ({
  id: first,
  type: "WAIT",
  subType: "Wait",
  name: "w",
  status,
  startTime: 1000,
  scheduledEndTime: 6000,
  waitSeconds: 5,
});

/** Lets turns pass while the engine wants them. */
function passTurns(engine: Engine): void {
  for (let i = 0; i < 10 && engine.wantsTurn; i++) engine.turn();
}

test("ids are SHA-256 of the place (E1)", () => {
  expect(first).toBe("6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b");
  expect(operationId(first, 1)).toBe("2ac06c59dbc2f95f867ebb0f4e986076465c3dfd08e9353610dcf46b8b030df6");
});

test("a step: runs, is sent with its START, and is settled by its record", () => {
  const engine = new Engine([], "e");
  const id = engine.call(engine.root, step("s"));
  expect(id).toBe(first);
  expect(engine.drain()).toEqual([{ kind: "run", id, attempt: 1, interrupted: false, scope: undefined }]);
  engine.complete(first, { kind: "succeeded", payload: textPayload("1") });
  engine.turn();
  const common = { id, type: "STEP", subType: "Step", name: "s" };
  expect(engine.drain()).toEqual([
    {
      kind: "send",
      updates: [
        { ...common, action: "START" },
        { ...common, action: "SUCCEED", payload: textPayload("1") },
      ],
    },
  ]);
  const operation: Operation = {
    id: first,
    type: "STEP",
    subType: "Step",
    name: "s",
    status: "SUCCEEDED",
    startTime: 1,
    endTime: 2,
    attempt: 1,
    result: textPayload("1"),
  };
  engine.replied({ operations: [operation], open: true }, 3);
  expect(engine.drain()).toEqual([{ kind: "settle", id, operation }]);
  engine.settled(first);
  engine.finish({ kind: "succeeded", payload: undefined });
  expect(engine.drain()).toEqual([
    {
      kind: "end",
      ending: { kind: "completed", completion: { kind: "succeeded", payload: undefined }, recorded: false },
    },
  ]);
});

test("a wait that is awaited suspends after two quiet turns, and no sooner (E8)", () => {
  const engine = new Engine([recordedWait("STARTED")], "e");
  engine.call(engine.root, wait("w"));
  engine.await(first);
  engine.turn();
  expect(engine.drain()).toEqual([]);
  engine.turn();
  expect(engine.drain()).toEqual([{ kind: "end", ending: { kind: "suspended" } }]);
});

test("a call makes the turns that passed count for nothing", () => {
  const engine = new Engine([recordedWait("STARTED")], "e");
  engine.call(engine.root, wait("w"));
  engine.await(first);
  engine.turn();
  engine.call(engine.root, step("s"));
  engine.turn();
  expect(engine.drain().map((each) => each.kind)).toEqual(["run"]);
});

test("without a wait for anything durable it wants no turns: nothing spins (E8)", () => {
  const engine = new Engine([recordedWait("STARTED")], "e");
  engine.call(engine.root, wait("w"));
  passTurns(engine);
  expect(engine.wantsTurn).toBe(false);
  expect(engine.wantsTick).toBe(false);
  expect(engine.drain()).toEqual([]);
});

test("after the end nothing happens (E10)", () => {
  const engine = new Engine([{ ...recordedWait("SUCCEEDED"), endTime: 2 }], "e");
  engine.call(engine.root, wait("w"));
  engine.call(engine.root, step("s"));
  engine.refused(new Error("over"));
  expect(engine.drain()).toMatchObject([{ kind: "end", ending: { kind: "refused" } }]);
  expect(engine.call(engine.root, step("t"))).toBeUndefined();
  engine.complete(operationId(undefined, 2), { kind: "succeeded", payload: undefined });
  engine.finish({ kind: "succeeded", payload: undefined });
  engine.turn();
  engine.poll();
  expect([engine.wantsTick, engine.wantsTurn, engine.nextPollAt()]).toEqual([false, false, undefined]);
  expect(engine.drain()).toEqual([]);
});
