import type { FunctionDescription } from "@clew/backend";
import { defaultServer } from "../client/address.ts";
import { renderPairs } from "../output/table.ts";
import { version } from "../version.ts";
import type { ServeSettings } from "./settings.ts";

/** What a server says of itself when it starts. */
export interface Banner {
  readonly pid: number;
  readonly grpc: string;
  readonly rest: string;
  readonly functions: readonly FunctionDescription[];
}

/** The lines with which a server starts: where it listens, what it keeps, what it serves, how to call that. */
export function bannerLines(
  { config, data, durability }: ServeSettings,
  { pid, grpc, rest, functions }: Banner,
): readonly string[] {
  const { timeScale } = config.server;
  const store =
    data === undefined ? "memory: everything is lost when the server ends" : `${data}, durability ${durability}`;
  const called = functions.find(({ kind }) => kind === "durable");
  return [
    `clew ${version} serves, process ${String(pid)}; Ctrl-C stops it`,
    ...renderPairs([
      ["  gRPC", grpc],
      ["  REST", rest],
      ["  store", store],
      ["  functions", functions.length === 0 ? "none hosted; workers may connect" : describe(functions)],
      ...(called === undefined ? [] : [["  try", exampleCall(called, grpc)] as const]),
      ...(timeScale === 1
        ? []
        : [["  time", `${String(timeScale)} times faster, timeouts of executions too; for tests only`] as const]),
    ]),
  ];
}

function describe(functions: readonly FunctionDescription[]): string {
  return functions
    .map(({ name, kind, versions, aliases }) => {
      const qualifiers = [...versions.map(({ version: each }) => each), ...aliases.keys()];
      return `${name} (${kind}): ${qualifiers.join(", ")}`;
    })
    .join("\n");
}

/** A command line that calls a durable function, by alias where there is one: those are what callers are to know. */
function exampleCall({ name, versions, aliases }: FunctionDescription, grpc: string): string {
  const [qualifier = versions.at(-1)?.version ?? ""] = aliases.keys();
  return `clew invoke '${name}:${qualifier}' '{}' --wait${grpc === defaultServer ? "" : ` --server ${grpc}`}`;
}
