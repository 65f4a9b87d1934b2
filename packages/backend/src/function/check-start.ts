import { createRequire } from "node:module";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { findProgram } from "./find-program.ts";
import { officialClient } from "./host-command.ts";
import type { FunctionHost, HostedFunction } from "./hosted-function.ts";
import { probePython } from "./probe-python.ts";
import { inheritedVariables } from "./process-environment.ts";

/** Why a process of a function cannot start, as far as that shows without running the function's code. */
export interface StartProblem {
  /** What of the function would have to be another. */
  readonly field: "handler" | "interpreter" | "command" | "client";
  readonly expected: string;
  readonly actual: string;
}

/**
 * Looks at what the processes of a function are started with (RT-9): whether there are the interpreter, what it needs to
 * be a host, and the handler's file in the folder of each version. Never rejects; what cannot be told is no problem.
 *
 * @param inherited the environment that processes inherit a few variables from
 */
export async function checkStart(
  hosted: HostedFunction,
  inherited: Readonly<Record<string, string | undefined>>,
): Promise<readonly StartProblem[]> {
  const environment = { ...inheritedVariables(inherited), ...hosted.environment };
  const folders = [...new Set([hosted.codePath, ...hosted.versions.values()])];
  const problems = await Promise.all(folders.map((codePath) => checkFolder(hosted.host, { codePath, environment })));
  return problems.flat().filter(({ field, actual }, index, all) => {
    return all.findIndex((other) => other.field === field && other.actual === actual) === index;
  });
}

interface Place {
  readonly codePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

async function checkFolder(host: FunctionHost, place: Place): Promise<readonly StartProblem[]> {
  switch (host.runtime) {
    case "nodejs":
      return [...interpreterProblems(host.interpreter, place), ...nodeProblems(host, place)];
    case "python": {
      const missing = interpreterProblems(host.interpreter, place);
      return missing.length > 0 ? missing : pythonProblems(host, place);
    }
    case "provided": {
      const [program] = host.command;
      if (findProgram(program, place) !== undefined) return [];
      return [{ field: "command", expected: runnable(program, place.codePath), actual: JSON.stringify(program) }];
    }
  }
}

function interpreterProblems(interpreter: string | undefined, place: Place): readonly StartProblem[] {
  if (interpreter === undefined || findProgram(interpreter, place) !== undefined) return [];
  return [{ field: "interpreter", expected: runnable(interpreter), actual: JSON.stringify(interpreter) }];
}

function runnable(program: string, folder?: string): string {
  if (!program.includes("/")) return "a program that is on the PATH";
  return `a file that can be run${folder === undefined ? "" : ` in ${folder}`}`;
}

/** How a handler's file may be called: what the bootstrap looks for, in its order. */
const nodeExtensions = ["", ".js", ".mjs", ".cjs", ".ts", ".mts", ".cts"];

function nodeProblems(
  { handler, client }: Extract<FunctionHost, { runtime: "nodejs" }>,
  { codePath }: Place,
): readonly StartProblem[] {
  if (client === "aws-lambda-ric") {
    if (officialClient(codePath) !== undefined) return [];
    return [{ field: "client", expected: `the package aws-lambda-ric for ${codePath}`, actual: "none" }];
  }
  const module = /^((?:.*\/)?[^/.]+)\.[^/]+$/.exec(handler)?.[1];
  if (module === undefined) return [malformed(handler)];
  const found = nodeExtensions.some((extension) => isFile(resolve(codePath, module + extension)));
  return found || isPackage(codePath, module) ? [] : [noModule(handler, `${module}.js, .mjs or .ts in ${codePath}`)];
}

async function pythonProblems(
  { handler, interpreter }: Extract<FunctionHost, { runtime: "python" }>,
  { codePath, environment }: Place,
): Promise<readonly StartProblem[]> {
  const dot = handler.lastIndexOf(".");
  if (dot < 0) return [malformed(handler)];
  const module = handler.slice(0, dot).replaceAll("/", ".");
  const found = await probePython(interpreter, { codePath, environment, module });
  if (found === undefined) return [];
  const problems: StartProblem[] = [];
  if (!found.client) {
    problems.push({
      field: "interpreter",
      expected: "a Python with the package awslambdaric, which runs functions (pip install awslambdaric)",
      actual: `${JSON.stringify(interpreter)} without it: ${found.executable}, Python ${found.version}`,
    });
  }
  if (!found.module) problems.push(noModule(handler, `${module.replaceAll(".", "/")}.py in ${codePath}`));
  return problems;
}

function malformed(handler: string): StartProblem {
  return {
    field: "handler",
    expected: "a module and a name in it, such as index.handler",
    actual: JSON.stringify(handler),
  };
}

function noModule(handler: string, file: string): StartProblem {
  return { field: "handler", expected: `a handler whose file is there: ${file}`, actual: JSON.stringify(handler) };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isPackage(codePath: string, module: string): boolean {
  try {
    createRequire(join(codePath, "index.js")).resolve(module);
    return true;
  } catch {
    return false;
  }
}
