import type { BackendPlan, PlannedFunction, StartBackend } from "../backend/plan.ts";
import type { RestProxy } from "../backend/rest-proxy.ts";
import { WorkerPool } from "../backend/worker-pool.ts";
import type { Sdk } from "../host/sdk.ts";
import { compact } from "../peer/operation.ts";

/** How a backend is set up for the runs of an arena. */
export interface BackendArenaOptions {
  readonly startBackend: StartBackend;
  readonly sdks: readonly Sdk[];
  /** Processes of each host. */
  readonly processes: number;
  readonly pageSize?: number;
  /** True: hosts reach the backend through the suite, which records every call and can kill between two of them. */
  readonly proxied?: boolean;
  /** Default 25. */
  readonly timeScale?: number;
  /** Where observations are written, and kept; default a temporary folder. */
  readonly folder?: string;
}

/** The name under which a backend hosts an SDK's host. */
export function hostFunction(sdkId: string): string {
  return `host-${sdkId}`;
}

/** Hosts that can be workers connect as such; where the suite listens they stay on the Lambda API, if they know it. */
export async function startWorkers(
  { sdks, processes, proxied = false }: BackendArenaOptions,
  endpoint: string,
): Promise<ReadonlyMap<string, WorkerPool>> {
  const able = proxied ? sdks.filter(({ lambda }) => lambda === undefined) : sdks;
  const pools = able.flatMap((sdk) => {
    const { id, worker } = sdk;
    const name = `${hostFunction(id)}-worker`;
    return worker === undefined
      ? []
      : [WorkerPool.start(worker, { endpoint, name, size: processes }).then((pool) => [id, pool] as const)];
  });
  return new Map(await Promise.all(pools));
}

/** What a backend is asked to host. */
export function planOf(options: BackendArenaOptions, proxy: RestProxy | undefined): BackendPlan {
  const environment: Record<string, string> = proxy === undefined ? {} : { AWS_ENDPOINT_URL_LAMBDA: proxy.url };
  return compact<BackendPlan>({
    timeScale: options.timeScale ?? 25,
    pageSize: options.pageSize,
    functions: options.sdks.flatMap(({ id, lambda }): PlannedFunction[] => {
      if (lambda === undefined) return [];
      const { hosted } = lambda;
      const started = { ...hosted, environment: { ...hosted.environment, ...environment } };
      const aliases = { live: "$LATEST" };
      const limits = { concurrency: options.processes, timeoutSeconds: 30 };
      return [{ name: hostFunction(id), kind: "durable", ...started, aliases, ...limits }];
    }),
  });
}
