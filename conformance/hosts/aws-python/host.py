"""The host of aws-durable-execution-sdk-python, 1.7 to 3.x: how each durable node reads in that SDK's public API."""

import platform
from importlib.metadata import version

from aws_durable_execution_sdk_python import config, durable_execution
from aws_durable_execution_sdk_python.config import Duration
from aws_durable_execution_sdk_python.retries import WithRetryConfig, with_retry
from aws_durable_execution_sdk_python.waits import WaitForConditionConfig, WaitForConditionDecision

from language import serve
from options import batch, batch_settings, duration, strategy

PACKAGE = "aws-durable-execution-sdk-python"
NAMED_BRANCHES = hasattr(config, "ParallelBranch")
SUB_TYPES = "sub_type" in getattr(config.StepConfig, "__dataclass_fields__", {})


def step(host, ctx, node, path, scope):
    def body(inner):
        return host.enter(None, node.get("body"), path, scope, attempt=getattr(inner, "attempt", None))

    once = config.StepSemantics.AT_MOST_ONCE_PER_RETRY
    semantics = once if node.get("atMostOnce") else config.StepSemantics.AT_LEAST_ONCE_PER_RETRY
    extra = {"sub_type": node["subType"]} if "subType" in node else {}
    settings = config.StepConfig(retry_strategy=strategy(node.get("retry")), step_semantics=semantics, **extra)
    return ctx.step(body, name=node.get("name"), config=settings)


def wait(host, ctx, node, path, scope):
    return ctx.wait(Duration(seconds=node["seconds"]), name=node.get("name"))


def invoke(host, ctx, node, path, scope):
    settings = config.InvokeConfig(tenant_id=node["tenantId"]) if "tenantId" in node else None
    payload = host.evaluate(node.get("input"), scope)
    return ctx.invoke(node["function"], payload, name=node.get("name"), config=settings)


def callback(host, ctx, node, path, scope):
    settings = config.CallbackConfig(
        timeout=duration(node.get("timeoutSeconds")), heartbeat_timeout=duration(node.get("heartbeatTimeoutSeconds"))
    )
    created = ctx.create_callback(name=node.get("name"), config=settings)
    host.note(path, "created", value=created.callback_id)
    host.body(ctx, node.get("body"), f"{path}/body", scope, {"callbackId": created.callback_id})
    return created.result()


def child(host, ctx, node, path, scope):
    extra = {"is_virtual": True} if node.get("virtual") else {}
    if "subType" in node:
        extra["sub_type"] = node["subType"]
    body = lambda inner: host.enter(inner, node.get("body"), path, scope)
    return ctx.run_in_child_context(body, name=node.get("name"), config=config.ChildConfig(**extra))


def map_items(host, ctx, node, path, scope):
    def body(inner, item, index, items):
        return host.enter(inner, node.get("body"), f"{path}/item/{index}", scope, item=item, index=index)

    settings = config.MapConfig(**batch_settings(node))
    return batch(node, ctx.map(host.evaluate(node["items"], scope), body, name=node.get("name"), config=settings))


def parallel(host, ctx, node, path, scope):
    def branch(index, part):
        run = lambda inner: host.enter(inner, part.get("body"), f"{path}/branch/{index}", scope)
        return config.ParallelBranch(run, part["name"]) if "name" in part and NAMED_BRANCHES else run

    branches = [branch(index, part) for index, part in enumerate(node["branches"])]
    settings = config.ParallelConfig(**batch_settings(node))
    return batch(node, ctx.parallel(branches, name=node.get("name"), config=settings))


def wait_for_callback(host, ctx, node, path, scope):
    def submit(callback_id, step_context):
        host.note(path, "created", value=callback_id)
        host.enter(None, node.get("body"), path, scope, callbackId=callback_id)

    settings = config.WaitForCallbackConfig(
        timeout=duration(node.get("timeoutSeconds")),
        heartbeat_timeout=duration(node.get("heartbeatTimeoutSeconds")),
        retry_strategy=strategy(node.get("retry")),
    )
    return ctx.wait_for_callback(submit, name=node.get("name"), config=settings)


def wait_for_condition(host, ctx, node, path, scope):
    def check(state, step_context):
        return host.enter(None, node.get("body"), path, scope, state=state)

    def decide(state, attempt):
        if state >= node["until"]:
            return WaitForConditionDecision.stop_polling()
        if node.get("maxAttempts") and attempt >= node["maxAttempts"]:
            raise RuntimeError(f"not met in {attempt} attempts")
        return WaitForConditionDecision.continue_waiting(Duration(seconds=node.get("delaySeconds") or 1))

    settings = WaitForConditionConfig(wait_strategy=decide, initial_state=host.evaluate(node["initial"], scope))
    return ctx.wait_for_condition(check, settings, name=node.get("name"))


def retry(host, ctx, node, path, scope):
    body = lambda inner, attempt: host.enter(inner, node.get("body"), path, scope, attempt=attempt)
    wrapped = not node.get("unwrapped")
    settings = WithRetryConfig(retry_strategy=strategy(node["retry"]), wrap_with_run_in_child_context=wrapped)
    return with_retry(ctx, body, settings, name=node.get("name"))


OPERATIONS = {
    "callback": callback,
    "child": child,
    "invoke": invoke,
    "map": map_items,
    "parallel": parallel,
    "step": step,
    "wait": wait,
    "waitForCallback": wait_for_callback,
    "waitForCondition": wait_for_condition,
    "withRetry": retry,
}


def hello():
    extras = ["atMostOnce", "virtualContext", "flat", "tenant", "unwrapped", "completion"]
    return {
        "protocol": "clew.conformance.v1",
        "sdkName": PACKAGE,
        "sdkVersion": version(PACKAGE),
        "language": "Python",
        "languageVersion": platform.python_version(),
        "features": [*OPERATIONS, *extras, *(["attempt", "subType", "childSubType"] if SUB_TYPES else [])],
    }


@durable_execution
def handler(event, ctx):
    """The durable function that the suite invokes."""
    return hello() if isinstance(event, dict) and event.get("handshake") else serve(event, ctx, OPERATIONS)
