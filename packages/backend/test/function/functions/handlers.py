"""Plain functions, each with one habit. They run in processes of their own, under awslambdaric."""

import logging
import os
import sys
import time


class PaymentError(Exception):
    """An error with a name of its own."""


def greet(event, context):
    print(f"greeting {event['name']}")
    return {
        "greeting": f"hello {event['name']}",
        "pid": os.getpid(),
        "request": context.aws_request_id,
        "arn": context.invoked_function_arn,
        "remaining": context.get_remaining_time_in_millis() > 0,
    }


def fail(event, context):
    raise PaymentError("card refused")


def leave(event, context):
    sys.exit(4)


def die(event, context):
    os._exit(5)


def hang(event, context):
    print(f"hanging {os.getpid()} ", flush=True)
    time.sleep(3600)


def mutter(event, context):
    word = event["word"]
    print(f"printed {word}")
    logging.getLogger().warning("logged %s", word)
    try:
        raise PaymentError(word)
    except PaymentError:
        logging.getLogger().exception("caught %s", word)
    logging.getLogger().error("after %s", word)
    print(f"beside {word}", file=sys.stderr)
    print("\r10 %\r20 %\r", end="")
    print(f"left by {word}", end="")


def not_json(event, context):
    return {1, 2}
