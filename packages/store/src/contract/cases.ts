import { claimCases } from "./claim-cases.ts";
import { commitCases } from "./commit-cases.ts";
import type { ContractCase } from "./contract-case.ts";
import { functionCases } from "./function-cases.ts";
import { groupCases } from "./group-cases.ts";
import { historyCases } from "./history-cases.ts";
import { leaseCases } from "./lease-cases.ts";
import { pruneCases } from "./prune-cases.ts";
import { readCases } from "./read-cases.ts";

export {
  changeOf,
  claimOf,
  epoch,
  functionOf,
  headOf,
  next,
  resultOf,
  stepOf,
  successOf,
  wholePage,
  write,
  writeOf,
} from "./fixture.ts";
export type { ContractCase, ContractSubject, OpenSubject } from "./contract-case.ts";

/** What every store promises, one case each, for any test runner: run each with a function that opens an empty store. */
export const contractCases: readonly ContractCase[] = [
  ...commitCases,
  ...groupCases,
  ...readCases,
  ...historyCases,
  ...claimCases,
  ...leaseCases,
  ...pruneCases,
  ...functionCases,
];
