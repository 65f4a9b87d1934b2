/** A function that this backend hosts as processes: what clew.yaml says of it, with every default filled in. */
export interface HostedFunction {
  readonly name: string;
  readonly kind: "durable" | "plain";
  readonly host: FunctionHost;
  /** Absolute path of the folder with the code of `$LATEST`; LAMBDA_TASK_ROOT and the working directory. */
  readonly codePath: string;
  /** Variables of the process, beside those that every process gets (RT-3). */
  readonly environment: Readonly<Record<string, string>>;
  /** Limit of one invocation. */
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly executionTimeoutSeconds?: number;
  readonly retentionDays?: number;
  /** How many processes of this function run at once, all versions together. */
  readonly concurrency: number;
  /** Published versions in ascending order: version number to the absolute path of its code. */
  readonly versions: ReadonlyMap<string, string>;
  /** Alias to version, digits or `$LATEST`. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** How a function's process is started. */
export type FunctionHost =
  /** Our bootstrap, or the official `aws-lambda-ric` where the function's own packages have it. */
  | {
      readonly runtime: "nodejs";
      readonly handler: string;
      readonly client: "bootstrap" | "aws-lambda-ric";
      /** Path of a Node; by default the one that runs the backend. */
      readonly interpreter?: string;
    }
  /** `interpreter -m awslambdaric handler`: the interpreter's environment has the `awslambdaric` package. */
  | { readonly runtime: "python"; readonly handler: string; readonly interpreter: string }
  /** Any program that speaks the Runtime API. */
  | { readonly runtime: "provided"; readonly handler: string; readonly command: readonly [string, ...string[]] };

/** The version that is always there and never published. */
export const latestVersion = "$LATEST";

/** Where the code of a version lies, or undefined when there is no such version. */
export function codePathOf(hosted: HostedFunction, version: string): string | undefined {
  return version === latestVersion ? hosted.codePath : hosted.versions.get(version);
}
