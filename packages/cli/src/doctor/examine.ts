import { join } from "node:path";
import { formatDuration } from "../output/duration.ts";
import type { Finding, Machine } from "./finding.ts";
import { examinePrograms } from "./programs.ts";

/** Where Clew is, and what it is to be used on. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder whose disk is measured: where a store would be. */
  readonly folder: string;
  /** The root of the checkout that this program is part of; undefined where it is installed. */
  readonly checkout: string | undefined;
}

/** Looks at everything that Clew needs or can use. */
export async function examineMachine(machine: Machine, surroundings: Surroundings): Promise<readonly Finding[]> {
  const programs = await examinePrograms(machine, surroundings.environment);
  return [
    node(),
    ...(await Promise.all(ports.map((port) => examinePort(machine, port)))),
    await examineDisk(machine, surroundings.folder),
    ...programs,
    ...pythonEnvironments(machine, surroundings.checkout),
  ];
}

/** The shim has refused anything older. */
function node(): Finding {
  const sqlite = process.versions["sqlite"];
  const found = `${process.versions.node}, SQLite ${sqlite ?? "built in"} (${process.execPath})`;
  return { name: "Node", status: "ok", required: true, found, purpose: "everything" };
}

const ports = [
  { port: 0, name: "loopback", required: true, purpose: "listening at all" },
  { port: 9470, name: "port 9470", required: false, purpose: "the REST API's default" },
  { port: 9471, name: "port 9471", required: false, purpose: "gRPC's default" },
] as const;

async function examinePort(
  machine: Machine,
  { port, name, required, purpose }: (typeof ports)[number],
): Promise<Finding> {
  const answer = await machine.tryPort(port);
  const about = { name, required, purpose };
  if (answer === "free") return { ...about, status: "ok", found: port === 0 ? "127.0.0.1 can be listened on" : "free" };
  if (required) return { ...about, status: "missing", found: answer, advice: "allow programs to listen on 127.0.0.1" };
  const found = answer === "EADDRINUSE" ? "in use, perhaps by a server of Clew" : answer;
  return { ...about, status: "warning", found, advice: "`clew serve --grpc-port 0 --http-port 0` takes free ones" };
}

const flushes = 40;
const slowFlushMs = 10;

async function examineDisk(machine: Machine, folder: string): Promise<Finding> {
  const about = { name: "disk", required: true, purpose: "a store; each group of commits waits for one flush" };
  const times = await machine.timeFlushes(folder, flushes);
  if (typeof times === "string") {
    return {
      ...about,
      status: "missing",
      found: times,
      advice: `make ${folder} writable, or call this in the folder of the store`,
    };
  }
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const worst = sorted.at(-1) ?? 0;
  const figures = `flush of 4 KiB: median ${precise(median)}, worst ${precise(worst)}`;
  if (median <= slowFlushMs) return { ...about, status: "ok", found: figures };
  return {
    ...about,
    status: "warning",
    found: figures,
    advice: "put the store on a faster disk, or use --durability normal",
  };
}

function precise(ms: number): string {
  return ms < 10 ? `${ms.toFixed(2)} ms` : formatDuration(ms);
}

const environmentNames = [
  { name: "aws-3", version: "3.x" },
  { name: "aws-1", version: "1.x, the last to raise CallableRuntimeError" },
] as const;

/** The virtual environments that a checkout makes for the suite. */
function pythonEnvironments({ exists }: Machine, checkout: string | undefined): readonly Finding[] {
  if (checkout === undefined) return [];
  return environmentNames.map(({ name, version }) => {
    const interpreter = join(checkout, ".tools/python", name, "bin/python");
    const about = {
      name: `Python SDK ${name}`,
      required: false,
      purpose: `the suite's host for the AWS Python SDK ${version}`,
    };
    return exists(interpreter)
      ? { ...about, status: "ok", found: interpreter }
      : { ...about, status: "missing", found: "not made yet", advice: `node scripts/python-env.mjs ${name} makes it` };
  });
}
