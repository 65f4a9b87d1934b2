"""What a host says of a program that it cannot read (PROG-36), before anything of it is run."""

import json


def refusal_of(event, kinds):
    """The refusal of an input; None when it can be read. `kinds`: all kinds of node that the host has."""
    program = event.get("program") if isinstance(event, dict) else None
    if isinstance(program, dict):
        found = list_fault(program.get("nodes"), "", kinds)
    else:
        found = fault("", "an input with a program", short(event), "PROG-33")
    return found and {"protocol": "clew.conformance.v1", "refused": found}


def list_fault(nodes, path, kinds):
    if nodes is None:
        return None
    if not isinstance(nodes, list):
        return fault(path, "a list of nodes", short(nodes), "PROG-1")
    return first(node_fault(node, f"{path}/{index}", kinds) for index, node in enumerate(nodes))


def node_fault(node, path, kinds):
    if not isinstance(node, dict):
        return fault(path, "a node", short(node), "PROG-2")
    found = [key for key in node if key != "to"]
    if len(found) != 1 or found[0] not in kinds:
        return fault(path, "one kind of node that this host has", ", ".join(found) or "none", "PROG-2")
    [kind] = found
    lists = lists_of(kind, node[kind])
    return first(list_fault(nodes, f"{path}/{slot}", kinds) for slot, nodes in lists)


def lists_of(kind, held):
    """The lists inside a node, by slot; an item and a turn stand for all."""
    if not isinstance(held, dict) or kind in ("return", "value"):  # an expression
        return []
    if kind == "map":
        return [("item/0/body", held.get("body"))]
    if kind == "repeat":
        return [("turn/0", held.get("body"))]
    if kind == "parallel":
        branches = enumerate(held.get("branches") or [])
        return ((f"branch/{index}/body", branch.get("body")) for index, branch in branches)
    return [(slot, held.get(slot)) for slot in ("body", "then", "else", "catch", "finally")]


def fault(path, expected, actual, clause):
    return {"path": path, "expected": expected, "actual": actual, "clause": clause}


def first(faults):
    return next((one for one in faults if one), None)


def short(value):
    return json.dumps(value)[:200]
