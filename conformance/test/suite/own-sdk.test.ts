import { expect, it } from "vitest";
import { runSuite } from "../../src/suite/run-suite.ts";
import { sdkOf } from "../support/arena.ts";

const startBackend = (): Promise<never> => Promise.reject(new Error("no backend is needed"));

it("an SDK that the suite knows nothing of is tried like the others", { timeout: 60_000 }, async () => {
  const known = sdkOf("aws-js");
  const mine = { ...known, id: "mine", language: "another", profile: { ...known.profile, id: "mine", title: "Mine" } };
  const selection = { targets: ["mine"], cases: ["wait/one"], configurations: ["replay-each"] };
  const { targets } = await runSuite({ startBackend, sdks: [mine], selection, lanes: 1 });
  expect(targets).toMatchObject([
    {
      id: "mine",
      title: "Mine",
      sdk: { name: "@aws/durable-execution-sdk-js" },
      cases: [{ case: "wait/one", configuration: "replay-each", outcome: "pass" }],
    },
    { id: "backend" },
  ]);
});

it("an SDK takes the place of the one that has its id", { timeout: 60_000 }, async () => {
  const known = sdkOf("aws-js");
  const gone = { ...known, missing: "everything" };
  const selection = { targets: ["aws-js"], cases: ["host/handshake"] };
  const { targets } = await runSuite({ startBackend, sdks: [gone], selection, lanes: 1 });
  expect(targets.map(({ id }) => id)).toEqual(["aws-js", "backend"]);
  expect(targets[0]?.cases).toMatchObject([{ case: "host/handshake", outcome: "not-evaluable" }]);
});
