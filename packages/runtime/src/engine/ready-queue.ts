import type { Millis } from "@clew/protocol";
import type { Task } from "./task.ts";

/** Something that user code is to be told of an operation: that it has ended, or that a callback has its id. */
export interface News {
  readonly task: Task;
  readonly what: "opened" | "ended";
  readonly time: Millis;
}

/** News in the order in which it happened; what has equal times, in the order of the calls (E5). */
export class ReadyQueue {
  readonly #items: News[] = [];

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  push(news: News): void {
    const { time, task } = news;
    const before = (each: News) => each.time < time || (each.time === time && each.task.order <= task.order);
    this.#items.splice(this.#items.findLastIndex(before) + 1, 0, news);
  }

  shift(): News | undefined {
    return this.#items.shift();
  }

  /** Forgets what is there of an operation. */
  remove(task: Task): void {
    for (let i = this.#items.length - 1; i >= 0; i--) if (this.#items[i]?.task === task) this.#items.splice(i, 1);
  }

  clear(): void {
    this.#items.length = 0;
  }
}
