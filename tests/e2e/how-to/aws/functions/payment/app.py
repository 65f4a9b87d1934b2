from aws_durable_execution_sdk_python import DurableContext, durable_execution


@durable_execution
def handler(event: dict, context: DurableContext) -> dict:
    transaction = context.step(lambda _: f"txn-{event['amount']}", name="charge")
    return {"transactionId": transaction}
