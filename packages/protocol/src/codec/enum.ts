import type { EventType } from "../model/history-event.ts";
import type { ExecutionStatus } from "../model/execution.ts";
import type { ErrorScope } from "../error/catalogue.ts";
import type { OperationStatus, OperationType } from "../model/operation.ts";
import type { OperationAction } from "../model/operation-update.ts";
import type { ServedFunction } from "../service/worker.ts";
import { eventTypes } from "../enum/event.ts";
import { executionStatuses } from "../enum/execution.ts";
import { operationActions, operationStatuses, operationTypes } from "../enum/operation.ts";
import { type Place, refuse } from "./place.ts";

/** One enum of the wire: its names are a union of the domain. */
export interface WireEnum<Name extends string> {
  readonly write: (name: Name) => number;
  /** Refuses an unset or unknown value in requests (VER-4); `field` names it in the refusal. */
  readonly read: (value: number | null | undefined, place: Place, field: string) => Name;
  /** `undefined` for an unset or unknown value. */
  readonly known: (value: number | null | undefined) => Name | undefined;
}

/** Numbers follow the order of `names`, from 1; a test holds them against the generated enum. */
function wireEnum<Name extends string>(names: readonly Name[]): WireEnum<Name> {
  const numbers = new Map(names.map((name, index) => [name, index + 1]));
  const expected = names.join(", ");
  const known = (value: number | null | undefined): Name | undefined => names[(value ?? 0) - 1];
  return {
    write: (name) => numbers.get(name) ?? unknownNumber(name),
    read: (value, place, field) => {
      const name = known(value);
      if (name !== undefined) return name;
      if (!place.strict) return unknownName<Name>(value ?? 0);
      return refuse("ENUM_UNKNOWN", place, { field, expected, actual: `number ${value ?? 0}` });
    },
    known,
  };
}

const unknownPrefix = "UNKNOWN_";

/** Keeps a value that a newer peer sent: it is outside of the union, and goes back as it came. */
function unknownName<Name extends string>(value: number): Name {
  return `${unknownPrefix}${value}` as Name;
}

function unknownNumber(name: string): number {
  const value = name.startsWith(unknownPrefix) ? Number(name.slice(unknownPrefix.length)) : Number.NaN;
  if (!Number.isInteger(value)) throw new RangeError(`expected a value of the enum, got ${name}`);
  return value;
}

/** The domain spells what a catalogue entry ends in lower case. */
const errorScopes: readonly ErrorScope[] = ["request", "invocation", "execution"];
const functionKinds: readonly ServedFunction["kind"][] = ["durable", "plain"];

export const operationType: WireEnum<OperationType> = wireEnum(operationTypes);
export const operationStatus: WireEnum<OperationStatus> = wireEnum(operationStatuses);
export const operationAction: WireEnum<OperationAction> = wireEnum(operationActions);
export const executionStatus: WireEnum<ExecutionStatus> = wireEnum(executionStatuses);
export const eventType: WireEnum<EventType> = wireEnum(eventTypes);
export const errorScope: WireEnum<ErrorScope> = wireEnum(errorScopes);
export const functionKind: WireEnum<ServedFunction["kind"]> = wireEnum(functionKinds);
