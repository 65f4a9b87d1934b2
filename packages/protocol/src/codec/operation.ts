import type { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type { Operation, OperationBase } from "../model/operation.ts";
import { operationStatus, operationType } from "./enum.ts";
import { readDetails, writeDetails } from "./operation-details.ts";
import { type Place, refuseUnknown } from "./place.ts";
import { int64, optionalInt64, optionalText, readInt64, text } from "./scalar.ts";

type Wire = clew.durable.v1.Operation.$Properties;

export function writeOperation(operation: Operation): Wire {
  const wire: Wire = {
    operationId: text(operation.id),
    type: operationType.write(operation.type),
    status: operationStatus.write(operation.status),
    parentId: optionalText(operation.parentId),
    name: optionalText(operation.name),
    subType: optionalText(operation.subType),
    startTimeMs: int64(operation.startTime),
    endTimeMs: optionalInt64(operation.endTime),
  };
  writeDetails(operation, wire);
  return wire;
}

export function readOperation(wire: Wire, place: Place): Operation {
  refuseUnknown(wire, place);
  const base: Draft<OperationBase> = {
    id: wire.operationId ?? "",
    status: operationStatus.read(wire.status, place, "status"),
    startTime: readInt64(wire.startTimeMs, place, "startTime"),
  };
  if (typeof wire.parentId === "string") base.parentId = wire.parentId;
  if (typeof wire.name === "string") base.name = wire.name;
  if (typeof wire.subType === "string") base.subType = wire.subType;
  if (wire.endTimeMs) base.endTime = readInt64(wire.endTimeMs, place, "endTime");
  return readDetails({ wire, base, type: operationType.read(wire.type, place, "type"), place });
}
