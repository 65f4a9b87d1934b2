import type { RuntimeEvent } from "./session.ts";

/** The headers of `next` (RT-4), spelled as the service spells them. */
export function eventHeaders(event: RuntimeEvent): Readonly<Record<string, string>> {
  return {
    "Lambda-Runtime-Aws-Request-Id": event.requestId,
    "Lambda-Runtime-Deadline-Ms": String(Math.trunc(event.deadline)),
    "Lambda-Runtime-Invoked-Function-Arn": headerSafe(event.functionArn),
    "Lambda-Runtime-Trace-Id": headerSafe(event.traceHeader),
    ...(event.tenantId !== undefined && { "Lambda-Runtime-Aws-Tenant-Id": headerSafe(event.tenantId) }),
    ...(event.clientContext !== undefined && { "Lambda-Runtime-Client-Context": headerSafe(event.clientContext) }),
  };
}

/** A header takes printable ASCII only; anything else is percent-encoded rather than lost or refused. */
function headerSafe(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]+/g, (odd) => encodeURIComponent(odd.toWellFormed()));
}
