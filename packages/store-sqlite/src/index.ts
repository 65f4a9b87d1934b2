export { normalDurabilityWarning } from "./file/open.ts";
export type { Durability } from "./file/open.ts";
export { schemaVersion } from "./migration/migrations.ts";
export { openSqliteStore } from "./sqlite-store.ts";
export type { SqliteStoreOptions } from "./sqlite-store.ts";
