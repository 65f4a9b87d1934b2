import type { Command } from "commander";
import { findCheckout } from "../checkout.ts";
import type { Exit } from "../exit-code.ts";
import type { Finding } from "../doctor/finding.ts";
import type { Style } from "../output/style.ts";
import { renderTable } from "../output/table.ts";
import { type Invocation, onRun, type Session } from "../run.ts";
import { annotate } from "./define.ts";

/** `clew doctor`: what is there, what is missing, how to get it. */
export function addDoctor(program: Command, session: Session): void {
  const command = program
    .command("doctor")
    .summary("say what is there, what is missing, and how to get it")
    .description(
      "Looks at what Clew needs (Node, ports, a disk that flushes) and what it can use (Python): what is there, what is missing, how to get it. Java, Go, Rust and PostgreSQL are looked for as well, and not used yet. The disk is that of this folder, and so is the clew.yaml whose functions are looked at.",
    );
  annotate(command, {
    examples: [["clew doctor", "before anything else, or when something does not work"]],
    exits: ["negative"],
    json: "one document: findings, each with name, status, required, found, purpose and advice.",
  });
  onRun<object>(command, session, doctor);
}

async function doctor({ json, terminal, style, print, printJson }: Invocation<object, readonly []>): Promise<Exit> {
  const { examineMachine } = await import("../doctor/examine.ts");
  const { examineConfiguration } = await import("../doctor/configuration.ts");
  const { systemMachine } = await import("../doctor/system-machine.ts");
  const { environment, folder } = terminal;
  const checkout = findCheckout();
  const [machine, configuration] = await Promise.all([
    examineMachine(systemMachine, { environment, folder, checkout }),
    examineConfiguration(terminal),
  ]);
  const findings = [...machine, ...configuration];
  if (json) printJson({ findings });
  else print(...describe(findings, style));
  return findings.some(({ required, status }) => required && status === "missing") ? "negative" : "done";
}

/** A table, and below it what can be done. */
export function describe(findings: readonly Finding[], style: Style): readonly string[] {
  const paint = { ok: style.good, warning: style.waiting, missing: style.bad, unused: style.faint };
  const table = renderTable<Finding>(
    [
      { title: "", text: wordOf, paint: (finding, text) => paintOf(finding)(text) },
      { title: "WHAT", text: ({ name }) => name },
      { title: "FOUND", text: ({ found }) => found },
      { title: "FOR", text: ({ purpose }) => purpose },
    ],
    findings,
  );
  function paintOf({ status, required }: Finding): (text: string) => string {
    return status === "missing" && !required ? paint.warning : paint[status];
  }
  const advice = findings.flatMap(({ name, advice: text }) => (text === undefined ? [] : [`  ${name}: ${text}`]));
  return advice.length === 0 ? [...table, "", "nothing is missing"] : [...table, "", "what to do:", ...advice];
}

function wordOf({ status, required }: Finding): string {
  if (status === "missing") return required ? "MISSING" : "absent";
  return status;
}
