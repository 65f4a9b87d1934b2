/** Where user code logs to. */
export interface Logger {
  debug(message: string, ...data: readonly unknown[]): void;
  info(message: string, ...data: readonly unknown[]): void;
  warn(message: string, ...data: readonly unknown[]): void;
  error(message: string, ...data: readonly unknown[]): void;
}

/** What an invocation, a context or a step adds to each of its lines. */
export interface LogFields {
  readonly executionArn?: string;
  readonly requestId?: string;
  readonly operationId?: string;
  readonly operationName?: string;
  readonly attempt?: number;
}

/** One line of a log. */
export interface LogEntry {
  readonly level: "DEBUG" | "INFO" | "WARN" | "ERROR";
  readonly message: string;
  readonly data: readonly unknown[];
  readonly fields: LogFields;
}

/** Takes log lines. */
export type LogSink = (entry: LogEntry) => void;

/** A logger that adds `fields`, and drops what it is given while `muted` says so. */
export function createLogger(sink: LogSink, fields: LogFields, muted: () => boolean = () => false): Logger {
  const at =
    (level: LogEntry["level"]) =>
    (message: string, ...data: readonly unknown[]): void => {
      if (!muted()) sink({ level, message, data, fields });
    };
  return { debug: at("DEBUG"), info: at("INFO"), warn: at("WARN"), error: at("ERROR") };
}
