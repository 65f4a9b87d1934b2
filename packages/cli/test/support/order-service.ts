import type { DurableService } from "@clew/protocol";
import { orderHistory, orderSucceeded } from "./history.ts";

/** The order's execution, once it has ended. */
export const getExecution: DurableService["getExecution"] = async () => orderSucceeded;

/** Its history, on one page. */
export const getExecutionHistory: DurableService["getExecutionHistory"] = async ({ newestFirst }) => ({
  events: newestFirst === true ? orderHistory.toReversed() : orderHistory,
});

/** Its history as it is watched, to the end. */
export const watchExecution: DurableService["watchExecution"] = async function* () {
  yield* orderHistory;
};
