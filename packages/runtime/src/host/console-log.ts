import type { LogEntry, LogSink } from "../context/logger.ts";

/** Writes each entry as one line of JSON to the console, where Lambda and the local backend pick it up. */
export const consoleLog: LogSink = ({ level, message, data, fields }) => {
  const line = JSON.stringify({ level, message, ...fields, ...(data.length > 0 && { data: data.map(printable) }) });
  switch (level) {
    case "DEBUG":
      return console.debug(line);
    case "INFO":
      return console.info(line);
    case "WARN":
      return console.warn(line);
    case "ERROR":
      return console.error(line);
  }
};

/** An entry as one line for people: the message, then the data. */
export function logText({ message, data }: LogEntry): string {
  const texts = data.map(printable).map((each) => (typeof each === "string" ? each : JSON.stringify(each)));
  return [message, ...texts].join(" ");
}

/** A value that JSON can write: an error as its stack, what JSON cannot write as text. */
function printable(value: unknown): unknown {
  if (value instanceof Error) return value.stack ?? value.message;
  try {
    return JSON.stringify(value) === undefined ? String(value) : value;
  } catch {
    return String(value);
  }
}
