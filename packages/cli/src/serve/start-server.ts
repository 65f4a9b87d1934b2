import { createServer, type RunningServer, serverOptions } from "@clew/backend";
import type { Store } from "@clew/store";
import { badValue } from "../failure.ts";
import { version } from "../version.ts";
import type { Terminal } from "../terminal.ts";
import { failedExecutionLine, functionLogLine, type LogStyle, workerLogLine } from "./log.ts";
import type { ServeSettings } from "./settings.ts";

/** Where a server's words go. */
export interface ServerVoice extends LogStyle {
  /** Lines for people, and documents of the machine form. */
  readonly say: (text: string, document: Readonly<Record<string, unknown>>) => void;
  readonly onError: (error: unknown) => void;
}

/**
 * Starts a server over a store.
 *
 * @throws Failure `usage` when a port is taken
 */
export async function startServer(
  settings: ServeSettings,
  store: Store,
  { terminal, voice }: { readonly terminal: Pick<Terminal, "environment" | "now">; readonly voice: ServerVoice },
): Promise<RunningServer> {
  const { say, paint, onError } = voice;
  try {
    return await createServer({
      ...serverOptions(settings.config),
      store,
      version,
      environment: terminal.environment,
      onFunctionLog: (log) => {
        const at = terminal.now();
        say(functionLogLine(log, at, voice), { log: { timestamp: at, ...log } });
      },
      onWorkerLog: ({ time, ...log }) => {
        say(workerLogLine({ time, ...log }, voice), { log: { timestamp: time, ...log } });
      },
      onEventFailure: ({ functionName, functionVersion }, { type, message }) => {
        const why = [type, message].filter((part) => part !== undefined).join(": ");
        const name = `${functionName}:${functionVersion}`;
        say(`${paint(name, name)} failed, and nobody waits for it: ${why}`, {
          failed: { functionName, type, message },
        });
      },
      onFailedExecution: (execution, error) => {
        const { id, name, functionName, functionVersion, status } = execution;
        say(failedExecutionLine(execution, error, { at: terminal.now(), voice }), {
          closed: { id, name, functionName, functionVersion, status, ...error },
        });
      },
      onError,
    });
  } catch (error) {
    throw explainStart(error, settings);
  }
}

/** A port that is taken is the flag's matter; anything else is told as it is. */
function explainStart(error: unknown, { config: { server } }: ServeSettings): unknown {
  if (!(error instanceof Error && "code" in error && "port" in error)) return error;
  const { code, port } = error;
  if (code !== "EADDRINUSE" && code !== "EACCES") return error;
  return badValue(port === server.grpcPort ? "--grpc-port" : "--http-port", {
    expected: "a port that is free and may be listened on",
    actual: `${String(port)} (${code === "EADDRINUSE" ? "in use" : "not permitted"})`,
    hint: "0 takes any free port; clew.yaml has server.grpcPort and server.httpPort",
  });
}
