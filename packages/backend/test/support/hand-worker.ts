import {
  textPayload,
  workerMethods,
  type DurableInvocation,
  type InvocationOutcome,
  type ServedFunction,
  type ServerMessage,
  type WorkerMessage,
} from "@clew/protocol";
import { TestClient, type BidiCall } from "./test-client.ts";

/** A worker whose invocations a test answers by hand. */
export class HandWorker {
  readonly #client: TestClient;
  readonly #call: BidiCall<WorkerMessage, ServerMessage>;
  #taken = 1;

  private constructor(client: TestClient, call: BidiCall<WorkerMessage, ServerMessage>) {
    this.#client = client;
    this.#call = call;
  }

  /** Connects and is welcomed. */
  static async connect(address: string, functions: readonly ServedFunction[]): Promise<HandWorker> {
    const client = new TestClient(address);
    const call = client.bidi(workerMethods.connect);
    const hello = {
      protocolVersions: ["clew.durable.v1"],
      runtimeName: "hand",
      runtimeVersion: "1",
      capabilities: [],
      functions,
    };
    call.send({ kind: "hello", hello });
    await call.messages(1);
    return new HandWorker(client, call);
  }

  /** The next invocation of a durable function. */
  async next(): Promise<DurableInvocation> {
    for (;;) {
      this.#taken += 1;
      const message = (await this.#call.messages(this.#taken))[this.#taken - 1];
      if (message?.kind === "invocation" && message.invocation.kind === "durable") return message.invocation;
    }
  }

  answer(requestId: string, outcome: InvocationOutcome): void {
    this.#call.send({ kind: "outcome", requestId, outcome });
  }

  succeed(requestId: string, value: unknown): void {
    const result = textPayload(JSON.stringify(value));
    this.answer(requestId, { kind: "output", output: { status: "SUCCEEDED", result } });
  }

  close(): void {
    this.#call.call.end();
    this.#client.close();
  }
}
