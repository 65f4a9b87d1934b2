import { beforeEach, describe, expect, it } from "vitest";
import { HostProcess } from "../../src/peer/host-process.ts";
import type { ProcessStarter } from "../../src/peer/process.ts";

let kills: number;
let say: (text: string) => void;
let end: (status: string) => void;

const starter: ProcessStarter = {
  start: (name, output) => {
    say = output;
    say(`serving ${name}; `);
    const ended = new Promise<string>((resolve) => (end = resolve));
    return Promise.resolve({ kill: () => void kills++, ended });
  },
  close: () => Promise.resolve(),
};

async function started(): Promise<HostProcess> {
  const process = new HostProcess("worker");
  await process.start(starter, "f");
  return process;
}

describe("the process of a host", () => {
  beforeEach(() => {
    kills = 0;
  });

  it("takes calls until it is gone, and is explained by its last words and its status", async () => {
    const process = await started();
    expect(process.dead).toBe(false);
    say("no such module");
    end("SIGKILL");
    await process.exited;
    expect(process.dead).toBe(true);
    expect(process.exitError()).toEqual({
      type: "Runtime.ExitError",
      message: "worker ended: serving f; no such module\n[exit SIGKILL]",
    });
  });

  it("is explained by the end of what it said, however much that was", async () => {
    const process = await started();
    for (let line = 0; line < 100; line++) say(`line ${line}; `);
    process.hear("told elsewhere");
    const { message = "" } = process.exitError();
    expect(message).toMatch(/^worker ended: .*line 98; line 99; told elsewhere$/);
    expect(message).toHaveLength("worker ended: ".length + 400);
  });

  it("takes no call once it was killed, though it is not gone yet", async () => {
    const process = await started();
    process.kill();
    expect([process.dead, kills]).toEqual([true, 1]);
  });

  it("takes no call once it retired, and lives", async () => {
    const process = await started();
    process.retire();
    expect([process.dead, kills]).toEqual([true, 0]);
  });
});
