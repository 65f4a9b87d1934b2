import type { ErrorObject } from "@clew/protocol";
import type { FunctionProcess, ProcessStarter } from "./process.ts";

/** So many characters of what a process wrote last are told of its end. */
const lastWordsLength = 400;

/** The process behind a host, and its last words: a call that ends with it ends with them. */
export class HostProcess {
  readonly #noun: string;
  #process: FunctionProcess | undefined;
  #lastWords = "";
  #dead = false;
  /** Resolves when the process is gone. */
  exited: Promise<void> = Promise.resolve();

  /** `noun`: what an error calls it. */
  constructor(noun: string) {
    this.#noun = noun;
  }

  /** Starts the process under a name of its own. */
  async start(starter: ProcessStarter, name: string): Promise<void> {
    this.#process = await starter.start(name, (text) => this.hear(text));
    this.exited = this.#process.ended.then((status) => {
      this.#dead = true;
      this.hear(`\n[exit ${status}]`);
    });
  }

  /** Whether it takes no further call. */
  get dead(): boolean {
    return this.#dead;
  }

  /** From now on it takes no further call, though it lives. */
  retire(): void {
    this.#dead = true;
  }

  /** Ends it at once. */
  kill(): void {
    this.#dead = true;
    this.#process?.kill();
  }

  /** Keeps what it said. */
  hear(text: string): void {
    this.#lastWords = (this.#lastWords + text).slice(-lastWordsLength);
  }

  /** What becomes of a call that it took with it. */
  exitError(): ErrorObject {
    return { type: "Runtime.ExitError", message: `${this.#noun} ended: ${this.#lastWords}` };
  }
}
