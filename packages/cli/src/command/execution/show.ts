import type { Command } from "commander";
import type { ExecutionDescription, HistoryEvent } from "@clew/protocol";
import type { ServiceClient } from "../../client/client.ts";
import { newestOf, readExecutionId, withExecution } from "../../client/execution-id.ts";
import { followHistory } from "../../client/follow-history.ts";
import { readHistory } from "../../client/pages.ts";
import { outlive } from "../../client/reconnect.ts";
import type { Exit } from "../../exit-code.ts";
import { LiveArea } from "../../output/live-area.ts";
import { cut } from "../../output/table.ts";
import { renderTimeline } from "../../output/timeline.ts";
import { type Invocation, onRun, type ServerOptions, type Session, withClient } from "../../run.ts";
import { foldHistory } from "../../view/fold-history.ts";
import { annotate, executionArgument, serverOption } from "../define.ts";
import { eventLine } from "./history.ts";

interface ShowOptions extends ServerOptions {
  readonly follow?: boolean;
}

type Show = Invocation<ShowOptions, readonly [execution: string]>;

/** How often a drawing that is followed is drawn again when nothing happens. */
const redrawMs = 250;

/** `clew execution show`. */
export function addShow(group: Command, session: Session): void {
  const command = group
    .command("show")
    .summary("draw the operations of an execution as a timeline")
    .description(
      "Draws the operations of an execution: a tree by parent, bars over time (solid: at work, light: waiting), status and attempts. With --follow it is drawn again as things happen; where standard output is no terminal, events are printed as they come and the drawing follows at the end.",
    )
    .addArgument(executionArgument())
    .option("--follow", "stay until the execution ends")
    .addOption(serverOption());
  annotate(command, {
    examples: [
      ["clew execution show 0c1b7a52", "how it stands now"],
      ["clew execution show 0c1b7a52 --follow", "watch it run"],
    ],
    exits: ["refused", "unreachable"],
    json: "one document: execution, executionArn, operations with their spans, invocations; with --follow one such line a change.",
  });
  onRun<ShowOptions, Show["args"]>(command, session, show);
}

async function show(invocation: Show): Promise<Exit> {
  const named = readExecutionId(invocation.args[0]);
  await withClient(invocation, async (client) => {
    const description = await withExecution(named, newestOf(client), (executionId) =>
      client.getExecution({ executionId }),
    );
    if (invocation.options.follow === true) return follow(invocation, client, description);
    const { id: executionId } = description.execution;
    const window = { executionId, includeData: true, newestFirst: false, limit: Infinity };
    printOnce(invocation, description, await readHistory(client, window));
  });
  return "done";
}

function printOnce(invocation: Show, description: ExecutionDescription, events: readonly HistoryEvent[]): void {
  if (invocation.json) printTracks(invocation, description, events);
  else invocation.print(...draw(invocation, description, events));
}

function printTracks({ printJson }: Show, description: ExecutionDescription, events: readonly HistoryEvent[]): void {
  const { operations, invocations } = foldHistory(events);
  printJson({
    ...description,
    operations: operations.map(({ operation, spans }) => ({ ...operation, spans: spans.map(spanJson) })),
    invocations: invocations.map(spanJson),
  });
}

function spanJson(span: { readonly from: number; readonly to?: number; readonly kind: string }): unknown {
  const { from, to, kind } = span;
  return { kind, startTime: from, ...(to !== undefined && { endTime: to }) };
}

function draw(
  { terminal, style }: Show,
  description: ExecutionDescription,
  events: readonly HistoryEvent[],
): readonly string[] {
  const { unicode } = terminal;
  const tracks = foldHistory(events);
  return renderTimeline({ description, tracks, now: terminal.now(), columns: terminal.columns(), style, unicode });
}

/** Watches until the end. What is drawn last stays. */
async function follow(invocation: Show, client: ServiceClient, first: ExecutionDescription): Promise<void> {
  const { json, terminal, print, style, note } = invocation;
  const { id: executionId } = first.execution;
  const events: HistoryEvent[] = [];
  const area = terminal.live && !json ? new LiveArea(terminal) : undefined;
  // What is said beside a drawing would be drawn over.
  let trouble: readonly string[] = [];
  const redraw = (): void => area?.draw([...draw(invocation, first, events), ...trouble]);
  const say = (text: string, away: boolean): void => {
    if (area === undefined) note(text);
    else trouble = away ? ["", style.bad(cut(text, terminal.columns()))] : [];
  };
  const wait = { client, executionId, terminal, say };
  const ticking = area && setInterval(redraw, redrawMs);
  try {
    await followHistory({ ...wait, includeData: true }, (event) => {
      events.push(event);
      if (json) printTracks(invocation, first, events);
      else if (area === undefined) print(eventLine(event, { style, columns: Infinity }));
      else redraw();
    });
  } finally {
    clearInterval(ticking);
  }
  const last = await outlive(wait, () => client.getExecution({ executionId }));
  if (json) return printTracks(invocation, last, events);
  if (area === undefined) return print("", ...draw(invocation, last, events));
  area.finish(draw(invocation, last, events));
}
