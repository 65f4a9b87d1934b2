import assert from "node:assert/strict";
import { StoreError } from "../store-error.ts";
import { caseOf, type ContractCase } from "./contract-case.ts";
import { epoch, functionOf } from "./fixture.ts";

/** Functions that stay known while nobody serves them. */
export const functionCases: readonly ContractCase[] = [
  caseOf("a new store knows no function", async (store) => {
    assert.deepEqual(await store.functions(), []);
    assert.equal(await store.forgetFunctions(Number.MAX_SAFE_INTEGER), 0);
  }),
  caseOf("a remembered function comes back whole, and what was absent stays absent", async (store) => {
    const full = functionOf("order", {
      versions: [{ version: "$LATEST", hash: "abc" }, { version: "7", hash: "abc" }, { version: "8" }],
      aliases: [
        { name: "live", version: "7" },
        { name: "__proto__", version: "8" },
      ],
      executionTimeoutSeconds: 3_600,
      retentionDays: 2,
      textOnly: false,
    });
    const bare = functionOf("pay", { kind: "plain", versions: [], textOnly: true });
    await store.rememberFunctions([full, bare]);
    assert.deepEqual(await store.functions(), [full, bare]);
  }),
  caseOf("functions are listed by name, whatever the order in which they came", async (store) => {
    await store.rememberFunctions([functionOf("b"), functionOf("a_")]);
    await store.rememberFunctions([functionOf("a-"), functionOf("B")]);
    const names = (await store.functions()).map(({ name }) => name);
    assert.deepEqual(names, ["B", "a-", "a_", "b"]);
  }),
  caseOf("what is remembered last under a name replaces what was", async (store) => {
    await store.rememberFunctions([functionOf("a", { retentionDays: 3 }), functionOf("b")]);
    const later = functionOf("a", { kind: "plain", lastSeenTime: epoch + 1 });
    await store.rememberFunctions([later]);
    assert.deepEqual(await store.functions(), [later, functionOf("b")]);
    await store.rememberFunctions([]);
    assert.deepEqual(await store.functions(), [later, functionOf("b")]);
  }),
  caseOf("only functions last seen before the moment are forgotten", async (store) => {
    const [old, edge, late] = [
      functionOf("old", { lastSeenTime: epoch }),
      functionOf("edge", { lastSeenTime: epoch + 1 }),
      functionOf("late", { lastSeenTime: epoch + 2 }),
    ];
    await store.rememberFunctions([old, edge, late]);
    assert.equal(await store.forgetFunctions(epoch + 1), 1);
    assert.deepEqual(await store.functions(), [edge, late]);
    assert.equal(await store.forgetFunctions(epoch + 1), 0);
    await store.rememberFunctions([old]);
    assert.equal((await store.functions()).length, 3);
  }),
  {
    name: "a closed store refuses functions too",
    run: async (open) => {
      const { store } = await open();
      await store.close();
      for (const call of [store.functions(), store.rememberFunctions([functionOf("a")]), store.forgetFunctions(1)]) {
        await assert.rejects(call, (error) => error instanceof StoreError && error.code === "CLOSED");
      }
    },
  },
];
