// Broken hosts: the AWS JavaScript host with one fault, chosen by CLEW_MUTANT. The suite must notice each.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { handler as sound } from "../hosts/aws-js/host.ts";

interface WireOperation {
  readonly Type: string;
  readonly Status: string;
  readonly Name?: string;
  readonly ExecutionDetails?: { readonly InputPayload?: string };
}

interface Event {
  readonly InitialExecutionState: { readonly Operations: readonly WireOperation[]; readonly NextMarker?: string };
}

type Output = Readonly<Record<string, unknown>>;
type Handler = (event: Event, context: unknown) => Promise<Output>;
const host = sound as Handler;

/** Changes the operations that the SDK is told of. */
const told =
  (change: (operation: WireOperation) => WireOperation): Handler =>
  (event, context) => {
    const { Operations, ...page } = event.InitialExecutionState;
    return host({ ...event, InitialExecutionState: { ...page, Operations: Operations.map(change) } }, context);
  };

/** Changes the program that is run. */
const program = (change: (text: string) => string): Handler =>
  told((operation) => {
    const text = operation.ExecutionDetails?.InputPayload;
    return text === undefined ? operation : { ...operation, ExecutionDetails: { InputPayload: change(text) } };
  });

/** Changes what the function answers. */
const answered =
  (change: (output: Output) => Output): Handler =>
  async (event, context) =>
    change(await host(event, context));

/** Changes the observation file once the function has ended. */
const observed =
  (change: (file: string, lines: readonly string[]) => void): Handler =>
  async (event, context) => {
    const output = await host(event, context);
    const [execution] = event.InitialExecutionState.Operations;
    const input = JSON.parse(execution?.ExecutionDetails?.InputPayload ?? "{}") as { readonly observations?: string };
    if (input.observations !== undefined) {
      change(input.observations, readFileSync(input.observations, "utf8").trimEnd().split("\n"));
    }
    return output;
  };

const mutants: Readonly<Record<string, Handler>> = {
  /** Runs what it can of a program that it cannot read. */
  "reads-anything": program((text) => text.replaceAll('"levitate":{}', '"value":0')),
  /** Takes one list of an `if` for the other. */
  "mistakes-else-for-then": program((text) => text.replaceAll('"else":', '"then":')),
  /** Runs steps again that are recorded as succeeded. */
  "reruns-steps": told((operation) =>
    operation.Type === "STEP" && operation.Status === "SUCCEEDED" ? { ...operation, Status: "STARTED" } : operation,
  ),
  /** Says that a failed function succeeded. */
  "swallows-failures": answered((output) =>
    output["Status"] === "FAILED" ? { Status: "SUCCEEDED", Result: "null" } : output,
  ),
  /** Returns something else. */
  "wrong-result": answered((output) => (output["Status"] === "SUCCEEDED" ? { ...output, Result: '"else"' } : output)),
  /** Reads the first page of the state only. */
  "reads-one-page": (event, context) => {
    const { Operations } = event.InitialExecutionState;
    return host({ ...event, InitialExecutionState: { Operations } }, context);
  },
  /** Loses the type of the error that the function ends with. */
  "loses-error-type": answered((output) =>
    output["Status"] === "FAILED"
      ? { ...output, Error: { ...(output["Error"] as object), ErrorType: "Error" } }
      : output,
  ),
  /** Takes whatever is recorded for what the code asks for. */
  "compares-no-names": told((operation) => (operation.Name === "other" ? { ...operation, Name: "a" } : operation)),
  /** Forgets the names of operations. */
  "renames-operations": program((text) => text.replaceAll('"name":"', '"name":"my ')),
  /** Has every effect twice. */
  "doubles-effects": observed((file, lines) => {
    for (const line of lines.filter((text) => text.includes('"phase":"effect"'))) appendFileSync(file, `${line}\n`);
  }),
  /** Dies whenever it is told of a recorded operation. */
  "dies-on-replay": (event, context) => {
    if (event.InitialExecutionState.Operations.length > 1) process.exit(3);
    return host(event, context);
  },
  /** Never answers. */
  hangs: () => new Promise(() => setInterval(() => undefined, 1000)),
  /** Says nothing of its SDK's version. */
  "names-no-version": answered((output) => ({
    ...output,
    Result: String(output["Result"]).replace(/"sdkVersion":"[^"]*",/, ""),
  })),
  /** Refuses what it cannot read, and does not say what it has read. */
  "refuses-without-words": answered((output) => ({
    ...output,
    Result: String(output["Result"]).replace(/"actual":"[^"]*"/, '"actual":""'),
  })),
  /** Counts the halves of a character for characters. */
  "counts-code-units": observed((file, lines) => {
    writeFileSync(file, `${lines.join("\n")}\n`.replaceAll('{"$size":1001}', '{"$size":2002}'));
  }),
  /** Gives a callback's body something else for the callback's id. */
  "hands-out-another-id": program((text) => text.replaceAll('{"$var":"callbackId"}', '"else"')),
  /** Speaks another version of the handshake. */
  "speaks-another-protocol": answered((output) => ({
    ...output,
    Result: String(output["Result"]).replace("clew.conformance.v1", "clew.conformance.v0"),
  })),
};

/** The function of the chosen mutant. */
export const handler: Handler = mutants[process.env["CLEW_MUTANT"] ?? ""] ?? host;
