import fc from "fast-check";
import { expect, test } from "vitest";
import { StoreClock } from "../../src/dispatch/store-clock.ts";
import { ManualScheduler } from "../support/manual-scheduler.ts";

/** Asks a store whose clock is ahead by so much; the question and the answer take their time. */
async function ask(
  clock: StoreClock,
  own: ManualScheduler,
  store: { readonly aheadMs: number; readonly thereMs: number; readonly backMs: number },
): Promise<void> {
  await clock.adjust(async () => {
    await own.advance(store.thereMs);
    const now = own.now() + store.aheadMs;
    await own.advance(store.backMs);
    return { now };
  });
}

const span = fc.integer({ min: 0, max: 50 });
const ahead = fc.integer({ min: -10_000, max: 10_000 });

test("after a renewal the time is the store's, but for the time that the answer took", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ aheadMs: ahead, thereMs: span, backMs: span }), { minLength: 1 }),
      async (asked) => {
        const own = new ManualScheduler();
        const clock = new StoreClock(own);
        for (const each of asked) {
          await ask(clock, own, each);
          expect(Math.abs(clock.now() - (own.now() + each.aheadMs))).toBeLessThanOrEqual(each.thereMs + each.backMs);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test("a store that runs on the same clock moves nothing, however slow it is", async () => {
  const own = new ManualScheduler();
  const clock = new StoreClock(own);
  for (const thereMs of [0, 3_000, 17]) {
    await ask(clock, own, { aheadMs: 0, thereMs, backMs: 20 });
    expect(clock.now()).toBe(own.now());
  }
});

test("a store that cannot be asked leaves the time as it was", async () => {
  const own = new ManualScheduler();
  const clock = new StoreClock(own);
  await ask(clock, own, { aheadMs: 500, thereMs: 0, backMs: 0 });
  await expect(clock.adjust(() => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(clock.now()).toBe(own.now() + 500);
});
