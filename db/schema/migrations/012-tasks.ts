/** Frozen once released: never edited, imports nothing of ours. */
export const tasks = `
-- Follow from the task and notice statements: which word on which order to whom, and which earlier words that takes back.
CREATE TABLE order_said (
  statement TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('task', 'notice')),
  id TEXT NOT NULL,
  -- Who says it, and to whom.
  org TEXT NOT NULL,
  addressee TEXT NOT NULL,
  -- The order of the level above that it passes on; '' = none.
  passes TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX order_said_id ON order_said (id, addressee);
CREATE INDEX order_said_addressee ON order_said (addressee, org);
CREATE INDEX order_said_passes ON order_said (passes) WHERE passes <> '';
-- Kept apart, because a replacing word may arrive before the one that it replaces.
CREATE TABLE order_replaced (id TEXT NOT NULL, addressee TEXT NOT NULL, statement TEXT NOT NULL, by_statement TEXT NOT NULL,
  PRIMARY KEY (statement, by_statement)) STRICT, WITHOUT ROWID;
-- Follow from the progress statements: of one organisation about one order the line of the highest counter.
CREATE TABLE progress_line (
  org TEXT NOT NULL,
  id TEXT NOT NULL,
  addressee TEXT NOT NULL,
  counter INTEGER NOT NULL,
  statement TEXT NOT NULL,
  stated_at TEXT NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (id, org, addressee)
) STRICT, WITHOUT ROWID;
CREATE INDEX progress_line_org ON progress_line (org, statement);

-- The newest task or notice (statement.seq) that a file for an organisation below has carried.
CREATE TABLE order_carried (org TEXT PRIMARY KEY, through INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;
