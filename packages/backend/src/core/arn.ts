import type { ExecutionId } from "@clew/protocol";
import type { CoreConfig } from "./config.ts";

type Partition = Pick<CoreConfig, "partition" | "region" | "accountId">;

/** ARN of a function, qualified. */
export function functionArn(config: Partition, name: string, version: string): string {
  return `arn:${config.partition}:lambda:${config.region}:${config.accountId}:function:${name}:${version}`;
}

/** ARN of an execution: its last segment is the execution id (ENV). */
export function executionArn(
  config: Partition,
  execution: {
    readonly id: ExecutionId;
    readonly name: string;
    readonly functionName: string;
    readonly functionVersion: string;
  },
): string {
  const { id, name, functionName, functionVersion } = execution;
  return `${functionArn(config, functionName, functionVersion)}/durable-execution/${name}/${id}`;
}

/** A function as somebody named it. */
export interface FunctionReference {
  readonly name: string;
  readonly qualifier?: string;
  readonly region?: string;
  readonly accountId?: string;
}

const referencePattern =
  /^(?:arn:[a-zA-Z0-9-]+:lambda:(?<region>[a-zA-Z0-9-]+):(?<arnAccount>\d{12}):function:|(?:(?<partialAccount>\d{12}):)?(?:function:)?)(?<name>[a-zA-Z0-9_-]+)(?::(?<qualifier>\$LATEST(?:\.PUBLISHED)?|[a-zA-Z0-9_-]+))?$/;

/** Reads a name, `name:qualifier`, partial or full ARN; undefined when it is none. */
export function parseFunctionReference(text: string): FunctionReference | undefined {
  const groups = referencePattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { region, arnAccount, partialAccount, name, qualifier } = groups;
  const accountId = arnAccount ?? partialAccount;
  return {
    name: name ?? "",
    ...(qualifier !== undefined && { qualifier }),
    ...(region !== undefined && { region }),
    ...(accountId !== undefined && { accountId }),
  };
}
