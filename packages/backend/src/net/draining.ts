import { issue, type Issue } from "@clew/protocol";

/** Why a server that ends refuses what comes, and ends what waits. */
export const draining: Issue = issue("UNAVAILABLE", { actual: "the server is draining" });
