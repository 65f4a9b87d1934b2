import { once } from "node:events";
import { connect } from "node:net";
import {
  callbackMethods,
  checkpointMethods,
  executionMethods,
  textPayload,
  type ErrorDetail,
  type Method,
  type OperationUpdate,
} from "@clew/protocol";
import { status, type ServiceError } from "@grpc/grpc-js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { damages, replacement } from "../support/mutation.ts";
import { detailOf, expectPrecise } from "./support/refusal.ts";
import { deadlineMs, openUpdates, VictimServer } from "./support/victim-server.ts";

/**
 * Whatever is thrown at the server, it answers in time, says precisely what was wrong, changes nothing that it refused, and
 * goes on (ERR-3).
 */

let at: VictimServer;

beforeAll(async () => {
  at = await VictimServer.open();
});

afterAll(() => at.close());

/** Writes bytes to a connection of its own, and no more; resolves to what came back until the server hung up. */
async function sendRaw(address: string, bytes: Uint8Array): Promise<Buffer> {
  const { hostname, port } = new URL(address.startsWith("http") ? address : `http://${address}`);
  const signal = AbortSignal.timeout(deadlineMs);
  const socket = connect({ host: hostname, port: Number(port) });
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  // A server that hangs up before it has read everything resets the connection.
  socket.on("error", () => undefined);
  socket.end(bytes);
  await once(socket, "close", { signal });
  return Buffer.concat(chunks);
}

describe("bytes that are no request", () => {
  test("over REST are answered with a reason, or hung up on", async () => {
    const checkpointPath = `/2025-12-01/durable-executions/${encodeURIComponent(at.victim.executionArn)}/checkpoint`;
    // Were it whole, it would be refused all the same: its token is of no execution.
    const body = JSON.stringify({ CheckpointToken: "dG9rZW4=", Updates: [] });
    const head = ["Host: localhost", `Content-Length: ${String(body.length)}`, "Connection: close"];
    const valid = Buffer.from([`POST ${checkpointPath} HTTP/1.1`, ...head, "", body].join("\r\n"));
    await at.harmless(() =>
      fc.assert(
        fc.asyncProperty(damages, async (change) => {
          const answer = (await sendRaw(at.process.restUrl, change(valid))).toString();
          const [headers = "", text = ""] = answer.split("\r\n\r\n");
          if (answer === "") return;
          expect(headers).toMatch(/^HTTP\/1\.1 [45]\d\d /);
          expectPrecise((JSON.parse(text) as { readonly detail: ErrorDetail }).detail);
        }),
        { numRuns: 200 },
      ),
    );
  });

  test("over gRPC end their connection and no other", async () => {
    const preface = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    const settings = Buffer.from("000000040000000000", "hex");
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }).map((rest) => Buffer.concat([preface, rest])),
      fc.uint8Array({ maxLength: 200 }).map((rest) => Buffer.concat([preface, settings, rest])),
      fc.constant(Buffer.from("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")),
      fc.constant(Buffer.from("16030100050100000100", "hex")),
    );
    await at.harmless(() =>
      fc.assert(
        fc.asyncProperty(bytes, async (each) => {
          await sendRaw(at.process.grpcAddress, each);
        }),
        { numRuns: 100 },
      ),
    );
  });

  test("that stop half-way hold up nobody else", async () => {
    const { hostname, port } = new URL(at.process.restUrl);
    const halves = ["GET /health HT", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{", "PRI * HT"];
    const sockets = Array.from({ length: 60 }, (_, index) => {
      const socket = connect({ host: hostname, port: Number(port) });
      socket.on("error", () => undefined);
      socket.write(halves[index % halves.length] ?? "");
      return socket;
    });
    await at.harmless(async () => undefined);
    for (const socket of sockets) socket.destroy();
  });

  test("of more than a request may have are refused without being read to their end (LIM-13)", async () => {
    await at.harmless(async () => {
      const body = Buffer.alloc(11 * 1024 * 1024, 0x20);
      const request = { method: "POST", body, signal: AbortSignal.timeout(deadlineMs) };
      const url = `${at.process.restUrl}/2015-03-31/functions/order/invocations?Qualifier=1`;
      // The connection may be gone before the answer was read: it is closed without the rest of the body.
      const response = await fetch(url, request).catch(() => undefined);
      expect([413, undefined]).toContain(response?.status);
      const input = { data: body, mediaType: "application/json" };
      const call = at.client.call(executionMethods.startExecution, { functionName: "order", qualifier: "1", input });
      const refusal = (await call.catch((error: unknown) => error)) as ServiceError;
      expect(refusal.code).toBe(status.RESOURCE_EXHAUSTED);
      expectPrecise(detailOf(refusal));
    });
  });
});

