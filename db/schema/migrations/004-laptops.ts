/** Frozen once released: never edited, imports nothing of ours. */
export const laptops = `
-- Which of the organisation's computers wrote a package; '' = this one.
ALTER TABLE package_out ADD COLUMN device TEXT NOT NULL DEFAULT '';

-- What another computer of this organisation said it holds, when it last wrote a 合并 file: lives (a JSON list, the
-- present one last), the file's number, and the beginnings of ids (a JSON list; null = too many to name).
CREATE TABLE merge_peer (device TEXT PRIMARY KEY, lives TEXT NOT NULL, number INTEGER NOT NULL, holds TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Follows from the alias statements: records that are the same meeting or person as another, and which one counts.
CREATE TABLE record_alias (org TEXT NOT NULL, record TEXT NOT NULL, keeps TEXT NOT NULL, PRIMARY KEY (org, record)) STRICT, WITHOUT ROWID;
CREATE INDEX record_alias_keeps ON record_alias (keeps);
CREATE INDEX record_alias_record ON record_alias (record);

-- Kept, and counted nowhere: what came from a key that nobody has confirmed, or from a revoked one.
CREATE TABLE staged (
  id TEXT PRIMARY KEY,
  device TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('version', 'statement')),
  bytes TEXT NOT NULL,
  signature TEXT NOT NULL,
  received_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX staged_device ON staged (device);
-- Files that such keys sent, as rows of package_in in JSON.
CREATE TABLE staged_package (id TEXT PRIMARY KEY, device TEXT NOT NULL, came TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- What a person took in here although its key was revoked.
CREATE TABLE accepted (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE INDEX version_device ON version (device);
CREATE INDEX statement_device ON statement (device);
`;
