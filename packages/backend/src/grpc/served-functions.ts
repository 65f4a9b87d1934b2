import { issue, type Issue, type ServedFunction } from "@clew/protocol";
import type { FunctionDescription } from "../port/invoker.ts";

interface Entry {
  readonly served: ServedFunction;
  readonly description: FunctionDescription;
  workers: number;
}

/** What differs between two workers' claims on one function; the order is that in which differences are reported. */
const identity: readonly (keyof ServedFunction)[] = [
  "kind",
  "version",
  "hash",
  "aliases",
  "timeoutSeconds",
  "executionTimeoutSeconds",
  "retentionDays",
];

/**
 * The functions that connected workers serve. Workers that serve the same function must agree on what it is: one
 * function has one version at a time here, so that nobody has to guess which one runs an execution (WORK-10).
 */
export class ServedFunctions {
  readonly #defaultTimeoutSeconds: number;
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();
  #descriptions: ReadonlyMap<string, FunctionDescription> = new Map();

  constructor(defaultTimeoutSeconds: number) {
    this.#defaultTimeoutSeconds = defaultTimeoutSeconds;
  }

  /** Those that can be delivered to now. The map is replaced, never changed. */
  descriptions(): ReadonlyMap<string, FunctionDescription> {
    return this.#descriptions;
  }

  /** Calls `listener` whenever a function appeared or went; returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What the rest of the backend is told of a function. */
  describe(served: ServedFunction): FunctionDescription {
    const version = versionOf(served);
    const hash = served.hash === undefined ? {} : { hash: served.hash };
    return {
      name: served.name,
      kind: served.kind,
      versions: [{ version: "$LATEST", ...hash }, ...(version === "$LATEST" ? [] : [{ version, ...hash }])],
      aliases: new Map((served.aliases ?? []).map((alias) => [alias, version])),
      timeoutSeconds: served.timeoutSeconds ?? this.#defaultTimeoutSeconds,
      ...(served.executionTimeoutSeconds !== undefined && { executionTimeoutSeconds: served.executionTimeoutSeconds }),
      ...(served.retentionDays !== undefined && { retentionDays: served.retentionDays }),
    };
  }

  /** The first of `functions` that is served already as something else. */
  conflict(functions: readonly ServedFunction[]): Issue | undefined {
    for (const [index, wanted] of functions.entries()) {
      const served = this.#entries.get(wanted.name)?.served;
      const difference = served && identity.find((key) => show(served, key) !== show(wanted, key));
      if (served === undefined || difference === undefined) continue;
      return issue("FUNCTION_CONFLICT", {
        field: `hello.functions[${String(index)}].${difference}`,
        expected: `${show(served, difference)}, as other workers serve ${served.name}`,
        actual: show(wanted, difference),
      });
    }
    return undefined;
  }

  /** A worker serves these from now on. */
  add(functions: readonly ServedFunction[]): void {
    let appeared = false;
    for (const served of functions) {
      const entry = this.#entries.get(served.name);
      if (entry !== undefined) {
        entry.workers += 1;
        continue;
      }
      this.#entries.set(served.name, { served, description: this.describe(served), workers: 1 });
      appeared = true;
    }
    if (appeared) this.#changed();
  }

  /** A worker no longer serves these. */
  remove(functions: readonly ServedFunction[]): void {
    let gone = false;
    for (const { name } of functions) {
      const entry = this.#entries.get(name);
      if (entry === undefined) continue;
      entry.workers -= 1;
      if (entry.workers > 0) continue;
      this.#entries.delete(name);
      gone = true;
    }
    if (gone) this.#changed();
  }

  #changed(): void {
    this.#descriptions = new Map([...this.#entries].map(([name, entry]) => [name, entry.description]));
    for (const listener of this.#listeners) listener();
  }
}

/** The version under which a worker serves a function. */
export function versionOf(served: ServedFunction): string {
  return served.version ?? "$LATEST";
}

function show(served: ServedFunction, key: keyof ServedFunction): string {
  const value = key === "version" ? versionOf(served) : served[key];
  if (value === undefined) return "none";
  return typeof value === "object" ? [...value].sort().join(" ") : String(value);
}
