import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Decoded, DurableInvocation, Invocation, InvocationOutcome, Issue } from "@clew/protocol";
import { checkText, notTextError } from "../core/check-text.ts";
import type { FunctionDescription, Invoker } from "../port/invoker.ts";
import type { Scheduler } from "../port/scheduler.ts";
import type { RuntimeEvent } from "../runtime-api/index.ts";
import { describeFunction } from "./describe-function.ts";
import { FunctionProcess, type ProcessAnswer } from "./function-process.ts";
import { codePathOf, type HostedFunction } from "./hosted-function.ts";
import type { FunctionLog } from "./log-lines.ts";
import { hostError, outcomeOf, type ParseOutput } from "./outcome.ts";
import { ProcessGuard } from "./process-guard.ts";
import { ProcessPool } from "./process-pool.ts";

/** What hosting functions as processes needs. */
export interface ProcessInvokerOptions {
  readonly functions: readonly HostedFunction[];
  readonly scheduler: Scheduler;
  /**
   * The backend's REST endpoint, `http://host:port`: where the functions' AWS clients send their requests. What comes
   * before it is known waits for it: a function is known before anybody can call it.
   */
  readonly endpoint: Promise<string>;
  readonly region: string;
  /** The ARN of a function version, as the backend spells it. */
  readonly functionArn: (name: string, version: string) => string;
  /** Renders the event of a durable invocation; refuses one that cannot be told to a Lambda host (ENV-6). */
  readonly renderEvent: (invocation: DurableInvocation) => Decoded<Uint8Array>;
  readonly parseOutput: ParseOutput;
  /** Takes every line that a process writes. */
  readonly log: (line: FunctionLog) => void;
  /** The environment that processes inherit a few variables from: the backend's own. */
  readonly inherited: Readonly<Record<string, string | undefined>>;
  /** A process without work is stopped after this long. */
  readonly idleTimeoutMs: number;
}

interface Hosted {
  readonly hosted: HostedFunction;
  readonly pool: ProcessPool;
}

/**
 * Hosts functions as processes, each behind a Runtime API of its own (RT). A process is started when an invocation
 * needs one, kept warm for the next, stopped when it has been idle, replaced when it died. Reads every function's code
 * once, for the hashes of its versions.
 */
export async function createProcessInvoker(options: ProcessInvokerOptions): Promise<Invoker> {
  const descriptions = await Promise.all(options.functions.map(describeFunction));
  const workDir = await mkdtemp(join(tmpdir(), "clew-"));
  return new ProcessInvoker(options, workDir, descriptions);
}

class ProcessInvoker implements Invoker {
  readonly #options: ProcessInvokerOptions;
  readonly #workDir: string;
  readonly #guard: ProcessGuard;
  readonly #descriptions: ReadonlyMap<string, FunctionDescription>;
  readonly #functions: ReadonlyMap<string, Hosted>;
  readonly #running = new Set<Promise<unknown>>();

  constructor(options: ProcessInvokerOptions, workDir: string, descriptions: readonly FunctionDescription[]) {
    this.#options = options;
    this.#workDir = workDir;
    this.#guard = new ProcessGuard(workDir);
    this.#descriptions = new Map(descriptions.map((description) => [description.name, description]));
    this.#functions = new Map(options.functions.map((hosted) => [hosted.name, { hosted, pool: this.#pool(hosted) }]));
  }

  functions(): ReadonlyMap<string, FunctionDescription> {
    return this.#descriptions;
  }

  /** What is hosted is fixed at the start. */
  onChange(): () => void {
    return () => undefined;
  }

