/** What the clients of the AWS SDK for JavaScript throw, as far as it matters here. */
interface ServiceError {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

const staleToken = /^(invalid checkpoint token|checkpoint token is not valid)/i;

/**
 * What dies of an error of the Lambda API. A stale token, throttling, a fault of the service and a lost connection end
 * the invocation; every other refusal, and a key that cannot be used, would come again and ends the execution. The API
 * has no code for a stale token, so its text is looked at, in each spelling that there is (LAM-12).
 */
export function lambdaErrorScope(error: unknown): "execution" | "invocation" {
  if (typeof error !== "object" || error === null) return "invocation";
  const { name, message, $metadata }: ServiceError = error;
  const status = $metadata?.httpStatusCode;
  if (typeof name === "string" && name.startsWith("KMS")) return "execution";
  if (status === undefined || status < 400 || status === 429 || status >= 500) return "invocation";
  return typeof message === "string" && staleToken.test(message) ? "invocation" : "execution";
}
