import { frameVariable } from "./log-frames.ts";
import { type HostedFunction } from "./hosted-function.ts";

/** What a process's environment depends on, beside its function. */
export interface EnvironmentOptions {
  readonly version: string;
  readonly codePath: string;
  /** `host:port` of the process's own Runtime API. */
  readonly runtimeApi: string;
  /** The backend's REST endpoint, `http://host:port`. */
  readonly endpoint: string;
  readonly region: string;
  /** A folder of the process's own. */
  readonly tmpDir: string;
  /** Where Node keeps compiled code between processes. */
  readonly compileCache: string;
  readonly logStream: string;
  /** The backend's environment, of which a process sees very little. */
  readonly inherited: Readonly<Record<string, string | undefined>>;
}

/** Taken over from the backend's environment: what a program needs to run at all, and nothing that could change what it does. */
const inheritedNames = ["PATH", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"];

/** Set by the host, whatever the function's own environment says (RT-3). */
export const reservedVariables = [
  "_HANDLER",
  "AWS_LAMBDA_RUNTIME_API",
  "AWS_LAMBDA_FUNCTION_NAME",
  "AWS_LAMBDA_FUNCTION_VERSION",
  "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
  "AWS_LAMBDA_LOG_GROUP_NAME",
  "AWS_LAMBDA_LOG_STREAM_NAME",
  "AWS_LAMBDA_INITIALIZATION_TYPE",
  "LAMBDA_TASK_ROOT",
  "TMPDIR",
] as const;

/**
 * The environment of a function process (RT-3). The function's own variables come before the defaults and after what is
 * reserved. The AWS clients in it get dummy credentials, both spellings of the region, no configuration file of the
 * user's, and the backend as their Lambda endpoint.
 */
export function processEnvironment(hosted: HostedFunction, options: EnvironmentOptions): Record<string, string> {
  const reserved: Readonly<Record<(typeof reservedVariables)[number], string>> = {
    _HANDLER: hosted.host.handler,
    AWS_LAMBDA_RUNTIME_API: options.runtimeApi,
    AWS_LAMBDA_FUNCTION_NAME: hosted.name,
    AWS_LAMBDA_FUNCTION_VERSION: options.version,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(hosted.memoryMb),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${hosted.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: options.logStream,
    AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
    LAMBDA_TASK_ROOT: options.codePath,
    TMPDIR: options.tmpDir,
  };
  const defaults = {
    AWS_ENDPOINT_URL_LAMBDA: options.endpoint,
    AWS_REGION: options.region,
    AWS_DEFAULT_REGION: options.region,
    AWS_ACCESS_KEY_ID: "clew",
    AWS_SECRET_ACCESS_KEY: "clew",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
    TZ: ":UTC",
    // In the same stream as what is printed, so that the order stays.
    ...(hosted.host.runtime === "python" && { [frameVariable]: "1" }),
    ...(hosted.host.runtime === "nodejs" && { NODE_COMPILE_CACHE: options.compileCache }),
  };
  return { ...inheritedVariables(options.inherited), ...defaults, ...hosted.environment, ...reserved };
}

/** What a process sees of the backend's environment. */
export function inheritedVariables(from: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const pairs = inheritedNames.flatMap((name) => {
    const value = from[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(pairs);
}
