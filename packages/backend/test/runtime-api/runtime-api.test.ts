import { describe, expect, test } from "vitest";
import { maxAnswerBytes } from "../../src/runtime-api/index.ts";
import { createPeer, event, refusalOf } from "./support.ts";

describe("next (RT-4, RT-5)", () => {
  test("is held open until there is an event, and tells everything about it", async () => {
    await using peer = await createPeer();
    expect(peer.api.started).toBe(false);
    const next = peer.next();
    void peer.api.deliver(event({ tenantId: "tenant 7", clientContext: '{"a":"ü"}' }));
    const { status, headers, body } = await next;
    expect(peer.api.started).toBe(true);
    expect(status).toBe(200);
    expect(body).toBe('{"n":1}');
    expect(headers).toMatchObject({
      "content-type": "application/json",
      "lambda-runtime-aws-request-id": "r-1",
      "lambda-runtime-deadline-ms": "1800000000000",
      "lambda-runtime-invoked-function-arn": "arn:aws:lambda:eu-west-1:123456789012:function:fn:$LATEST",
      "lambda-runtime-trace-id": event().traceHeader,
      "lambda-runtime-aws-tenant-id": "tenant 7",
      "lambda-runtime-client-context": '{"a":"%C3%BC"}',
    });
  });

  test("leaves out the tenant and the client context where there are none", async () => {
    await using peer = await createPeer();
    void peer.api.deliver(event());
    const { headers } = await peer.next();
    expect(Object.keys(headers).filter((name) => name.startsWith("lambda-runtime"))).toEqual([
      "lambda-runtime-aws-request-id",
      "lambda-runtime-deadline-ms",
      "lambda-runtime-invoked-function-arn",
      "lambda-runtime-trace-id",
    ]);
  });

  test("takes an event that was there before it", async () => {
    await using peer = await createPeer();
    const answer = peer.api.deliver(event());
    await peer.next();
    await peer.post("invocation/r-1/response", "1");
    expect(await answer).toMatchObject({ kind: "response" });
  });

  test("is refused while an event is unanswered", async () => {
    await using peer = await createPeer();
    const answer = peer.api.deliver(event());
    await peer.next();
    expect(refusalOf(await peer.next())).toMatchObject({
      status: 403,
      errorType: "InvalidStateTransition",
      field: "state",
      expected: "a response or an error for r-1 first",
      clause: "RT-5",
    });
    expect((await peer.post("invocation/r-1/response", "1")).status).toBe(202);
    expect(await answer).toMatchObject({ kind: "response" });
  });

  test("gives way to a newer one", async () => {
    await using peer = await createPeer();
    const older = peer.next();
    await expect.poll(() => peer.api.started).toBe(true);
    const newer = peer.next();
    expect(refusalOf(await older)).toMatchObject({ status: 403, actual: "a newer next", clause: "RT-5" });
    void peer.api.deliver(event());
    expect((await newer).status).toBe(200);
  });

  test("whose connection went away takes no event", async () => {
    await using peer = await createPeer();
    const request = ["GET /2018-06-01/runtime/invocation/next HTTP/1.1", "Host: localhost", "Connection: close"];
    const gone = new AbortController();
    const lost = fetch(`http://${peer.api.address}/2018-06-01/runtime/invocation/next`, { signal: gone.signal });
    await expect.poll(() => peer.api.started).toBe(true);
    gone.abort();
    await expect(lost).rejects.toThrow();
    // The server reads the end of that connection before anything of one that is made after it.
    await peer.raw(`${request.join("\r\n").replace("next", "nowhere")}\r\n\r\n`);
    const answer = peer.api.deliver(event());
    expect((await peer.next()).status).toBe(200);
    await peer.post("invocation/r-1/response");
    expect(await answer).toMatchObject({ kind: "response" });
  });
});

