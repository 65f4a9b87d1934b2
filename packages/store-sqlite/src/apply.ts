import type { Change, CommitResult, EventRecord, Write } from "@clew/store";
import { belongsToOperation } from "./codec/event-note.ts";
import type { ExecutionNo } from "./sql/execution.ts";
import type { Database } from "./sqlite.ts";
import type { Statements } from "./statements.ts";

/** Applies groups of Writes, each group in one transaction: durable when it returns. */
export type ApplyGroup = (writes: readonly Write[]) => readonly CommitResult[];

/** A Change whose head is written. */
interface Fenced {
  readonly no: ExecutionNo;
  readonly change: Change;
}

/** Prepares it. What it throws has been rolled back, as far as the disk let it. */
export function prepareApplyGroup(database: Database, statements: Statements): ApplyGroup {
  const begin = database.prepare("BEGIN IMMEDIATE");
  const commit = database.prepare("COMMIT");
  const savepoint = database.prepare("SAVEPOINT fence");
  const undo = database.prepare("ROLLBACK TO fence");
  const release = database.prepare("RELEASE fence");

  const applyMany = (changes: readonly Change[]): CommitResult => {
    savepoint.run();
    const result = applyWrite(changes, statements);
    if (result.status !== "committed") undo.run();
    release.run();
    return result;
  };

  return (writes) => {
    begin.run();
    try {
      const results = writes.map(({ changes }) =>
        // One change is fenced by its first statement: when that changed nothing, there is nothing to undo.
        changes.length === 1 ? applyWrite(changes, statements) : applyMany(changes),
      );
      commit.run();
      return results;
    } catch (error) {
      if (database.isTransaction) rollBack(database);
      throw error;
    }
  };
}

/** The error that led here says more than one of the rollback would; SQLite rolls back at the next open in any case. */
function rollBack(database: Database): void {
  try {
    database.exec("ROLLBACK");
  } catch {
    return;
  }
}

/** Heads first: a fence that fails leaves at most other heads to undo. */
function applyWrite(changes: readonly Change[], statements: Statements): CommitResult {
  const fenced: Fenced[] = [];
  for (const change of changes) {
    const no = writeHead(change, statements);
    if (no === undefined) return refusal(change, statements);
    fenced.push({ no, change });
  }
  for (const { no, change } of fenced) writeRest(no, change, statements);
  return { status: "committed" };
}

function writeHead({ expect, head }: Change, { execution }: Statements): ExecutionNo | undefined {
  return expect === "absent" ? execution.insert(head) : execution.update(head, expect);
}

function refusal({ id, expect, head }: Change, { execution }: Statements): CommitResult {
  const owner = expect === "absent" ? execution.named(head.functionName, head.name) : undefined;
  return owner === undefined ? { status: "conflict", id } : { status: "exists", id: owner };
}

function writeRest(no: ExecutionNo, change: Change, statements: Statements): void {
  const { execution, operation, wake } = statements;
  const notes = writeEvents(no, change.events, statements);
  for (const record of change.operations) {
    operation.put(no, record, notes.get(record.seq) ?? []);
    notes.delete(record.seq);
  }
  for (const [seq, rest] of notes) appendNotes({ no, seq, notes: rest }, statements);
  if (change.data !== undefined) execution.putData(no, change.data);
  if (change.wake === null) wake.remove(no);
  else if (change.wake !== "keep") wake.put(no, change.wake);
}

/** Writes the events that need rows, and returns those that stand with their operations, by seq. */
function writeEvents(
  no: ExecutionNo,
  events: readonly EventRecord[],
  { event }: Statements,
): Map<number, EventRecord[]> {
  const notes = new Map<number, EventRecord[]>();
  for (const record of events) {
    if (!belongsToOperation(record)) event.insert(no, record);
    else {
      const of = notes.get(record.seq);
      if (of === undefined) notes.set(record.seq, [record]);
      else of.push(record);
    }
  }
  return notes;
}

/** Events of an operation that this Change does not write. */
function appendNotes(
  { no, seq, notes }: { no: ExecutionNo; seq: number; notes: readonly EventRecord[] },
  { operation, event }: Statements,
): void {
  if (operation.append(no, seq, notes)) return;
  for (const record of notes) event.insert(no, record);
}
