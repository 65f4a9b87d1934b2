import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { checkStart, type FunctionHost, type HostedFunction } from "../../src/function/index.ts";
import { folderWith } from "./support/processes.ts";
import { pythonEnv } from "./support/python.ts";
import { createWorld, errorOf, functionsDir, hosted, nodeFunction, resultOf } from "./support/world.ts";

vi.setConfig({ testTimeout: 60_000 });

const problemsOf = (fn: HostedFunction, PATH = process.env["PATH"]) => checkStart(fn, { PATH });
const provided = (command: string, codePath = functionsDir) =>
  hosted({ host: { runtime: "provided", handler: "", command: [command] }, codePath });

describe("what a function is started with is looked at before (RT-9)", () => {
  test.each(["", ".js", ".mjs", ".cjs", ".ts", ".mts", ".cts"])(
    "a Node handler's file may end with %j",
    async (end) => {
      const files = { [`lib/index${end}`]: "" };
      expect(await problemsOf(nodeFunction("lib/index.handler", { codePath: folderWith(files) }))).toEqual([]);
    },
  );

  test("or be a package, in the folder of each version", async () => {
    const codePath = folderWith({ "node_modules/packed/index.js": "", "package.json": "{}" });
    const empty = folderWith({});
    expect(await problemsOf(nodeFunction("packed.handler", { codePath }))).toEqual([]);
    expect(await problemsOf(nodeFunction("packed.handler", { codePath, versions: new Map([["1", empty]]) }))).toEqual([
      {
        field: "handler",
        expected: `a handler whose file is there: packed.js, .mjs or .ts in ${empty}`,
        actual: '"packed.handler"',
      },
    ]);
  });

  const bootstrap = { runtime: "nodejs", client: "bootstrap" } as const;
  const cases: readonly { what: string; host: FunctionHost; field: string; actual: string }[] = [
    {
      what: "no file",
      host: { ...bootstrap, handler: "gone.handler" },
      field: "handler",
      actual: '"gone.handler"',
    },
    { what: "no name", host: { ...bootstrap, handler: "plain" }, field: "handler", actual: '"plain"' },
    {
      what: "no such Node",
      host: { ...bootstrap, handler: "plain.greet", interpreter: "node-of-nobody" },
      field: "interpreter",
      actual: '"node-of-nobody"',
    },
    {
      what: "no official client",
      host: { runtime: "nodejs", handler: "plain.greet", client: "aws-lambda-ric" },
      field: "client",
      actual: "none",
    },
    {
      what: "no such Python",
      host: { runtime: "python", handler: "handlers.greet", interpreter: "/nowhere/bin/python" },
      field: "interpreter",
      actual: '"/nowhere/bin/python"',
    },
  ];
  test.each(cases)("$what", async ({ host, field, actual }) => {
    expect(await problemsOf(hosted({ host }))).toEqual([{ field, expected: expect.any(String) as string, actual }]);
  });

  test("a program may be a file of the function or a name on the PATH, and can be run", async () => {
    const codePath = folderWith({ "bin/go": "#!/bin/sh\n" });
    const one = { field: "command", expected: expect.stringContaining(codePath) as string, actual: '"./bin/go"' };
    expect(await problemsOf(provided("./bin/go", codePath))).toEqual([one]);
    chmodSync(join(codePath, "bin/go"), 0o755);
    expect(await problemsOf(provided("./bin/go", codePath))).toEqual([]);
    expect(await problemsOf(provided("go", codePath), join(codePath, "bin"))).toEqual([]);
    expect(await problemsOf(provided("go", codePath), codePath)).toMatchObject([{ field: "command" }]);
    expect(await problemsOf(provided("./bin", codePath))).toMatchObject([{ field: "command" }]);
  });

  const environment = pythonEnv("aws-3");
  const interpreter = "interpreter" in environment ? environment.interpreter : "python3";
  const python = (handler: string, settings: Partial<HostedFunction> = {}) =>
    hosted({ host: { runtime: "python", handler, interpreter }, ...settings });

  describe.skipIf(!("interpreter" in environment))("an interpreter is asked for its client and the module", () => {
    test("and finds what a process would find, without running it", async () => {
      const codePath = folderWith({ "pkg/__init__.py": "1/0", "pkg/mod.py": "1/0", "plain/mod.py": "1/0" });
      for (const handler of ["pkg.handler", "pkg/mod.handler", "pkg.mod.handler", "plain/mod.handler", "json.dumps"]) {
        expect(await problemsOf(python(handler, { codePath })), handler).toEqual([]);
      }
      for (const handler of ["pkg/gone.handler", "pkg.mod.gone.handler", "gone.handler", "handler"]) {
        expect(await problemsOf(python(handler, { codePath })), handler).toMatchObject([{ field: "handler" }]);
      }
    });

    test("also in the function's own search path", async () => {
      const elsewhere = folderWith({ "mod.py": "" });
      expect(await problemsOf(python("mod.handler"))).toMatchObject([{ field: "handler" }]);
      expect(await problemsOf(python("mod.handler", { environment: { PYTHONPATH: elsewhere } }))).toEqual([]);
    });

    test("and says which Python has none", async () => {
      // The search of modules is switched off, so that this interpreter is one without packages.
      const bare = folderWith({ python: `#!/bin/sh\nshift\nexec ${interpreter} -S -B "$@"\n` });
      chmodSync(join(bare, "python"), 0o755);
      const host = { runtime: "python", handler: "handlers.greet", interpreter: join(bare, "python") } as const;
      expect(await problemsOf(hosted({ host }))).toEqual([
        {
          field: "interpreter",
          expected: expect.stringContaining("awslambdaric") as string,
          actual: expect.stringMatching(/without it: .*, Python 3\.\d+/) as string,
        },
      ]);
    });
  });

  test("an interpreter that gives no answer is no problem: its process will tell", async () => {
    const folder = folderWith({ python: "#!/bin/sh\nexit 3\n" });
    chmodSync(join(folder, "python"), 0o755);
    const host = { runtime: "python", handler: "a.b", interpreter: join(folder, "python") } as const;
    expect(await problemsOf(hosted({ host }))).toEqual([]);
  });
});

