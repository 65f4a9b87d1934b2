import { checkpointMutants } from "./checkpoint-mutants.ts";
import { executionMutants } from "./execution-mutants.ts";
import { lambdaMutants } from "./lambda-mutants.ts";
import { listingMutants } from "./listing-mutants.ts";
import type { WireMutant } from "./mutant.ts";
import { readingMutants } from "./reading-mutants.ts";
import { refusalMutants } from "./refusal-mutants.ts";
import { workerMutants } from "./worker-mutants.ts";

/** Backends that do one thing wrong each. */
export const wireMutants: readonly WireMutant[] = [
  ...checkpointMutants,
  ...refusalMutants,
  ...readingMutants,
  ...listingMutants,
  ...lambdaMutants,
  ...executionMutants,
  ...workerMutants,
];
