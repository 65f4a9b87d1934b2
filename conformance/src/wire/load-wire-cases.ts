import { join } from "node:path";
import type { WireCase } from "../case/case.ts";
import { dataRoot } from "../case/data-root.ts";
import { loadCases } from "../case/load.ts";

/**
 * The suite's wire cases, in the order of file names.
 *
 * @throws {DataError} when a file is malformed.
 */
export function loadWireCases(folder: string = join(dataRoot, "scenarios", "wire")): readonly WireCase[] {
  return loadCases(folder).filter((found) => "wire" in found);
}
