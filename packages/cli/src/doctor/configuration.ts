import type { ConfigIssue } from "@clew/backend";
import { Failure } from "../failure.ts";
import type { Terminal } from "../terminal.ts";
import type { Finding } from "./finding.ts";

const purpose = "`clew serve` and `clew dev` in this folder";

/** Looks at the clew.yaml of the folder, if there is one, and for functions of it that cannot start (RT-9). */
export async function examineConfiguration(
  terminal: Pick<Terminal, "folder" | "environment">,
): Promise<readonly Finding[]> {
  const { readConfiguration } = await import("../serve/configuration.ts");
  try {
    const { config, file, findUnready } = await readConfiguration(undefined, terminal);
    if (file === undefined) return [];
    const unready = await findUnready();
    if (unready !== undefined) return unready.issues.map(unfit);
    const count = config.functions.length;
    const found = count === 1 ? "one function, which can start" : `${String(count)} functions, which can start`;
    return [{ name: "clew.yaml", status: "ok", required: true, found, purpose }];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const about = { name: "clew.yaml", required: true, purpose } as const;
    return [{ ...about, status: "missing", found: "mistakes", advice: error.message }];
  }
}

function unfit({ field, line, column, expected, actual, clause }: ConfigIssue): Finding {
  return {
    name: field,
    status: "missing",
    required: true,
    found: actual,
    purpose: `clew.yaml:${String(line)}:${String(column)}: a function that cannot start`,
    advice: `expected ${expected} (${clause})`,
  };
}
