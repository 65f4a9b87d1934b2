import { CommanderError } from "commander";
import { type ErrorReason, ProtocolError } from "@clew/protocol";
import { StoreError } from "@clew/store";
import { Failure } from "./failure.ts";

/** What to do about some of the server's refusals. */
const hints: Partial<Record<ErrorReason, string>> = {
  FUNCTION_UNQUALIFIED: "add a version or alias to the name",
  FUNCTION_NOT_DURABLE:
    "call a plain function over the REST API, whose URL `clew serve` prints: `curl -d '{}' URL/2015-03-31/functions/NAME/invocations`, or `aws lambda invoke`",
  FUNCTION_NOT_FOUND: "the function must be in the server's clew.yaml or served by a connected worker",
  EXECUTION_ALREADY_STARTED: "give it another --name, or none",
  CALLBACK_ID_INVALID: "`clew callback list EXECUTION` prints the ids of open callbacks",
  EXECUTION_NOT_FOUND:
    "`clew execution list` prints what there is; closed executions are removed after their retention",
};

const helpHint = "--help says what there is";

/** What the user is told of anything that a command threw. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) return wrongUsage(error);
  if (error instanceof ProtocolError) return refusal(error);
  if (error instanceof StoreError) return new Failure("store", error.message, { cause: error });
  const message = error instanceof Error ? error.message : String(error);
  return new Failure("defect", `a defect of clew: ${message}`, { cause: error });
}

function refusal(error: ProtocolError): Failure {
  const { reason, field, expected, actual, clause } = error;
  const hint = hints[reason];
  return new Failure("refused", error.message, {
    reason,
    clause,
    ...(field !== undefined && { field }),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...(hint !== undefined && { hint }),
    cause: error,
  });
}

/** Commander's text: `error: unknown option '--nam'`, then perhaps `(Did you mean --name?)`. */
function wrongUsage(error: CommanderError): Failure {
  if (error.code === "commander.help") return new Failure("usage", "a command is missing", { hint: helpHint });
  const [first = "", ...rest] = error.message.replace(/^error: |\.$/g, "").split("\n");
  const hint = rest.join(" ").replace(/^\((.*)\)$/, "$1");
  return new Failure("usage", lowerFirst(first), {
    hint: hint === "" ? helpHint : lowerFirst(hint),
    cause: error,
  });
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
