import { StoreError } from "@clew/store";
import { migrations, schemaVersion } from "../migration/migrations.ts";
import { integer } from "../row.ts";
import type { Database } from "../sqlite.ts";

/** "Clew" in ASCII: tells our files from other people's databases. */
const applicationId = 0x436c6577;

/**
 * Brings the schema of a new or older file up to this release's.
 * @throws StoreError `SCHEMA_TOO_NEW` naming both versions, `CORRUPT` for a database that is not a store; nothing is changed then
 */
export function migrate(database: Database, path: string): void {
  const found = findVersion(database, path);
  if (found > schemaVersion) {
    const message =
      `store "${path}" has schema version ${found}, and this release reads up to ${schemaVersion}: ` +
      "start the newer release that wrote it, or restore a backup from before the upgrade";
    throw new StoreError({ code: "SCHEMA_TOO_NEW", path, message });
  }
  const steps = migrations.filter(({ version }) => version > found);
  if (steps.length === 0) return;
  database.exec("BEGIN EXCLUSIVE");
  try {
    for (const { sql, version } of steps) {
      database.exec(sql);
      database.prepare("UPDATE meta SET schema_version = ?").run(version);
    }
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

/** The file's version; 0 when it is new, and then it is marked as ours. */
function findVersion(database: Database, path: string): number {
  const tables = integerOf(database, "SELECT count(*) AS value FROM sqlite_schema");
  const owner = integerOf(database, "SELECT application_id AS value FROM pragma_application_id");
  if (tables === 0) {
    database.exec(`
      PRAGMA application_id = ${applicationId};
      CREATE TABLE meta (schema_version INTEGER NOT NULL);
      INSERT INTO meta VALUES (0);
    `);
    return 0;
  }
  if (owner !== applicationId) {
    const message = `"${path}" is a SQLite database of another program: give the store a file of its own`;
    throw new StoreError({ code: "CORRUPT", path, message });
  }
  return integerOf(database, "SELECT schema_version AS value FROM meta");
}

function integerOf(database: Database, sql: string): number {
  const row = database.prepare(sql).get();
  return row === undefined ? 0 : integer(row, "value");
}
