/** One column of a table. */
export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string;
  /** Numbers stand at the right. */
  readonly align?: "right";
  /** Colours the cell after it was padded, so that widths stay right. */
  readonly paint?: (row: Row, text: string) => string;
}

/** Lines of a table: a heading, then a line a row. Columns are as wide as they have to be, two spaces apart. */
export function renderTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): readonly string[] {
  const cells = rows.map((row) => columns.map(({ text }) => oneLine(text(row))));
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...cells.map((line) => line[index]?.length ?? 0)),
  );
  const layOut = (texts: readonly string[], paint?: (column: Column<Row>, text: string) => string): string =>
    columns
      .map((column, index) => {
        const text = texts[index] ?? "";
        const width = widths[index] ?? 0;
        const last = index === columns.length - 1;
        const padded = column.align === "right" ? text.padStart(width) : last ? text : text.padEnd(width);
        return paint === undefined ? padded : paint(column, padded);
      })
      .join("  ")
      .trimEnd();
  return [
    layOut(columns.map(({ title }) => title)),
    ...rows.map((row, index) => layOut(cells[index] ?? [], (column, text) => column.paint?.(row, text) ?? text)),
  ];
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
