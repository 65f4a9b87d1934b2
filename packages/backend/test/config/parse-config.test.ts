import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadConfig } from "../../src/config/index.ts";
import { complaintsOf, configOf, issuesOf } from "./support.ts";

describe("what is right", () => {
  test("an empty text is nothing but defaults", () => {
    const server = {
      host: "127.0.0.1",
      httpPort: 9470,
      grpcPort: 9471,
      dataFile: "/project/clew.db",
      timeScale: 1,
      region: "us-east-1",
      accountId: "123456789012",
      retentionDays: 14,
      invocationFailures: 5,
      retryDelaySeconds: 1,
      idleTimeoutSeconds: 300,
      drainSeconds: 10,
      staleTokenText: "auto",
    };
    for (const text of ["", "# nothing\n", "{}", "server:\n  {}\n"]) {
      expect(configOf(text)).toEqual({ server, functions: [] });
    }
  });

  test("a function with everything left out that may be", () => {
    const { functions } = configOf("functions: { order: { kind: plain, runtime: nodejs, handler: order.handler } }");
    expect(functions).toEqual([
      {
        name: "order",
        kind: "plain",
        host: { runtime: "nodejs", handler: "order.handler", client: "bootstrap" },
        codePath: "/project",
        environment: {},
        timeoutSeconds: 60,
        memoryMb: 128,
        concurrency: 10,
        versions: new Map([["1", "/project"]]),
        aliases: new Map(),
      },
    ]);
  });

  test("functions with everything said", () => {
    const { server, functions } = configOf(`
server: { dataFile: ":memory:", httpPort: 0, timeScale: 1.5, host: "::1" }
functions:
  validate:
    kind: durable
    runtime: python
    interpreter: .venv/bin/python
    handler: app.handler
    codePath: validate
    environment: { LEVEL: 3, VERBOSE: true, NAME: ä }
    timeoutSeconds: 900
    memoryMb: 256
    concurrency: 1
    executionTimeoutSeconds: 60
    retentionDays: 2
    versions: { 10: validate, 2: /elsewhere }
    aliases: { live: 10, next: $LATEST, old: "2" }
  charge:
    kind: plain
    runtime: provided
    command: [./charge, --fast]
  other:
    kind: plain
    runtime: nodejs
    handler: a/b.c
    client: aws-lambda-ric
    interpreter: node22
`);
    expect(server).toMatchObject({ dataFile: undefined, httpPort: 0, timeScale: 1.5, host: "::1" });
    expect(functions).toEqual([
      {
        name: "validate",
        kind: "durable",
        host: { runtime: "python", handler: "app.handler", interpreter: "/project/.venv/bin/python" },
        codePath: "/project/validate",
        environment: { LEVEL: "3", VERBOSE: "true", NAME: "ä" },
        timeoutSeconds: 900,
        memoryMb: 256,
        concurrency: 1,
        executionTimeoutSeconds: 60,
        retentionDays: 2,
        versions: new Map([
          ["2", "/elsewhere"],
          ["10", "/project/validate"],
        ]),
        aliases: new Map([
          ["live", "10"],
          ["next", "$LATEST"],
          ["old", "2"],
        ]),
      },
      expect.objectContaining({
        host: { runtime: "provided", handler: "", command: ["./charge", "--fast"] },
      }),
      expect.objectContaining({
        host: { runtime: "nodejs", handler: "a/b.c", client: "aws-lambda-ric", interpreter: "node22" },
      }),
    ]);
  });

  test("anchors and aliases", () => {
    const text = `
functions:
  a: &base { kind: plain, runtime: nodejs, handler: a.b }
  b: *base
`;
    expect(configOf(text).functions.map(({ name }) => name)).toEqual(["a", "b"]);
  });

  test("a file, with paths from its folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "clew-test-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    mkdirSync(join(folder, "code"));
    const path = join(folder, "clew.yaml");
    writeFileSync(path, "functions: { a: { kind: plain, runtime: nodejs, handler: a.b, codePath: code } }");
    expect(await loadConfig(path)).toMatchObject({ ok: true, config: { functions: [{ codePath: `${folder}/code` }] } });
    writeFileSync(path, 'functions: { a: { kind: plain, runtime: nodejs, handler: a.b, codePath: "\\0" } }');
    expect(await loadConfig(path)).toMatchObject({ ok: false, issues: [{ field: "functions.a.codePath" }] });
    writeFileSync(path, Buffer.concat([Buffer.from("# ä\nserver: { region: "), Buffer.of(0xe4, 0x20, 0x7d)]));
    expect(await loadConfig(path)).toEqual({
      ok: false,
      issues: [
        {
          line: 2,
          column: 19,
          reason: "BODY_MALFORMED",
          field: "",
          expected: "text in UTF-8",
          actual: "the byte 0xe4",
          clause: "ERR-3",
        },
      ],
    });
    await expect(loadConfig(join(folder, "nowhere.yaml"))).rejects.toThrow("ENOENT");
  });
});

