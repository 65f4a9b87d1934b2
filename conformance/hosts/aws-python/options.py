"""Options of nodes in the shape of the SDK, and the result of a batch in the shape of programs."""

from aws_durable_execution_sdk_python import config
from aws_durable_execution_sdk_python.config import Duration
from aws_durable_execution_sdk_python.retries import RetryDecision


def strategy(policy):
    """A retry policy as a strategy, without jitter (PROG-13)."""
    if policy is None:
        return None

    def decide(error, attempt):
        only = policy.get("onlyMessages")
        again = attempt < policy["maxAttempts"] and (not only or str(error) in only)
        delay = (policy.get("delaySeconds") or 1) * (policy.get("backoffRate") or 1) ** (attempt - 1)
        return RetryDecision(should_retry=again, delay=Duration(seconds=int(delay)))

    return decide


def duration(seconds):
    """A number of seconds, of which none says as much as 0 (PROG-3)."""
    return Duration(seconds=seconds or 0)


COMPLETION = {
    "minSuccessful": "min_successful",
    "toleratedFailureCount": "tolerated_failure_count",
    "toleratedFailurePercentage": "tolerated_failure_percentage",
}


def batch_settings(node):
    """The settings that `map` and `parallel` share."""
    settings = {}
    if node.get("maxConcurrency"):
        settings["max_concurrency"] = node["maxConcurrency"]
    if "completion" in node:
        completion = {COMPLETION[key]: value for key, value in node["completion"].items()}
        settings["completion_config"] = config.CompletionConfig(**completion)
    if node.get("flat"):
        settings["nesting_type"] = config.NestingType.FLAT
    return settings


def batch(node, result):
    """What a program sees of the result of a `map` or `parallel`."""
    if node.get("throwIfError"):
        result.throw_if_error()
    return {"reason": result.completion_reason.name, "items": [seen(item) for item in result.all]}


def seen(item):
    error = item.error.message if item.error else None
    members = {"index": item.index, "status": item.status.name, "value": item.result, "error": error}
    return {key: value for key, value in members.items() if value is not None}
