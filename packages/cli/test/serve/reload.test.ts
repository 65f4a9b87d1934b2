import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { badValue } from "../../src/failure.ts";
import { readConfiguration } from "../../src/serve/configuration.ts";
import { reloadOnChange } from "../../src/serve/reload.ts";

let folder: string;
let stop: () => void;
/** What hosting and reading clew.yaml do. */
let host: () => Promise<void>;
let read: typeof readConfiguration;
const said: Readonly<Record<string, unknown>>[] = [];
let told: () => void = () => undefined;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "clew-reload-"));
  mkdirSync(join(folder, "greet"));
  writeFileSync(join(folder, "greet/index.mjs"), "export const handler = () => 1;");
  const functions = "functions:\n  greet: { kind: plain, runtime: nodejs, handler: index.handler, codePath: greet }\n";
  writeFileSync(join(folder, "clew.yaml"), functions);
  host = () => Promise.resolve();
  read = readConfiguration;
  const terminal = { folder, environment: {} };
  const { config } = await readConfiguration(undefined, terminal);
  stop = reloadOnChange({
    server: { host: () => host() },
    say: (_, document) => {
      said.push(document);
      told();
    },
    functions: config.functions,
    file: join(folder, "clew.yaml"),
    readConfiguration: () => read(undefined, terminal),
    graceMs: 0,
    folder,
  });
});
afterEach(() => {
  stop();
  said.splice(0);
  rmSync(folder, { recursive: true });
});

/** Changes the code and resolves with the first document that has this member. */
async function change(member: string): Promise<Readonly<Record<string, unknown>>> {
  said.splice(0);
  writeFileSync(join(folder, "greet/index.mjs"), "export const handler = () => 2;");
  for (;;) {
    const found = said.find((document) => member in document);
    if (found !== undefined) return found;
    await new Promise<void>((resolve) => (told = resolve));
  }
}

describe("a change of code", () => {
  it("has the functions hosted anew", async () => {
    expect(await change("restarted")).toEqual({ restarted: ["greet"] });
  });

  it("is told when there is no room for it, and the next is tried again", async () => {
    host = () => Promise.reject(new Error("ENOSPC: no space left on device"));
    expect(await change("fault")).toEqual({ fault: "ENOSPC: no space left on device" });
    host = () => Promise.resolve();
    expect(await change("restarted")).toEqual({ restarted: ["greet"] });
  });

  it("is told when clew.yaml has mistakes, and the next is tried again", async () => {
    read = () => Promise.reject(badValue("clew.yaml", { expected: "functions", actual: "none" }));
    expect(await change("invalid")).toMatchObject({ invalid: "clew.yaml: expected functions, got none" });
    read = readConfiguration;
    expect(await change("restarted")).toEqual({ restarted: ["greet"] });
  });
});