describe("response (RT-8)", () => {
  test("carries any bytes", async () => {
    await using peer = await createPeer();
    const answer = peer.api.deliver(event());
    await peer.next();
    const bytes = Buffer.from([0, 255, 128, 10]);
    const reply = await peer.post("invocation/r-1/response", bytes);
    expect(reply).toMatchObject({ status: 202, body: '{"status":"OK"}' });
    expect(await answer).toEqual({ kind: "response", body: bytes });
  });

  test("is taken once", async () => {
    await using peer = await createPeer();
    void peer.api.deliver(event());
    await peer.next();
    await peer.post("invocation/r-1/response", "1");
    expect(refusalOf(await peer.post("invocation/r-1/response", "2"))).toMatchObject({
      status: 400,
      errorType: "InvalidRequestID",
      field: "requestId",
      expected: "none, since no event is in progress",
      actual: "r-1",
      clause: "RT-8",
    });
  });

  test("for another event changes nothing", async () => {
    await using peer = await createPeer();
    const answer = peer.api.deliver(event());
    await peer.next();
    for (const kind of ["response", "error"]) {
      expect(refusalOf(await peer.post(`invocation/r-2/${kind}`, "{}"))).toMatchObject({
        status: 400,
        errorType: "InvalidRequestID",
        expected: "r-1",
        actual: "r-2",
      });
    }
    await peer.post("invocation/r-1/response", "1");
    expect(await answer).toMatchObject({ kind: "response" });
  });

  test("over the limit fails the event, and the process may go on", async () => {
    await using peer = await createPeer();
    const answer = peer.api.deliver(event());
    await peer.next();
    const reply = await peer.post("invocation/r-1/response", Buffer.alloc(maxAnswerBytes + 1));
    expect(refusalOf(reply)).toMatchObject({
      status: 413,
      errorType: "RequestEntityTooLarge",
      field: "body",
      expected: "at most 6291556 bytes",
      actual: "6291557 bytes",
      clause: "RT-8",
    });
    expect(await answer).toMatchObject({ kind: "error", error: { type: "Function.ResponseSizeTooLarge" } });
    const second = peer.api.deliver(event({ requestId: "r-2" }));
    await peer.next();
    expect((await peer.post("invocation/r-2/response", Buffer.alloc(maxAnswerBytes))).status).toBe(202);
    expect(await second).toMatchObject({ kind: "response" });
  });

  test("that was streamed and failed half-way is an error", async () => {
    await using peer = await createPeer();
    const answer = peer.api.deliver(event());
    await peer.next();
    const error = Buffer.from('{"errorType":"Late","errorMessage":"half-way"}').toString("base64");
    await peer.raw(
      [
        "POST /2018-06-01/runtime/invocation/r-1/response HTTP/1.1",
        "Host: localhost",
        "Connection: close",
        "Transfer-Encoding: chunked",
        "",
        "3",
        "abc",
        "0",
        "Lambda-Runtime-Function-Error-Type: Late",
        `Lambda-Runtime-Function-Error-Body: ${error}`,
        "",
        "",
      ].join("\r\n"),
    );
    expect(await answer).toEqual({ kind: "error", error: { type: "Late", message: "half-way" } });
  });

  test("that stops half-way leaves the event open", async () => {
    await using peer = await createPeer();
    const answer = peer.api.deliver(event());
    await peer.next();
    const request = new AbortController();
    const half = fetch(`http://${peer.api.address}/2018-06-01/runtime/invocation/r-1/response`, {
      method: "POST",
      body: new ReadableStream({ start: (stream) => void stream.enqueue(Buffer.from("12")) }),
      duplex: "half",
      signal: request.signal,
    });
    request.abort();
    await expect(half).rejects.toThrow();
    expect((await peer.post("invocation/r-1/response", "whole")).status).toBe(202);
    expect(await answer).toEqual({ kind: "response", body: Buffer.from("whole") });
  });
});

