import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { byteMutation, mutateBytes } from "../support/mutation.ts";
import { createPeer, event, type Peer, refusalOf, type Send } from "./support.ts";

vi.setConfig({ testTimeout: 60_000 });

const next = "/2018-06-01/runtime/invocation/next";

describe("refused, with what was wrong (RT-1, RT-2)", () => {
  const requests: readonly (readonly [Send, Readonly<Record<string, unknown>>])[] = [
    [
      { path: "/2018-06-01/runtime/invocation/next/", method: "GET" },
      { status: 404, errorType: "ResourceNotFound", field: "path", clause: "RT-1" },
    ],
    [{ path: "/" }, { status: 404, actual: "/", clause: "RT-1" }],
    [
      { path: "/2020-01-01/extension/register", method: "POST" },
      { status: 404, clause: "RT-1" },
    ],
    [{ path: `${next}/%zz` }, { status: 404, clause: "RT-1" }],
    [
      { path: next, method: "POST", body: "{}" },
      { status: 405, errorType: "MethodNotAllowed", field: "method", expected: "GET", actual: "POST", clause: "RT-1" },
    ],
    [
      { path: "/2018-06-01/runtime/invocation/r-1/response" },
      { status: 405, expected: "POST", actual: "GET", clause: "RT-1" },
    ],
    [
      { path: "/2018-06-01/runtime/init/error", method: "PUT" },
      { status: 405, expected: "POST" },
    ],
    [
      { path: next, headers: { Origin: "http://evil.example" } },
      {
        status: 403,
        errorType: "ORIGIN_REFUSED",
        field: "header origin",
        actual: "http://evil.example",
        clause: "ENV-10",
      },
    ],
    [
      { path: next, headers: { Host: "evil.example:80" } },
      { status: 403, errorType: "HOST_REFUSED", field: "header host", actual: "evil.example:80", clause: "ENV-10" },
    ],
    [
      { path: "/2018-06-01/runtime/invocation/r-1/response", method: "POST", headers: { Origin: "null" }, body: "1" },
      { status: 403, errorType: "ORIGIN_REFUSED" },
    ],
  ];
  test.for(requests)("%o", async ([request, expected]) => {
    await using peer = await createPeer();
    const answer = peer.api.deliver(event());
    const refusal = refusalOf(await peer.send(request));
    expect(refusal).toMatchObject(expected);
    expect(refusal["errorMessage"]).toContain(refusal["clause"]);
    await expectAlive(peer);
    expect(await answer).toMatchObject({ kind: "response" });
  });

  test("a method that is wrong is told the right one in Allow", async () => {
    await using peer = await createPeer();
    expect((await peer.send({ path: next, method: "DELETE" })).headers.allow).toBe("GET");
  });

  test.for(["nonsense\r\n\r\n", `GET ${next} HTTP/1.1\r\nHost: localhost\r\nA B: c\r\n\r\n`, "\0\0\0\0\r\n\r\n"])(
    "what is not HTTP: %j",
    async (text) => {
      await using peer = await createPeer();
      const answer = peer.api.deliver(event());
      const [head = "", body = ""] = (await peer.raw(text)).split("\r\n\r\n");
      expect(head).toMatch(/^HTTP\/1\.1 400 /);
      expect(JSON.parse(body)).toMatchObject({ errorType: "InvalidRequest", field: "request", clause: "RT-1" });
      await expectAlive(peer);
      await answer;
    },
  );

  test.for([
    ["no Host", "", "HOST_REFUSED"],
    ["an Expect that nobody knows", "Host: localhost\r\nExpect: miracles\r\n", "ResourceNotFound"],
  ] as const)("with %s, in words of its own", async ([, headers, errorType]) => {
    await using peer = await createPeer();
    const [, body = ""] = (await peer.raw(`GET / HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`)).split("\r\n\r\n");
    expect(JSON.parse(body)).toMatchObject({ errorType });
  });

  test("garbage behind a whole request is not its answer", async () => {
    await using peer = await createPeer();
    const answer = peer.api.deliver(event());
    await peer.next();
    const post =
      "POST /2018-06-01/runtime/invocation/r-1/response HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\n1";
    expect(await peer.raw(`${post}garbage\r\n\r\n`)).toMatch(/^HTTP\/1\.1 202 /);
    expect(await answer).toMatchObject({ kind: "response" });
  });

  test("headers that are too large", async () => {
    await using peer = await createPeer();
    const answer = await peer.raw(`GET ${next} HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(70_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});

/** The event that waits can still be taken and answered. */
async function expectAlive(peer: Peer): Promise<void> {
  expect((await peer.next()).status).toBe(200);
  expect((await peer.post("invocation/r-1/response", "1")).status).toBe(202);
}

/** Requests that are right but for one or two mutations. */
const mutated: fc.Arbitrary<Send> = fc
  .record({
    method: fc.constantFrom("GET", "POST", "POST", "PUT", "OPTIONS", "HEAD"),
    parts: fc.array(
      fc.constantFrom(
        "2018-06-01",
        "2019-01-01",
        "runtime",
        "invocation",
        "next",
        "r-1",
        "r-2",
        "response",
        "error",
        "init",
        "",
        "%2F",
        "..",
        "?x=1",
      ),
      { maxLength: 7 },
    ),
    path: fc.constantFrom(undefined, "invocation/r-1/error", "invocation/r-2/response", "init/error"),
    body: fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.json(), fc.constantFrom("{", '{"errorType":1}', "")),
    headers: fc.record(
      {
        Origin: fc.constantFrom("null", "http://localhost"),
        Host: fc.constantFrom("localhost", "example.org", "127.0.0.1.example.org", "[::1]:80", "localhost:x"),
        "Lambda-Runtime-Function-Error-Type": fc.constantFrom("A", "", "ü"),
        "Content-Type": fc.constantFrom("application/json", "text/plain", ""),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ method, parts, path, body, headers }) => ({
    method,
    path: path === undefined ? `/${parts.join("/")}` : `/2018-06-01/runtime/${path}`,
    headers,
    ...(method !== "GET" && method !== "HEAD" && { body }),
  }));

test("no mutated request changes anything, hangs, or is refused without a reason (RT-2)", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutated, { minLength: 1, maxLength: 8 }), async (requests) => {
      await using peer = await createPeer();
      const answer = peer.api.deliver(event());
      await peer.next();
      const before = { settled: false };
      void answer.then(() => (before.settled = true));
      for (const request of requests) {
        const reply = await peer.send(request);
        if (reply.status === 202) {
          // Right after all: only an error for the event in progress can be.
          expect(request.path).toBe("/2018-06-01/runtime/invocation/r-1/error");
          expect(await answer).toMatchObject({ kind: "error" });
          return;
        }
        expect(reply.status).toBeGreaterThanOrEqual(400);
        expect(reply.status).toBeLessThan(500);
        if (request.method === "HEAD") continue;
        expect(JSON.parse(reply.body)).toEqual({
          errorMessage: expect.any(String) as string,
          errorType: expect.any(String) as string,
          field: expect.any(String) as string,
          expected: expect.any(String) as string,
          actual: expect.any(String) as string,
          clause: expect.stringMatching(/^(RT|ENV)-\d+$/) as string,
        });
      }
      expect(before.settled).toBe(false);
      expect((await peer.post("invocation/r-1/response", "1")).status).toBe(202);
      expect(await answer).toMatchObject({ kind: "response" });
    }),
    { numRuns: 150 },
  );
});

test("bytes that are damaged on the way are answered or refused by name, and the process is still served", async () => {
  const valid = Buffer.from(
    [
      "POST /2018-06-01/runtime/invocation/r-1/error HTTP/1.1",
      "Host: localhost",
      "Content-Type: application/json",
      "Lambda-Runtime-Function-Error-Type: T",
      "Content-Length: 17",
      "Connection: close",
      "",
      '{"errorType":"T"}',
    ].join("\r\n"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(byteMutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
      await using peer = await createPeer();
      const answer = peer.api.deliver(event());
      await peer.next();
      const [head = "", body = ""] = (await peer.raw(mutations.reduce(mutateBytes, valid))).split("\r\n\r\n");
      if (head.startsWith("HTTP/1.1 202 ")) {
        expect(await answer).toMatchObject({ kind: "error" });
        return;
      }
      // Of a connection that was closed before its request began there is nobody to tell.
      if (head !== "") {
        expect(head).toMatch(/^HTTP\/1\.1 4\d\d /);
        if (body !== "")
          expect(JSON.parse(body)).toMatchObject({ clause: expect.stringMatching(/^(RT|ENV)-\d+$/) as string });
      }
      expect((await peer.post("invocation/r-1/response", "1")).status).toBe(202);
      expect(await answer).toMatchObject({ kind: "response" });
    }),
    { numRuns: 200 },
  );
});
