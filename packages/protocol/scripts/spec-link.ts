/** The page of docs/spec on which the clauses of each area stand. */
const specPages = {
  ENV: "envelope",
  TOK: "tokens",
  CKPT: "checkpoint",
  STRM: "checkpoint",
  OP: "operation",
  CTX: "context",
  STEP: "step",
  WAIT: "wait",
  CB: "callback",
  INV: "chained-invoke",
  EXEC: "execution",
  IDEM: "idempotency",
  STATE: "state",
  LIST: "listing",
  HIST: "history",
  LIM: "limits",
  ERR: "errors",
  REPLAY: "replay",
  VER: "versioning",
  WORK: "worker",
  LAM: "lambda",
  RT: "runtime-api",
} as const;

/** A link from docs/reference to a clause. */
export function clauseLink(clause: string): string {
  const area = clause.slice(0, clause.lastIndexOf("-"));
  if (!isArea(area)) throw new Error(`no page of docs/spec holds the clause ${clause}`);
  return `[${clause}](../spec/${specPages[area]}.md#${clause.toLowerCase()})`;
}

function isArea(text: string): text is keyof typeof specPages {
  return Object.hasOwn(specPages, text);
}
