import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { byteMutation, jsonMutation, mutateBytes, mutateJson } from "../support/mutation.ts";
import { useVictim } from "../support/use-victim.ts";
import { expectAnswer } from "./support/answer.ts";
import { send, type HttpRequest, type HttpResponse } from "./support/http.ts";
import { operations } from "./support/operations.ts";
import { render } from "./support/render.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 30_000 });

const stand = useVictim();

const ask = (request: HttpRequest): Promise<HttpResponse> => send(stand.server.restUrl, request);

/** Changes to the parts, and then to the bytes of the body. */
const damages = fc.record({
  parts: fc.array(jsonMutation, { maxLength: 2 }),
  bytes: fc.array(byteMutation, { maxLength: 1 }),
});

describe.each(operations)("$name", (operation) => {
  const { around, method, valid, reads = false } = operation;
  const numRuns = operation.name.startsWith("Checkpoint") ? 300 : 120;

  test("is taken when nothing is changed in it", async () => {
    expect((await ask(render(operation, valid(stand.victim)))).status).toBeLessThan(300);
  });

  test("changed anywhere, is taken or refused by name, and a refused one changes nothing", async () => {
    const seen = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(damages, async ({ parts, bytes }) => {
        const before = await stand.seen();
        const request = render(operation, parts.reduce(mutateJson, valid(stand.victim) as unknown));
        const body = bytes.reduce(mutateBytes, Buffer.from(request.body ?? ""));
        const response = await ask({ ...request, ...(method === "POST" && { body }) });
        expectAnswer(response);
        const taken = response.status < 300;
        seen[taken ? "taken" : "refused"] += 1;
        if (!taken || reads) expect(await stand.seen()).toEqual(before);
        else await stand.renew();
      }),
      { numRuns },
    );
    expect(seen.refused).toBeGreaterThan(0);
    await stand.expectHealthy();
  });

  test("sent by another method or to another path is refused, and changes nothing", async () => {
    const before = await stand.seen();
    const { path, ...request } = render(operation, valid(stand.victim));
    const [prefix] = around;
    const wrong = [
      { method: "PATCH" },
      { method: "DELETE" },
      { path: path.replace(prefix, "/2020-01-01/") },
      { path: path.replace(prefix, "//") },
    ];
    for (const change of wrong) {
      const response = await ask({ path, ...request, ...change });
      expectAnswer(response);
      expect(response.status).toBe(404);
    }
    expect(await stand.seen()).toEqual(before);
  });
});
