import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { dataRoot } from "../case/data-root.ts";
import type { PlannedFunction } from "../backend/plan.ts";
import type { HostCommand } from "../peer/process.ts";
import { loadProfile } from "./profile.ts";
import type { Profile } from "./profile.ts";

/** How a process is started; `env` is added to what it needs. */
export type CommandFor = (env: Readonly<Record<string, string>>) => HostCommand;

/** How a host runs as a Lambda function process. */
export interface LambdaHosting {
  readonly command: CommandFor;
  /** How a process is started that forks such processes, where the language can. */
  readonly zygote?: CommandFor;
  /** How a backend hosts it: the members of its entry in clew.yaml that say what is started. */
  readonly hosted: Pick<PlannedFunction, "runtime" | "handler" | "codePath" | "interpreter" | "environment">;
}

/** An SDK and its host. */
export interface Sdk {
  /** Its name as a target: `aws-js`, `aws-python-3`, `aws-python-1`, `clew`, or another one. */
  readonly id: string;
  /** `node`, `python` or another one. */
  readonly language: string;
  readonly profile: Profile;
  /** How its host runs as a Lambda function process, where it can. It needs this or `worker`. */
  readonly lambda?: LambdaHosting;
  /** How its host runs as a gRPC worker, where it can: `env` says where it connects and what it serves. */
  readonly worker?: CommandFor;
  /** What is missing on this machine, if anything. */
  readonly missing?: string;
}

/** Where interpreters are found. */
export interface SdkOptions {
  /** Folder of Python environments by name (`aws-3`, `aws-1`), as `scripts/python-env.mjs` makes them. */
  readonly pythonRoot?: string;
}

/** The ids of all SDKs, in the order of the matrix. */
export const sdkIds = ["clew", "aws-js", "aws-python-3", "aws-python-1"] as const;

/** All SDKs that the suite knows, those that this machine lacks included. */
export function knownSdks(options: SdkOptions = {}): readonly Sdk[] {
  return sdkIds.map((id) => (id.startsWith("aws-python") ? pythonSdk(id, options) : nodeSdk(id)));
}

/** A host's file: TypeScript in the repository, JavaScript in the package. */
export function hostFile(name: string): string {
  const source = join(dataRoot, "hosts", `${name}.ts`);
  return import.meta.url.endsWith(".ts") && existsSync(source) ? source : join(dataRoot, "dist", "hosts", `${name}.js`);
}

function nodeSdk(id: string): Sdk {
  const file = hostFile(`${id}/host`);
  const condition = file.endsWith(".ts") ? ["--conditions=@clew/source"] : [];
  const start = (...files: readonly string[]): CommandFor => {
    const args = [...condition, ...files];
    return (env) => ({
      command: process.execPath,
      args,
      cwd: dataRoot,
      // Makes starting a process three times faster; runs start hundreds.
      env: { ...baseEnv(), NODE_COMPILE_CACHE: join(tmpdir(), "clew-conformance-cache"), ...env },
    });
  };
  const missing = missingPackage(packages[id] ?? "");
  const environment: Record<string, string> = condition.length > 0 ? { NODE_OPTIONS: condition.join(" ") } : {};
  return {
    id,
    language: "node",
    profile: loadProfile(id),
    lambda: {
      command: start(hostFile("js/bootstrap"), file),
      hosted: { runtime: "nodejs", handler: "host.handler", codePath: dirname(file), environment },
    },
    ...(id === "clew" ? { worker: start(hostFile("clew/worker")) } : {}),
    ...(missing === undefined ? {} : { missing }),
  };
}

/** The package that each Node host is written against. */
const packages: Readonly<Record<string, string>> = {
  clew: "@clew/runtime",
  "aws-js": "@aws/durable-execution-sdk-js",
};

function missingPackage(name: string): string | undefined {
  try {
    import.meta.resolve(name);
    return undefined;
  } catch {
    return `the package ${name}`;
  }
}

function pythonSdk(id: string, { pythonRoot = join(dataRoot, "..", ".tools", "python") }: SdkOptions): Sdk {
  const python = join(pythonRoot, id.replace("aws-python", "aws"), "bin", "python");
  const cwd = join(dataRoot, "hosts", "aws-python");
  const start =
    (...args: readonly string[]): CommandFor =>
    (env) => ({ command: python, args, cwd, env: { ...baseEnv(), ...env } });
  return {
    id,
    language: "python",
    profile: loadProfile(id),
    lambda: {
      command: start("-m", "awslambdaric", "host.handler"),
      zygote: start("zygote.py"),
      hosted: { runtime: "python", handler: "host.handler", codePath: cwd, interpreter: python, environment: {} },
    },
    ...(existsSync(python) ? {} : { missing: `a Python environment at ${python}` }),
  };
}

/** What every function process needs to be told; the credentials are nobody's. */
function baseEnv(): Record<string, string> {
  const kept = ["PATH", "HOME", "LANG", "TMPDIR", "SystemRoot"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    AWS_REGION: "us-east-1",
    AWS_DEFAULT_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_LAMBDA_FUNCTION_NAME: "host",
    AWS_LAMBDA_FUNCTION_VERSION: "1",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "256",
    PYTHONUNBUFFERED: "1",
  };
}
