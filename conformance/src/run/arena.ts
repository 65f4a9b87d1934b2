import type { Configuration, ProgramCase } from "../case/case.ts";
import type { HostHello } from "../program/program.ts";
import type { Sdk } from "../host/sdk.ts";
import type { RunRecord } from "../record/record.ts";

/** One run of a program case. */
export interface Job {
  readonly sdk: Sdk;
  readonly case: ProgramCase;
  readonly configuration: Configuration;
}

/** Where hosts run: the suite's own peer, or a backend under test. */
export interface Arena {
  /** Asks a host who it is. */
  hello(sdk: Sdk): Promise<HostHello>;
  run(job: Job): Promise<RunRecord>;
  close(): Promise<void>;
}
