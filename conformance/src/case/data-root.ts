import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's folder, which holds the suite's data: from sources and from `dist` alike. */
export const dataRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  return existsSync(join(folder, "scenarios")) ? folder : findRoot(dirname(folder));
}
