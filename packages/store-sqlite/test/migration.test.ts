import type { ExecutionHead, Store } from "@clew/store";
import { functionOf } from "@clew/store/contract";
import { describe, expect, it } from "vitest";
import { createTables } from "../src/migration/0001-create-tables.ts";
import { openSqliteStore, schemaVersion } from "../src/index.ts";
import { openDatabase } from "../src/sqlite.ts";
import { eventLoop, temporaryFolder } from "./fixture.ts";
import { findLost, step } from "./work.ts";

const scheduler = eventLoop();
const tables = ["execution", "execution_data", "operation", "event", "wake", "node"] as const;

/** A file as the release of schema version 1 left it, with two steps in it; its tables are those that were released. */
async function createFirstVersion(): Promise<{ readonly path: string; readonly head: ExecutionHead | undefined }> {
  const folder = temporaryFolder();
  const [path, newest] = [`${folder}/store.db`, `${folder}/newest.db`];
  const store = await openSqliteStore({ path: newest, scheduler });
  for (const version of [1, 2]) await store.commit(step("e0", version));
  const snapshot = await store.load("e0");
  await store.close();
  const database = openDatabase(path);
  database.exec(`
    PRAGMA application_id = ${0x436c6577};
    CREATE TABLE meta (schema_version INTEGER NOT NULL);
    INSERT INTO meta VALUES (1);
    ${createTables}
    ATTACH '${newest}' AS newest;
    ${tables.map((table) => `INSERT INTO ${table} SELECT * FROM newest.${table};`).join("\n")}
  `);
  database.close();
  return { path, head: snapshot?.head };
}

function open(path: string): Promise<Store> {
  return openSqliteStore({ path, scheduler });
}

function versionOf(path: string): unknown {
  const database = openDatabase(path, { readOnly: true });
  try {
    return database.prepare("SELECT schema_version FROM meta").get()?.["schema_version"];
  } finally {
    database.close();
  }
}

describe("a file of schema version 1", () => {
  it("is upgraded when it is opened, with everything in it, and takes what the new schema has", async () => {
    const { path, head } = await createFirstVersion();
    const store = await open(path);
    expect((await store.load("e0"))?.head).toEqual(head);
    expect(await findLost(store, ["e0@1", "e0@2"])).toEqual([]);
    expect(await store.functions()).toEqual([]);
    await store.rememberFunctions([functionOf("order")]);
    await store.commit(step("e0", 3));
    await store.close();
    expect(versionOf(path)).toBe(schemaVersion);
    const again = await open(path);
    expect(await again.functions()).toEqual([functionOf("order")]);
    expect(await findLost(again, ["e0@1", "e0@2", "e0@3"])).toEqual([]);
    await again.close();
  });

  it("is left as it was when a step of the upgrade fails", async () => {
    const { path } = await createFirstVersion();
    const database = openDatabase(path);
    database.exec("CREATE TABLE function (theirs)");
    database.close();
    await expect(open(path)).rejects.toMatchObject({ name: "StoreError", path });
    expect(versionOf(path)).toBe(1);
  });
});
