import { createRegistry, type Registry } from "@bufbuild/protobuf";
import { file_clew_conformance_v1_host } from "../../gen/es/clew/conformance/v1/host_pb.js";
import { file_clew_conformance_v1_program } from "../../gen/es/clew/conformance/v1/program_pb.js";
import { file_clew_conformance_v1_report } from "../../gen/es/clew/conformance/v1/report_pb.js";
import { file_clew_conformance_v1_scenario } from "../../gen/es/clew/conformance/v1/scenario_pb.js";
import { file_clew_durable_v1_callback_service } from "../../gen/es/clew/durable/v1/callback_service_pb.js";
import { file_clew_durable_v1_checkpoint_service } from "../../gen/es/clew/durable/v1/checkpoint_service_pb.js";
import { file_clew_durable_v1_error_object } from "../../gen/es/clew/durable/v1/error_object_pb.js";
import { file_clew_durable_v1_error } from "../../gen/es/clew/durable/v1/error_pb.js";
import { file_clew_durable_v1_execution } from "../../gen/es/clew/durable/v1/execution_pb.js";
import { file_clew_durable_v1_execution_service } from "../../gen/es/clew/durable/v1/execution_service_pb.js";
import { file_clew_durable_v1_history_event } from "../../gen/es/clew/durable/v1/history_event_pb.js";
import { file_clew_durable_v1_operation } from "../../gen/es/clew/durable/v1/operation_pb.js";
import { file_clew_durable_v1_operation_update } from "../../gen/es/clew/durable/v1/operation_update_pb.js";
import { file_clew_durable_v1_payload } from "../../gen/es/clew/durable/v1/payload_pb.js";
import { file_clew_durable_v1_worker_service } from "../../gen/es/clew/durable/v1/worker_service_pb.js";

/** Every message of the proto module; a test holds it against the descriptor set. */
export const registry: Registry = createRegistry(
  file_clew_conformance_v1_host,
  file_clew_conformance_v1_program,
  file_clew_conformance_v1_report,
  file_clew_conformance_v1_scenario,
  file_clew_durable_v1_callback_service,
  file_clew_durable_v1_checkpoint_service,
  file_clew_durable_v1_error_object,
  file_clew_durable_v1_error,
  file_clew_durable_v1_execution,
  file_clew_durable_v1_execution_service,
  file_clew_durable_v1_history_event,
  file_clew_durable_v1_operation,
  file_clew_durable_v1_operation_update,
  file_clew_durable_v1_payload,
  file_clew_durable_v1_worker_service,
);
