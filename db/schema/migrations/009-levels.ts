/** Frozen once released: never edited, imports nothing of ours. */
export const levels = `
-- What a report says of the submissions of each organisation below its sender: a gap shows, and a receipt may name them by their digest.
CREATE TABLE package_in_below (package TEXT NOT NULL, org TEXT NOT NULL, digest TEXT NOT NULL, submitted INTEGER NOT NULL, PRIMARY KEY (package, org)) STRICT, WITHOUT ROWID;
CREATE INDEX package_in_below_org ON package_in_below (org);

-- The newest receipt from above (statement.seq) that a file for an organisation below has carried.
CREATE TABLE receipt_carried (org TEXT PRIMARY KEY, through INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Receipts by whom they are for: there is one for every organisation below and every month.
CREATE INDEX statement_receipt ON statement (json_extract(bytes, '$.to'), org) WHERE kind = 'receipt';
`;