describe("what is wrong is told by place, field, expectation and clause", () => {
  const fn = (rest: string) =>
    `functions:\n  order:\n    kind: durable\n    runtime: nodejs\n    handler: a.b\n${rest}`;
  const mistakes: readonly (readonly [string, readonly string[]])[] = [
    // Unknown fields
    ["sever: {}", ["clew.yaml:1:1: sever: expected one of server, functions, got sever, did you mean server? (VER-4)"]],
    [
      fn("    handlr: c.d\n    timeoutseconds: 3\n"),
      [
        "clew.yaml:6:5: functions.order.handlr: expected one of kind, runtime, handler, codePath, command, interpreter, client, environment, timeoutSeconds, memoryMb, concurrency, executionTimeoutSeconds, retentionDays, versions, aliases, got handlr, did you mean handler? (VER-4)",
        "clew.yaml:7:5: functions.order.timeoutseconds: expected one of kind, runtime, handler, codePath, command, interpreter, client, environment, timeoutSeconds, memoryMb, concurrency, executionTimeoutSeconds, retentionDays, versions, aliases, got timeoutseconds, did you mean timeoutSeconds? (VER-4)",
      ],
    ],
    [
      fn("    command: [x]\n"),
      ['clew.yaml:6:5: functions.order.command: expected no such field with runtime "nodejs", got command (VER-4)'],
    ],
    [
      "functions: { a: { kind: plain, runtime: provided, command: [x], retentionDays: 3 } }",
      [
        'clew.yaml:1:65: functions.a.retentionDays: expected no such field with kind "plain", got retentionDays (VER-4)',
      ],
    ],
    [
      "functions: { a: { kidn: plain, kind: plain, runtime: nodejs, handler: a.b } }",
      [
        "clew.yaml:1:19: functions.a.kidn: expected one of kind, runtime, handler, codePath, command, interpreter, client, environment, timeoutSeconds, memoryMb, concurrency, executionTimeoutSeconds, retentionDays, versions, aliases, got kidn, did you mean kind? (VER-4)",
      ],
    ],
    // Missing
    [
      "functions:\n  order:\n    kind: plain\n",
      ["clew.yaml:2:3: functions.order.runtime: expected nodejs, python or provided, got nothing (ERR-3)"],
    ],
    [
      "functions:\n  order: { kind: plain, runtime: python }\n",
      ["clew.yaml:2:3: functions.order.handler: expected path/module.name, such as index.handler, got nothing (ERR-3)"],
    ],
    // Types
    ["[1]", ["clew.yaml:1:1: expected a map, got [1] (ERR-3)"]],
    ["functions:\n", ["clew.yaml:1:11: functions: expected a map, got null (ERR-3)"]],
    ["server:\n  httpPort: 80a\n", ['clew.yaml:2:13: server.httpPort: expected a whole number, got "80a" (ERR-3)']],
    ["server:\n  httpPort: 80.5\n", ["clew.yaml:2:13: server.httpPort: expected a whole number, got 80.5 (ERR-3)"]],
    [
      "server:\n  accountId: 123456789012\n",
      ["clew.yaml:2:14: server.accountId: expected a text, got 123456789012 (LAM-11)"],
    ],
    [
      fn("    environment:\n      A: [1]\n"),
      ["clew.yaml:7:10: functions.order.environment.A: expected a text or a number or true or false, got [1] (ERR-3)"],
    ],
    // Ranges, patterns, choices
    ["server:\n  httpPort: 65536\n", ["clew.yaml:2:13: server.httpPort: expected 0 to 65535, got 65536 (ERR-3)"]],
    [
      fn("    timeoutSeconds: 901\n    retentionDays: 0\n"),
      [
        "clew.yaml:6:21: functions.order.timeoutSeconds: expected 1 to 900, got 901 (LIM-15)",
        "clew.yaml:7:20: functions.order.retentionDays: expected 1 to 90, got 0 (LIM-4)",
      ],
    ],
    [
      "server: { host: 0.0.0.0 }",
      ['clew.yaml:1:17: server.host: expected one of 127.0.0.1, localhost, ::1, got "0.0.0.0" (ENV-9)'],
    ],
    [
      "functions:\n  order:\n    kind: plain\n    runtime: nodjs\n",
      [
        'clew.yaml:4:14: functions.order.runtime: expected one of nodejs, python, provided, got "nodjs", did you mean nodejs? (RT-1)',
      ],
    ],
    [
      'functions:\n  "my fn": { kind: plain, runtime: nodejs, handler: a.b }\n',
      ['clew.yaml:2:3: functions["my fn"]: expected a name that matches ^[a-zA-Z0-9_-]{1,64}$, got "my fn" (LIM-3)'],
    ],
    [
      fn("    versions: { 0: . }\n"),
      ['clew.yaml:6:17: functions.order.versions.0: expected a name that matches ^[1-9][0-9]{0,8}$, got "0" (LIM-3)'],
    ],
    [
      "functions: { a: { kind: plain, runtime: provided, command: [] } }",
      ["clew.yaml:1:60: functions.a.command: expected at least one entry, got [] (ERR-3)"],
    ],
    [
      "functions: { a: { kind: plain, runtime: provided, command: [a, 7] } }",
      ["clew.yaml:1:64: functions.a.command[1]: expected a text, got 7 (ERR-3)"],
    ],
    [
      "functions: { a: { kind: plain, runtime: nodejs, handler: '' } }",
      ['clew.yaml:1:58: functions.a.handler: expected a text that is not empty, got "" (ERR-3)'],
    ],
    // References
    [
      fn("    aliases:\n      live: 2\n"),
      ["clew.yaml:7:13: functions.order.aliases.live: expected one of 1, $LATEST, got 2 (INV-18)"],
    ],
    [
      fn("    versions: { 3: missing }\n    aliases: { live: 1 }\n"),
      [
        'clew.yaml:6:20: functions.order.versions.3: expected a folder in /project, got "missing" (RT-1)',
        "clew.yaml:7:22: functions.order.aliases.live: expected one of 3, $LATEST, got 1 (INV-18)",
      ],
    ],
    [
      fn("    codePath: missing\n"),
      ['clew.yaml:6:15: functions.order.codePath: expected a folder in /project, got "missing" (RT-1)'],
    ],
    [
      fn("    environment: { _HANDLER: x }\n"),
      [
        "clew.yaml:6:20: functions.order.environment._HANDLER: expected a variable that the host does not set itself, got _HANDLER (RT-3)",
      ],
    ],
    // YAML itself
    [
      "server: {",
      [
        "clew.yaml:1:10: expected one YAML 1.2 document, got Flow map in block collection must be sufficiently indented",
      ],
    ],
    [
      "server: {}\nserver: {}\n",
      ["clew.yaml:2:1: expected one YAML 1.2 document, got Map keys must be unique (ERR-3)"],
    ],
    ["a: 1\n---\nb: 2\n", ["clew.yaml:2:1: expected one YAML 1.2 document, got Source contains multiple documents"]],
    ["server: !!js/function x", ["clew.yaml:1:9: expected one YAML 1.2 document, got Unresolved tag"]],
    [
      "? { a: 1 }\n: 2\n",
      ["clew.yaml:1:3: expected one YAML 1.2 document, got With stringKeys, all keys must be strings"],
    ],
    ["a: *nowhere", ["clew.yaml:1:4: expected one YAML 1.2 document, got Unresolved alias"]],
  ];
  test.for(mistakes)("%j", ([text, expected]) => {
    const complaints = complaintsOf(text);
    expect(complaints.map((complaint, index) => complaint.slice(0, expected[index]?.length))).toEqual(expected);
  });

  test("reasons are those of the catalogue", () => {
    const reasons = issuesOf("server: { host: 0.0.0.0, httpPort: -1, x: 1, region: '!' }").map(({ reason }) => reason);
    expect(reasons).toEqual(["ADDRESS_NOT_LOOPBACK", "FIELD_OUT_OF_RANGE", "FIELD_UNKNOWN", "FIELD_PATTERN"]);
  });

  test("nesting that is too deep", () => {
    expect(issuesOf("[".repeat(100_000))).toContainEqual(expect.objectContaining({ reason: "BODY_MALFORMED" }));
    expect(issuesOf(`${"[".repeat(5_000)}${"]".repeat(5_000)}`)).not.toHaveLength(0);
  });

  test("aliases that would unfold to very much", () => {
    const lines = Array.from(
      { length: 12 },
      (_, n) => `a${String(n + 1)}: &a${String(n + 1)} [${`*a${String(n)},`.repeat(9)}]`,
    );
    expect(complaintsOf(["a0: &a0 [1]", ...lines].join("\n"))[0]).toContain("Excessive alias count");
  });
});
