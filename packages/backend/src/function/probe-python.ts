import { execFile } from "node:child_process";

/** What an interpreter said of itself and of a function. */
export interface PythonProbe {
  readonly version: string;
  readonly executable: string;
  /** Whether it has awslambdaric. */
  readonly client: boolean;
  /** Whether the handler's module can be found. */
  readonly module: boolean;
}

/** The interpreter's own search, without running anything of what it finds. */
const script = `
import importlib.machinery, json, sys

def found(name, path):
    parts = name.split(".")
    for end in range(1, len(parts) + 1):
        spec = importlib.machinery.PathFinder.find_spec(".".join(parts[:end]), path)
        if spec is None:
            return False
        path = spec.submodule_search_locations
        if path is None:
            return end == len(parts)
    return True

json.dump({
    "version": sys.version.split()[0],
    "executable": sys.executable,
    "client": found("awslambdaric", None),
    "module": sys.argv[1] in sys.builtin_module_names or found(sys.argv[1], None),
}, sys.stdout)
`;

/** A machine under load may take seconds to start an interpreter; longer is no answer. */
const timeoutMs = 10_000;

/** Asks an interpreter what it finds where a function's process would look. Undefined when it gives no answer. */
export function probePython(
  interpreter: string,
  {
    codePath,
    environment,
    module,
  }: { readonly codePath: string; readonly environment: Readonly<Record<string, string>>; readonly module: string },
): Promise<PythonProbe | undefined> {
  // As with `-m awslambdaric`, the working directory is the first place to look at.
  const options = { cwd: codePath, env: environment, timeout: timeoutMs, encoding: "utf8" } as const;
  return new Promise((resolve) => {
    execFile(interpreter, ["-B", "-c", script, module], options, (error, stdout) => {
      resolve(error === null ? read(stdout) : undefined);
    });
  });
}

function read(text: string): PythonProbe | undefined {
  try {
    return JSON.parse(text) as PythonProbe;
  } catch {
    return undefined;
  }
}
