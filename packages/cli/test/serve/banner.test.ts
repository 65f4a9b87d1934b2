import type { FunctionDescription } from "@clew/backend";
import { parseConfig } from "@clew/backend";
import { expect, it } from "vitest";
import { type Banner, bannerLines } from "../../src/serve/banner.ts";
import type { ServeSettings } from "../../src/serve/settings.ts";
import { version } from "../../src/version.ts";

function settings(text = "", data?: string): ServeSettings {
  const parsed = parseConfig(text, { folder: "/project", isFolder: () => true });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return { config: parsed.config, file: undefined, data, durability: "full" };
}

function fn(name: string, parts: Partial<FunctionDescription> = {}): FunctionDescription {
  const versions = [{ version: "$LATEST" }, { version: "1" }];
  return { name, kind: "durable", versions, aliases: new Map(), timeoutSeconds: 60, ...parts };
}

const banner: Banner = {
  pid: 7,
  grpc: "127.0.0.1:9471",
  rest: "http://127.0.0.1:9470",
  functions: [],
  environment: {},
};

it("a server's values stand below one another, and a function's call is ready to be copied", () => {
  const functions = [fn("charge", { kind: "plain" }), fn("order", { aliases: new Map([["live", "1"]]) })];
  expect(bannerLines(settings("server: { timeScale: 20 }"), { ...banner, functions })).toEqual([
    `clew ${version} serves, process 7; Ctrl-C stops it`,
    "  gRPC       127.0.0.1:9471",
    "  REST       http://127.0.0.1:9470",
    "  store      memory: everything is lost when the server ends",
    "  functions  charge (plain): $LATEST, 1",
    "             order (durable): $LATEST, 1, live",
    "  try        clew invoke 'order:live' '{}' --wait",
    "  time       20 times faster, timeouts of executions too; for tests only",
  ]);
});

it("a server without functions says so, and one on another port how to reach it", () => {
  expect(bannerLines(settings("", "/data/clew.db"), banner).slice(3)).toEqual([
    "  store      /data/clew.db, durability full",
    "  functions  none hosted; workers may connect",
  ]);
  const environment = { npm_lifecycle_event: "npx" };
  const elsewhere = { ...banner, grpc: "127.0.0.1:4000", functions: [fn("order")], environment };
  expect(bannerLines(settings(), elsewhere).at(-1)).toBe(
    "  try        npx clew invoke 'order:1' '{}' --wait --server 127.0.0.1:4000",
  );
});
