import { main } from "../../src/main.ts";
import type { Terminal } from "../../src/terminal.ts";

/** What a run of the program left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Parts of a terminal that are not as they are left out, and who is told all that was printed so far. */
export type FakeParts = Partial<Terminal> & { readonly onOut?: (out: string) => void };

/** A terminal that keeps what is printed. */
function fakeTerminal({ onOut, ...parts }: FakeParts): Terminal & { readonly printed: () => Omit<Ran, "code"> } {
  let now = 1_800_000_010_000;
  const out: string[] = [];
  const err: string[] = [];
  return {
    out: (text) => {
      out.push(typeof text === "string" ? text : Buffer.from(text).toString());
      onOut?.(out.join(""));
    },
    err: (text) => void err.push(text),
    readStdin: () => Promise.resolve(new Uint8Array()),
    live: false,
    columns: () => 100,
    rows: () => 40,
    color: false,
    unicode: true,
    environment: {},
    folder: "/",
    now: () => now,
    pause: async (ms) => void (now += ms),
    onStop: () => () => undefined,
    quit: () => undefined,
    printed: () => ({ out: out.join(""), err: err.join("") }),
    ...parts,
  };
}

/** Runs a command line on a fake terminal. */
export async function clew(argv: readonly string[], parts: FakeParts = {}): Promise<Ran> {
  const terminal = fakeTerminal(parts);
  const code = await main(argv, terminal);
  return { code, ...terminal.printed() };
}
