"""The language half of a Python host: blocks, expressions and statements, the same for every SDK.

The SDK half is a table of durable operations, by kind of node: functions of `(host, ctx, node, path, scope)` that
return the operation's value. A kind that is not there is no feature of the host. Inside steps, checks and submitters
`ctx` is None. A scope is a ChainMap: a body sees the variables around it.
"""

import os
import time
from collections import ChainMap

from errors import describe, make_error
from observer import Observer
from refusal import refusal_of


class Host:
    """Interprets the program of one invocation."""

    def __init__(self, operations, observer, args):
        self.operations = operations
        self.observer = observer
        self.note = observer.note
        self.args = args

    def enter(self, ctx, nodes, path, scope, **own):
        """Notes that a body was entered, then runs it with variables of its own."""
        self.note(path, "enter", attempt=own.get("attempt"))
        if "attempt" in own and own["attempt"] is None:
            own["attempt"] = self.observer.entered(path)
        return self.body(ctx, nodes, f"{path}/body", scope, own)

    def body(self, ctx, nodes, path, scope, own):
        """Runs nodes that have variables and a value of their own."""
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
            value = self.operations[kind](self, ctx, node[kind], path, scope)
        except Exception as error:
            self.note(path, "settled", error=describe(error))
            raise
        self.note(path, "settled", value=value)
        return False, value

    def evaluate(self, expression, scope):
        """Computes an expression."""
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


STATEMENTS = frozenset(name.removeprefix("do_") for name in vars(Host) if name.startswith("do_"))


def dig(value, path):
    for member in path:
        if isinstance(value, list):
            value = value[int(member)] if int(member) < len(value) else None
        else:
            value = value.get(member) if hasattr(value, "get") else None
    return value


def serve(event, ctx, operations):
    """Runs the program of an input, or refuses it: the durable function of every Python host."""
    refused = refusal_of(event, STATEMENTS.union(operations))
    if refused:
        return refused
    observer = Observer(event.get("observations") or os.environ.get("CLEW_OBSERVATIONS"))
    host = Host(operations, observer, event.get("args"))
    observer.note("", "invocation")
    try:
        value = host.body(ctx, event["program"].get("nodes"), "", ChainMap(), {})
    except Exception as error:
        observer.note("", "end", error=describe(error))
        raise
    observer.note("", "end", value=value)
    return value
