"""What both payment functions do."""


class PaymentDeclined(Exception):
    """The bank says no."""


def charge(order_id: str, amount: float) -> str:
    """Takes the money and returns the transaction's id."""
    if amount > 1000:
        raise PaymentDeclined(f"card declined for {amount}")
    return f"txn-{order_id}"
