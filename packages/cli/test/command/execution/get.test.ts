import { describe, expect, it } from "vitest";
import { orderSucceeded } from "../../support/history.ts";
import { getExecution } from "../../support/order-service.ts";
import { useServers } from "../../support/use-servers.ts";

const { against } = useServers();

describe("execution get", () => {
  it("prints everything known, or JSON with the values of payloads", async () => {
    const text = await against({ getExecution }, "execution", "get", "e-1");
    expect(text.out).toContain('result    {\n            "paid": true\n          }\n');
    const json = await against({ getExecution }, "execution", "get", orderSucceeded.executionArn, "--json");
    expect(JSON.parse(json.out)).toMatchObject({
      execution: { id: "e-1", startTime: "2027-01-15T08:00:00.000Z" },
      data: { input: { json: { id: 7 } }, result: { mediaType: "application/json", json: { paid: true } } },
    });
  });
});
