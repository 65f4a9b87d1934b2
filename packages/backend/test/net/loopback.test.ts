import { ProtocolError } from "@clew/protocol";
import { describe, expect, test } from "vitest";
import { loopbackAddress, checkOrigin } from "../../src/net/loopback.ts";

describe("listening", () => {
  test.each([
    ["127.0.0.1", "127.0.0.1"],
    ["::1", "::1"],
    ["localhost", "127.0.0.1"],
  ])("for %s is on %s", (host, address) => {
    expect(loopbackAddress(host)).toBe(address);
  });

  test.each(["0.0.0.0", "::", "", "10.0.0.1", "example.com", "localhost.evil.example", "127.0.0.2"])(
    "for %j is refused",
    (host) => {
      expect(() => loopbackAddress(host)).toThrow(ProtocolError);
    },
  );
});

describe("a request", () => {
  test.each(["127.0.0.1", "127.0.0.1:80", "[::1]:80", "[::1]", "localhost:4000", "LOCALHOST"])(
    "for host %s passes",
    (host) => {
      expect(checkOrigin({ host, origin: undefined })).toBeUndefined();
    },
  );

  test.each(["evil.example", "127.0.0.1.evil.example", "localhost:80:90", "", "10.0.0.1:80", "[::2]:80", undefined])(
    "for host %j is refused",
    (host) => {
      expect(checkOrigin({ host, origin: undefined })).toMatchObject({ reason: "HOST_REFUSED" });
    },
  );

  test.each(["http://localhost:80", "null", ""])("from origin %j is refused", (origin) => {
    expect(checkOrigin({ host: "localhost", origin })).toMatchObject({ reason: "ORIGIN_REFUSED" });
  });
});
