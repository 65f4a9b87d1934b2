import { type JsonObject, present } from "./json.ts";

/** What is told of a function version; times in seconds, retention in days. */
export interface FunctionConfiguration {
  readonly name: string;
  /** The ARN that names the version too. */
  readonly arn: string;
  readonly version: string;
  readonly timeoutSeconds?: number;
  /** Present: the function is durable. */
  readonly durable?: { readonly executionTimeoutSeconds?: number; readonly retentionDays?: number };
}

/** The answer to GetFunctionConfiguration, as far as a local function has what it tells. */
export function renderFunctionConfiguration(configuration: FunctionConfiguration): JsonObject {
  const { name, arn, version, timeoutSeconds, durable } = configuration;
  return present({
    FunctionName: name,
    FunctionArn: arn,
    Version: version,
    State: "Active",
    Timeout: timeoutSeconds,
    DurableConfig:
      durable &&
      present({ ExecutionTimeout: durable.executionTimeoutSeconds, RetentionPeriodInDays: durable.retentionDays }),
  });
}
