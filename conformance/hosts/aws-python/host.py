"""The host of aws-durable-execution-sdk-python: one file for 1.7, 2.x and 3.x."""

import builtins
import json
import os
import platform
import time
from collections import ChainMap
from importlib.metadata import version

from aws_durable_execution_sdk_python import config, durable_execution
from aws_durable_execution_sdk_python.config import Duration
from aws_durable_execution_sdk_python.retries import RetryDecision, WithRetryConfig, with_retry
from aws_durable_execution_sdk_python.waits import WaitForConditionConfig, WaitForConditionDecision

PACKAGE = "aws-durable-execution-sdk-python"
NAMED_BRANCHES = hasattr(config, "ParallelBranch")
SUB_TYPES = "sub_type" in getattr(config.StepConfig, "__dataclass_fields__", {})


class Observer:
    """Appends what the program sees to a file outside the process: it survives a SIGKILL."""

    def __init__(self, path):
        self.path = path
        self.invocation = 1
        if path and os.path.exists(path):
            with open(path, encoding="utf-8") as lines:
                self.invocation += sum('"phase":"invocation"' in line for line in lines)

    def entered(self, path):
        """How often the body at this path was entered: stands in for an attempt that the SDK does not tell."""
        with open(self.path, encoding="utf-8") as lines:
            return sum(line.startswith(f'{{"path":"{path}","phase":"enter"') for line in lines)

    def note(self, path, phase, **seen):
        if not self.path:
            return
        if "value" in seen:
            seen["value"] = shorten(seen["value"])
        seen = {key: value for key, value in seen.items() if value is not None or key == "value"}
        line = {"path": path, "phase": phase, "invocation": self.invocation, **seen, "pid": os.getpid()}
        text = json.dumps(line, separators=(",", ":"), default=lambda _: {"$opaque": True}) + "\n"
        file = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        try:
            os.write(file, text.encode())
        finally:
            os.close(file)


def shorten(value):
    if isinstance(value, str):
        return {"$size": len(value)} if len(value) > 1000 else value
    if isinstance(value, (list, tuple)):
        return [shorten(item) for item in value]
    if isinstance(value, dict):
        return {key: shorten(item) for key, item in value.items()}
    return value


user_classes = {}


def make_error(node):
    name = node.get("type", "Exception")
    known = getattr(builtins, name, None)
    if not (isinstance(known, type) and issubclass(known, Exception)):
        known = user_classes.setdefault(name, type(name, (Exception,), {"__module__": "app"}))
    error = known(*([node["message"]] if "message" in node else []))
    if "data" in node:
        error.data = node["data"]
    if "stack" in node:
        error.stack_trace = node["stack"]
    return error


def describe(error, depth=0):
    """An error as Python code sees it: its classes, its message, and the members that the SDK puts on errors."""
    seen = {
        "class": type(error).__name__,
        "bases": [base.__name__ for base in type(error).__mro__[1:] if base not in (Exception, BaseException, object)],
        "message": str(error),
    }
    for member, name in (("error_type", "type"), ("data", "data"), ("stack_trace", "stack")):
        value = getattr(error, member, None)
        if value is not None:
            seen[name] = value
    if error.__cause__ is not None and depth < 5:
        seen["cause"] = describe(error.__cause__, depth + 1)
    return seen


def strategy(policy):
    if policy is None:
        return None

    def decide(error, attempt):
        only = policy.get("onlyMessages")
        again = attempt < policy["maxAttempts"] and (not only or str(error) in only)
        delay = (policy.get("delaySeconds") or 1) * (policy.get("backoffRate") or 1) ** (attempt - 1)
        return RetryDecision(should_retry=again, delay=Duration(seconds=int(delay)))

    return decide


def duration(seconds):
    return Duration(seconds=seconds or 0)


def dig(value, path):
    for member in path:
        if isinstance(value, list):
            value = value[int(member)] if int(member) < len(value) else None
        else:
            value = value.get(member) if hasattr(value, "get") else None
    return value


