/** What the doctor found out about one thing. */
export interface Finding {
  readonly name: string;
  /** `missing` of something required makes the command end with 1; `unused` is looked for, there or not, but not used yet. */
  readonly status: "ok" | "warning" | "missing" | "unused";
  readonly required: boolean;
  /** Version, path, figure, or what is wrong. */
  readonly found: string;
  /** What it is needed for. */
  readonly purpose: string;
  /** How to get it, or what to do. */
  readonly advice?: string;
}

/** What the checks see of the machine: tests give them another. */
export interface Machine {
  /** Runs a program to its end; undefined when there is none of this name. */
  readonly run: (command: readonly [string, ...string[]]) => Promise<ProgramOutput | undefined>;
  readonly exists: (path: string) => boolean;
  readonly list: (folder: string) => readonly string[];
  /** Whether a TCP port of the loopback address can be listened on: `free`, or an error code of Node's. */
  readonly tryPort: (port: number) => Promise<string>;
  /** Times of writing and flushing 4 KiB in a folder, in milliseconds; or why it cannot be written. */
  readonly timeFlushes: (folder: string, count: number) => Promise<readonly number[] | string>;
}

/** What a program said. */
export interface ProgramOutput {
  readonly ok: boolean;
  /** Standard output and standard error. */
  readonly text: string;
}