describe("what is found out by an invocation is told by it (RT-9)", () => {
  test("a process that ends before it takes an event is quoted", async () => {
    const codePath = folderWith({ start: "#!/bin/sh\necho trying\necho no module named awslambdaric >&2\nexit 1\n" });
    chmodSync(join(codePath, "start"), 0o755);
    await using world = await createWorld([provided("./start", codePath)]);
    expect(errorOf(await world.call({}))).toEqual({
      type: "Runtime.ExitError",
      message: expect.stringMatching(
        /Runtime exited with error: exit status 1 before it took an event, its last words: (no module|trying)/,
      ) as string,
    });
  });

  test("a package that is not installed is told in one line", async () => {
    const codePath = folderWith({ "index.mjs": 'import "@nobody/has-this";\nexport const handler = () => 1;\n' });
    await using world = await createWorld([nodeFunction("index.handler", { codePath })]);
    const { type, message } = errorOf(await world.call({}));
    expect(type).toBe("Runtime.ImportModuleError");
    expect(message).toContain("Cannot find package '@nobody/has-this' imported from");
    expect(world.logs.map(({ text }) => text)).toEqual([`${type}: ${message ?? ""}`]);
  });
});

test("functions of a checkout find the source of its packages", async () => {
  const exports = { "@clew/source": "./source.js", default: "./built.js" };
  const codePath = folderWith({
    "index.mjs": 'import { name } from "both";\nexport const handler = () => name;\n',
    "node_modules/both/package.json": JSON.stringify({ name: "both", type: "module", exports }),
    "node_modules/both/source.js": 'export const name = "source";\n',
  });
  await using world = await createWorld([nodeFunction("index.handler", { codePath })]);
  expect(resultOf(await world.call({}))).toBe("source");
});
