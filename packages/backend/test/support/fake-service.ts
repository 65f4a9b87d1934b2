import {
  issue,
  ProtocolError,
  type CheckpointRequest,
  type CheckpointResponse,
  type DurableService,
  type ExecutionDescription,
  type HistoryEvent,
} from "@clew/protocol";

/** A service that every test fills with what it needs; the rest refuses as `UNAVAILABLE`. */
export function fakeService(parts: Partial<DurableService> = {}): DurableService {
  const none = (): Promise<never> => Promise.reject(new ProtocolError(issue("UNAVAILABLE", { actual: "no fake" })));
  return {
    checkpoint: none,
    getExecutionState: none,
    startExecution: none,
    getExecution: none,
    awaitExecution: none,
    listExecutions: none,
    getExecutionOperations: none,
    getExecutionHistory: none,
    stopExecution: none,
    watchExecution: () => events([]),
    succeedCallback: none,
    failCallback: none,
    heartbeatCallback: none,
    ...parts,
  };
}

/** What a checkpoint of nothing answers. */
export const emptyCheckpoint: CheckpointResponse = { checkpointToken: "bmV4dA==", newState: { operations: [] } };

export async function* events(list: readonly HistoryEvent[]): AsyncGenerator<HistoryEvent> {
  for (const event of list) yield await Promise.resolve(event);
}

export const description: ExecutionDescription = {
  execution: {
    id: "e1",
    name: "n1",
    functionName: "order",
    functionVersion: "1",
    status: "RUNNING",
    startTime: 1_700_000_000_123,
  },
  executionArn: "arn:aws:lambda:us-east-1:123456789012:function:order:1/durable-execution/n1/e1",
};

/** A service whose checkpoints are answered by hand, in whatever order. */
export class ManualCheckpoints {
  readonly pending = new Map<string, (response: CheckpointResponse) => void>();
  #arrived: (() => void) | undefined;

  readonly service: DurableService = fakeService({
    checkpoint: (request: CheckpointRequest) =>
      new Promise((resolve) => {
        this.pending.set(request.checkpointToken, resolve);
        this.#arrived?.();
      }),
  });

  /** Resolves when `count` requests wait for their answer. */
  waiting(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#arrived = () => {
        if (this.pending.size >= count) resolve();
      };
      this.#arrived();
    });
  }

  answer(token: string): void {
    this.pending.get(token)?.({ checkpointToken: token, newState: { operations: [] } });
    this.pending.delete(token);
  }
}
