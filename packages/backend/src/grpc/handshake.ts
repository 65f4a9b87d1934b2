import {
  checkInteger,
  checkString,
  issue,
  limits,
  type Issue,
  type ServedFunction,
  type ServerWelcome,
  type StringLimit,
  type WorkerHello,
} from "@clew/protocol";

/** What a server grants to workers, and says of itself. */
export interface HandshakeTerms {
  /** Protocol versions that this server speaks, best first. */
  readonly protocolVersions: readonly string[];
  /** Capabilities that a worker may ask for. */
  readonly capabilities: readonly string[];
  readonly serverName: string;
  readonly serverVersion: string;
  readonly maxMessageBytes: number;
  /** The most that a worker may take at once, and what one gets that does not say. */
  readonly maxConcurrentInvocations: number;
}

/** A handshake's outcome: what was agreed, or the one thing that stood against it. */
export type Handshake =
  { readonly ok: true; readonly welcome: ServerWelcome } | { readonly ok: false; readonly issue: Issue };

/** Answers a hello: agrees on version, capabilities and limits, or names what it does not know (VER-2, VER-3). */
export function negotiate(hello: WorkerHello, terms: HandshakeTerms): Handshake {
  const protocolVersion = hello.protocolVersions.find((version) => terms.protocolVersions.includes(version));
  if (protocolVersion === undefined) {
    return refuse(
      issue("VERSION_UNSUPPORTED", {
        field: "hello.protocolVersions",
        expected: terms.protocolVersions.join(", "),
        actual: hello.protocolVersions.join(", "),
      }),
    );
  }
  const problem = checkCapabilities(hello, terms) ?? checkLimit(hello, terms) ?? checkFunctions(hello.functions);
  if (problem !== undefined) return refuse(problem);
  return {
    ok: true,
    welcome: {
      protocolVersion,
      serverName: terms.serverName,
      serverVersion: terms.serverVersion,
      capabilities: hello.capabilities,
      maxMessageBytes: terms.maxMessageBytes,
      maxConcurrentInvocations: concurrency(hello, terms),
    },
  };
}

function refuse(problem: Issue): Handshake {
  return { ok: false, issue: problem };
}

function checkCapabilities(hello: WorkerHello, terms: HandshakeTerms): Issue | undefined {
  const index = hello.capabilities.findIndex((name) => !terms.capabilities.includes(name));
  if (index < 0) return undefined;
  return issue("CAPABILITY_UNKNOWN", {
    field: `hello.capabilities[${String(index)}]`,
    expected: terms.capabilities.length === 0 ? "no capability" : terms.capabilities.join(", "),
    actual: hello.capabilities[index] ?? "",
  });
}

function concurrency(hello: WorkerHello, terms: HandshakeTerms): number {
  const wanted = hello.maxConcurrentInvocations ?? 0;
  return wanted === 0 ? terms.maxConcurrentInvocations : wanted;
}

function checkLimit(hello: WorkerHello, terms: HandshakeTerms): Issue | undefined {
  const wanted = concurrency(hello, terms);
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= terms.maxConcurrentInvocations) return undefined;
  return issue("LIMIT_UNSUPPORTED", {
    field: "hello.maxConcurrentInvocations",
    expected: `a number from 0 to ${String(terms.maxConcurrentInvocations)}`,
    actual: String(wanted),
  });
}

/** A function's own name: no qualifier, no ARN (WORK-3). */
const functionName: StringLimit = { minLength: 1, maxLength: 64, pattern: "^[a-zA-Z0-9_-]+$", clause: "LIM-3" };
/** A version is digits; a name that is all digits could be taken for one. */
const alias: StringLimit = { minLength: 1, maxLength: 128, pattern: "^(?!\\d+$)[a-zA-Z0-9_-]+$", clause: "LIM-3" };

function checkFunctions(functions: readonly ServedFunction[]): Issue | undefined {
  if (functions.length === 0) {
    return issue("FIELD_REQUIRED", { field: "hello.functions", expected: "at least one function", actual: "none" });
  }
  const seen = new Map<string, number>();
  for (const [index, served] of functions.entries()) {
    const problem = checkFunction(served, `hello.functions[${String(index)}]`);
    if (problem !== undefined) return problem;
    const earlier = seen.get(served.name);
    if (earlier !== undefined) {
      return issue("FUNCTION_CONFLICT", {
        field: `hello.functions[${String(index)}].name`,
        expected: `a name that hello.functions[${String(earlier)}] does not have`,
        actual: served.name,
      });
    }
    seen.set(served.name, index);
  }
  return undefined;
}

function checkFunction(served: ServedFunction, field: string): Issue | undefined {
  return (
    checkString(functionName, `${field}.name`, served.name) ??
    optional(served.version, (version) => checkString(limits.string.functionVersion, `${field}.version`, version)) ??
    firstOf(served.aliases ?? [], (name, index) => checkString(alias, `${field}.aliases[${String(index)}]`, name)) ??
    optional(served.timeoutSeconds, (value) =>
      checkInteger(limits.integer.invocationTimeoutSeconds, `${field}.timeoutSeconds`, value),
    ) ??
    optional(served.executionTimeoutSeconds, (value) =>
      checkInteger(limits.integer.executionTimeoutSeconds, `${field}.executionTimeoutSeconds`, value),
    ) ??
    optional(served.retentionDays, (value) =>
      checkInteger(limits.integer.retentionDays, `${field}.retentionDays`, value),
    )
  );
}

function optional<T>(value: T | undefined, check: (value: T) => Issue | undefined): Issue | undefined {
  return value === undefined ? undefined : check(value);
}

function firstOf<T>(items: readonly T[], check: (item: T, index: number) => Issue | undefined): Issue | undefined {
  for (const [index, item] of items.entries()) {
    const problem = check(item, index);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
