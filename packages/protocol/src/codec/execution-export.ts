import { clew } from "../../gen/durable.js";
import { type ExecutionExport, executionExportFormat } from "../service/execution-export.ts";
import { readExecutionDescription, writeExecutionDescription } from "./execution.ts";
import { readHistoryEvent, writeHistoryEvent } from "./history-event.ts";
import { type MessageCodec, requestCodec } from "./message-codec.ts";
import { readOperation, writeOperation } from "./operation.ts";
import { element, refuse, refuseUnknown } from "./place.ts";
import { text } from "./scalar.ts";

/** Strict as a request: an import that dropped part of a file would lose part of an execution. */
export const executionExportCodec: MessageCodec<ExecutionExport> = requestCodec({
  name: "ExecutionExport",
  wire: clew.durable.v1.ExecutionExport,
  write: (file: ExecutionExport): clew.durable.v1.ExecutionExport.$Properties => ({
    format: text(file.format),
    description: writeExecutionDescription(file.description),
    operations: file.operations.map(writeOperation),
    events: file.events.map(writeHistoryEvent),
  }),
  read: (wire, place) => {
    refuseUnknown(wire, place);
    const format = wire.format ?? "";
    if (format !== executionExportFormat) {
      refuse("VERSION_UNSUPPORTED", place, { field: "format", expected: executionExportFormat, actual: format });
    }
    return {
      format,
      description: readExecutionDescription(wire.description, place, "description"),
      operations: (wire.operations ?? []).map((operation, index) =>
        readOperation(operation, element(place, "operations", index)),
      ),
      events: (wire.events ?? []).map((event, index) => readHistoryEvent(event, element(place, "events", index))),
    };
  },
});
