import { describe, expect, it } from "vitest";
import { issue, ProtocolError } from "@clew/protocol";
import { readExecutionId, withCertainExecution, withExecution } from "../../src/client/execution-id.ts";

const ids = [
  "0c1b7a52-91b6-4f50-8d2a-2f4d1c6b9e10",
  "0c1b9999-91b6-4f50-8d2a-2f4d1c6b9e10",
  "e1d2c3b4-91b6-4f50-8d2a-2f4d1c6b9e10",
  "moved",
];

/** Looks an id up as commands do: what they ask for, and among how many executions was searched. */
async function find(text: string, known: readonly string[] = ids, { more = false, certain = false } = {}) {
  const asked: string[] = [];
  const searched: number[] = [];
  const newest = async (limit: number) => (searched.push(limit), { ids: known, more });
  const use = async (id: string) => {
    asked.push(id);
    if (known.includes(id)) return id;
    throw new ProtocolError(issue("EXECUTION_NOT_FOUND", { field: "executionId", actual: id }));
  };
  const found = await (certain ? withCertainExecution : withExecution)(text, newest, use).catch(
    (error: unknown) => error,
  );
  return { found, asked, searched };
}

describe("the execution that an argument names", () => {
  it("is the one of this id, without a search", async () => {
    expect(await find("moved")).toEqual({ found: "moved", asked: ["moved"], searched: [] });
  });

  it("is the only one whose id begins so", async () => {
    for (const text of ["e1d2", "e1d2c3b4", "0c1b7", "move"]) {
      const { found, searched } = await find(text);
      expect([ids.find((id) => id.startsWith(text)), searched]).toEqual([found, [10_000]]);
    }
  });

  it("is the one of this id even where others begin so", async () => {
    expect(await find("0c1b", [...ids, "0c1b"])).toMatchObject({ found: "0c1b", searched: [] });
  });

  it("is none of several: they are named", async () => {
    const { found, asked } = await find("0c1b");
    expect(found).toMatchObject({
      exit: "usage",
      message: 'execution: expected the beginning of one id, got "0c1b", with which 2 begin',
      hint: `write more of it: ${ids[0] ?? ""}, ${ids[1] ?? ""}`,
    });
    expect(asked).toEqual(["0c1b"]);
  });

  it("is none of many: some are named, and how many more there are", async () => {
    const many = Array.from({ length: 12 }, (_, index) => `aaaa-${String(index)}`);
    const { found } = await find("aaaa", many);
    expect(found).toMatchObject({ hint: expect.stringMatching(/aaaa-0, .*aaaa-4, and 7 more$/) as unknown });
  });

  it.each([
    ["e1d", false, "an id, or at least the first 4 characters of one", 0],
    ["ffff", false, "an id, or the beginning of one", 1],
    ["ffff", true, "an id, or the beginning of one of the newest 10000", 1],
  ])("may be missing: %s, more %s", async (...[text, more, expected, searches]) => {
    const { found, searched } = await find(text, ids, { more });
    expect(found).toMatchObject({ reason: "EXECUTION_NOT_FOUND", field: "execution", expected, actual: text });
    expect(searched).toHaveLength(searches);
  });

  it("is not taken by its beginning where an older one may begin so too and the search is to be certain", async () => {
    const id = ids[2] ?? "";
    const { found, asked } = await find("e1d2", ids, { more: true, certain: true });
    expect(found).toMatchObject({
      exit: "usage",
      expected: "a whole id, where there are more than 10000 executions",
      hint: `if that is it, write ${id}`,
    });
    expect(asked).toEqual(["e1d2"]);
    expect(await find("e1d2", ids, { certain: true })).toMatchObject({ found: id });
    expect(await find(id, ids, { more: true, certain: true })).toMatchObject({ found: id, searched: [] });
    expect(await find("e1d2", ids, { more: true })).toMatchObject({ found: id });
  });

  it("is not searched for by what is a whole id", async () => {
    const { found, searched } = await find("ffffffff-91b6-4f50-8d2a-2f4d1c6b9e10");
    expect(found).toMatchObject({ reason: "EXECUTION_NOT_FOUND", field: "executionId" });
    expect(searched).toEqual([]);
  });

  it("passes on what else goes wrong", async () => {
    const broken = async (): Promise<never> => Promise.reject(new Error("broken"));
    await expect(withExecution("e1d2", broken, broken)).rejects.toThrow("broken");
  });

  it("is the last segment of an ARN", () => {
    const arn = "arn:aws:lambda:us-east-1:123456789012:function:order:1/durable-execution/order-7/e-1";
    expect([readExecutionId(arn), readExecutionId("0c1b")]).toEqual(["e-1", "0c1b"]);
    expect(() => readExecutionId("arn:aws:lambda")).toThrow("the id or the ARN");
  });
});
