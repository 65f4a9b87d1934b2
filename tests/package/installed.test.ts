import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packAll } from "../../scripts/pack.ts";
import { type Command, type Outcome, root, run } from "../../scripts/run.ts";

const programs: readonly string[] = globSync("*.ts", { cwd: join(root, "tests/package/consumer") }).toSorted();

const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"] as const;
const freePorts = ["--grpc-port", "0", "--http-port", "0"] as const;

/** As strict as a user may be; declarations of libraries are checked too. */
const compilerOptions = {
  target: "ES2023",
  module: "NodeNext",
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};

describe("the packed packages, installed into an empty project", () => {
  let project: string;
  const inProject = (...command: Command): Promise<Outcome> => run(command, { cwd: project });

  beforeAll(async () => {
    project = mkdtempSync(join(tmpdir(), "clew-consumer-"));
    await run(["tsc", "-b"]); // whether everything compiles is for the check of types to say
    const tarballs = await packAll(join(project, "tarballs"));
    cpSync(join(root, "tests/package/consumer"), project, { recursive: true });
    const dependencies = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]));
    writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts", "functions"] }));
    expect(await inProject("npm", "install", ...quiet)).toMatchObject({ ok: true });
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it("type-check together with their declarations", async () => {
    expect(await inProject("tsc", "-p", ".")).toMatchObject({ output: "", ok: true });
  });

  it.each(programs)("run %s", async (program) => {
    expect(await inProject("node", program)).toMatchObject({
      output: expect.stringMatching(/: ok\n$/) as unknown,
      ok: true,
    });
  });

  it("bring a command that says its version", async () => {
    const outcome = await inProject("node_modules/.bin/clew", "--version");
    expect(outcome).toMatchObject({ output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as unknown, ok: true });
  });

  it("bring a command that has the suite's cases and starts a project", async () => {
    const listed = await inProject("node_modules/.bin/clew", "conformance", "list", "wait/one");
    expect(listed).toMatchObject({ output: expect.stringContaining("\n1 case\n") as unknown, ok: true });
    const started = await inProject("node_modules/.bin/clew", "init", "made", "--sdk", "clew");
    expect(started).toMatchObject({
      output: expect.stringMatching(/^wrote clew\.yaml.*\nnext: cd made && npm install && npx clew dev\n$/s) as unknown,
      ok: true,
    });
  });

  it("and which runs what it started", async () => {
    const made = join(project, "made");
    // As if the release were on a registry: the tarballs stand in for it.
    const tarballs = globSync(join(project, "tarballs/*.tgz")).toSorted();
    expect(await inProject("npm", "install", "--prefix", "made", ...quiet, ...tarballs)).toMatchObject({ ok: true });
    const clew = join(made, "node_modules/.bin/clew");
    const dev = spawn(clew, ["dev", "--memory", "--json", "--time-scale", "1000", ...freePorts], { cwd: made });
    try {
      const [line] = (await once(createInterface(dev.stdout), "line")) as [string];
      const { grpc } = JSON.parse(line) as { readonly grpc: string };
      const invoked = await inProject(clew, "invoke", "greet:live", '{"name":"Ada"}', "--wait", "--server", grpc);
      expect(invoked).toMatchObject({ output: expect.stringContaining("Hello, Ada!") as unknown, ok: true });
    } finally {
      dev.kill();
      await once(dev, "exit");
    }
  });

  it("bring the messages of the wire", () => {
    const protocol = join(project, "node_modules/@clew/protocol");
    expect(globSync("proto/clew/durable/v1/*.proto", { cwd: protocol }).length).toBeGreaterThan(5);
    expect(globSync("gen/descriptor.binpb", { cwd: protocol })).toHaveLength(1);
    expect(globSync("{LICENSE,package.json}", { cwd: protocol })).toHaveLength(2);
  });
});
