/** The backend under test, as the suite asks for it. Its starter decides how; the suite knows only the wires. */
export interface BackendPlan {
  /** How many times faster waits, retries and timeouts pass. */
  readonly timeScale: number;
  /** Operations in a page of state, the first one of an invocation included; absent: the backend's own. */
  readonly pageSize?: number;
  /** Functions that it hosts as processes. */
  readonly functions: readonly PlannedFunction[];
}

/** A durable function to host, in the words of clew.yaml. */
export interface PlannedFunction {
  readonly name: string;
  readonly kind: "durable";
  readonly runtime: "nodejs" | "python";
  /** `module.name`, found in `codePath`. */
  readonly handler: string;
  /** Absolute. */
  readonly codePath: string;
  /** Absolute path of an interpreter; absent: the backend's own. */
  readonly interpreter?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, string>>;
  readonly concurrency: number;
  readonly timeoutSeconds: number;
}

/** A backend that runs. */
export interface BackendHandle {
  readonly name: string;
  readonly version: string;
  /** `http://host:port` of its Lambda API. */
  readonly restUrl: string;
  /** `host:port` of its gRPC services. */
  readonly grpcAddress: string;
  /** Stops it and everything that it started. */
  close(): Promise<void>;
}

/** Starts a backend by a plan, on free ports and a store of its own. */
export type StartBackend = (plan: BackendPlan) => Promise<BackendHandle>;

/** The plan as a clew.yaml (JSON is YAML), for starters that read one. `pageSize` has no place in it. */
export function clewYaml(plan: BackendPlan, options: { readonly dataFile: string }): string {
  const functions = plan.functions.map(({ name, ...rest }) => [name, rest] as const);
  const server = { httpPort: 0, grpcPort: 0, dataFile: options.dataFile, timeScale: plan.timeScale };
  return JSON.stringify({ server, functions: Object.fromEntries(functions) }, undefined, 2);
}