class Host:
    def __init__(self, observer, args):
        self.observer = observer
        self.note = observer.note
        self.args = args

    # --- the language -------------------------------------------------------------------------------------------

    def enter(self, ctx, nodes, path, scope, slot="body", **own):
        self.note(path, "enter", attempt=own.get("attempt"))
        if "attempt" in own and own["attempt"] is None:
            own["attempt"] = self.observer.entered(path)
        return self.body(ctx, nodes, f"{path}/{slot}", scope, own)

    def body(self, ctx, nodes, path, scope, own):
        return self.block(ctx, nodes, path, scope.new_child(dict(own)))[1]

    def block(self, ctx, nodes, path, scope):
        """Runs nodes in order; (True, value) once one returned."""
        for index, node in enumerate(nodes or []):
            done, value = self.node(ctx, node, f"{path}/{index}", scope)
            if done:
                return True, value
            if "to" in node:
                scope[node["to"]] = value
        return False, None

    def node(self, ctx, node, path, scope):
        kind = next(key for key in node if key != "to")
        statement = getattr(self, f"do_{kind}", None)
        if statement is not None:
            return statement(ctx, node[kind], path, scope) or (False, None)
        try:
            value = getattr(self, f"op_{kind}")(ctx, node[kind], path, scope)
        except Exception as error:
            self.note(path, "settled", error=describe(error))
            raise
        self.note(path, "settled", value=value)
        return False, value

    def evaluate(self, expression, scope):
        if isinstance(expression, list):
            return [self.evaluate(item, scope) for item in expression]
        if not isinstance(expression, dict):
            return expression
        if "$var" in expression:
            return dig(scope, expression["$var"].split("."))
        if "$input" in expression:
            return dig(self.args, expression["$input"].split(".") if expression["$input"] else [])
        if "$size" in expression:
            return expression.get("$of", "x") * int(expression["$size"])
        if "$attempt" in expression:
            return scope.get("attempt")
        if "$invocation" in expression:
            return self.observer.invocation
        if "$absent" in expression:
            return None
        if "$opaque" in expression:
            return object()
        return {key: self.evaluate(value, scope) for key, value in expression.items()}

    def do_return(self, ctx, node, path, scope):
        return True, self.evaluate(node, scope)

    def do_value(self, ctx, node, path, scope):
        return False, self.evaluate(node, scope)

    def do_count(self, ctx, node, path, scope):
        self.note(path, "effect", label=node)

    def do_observe(self, ctx, node, path, scope):
        self.note(path, "note", label=node["label"], value=self.evaluate(node.get("value"), scope))

    def do_sleep(self, ctx, node, path, scope):
        time.sleep(node["ms"] / 1000)

    def do_crash(self, ctx, node, path, scope):
        if not node.get("invocations") or self.observer.invocation <= node["invocations"]:
            os._exit(7)

    def do_throw(self, ctx, node, path, scope):
        if node.get("times") and (scope.get("attempt") or 1) > node["times"]:
            return
        raise make_error(node)

    def do_rethrow(self, ctx, node, path, scope):
        raise scope["$caught"]

    def do_if(self, ctx, node, path, scope):
        value = self.evaluate(node["value"], scope)
        holds = (
            ("equals" not in node or value == self.evaluate(node["equals"], scope))
            and ("atLeast" not in node or value >= node["atLeast"])
            and ("atMost" not in node or value <= node["atMost"])
        )
        chosen = "then" if holds else "else"
        return self.block(ctx, node.get(chosen), f"{path}/{chosen}", scope)

    def do_repeat(self, ctx, node, path, scope):
        for turn in range(node["times"]):
            scope["turn"] = turn
            outcome = self.block(ctx, node.get("body"), f"{path}/turn/{turn}", scope)
            if outcome[0]:
                return outcome

    def do_try(self, ctx, node, path, scope):
        try:
            return self.block(ctx, node.get("body"), f"{path}/body", scope)
        except Exception as error:
            if "catch" not in node and not node.get("swallow"):
                raise
            seen = describe(error)
            self.note(path, "caught", error=seen)
            scope["error"], scope["$caught"] = seen, error
            return self.block(ctx, node.get("catch"), f"{path}/catch", scope)
        finally:
            if "finally" in node:
                self.note(path, "finally")
                self.block(ctx, node["finally"], f"{path}/finally", scope)

    # --- durable operations -------------------------------------------------------------------------------------

    def op_step(self, ctx, node, path, scope):
        def body(step):
            return self.enter(None, node.get("body"), path, scope, attempt=getattr(step, "attempt", None))

        semantics = config.StepSemantics.AT_MOST_ONCE_PER_RETRY if node.get("atMostOnce") else config.StepSemantics.AT_LEAST_ONCE_PER_RETRY
        extra = {"sub_type": node["subType"]} if "subType" in node else {}
        settings = config.StepConfig(retry_strategy=strategy(node.get("retry")), step_semantics=semantics, **extra)
        return ctx.step(body, name=node.get("name"), config=settings)

    def op_wait(self, ctx, node, path, scope):
        return ctx.wait(Duration(seconds=node["seconds"]), name=node.get("name"))

    def op_invoke(self, ctx, node, path, scope):
        settings = config.InvokeConfig(tenant_id=node["tenantId"]) if "tenantId" in node else None
        payload = self.evaluate(node.get("input"), scope)
        return ctx.invoke(node["function"], payload, name=node.get("name"), config=settings)

    def op_callback(self, ctx, node, path, scope):
        settings = config.CallbackConfig(
            timeout=duration(node.get("timeoutSeconds")), heartbeat_timeout=duration(node.get("heartbeatTimeoutSeconds"))
        )
        callback = ctx.create_callback(name=node.get("name"), config=settings)
        self.note(path, "created", value=callback.callback_id)
        self.body(ctx, node.get("body"), f"{path}/body", scope, {"callbackId": callback.callback_id})
        return callback.result()

    def op_child(self, ctx, node, path, scope):
        extra = {"is_virtual": True} if node.get("virtual") else {}
        if "subType" in node:
            extra["sub_type"] = node["subType"]
        body = lambda inner: self.enter(inner, node.get("body"), path, scope)
        return ctx.run_in_child_context(body, name=node.get("name"), config=config.ChildConfig(**extra))

    def op_map(self, ctx, node, path, scope):
        def body(inner, item, index, items):
            return self.enter(inner, node.get("body"), f"{path}/item/{index}", scope, item=item, index=index)

        settings = config.MapConfig(**batch_settings(node))
        return batch(node, ctx.map(self.evaluate(node["items"], scope), body, name=node.get("name"), config=settings))

    def op_parallel(self, ctx, node, path, scope):
        def branch(index, part):
            run = lambda inner: self.enter(inner, part.get("body"), f"{path}/branch/{index}", scope)
            return config.ParallelBranch(run, part["name"]) if "name" in part and NAMED_BRANCHES else run

        branches = [branch(index, part) for index, part in enumerate(node["branches"])]
        return batch(node, ctx.parallel(branches, name=node.get("name"), config=config.ParallelConfig(**batch_settings(node))))

    def op_waitForCallback(self, ctx, node, path, scope):
        def submit(callback_id, step):
            self.note(path, "created", value=callback_id)
            self.enter(None, node.get("body"), path, scope, callbackId=callback_id)

        settings = config.WaitForCallbackConfig(
            timeout=duration(node.get("timeoutSeconds")),
            heartbeat_timeout=duration(node.get("heartbeatTimeoutSeconds")),
            retry_strategy=strategy(node.get("retry")),
        )
        return ctx.wait_for_callback(submit, name=node.get("name"), config=settings)

    def op_waitForCondition(self, ctx, node, path, scope):
        def check(state, step):
            return self.enter(None, node.get("body"), path, scope, state=state)

        def decide(state, attempt):
            if state >= node["until"]:
                return WaitForConditionDecision.stop_polling()
            if node.get("maxAttempts") and attempt >= node["maxAttempts"]:
                raise RuntimeError(f"not met in {attempt} attempts")
            return WaitForConditionDecision.continue_waiting(Duration(seconds=node.get("delaySeconds") or 1))

        settings = WaitForConditionConfig(wait_strategy=decide, initial_state=self.evaluate(node["initial"], scope))
        return ctx.wait_for_condition(check, settings, name=node.get("name"))

    def op_withRetry(self, ctx, node, path, scope):
        body = lambda inner, attempt: self.enter(inner, node.get("body"), path, scope, attempt=attempt)
        settings = WithRetryConfig(retry_strategy=strategy(node["retry"]), wrap_with_run_in_child_context=not node.get("unwrapped"))
        return with_retry(ctx, body, settings, name=node.get("name"))


