import { Failure } from "../failure.ts";
import { type NamedServer, serverVariable } from "./address.ts";

/** How long a server may take to say what it is. */
const probeMs = 1000;

/**
 * A failure to talk gRPC to a server, told better where what was named turns out to be the REST API of a Clew server:
 * `/health` there says where gRPC is.
 */
export async function explainAddress(error: unknown, { text, field }: NamedServer): Promise<unknown> {
  if (!(error instanceof Failure) || (error.exit !== "unreachable" && error.field !== field)) return error;
  const grpcAddress = await askHealth(/^https?:/.test(text) ? text : `http://${text}`);
  if (grpcAddress === undefined) return error;
  return new Failure(error.exit, `${text} is the REST address of a Clew server; gRPC is at ${grpcAddress}`, {
    field,
    expected: grpcAddress,
    actual: text,
    hint: `name it with --server ${grpcAddress}, or with ${serverVariable}`,
    cause: error,
  });
}

/** What the server at a URL says of its gRPC address; undefined when it says nothing, or there is none. */
async function askHealth(base: string): Promise<string | undefined> {
  try {
    const response = await fetch(new URL("/health", base), { signal: AbortSignal.timeout(probeMs) });
    const health: unknown = await response.json();
    if (typeof health !== "object" || health === null || !("grpcAddress" in health)) return undefined;
    return typeof health.grpcAddress === "string" ? health.grpcAddress : undefined;
  } catch {
    return undefined;
  }
}
