import { describe, expect, it } from "vitest";
import { describe as render } from "../../src/command/doctor.ts";
import { examineMachine } from "../../src/doctor/examine.ts";
import type { Finding, Machine } from "../../src/doctor/finding.ts";
import { createStyle } from "../../src/output/style.ts";

/** A machine with nothing but what is given. */
function machine(parts: Partial<Machine> = {}): Machine {
  return {
    run: () => Promise.resolve(undefined),
    exists: () => false,
    list: () => [],
    tryPort: () => Promise.resolve("free"),
    timeFlushes: () => Promise.resolve([1, 2, 3]),
    ...parts,
  };
}

async function examine(parts: Partial<Machine>, checkout?: string): Promise<ReadonlyMap<string, Finding>> {
  const findings = await examineMachine(machine(parts), { environment: {}, folder: "/data", checkout });
  return new Map(findings.map((finding) => [finding.name, finding]));
}

const says =
  (program: string, text: string): Machine["run"] =>
  ([name]) =>
    Promise.resolve(name === program ? { ok: true, text } : undefined);

describe("the doctor", () => {
  const later = ["Java", "Maven", "Go", "Rust", "PostgreSQL"];

  it("says how to get a program that is absent, and needs none of them", async () => {
    const python = (await examine({})).get("Python");
    expect(python).toMatchObject({ status: "missing", required: false, found: "not found" });
    expect(python?.advice).toMatch(/install/);
  });

  it("sends nobody after a program that is not used yet", async () => {
    const findings = await examine({});
    for (const name of later) {
      expect(findings.get(name), name).toMatchObject({ status: "unused", found: "not found, not needed yet" });
      expect(findings.get(name)?.advice, name).toBeUndefined();
    }
  });

  it.each([
    { name: "Java", program: "java", text: 'openjdk version "17.0.15" 2025-04-15\n', found: "17.0.15" },
    { name: "Maven", program: "mvn", text: "Apache Maven 3.8.7\n", found: "3.8.7" },
    { name: "Go", program: "go", text: "go version go1.26.8 linux/amd64\n", found: "1.26.8" },
    { name: "Rust", program: "cargo", text: "cargo 1.95.0 (f2d3ce0bd)\n", found: "1.95.0" },
    {
      name: "PostgreSQL",
      program: "/usr/lib/postgresql/15/bin/postgres",
      text: "postgres (PostgreSQL) 15.18 (Debian)\n",
      found: "15.18",
    },
  ])("finds $program, and does not claim to use it", async ({ name, program, text, found }) => {
    const list = (folder: string) => (folder === "/usr/lib/postgresql" ? ["9", "15"] : []);
    const finding = (await examine({ run: says(program, text), list })).get(name);
    expect(finding).toMatchObject({ status: "unused", found: `${found}, not used yet` });
  });

  it("finds a Python of another name", async () => {
    const run = says("python3.12", "Python 3.12.1 /bin/python3.12\n");
    expect((await examine({ run })).get("Python")).toMatchObject({ status: "ok", found: "3.12.1 /bin/python3.12" });
  });

  it("tells a Python that runs no functions from one that does", async () => {
    const run = says("python3", "Python 3.12.1 /bin/python3 without awslambdaric\n");
    expect((await examine({ run })).get("Python")).toMatchObject({
      status: "warning",
      found: "3.12.1 /bin/python3 without awslambdaric",
      advice: expect.stringContaining("pip install awslambdaric") as unknown,
    });
  });

  it("does not take a Python that will not do, and says why", async () => {
    const text = "Traceback\nAssertionError\n";
    const run: Machine["run"] = ([name]) => Promise.resolve(name === "python3" ? { ok: false, text } : undefined);
    expect((await examine({ run })).get("Python")).toMatchObject({
      status: "missing",
      found: "python3 is not fit: AssertionError",
    });
  });

  it("warns of a port in use and of a slow disk", async () => {
    const findings = await examine({
      tryPort: (port) => Promise.resolve(port === 9471 ? "EADDRINUSE" : "free"),
      timeFlushes: () => Promise.resolve([40, 50, 60]),
    });
    expect(findings.get("port 9471")).toMatchObject({
      status: "warning",
      found: expect.stringContaining("in use") as unknown,
    });
    expect(findings.get("port 9470")?.status).toBe("ok");
    expect(findings.get("disk")).toMatchObject({
      status: "warning",
      found: "flush of 4 KiB: median 50 ms, worst 60 ms",
    });
  });

  it("misses a disk that cannot be written and an address that cannot be listened on", async () => {
    const findings = await examine({
      tryPort: () => Promise.resolve("EACCES"),
      timeFlushes: () => Promise.resolve("EROFS: read-only file system"),
    });
    expect(findings.get("disk")).toMatchObject({ status: "missing", required: true });
    expect(findings.get("loopback")).toMatchObject({ status: "missing", required: true });
  });

  it("looks for the suite's environments in a checkout only", async () => {
    expect((await examine({})).has("Python SDK aws-3")).toBe(false);
    const findings = await examine({ exists: (path) => path.includes("aws-1") }, "/src");
    expect(findings.get("Python SDK aws-1")).toMatchObject({
      status: "ok",
      found: "/src/.tools/python/aws-1/bin/python",
    });
    expect(findings.get("Python SDK aws-3")?.advice).toBe("node scripts/python-env.mjs aws-3 makes it");
  });
});

it("the doctor's words tell the required from the optional", () => {
  const finding = { purpose: "p", found: "not found", status: "missing" as const, advice: "get it" };
  const lines = render(
    [
      { ...finding, name: "a", required: true },
      { ...finding, name: "b", required: false },
    ],
    createStyle(false),
  );
  expect(lines).toEqual([
    "         WHAT  FOUND      FOR",
    "MISSING  a     not found  p",
    "absent   b     not found  p",
    "",
    "what to do:",
    "  a: get it",
    "  b: get it",
  ]);
});
