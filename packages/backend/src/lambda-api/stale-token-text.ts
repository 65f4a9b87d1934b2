/**
 * Which words refuse a stale token: `lower` is what the service says, `capital` what older SDKs compare with, `auto`
 * goes by the asking SDK's user agent.
 */
export type StaleTokenText = "auto" | "lower" | "capital";

/** Newest versions, by the name in their user agent, that know the capitals only. */
const capitalUpTo: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ["js", [2, 4, 0]],
  ["python", [2, 0, 0]],
  ["java", [2, 1, 1]],
  ["rust", [0, 1, 0]],
]);

const agent = /aws-durable-execution-sdk-([a-z]+)\/(\d+)\.(\d+)\.(\d+)/;

/**
 * The text of a stale token's refusal (LAM-12). Deployed SDKs match on it: those that do not find their own spelling
 * fail the execution instead of giving up the invocation. A user agent that names no durable SDK gets the service's own.
 */
export function staleTokenText(setting: StaleTokenText, userAgent: string | undefined): string {
  const capital = setting === "auto" ? wantsCapitals(userAgent ?? "") : setting === "capital";
  return capital ? "Invalid Checkpoint Token" : "Invalid checkpoint token";
}

function wantsCapitals(userAgent: string): boolean {
  const [, name = "", ...version] = agent.exec(userAgent) ?? [];
  const newest = capitalUpTo.get(name);
  return newest !== undefined && compare(version.map(Number), newest) <= 0;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = b.findIndex((part, i) => part !== a[i]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
