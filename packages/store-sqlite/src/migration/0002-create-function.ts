/** Few and small rows, read as a whole: `description` is JSON, and nothing in it is searched for. */
export const createFunction = `
CREATE TABLE function (
  n INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  seen_at INTEGER NOT NULL,
  description TEXT NOT NULL
);
`;
