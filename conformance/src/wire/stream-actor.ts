import { checkpointMethods } from "@clew/protocol";
import type { Json } from "../program/program.ts";
import type { Actor } from "./action.ts";
import { pipeReply } from "./checkpoint-pipe.ts";
import type { PipeReply } from "./checkpoint-pipe.ts";
import { replyFaults } from "./check-reply.ts";
import { compute, isObject, ScriptError } from "./expression.ts";
import { refused, streamRequest } from "./grpc-wire.ts";
import { RawStream } from "./raw-stream.ts";
import type { WireRun } from "./wire-run.ts";
import { StreamEnd } from "./worker-stream.ts";

const method = checkpointMethods.checkpointStream;

/** Sends requests on one checkpoint stream at once and compares the answers, in the order of their correlation ids. */
export const stream: Actor<"stream"> = async ({ run, action, as, signal }) => {
  const raw = new RawStream(run.grpcAddress, method.path);
  try {
    raw.send(action.requests.map((written) => messageOf(run, written)));
    const replies: PipeReply[] = [];
    while (replies.length < action.expect.length) replies.push(await nextOf(raw, signal));
    run.trace.push({ what: "checkpoint stream", sent: [...action.requests], got: replies });
    const sorted = replies.toSorted((a, b) => a.correlationId - b.correlationId);
    const answers = sorted.map(({ reply }) => (reply.ok ? reply.answer : null));
    if (as !== "") run.scope.set(as, answers);
    return action.expect.flatMap((expect, index) => {
      const found = sorted[index];
      if (found === undefined) return [`answer ${index + 1}: expected one, got none`];
      const faults = replyFaults(found.reply, expect, run.scope);
      return faults.map((fault) => `answer ${index + 1} (correlation id ${found.correlationId}): ${fault}`);
    });
  } finally {
    raw.close();
  }
};

/** A request in neutral form, or the bytes of what may be none. */
function messageOf(run: WireRun, written: Json): Uint8Array {
  const request = compute(written, run.scope);
  if (!isObject(request)) throw new ScriptError("a request on a stream is an object");
  const { hex, correlationId, ...checkpoint } = request;
  if (typeof hex === "string") return Buffer.from(hex, "hex");
  return method.requestSerialize(streamRequest(Number(correlationId), checkpoint));
}

/** The next answer; the stream's own end counts as the last one. */
async function nextOf(raw: RawStream, signal: AbortSignal): Promise<PipeReply> {
  try {
    const decoded = method.responseDeserialize(await raw.next(signal));
    if (!decoded.ok) throw new Error(`an answer on the stream cannot be read: ${JSON.stringify(decoded.issue)}`);
    return pipeReply(decoded.value);
  } catch (error) {
    if (!(error instanceof StreamEnd) || error.refusal === undefined) throw error;
    return { correlationId: Number.MAX_SAFE_INTEGER, reply: refused(error.refusal) };
  }
}
