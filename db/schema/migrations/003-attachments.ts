/** Frozen once released: never edited, imports nothing of ours. */
export const attachments = `
-- The bytes of attached files, named by their SHA-256 and stored once, however many records name them. A file that is
-- named and not here is 未带附件. The bytes come last, so that reading the other columns never walks through them.
CREATE TABLE blob (
  seq INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  size INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  -- 1: some version named it when it was last asked. 0: perhaps only an unsaved form does.
  named INTEGER NOT NULL CHECK (named IN (0, 1)),
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX blob_unnamed ON blob (sha256) WHERE named = 0;
`;
