/** Frozen once released: never edited, imports nothing of ours. */
export const handed = `
-- Rules and templates from above, as somebody here has looked at them last: their heads then, and whether they held. What is not
-- as it was, or not here, is news. What came before there was such a list is none.
CREATE TABLE handed_seen (record TEXT PRIMARY KEY, heads TEXT NOT NULL, held INTEGER NOT NULL CHECK (held IN (0, 1))) STRICT, WITHOUT ROWID;
INSERT INTO handed_seen SELECT id, heads, iif(withdrawn, 0, 1) FROM record WHERE kind IN ('rule-set', 'template') AND org <> (SELECT json_extract(value, '$') FROM setting WHERE name = 'org');
`;
