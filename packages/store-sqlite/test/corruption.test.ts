import { readFileSync, writeFileSync } from "node:fs";
import { StoreError, type Store } from "@clew/store";
import { describe, expect, it } from "vitest";
import { wholePage } from "@clew/store/contract";
import { openSqliteStore } from "../src/index.ts";
import { eventLoop, temporaryFolder } from "./fixture.ts";
import { findLost, step } from "./work.ts";

const scheduler = eventLoop();
const pageBytes = 4_096;
const steps = 60;

/** A closed store file with some steps in it. */
async function createFile(): Promise<string> {
  const path = `${temporaryFolder()}/store.db`;
  const store = await openSqliteStore({ path, scheduler });
  for (let version = 1; version <= steps; version += 1) await store.commit(step("e0", version));
  await store.close();
  return path;
}

function flip(path: string, offset: number, length = 1): void {
  const content = readFileSync(path);
  for (let index = offset; index < offset + length; index += 1) content[index] = (content[index] ?? 0) ^ 0xff;
  writeFileSync(path, content);
}

async function readAll(store: Store): Promise<void> {
  await store.load("e0");
  await store.operations({ id: "e0", seqs: { after: 0, through: steps }, ...wholePage });
}

describe("a damaged file", () => {
  it.each([
    ["header", 0],
    ["format", 16],
  ])("is refused when its %s is damaged, with the file's name and what to do", async (_, offset) => {
    const path = await createFile();
    flip(path, offset, 16);
    const opening = openSqliteStore({ path, scheduler });
    await expect(opening).rejects.toMatchObject({ name: "StoreError", code: "CORRUPT", path });
    await expect(opening).rejects.toThrow(/restore it from a backup/);
  });

  it("is refused when the structure of any page is damaged", async () => {
    const path = await createFile();
    const content = readFileSync(path);
    const unnoticed: number[] = [];
    for (let page = 1; page < content.length / pageBytes; page += 1) {
      writeFileSync(path, content);
      flip(path, page * pageBytes, 8);
      const outcome = await openSqliteStore({ path, scheduler }).catch((error: unknown) => error);
      if (!(outcome instanceof StoreError)) {
        unnoticed.push(page);
        await (outcome as Store).close();
      } else expect(outcome).toMatchObject({ code: "CORRUPT", path });
    }
    expect(unnoticed).toEqual([]);
  });

  it("never yields a payload that was not written: a flipped byte is found when it is read", async () => {
    const path = await createFile();
    const needle = Buffer.from("e0@33.....");
    flip(path, readFileSync(path).indexOf(needle) + 500);
    const store = await openSqliteStore({ path, scheduler });
    await expect(readAll(store)).rejects.toMatchObject({ name: "StoreError", code: "CORRUPT", path });
    const sound = Array.from({ length: steps }, (_, index) => index + 1).filter((seq) => seq !== 33);
    expect(await store.operations({ id: "e0", seqs: sound, ...wholePage })).toHaveLength(steps - 1);
    await store.close();
  });

  it("is refused when it was cut off", async () => {
    const path = await createFile();
    writeFileSync(path, readFileSync(path).subarray(0, 10 * pageBytes));
    await expect(openSqliteStore({ path, scheduler })).rejects.toMatchObject({ code: "CORRUPT", path });
  });

  it("loses only the end of the log when the log was cut off, and no commit in part", async () => {
    const path = `${temporaryFolder()}/store.db`;
    const store = await openSqliteStore({ path, scheduler });
    for (let version = 1; version <= steps; version += 1) await store.commit(step("e0", version));
    const copy = `${temporaryFolder()}/copy.db`;
    writeFileSync(copy, readFileSync(path));
    const log = readFileSync(`${path}-wal`);
    writeFileSync(`${copy}-wal`, log.subarray(0, Math.floor(log.length / 2)));
    await store.close();
    const cut = await openSqliteStore({ path: copy, scheduler });
    const version = (await cut.load("e0"))?.head.version ?? 0;
    expect(version).toBeGreaterThan(0);
    expect(version).toBeLessThan(steps);
    const whole = Array.from({ length: version }, (_, index) => `e0@${index + 1}`);
    expect(await findLost(cut, whole)).toEqual([]);
    expect((await cut.load("e0"))?.operations).toHaveLength(version);
    await cut.close();
  });
});
