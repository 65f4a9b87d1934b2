import type { CaseReport } from "./report.ts";

/** The command that runs one case again, for one target in one configuration, and shows all that it leaves to read. */
export function rerunCommand(target: string, { case: id, configuration }: CaseReport): string {
  return `clew conformance run ${id} --sdk ${target} --configuration ${configuration} --keep`;
}
