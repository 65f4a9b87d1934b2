// A checkpoint and its answer, to bytes and back.
import assert from "node:assert/strict";
import { checkpointMethods, type CheckpointRequest, limits, textPayload } from "@clew/protocol";
import { actionTable } from "@clew/protocol/rules";

const request: CheckpointRequest = {
  executionId: "execution-1",
  checkpointToken: "dG9rZW4=",
  updates: [
    { id: "a", type: "STEP", action: "START", name: "price" },
    { id: "a", type: "STEP", action: "SUCCEED", payload: textPayload('{"price":40}') },
    { id: "b", type: "WAIT", action: "START", waitOptions: { waitSeconds: 1 } },
  ],
};

const { requestSerialize, requestDeserialize } = checkpointMethods.checkpoint;
const decoded = requestDeserialize(requestSerialize(request));
assert(decoded.ok);
assert.deepEqual(decoded.value.updates[0], request.updates[0]);
assert.deepEqual(Buffer.from(decoded.value.updates[1]?.payload?.data ?? []).toString(), '{"price":40}');

const refused = requestDeserialize(Uint8Array.of(0x07));
assert(!refused.ok);
assert.equal(refused.issue.reason, "BODY_MALFORMED");

assert(Object.keys(limits).length > 0);
assert(actionTable.some(({ type }) => type === "STEP"));
console.log("protocol: ok");
