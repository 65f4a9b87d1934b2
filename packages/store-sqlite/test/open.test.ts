import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { StoreError } from "@clew/store";
import { describe, expect, it } from "vitest";
import { claimOf, headOf, write } from "@clew/store/contract";
import { normalDurabilityWarning, openSqliteStore, schemaVersion } from "../src/index.ts";
import { openDatabase } from "../src/sqlite.ts";
import { startCommitter } from "./child-process.ts";
import { eventLoop, temporaryFolder } from "./fixture.ts";
import { findLost, step } from "./work.ts";

const scheduler = eventLoop();

async function open(path: string) {
  return openSqliteStore({ path, scheduler });
}

/** The error of opening, which must name the file. */
async function refusal(path: string): Promise<StoreError> {
  const error: unknown = await open(path).then(
    () => "opened",
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreError)) throw new Error(`expected a StoreError, got ${String(error)}`);
  expect(error.path).toBe(path);
  expect(error.message).toContain(path);
  return error;
}

describe("opening again", () => {
  it("finds everything as it was", async () => {
    const path = `${temporaryFolder()}/store.db`;
    const first = await open(path);
    for (const version of [1, 2, 3]) await first.commit(step("e0", version));
    const snapshot = await first.load("e0");
    await first.close();
    const second = await open(path);
    expect(await second.load("e0")).toEqual(snapshot);
    expect(await findLost(second, ["e0@1", "e0@2", "e0@3"])).toEqual([]);
    await second.close();
  });

  it("finds every lease dead, every claim free and every epoch new", async () => {
    const path = `${temporaryFolder()}/store.db`;
    const first = await open(path);
    const before = await first.renew("n", 1_000_000);
    const at = before.now + 1_000_000;
    await first.commit(write(headOf("running"), { wake: { at, holder: before.lease } }));
    await first.commit(write(headOf("claimed"), { wake: { at: 1 } }));
    await first.claimDue(claimOf(before, [], { holdMs: 1_000_000 }));
    await first.close();
    const second = await open(path);
    expect(await second.claimDue(claimOf(before))).toEqual([]);
    const after = await second.renew("n", 1_000_000, before.lease);
    expect(after.lease.epoch).toBeGreaterThan(before.lease.epoch);
    expect(await second.claimDue(claimOf(after))).toEqual([
      { id: "running", at, orphaned: true },
      { id: "claimed", at: 1, orphaned: false },
    ]);
    await second.close();
  });
});

describe("a second server", () => {
  it("is refused in the same process, also under another name, until the first closes", async () => {
    const folder = temporaryFolder();
    const path = `${folder}/store.db`;
    const first = await open(path);
    symlinkSync(path, `${folder}/alias.db`);
    expect((await refusal(path)).code).toBe("IN_USE");
    await expect(open(`${folder}/alias.db`)).rejects.toMatchObject({ code: "IN_USE", path });
    await first.commit(step("e0", 1));
    await first.close();
    const second = await open(`${folder}/alias.db`);
    expect(await findLost(second, ["e0@1"])).toEqual([]);
    await second.close();
  });

  it("is refused while another process serves, and welcome once that is killed", async () => {
    const path = `${temporaryFolder()}/store.db`;
    const committer = startCommitter({ path });
    for await (const line of committer.lines) if (line === "open") break;
    expect((await refusal(path)).message).toContain("another server");
    await committer.kill();
    await (await open(path)).close();
  });
});

describe("a file that is not ours to write", () => {
  it("of a newer schema is refused, naming both versions, and left alone", async () => {
    const path = `${temporaryFolder()}/store.db`;
    await (await open(path)).close();
    const database = openDatabase(path);
    database.exec("UPDATE meta SET schema_version = 99");
    database.close();
    const content = readFileSync(path);
    const error = await refusal(path);
    expect(error.code).toBe("SCHEMA_TOO_NEW");
    expect(error.message).toMatch(new RegExp(`version 99\\b.*\\b${schemaVersion}\\b`));
    expect(readFileSync(path)).toEqual(content);
  });

  it("of another program is refused and left alone", async () => {
    const path = `${temporaryFolder()}/store.db`;
    const database = openDatabase(path);
    database.exec("CREATE TABLE theirs (x)");
    database.close();
    const content = readFileSync(path);
    expect((await refusal(path)).message).toContain("another program");
    expect(readFileSync(path)).toEqual(content);
    expect(readdirSync(dirname(path))).toEqual(["store.db"]);
  });

  it("that is no database is refused and left alone", async () => {
    const path = `${temporaryFolder()}/store.db`;
    writeFileSync(path, "something else entirely\n".repeat(100));
    writeFileSync(`${path}-lock`, "");
    expect((await refusal(path)).code).toBe("CORRUPT");
    expect(readFileSync(path, "utf8")).toBe("something else entirely\n".repeat(100));
    expect(readdirSync(dirname(path)), "whose lock it is, is not known").toEqual(["store.db", "store.db-lock"]);
  });

  it("in a folder that does not exist, or that is one, cannot be opened", async () => {
    const folder = temporaryFolder();
    expect((await refusal(`${folder}/none/store.db`)).code).toBe("CANNOT_OPEN");
    mkdirSync(`${folder}/folder.db`);
    expect((await refusal(`${folder}/folder.db`)).code).toBe("CANNOT_OPEN");
  });

  it("leaves no file open behind", async () => {
    const path = `${temporaryFolder()}/store.db`;
    writeFileSync(path, "x".repeat(4_096));
    await refusal(path);
    const open = readdirSync("/proc/self/fd").length;
    for (let attempt = 0; attempt < 10; attempt += 1) await refusal(path);
    expect(readdirSync("/proc/self/fd").length).toBeLessThanOrEqual(open);
  });
});

describe("durability", () => {
  it.each([
    ["full", 2, []],
    ["normal", 1, [normalDurabilityWarning]],
  ] as const)("%s sets SQLite's level and warns when less is promised", async (durability, level, warnings) => {
    const path = `${temporaryFolder()}/store.db`;
    const heard: string[] = [];
    const { openFile } = await import("../src/file/open.ts");
    const file = openFile(path, durability);
    expect(file.database.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: level });
    expect(file.database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
    file.close();
    const store = await openSqliteStore({ path, scheduler, durability, onWarning: (text) => heard.push(text) });
    await store.close();
    expect(heard).toEqual(warnings);
  });
});
