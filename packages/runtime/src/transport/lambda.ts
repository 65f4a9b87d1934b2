import type * as LambdaModule from "@aws-sdk/client-lambda";
import type {
  CheckpointDurableExecutionCommandInput,
  GetDurableExecutionStateCommandInput,
  LambdaClient,
} from "@aws-sdk/client-lambda";
import { type Decoded, describeIssue } from "@clew/protocol";
import { parseCheckpointResponse, parseStateResponse, renderCheckpointBody } from "@clew/protocol/lambda-json";
import { CheckpointError } from "../error/checkpoint-error.ts";
import { runtimeName, runtimeVersion } from "../version.ts";
import { lambdaErrorScope } from "./lambda-error-scope.ts";
import type { Transport } from "./transport.ts";

type Library = Pick<
  typeof LambdaModule,
  "CheckpointDurableExecutionCommand" | "GetDurableExecutionStateCommand" | "LambdaClient"
>;

/**
 * The durable execution API of AWS Lambda, or of what `AWS_ENDPOINT_URL_LAMBDA` names. The AWS SDK is loaded with the
 * first request; it repeats what was lost or throttled, three tries in all, under the same client token.
 *
 * @param getClient gives the client to use; by default one is made from the environment and kept
 */
export function createLambdaTransport(
  executionArn: string,
  getClient: () => Promise<LambdaClient> = defaultClient,
): Transport {
  const call = async <T>(send: (library: Library, client: LambdaClient) => Promise<T>): Promise<T> => {
    try {
      return await send(await library(), await getClient());
    } catch (error) {
      throw new CheckpointError(describe(error), { scope: lambdaErrorScope(error), cause: error });
    }
  };
  return {
    async checkpoint(request) {
      const body = unwrap(renderCheckpointBody(request), "execution");
      const input = { DurableExecutionArn: executionArn, ...body } as object as CheckpointDurableExecutionCommandInput;
      const output = await call(({ CheckpointDurableExecutionCommand }, client) =>
        client.send(new CheckpointDurableExecutionCommand(input)),
      );
      return unwrap(parseCheckpointResponse(output), "invocation");
    },
    async getState({ checkpointToken, marker, maxItems }) {
      const input: GetDurableExecutionStateCommandInput = {
        DurableExecutionArn: executionArn,
        CheckpointToken: checkpointToken,
        Marker: marker,
        MaxItems: maxItems,
      };
      const output = await call(({ GetDurableExecutionStateCommand }, client) =>
        client.send(new GetDurableExecutionStateCommand(input)),
      );
      return unwrap(parseStateResponse(output), "invocation");
    },
  };
}

let libraryPromise: Promise<Library> | undefined;
let clientPromise: Promise<LambdaClient> | undefined;

function library(): Promise<Library> {
  return (libraryPromise ??= import("@aws-sdk/client-lambda"));
}

/** One for the process, made from its environment. Times as the AWS SDKs set them. */
function defaultClient(): Promise<LambdaClient> {
  return (clientPromise ??= library().then(
    ({ LambdaClient }) =>
      new LambdaClient({
        requestHandler: { connectionTimeout: 5_000, requestTimeout: 55_000 },
        customUserAgent: [[runtimeName, runtimeVersion]],
      }),
  ));
}

function unwrap<T>(decoded: Decoded<T>, scope: CheckpointError["scope"]): T {
  if (decoded.ok) return decoded.value;
  throw new CheckpointError(describeIssue(decoded.issue), { scope });
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
