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
  /** The environment that the server was started in: it tells how `clew` is called there. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The lines with which a server starts: where it listens, what it keeps, what it serves, how to call that. */
export function bannerLines(
  { config, data, durability }: ServeSettings,
  { pid, grpc, rest, functions, environment }: Banner,
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
      ...(called === undefined ? [] : [["  try", `${callOf(environment)} ${exampleCall(called, grpc)}`] as const]),
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

/** Whoever starts it through npm has no `clew` on the PATH. */
function callOf(environment: Banner["environment"]): string {
  return environment["npm_lifecycle_event"] === undefined ? "clew" : "npx clew";
}

/** The arguments that call a durable function, by alias where there is one: those are what callers are to know. */
function exampleCall({ name, versions, aliases }: FunctionDescription, grpc: string): string {
  const [qualifier = versions.at(-1)?.version ?? ""] = aliases.keys();
  return `invoke '${name}:${qualifier}' '{}' --wait${grpc === defaultServer ? "" : ` --server ${grpc}`}`;
}
