import { badValue } from "../failure.ts";

/** Where `clew serve` listens unless told otherwise: the default of clew.yaml's `server.grpcPort`. */
export const defaultServer = "127.0.0.1:9471";

/** Names the server for all commands that need one. */
export const serverVariable = "CLEW_SERVER";

const addressPattern = /^(?<host>\[[0-9a-fA-F:]+\]|[a-zA-Z0-9.-]+):(?<port>\d{1,5})$/;

/** A server as the user named it, and where. */
export interface NamedServer {
  readonly text: string;
  readonly field: string;
}

/** The server that is meant: the flag, the variable or the default, in this order. */
export function namedServer(
  flag: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): NamedServer {
  if (flag !== undefined) return { text: flag, field: "--server" };
  const variable = environment[serverVariable];
  return { text: variable === undefined || variable === "" ? defaultServer : variable, field: serverVariable };
}

/**
 * The address of the server's gRPC port.
 *
 * @throws Failure `usage`, naming the flag or the variable that is wrong
 */
export function serverAddress({ text, field }: NamedServer): string {
  const port = addressPattern.exec(text)?.groups?.["port"];
  if (port !== undefined && Number(port) >= 1 && Number(port) <= 65_535) return text;
  const expected = `host:port of the gRPC server, such as ${defaultServer}`;
  const hint = "`clew serve` prints the gRPC address beside the URL of the REST API";
  throw badValue(field, { expected, actual: JSON.stringify(text), ...(/^https?:/.test(text) && { hint }) });
}
