/** Frozen once released: never edited, imports nothing of ours. */
export const inbox = `
-- Files of which all was taken in and nothing kept apart: the same bytes again can bring nothing, and are not opened again.
CREATE TABLE file_taken (sha256 TEXT PRIMARY KEY, bytes INTEGER NOT NULL, package TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX file_taken_bytes ON file_taken (bytes);
`;
