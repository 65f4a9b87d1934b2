import { checkString, issue, limits, ProtocolError } from "@clew/protocol";
import type { Store } from "@clew/store";
import { badValue } from "../failure.ts";
import type { ServiceClient } from "./client.ts";
import { listExecutions } from "./pages.ts";

/** The fewest characters that can stand for an id that begins with them. */
const leastPrefix = 4;
/** Among how many executions, the newest first, a beginning is looked for: ids have no index by their beginning. */
const searched = 10_000;
/** How many of the ids that a beginning fits are named. */
const named = 5;
/** As long as the ids that a server makes. */
const wholeLength = 36;

/** Ids of the newest executions of a server or a store file, newest first, and whether there are older ones. */
export type NewestIds = (limit: number) => Promise<{ readonly ids: readonly string[]; readonly more: boolean }>;

/**
 * The execution id that an argument names, which may be only its beginning: an id, or the last segment of an ARN.
 *
 * @throws Failure `usage`
 */
export function readExecutionId(text: string): string {
  const { executionArn, executionId } = limits.string;
  if (text.startsWith("arn:")) {
    const id = new RegExp(executionArn.pattern).exec(text)?.at(-1);
    if (id !== undefined) return id;
  } else if (checkString(executionId, "execution", text) === undefined) {
    return text;
  }
  throw badValue("execution", { expected: "the id or the ARN of an execution", actual: JSON.stringify(text) });
}

/**
 * Does something with the execution of this id; where there is none, with the only one among the newest 10,000 whose id
 * begins so.
 *
 * @throws Failure `usage` when several ids begin so
 * @throws ProtocolError `EXECUTION_NOT_FOUND`
 */
export function withExecution<T>(text: string, newest: NewestIds, use: Use<T>): Promise<T> {
  return find({ text, newest, certain: false }, use);
}

/**
 * As `withExecution`, for what cannot be taken back: a beginning is refused where there are older executions, one of
 * which may begin so too.
 *
 * @throws Failure `usage` when several ids begin so, or may
 * @throws ProtocolError `EXECUTION_NOT_FOUND`
 */
export function withCertainExecution<T>(text: string, newest: NewestIds, use: Use<T>): Promise<T> {
  return find({ text, newest, certain: true }, use);
}

type Use<T> = (executionId: string) => Promise<T>;

interface Search {
  readonly text: string;
  readonly newest: NewestIds;
  /** Whether no other execution at all may begin so. */
  readonly certain: boolean;
}

async function find<T>(search: Search, use: Use<T>): Promise<T> {
  const { text } = search;
  try {
    return await use(text);
  } catch (error) {
    const unknown = error instanceof ProtocolError && error.reason === "EXECUTION_NOT_FOUND";
    if (!unknown || text.length >= wholeLength) throw error;
  }
  return use(await completeExecutionId(search));
}

async function completeExecutionId({ text, newest, certain }: Search): Promise<string> {
  if (text.length < leastPrefix) {
    throw notFound(text, `an id, or at least the first ${String(leastPrefix)} characters of one`);
  }
  const { ids, more } = await newest(searched);
  const found = ids.filter((id) => id.startsWith(text));
  const [id] = found;
  if (id === undefined) {
    const beginning = more ? `the beginning of one of the newest ${String(searched)}` : "the beginning of one";
    throw notFound(text, `an id, or ${beginning}`);
  }
  if (found.length === 1) {
    if (!more || !certain) return id;
    throw badValue("execution", {
      expected: `a whole id, where there are more than ${String(searched)} executions`,
      actual: `${JSON.stringify(text)}, with which one of the newest begins, and perhaps an older one`,
      hint: `if that is it, write ${id}`,
    });
  }
  const others = found.length > named ? `, and ${String(found.length - named)} more` : "";
  throw badValue("execution", {
    expected: "the beginning of one id",
    actual: `${JSON.stringify(text)}, with which ${String(found.length)} begin`,
    hint: `write more of it: ${found.slice(0, named).join(", ")}${others}`,
  });
}

/** The newest executions of a server. */
export function newestOf(client: Pick<ServiceClient, "listExecutions">): NewestIds {
  return async (limit) => {
    const { executions, more } = await listExecutions(client, {}, limit);
    return { ids: executions.map(({ execution }) => execution.id), more };
  };
}

/** The newest executions of a store. */
export function newestIn(store: Pick<Store, "list">): NewestIds {
  return async (limit) => {
    const heads = await store.list({ order: "descending", limit: limit + 1 });
    return { ids: heads.slice(0, limit).map(({ id }) => id), more: heads.length > limit };
  };
}

function notFound(actual: string, expected: string): ProtocolError {
  return new ProtocolError(issue("EXECUTION_NOT_FOUND", { field: "execution", expected, actual }));
}
