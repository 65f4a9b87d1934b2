import { issue, ProtocolError } from "@clew/protocol";
import { describe, expect, it } from "vitest";
import { outlive } from "../../src/client/reconnect.ts";
import { Failure } from "../../src/failure.ts";
import { orderDescription } from "../support/history.ts";

const unavailable = () => Promise.reject(new ProtocolError(issue("UNAVAILABLE", { actual: "the server is draining" })));

/** Waits on a clock that pauses move; what was said, when it ended, and how. */
async function waitOn(
  use: (nowMs: number) => Promise<string>,
  getExecution: (nowMs: number) => Promise<typeof orderDescription> = async () => orderDescription,
) {
  let now = 0;
  const said: string[] = [];
  const wait = {
    client: { getExecution: () => getExecution(now) },
    executionId: "e-1",
    terminal: { now: () => now, pause: async (ms: number) => void (now += ms) },
    say: (text: string) => void said.push(text),
  };
  const end = await outlive(wait, () => use(now)).catch((error: unknown) => error);
  return { end, said, now };
}

describe("a server that answers and refuses to wait", () => {
  it("drains: that is said once, and that it is back when it waits", async () => {
    const { end, said } = await waitOn((now) => (now < 60_000 ? unavailable() : Promise.resolve("done")));
    expect(end).toBe("done");
    expect(said).toEqual([expect.stringContaining("went away"), "the server is back"]);
  });

  it("is given up when it does so for longer than any drain", async () => {
    const { end, said, now } = await waitOn(unavailable);
    expect(end).toBeInstanceOf(Failure);
    expect(end).toMatchObject({
      exit: "unreachable",
      executionId: "e-1",
      message: expect.stringMatching(/within 15 m/) as unknown,
    });
    expect([said.length, now]).toEqual([1, 900_000]);
  });

  it("is given up ten seconds after its last answer", async () => {
    let lastAnswer = 0;
    const { end, now } = await waitOn(unavailable, (at) => {
      if (at > 30_000) return unavailable();
      lastAnswer = at;
      return Promise.resolve(orderDescription);
    });
    expect(end).toMatchObject({ exit: "unreachable", message: expect.stringMatching(/within 10 s/) as unknown });
    expect(now - lastAnswer).toBe(10_000);
  });
});

it("a server that has been back for a while may go away again, for as long", async () => {
  let uses = 0;
  const losses = 4;
  const { end, said } = await waitOn(
    async () => {
      uses += 1;
      if (uses > losses) return "done";
      // Lasts longer than the moment after which it is said to be back.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      return unavailable();
    },
    () => Promise.resolve(orderDescription),
  );
  expect(end).toBe("done");
  expect(said.map((text) => text.startsWith("the server went away"))).toEqual(
    Array.from({ length: losses }, () => [true, false]).flat(),
  );
});
