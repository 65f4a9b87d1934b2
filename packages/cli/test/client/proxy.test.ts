import { Metadata, type ServiceError, status } from "@grpc/grpc-js";
import { afterEach, expect, it, vi } from "vitest";
import { Failure } from "../../src/failure.ts";
import { errorOfCall } from "../../src/client/call-error.ts";
import { serve } from "../support/server.ts";
import { clew } from "../support/terminal.ts";

afterEach(() => vi.unstubAllEnvs());

it.each(["http_proxy", "https_proxy", "grpc_proxy"])("goes past the proxy of %s to a server", async (variable) => {
  for (const exempt of ["no_proxy", "no_grpc_proxy"]) vi.stubEnv(exempt, undefined);
  vi.stubEnv(variable, "http://127.0.0.1:1");
  const server = await serve({ listExecutions: async () => ({ executions: [] }) });
  try {
    const ran = await clew(["execution", "list", "--server", server.address, "--json"]);
    expect([ran.code, ran.err]).toEqual([0, ""]);
  } finally {
    server.close();
  }
});

it.each(["undefined", "null", ""])("has a reason for a connection that failed with %j", (last) => {
  const details = `No connection established. Last error: ${last}. Resolution note: `;
  const call: ServiceError = Object.assign(new Error(), {
    code: status.UNAVAILABLE,
    details,
    metadata: new Metadata(),
  });
  const error = errorOfCall(call, "127.0.0.1:9471");
  expect(error).toBeInstanceOf(Failure);
  expect(error.message).toBe("no server answers at 127.0.0.1:9471: no connection could be made");
});