def batch_settings(node):
    settings = {}
    if node.get("maxConcurrency"):
        settings["max_concurrency"] = node["maxConcurrency"]
    if "completion" in node:
        names = {"minSuccessful": "min_successful", "toleratedFailureCount": "tolerated_failure_count", "toleratedFailurePercentage": "tolerated_failure_percentage"}
        settings["completion_config"] = config.CompletionConfig(**{names[key]: value for key, value in node["completion"].items()})
    if node.get("flat"):
        settings["nesting_type"] = config.NestingType.FLAT
    return settings


def batch(node, result):
    if node.get("throwIfError"):
        result.throw_if_error()
    items = [
        {"index": item.index, "status": item.status.name, "value": item.result, "error": item.error.message if item.error else None}
        for item in result.all
    ]
    items = [{key: value for key, value in item.items() if value is not None} for item in items]
    return {"reason": result.completion_reason.name, "items": items}


def refusal(path, expected, actual, clause):
    fault = {"path": path, "expected": expected, "actual": actual, "clause": clause}
    return {"protocol": "clew.conformance.v1", "refused": fault}


def refuse_input(event):
    """What the host says of an input that it cannot read (PROG-36); None when it can."""
    program = event.get("program") if isinstance(event, dict) else None
    if not isinstance(program, dict):
        return refusal("", "an input with a program", json.dumps(event)[:200], "PROG-33")
    return refuse_list(program.get("nodes"), "")


