"""Errors of programs: made, and described."""

import builtins

user_classes = {}


def make_error(node):
    """The error that a `throw` node tells of."""
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
