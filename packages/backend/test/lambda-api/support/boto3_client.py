"""Calls the Lambda API through boto3: one JSON request a line in, one JSON answer a line out."""

import datetime
import json
import re
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError


def plain(value):
    """A response as JSON can hold it: times as seconds, streams and bytes as text."""
    if isinstance(value, dict):
        return {key: plain(member) for key, member in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    if isinstance(value, bytes):
        return value.decode()
    if hasattr(value, "read"):
        return value.read().decode()
    return value


def arguments(members):
    """Inputs that boto3 wants as objects of its own."""
    times = {"StartedAfter", "StartedBefore"}
    return {
        name: datetime.datetime.fromtimestamp(value, datetime.timezone.utc) if name in times else value
        for name, value in members.items()
    }


def main():
    client = boto3.client(
        "lambda",
        endpoint_url=sys.argv[1],
        region_name="us-east-1",
        aws_access_key_id="id",
        aws_secret_access_key="secret",
        config=Config(retries={"total_max_attempts": 1}),
    )
    for line in sys.stdin:
        request = json.loads(line)
        method = re.sub("(?<!^)(?=[A-Z])", "_", request["operation"]).lower()
        try:
            answer = {"ok": plain(getattr(client, method)(**arguments(request["input"])))}
            status = answer["ok"].pop("ResponseMetadata")["HTTPStatusCode"]
            answer["status"] = status
        except ClientError as error:
            answer = {
                "error": {
                    "name": error.response["Error"]["Code"],
                    "message": error.response["Error"]["Message"],
                    "class": type(error).__name__,
                },
                "status": error.response["ResponseMetadata"]["HTTPStatusCode"],
            }
        print(json.dumps(answer), flush=True)


main()
