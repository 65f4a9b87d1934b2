import type { WorkerConnection } from "./worker-connection.ts";

/** Tells a worker host of its connections: each worker process serves one function, whose name no other serves. */
export class WorkerHub {
  readonly #waiting = new Map<string, (connection: WorkerConnection) => void>();
  #names = 0;

  /** A function name for one process, and what hears of its connections. */
  expect(connected: (connection: WorkerConnection) => void): string {
    const name = `host-${++this.#names}`;
    this.#waiting.set(name, connected);
    return name;
  }

  /** The process is gone. */
  forget(name: string): void {
    this.#waiting.delete(name);
  }

  /** A worker has said hello; false when nobody expects it. */
  arrived(name: string, connection: WorkerConnection): boolean {
    const connected = this.#waiting.get(name);
    connected?.(connection);
    return connected !== undefined;
  }
}