def refuse_list(nodes, path):
    if nodes is None:
        return None
    if not isinstance(nodes, list):
        return refusal(path, "a list of nodes", json.dumps(nodes)[:200], "PROG-1")
    return first(refuse_node(node, f"{path}/{index}") for index, node in enumerate(nodes))


def refuse_node(node, path):
    if not isinstance(node, dict):
        return refusal(path, "a node", json.dumps(node)[:200], "PROG-2")
    kinds = [key for key in node if key != "to"]
    if len(kinds) != 1 or not (hasattr(Host, f"do_{kinds[0]}") or hasattr(Host, f"op_{kinds[0]}")):
        return refusal(path, "one kind of node that this host has", ", ".join(kinds) or "none", "PROG-2")
    [kind] = kinds
    held = node[kind]
    if not isinstance(held, dict) or kind in ("return", "value"):
        return None
    slots = {"map": {"item/0/body": "body"}, "repeat": {"turn/0": "body"}}.get(kind)
    if kind == "parallel":
        branches = enumerate(held.get("branches") or [])
        return first(refuse_list(branch.get("body"), f"{path}/branch/{index}/body") for index, branch in branches)
    slots = slots or {slot: slot for slot in ("body", "then", "else", "catch", "finally")}
    return first(refuse_list(held.get(member), f"{path}/{slot}") for slot, member in slots.items())


def first(refusals):
    return next((one for one in refusals if one), None)


def hello():
    kinds = [name[3:] for name in dir(Host) if name.startswith("op_")]
    extras = ["atMostOnce", "virtualContext", "flat", "tenant", "unwrapped", "completion"]
    return {
        "protocol": "clew.conformance.v1",
        "sdkName": PACKAGE,
        "sdkVersion": version(PACKAGE),
        "language": "Python",
        "languageVersion": platform.python_version(),
        "features": kinds + extras + (["attempt", "subType", "childSubType"] if SUB_TYPES else []),
    }


@durable_execution
def handler(event, ctx):
    if isinstance(event, dict) and event.get("handshake"):
        return hello()
    refused = refuse_input(event)
    if refused:
        return refused
    observer = Observer(event.get("observations") or os.environ.get("CLEW_OBSERVATIONS"))
    host = Host(observer, event.get("args"))
    observer.note("", "invocation")
    try:
        value = host.body(ctx, event["program"].get("nodes"), "", ChainMap(), {})
    except Exception as error:
        observer.note("", "end", error=describe(error))
        raise
    observer.note("", "end", value=value)
    return value
