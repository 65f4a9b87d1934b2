import type { Actor } from "./action.ts";
import { CheckpointPipe } from "./checkpoint-pipe.ts";
import type { PipeReply } from "./checkpoint-pipe.ts";
import { replyFaults } from "./check-reply.ts";
import { compute, isObject, ScriptError } from "./expression.ts";
import { refused, streamRequest } from "./grpc-wire.ts";
import { StreamEnd } from "./worker-stream.ts";

/** Sends requests on one checkpoint stream at once and compares the answers, in the order of their correlation ids. */
export const stream: Actor<"stream"> = async ({ run, action, as, signal }) => {
  const pipe = new CheckpointPipe(run.grpc);
  try {
    for (const written of action.requests) {
      const request = compute(written, run.scope);
      if (!isObject(request)) throw new ScriptError("a request on a stream is an object");
      const { correlationId, ...checkpoint } = request;
      pipe.send(streamRequest(Number(correlationId), checkpoint));
    }
    const replies: PipeReply[] = [];
    while (replies.length < action.expect.length) replies.push(await nextOf(pipe, signal));
    run.trace.push({ what: "checkpoint stream", sent: [...action.requests], got: replies });
    const sorted = replies.toSorted((a, b) => a.correlationId - b.correlationId);
    if (as !== "")
      run.scope.set(
        as,
        sorted.map(({ reply }) => (reply.ok ? reply.answer : null)),
      );
    return action.expect.flatMap((expect, index) => {
      const found = sorted[index];
      if (found === undefined) return [`answer ${index + 1}: expected one, got none`];
      const faults = replyFaults(found.reply, expect, run.scope);
      return faults.map((fault) => `answer ${index + 1} (correlation id ${found.correlationId}): ${fault}`);
    });
  } finally {
    pipe.close();
  }
};

/** The next answer; the stream's own end counts as the last one. */
async function nextOf(pipe: CheckpointPipe, signal: AbortSignal): Promise<PipeReply> {
  try {
    return await pipe.next(signal);
  } catch (error) {
    if (!(error instanceof StreamEnd) || error.refusal === undefined) throw error;
    return { correlationId: Number.MAX_SAFE_INTEGER, reply: refused(error.refusal) };
  }
}
