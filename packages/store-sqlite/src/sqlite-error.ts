import { StoreError, type StoreErrorCode } from "@clew/store";

/** SQLite's primary result codes that we tell apart. */
const codes: ReadonlyMap<number, { readonly code: StoreErrorCode; readonly advice: string }> = new Map([
  [5, { code: "IN_USE", advice: "another process holds it: end that process" }],
  [8, { code: "READ_ONLY", advice: "the file or its file system is read-only: make it and its folder writable" }],
  [10, { code: "IO_ERROR", advice: "reading or writing failed: check the disk, then restart" }],
  [11, { code: "CORRUPT", advice: "the file is damaged: restore it from a backup, or move it away to start empty" }],
  [13, { code: "DISK_FULL", advice: "no space is left: free some, then restart" }],
  [14, { code: "CANNOT_OPEN", advice: "check that the folder exists and may be written" }],
  [23, { code: "CANNOT_OPEN", advice: "check that the file may be read and written" }],
  [
    26,
    { code: "CORRUPT", advice: "this is no SQLite database: restore it from a backup, or move it away to start empty" },
  ],
]);

/** What SQLite, or a decoder, threw over the given file, as a StoreError that names the file and says what to do. */
export function toStoreError(path: string, cause: unknown): StoreError {
  if (cause instanceof StoreError && cause.path !== undefined) return cause;
  if (cause instanceof StoreError) {
    return new StoreError({ code: cause.code, path, message: `store "${path}": ${cause.message}`, cause });
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  const known = codes.get(resultCode(cause) & 0xff);
  const advice = known === undefined ? "" : `; ${known.advice}`;
  return new StoreError({
    code: known?.code ?? "INTERNAL",
    path,
    message: `store "${path}": ${message}${advice}`,
    cause,
  });
}

/** SQLite's extended result code; 0 when the error is not SQLite's. */
function resultCode(cause: unknown): number {
  return cause instanceof Error && "errcode" in cause && typeof cause.errcode === "number" ? cause.errcode : 0;
}
