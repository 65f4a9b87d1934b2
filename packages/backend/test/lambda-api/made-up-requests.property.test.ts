import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { useVictim } from "../support/use-victim.ts";
import { expectAnswer } from "./support/answer.ts";
import { send } from "./support/http.ts";
import { operations } from "./support/operations.ts";
import { sendable } from "./support/render.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 30_000 });

const stand = useVictim();

const text = fc.oneof(
  fc.string({ unit: "grapheme-ascii", maxLength: 30 }),
  fc.constantFrom("", "%zz", "%00", "..", "%2F", "a".repeat(2000), "$LATEST", "true", "1001", "-1", "2026-01-01"),
);
const unknownArn = "arn:aws:lambda:us-east-1:123456789012:function:order:1/durable-execution/n/none";
const label = fc.oneof(
  fc.constantFrom("order", "order:1", "nobody:1", "AAAA", "arn%3Aaws", unknownArn, encodeURIComponent(unknownArn)),
  text,
);
const configuration = ["/2015-03-31/functions/", "/configuration"] as const;
const targets = [
  ...operations.map(({ method, around }) => [method, ...around] as const),
  ["GET", ...configuration],
  ["PUT", ...configuration],
  ["GET", "/", ""],
] as const;
const queryNames = ["CheckpointToken", "Marker", "MaxItems", "Qualifier", "Statuses", "StartedAfter", "ReverseOrder"];
const query = fc.dictionary(fc.constantFrom(...queryNames), text, { maxKeys: 2 });
const lines = fc.tuple(fc.constantFrom(...targets), label, query).map(([[method, before, after], name, pairs]) => {
  const fields = Object.entries(pairs).map(([key, value]) => `${key}=${value}`);
  return { method, path: sendable(`${before}${name}${after}${fields.length === 0 ? "" : `?${fields.join("&")}`}`) };
});
const headers = fc.dictionary(
  fc.constantFrom("x-amz-durable-execution-name", "x-amz-tenant-id", "content-type", "x-amzn-trace-id"),
  text.map(sendable),
  { maxKeys: 3 },
);
const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.json({ maxDepth: 1 }).map((json) => Buffer.from(json)),
);

test("requests with other paths, queries, headers and bodies are answered or refused by name, and change nothing", async () => {
  const before = await stand.seen();
  await fc.assert(
    fc.asyncProperty(lines, headers, bodies, async ({ method, path }, fields, body) => {
      const request = {
        method,
        path,
        headers: { ...fields, "x-amz-invocation-type": "DryRun" },
        ...(method !== "GET" && { body }),
      };
      expectAnswer(await send(stand.server.restUrl, request));
    }),
    { numRuns: 500 },
  );
  expect(await stand.seen()).toEqual(before);
  await stand.expectHealthy();
});
