"""A durable function of the AWS SDK that needs no checkpoint."""

from aws_durable_execution_sdk_python import DurableContext, durable_execution


@durable_execution
def handler(event, context: DurableContext):
    if event["fail"]:
        raise ValueError("no such order")
    return {"id": event["id"]}
