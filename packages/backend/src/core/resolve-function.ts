import { issue, type ErrorReason, type Issue } from "@clew/protocol";
import type { FunctionDescription } from "../port/invoker.ts";
import { functionArn, parseFunctionReference } from "./arn.ts";
import type { CoreConfig } from "./config.ts";
import type { ResolvedFunction } from "./context.ts";
import { nearestName } from "./known-names.ts";

/** What is said of names that cannot mean any function here, as the target of a chained invoke (INV-8). */
export const foreignReasons: ReadonlySet<ErrorReason> = new Set([
  "INVOKE_TARGET_ACCOUNT_FOREIGN",
  "INVOKE_TARGET_REGION_FOREIGN",
  "INVOKE_TARGET_ARN_INVALID",
]);

/** What a start and a listing say of such a name (EXEC-3, LIST-8). */
export function functionNotHere({ accountId, region }: CoreConfig, reference: string): Issue {
  const expected = `a function of account ${accountId} in ${region}`;
  return issue("FUNCTION_NOT_FOUND", { field: "functionName", expected, actual: reference });
}

/**
 * Finds what a name, `name:qualifier` or ARN means among the known functions. A durable function needs a qualifier; a
 * plain one without means `$LATEST`. An alias names a version, and `$LATEST` is always there.
 */
export function resolveFunction(
  functions: ReadonlyMap<string, FunctionDescription>,
  config: CoreConfig,
  reference: { readonly text: string; readonly qualifier?: string },
): ResolvedFunction | Issue {
  const parsed = parseFunctionReference(reference.text);
  if (parsed === undefined) {
    return issue("INVOKE_TARGET_ARN_INVALID", {
      field: "functionName",
      expected: "a function name or ARN",
      actual: reference.text,
    });
  }
  const { name, accountId, region } = parsed;
  if (accountId !== undefined && accountId !== config.accountId) {
    return issue("INVOKE_TARGET_ACCOUNT_FOREIGN", {
      field: "functionName",
      expected: config.accountId,
      actual: accountId,
    });
  }
  if (region !== undefined && region !== config.region) {
    return issue("INVOKE_TARGET_REGION_FOREIGN", { field: "functionName", expected: config.region, actual: region });
  }
  const qualifier = parsed.qualifier ?? reference.qualifier;
  const found = functions.get(name);
  if (found !== undefined && qualifier === undefined && found.kind === "durable") {
    return issue("FUNCTION_UNQUALIFIED", {
      field: "functionName",
      expected: suchAs("a version or alias", nearestName(functions, name, undefined)),
      actual: reference.text,
    });
  }
  const version = found && versionOf(found, qualifier ?? "$LATEST");
  if (found !== undefined && version !== undefined) return describe(found, version);
  return issue("FUNCTION_NOT_FOUND", {
    field: "functionName",
    expected: suchAs(
      found === undefined ? "a known function" : `a version or alias of ${name}`,
      nearestName(functions, name, qualifier),
    ),
    actual: functionArn(config, name, qualifier ?? "$LATEST"),
  });
}

function suchAs(expected: string, example: string | undefined): string {
  return example === undefined ? expected : `${expected}, such as ${example}`;
}

function versionOf(found: FunctionDescription, qualifier: string): FunctionDescription["versions"][number] | undefined {
  const name = found.aliases.get(qualifier) ?? qualifier;
  const published = found.versions.find(({ version }) => version === name);
  return published ?? (name === "$LATEST" ? { version: "$LATEST" } : undefined);
}

function describe(
  found: FunctionDescription,
  { version, hash }: FunctionDescription["versions"][number],
): ResolvedFunction {
  const { name, kind, timeoutSeconds, executionTimeoutSeconds, retentionDays, textOnly } = found;
  return {
    name,
    kind,
    version,
    ...(hash !== undefined && { hash }),
    timeoutSeconds,
    ...(executionTimeoutSeconds !== undefined && { executionTimeoutSeconds }),
    ...(retentionDays !== undefined && { retentionDays }),
    ...(textOnly !== undefined && { textOnly }),
  };
}