describe("error (RT-6)", () => {
  const bodies: readonly (readonly [string, Readonly<Record<string, string>>, unknown])[] = [
    [
      '{"errorType":"T","errorMessage":"m","errorData":"d","stackTrace":["a","b"]}',
      {},
      { type: "T", message: "m", data: "d", stackTrace: ["a", "b"] },
    ],
    ['{"errorType":"T","errorMessage":"m","trace":["a"]}', {}, { type: "T", message: "m", stackTrace: ["a"] }],
    ['{"errorType":null,"errorMessage":null,"stackTrace":null}', {}, {}],
    ['{"stackTrace":[{"path":"f.go","line":3}],"more":1}', {}, { stackTrace: ['{"path":"f.go","line":3}'] }],
    ['{"errorMessage":"m"}', { "Lambda-Runtime-Function-Error-Type": "H" }, { type: "H", message: "m" }],
    ["", { "Lambda-Runtime-Function-Error-Type": "H" }, { type: "H" }],
    ["", {}, {}],
  ];
  test.for(bodies)("%s %o", async ([body, headers, expected]) => {
    await using peer = await createPeer();
    const answer = peer.api.deliver(event());
    await peer.next();
    expect(await peer.post("invocation/r-1/error", body, headers)).toMatchObject({ status: 202 });
    expect(await answer).toEqual({ kind: "error", error: expected });
  });

  const malformed: readonly (readonly [string | Uint8Array, string, string])[] = [
    ["{", "body", "JSON in UTF-8"],
    ["[]", "body", "an object"],
    ["null", "body", "a value"],
    [Buffer.from('{"errorType":"\xff"}', "latin1"), "body", "JSON in UTF-8"],
    ['{"errorType":7}', "errorType", "a string"],
    ['{"errorMessage":{}}', "errorMessage", "a string"],
    ['{"errorData":[1]}', "errorData", "a string"],
    ['{"stackTrace":"a"}', "stackTrace", "a list"],
  ];
  test.for(malformed)("%s", async ([body, field, expected]) => {
    await using peer = await createPeer();
    const answer = peer.api.deliver(event());
    await peer.next();
    expect(refusalOf(await peer.post("invocation/r-1/error", body))).toMatchObject({
      status: 400,
      errorType: "InvalidRequest",
      field,
      expected,
      clause: "RT-6",
    });
    await peer.post("invocation/r-1/error", "{}");
    expect(await answer).toEqual({ kind: "error", error: {} });
  });
});

describe("init/error (RT-7)", () => {
  test("fails the event that waits, and each that follows", async () => {
    await using peer = await createPeer();
    const first = peer.api.deliver(event());
    expect((await peer.post("init/error", '{"errorType":"Init","errorMessage":"no"}')).status).toBe(202);
    const expected = { kind: "initError", error: { type: "Init", message: "no" } };
    expect(await first).toEqual(expected);
    expect(await peer.api.deliver(event({ requestId: "r-2" }))).toEqual(expected);
    expect(refusalOf(await peer.next())).toMatchObject({ status: 403, expected: "no further request", clause: "RT-5" });
  });

  test("is refused once the process has asked for an event", async () => {
    await using peer = await createPeer();
    void peer.api.deliver(event());
    await peer.next();
    expect(refusalOf(await peer.post("init/error", "{}"))).toMatchObject({
      status: 403,
      errorType: "InvalidStateTransition",
      clause: "RT-7",
    });
  });
});

describe("the end", () => {
  test("settles what the process has not seen, and tells that it has not", async () => {
    await using peer = await createPeer();
    const answer = peer.api.deliver(event());
    peer.api.end();
    expect(await answer).toEqual({ kind: "ended", taken: false });
    expect(await peer.api.deliver(event())).toEqual({ kind: "ended", taken: false });
  });

  test("settles what the process has seen", async () => {
    await using peer = await createPeer();
    const answer = peer.api.deliver(event());
    await peer.next();
    peer.api.end();
    expect(await answer).toEqual({ kind: "ended", taken: true });
    expect(refusalOf(await peer.post("invocation/r-1/response"))).toMatchObject({ errorType: "InvalidRequestID" });
  });

  test("refuses a poll that waits", async () => {
    await using peer = await createPeer();
    const next = peer.next();
    await expect.poll(() => peer.api.started).toBe(true);
    peer.api.end();
    expect((await next).status).toBe(403);
  });

  test("a second event at a time is the caller's mistake", async () => {
    await using peer = await createPeer();
    void peer.api.deliver(event());
    await expect(async () => peer.api.deliver(event())).rejects.toThrow("has an event already");
  });
});
