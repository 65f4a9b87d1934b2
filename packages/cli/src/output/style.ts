import { styleText } from "node:util";

/** Words of the output's own palette; without colours each returns its text as it is. */
export interface Style {
  /** Whether there are colours at all. */
  readonly colored: boolean;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly busy: (text: string) => string;
  readonly waiting: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

type Format = Parameters<typeof styleText>[0];

/** The palette, or none of it. */
export function createStyle(color: boolean): Style {
  const paint =
    (format: Format) =>
    (text: string): string =>
      color ? styleText(format, text, { validateStream: false }) : text;
  return {
    colored: color,
    good: paint("green"),
    bad: paint("red"),
    busy: paint("cyan"),
    waiting: paint("yellow"),
    faint: paint("dim"),
    strong: paint("bold"),
  };
}

/** How a status is told apart at a glance. */
export function styleStatus(style: Style, status: string): (text: string) => string {
  switch (status) {
    case "SUCCEEDED":
      return style.good;
    case "FAILED":
    case "TIMED_OUT":
    case "STOPPED":
      return style.bad;
    case "RUNNING":
    case "STARTED":
    case "READY":
      return style.busy;
    case "PENDING":
      return style.waiting;
    default:
      return style.faint;
  }
}
