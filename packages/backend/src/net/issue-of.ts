import { issue, type Issue, type ProtocolError } from "@clew/protocol";

/** The issue that an error was made of. */
export function issueOf({ reason, field, expected, actual }: ProtocolError): Issue {
  return issue(reason, {
    ...(field !== undefined && { field }),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
  });
}
