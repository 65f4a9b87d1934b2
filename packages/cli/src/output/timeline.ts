import type { ErrorObject, ExecutionDescription, Millis, Operation } from "@clew/protocol";
import type { ExecutionTracks, Span } from "../view/fold-history.ts";
import { arrangeTree, type TreeRow } from "../view/operation-tree.ts";
import { barOf, type BarSymbols } from "./bar.ts";
import { formatDuration, formatSecond } from "./duration.ts";
import { summarizeError } from "./error-object.ts";
import { type Style, styleStatus } from "./style.ts";
import { cut } from "./table.ts";

/** What a timeline is drawn of, and where. */
export interface TimelineOptions {
  readonly description: ExecutionDescription;
  readonly tracks: ExecutionTracks;
  /** Until when open operations are drawn. */
  readonly now: Millis;
  readonly columns: number;
  readonly style: Style;
  readonly unicode: boolean;
}

/** Widths of the columns; a width of 0 leaves the column out. */
interface Layout {
  readonly label: number;
  readonly kind: number;
  readonly status: number;
  readonly bar: number;
  readonly duration: number;
}

interface Drawing extends TimelineOptions {
  readonly layout: Layout;
  readonly symbols: Symbols;
  readonly from: Millis;
  readonly to: Millis;
}

interface Symbols extends BarSymbols {
  readonly status: Readonly<Record<Operation["status"], string>>;
  readonly cut: string;
}

const unicodeSymbols: Symbols = {
  working: "█",
  waiting: "░",
  invocation: "▂",
  cut: "…",
  status: {
    STARTED: "●",
    PENDING: "↻",
    READY: "●",
    SUCCEEDED: "✓",
    FAILED: "✗",
    CANCELLED: "−",
    TIMED_OUT: "✗",
    STOPPED: "✗",
  },
};

const asciiSymbols: Symbols = {
  working: "=",
  waiting: ".",
  invocation: "-",
  cut: "~",
  status: {
    STARTED: ">",
    PENDING: "@",
    READY: ">",
    SUCCEEDED: "+",
    FAILED: "x",
    CANCELLED: "-",
    TIMED_OUT: "x",
    STOPPED: "x",
  },
};

/**
 * Draws the operations of an execution as lines: a tree by parent at the left, bars over time at the right. No line is
 * wider than `columns`; what does not fit is left out, the bars first and the kinds after them.
 */
export function renderTimeline(options: TimelineOptions): readonly string[] {
  const { description, tracks, columns, unicode } = options;
  const { startTime, endTime } = description.execution;
  const rows = arrangeTree(tracks.operations, unicode);
  const drawing: Drawing = {
    ...options,
    symbols: unicode ? unicodeSymbols : asciiSymbols,
    layout: layOut(rows, options, columns),
    from: startTime,
    to: Math.max(endTime ?? options.now, startTime + 1),
  };
  return [...headLines(drawing), "", ...axisLines(drawing), ...rows.flatMap((row) => rowLines(row, drawing))];
}

function headLines({ description, tracks, now, style, columns, symbols }: Drawing): readonly string[] {
  const { execution, data } = description;
  const { functionName, functionVersion, name, status, startTime, endTime, id } = execution;
  const lasted = formatDuration((endTime ?? now) - startTime);
  const count = tracks.invocations.length;
  const plural = count === 1 ? "1 invocation" : `${String(count)} invocations`;
  const first = `${functionName}:${functionVersion}  ${name}`;
  return [
    `${style.strong(cut(first, columns - status.length - lasted.length - 4, symbols.cut))}  ${styleStatus(style, status)(status)}  ${lasted}`,
    style.faint(cut(`${id}  started ${formatSecond(startTime)}, ${plural}`, columns, symbols.cut)),
    ...errorLine(data?.error, { style, columns, symbols, indent: "" }),
  ];
}

function errorLine(
  error: ErrorObject | undefined,
  { style, columns, symbols, indent }: Pick<Drawing, "style" | "columns" | "symbols"> & { readonly indent: string },
): readonly string[] {
  const summary = error === undefined ? "" : summarizeError(error);
  return summary === "" ? [] : [style.bad(cut(`${indent}${summary}`, columns, symbols.cut))];
}

const gap = 2;
const durationWidth = 12;
const minBar = 16;
const maxBar = 80;

