import type { Invocation } from "@clew/protocol";
import type { Store } from "@clew/store";
import { executionArn } from "../core/arn.ts";
import type { CoreConfig } from "../core/config.ts";
import type { StartedInvocation } from "../core/decision.ts";
import { firstWindow } from "../core/state-page.ts";
import type { State } from "../core/state.ts";
import { writeToken } from "../core/token.ts";
import type { Pages } from "./pages.ts";

/** What makes an invocation of a started one. */
export interface DeliverySource {
  readonly store: Store;
  readonly config: CoreConfig;
  readonly pages: Pages;
}

/** The invocation that a host is given; undefined when it is no longer the live one. */
export async function buildInvocation(
  state: State,
  started: StartedInvocation,
  source: DeliverySource,
): Promise<Invocation | undefined> {
  const { head } = state;
  const { invocation } = head;
  if (invocation === undefined || head.epoch !== started.epoch || head.status !== "RUNNING") return undefined;
  const common = {
    requestId: invocation.requestId,
    functionName: head.functionName,
    functionVersion: head.functionVersion,
    deadline: invocation.deadline,
    ...(head.tenantId !== undefined && { tenantId: head.tenantId }),
    ...(head.traceHeader !== undefined && { traceHeader: head.traceHeader }),
  };
  if (head.kind === "call") {
    const data = await source.store.data(head.id);
    // A plain function is always given something to parse (INV).
    const input = data?.input ?? { data: new TextEncoder().encode("{}"), mediaType: "application/json" };
    return { kind: "plain", ...common, input };
  }
  const { maxInvocationItems } = source.config;
  const page = { window: firstWindow(state), maxItems: maxInvocationItems, now: head.lastTime };
  return {
    kind: "durable",
    ...common,
    executionId: head.id,
    executionArn: executionArn(source.config, head),
    checkpointToken: writeToken({ executionId: head.id, epoch: head.epoch, tokenSeq: head.tokenSeq }),
    initialState: await source.pages.read(state, page),
    updatedOperationIds: started.updatedOperationIds,
  };
}
