import type { HostedFunction } from "../function/index.ts";
import type { StaleTokenText } from "../lambda-api/stale-token-text.ts";

/** The backend as clew.yaml describes it, every default filled in, every path absolute. */
export interface Config {
  readonly server: ServerConfig;
  readonly functions: readonly HostedFunction[];
}

/** docs/reference/clew-yaml.md says what each means. */
export interface ServerConfig {
  readonly host: string;
  readonly httpPort: number;
  readonly grpcPort: number;
  /** Absolute path of the SQLite file, or undefined when nothing is to be kept. */
  readonly dataFile: string | undefined;
  readonly timeScale: number;
  readonly region: string;
  readonly accountId: string;
  readonly retentionDays: number;
  readonly invocationFailures: number;
  readonly retryDelaySeconds: number;
  readonly idleTimeoutSeconds: number;
  readonly drainSeconds: number;
  readonly staleTokenText: StaleTokenText;
}

/** What reading a configuration depends on besides its text. */
export interface ConfigSurroundings {
  /** Absolute path of the folder that paths are relative to. */
  readonly folder: string;
  /** Whether an absolute path is a folder. */
  readonly isFolder: (path: string) => boolean;
}

/** What the JSON Schema lets through, its defaults filled in. */
export interface ConfigDocument {
  readonly server: Omit<ServerConfig, "dataFile"> & { readonly dataFile: string };
  readonly functions: Readonly<Record<string, FunctionDocument>>;
}

/** One entry of `functions`. What a runtime requires or does not know, the schema has checked. */
export interface FunctionDocument {
  readonly kind: "durable" | "plain";
  readonly runtime: "nodejs" | "python" | "provided";
  readonly handler?: string;
  readonly codePath: string;
  readonly command?: readonly [string, ...string[]];
  readonly interpreter?: string;
  readonly client?: "bootstrap" | "aws-lambda-ric";
  readonly environment: Readonly<Record<string, string | number | boolean>>;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly concurrency: number;
  readonly executionTimeoutSeconds?: number;
  readonly retentionDays?: number;
  readonly versions?: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, string | number>>;
}
