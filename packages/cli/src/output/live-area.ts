import type { Terminal } from "../terminal.ts";

const escape = "\u001b[";

/** The last lines of a terminal, drawn over and over. */
export class LiveArea {
  readonly #terminal: Pick<Terminal, "out" | "rows">;
  #height = 0;

  constructor(terminal: Pick<Terminal, "out" | "rows">) {
    this.#terminal = terminal;
  }

  /** Replaces what was drawn before. Of more lines than the terminal has, the last ones are shown. */
  draw(lines: readonly string[]): void {
    const fits = Math.max(1, this.#terminal.rows() - 1);
    const shown =
      lines.length <= fits ? lines : [`(${String(lines.length - fits + 1)} lines above)`, ...lines.slice(1 - fits)];
    this.#replace(fits === 1 ? lines.slice(-1) : shown);
  }

  /** Draws everything a last time, however much it is, and leaves it there. */
  finish(lines: readonly string[]): void {
    this.#replace(lines);
    this.#height = 0;
  }

  #replace(lines: readonly string[]): void {
    const up = this.#height === 0 ? "" : `${escape}${String(this.#height)}A`;
    const body = lines.map((line) => `${escape}2K${line}\n`).join("");
    this.#terminal.out(`${up}\r${escape}0J${body}`);
    this.#height = lines.length;
  }
}
