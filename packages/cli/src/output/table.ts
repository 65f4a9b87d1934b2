/** One column of a table. */
export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string;
  /** What stands for the text where the table is too wide. */
  readonly short?: (row: Row) => string;
  /** How far the text may be cut where that is not enough. */
  readonly least?: number;
  /** Numbers stand at the right. */
  readonly align?: "right";
  /** Colours the cell after it was padded, so that widths stay right. */
  readonly paint?: (row: Row, text: string) => string;
}

const gap = 2;

/**
 * Lines of a table: a heading, then a line a row. Columns are as wide as they have to be, two spaces apart; where that is
 * more than `maxWidth`, short texts stand in, and then the widest of those that may be cut are cut.
 */
export function renderTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  maxWidth: number = Infinity,
): readonly string[] {
  const whole = layOut(columns, rows);
  const { cells, widths } = totalOf(whole.widths) <= maxWidth ? whole : shorten(columns, rows, maxWidth);
  const line = (texts: readonly string[], paint?: (column: Column<Row>, text: string) => string): string =>
    columns
      .map((column, index) => {
        const width = widths[index] ?? 0;
        const text = cut(texts[index] ?? "", width);
        const last = index === columns.length - 1;
        const padded = column.align === "right" ? text.padStart(width) : last ? text : text.padEnd(width);
        return paint === undefined ? padded : paint(column, padded);
      })
      .join(" ".repeat(gap))
      .trimEnd();
  return [
    line(columns.map(({ title }) => title)),
    ...rows.map((row, index) => line(cells[index] ?? [], (column, text) => column.paint?.(row, text) ?? text)),
  ];
}

interface Layout {
  readonly cells: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

function layOut<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Layout {
  const cells = rows.map((row) => columns.map(({ text }) => oneLine(text(row))));
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...cells.map((line) => line[index]?.length ?? 0)),
  );
  return { cells, widths };
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + gap, -gap);
}

function shorten<Row>(columns: readonly Column<Row>[], rows: readonly Row[], maxWidth: number): Layout {
  const { cells, widths } = layOut(
    columns.map((column) => ({ ...column, text: column.short ?? column.text })),
    rows,
  );
  const narrowed = [...widths];
  const room = (index: number): number => (narrowed[index] ?? 0) - (columns[index]?.least ?? Infinity);
  for (let over = totalOf(widths) - maxWidth; over > 0; over -= 1) {
    const [widest] = columns.map((_, index) => index).toSorted((a, b) => room(b) - room(a));
    if (widest === undefined || room(widest) <= 0) break;
    narrowed[widest] = (narrowed[widest] ?? 0) - 1;
  }
  return { cells, widths: narrowed };
}

/** Lines of `name  value` pairs; values of several lines are indented below one another. */
export function renderPairs(pairs: readonly (readonly [name: string, value: string])[]): readonly string[] {
  const width = Math.max(0, ...pairs.map(([name]) => name.length));
  return pairs.flatMap(([name, value]) =>
    value.split("\n").map((line, index) => `${(index === 0 ? name : "").padEnd(width)}  ${line}`.trimEnd()),
  );
}

/** A text cut to a width, its cut marked. */
export function cut(text: string, width: number, mark = "…"): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - mark.length))}${mark}`;
}

/** A text on one line, without control characters, which could move the cursor. */
export function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, " ");
}
