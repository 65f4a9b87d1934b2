import type { Millis } from "@clew/protocol";
import type { Store } from "@clew/store";
import type { CoreConfig } from "../core/config.ts";

/** What readers need. */
export interface ReadContext {
  readonly store: Store;
  readonly config: CoreConfig;
  readonly now: Millis;
}
