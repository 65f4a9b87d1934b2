import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { systemScheduler } from "@clew/backend";
import { MemoryStore, type Store, StoreError } from "@clew/store";
import { openSqliteStore } from "@clew/store-sqlite";
import type { ServeSettings } from "./settings.ts";

/**
 * Opens the store that the settings name; the folder of a file is made.
 *
 * @throws StoreError naming the file
 */
export async function openStore(
  { data, durability }: Pick<ServeSettings, "data" | "durability">,
  onWarning: (text: string) => void,
): Promise<Store> {
  if (data === undefined) return new MemoryStore({ scheduler: systemScheduler });
  mkdirSync(dirname(data), { recursive: true });
  return openSqliteStore({ path: data, scheduler: systemScheduler, durability, onWarning });
}

/**
 * Opens a store that must be there already.
 *
 * @throws StoreError naming the file
 */
export async function openExistingStore(path: string, onWarning: (text: string) => void): Promise<Store> {
  if (existsSync(path)) return openStore({ data: path, durability: "full" }, onWarning);
  throw new StoreError({ code: "CANNOT_OPEN", path, message: `store "${path}": there is no such file` });
}
