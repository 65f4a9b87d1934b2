import { textPayload } from "@clew/protocol";
import { describe, expect, it } from "vitest";
import { useServers } from "../../support/use-servers.ts";

const { against } = useServers();

describe("callback", () => {
  it("succeeds, fails and keeps alive", async () => {
    const requests: unknown[] = [];
    const keep = async (request: unknown) => void requests.push(request);
    const service = { succeedCallback: keep, failCallback: keep, heartbeatCallback: keep };
    expect(await against(service, "callback", "succeed", "Y2I=", '{"ok":1}')).toMatchObject({ code: 0 });
    expect(await against(service, "callback", "fail", "Y2I=", "--error-message", "no")).toMatchObject({ code: 0 });
    expect(await against(service, "callback", "heartbeat", "Y2I=", "--json")).toMatchObject({
      out: '{"callbackId":"Y2I=","heartbeat":true}\n',
    });
    expect(requests).toEqual([
      { callbackId: "Y2I=", result: textPayload('{"ok":1}') },
      { callbackId: "Y2I=", error: { message: "no" } },
      { callbackId: "Y2I=" },
    ]);
  });
});
