import type { Change, Store } from "@clew/store";
import { Failure } from "../failure.ts";

/**
 * Refuses an open execution that would wait for ever: for another one that the store does not have, or that has ended
 * there. The end of that one is told in the moment in which it ends, and never again.
 *
 * @throws Failure `refused`, naming the operation
 */
export async function checkTargets(store: Pick<Store, "load">, { head, operations }: Change): Promise<void> {
  if (head.status !== "RUNNING") return;
  for (const { meta } of operations) {
    if (meta.type !== "CHAINED_INVOKE" || meta.status !== "STARTED") continue;
    const { id, childId, functionName } = meta;
    if (childId === undefined) throw refusal(id, missing(`a call of ${functionName}`));
    const target = await store.load(childId);
    if (target === undefined) throw refusal(id, missing(`execution ${childId}`));
    if (target.head.status !== "RUNNING") throw refusal(id, ended(childId, target.head.status));
  }
}

interface Lack {
  readonly target: string;
  readonly expected: string;
  readonly actual: string;
  readonly hint: string;
}

function missing(target: string): Lack {
  return {
    target,
    expected: `${target} in the store`,
    actual: "none",
    hint: "import an execution that it waits for first; one that waits for a plain function cannot be moved",
  };
}

function ended(childId: string, status: string): Lack {
  return {
    target: `execution ${childId}`,
    expected: `execution ${childId} open`,
    actual: status,
    hint: "export both again where they come from, the one that waits last: it knows of that end then",
  };
}

function refusal(operationId: string, { target, expected, actual, hint }: Lack): Failure {
  return new Failure("refused", `operation ${operationId} waits for ${target}: expected ${expected}, got ${actual}`, {
    field: "operations",
    expected,
    actual,
    hint,
  });
}
