/** Frozen once released: never edited, imports nothing of ours. */
export const intake = `
-- What was taken in out of somebody's file at one time, to take it back as a whole. \`lines\`: [{record, version, before}], the version that
-- it made and the versions that stood before it (none for a new record). Of this laptop only: another one has the records.
CREATE TABLE intake (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('roster', 'records', 'ledger', 'tree')),
  file TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  lines TEXT NOT NULL,
  undone_at TEXT NOT NULL DEFAULT ''
) STRICT;

-- Which column holds what, as somebody said it for a table with these heads.
CREATE TABLE intake_mapping (signature TEXT PRIMARY KEY, mapping TEXT NOT NULL, used_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;
