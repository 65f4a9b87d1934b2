/**
 * Rowid tables throughout: a clustered key with payloads in it moves pages on every insert, while these append.
 * A plain step touches one row of `execution` and one of `operation`; neither of its columns that change is indexed.
 */
export const createTables = `
CREATE TABLE execution (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  function TEXT NOT NULL,
  function_version TEXT NOT NULL,
  name TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  token_seq INTEGER NOT NULL,
  next_seq INTEGER NOT NULL,
  next_event_id INTEGER NOT NULL,
  operation_count INTEGER NOT NULL,
  status TEXT NOT NULL,
  closed_at INTEGER,
  expires_at INTEGER,
  recent_commits TEXT NOT NULL,
  client_token TEXT,
  client_token_seq INTEGER,
  meta TEXT NOT NULL,
  UNIQUE (function, name)
);
CREATE INDEX execution_started ON execution (started_at, id) WHERE kind = 'durable';
CREATE INDEX execution_of_function ON execution (function, started_at, id) WHERE kind = 'durable';
CREATE INDEX execution_expires ON execution (expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE execution_data (
  no INTEGER PRIMARY KEY,
  input BLOB,
  result BLOB,
  error BLOB
);

-- Small columns first: reading them does not touch the overflow pages of a large body.
CREATE TABLE operation (
  n INTEGER PRIMARY KEY,
  no INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  op_id TEXT NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  meta TEXT NOT NULL,
  first_event INTEGER,
  last_event INTEGER,
  events TEXT NOT NULL,
  input BLOB,
  body BLOB,
  UNIQUE (no, seq)
);

CREATE TABLE event (
  n INTEGER PRIMARY KEY,
  no INTEGER NOT NULL,
  event_id INTEGER NOT NULL,
  data BLOB NOT NULL,
  UNIQUE (no, event_id)
);

-- needs is '' when any node will do. open_at is the moment from which any node will do: max(at, any_at).
CREATE TABLE wake (
  no INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  needs TEXT NOT NULL,
  any_at INTEGER,
  open_at INTEGER,
  node TEXT,
  node_epoch INTEGER
);
CREATE INDEX wake_due ON wake (needs, at);
CREATE INDEX wake_open ON wake (needs, open_at) WHERE open_at IS NOT NULL;
CREATE INDEX wake_held ON wake (node, node_epoch, needs, any_at) WHERE node IS NOT NULL;

CREATE TABLE node (
  id TEXT PRIMARY KEY,
  epoch INTEGER NOT NULL
);
`;
