"""Durable functions of the AWS SDK."""

from aws_durable_execution_sdk_python import DurableContext, durable_execution


@durable_execution
def without_checkpoint(event, context: DurableContext):
    if event["fail"]:
        raise ValueError("no such order")
    return {"id": event["id"]}


@durable_execution
def with_step(event, context: DurableContext):
    total = context.step(lambda _: event["price"] * event["count"], name="total")
    return {"total": total}
