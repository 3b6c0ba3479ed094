/** Frozen once released: never edited, imports nothing of ours. */
export const reviews = `
-- Now with who replaces: a returned version and its answer belong together.
DROP TABLE submission_replaced;
CREATE TABLE submission_replaced (record TEXT NOT NULL, statement TEXT NOT NULL, by_statement TEXT NOT NULL, PRIMARY KEY (record, statement, by_statement)) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO submission_replaced (record, statement, by_statement)
SELECT json_extract(item.value, '$.record'), older.value, s.id
FROM statement s, json_each(s.bytes, '$.records') item, json_each(item.value, '$.replaces') older
WHERE s.kind = 'submission' AND s.state = 'accepted';

-- Follow from the review statements: what a superior says of one version of a record, and which earlier reviews of it that takes back.
CREATE TABLE review_item (
  statement TEXT NOT NULL,
  record TEXT NOT NULL,
  version TEXT NOT NULL,
  -- Whose record it is.
  org TEXT NOT NULL,
  outcome TEXT NOT NULL,
  PRIMARY KEY (record, version, statement)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_item_statement ON review_item (statement);
CREATE TABLE review_replaced (record TEXT NOT NULL, version TEXT NOT NULL, statement TEXT NOT NULL, by_statement TEXT NOT NULL, PRIMARY KEY (record, version, statement, by_statement)) STRICT, WITHOUT ROWID;
-- How a record stands; a record that is not here waits for its review, or was never submitted.
CREATE TABLE review_state (record TEXT PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('passed', 'returned', 'resubmitted'))) STRICT, WITHOUT ROWID;

-- The newest review (statement.seq) that a file for an organisation below has carried.
CREATE TABLE review_carried (org TEXT PRIMARY KEY, through INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;
