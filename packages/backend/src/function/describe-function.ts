import type { FunctionDescription, FunctionVersion } from "../port/invoker.ts";
import { codeHash } from "./code-hash.ts";
import { type HostedFunction, latestVersion } from "./hosted-function.ts";

/** What the backend needs to know of a hosted function. Reads its code; rejects when a folder cannot be read. */
export async function describeFunction(hosted: HostedFunction): Promise<FunctionDescription> {
  const { name, kind, aliases, timeoutSeconds, executionTimeoutSeconds, retentionDays } = hosted;
  return {
    name,
    kind,
    versions: await hashVersions(hosted),
    aliases,
    timeoutSeconds,
    // The events of a function process are JSON.
    textOnly: true,
    ...(executionTimeoutSeconds !== undefined && { executionTimeoutSeconds }),
    ...(retentionDays !== undefined && { retentionDays }),
  };
}

/** `$LATEST`, then the published versions; versions that share a folder share the reading of it. */
async function hashVersions(hosted: HostedFunction): Promise<readonly FunctionVersion[]> {
  const hashes = new Map<string, Promise<string>>();
  const versions = [[latestVersion, hosted.codePath] as const, ...hosted.versions];
  return Promise.all(
    versions.map(async ([version, codePath]) => {
      const hash = hashes.get(codePath) ?? codeHash(codePath);
      hashes.set(codePath, hash);
      return { version, hash: await hash };
    }),
  );
}
