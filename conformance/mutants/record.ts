import type { PeerEvent } from "../src/peer/operation.ts";
import type { RunRecord } from "../src/record/record.ts";

type Break = (record: RunRecord) => RunRecord;

const events =
  (change: (events: readonly PeerEvent[]) => readonly PeerEvent[]): Break =>
  (record) => ({ ...record, events: change(record.events) });

const each = (change: (event: PeerEvent) => PeerEvent): Break => events((all) => all.map(change));

/** Broken backends: what is known of a run on one, made of a run on a sound one. */
export const brokenRecords: Readonly<Record<string, Break>> = {
  "loses-an-event": events((all) => all.filter(({ type }) => type !== "StepStarted")),
  "adds-an-operation": events(([first, ...rest]) =>
    first === undefined ? [] : [first, { type: "StepStarted", operationId: "extra", name: "extra" }, ...rest],
  ),
  "ends-twice": events((all) => [...all, ...all.slice(-1)]),
  "goes-on-after-the-end": events((all) => [...all, { type: "InvocationCompleted" }]),
  "begins-late": events((all) => all.slice(1)),
  "swaps-operations": events((all) => [
    ...all.slice(0, 1),
    ...all.filter(({ name }) => name === "second"),
    ...all.filter(({ name }) => name === "first"),
    ...all.slice(-1),
  ]),
  "changes-subtype": each((event) => (event.subType === undefined ? event : { ...event, subType: "Other" })),
  "loses-parents": each(({ parentId: _, ...event }) => event),
  "changes-delays": each((event) => (event.delaySeconds === undefined ? event : { ...event, delaySeconds: 7 })),
  "loses-error-data": each((event) => {
    if (event.error === undefined) return event;
    const { data: _, ...error } = event.error;
    return { ...event, error };
  }),
  "loses-tenants": each(({ tenantId: _, ...event }) => event),
  "renames-halfway": each((event) => (event.type === "StepSucceeded" ? { ...event, subType: "Later" } : event)),
  "refuses-once": (record) => ({ ...record, refusals: ["Invalid checkpoint token"] }),
  "never-ends": (record) => ({ ...record, ending: { status: "RUNNING" } }),
  "loses-the-message": (record) => {
    const { message: _, ...error } = record.ending.error ?? {};
    return { ...record, ending: { ...record.ending, error } };
  },
  "forgets-what-was-caught": (record) => ({
    ...record,
    observations: record.observations.filter(({ phase }) => phase !== "caught"),
  }),
};
