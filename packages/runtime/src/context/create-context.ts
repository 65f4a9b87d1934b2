import { type Duration, maxDelaySeconds, toSeconds } from "../duration.ts";
import type { Scope } from "../engine/scope.ts";
import { type CallbackConfig, callbackOperation } from "../operation/callback.ts";
import { type ChildConfig, childOperation } from "../operation/child-context.ts";
import type { Environment } from "../operation/environment.ts";
import { type InvokeConfig, invokeOperation } from "../operation/invoke.ts";
import type { LiveOperation } from "../operation/live-operation.ts";
import { type StepConfig, type StepFunction, stepOperation } from "../operation/step.ts";
import { waitOperation } from "../operation/wait.ts";
import { checkFunctionName, checkName, checkSubType, checkTenantId, checkTimeout, unexpected } from "./arguments.ts";
import type { ChildFunction, DurableContext, ExecutionContext, LambdaContext } from "./durable-context.ts";
import { DurablePromise } from "./durable-promise.ts";
import type { Logger } from "./logger.ts";

/** What contexts need of the invocation. */
export interface ContextHost {
  readonly environment: Environment;
  readonly executionContext: ExecutionContext;
  readonly lambdaContext: LambdaContext;
  /** Starts an operation in a scope. */
  start<T>(scope: Scope, operation: LiveOperation<T>): DurablePromise<T>;
  /** A logger that is silent while the scope replays. */
  contextLogger(scope: Scope): Logger;
}

type Named<F> = string | F | undefined;

/** The context that user code works with in a scope: it sorts out arguments and starts operations. */
export function createContext(host: ContextHost, scope: Scope): DurableContext {
  const { environment, executionContext, lambdaContext } = host;
  return {
    executionContext,
    lambdaContext,
    logger: host.contextLogger(scope),

    step<T>(
      ...[a, b, c]: [Named<StepFunction<T>>, (StepFunction<T> | StepConfig<T>)?, StepConfig<T>?]
    ): DurablePromise<T> {
      const [name, fn, config = {}] = typeof a === "function" ? [undefined, a, b] : [a, b, c];
      if (typeof fn !== "function") throw unexpected("fn", "a function", fn);
      if (typeof config !== "object") throw unexpected("config", "an object", config);
      return host.start(scope, stepOperation({ name: checkName(name), fn, config }, environment));
    },

    wait(...[a, b]: [string | Duration | undefined, Duration?]): DurablePromise<void> {
      const [name, duration] = typeof a === "string" || a === undefined ? [a, b] : [undefined, a];
      const seconds = toSeconds(duration, "duration", { min: 1, max: maxDelaySeconds });
      return host.start(scope, waitOperation(checkName(name), seconds));
    },

    invoke<I, O>(
      ...[a, b, c, d]: [string | undefined, (string | I)?, (I | InvokeConfig<I, O>)?, InvokeConfig<I, O>?]
    ): DurablePromise<O> {
      const isNamed = a === undefined || typeof b === "string";
      const [name, functionName, input, config] = isNamed
        ? [a, b, c as I | undefined, d]
        : [undefined, a, b, c as InvokeConfig<I, O> | undefined];
      checkTenantId(config?.tenantId);
      const options = {
        name: checkName(name),
        functionName: checkFunctionName(functionName),
        input,
        config: config ?? {},
      };
      return host.start(scope, invokeOperation(options, environment));
    },

    runInChildContext<T>(
      ...[a, b, c]: [Named<ChildFunction<T>>, (ChildFunction<T> | ChildConfig<T>)?, ChildConfig<T>?]
    ): DurablePromise<T> {
      const [name, fn, config = {}] = typeof a === "function" ? [undefined, a, b] : [a, b, c];
      if (typeof fn !== "function") throw unexpected("fn", "a function", fn);
      if (typeof config !== "object") throw unexpected("config", "an object", config);
      checkSubType(config.subType);
      const body = (inner: Scope) => fn(createContext(host, inner));
      return host.start(scope, childOperation({ name: checkName(name), body, config }, environment));
    },

    createCallback<T>(
      ...[a, b]: [string | CallbackConfig<T> | undefined, CallbackConfig<T>?]
    ): DurablePromise<[DurablePromise<T>, string]> {
      const [name, config = {}] = typeof a === "object" ? [undefined, a] : [a, b];
      if (typeof config !== "object") throw unexpected("config", "an object", config);
      const opened = Promise.withResolvers<[DurablePromise<T>, string]>();
      const options = {
        name: checkName(name),
        timeoutSeconds: checkTimeout(config.timeout, "timeout"),
        heartbeatTimeoutSeconds: checkTimeout(config.heartbeatTimeout, "heartbeatTimeout"),
        serdes: config.serdes,
        opened: (callbackId: string) => opened.resolve([result, callbackId]),
      };
      const result = host.start(scope, callbackOperation(options, environment));
      return new DurablePromise(opened.promise, () => undefined);
    },
  };
}
