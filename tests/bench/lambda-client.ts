import { Agent, request } from "node:http";
import { payloadText, type DurableInvocation, type OperationUpdate } from "@clew/protocol";

/** Checkpoints over the Lambda API, as an AWS SDK's HTTP client sends them, without the SDK's own cost. */
export class LambdaCheckpoints {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 128 });
  readonly #url: URL;

  constructor(restUrl: string) {
    this.#url = new URL(restUrl);
  }

  /** One checkpoint after another of an invocation; each takes the token of the one before. */
  of({ executionArn, checkpointToken }: DurableInvocation): (updates: readonly OperationUpdate[]) => Promise<void> {
    const path = `/2025-12-01/durable-executions/${encodeURIComponent(executionArn)}/checkpoint`;
    let token = checkpointToken;
    return async (updates) => {
      const body = JSON.stringify({ CheckpointToken: token, Updates: updates.map(toJson) });
      const answer = JSON.parse(await this.#post(path, body)) as { readonly CheckpointToken: string };
      token = answer.CheckpointToken;
    };
  }

  close(): void {
    this.#agent.destroy();
  }

  #post(path: string, body: string): Promise<string> {
    const { hostname, port } = this.#url;
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const call = request({ agent: this.#agent, hostname, port, path, method: "POST", headers }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => {
          const text = Buffer.concat(parts).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${String(response.statusCode)}: ${text}`));
        });
      });
      call.on("error", reject);
      call.end(body);
    });
  }
}

function toJson({ id, type, action, name, subType, payload }: OperationUpdate): object {
  const text = payload === undefined ? undefined : payloadText(payload);
  return { Id: id, Type: type, Action: action, Name: name, SubType: subType, Payload: text };
}
