import { expect, test } from "vitest";
import { staleTokenText } from "../../src/lambda-api/stale-token-text.ts";

const lower = "Invalid checkpoint token";
const capital = "Invalid Checkpoint Token";

/** What the clients inside the SDKs were seen to send, apart from the versions marked with what they will be. */
const botocore = "Boto3/1.44.8 md/Botocore#1.44.8 ua/2.1 os/linux#6.1 lang/python#3.11.7 cfg/retry-mode#standard";
const awsSdk = "aws-sdk-js/3.1163.0 ua/2.1 os/linux#6.1 lang/js md/nodejs#26.10.0 api/lambda#3.1163.0 m/E,g";

test.each([
  [`${botocore} Botocore/1.44.8 aws-durable-execution-sdk-python/1.7.0`, capital],
  [`${botocore} Botocore/1.44.8 aws-durable-execution-sdk-python/1.7.0-bundled`, capital],
  [`${botocore} Botocore/1.44.8 aws-durable-execution-sdk-python/2.0.0`, capital],
  [`${botocore} Botocore/1.44.8 aws-durable-execution-sdk-python/2.0.1`, lower],
  [`${botocore} Botocore/1.44.8 aws-durable-execution-sdk-python/2.1.0`, lower],
  [`${botocore} Botocore/1.44.8 aws-durable-execution-sdk-python/3.0.0`, lower],
  [`${awsSdk} aws-durable-execution-sdk-js/2.4.0`, capital],
  [`${awsSdk} aws-durable-execution-sdk-js/2.4.1`, lower],
  [`${awsSdk} aws-durable-execution-sdk-js/10.0.0`, lower],
  ["aws-sdk-java/2.51.3 aws-durable-execution-sdk-java/2.1.1-SNAPSHOT", capital],
  ["aws-sdk-rust/1.3 aws-durable-execution-sdk-rust/0.1.0", capital],
  ["aws-durable-execution-sdk-go/0.1.0", lower],
  [`${awsSdk} app/mine`, lower],
  ["curl/8", lower],
  ["", lower],
  [undefined, lower],
])("%s hears %s", (userAgent, text) => {
  expect(staleTokenText("auto", userAgent)).toBe(text);
});

test("a setting goes before the user agent", () => {
  const userAgent = `${awsSdk} aws-durable-execution-sdk-js/2.4.0`;
  expect(staleTokenText("lower", userAgent)).toBe(lower);
  expect(staleTokenText("capital", undefined)).toBe(capital);
});
