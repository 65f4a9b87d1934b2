// Makes the Python virtual environments that the tests and the conformance suite run AWS Lambda functions in, below
// .tools/python, and prints the path of one environment's interpreter; or, with exit code 1, `not evaluable: <why>`.
// Running it again is cheap, and runs that start at once do not disturb one another. Plain JavaScript, so that any Node
// from 20 on can run it.
// usage: node scripts/python-env.mjs <name>
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("../.tools/python", import.meta.url));

/** What every environment has besides its SDK, with everything that these need, so that no two machines differ. */
const common = [
  "awslambdaric==4.2.2",
  "boto3==1.44.8",
  "botocore==1.44.8",
  "jmespath==1.1.0",
  "python-dateutil==2.9.0.post0",
  "s3transfer==0.19.3",
  "simplejson==4.3.0",
  "six==1.17.0",
  "snapshot-restore-py==1.0.0",
  "urllib3==2.8.0",
];

/** The SDK in two versions: the newest, and the last one that raised CallableRuntimeError. */
const environments = {
  "aws-3": ["aws-durable-execution-sdk-python==3.0.0", ...common],
  "aws-1": ["aws-durable-execution-sdk-python==1.7.0", ...common],
};

/** awslambdaric has wheels for these; anything newer would need a compiler. */
const supported = "(3, 11) <= sys.version_info[:2] <= (3, 13)";
const candidates = [process.env.CLEW_PYTHON, "python3", "python3.13", "python3.12", "python3.11"];

class NotEvaluable extends Error {}

/** Runs a command to its end; throws with the last line of what it said when it fails. */
function run(what, command, args) {
  const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  if (status === 0) return;
  const reason = error?.message ?? stderr.trim().split("\n").at(-1);
  throw new NotEvaluable(`${what} failed: ${reason}`);
}

/** A Python on the path that the packages support; CLEW_PYTHON goes first. */
function findPython() {
  const probe = `import sys, venv, ensurepip\nassert ${supported}\nprint(sys.executable)`;
  for (const command of candidates) {
    if (command === undefined || command === "") continue;
    const { status, stdout } = spawnSync(command, ["-c", probe], { encoding: "utf8" });
    if (status === 0) return stdout.trim();
  }
  throw new NotEvaluable(
    "no Python 3.11 to 3.13 with venv and ensurepip on the PATH (CLEW_PYTHON names one elsewhere)",
  );
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** The folder that an environment's name points to, or undefined. */
function current(name) {
  try {
    return readlinkSync(join(home, name));
  } catch {
    return undefined;
  }
}

/** Removes what runs that were killed left behind: folders that no name points to and whose maker is gone. */
function sweep(name) {
  for (const folder of readdirSync(home)) {
    if (!folder.startsWith(`${name}.`) || folder === current(name)) continue;
    if (!alive(Number(folder.split(".").at(-1)))) rmSync(join(home, folder), { recursive: true, force: true });
  }
}

const interpreterOf = (folder) => join(home, folder, "bin", "python");

/** Whether `name` points to an environment with these packages whose Python is still on the machine. */
const ready = (name, hash) => current(name)?.startsWith(`${name}.${hash}.`) && existsSync(interpreterOf(name));

/** Lets `name` point to `folder` in one step; a run that was faster with the same packages wins. */
function publish(name, folder, hash) {
  if (ready(name, hash)) return rmSync(join(home, folder), { recursive: true });
  const link = join(home, `${folder}.link`);
  symlinkSync(folder, link);
  renameSync(link, join(home, name));
}

/** Makes a virtual environment with these packages, or nothing. */
function build(folder, packages) {
  const python = findPython();
  try {
    run("making a virtual environment", python, ["-m", "venv", join(home, folder)]);
    const options = ["--quiet", "--no-input", "--disable-pip-version-check", "--retries", "2"];
    run("pip install", interpreterOf(folder), ["-m", "pip", "install", ...options, ...packages]);
  } catch (error) {
    rmSync(join(home, folder), { recursive: true, force: true });
    throw error;
  }
}

/** The interpreter of an environment, made first where it is missing or has other packages than it should. */
function pythonEnv(name) {
  const packages = environments[name];
  if (packages === undefined)
    throw new Error(`unknown environment ${name}: expected one of ${Object.keys(environments)}`);
  const hash = createHash("sha256").update(packages.join("\n")).digest("hex").slice(0, 12);
  if (!ready(name, hash)) {
    mkdirSync(home, { recursive: true });
    sweep(name);
    const folder = `${name}.${hash}.${process.pid}`;
    build(folder, packages);
    publish(name, folder, hash);
  }
  return interpreterOf(name);
}

try {
  const [name] = process.argv.slice(2);
  if (name === undefined) throw new Error(`usage: python-env.mjs ${Object.keys(environments).join("|")}`);
  console.log(pythonEnv(name));
} catch (error) {
  if (error instanceof NotEvaluable) console.log(`not evaluable: ${error.message}`);
  else console.error(error.message);
  process.exitCode = error instanceof NotEvaluable ? 1 : 2;
}
