import { jsonMediaType, ProtocolError, type DurableService, type HistoryEvent } from "@clew/protocol";
import {
  parseCheckpointBody,
  parseErrorObject,
  parseExecutionQuery,
  parseHistoryQuery,
  parseListQuery,
  parseStateQuery,
  renderCheckpointResponse,
  renderExecution,
  renderExecutionList,
  renderHistoryResponse,
  renderStateResponse,
  renderStopResponse,
} from "@clew/protocol/lambda-json";
import { jsonAnswer, type HttpAnswer } from "./answer.ts";
import { accept, executionId, type LambdaCall } from "./call.ts";
import { getFunctionConfiguration, invokeFunction, type FunctionParts } from "./function.ts";

/** Does what the request asks. Rejects with a ProtocolError for a refusal, and with anything else for a fault of ours. */
export async function operate(parts: FunctionParts, call: LambdaCall): Promise<HttpAnswer> {
  const { service } = parts;
  const { operation } = call.route;
  switch (operation) {
    case "CheckpointDurableExecution":
      return checkpoint(service, call);
    case "GetDurableExecutionState":
      return getState(service, call);
    case "GetDurableExecution":
      return getExecution(service, call);
    case "GetDurableExecutionHistory":
      return getHistory(service, call);
    case "ListDurableExecutionsByFunction":
      return listExecutions(service, call);
    case "StopDurableExecution":
      return stop(service, call);
    case "SendDurableExecutionCallbackSuccess":
      return succeedCallback(service, call);
    case "SendDurableExecutionCallbackFailure":
      return failCallback(service, call);
    case "SendDurableExecutionCallbackHeartbeat":
      await service.heartbeatCallback({ callbackId: call.route.label });
      return jsonAnswer({});
    case "Invoke":
      return invokeFunction(parts, call);
    case "GetFunctionConfiguration":
      return getFunctionConfiguration(parts, call);
  }
}

async function checkpoint(service: DurableService, { route, body }: LambdaCall): Promise<HttpAnswer> {
  const id = executionId(route.label);
  const response = await service.checkpoint({ executionId: id, ...accept(parseCheckpointBody(body)) });
  return jsonAnswer(accept(renderCheckpointResponse(response)));
}

async function getState(service: DurableService, { route }: LambdaCall): Promise<HttpAnswer> {
  const id = executionId(route.label);
  const page = await service.getExecutionState({ executionId: id, ...accept(parseStateQuery(route.query)) });
  return jsonAnswer(accept(renderStateResponse(page)));
}

async function getExecution(service: DurableService, { route }: LambdaCall): Promise<HttpAnswer> {
  const id = executionId(route.label);
  const description = await service.getExecution({ executionId: id, ...accept(parseExecutionQuery(route.query)) });
  return jsonAnswer(accept(renderExecution(description)));
}

async function getHistory(service: DurableService, { route }: LambdaCall): Promise<HttpAnswer> {
  const id = executionId(route.label);
  const page = await service.getExecutionHistory({ executionId: id, ...accept(parseHistoryQuery(route.query)) });
  const arns = await childArns(service, page.events);
  return jsonAnswer(accept(renderHistoryResponse(page, (child) => arns.get(child))));
}

/** ARNs of the executions that chained invokes started; one that has been pruned has none any more. */
async function childArns(
  service: DurableService,
  events: readonly HistoryEvent[],
): Promise<ReadonlyMap<string, string>> {
  const children = events.flatMap((event) =>
    event.type === "ChainedInvokeStarted" && event.details.childId !== undefined ? [event.details.childId] : [],
  );
  const found = await Promise.all(
    children.map(async (child): Promise<readonly [string, string][]> => {
      try {
        const { executionArn } = await service.getExecution({ executionId: child, includeData: false });
        return [[child, executionArn]];
      } catch (error) {
        if (error instanceof ProtocolError && error.reason === "EXECUTION_NOT_FOUND") return [];
        throw error;
      }
    }),
  );
  return new Map(found.flat());
}

async function listExecutions(service: DurableService, { route }: LambdaCall): Promise<HttpAnswer> {
  const page = await service.listExecutions({ functionName: route.label, ...accept(parseListQuery(route.query)) });
  return jsonAnswer(renderExecutionList(page));
}

async function stop(service: DurableService, { route, body }: LambdaCall): Promise<HttpAnswer> {
  const id = executionId(route.label);
  const error = accept(parseErrorObject(body));
  const response = await service.stopExecution({ executionId: id, ...(error !== undefined && { error }) });
  return jsonAnswer(renderStopResponse(response));
}

async function succeedCallback(service: DurableService, { route, body }: LambdaCall): Promise<HttpAnswer> {
  await service.succeedCallback({
    callbackId: route.label,
    ...(body.length > 0 && { result: { data: body, mediaType: jsonMediaType } }),
  });
  return jsonAnswer({});
}

async function failCallback(service: DurableService, { route, body }: LambdaCall): Promise<HttpAnswer> {
  const error = accept(parseErrorObject(body));
  await service.failCallback({ callbackId: route.label, ...(error !== undefined && { error }) });
  return jsonAnswer({});
}
