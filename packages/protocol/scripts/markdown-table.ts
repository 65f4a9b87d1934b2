/** A Markdown table, padded as Prettier pads it, so that a generated page passes the format check. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = header.map((_, column) => Math.max(3, ...cells.map((row) => width(row[column]))));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((size, column) => pad(row[column] ?? "", size)).join(" | ")} |`;
  const rule = `| ${widths.map((size) => "-".repeat(size)).join(" | ")} |`;
  const [first = [], ...rest] = cells;
  return [line(first), rule, ...rest.map(line)].join("\n");
}

function pad(text: string, size: number): string {
  return text + " ".repeat(size - width(text));
}

function width(text: string | undefined): number {
  return Array.from(text ?? "").length;
}
