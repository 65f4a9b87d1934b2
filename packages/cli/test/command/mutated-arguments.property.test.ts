import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { clew } from "../support/terminal.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Nobody listens there: what can be understood ends with 4. */
const server = "127.0.0.1:1";

const lines: readonly (readonly string[])[] = [
  ["invoke", "order:live", '{"id":7}', "--wait", "--timeout", "3s", "--name", "n", "--execution-timeout", "60s"],
  ["execution", "list", "--function", "order", "--status", "RUNNING", "--since", "2h", "--limit", "5"],
  ["execution", "get", "e-1"],
  ["execution", "history", "e-1", "--newest-first"],
  ["execution", "stop", "e-1"],
  ["callback", "succeed", "AAAA", "1"],
  ["callback", "fail", "AAAA"],
  ["callback", "heartbeat", "AAAA"],
];

const word = fc.oneof(
  fc.constantFrom("", "-", "--", "--json", "--wait", "--no-such", "-x", "0", "-1", "1e9", "NaN", "@", "{", "null", "ü"),
  fc.constantFrom("order", "2h", "RUNNING", "execution", "\u0000", "a b", "x".repeat(3000), "--limit=0", "--limit="),
  fc.string({ maxLength: 6 }),
);

/** A word replaced, left out, or put in. */
const change = fc
  .record({ kind: fc.constantFrom("replace", "remove", "insert"), place: fc.nat(20), put: word })
  .map(({ kind, place, put }) => (argv: readonly string[]): readonly string[] => {
    const at = place % (argv.length + 1);
    const gone = kind === "insert" ? 0 : 1;
    return [...argv.slice(0, at), ...(kind === "remove" ? [] : [put]), ...argv.slice(at + gone)];
  });

/** Those that start a server, write files or wait for as long as one likes are not meant. */
const excluded = new Set(["serve", "dev", "init", "doctor", "conformance", "export", "import"]);

test("a command line that is changed anywhere is understood, or refused with a reason and exit code 2", async () => {
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...lines),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async (line, changes) => {
        const argv = changes.reduce((each, apply) => apply(each), line);
        fc.pre(!argv.some((each) => excluded.has(each)));
        const { code, out, err } = await clew([...argv], { environment: { CLEW_SERVER: server } });
        seen.set(code, (seen.get(code) ?? 0) + 1);
        // Help, wrong usage, nobody there. Never 70, a defect.
        expect([0, 2, 4], `${JSON.stringify(argv)}: ${err}`).toContain(code);
        expect(code === 0 ? out : err).not.toBe("");
        if (code === 2) expect(err).toMatch(/error: \S|"error":\{|Usage: clew/);
      },
    ),
    { numRuns: 400 },
  );
  expect(Math.min(seen.get(2) ?? 0, seen.get(4) ?? 0)).toBeGreaterThan(0);
});
