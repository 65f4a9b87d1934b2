import { checkString, describeIssue, type ExecutionExport, executionExportCodec, limits } from "@clew/protocol";
import { fromJson, type JsonValue } from "@clew/protocol/json";
import { badValue, Failure } from "../failure.ts";

/**
 * Reads an export file and checks that its parts fit one another, so that nothing is imported that no server could have
 * written.
 *
 * @throws Failure `usage`, naming the member
 */
export function parseExport(file: string, text: string): ExecutionExport {
  const decoded = fromJson(executionExportCodec, parseJson(file, text));
  if (!decoded.ok) {
    throw new Failure("usage", `${file}: ${describeIssue(decoded.issue)}`, {
      ...decoded.issue,
      field: decoded.issue.field ?? file,
    });
  }
  const problem = findContradiction(decoded.value);
  if (problem === undefined) return decoded.value;
  const { field, expected, actual } = problem;
  throw new Failure("usage", `${file}: ${field}: expected ${expected}, got ${actual}`, problem);
}

function parseJson(file: string, text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw badValue(file, { expected: "JSON, as `clew execution export` writes it", actual: `other text (${why})` });
  }
}

interface Contradiction {
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
}

function findContradiction({ description, operations, events }: ExecutionExport): Contradiction | undefined {
  const { id, status, endTime } = description.execution;
  const where = "description.execution";
  const wrongId = checkString(limits.string.executionId, "id", id);
  if (wrongId !== undefined) return contradiction(`${where}.id`, wrongId.expected ?? "an execution id", id);
  if ((status === "RUNNING") !== (endTime === undefined)) {
    return contradiction(
      `${where}.endTime`,
      status === "RUNNING" ? "none while RUNNING" : "a time",
      String(endTime ?? "none"),
    );
  }
  if (events[0]?.type !== "ExecutionStarted") {
    return contradiction("events[0].type", "ExecutionStarted", events[0]?.type ?? "nothing");
  }
  const ids = new Set<string>([id]);
  for (const [index, operation] of operations.entries()) {
    if (operation.type !== "EXECUTION" && ids.has(operation.id)) {
      return contradiction(`operations[${String(index)}].id`, "an id of its own", operation.id);
    }
    ids.add(operation.id);
  }
  for (const [index, event] of events.entries()) {
    const place = `events[${String(index)}]`;
    if (event.eventId !== index + 1) return contradiction(`${place}.eventId`, String(index + 1), String(event.eventId));
    if (event.operationId !== undefined && !ids.has(event.operationId)) {
      return contradiction(`${place}.operationId`, "one of the operations", event.operationId);
    }
  }
  return undefined;
}

function contradiction(field: string, expected: string, actual: string): Contradiction {
  return { field, expected, actual: JSON.stringify(actual) };
}
