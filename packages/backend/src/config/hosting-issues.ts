import { checkStart } from "../function/index.ts";
import type { Config } from "./config.ts";
import { type ConfigIssue, type PathSegment, renderPath } from "./config-issue.ts";
import type { Position } from "./yaml-source.ts";

/**
 * Why functions of a configuration cannot start, as far as that shows before they are called (RT-9). Unlike a mistake in
 * the text this may mend itself: a package is installed, a file is written. Starts interpreters; never rejects.
 *
 * @param positionOf where a field stands, which reading the configuration gave
 * @param environment the environment that function processes inherit a few variables from
 * @returns the issues in the order in which the functions stand in the text
 */
export async function hostingIssues(
  { functions }: Config,
  {
    positionOf,
    environment,
  }: {
    readonly positionOf: (path: readonly PathSegment[]) => Position;
    readonly environment: Readonly<Record<string, string | undefined>>;
  },
): Promise<readonly ConfigIssue[]> {
  const issues = await Promise.all(
    functions.map(async (hosted) => {
      const problems = await checkStart(hosted, environment);
      return problems.map(({ field, expected, actual }): ConfigIssue => {
        const path = ["functions", hosted.name, field];
        return {
          ...positionOf(path),
          reason: "FUNCTION_NOT_FOUND",
          field: renderPath(path),
          expected,
          actual,
          clause: "RT-9",
        };
      });
    }),
  );
  return issues.flat();
}
