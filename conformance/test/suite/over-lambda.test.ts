import { describe, expect, it } from "vitest";
import type { Sdk } from "../../src/host/sdk.ts";
import { overLambda } from "../../src/suite/over-lambda.ts";
import type { Contestant } from "../../src/suite/program-tasks.ts";
import { sdkOf } from "../support/arena.ts";

const both = sdkOf("clew");
const { worker: _, ...lambdaAlone } = both;
const { lambda: __, ...workerAlone } = both;

/** The SDKs that tasks were asked for, and the configurations that came of it. */
function asked(sdk: Sdk): { readonly sdks: readonly Sdk[]; readonly configurations: readonly string[] } {
  const sdks: Sdk[] = [];
  const tasks = overLambda([{ sdk }], (some: readonly Contestant[]) =>
    some.map((contestant) => {
      sdks.push(contestant.sdk);
      const run = () => Promise.resolve({ problems: [] });
      return { target: contestant.sdk.id, case: "a", title: "t", configuration: "replay-each", clauses: [], run };
    }),
  );
  return { sdks, configurations: tasks.map(({ configuration }) => configuration) };
}

describe("the second wire of a host", () => {
  it("is the Lambda API, under a name of its own", () => {
    expect(asked(both)).toEqual({ sdks: [lambdaAlone], configurations: ["replay-each-lambda"] });
  });

  it.each([
    ["a Lambda function", lambdaAlone],
    ["a worker", workerAlone],
  ])("is missing where the host is %s alone", (_, sdk) => {
    expect(asked(sdk).configurations).toEqual([]);
  });
});
