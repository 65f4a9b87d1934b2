import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { systemScheduler } from "@clew/backend";
import { MemoryStore, type Store, StoreError } from "@clew/store";
import { openSqliteStore } from "@clew/store-sqlite";
import { Failure } from "../failure.ts";
import type { ServeSettings } from "./settings.ts";

/**
 * Opens the store that the settings name; the folder of a file is made, but not the folder of that folder.
 *
 * @throws StoreError naming the file
 */
export async function openStore(
  { data, durability }: Pick<ServeSettings, "data" | "durability">,
  onWarning: (text: string) => void,
): Promise<Store> {
  if (data === undefined) return new MemoryStore({ scheduler: systemScheduler });
  makeFolder(dirname(data), data);
  return openSqliteStore({ path: data, scheduler: systemScheduler, durability, onWarning });
}

/** A mistyped path is not to become a tree of folders. */
function makeFolder(folder: string, path: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (existsSync(parent)) return mkdirSync(folder);
  const message = `store "${path}": there is no folder "${parent}" to make its folder in`;
  throw new StoreError({ code: "CANNOT_OPEN", path, message });
}

/**
 * Opens a store that must be there already.
 *
 * @throws StoreError naming the file, or Failure `store` when a server has it
 */
export async function openExistingStore(path: string, onWarning: (text: string) => void): Promise<Store> {
  if (!existsSync(path)) {
    throw new StoreError({ code: "CANNOT_OPEN", path, message: `store "${path}": there is no such file` });
  }
  try {
    return await openStore({ data: path, durability: "full" }, onWarning);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "IN_USE") throw error;
    const hint = "leave out --data, and it is the server that is asked";
    throw new Failure("store", error.message, { hint, cause: error });
  }
}
