/**
 * The search index anew, with what filters and a sorted answer need: pairs of neighbouring characters instead of single
 * ones, pinyin initials, and marks for kind and person. It is filled from the records when the data is opened next.
 */
export const search = `
DROP TABLE search;
-- rowid = day × 2^31 + record.seq: the index itself is in the order of the days, so that the newest come first without
-- sorting and a period is a range.
CREATE VIRTUAL TABLE search USING fts5 (body, initials, marks, content='', contentless_delete=1, prefix='1', tokenize='unicode61');
-- Under which day a record is indexed now; who has no line here is not in the index.
CREATE TABLE search_day (seq INTEGER PRIMARY KEY, day INTEGER NOT NULL CHECK (day >= 0)) STRICT;
`;
