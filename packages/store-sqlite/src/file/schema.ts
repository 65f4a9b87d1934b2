import { StoreError } from "@clew/store";
import { migrations, schemaVersion } from "../migration/migrations.ts";
import { integer } from "../row.ts";
import type { Database } from "../sqlite.ts";

/** "Clew" in ASCII: tells our files from other people's databases. */
const applicationId = 0x436c6577;

/**
 * The schema version of a file, which it only reads; 0 when the file is new.
 * @throws StoreError `SCHEMA_TOO_NEW` naming both versions, `CORRUPT` for a database that is no store
 */
export function readSchemaVersion(database: Database, path: string): number {
  if (integerOf(database, "SELECT count(*) AS value FROM sqlite_schema") === 0) return 0;
  if (integerOf(database, "SELECT application_id AS value FROM pragma_application_id") !== applicationId) {
    const message = `"${path}" is a SQLite database of another program: give the store a file of its own`;
    throw new StoreError({ code: "CORRUPT", path, message });
  }
  const version = integerOf(database, "SELECT schema_version AS value FROM meta");
  if (version <= schemaVersion) return version;
  const message =
    `store "${path}" has schema version ${version}, and this release reads up to ${schemaVersion}: ` +
    "start the newer release that wrote it, or restore a backup from before the upgrade";
  throw new StoreError({ code: "SCHEMA_TOO_NEW", path, message });
}

/** Brings a new or older file up to this release's schema, or leaves it as it was. */
export function migrate(database: Database, from: number): void {
  const steps = migrations.filter(({ version }) => version > from);
  if (steps.length === 0) return;
  database.exec("BEGIN EXCLUSIVE");
  if (from === 0) database.exec(createMeta);
  for (const { sql, version } of steps) {
    database.exec(sql);
    database.prepare("UPDATE meta SET schema_version = ?").run(version);
  }
  database.exec("COMMIT");
}

const createMeta = `
  PRAGMA application_id = ${applicationId};
  CREATE TABLE meta (schema_version INTEGER NOT NULL);
  INSERT INTO meta VALUES (0);
`;

function integerOf(database: Database, sql: string): number {
  const row = database.prepare(sql).get();
  return row === undefined ? 0 : integer(row, "value");
}
