/** Frozen once released: never edited, imports nothing of ours. */
export const receipts = `
-- Random, inside the sealed report: who opened it can print a receipt on paper, whose code only its writer can check. '' = a report of an older program.
ALTER TABLE package_out ADD COLUMN secret TEXT NOT NULL DEFAULT '';
ALTER TABLE package_in ADD COLUMN secret TEXT NOT NULL DEFAULT '';

-- Codes of paper receipts that were typed in: which report, in which life of the superior's database (its first three letters).
CREATE TABLE paper_receipt (package TEXT NOT NULL, life TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (package, life)) STRICT, WITHOUT ROWID;

-- As in 001, with 已计入: the newest receipt lists the submission as one that counts. A subordinate's record is here, so it counts here.
DROP VIEW record_way;
CREATE VIEW record_way AS
SELECT r.id AS record, r.kind, r.org, i.statement AS submission, i.version AS submitted_version, i.stated_at AS submitted_at,
  (SELECT min(p.written_at) FROM package_out_submission s JOIN package_out p ON p.id = s.package WHERE s.statement = i.statement) AS written_at,
  d.at AS delivered_at,
  CASE
    WHEN r.org <> (SELECT json_extract(value, '$') FROM setting WHERE name = 'org') THEN iif(r.withdrawn, 'withdrawn', 'counted')
    WHEN i.statement IS NULL THEN iif(r.withdrawn, 'withdrawn', 'unsubmitted')
    WHEN r.heads <> '["' || i.version || '"]' THEN 'changed'
    WHEN r.withdrawn THEN 'withdrawn'
    WHEN d.at IS NOT NULL THEN iif(EXISTS (SELECT 1 FROM covered c WHERE c.submission = i.statement), 'counted', 'delivered')
    WHEN EXISTS (SELECT 1 FROM package_out_submission s WHERE s.statement = i.statement) THEN 'written'
    ELSE 'submitted'
  END AS state
FROM record r
LEFT JOIN submission_item i ON i.record = r.id AND i.statement = (
  SELECT c.statement FROM submission_item c
  WHERE c.record = r.id AND NOT EXISTS (SELECT 1 FROM submission_replaced x WHERE x.record = c.record AND x.statement = c.statement)
  ORDER BY c.stated_at DESC, c.statement LIMIT 1)
LEFT JOIN delivered d ON d.submission = i.statement;
`;
