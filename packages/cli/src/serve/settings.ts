import { resolve } from "node:path";
import type { Config } from "@clew/backend";
import type { Durability } from "@clew/store-sqlite";
import { badValue } from "../failure.ts";
import { durationMs, integer, type Parse } from "../option.ts";
import type { Terminal } from "../terminal.ts";

/** Flags of `serve` and `dev`; each goes before what clew.yaml says. */
export interface ServeOptions {
  readonly config?: string;
  readonly data?: string;
  readonly memory?: boolean;
  readonly durability?: Durability;
  readonly host?: string;
  readonly grpcPort?: number;
  readonly httpPort?: number;
  readonly retention?: number;
  readonly timeScale?: number;
  readonly drain?: number;
}

/** What a server is started with. */
export interface ServeSettings {
  readonly config: Config;
  /** Absolute path of clew.yaml, where there is one. */
  readonly file: string | undefined;
  /** Absolute path of the SQLite file; undefined keeps everything in memory. */
  readonly data: string | undefined;
  readonly durability: Durability;
}

/** Configuration and flags together. */
export function applyFlags(
  { config, file }: Pick<ServeSettings, "config" | "file">,
  options: ServeOptions,
  terminal: Pick<Terminal, "folder">,
): ServeSettings {
  const { host, grpcPort, httpPort, retention, timeScale, drain } = options;
  const named = options.data === undefined ? config.server.dataFile : resolve(terminal.folder, options.data);
  const server = {
    ...config.server,
    ...(host !== undefined && { host }),
    ...(grpcPort !== undefined && { grpcPort }),
    ...(httpPort !== undefined && { httpPort }),
    ...(retention !== undefined && { retentionDays: retention }),
    ...(timeScale !== undefined && { timeScale }),
    ...(drain !== undefined && { drainSeconds: drain / 1000 }),
  };
  const data = options.memory === true ? undefined : named;
  return { config: { ...config, server }, file, data, durability: options.durability ?? "full" };
}

const loopback: readonly string[] = ["127.0.0.1", "::1", "localhost"];

/** Nothing authenticates a caller yet, so only this machine may reach the server. */
export function loopbackHost(flag: string): Parse<string> {
  return (text) => {
    if (loopback.includes(text)) return text;
    throw badValue(flag, {
      expected: loopback.join(", "),
      actual: JSON.stringify(text),
      hint: "nothing authenticates callers yet, so only this machine may reach the server (ENV-9)",
    });
  };
}

/** A port; 0 takes a free one. */
export function port(flag: string): Parse<number> {
  return integer(flag, 0, 65_535);
}

/** How many times faster time passes. */
export function timeScale(flag: string): Parse<number> {
  return (text) => {
    const value = /^\d{1,7}(\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
    if (value >= 1 && value <= 1_000_000) return value;
    throw badValue(flag, { expected: "a number from 1 to 1000000", actual: JSON.stringify(text) });
  };
}

/** How long running invocations may go on. */
export function grace(flag: string): Parse<number> {
  const parse = durationMs(flag);
  return (text) => (/^0(ms|s|m|h|d)?$/.test(text) ? 0 : parse(text));
}
