import { type Metadata, type ServiceError, status } from "@grpc/grpc-js";
import { type Issue, issueOfStatus, ProtocolError, statusCodec } from "@clew/protocol";
import { Failure } from "../failure.ts";

/** What a failed call means to the user: the server's refusal, or why there is none. */
export function errorOfCall(error: ServiceError, address: string): ProtocolError | Failure {
  const refusal = refusalOf(error.metadata);
  if (refusal !== undefined) return new ProtocolError(refusal, { cause: error });
  if (error.code === status.UNAVAILABLE) return unreachable(address, error);
  if (error.code === status.DEADLINE_EXCEEDED) {
    return new Failure("unreachable", `the server at ${address} did not answer in time`, { cause: error });
  }
  if (error.code === status.CANCELLED) {
    return new Failure("unreachable", `the call to ${address} was cancelled: ${error.details}`, { cause: error });
  }
  const name = status[error.code] ?? String(error.code);
  return new Failure("refused", `the server at ${address} answered ${name}: ${error.details}`, { cause: error });
}

/** Nobody listens there, or the connection broke. */
function unreachable(address: string, error: ServiceError): Failure {
  const told = error.details.replace(
    /^No connection established\. Last error: (Error: )?|\.? Resolution note: *$/g,
    "",
  );
  const why = told === "" || told === "undefined" || told === "null" ? "no connection could be made" : told;
  return new Failure("unreachable", `no server answers at ${address}: ${why}`, {
    hint: "start one with `clew serve`, or name another with --server or CLEW_SERVER",
    cause: error,
  });
}

function refusalOf(metadata: Metadata | undefined): Issue | undefined {
  const [bytes] = metadata?.get("grpc-status-details-bin") ?? [];
  if (!(bytes instanceof Uint8Array)) return undefined;
  const decoded = statusCodec.decode(bytes);
  return decoded.ok ? issueOfStatus(decoded.value) : undefined;
}
