import { describe, expect, it } from "vitest";
import { clew } from "../support/terminal.ts";

describe("a command line that cannot be meant", () => {
  it.each([
    [["exection", "list"], "error: unknown command 'exection'\nhint: did you mean execution?\n"],
    [["execution", "lst"], "error: unknown command 'lst'\nhint: did you mean list?\n"],
    [["show", "0c1b7a52"], "error: unknown command 'show'\nhint: did you mean `clew execution show`?\n"],
    [
      ["--no-color", "list"],
      "error: unknown command 'list'\nhint: did you mean `clew execution list` or `clew callback list` or `clew conformance list`?\n",
    ],
    [
      ["execution", "list", "order"],
      "error: too many arguments for 'list'. Expected 0 arguments but got 1: order\nhint: --help says what there is\n",
    ],
    [["execution", "list", "--stauts", "x"], "error: unknown option '--stauts'\nhint: did you mean --status?\n"],
    [["invoke"], "error: missing required argument 'function'\nhint: --help says what there is\n"],
    [["execution", "list", "--limit", "0"], 'error: --limit: expected a whole number from 1 to 1000000, got "0"\n'],
    [
      ["execution", "list", "--status", "DONE"],
      'error: --status: expected RUNNING, SUCCEEDED, FAILED, TIMED_OUT, STOPPED, got "DONE"\n',
    ],
    [
      ["execution", "list", "--since", "yesterday"],
      'error: --since: expected a time such as 2026-11-24T23:25:00Z, or how long ago, such as 2h, got "yesterday"\n',
    ],
    [["execution", "get", "a b"], 'error: execution: expected the id or the ARN of an execution, got "a b"\n'],
    [
      ["execution", "history", "x", "--follow", "--newest-first"],
      "error: --follow: expected no --newest-first beside it, got both\n",
    ],
    [
      ["invoke", "f", "--timeout", "3s"],
      "error: --timeout: expected --wait beside it, got no --wait\nhint: to limit the execution itself use --execution-timeout\n",
    ],
    [
      ["invoke", "f", "--wait", "--timeout", "soon"],
      'error: --timeout: expected a duration such as 500ms, 30s, 5m, 2h or 7d, got "soon"\n',
    ],
    [["invoke", "f", "--wait", "--timeout", "25d"], 'error: --timeout: expected at most 24d, got "25d"\n'],
    [
      ["invoke", "f", "--execution-timeout", "1.5s"],
      'error: --execution-timeout: expected a duration of whole seconds, got "1.5s"\n',
    ],
  ])("%j ends with 2 and says why", async (argv, err) => {
    expect(await clew(argv)).toEqual({ code: 2, out: "", err });
  });

  it("is told in JSON when JSON was asked for", async () => {
    const { code, out, err } = await clew(["execution", "list", "--limit", "x", "--json"]);
    expect([code, out]).toEqual([2, ""]);
    expect(JSON.parse(err)).toEqual({
      error: {
        kind: "usage",
        exitCode: 2,
        message: '--limit: expected a whole number from 1 to 1000000, got "x"',
        field: "--limit",
        expected: "a whole number from 1 to 1000000",
        actual: '"x"',
      },
    });
  });

  it("names the server address that is none", async () => {
    // No server may be at the address: it would be asked what it is. Port 1 is nobody's.
    const flag = await clew(["execution", "list", "--server", "http://127.0.0.1:1"]);
    expect(flag.code).toBe(2);
    expect(flag.err).toContain("error: --server: expected host:port of the gRPC server");
    expect(flag.err).toContain("hint: `clew serve` prints the gRPC address");
    const variable = await clew(["execution", "list"], { environment: { CLEW_SERVER: "nowhere" } });
    expect(variable.err).toContain("error: CLEW_SERVER: expected host:port");
  });

  it("asks for help in whatever way", async () => {
    const { out } = await clew(["execution", "list", "--help"]);
    expect(out).toContain("Usage: clew execution list");
    for (const argv of [
      ["help", "execution", "list"],
      ["execution", "help", "list"],
      ["execution", "list", "-h"],
    ]) {
      expect(await clew(argv)).toEqual({ code: 0, out, err: "" });
    }
    expect(await clew(["help"])).toEqual(await clew(["--help"]));
  });

  it("prints the help of a group that lacks its command", async () => {
    const { code, err } = await clew(["execution"]);
    expect(code).toBe(2);
    expect(err).toContain("Usage: clew execution");
    expect(err).toContain("error: a command is missing");
  });
});

describe("payloads on the command line", () => {
  it.each([
    ["{id: 7}", /^error: payload: expected JSON, got "\{id: 7\}" \(.*\)\nhint: quote a text as JSON/],
    ["@missing.json", /^error: payload: expected a file that can be read, got "missing.json" \(ENOENT/],
  ])("%s is refused", async (payload, err) => {
    expect(await clew(["invoke", "order:1", payload])).toMatchObject({
      code: 2,
      err: expect.stringMatching(err) as unknown,
    });
  });

  it("read from standard input are checked as well", async () => {
    const readStdin = () => Promise.resolve(new Uint8Array([255]));
    const { err } = await clew(["invoke", "order:1", "-"], { readStdin });
    expect(err).toMatch(/^error: payload: expected JSON, got bytes that are not UTF-8/);
  });
});

it("says its version and its help on standard output", async () => {
  expect(await clew(["--version"])).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as unknown,
    err: "",
  });
  const { code, out } = await clew(["invoke", "--help"]);
  expect(code).toBe(0);
  expect(out).toContain("Examples:\n  # start it and print the execution's id\n  $ clew invoke order:live");
  expect(out).toContain("Exit codes: 0 done, 1 the answer is no, 2 wrong usage");
});
