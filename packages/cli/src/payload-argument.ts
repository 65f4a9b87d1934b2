import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { jsonMediaType, type Payload, payloadText } from "@clew/protocol";
import { badValue } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

/** An argument that holds a payload, as its command names it. */
export interface PayloadArgument {
  /** Its name in errors. */
  readonly field: string;
  /** The text itself, `-` for standard input, `@file` for a file; absent: no payload. */
  readonly text: string | undefined;
  readonly mediaType?: string;
}

/**
 * Reads a payload. What is to be JSON is checked here, since the function would only fail on it later.
 *
 * @throws Failure `usage`
 */
export async function readPayload(
  { field, text, mediaType = jsonMediaType }: PayloadArgument,
  terminal: Pick<Terminal, "readStdin" | "folder">,
): Promise<Payload | undefined> {
  if (text === undefined) return undefined;
  const payload = { data: await readBytes(field, text, terminal), mediaType };
  if (mediaType === jsonMediaType) checkJson(field, payload);
  return payload;
}

async function readBytes(
  field: string,
  text: string,
  terminal: Pick<Terminal, "readStdin" | "folder">,
): Promise<Uint8Array> {
  if (text === "-") return terminal.readStdin();
  if (!text.startsWith("@")) return new TextEncoder().encode(text);
  const path = text.slice(1);
  try {
    return await readFile(resolve(terminal.folder, path));
  } catch (error) {
    throw badValue(field, {
      expected: "a file that can be read",
      actual: `${JSON.stringify(path)} (${reasonOf(error)})`,
    });
  }
}

function checkJson(field: string, payload: Payload): void {
  const text = payloadText(payload);
  const hint = "quote a text as JSON, '\"like this\"', or say what it is with --media-type";
  if (text === undefined) throw badValue(field, { expected: "JSON", actual: "bytes that are not UTF-8", hint });
  try {
    JSON.parse(text);
  } catch (error) {
    throw badValue(field, {
      expected: "JSON",
      actual: `${JSON.stringify(text.slice(0, 60))} (${reasonOf(error)})`,
      hint,
    });
  }
}

/** What went wrong, on one line. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
