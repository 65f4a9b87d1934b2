export { clewYaml } from "./backend/plan.ts";
export type { BackendHandle, BackendPlan, PlannedFunction, StartBackend } from "./backend/plan.ts";
export { DataError } from "./case/data-file.ts";
export type { DataIssue } from "./case/data-file.ts";
export { guardProcess, makeGuardedFolder } from "./guard/guard.ts";
export type { Profile } from "./host/profile.ts";
export { sdkIds } from "./host/sdk.ts";
export type { CommandFor, LambdaHosting, Sdk } from "./host/sdk.ts";
export type { HostCommand } from "./peer/process.ts";
export { nodeKind } from "./program/program.ts";
export type {
  Expression,
  HostHello,
  HostInput,
  Json,
  Node,
  NodeKind,
  NodeKinds,
  Observation,
  Program,
} from "./program/program.ts";
export { renderMatrix } from "./report/matrix.ts";
export type { MatrixStyle } from "./report/matrix.ts";
export { showProgress } from "./report/progress.ts";
export type { ProgressOutput } from "./report/progress.ts";
export { isGreen } from "./report/report.ts";
export type { CaseOutcome, CaseReport, Party, Report, TargetReport, Totals } from "./report/report.ts";
export { rerunCommand } from "./report/rerun.ts";
export { writeReports } from "./report/write-reports.ts";
export { hostCommands } from "./suite/host-commands.ts";
export { loadKnownFailing, matchesPattern } from "./suite/known-failing.ts";
export type { KnownFailing } from "./suite/known-failing.ts";
export { outlineSuite } from "./suite/outline.ts";
export type { CaseOutline } from "./suite/outline.ts";
export { runSuite, suiteVersion } from "./suite/run-suite.ts";
export type { Progress, SuiteOptions } from "./suite/run-suite.ts";
export type { TaskEnded } from "./suite/schedule.ts";
export type { Selection } from "./suite/selection.ts";
export type { Task } from "./suite/task.ts";
export { backendTarget } from "./suite/wire-tasks.ts";
export { loadWireCases } from "./wire/load-wire-cases.ts";
export { runWireCase, wiresOf } from "./wire/run-wire-case.ts";
export type { WireOutcome, WireTarget } from "./wire/run-wire-case.ts";
export type { Wire, WireScript } from "./wire/wire-case.ts";
