import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import * as aws from "@aws-sdk/client-lambda";
import { pythonEnv } from "../../function/support/python.ts";

/** An answer as both clients tell it: times in seconds, bodies as text. */
export type AwsAnswer =
  | { readonly ok: Readonly<Record<string, unknown>>; readonly status: number }
  | {
      readonly error: { readonly name: string; readonly message: string; readonly class: string };
      readonly status: number;
    };

/** A real AWS client, told by the names of the service model what to do. */
export interface AwsClient {
  readonly call: (operation: string, input: Readonly<Record<string, unknown>>) => Promise<AwsAnswer>;
  readonly close: () => void;
}

/** A client that can be tested here, or why it cannot. */
export interface AwsClientKind {
  readonly name: string;
  readonly open?: (address: string) => AwsClient;
}

type Command = Parameters<aws.LambdaClient["send"]>[0];

function commandOf(operation: string, input: object): Command {
  const commands: Readonly<Record<string, unknown>> = aws;
  const command = commands[`${operation}Command`] as new (input: object) => Command;
  return new command(input);
}

/** `@aws-sdk/client-lambda`, which the JavaScript durable SDK uses. */
const javascript: AwsClientKind = {
  name: "@aws-sdk/client-lambda",
  open: (endpoint) => {
    const client = new aws.LambdaClient({
      endpoint,
      region: "us-east-1",
      maxAttempts: 1,
      credentials: { accessKeyId: "id", secretAccessKey: "secret" },
    });
    return {
      call: async (operation, input) => {
        try {
          const { $metadata, ...output } = await client.send(commandOf(operation, withTimes(input)));
          return { ok: plain(output) as Readonly<Record<string, unknown>>, status: $metadata.httpStatusCode ?? 0 };
        } catch (error) {
          if (!(error instanceof aws.LambdaServiceException)) throw error;
          const { name, message, $metadata } = error;
          return { error: { name, message, class: error.constructor.name }, status: $metadata.httpStatusCode ?? 0 };
        }
      },
      close: () => {
        client.destroy();
      },
    };
  },
};

function withTimes(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const time = (name: string): object =>
    typeof input[name] === "number" ? { [name]: new Date(input[name] * 1000) } : {};
  return { ...input, ...time("StartedAfter"), ...time("StartedBefore") };
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (value instanceof Uint8Array) return Buffer.from(value).toString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (member === undefined ? [] : [[name, plain(member)]])),
  );
}

/** boto3, which the Python durable SDK uses. */
function python(): AwsClientKind {
  const environment = pythonEnv("aws-3");
  if (!("interpreter" in environment)) return { name: `boto3 (${environment.notEvaluable})` };
  const script = fileURLToPath(new URL("boto3_client.py", import.meta.url));
  return {
    name: "boto3",
    open: (endpoint) => {
      const child = spawn(environment.interpreter, [script, endpoint], { stdio: ["pipe", "pipe", "inherit"] });
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      return {
        call: async (operation, input) => {
          child.stdin.write(`${JSON.stringify({ operation, input })}\n`);
          const line = await lines.next();
          if (line.done === true) throw new Error("the boto3 process ended");
          return JSON.parse(line.value) as AwsAnswer;
        },
        close: () => {
          child.stdin.end();
        },
      };
    },
  };
}

export const awsClients: readonly AwsClientKind[] = [javascript, python()];