interface Attack {
  readonly name: string;
  readonly valid: () => unknown;
  readonly encode: (value: unknown) => Uint8Array | undefined;
  readonly send: (bytes: Uint8Array) => Promise<unknown>;
}

function attack<Q, S>(method: Method<Q, S, unknown>, valid: () => Q): Attack {
  const raw = { ...method, requestSerialize: (bytes: Uint8Array) => bytes };
  return {
    name: method.path.slice(method.path.lastIndexOf(".") + 1),
    valid,
    encode: (value) => {
      try {
        return method.requestSerialize(value as Q);
      } catch {
        // No client could put it on the wire.
        return undefined;
      }
    },
    send: (bytes) => at.client.call(raw, bytes, deadlineMs),
  };
}

/** Requests that are refused as they stand, for a reason that comes last: whatever damage does to them, nothing may change. */
const attacks: readonly Attack[] = [
  attack(checkpointMethods.checkpoint, () => {
    const { executionId, checkpointToken } = at.victim;
    // The step is open under this name only.
    const update: OperationUpdate = { id: "step", type: "STEP", action: "SUCCEED", name: "other" };
    return { executionId, checkpointToken, updates: [...openUpdates, update], clientToken: "t" };
  }),
  attack(checkpointMethods.getExecutionState, () => {
    const { executionId, checkpointToken } = at.victim;
    return { executionId, checkpointToken, marker: "bm9uZQ==", maxItems: 3 };
  }),
  attack(executionMethods.startExecution, () => {
    return { functionName: "nobody", qualifier: "1", name: "n", input: textPayload("1"), executionTimeoutSeconds: 60 };
  }),
  attack(executionMethods.getExecution, () => ({ executionId: at.victim.executionId, includeData: true })),
  attack(executionMethods.listExecutions, () => {
    return {
      functionName: "order",
      functionVersion: "1",
      name: "victim",
      statuses: ["RUNNING" as const],
      startedAfter: 1,
      startedBefore: 2 ** 50,
      maxItems: 3,
    };
  }),
  attack(executionMethods.getExecutionOperations, () => {
    return { executionId: at.victim.executionId, marker: "bm9uZQ==", includeData: false, maxItems: 3 };
  }),
  attack(executionMethods.getExecutionHistory, () => {
    return { executionId: at.victim.executionId, newestFirst: true, includeData: false, maxItems: 3 };
  }),
  attack(executionMethods.stopExecution, () => ({ executionId: "nobody", error: { type: "T", stackTrace: ["f"] } })),
  attack(callbackMethods.succeedCallback, () => ({ callbackId: "bm9uZQ==", result: textPayload("1") })),
  attack(callbackMethods.failCallback, () => ({ callbackId: "bm9uZQ==", error: { message: "m" } })),
  attack(callbackMethods.heartbeatCallback, () => ({ callbackId: at.victim.callbackId })),
];

const refusalCodes: readonly number[] = [
  status.INVALID_ARGUMENT,
  status.NOT_FOUND,
  status.ALREADY_EXISTS,
  status.FAILED_PRECONDITION,
  status.RESOURCE_EXHAUSTED,
];

describe.each(attacks)("a $name request that is damaged", ({ valid, encode, send }) => {
  test("is answered or refused by name, and changes nothing on the disk", async () => {
    const changed = fc.oneof(
      damages.map((change) => () => change(encode(valid()) ?? new Uint8Array())),
      replacement.map((change) => () => encode(change(valid()))),
    );
    await at.harmless(() =>
      fc.assert(
        fc.asyncProperty(changed, async (make) => {
          const bytes = make();
          fc.pre(bytes !== undefined);
          try {
            await send(bytes);
          } catch (error) {
            expect(refusalCodes).toContain((error as ServiceError).code);
            expectPrecise(detailOf(error as ServiceError));
          }
        }),
        { numRuns: 100 },
      ),
    );
  });
});

test("after all of it, the same is on the disk", async () => {
  const { executionId } = at.victim;
  const before = await at.client.call(executionMethods.getExecutionHistory, { executionId });
  const { initialState } = await at.restart();
  expect(initialState.operations.map(({ id, status: now }) => [id, now])).toEqual([
    [executionId, "STARTED"],
    ["step", "STARTED"],
    ["wait", "STARTED"],
    ["callback", "STARTED"],
  ]);
  const after = await at.client.call(executionMethods.getExecutionHistory, { executionId });
  expect(after.events.slice(0, before.events.length)).toEqual(before.events);
  await at.expectHealthy();
});
