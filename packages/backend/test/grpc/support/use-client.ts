import { afterAll, beforeAll } from "vitest";
import { TestClient } from "../../support/test-client.ts";
import type { Stand } from "../../support/use-victim.ts";

/** A client of the stand's server, for the tests of a file. */
export function useClient(stand: Stand): () => TestClient {
  let client: TestClient;
  beforeAll(() => {
    client = new TestClient(stand.server.grpcAddress);
  });
  afterAll(() => {
    client.close();
  });
  return () => client;
}

/** A call that is not answered so soon hangs. */
export const soon = (): { readonly deadline: number } => ({ deadline: Date.now() + 10_000 });