  invoke(invocation: Invocation, signal: AbortSignal): Promise<InvocationOutcome> {
    const running = this.#invoke(invocation, signal).catch((error: unknown) => faultOf(invocation, error));
    this.#running.add(running);
    return running.finally(() => this.#running.delete(running));
  }

  async close(graceMs: number): Promise<void> {
    const pools = [...this.#functions.values()].map(({ pool }) => pool);
    for (const pool of pools) pool.close();
    let cancel = (): void => undefined;
    const grace = new Promise<void>((resolve) => {
      cancel = this.#options.scheduler.after(graceMs, resolve);
    });
    await Promise.race([Promise.all(this.#running), grace]);
    cancel();
    await Promise.all(pools.map((pool) => pool.kill()));
    await Promise.all(this.#running);
    await this.#guard.close();
    await rm(this.#workDir, { recursive: true, force: true });
  }

  async #invoke(invocation: Invocation, signal: AbortSignal): Promise<InvocationOutcome> {
    const { functionName, functionVersion, requestId, deadline } = invocation;
    const target = this.#functions.get(functionName);
    if (target === undefined || codePathOf(target.hosted, functionVersion) === undefined) {
      return hostError(
        "ResourceNotFoundException",
        requestId,
        `Function not found: ${functionName}:${functionVersion}`,
      );
    }
    const { scheduler } = this.#options;
    const late = new AbortController();
    const cancel = scheduler.after(Math.max(0, deadline - scheduler.now()), () => {
      late.abort();
    });
    try {
      return await this.#run(target, invocation, { late: late.signal, abandoned: signal });
    } finally {
      cancel();
    }
  }

  async #run(
    { hosted, pool }: Hosted,
    invocation: Invocation,
    { late, abandoned }: Signals,
  ): Promise<InvocationOutcome> {
    const { requestId, functionVersion } = invocation;
    const body = this.#body(invocation);
    if (!body.ok) return refusedEvent(invocation, body.issue);
    const event = this.#event(invocation, body.value);
    for (;;) {
      const process = await pool.take(functionVersion, AbortSignal.any([late, abandoned]));
      if (process === undefined)
        return hostError("TooManyRequestsException", requestId, "no process became free in time");
      const warm = process.served > 0;
      const answer = await answerOrKill(process, invocation, { event, late });
      if (answer.kind === "response" || answer.kind === "error") pool.release(process);
      else process.kill();
      if (answer.kind === "killed") {
        if (late.aborted) return { kind: "timeout", timeoutSeconds: hosted.timeoutSeconds };
        return hostError("Runtime.ExitError", requestId, "Runtime exited with error: signal: killed");
      }
      // A warm process that went away without having seen the event says nothing about this invocation.
      if (answer.kind === "exited" && !answer.taken && warm) continue;
      const outcome = outcomeOf(invocation, answer, this.#options.parseOutput);
      if (outcome.kind === "output" && outcome.output.status === undefined) this.#sayNoStatus(invocation);
      return outcome;
    }
  }

  /** The execution's error has the service's words for it, which tell no beginner what to do. */
  #sayNoStatus(invocation: Invocation): void {
    const { functionName, functionVersion, requestId } = invocation;
    this.#options.log({
      functionName,
      functionVersion,
      stream: "stderr",
      text: noStatus,
      requestId,
      ...(invocation.kind === "durable" && { executionId: invocation.executionId }),
    });
  }

  #body(invocation: Invocation): Decoded<Uint8Array> {
    if (invocation.kind === "durable") return this.#options.renderEvent(invocation);
    const problem = checkText(true, "input", invocation.input);
    return problem === undefined ? { ok: true, value: invocation.input.data } : { ok: false, issue: problem };
  }

  #event(invocation: Invocation, event: Uint8Array): RuntimeEvent {
    const { requestId, functionName, functionVersion, deadline, traceHeader, tenantId } = invocation;
    return {
      requestId,
      event,
      functionArn: this.#options.functionArn(functionName, functionVersion),
      deadline,
      traceHeader: traceHeader ?? newTrace(requestId, deadline),
      ...(tenantId !== undefined && { tenantId }),
    };
  }

  #pool(hosted: HostedFunction): ProcessPool {
    const { scheduler, idleTimeoutMs, endpoint, region, inherited, log } = this.#options;
    const start = async (version: string): Promise<FunctionProcess> => {
      const codePath = codePathOf(hosted, version) ?? hosted.codePath;
      const own = { workDir: this.#workDir, guard: this.#guard };
      const settings = { hosted, version, codePath, endpoint: await endpoint, region, inherited, log };
      return FunctionProcess.start({ ...settings, ...own });
    };
    return new ProcessPool({ scheduler, limit: hosted.concurrency, idleTimeoutMs, start });
  }
}

const noStatus =
  "clew: the answer has no Status: is the handler wrapped with withDurableExecution / @durable_execution, or is the function kind: plain?";

interface Signals {
  /** The invocation's deadline passed. */
  readonly late: AbortSignal;
  /** Nobody waits for the outcome any more; what runs may go on. */
  readonly abandoned: AbortSignal;
}

/** Has a process answer an event; kills it when the answer is late. */
async function answerOrKill(
  process: FunctionProcess,
  invocation: Invocation,
  { event, late }: { readonly event: RuntimeEvent; readonly late: AbortSignal },
): Promise<ProcessAnswer> {
  const kill = (): void => {
    process.kill();
  };
  if (late.aborted) kill();
  late.addEventListener("abort", kill, { once: true });
  try {
    return await process.invoke(event, invocation.kind === "durable" ? invocation.executionId : undefined);
  } finally {
    late.removeEventListener("abort", kill);
  }
}

/**
 * An event that no process can be told ends what it belongs to, since it would be the same at every repetition: a durable
 * execution as FAILED, the call of a plain function with an error (ENV-14).
 */
function refusedEvent({ kind }: Invocation, problem: Issue): InvocationOutcome {
  const error = notTextError(problem);
  return kind === "durable" ? { kind: "output", output: { status: "FAILED", error } } : { kind: "error", error };
}

/** The machine refused a port, a folder or a process. */
function faultOf({ requestId }: Invocation, error: unknown): InvocationOutcome {
  return hostError("Runtime.HostError", requestId, error instanceof Error ? error.message : String(error));
}

/** Several runtimes insist on a trace header: one that is not sampled, made from what is unique already. */
function newTrace(requestId: string, deadline: number): string {
  const unique = createHash("sha256").update(requestId).digest("hex");
  const seconds = Math.trunc(deadline / 1000)
    .toString(16)
    .padStart(8, "0")
    .slice(-8);
  return `Root=1-${seconds}-${unique.slice(0, 24)};Parent=${unique.slice(24, 40)};Sampled=0`;
}
