import { describe, expect, it } from "vitest";
import { serve } from "../support/server.ts";
import { clew } from "../support/terminal.ts";
import { useServers } from "../support/use-servers.ts";

const { against } = useServers();

describe("a server that cannot be asked", () => {
  it("is named, with how to start one", async () => {
    const server = await serve({});
    server.close();
    const ran = await clew(["execution", "list", "--server", server.address]);
    expect(ran.code).toBe(4);
    expect(ran.err).toMatch(new RegExp(`^error: no server answers at ${server.address}: .*\nhint: start one with`));
  });

  it("and speaks no such method, says so", async () => {
    const ran = await against({}, "execution", "list");
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining("answered UNIMPLEMENTED") as unknown });
  });
});
