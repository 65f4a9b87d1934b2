import { badValue } from "../failure.ts";

/** Where `clew serve` listens unless told otherwise: the default of clew.yaml's `server.grpcPort`. */
export const defaultServer = "127.0.0.1:9471";

/** Names the server for all commands that need one. */
export const serverVariable = "CLEW_SERVER";

const addressPattern = /^(?<host>\[[0-9a-fA-F:]+\]|[a-zA-Z0-9.-]+):(?<port>\d{1,5})$/;

/**
 * The address of the server's gRPC port: the flag, the variable or the default, in this order.
 *
 * @throws Failure `usage`, naming the one of the two that is wrong
 */
export function serverAddress(
  flag: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (flag !== undefined) return checkAddress(flag, "--server");
  const variable = environment[serverVariable];
  return variable === undefined || variable === "" ? defaultServer : checkAddress(variable, serverVariable);
}

function checkAddress(text: string, field: string): string {
  const port = addressPattern.exec(text)?.groups?.["port"];
  if (port !== undefined && Number(port) >= 1 && Number(port) <= 65_535) return text;
  const expected = `host:port of the gRPC server, such as ${defaultServer}`;
  const hint = "this is the gRPC address, which `clew serve` prints beside the URL of the REST API";
  throw badValue(field, { expected, actual: JSON.stringify(text), ...(/^https?:/.test(text) && { hint }) });
}
