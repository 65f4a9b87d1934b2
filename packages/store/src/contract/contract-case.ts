import type { Store } from "../port.ts";

/** A store under test, freshly opened and empty. */
export interface ContractSubject {
  readonly store: Store;
  /** Sizes of the groups that were flushed so far, oldest first; absent where a store cannot tell. */
  readonly groupSizes?: () => readonly number[];
}

/** Opens an empty store. The case closes it. */
export type OpenSubject = () => Promise<ContractSubject>;

/** One promise of the port. It throws, or rejects, when the store does not keep it. */
export interface ContractCase {
  readonly name: string;
  readonly run: (open: OpenSubject) => Promise<void>;
}

/** A case over one store, which is closed whatever happens. */
export function caseOf(name: string, run: (store: Store, subject: ContractSubject) => Promise<void>): ContractCase {
  return {
    name,
    run: async (open) => {
      const subject = await open();
      try {
        await run(subject.store, subject);
      } finally {
        await subject.store.close();
      }
    },
  };
}