function layOut(rows: readonly TreeRow[], options: TimelineOptions, columns: number): Layout {
  const { now } = options;
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
  const label = widest([...rows.map(labelOf), "invocations"]);
  const kind = widest(rows.map(({ track }) => kindOf(track.operation)));
  const status = widest(rows.map(({ track }) => statusOf(track.operation, now))) + 2;
  const full = {
    label: Math.min(label, 40, Math.floor(columns / 3)),
    kind: Math.min(kind, 26, Math.floor(columns / 4)),
    status: Math.min(status, 34),
    duration: durationWidth,
  };
  const left = columns - full.label - full.kind - full.status - full.duration - 4 * gap;
  if (left >= minBar) return { ...full, bar: Math.min(left, maxBar) };
  if (left + gap >= 0) return { ...full, bar: 0 };
  const room = columns - full.duration - 2 * gap;
  const narrow = { label: Math.min(full.label, Math.ceil(room / 3)), kind: 0, bar: 0, duration: full.duration };
  return { ...narrow, status: Math.min(full.status, room - narrow.label) };
}

function axisLines(drawing: Drawing): readonly string[] {
  const { tracks, from, to, style, layout } = drawing;
  if (layout.bar === 0) return [];
  const end = formatDuration(to - from);
  const blank = { label: "", kind: "", status: "", duration: "" };
  const axis = { ...blank, bar: `0${end.padStart(layout.bar - 1)}` };
  const working = tracks.invocations;
  if (working.length === 0) return [style.faint(joinCells(axis, drawing))];
  const total = working.reduce((sum, span) => sum + (span.to ?? to) - span.from, 0);
  const bar = barOf(asInvocations(working), { ...drawing, width: layout.bar });
  return [
    style.faint(joinCells(axis, drawing)),
    style.faint(joinCells({ ...blank, label: "invocations", bar, duration: formatDuration(total) }, drawing)),
  ];
}

function asInvocations(spans: readonly Span[]): readonly (Omit<Span, "kind"> & { readonly kind: "invocation" })[] {
  return spans.map((span) => ({ ...span, kind: "invocation" }));
}

function rowLines(row: TreeRow, drawing: Drawing): readonly string[] {
  const { track, indent } = row;
  const { operation, spans } = track;
  const { style, symbols, layout, now, to } = drawing;
  const paint = styleStatus(style, operation.status);
  const status = `${symbols.status[operation.status] ?? "?"} ${statusOf(operation, now)}`;
  const line = joinCells(
    {
      label: labelOf(row),
      kind: kindOf(operation),
      status,
      bar: layout.bar === 0 ? "" : barOf(spans, { ...drawing, width: layout.bar }),
      duration: formatDuration((operation.endTime ?? to) - operation.startTime),
    },
    drawing,
    { status: paint, bar: paint, kind: style.faint },
  );
  const error = "error" in operation ? operation.error : undefined;
  return [line, ...errorLine(error, { ...drawing, indent: `${indent}  ` })];
}

type Cells = Readonly<Record<keyof Layout, string>>;
type Paints = Partial<Record<keyof Layout, (text: string) => string>>;

/** Lays the cells side by side; each is cut or filled to its width before it is painted. */
function joinCells(cells: Cells, { layout, symbols }: Drawing, paints: Paints = {}): string {
  const order: readonly (keyof Layout)[] = ["label", "kind", "status", "bar", "duration"];
  return order
    .filter((name) => layout[name] > 0)
    .map((name) => {
      const text = cut(cells[name], layout[name], symbols.cut);
      const padded = name === "duration" ? text.padStart(layout[name]) : text.padEnd(layout[name]);
      return paints[name]?.(padded) ?? padded;
    })
    .join(" ".repeat(gap))
    .trimEnd();
}

function labelOf({ prefix, track }: TreeRow): string {
  const { name, type } = track.operation;
  return `${prefix}${name ?? type.toLowerCase().replace("_", " ")}`;
}

/** What kind of operation it is, with the one thing that tells it from others of its kind. */
function kindOf(operation: Operation): string {
  switch (operation.type) {
    case "EXECUTION":
      return "execution";
    case "STEP":
      return operation.subType === undefined || operation.subType === "Step" ? "step" : operation.subType;
    case "CONTEXT":
      return operation.subType ?? "context";
    case "WAIT":
      return `wait ${formatDuration(operation.waitSeconds * 1000)}`;
    case "CALLBACK":
      return "callback";
    case "CHAINED_INVOKE":
      return `invoke ${operation.functionName}`;
    default:
      return (operation satisfies never, "operation");
  }
}

function statusOf(operation: Operation, now: Millis): string {
  if (operation.type !== "STEP") return operation.status;
  const { status, attempt, nextAttemptTime } = operation;
  if (status === "PENDING" && nextAttemptTime !== undefined && nextAttemptTime > now) {
    return `PENDING ${String(attempt + 1)}. in ${formatDuration(nextAttemptTime - now)}`;
  }
  if (status === "STARTED" && attempt > 0) return `STARTED ${String(attempt + 1)}. attempt`;
  return attempt > 1 ? `${status} ${String(attempt)} attempts` : status;
}
