"""Takes a payment durably, with the AWS Python SDK."""

from aws_durable_execution_sdk_python import DurableContext, durable_execution
from aws_durable_execution_sdk_python.config import Duration, StepConfig
from aws_durable_execution_sdk_python.retries import RetryPresets

from charging import charge


@durable_execution
def handler(event: dict, context: DurableContext) -> dict:
    if event["orderId"].startswith("suspicious"):
        # Somebody looks at it: longer than this function's execution timeout allows.
        context.wait(Duration.from_hours(1), name="fraud-review")
    transaction = context.step(
        lambda _: charge(event["orderId"], event["amount"]),
        name="charge",
        config=StepConfig(retry_strategy=RetryPresets.none()),
    )
    return {"transactionId": transaction}
