import { resolve } from "node:path";
import { type FunctionHost, type HostedFunction, latestVersion, reservedVariables } from "../function/index.ts";
import type { Config, ConfigDocument, ConfigSurroundings, FunctionDocument } from "./config.ts";
import { type ConfigIssue, describeValue, type PathSegment, renderPath } from "./config-issue.ts";
import type { YamlSource } from "./yaml-source.ts";

/** What a schema cannot say: that folders exist, that aliases name versions, that no reserved variable is set. */
export function checkReferences(
  document: ConfigDocument,
  { source, surroundings }: { readonly source: YamlSource; readonly surroundings: ConfigSurroundings },
): readonly ConfigIssue[] {
  return Object.entries(document.functions).flatMap(([name, fn]) => [
    ...folderIssues(["functions", name], fn, { source, surroundings }),
    ...aliasIssues(["functions", name], fn, source),
    ...variableIssues(["functions", name], fn, source),
  ]);
}

/** The configuration that a checked document means. */
export function buildConfig(document: ConfigDocument, folder: string): Config {
  const { dataFile, ...server } = document.server;
  return {
    server: { ...server, dataFile: dataFile === ":memory:" ? undefined : resolve(folder, dataFile) },
    functions: Object.entries(document.functions).map(([name, fn]) => hostedFunction(name, fn, folder)),
  };
}

function hostedFunction(name: string, fn: FunctionDocument, folder: string): HostedFunction {
  const { kind, timeoutSeconds, memoryMb, concurrency, executionTimeoutSeconds, retentionDays } = fn;
  // Keys that are whole numbers come in ascending order.
  const versions = Object.entries(versionsOf(fn)).map(([version, path]) => [version, resolve(folder, path)] as const);
  return {
    name,
    kind,
    host: functionHost(fn, folder),
    codePath: resolve(folder, fn.codePath),
    environment: Object.fromEntries(Object.entries(fn.environment).map(([key, value]) => [key, String(value)])),
    timeoutSeconds,
    memoryMb,
    concurrency,
    ...(executionTimeoutSeconds !== undefined && { executionTimeoutSeconds }),
    ...(retentionDays !== undefined && { retentionDays }),
    versions: new Map(versions),
    aliases: new Map(Object.entries(fn.aliases).map(([alias, version]) => [alias, String(version)])),
  };
}

function functionHost(fn: FunctionDocument, folder: string): FunctionHost {
  const { runtime, handler = "", command = [""], client = "bootstrap" } = fn;
  const interpreter = fn.interpreter?.includes("/") ? resolve(folder, fn.interpreter) : fn.interpreter;
  switch (runtime) {
    case "nodejs":
      return { runtime, handler, client, ...(interpreter !== undefined && { interpreter }) };
    case "python":
      return { runtime, handler, interpreter: interpreter ?? "python3" };
    case "provided":
      return { runtime, handler, command };
  }
}

/** A function that names no version has published what it is now. */
function versionsOf(fn: FunctionDocument): Readonly<Record<string, string>> {
  return fn.versions ?? { "1": fn.codePath };
}

function folderIssues(
  path: readonly PathSegment[],
  fn: FunctionDocument,
  { source, surroundings }: { readonly source: YamlSource; readonly surroundings: ConfigSurroundings },
): readonly ConfigIssue[] {
  const folders = [
    { path: [...path, "codePath"], folder: fn.codePath },
    ...Object.entries(fn.versions ?? {}).map(([version, folder]) => ({ path: [...path, "versions", version], folder })),
  ];
  return folders
    .filter(({ folder }) => !surroundings.isFolder(resolve(surroundings.folder, folder)))
    .map(({ path, folder }) => ({
      ...source.valueAt(path),
      reason: "FUNCTION_NOT_FOUND",
      field: renderPath(path),
      expected: `a folder in ${surroundings.folder}`,
      actual: describeValue(folder),
      clause: "RT-1",
    }));
}

function aliasIssues(path: readonly PathSegment[], fn: FunctionDocument, source: YamlSource): readonly ConfigIssue[] {
  const known = [...Object.keys(versionsOf(fn)), latestVersion];
  return Object.entries(fn.aliases)
    .filter(([, version]) => !known.includes(String(version)))
    .map(([alias, version]) => ({
      ...source.valueAt([...path, "aliases", alias]),
      reason: "FUNCTION_NOT_FOUND",
      field: renderPath([...path, "aliases", alias]),
      expected: `one of ${known.join(", ")}`,
      actual: describeValue(version),
      clause: "INV-18",
    }));
}

function variableIssues(
  path: readonly PathSegment[],
  fn: FunctionDocument,
  source: YamlSource,
): readonly ConfigIssue[] {
  const reserved: readonly string[] = reservedVariables;
  return Object.keys(fn.environment)
    .filter((name) => reserved.includes(name))
    .map((name) => ({
      ...source.keyAt([...path, "environment", name]),
      reason: "FIELD_UNKNOWN",
      field: renderPath([...path, "environment", name]),
      expected: "a variable that the host does not set itself",
      actual: name,
      clause: "RT-3",
    }));
}
