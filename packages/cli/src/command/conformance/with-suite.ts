import type * as Suite from "@clew/conformance";
import { Failure } from "../../failure.ts";

/**
 * Loads the suite and does something with it.
 *
 * @throws Failure `usage`, when a data file of the suite is malformed: each fault with file, path, expected, actual and
 *   clause (PROG-56).
 */
export async function withSuite<T>(use: (suite: typeof Suite) => T | Promise<T>): Promise<T> {
  const suite = await import("@clew/conformance");
  try {
    return await use(suite);
  } catch (error) {
    if (!(error instanceof suite.DataError)) throw error;
    const { issues } = error;
    const [first] = issues;
    throw new Failure("usage", error.message, {
      ...(first !== undefined && {
        field: `${first.file}#${first.path}`,
        expected: first.expected,
        actual: first.actual,
        clause: first.clause,
      }),
      issues,
      cause: error,
    });
  }
}
