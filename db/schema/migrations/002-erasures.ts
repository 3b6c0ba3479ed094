/** Frozen once released: never edited, imports nothing of ours. */
export const erasures = `
-- What was erased: its bytes are gone and stay away, its id and its place among the versions stay. Follows from the
-- erasure statements, and is made anew with the projections.
CREATE TABLE erased (
  version TEXT NOT NULL,
  statement TEXT NOT NULL,
  org TEXT NOT NULL,
  record TEXT NOT NULL,
  -- A JSON list of version ids: later versions descend through the hole.
  parents TEXT NOT NULL,
  PRIMARY KEY (version, statement)
) STRICT, WITHOUT ROWID;
CREATE INDEX erased_record ON erased (record);
CREATE TABLE erased_blob (blob TEXT NOT NULL, statement TEXT NOT NULL, org TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (blob, statement)) STRICT, WITHOUT ROWID;
`;
