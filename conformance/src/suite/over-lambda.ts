import type { Contestant } from "./program-tasks.ts";
import type { Task } from "./task.ts";

/** What a configuration is called when a host that could be a gRPC worker runs over the Lambda API instead. */
export function overLambdaName(configuration: string): string {
  return `${configuration}-lambda`;
}

/**
 * The same tasks once more over the Lambda API, for hosts that are gRPC workers otherwise: their SDKs are given as if they
 * had no worker.
 */
export function overLambda(
  contestants: readonly Contestant[],
  tasksOf: (contestants: readonly Contestant[]) => readonly Task[],
): readonly Task[] {
  const both = contestants.filter(({ sdk }) => sdk.worker !== undefined && sdk.lambda !== undefined);
  const tasks = tasksOf(both.map(withoutWorker));
  return tasks.map((task) => ({ ...task, configuration: overLambdaName(task.configuration) }));
}

function withoutWorker({ sdk, ...contestant }: Contestant): Contestant {
  const { worker: _, ...rest } = sdk;
  return { ...contestant, sdk: rest };
}
