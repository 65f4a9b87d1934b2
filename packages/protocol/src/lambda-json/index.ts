export {
  type CheckpointBody,
  parseCheckpointBody,
  parseCheckpointResponse,
  renderCheckpointBody,
  renderCheckpointResponse,
} from "./checkpoint.ts";
export { parseErrorObject, renderErrorObject } from "./error-object.ts";
export { renderExecution, renderExecutionList, renderStopResponse } from "./execution.ts";
export { type FunctionConfiguration, renderFunctionConfiguration } from "./function-configuration.ts";
export { parseFunctionError, renderFunctionError } from "./function-error.ts";
export { type ArnOf, renderHistoryResponse } from "./history-event.ts";
export { type InvocationEvent, parseInvocationEvent, renderInvocationEvent } from "./invocation.ts";
export type { Json, JsonObject } from "./json.ts";
export { parseFunctionOutput, renderFunctionOutput } from "./output.ts";
export { parseExecutionQuery, parseHistoryQuery, parseListQuery, parseStateQuery, type Query } from "./query.ts";
export { renderRefusal } from "./refusal.ts";
export { parseStateResponse, renderStateResponse } from "./state-page.ts";
