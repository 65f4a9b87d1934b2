import type { Issue } from "../error/issue.ts";
import type { ErrorObject } from "../model/error-object.ts";
import type { TypedFacts } from "../model/history-event.ts";
import type { Millis } from "../model/ids.ts";
import type { OperationBase, OperationBody, OperationMeta, OperationType } from "../model/operation.ts";
import type { OperationUpdate } from "../model/operation-update.ts";
import type { Payload } from "../model/payload.ts";

/** What a rule may know beside the operation: everything that is not pure comes in here. */
export interface RuleContext {
  readonly now: Millis;
  /** Real milliseconds that a nominal delay takes: 1000 a second, less under a time scale. */
  readonly delayMs: (seconds: number) => Millis;
  /** The callback id of an operation of this execution. */
  readonly callbackId: (operationId: string) => string;
}

/** An event that a transition adds to history; the backend numbers it. */
export type EventDraft = TypedFacts & {
  /** Which payload it shows: the operation's own, or one that the operation will not keep. */
  readonly payload?:
    | { readonly member: keyof OperationBody }
    | {
        readonly member: keyof OperationBody;
        readonly inline: { readonly payload?: Payload; readonly error?: ErrorObject };
      };
};

/** What an accepted update, or a due time, makes of an operation. */
export interface Transition {
  readonly meta: OperationMeta;
  /** Absent: the payloads stay as they are. */
  readonly body?: OperationBody;
  /** Nothing is told of a step that becomes READY, or of a heartbeat. */
  readonly event?: EventDraft;
}

/** The meta of one kind of operation. */
export type MetaOf<T extends OperationType> = Extract<OperationMeta, { readonly type: T }>;

/** A rule's answer. */
export type RuleResult =
  { readonly ok: true; readonly transition: Transition } | { readonly ok: false; readonly issue: Issue };

/** Accepts. */
export function accept(transition: Transition): RuleResult {
  return { ok: true, transition };
}

/** Refuses. */
export function refuse(issue: Issue): RuleResult {
  return { ok: false, issue };
}

/** The members that an operation takes over from the update that starts it. */
export function startOf(update: OperationUpdate, now: Millis): Omit<OperationBase, "status"> {
  return {
    id: update.id,
    ...(update.parentId !== undefined && { parentId: update.parentId }),
    ...(update.name !== undefined && { name: update.name }),
    ...(update.subType !== undefined && { subType: update.subType }),
    startTime: now,
  };
}
