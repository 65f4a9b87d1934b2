import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

/** Where a program is looked for. */
export interface ProgramPlace {
  /** What a path is relative to. */
  readonly codePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The file that a program's name means, as when a process is started: a path, or else a name on the PATH. */
export function findProgram(program: string, { codePath, environment }: ProgramPlace): string | undefined {
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = program.includes("/") ? [resolve(codePath, program)] : folders.map((folder) => join(folder, program));
  return paths.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
