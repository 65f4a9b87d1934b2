"""Takes a payment in one go: a function that knows nothing of durable execution."""

from charging import charge


def handler(event: dict, _context: object) -> dict:
    return {"transactionId": charge(event["orderId"], event["amount"])}
