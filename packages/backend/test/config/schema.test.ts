import { readFileSync } from "node:fs";
import { limits } from "@clew/protocol";
import { expect, test } from "vitest";
import { clewYamlPage, exampleConfig } from "../../scripts/clew-yaml-page.ts";
import { clewYamlPageUrl } from "../../scripts/gen-docs.ts";
import { defaultCoreConfig } from "../../src/core/config.ts";
import { configSchemaUrl } from "../../src/config/index.ts";
import { configOf } from "./support.ts";

interface Schema {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly "x-clause"?: string;
}

const schema = JSON.parse(readFileSync(configSchemaUrl, "utf8")) as Schema;
const server = schema.properties["server"]?.properties ?? {};
const fn = schema.definitions["function"]?.properties ?? {};

test("ranges and clauses are those of the protocol's limits", () => {
  const same = [
    [fn["timeoutSeconds"], limits.integer.invocationTimeoutSeconds],
    [fn["executionTimeoutSeconds"], limits.integer.executionTimeoutSeconds],
    [fn["retentionDays"], limits.integer.retentionDays],
    [server["retentionDays"], limits.integer.retentionDays],
  ] as const;
  for (const [field, { min, max, clause }] of same) {
    expect(field).toMatchObject({ minimum: min, maximum: max, "x-clause": clause });
  }
});

test("defaults are those of the backend", () => {
  const { region, accountId, timeScale, defaultRetentionDays, maxInvocationFailures, retryDelaySeconds } =
    defaultCoreConfig;
  expect(configOf("").server).toMatchObject({
    region,
    accountId,
    timeScale,
    retentionDays: defaultRetentionDays,
    invocationFailures: maxInvocationFailures,
    retryDelaySeconds,
  });
});

test("every field is described", () => {
  const fields = [...Object.entries(server), ...Object.entries(fn)];
  for (const [name, field] of fields)
    expect([name, field]).toEqual([name, expect.objectContaining({ description: expect.any(String) as string })]);
});

test("the reference page is what the schema says", () => {
  expect(readFileSync(clewYamlPageUrl, "utf8")).toBe(clewYamlPage());
});

test("the page's example is right", () => {
  expect(configOf(exampleConfig).functions.map(({ name }) => name)).toEqual([
    "order",
    "payment-processor-function",
    "resize-image",
  ]);
});
