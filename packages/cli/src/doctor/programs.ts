import type { Finding, Machine, ProgramOutput } from "./finding.ts";

/** A program that some functions, hosts or stores need, or will. */
interface ProgramCheck {
  readonly name: string;
  readonly purpose: string;
  /** How to get it; absent for what is not used yet. */
  readonly advice?: string;
  /** Ways to ask for its version, in order. */
  readonly commands: readonly (readonly [string, ...string[]])[];
  /** The version in what it says; undefined when it is not one that can be used. */
  readonly read: (text: string) => string | undefined;
  /** What a version that can be used lacks for a part of the purpose, in what `read` made of it, and how to get it. */
  readonly lack?: { readonly sign: string; readonly advice: string };
}

const first = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[1];

const pythonProbe =
  "import importlib.util, sys, venv, ensurepip; assert (3, 11) <= sys.version_info[:2] <= (3, 13); print('Python', sys.version.split()[0], sys.executable, *([] if importlib.util.find_spec('awslambdaric') else ['without awslambdaric']))";

function pythonCheck(named: string | undefined): ProgramCheck {
  const candidates = [named ?? "", "python3", "python3.13", "python3.12", "python3.11"].filter((name) => name !== "");
  return {
    name: "Python",
    purpose: "functions in Python, and the suite's Python hosts",
    advice:
      "install Python 3.11 to 3.13 with venv and ensurepip (Debian: python3-venv); CLEW_PYTHON names one elsewhere",
    commands: candidates.map((name) => [name, "-c", pythonProbe] as const),
    read: first(/^Python (.+)$/m),
    lack: {
      sign: " without awslambdaric",
      advice:
        "it makes the suite's environments, but runs no functions: `pip install awslambdaric` in the environment whose Python a function names as its interpreter",
    },
  };
}

/** What a later version will use: whoever has it is not to think that this one does. */
const later: readonly ProgramCheck[] = [
  { name: "Java", purpose: "functions in Java", commands: [["java", "-version"]], read: first(/version "([^"]+)"/) },
  {
    name: "Maven",
    purpose: "building functions in Java",
    commands: [["mvn", "--version"]],
    read: first(/Apache Maven (\S+)/),
  },
  { name: "Go", purpose: "functions in Go", commands: [["go", "version"]], read: first(/go version go(\S+)/) },
  { name: "Rust", purpose: "functions in Rust", commands: [["cargo", "--version"]], read: first(/cargo (\S+)/) },
  {
    name: "PostgreSQL",
    purpose: "a store that servers share",
    commands: [["postgres", "--version"]],
    read: first(/PostgreSQL\) (\S+)/),
  },
];

const debianPostgres = "/usr/lib/postgresql";

/** Programs that are on the machine, or not. None of them is required. */
export async function examinePrograms(
  machine: Machine,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly Finding[]> {
  return Promise.all([pythonCheck(environment["CLEW_PYTHON"]), ...later].map((check) => examine(check, machine)));
}

async function examine(
  { name, purpose, advice, commands, read, lack }: ProgramCheck,
  machine: Machine,
): Promise<Finding> {
  const about = { name, purpose, required: false };
  let unfit: string | undefined;
  for (const command of name === "PostgreSQL" ? [...commands, ...postgresElsewhere(machine)] : commands) {
    const output = await machine.run(command);
    const version = output === undefined || !output.ok ? undefined : read(output.text);
    if (version !== undefined && advice === undefined)
      return { ...about, status: "unused", found: `${version}, not used yet` };
    if (version !== undefined && lack !== undefined && version.endsWith(lack.sign))
      return { ...about, status: "warning", found: version, advice: lack.advice };
    if (version !== undefined) return { ...about, status: "ok", found: version };
    unfit ??= output === undefined ? undefined : describe(command[0], output);
  }
  if (advice === undefined) return { ...about, status: "unused", found: "not found, not needed yet" };
  return { ...about, status: "missing", found: unfit ?? "not found", advice };
}

function postgresElsewhere({ list }: Machine): readonly (readonly [string, ...string[]])[] {
  return list(debianPostgres)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => [`${debianPostgres}/${version}/bin/postgres`, "--version"]);
}

/** Why a program that is there does not do. */
function describe(program: string, { ok, text }: ProgramOutput): string {
  const line =
    text
      .trim()
      .split("\n")
      .at(ok ? 0 : -1) ?? "";
  return `${program} is not fit: ${line}`;
}
