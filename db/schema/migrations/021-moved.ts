/** Frozen once released: never edited, imports nothing of ours. */
export const moved = `
-- 换上级: what reached one superior has not reached the next. A fact for each receipt that was the first of its issuer to name a submission.
DROP VIEW record_way;
CREATE TABLE delivered_again (submission TEXT NOT NULL, receipt TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (submission, receipt)) STRICT, WITHOUT ROWID;
INSERT INTO delivered_again SELECT submission, receipt, at FROM delivered;
DROP TABLE delivered;
ALTER TABLE delivered_again RENAME TO delivered;

-- To whom: who signed the receipt, or for whom the report was of which the receipt came on paper.
CREATE VIEW delivered_to AS
SELECT d.submission, s.org, d.at FROM delivered d JOIN statement s ON s.id = d.receipt
UNION ALL
SELECT o.statement, p.addressee, r.at FROM package_out_submission o JOIN paper_receipt r ON r.package = o.package JOIN package_out p ON p.id = o.package;

-- Whom the words 已写出, 已送达 and 已计入 speak of: the superior as it is, and until there is another one that which was left.
CREATE VIEW present_superior AS
SELECT coalesce(
  (SELECT org FROM peer WHERE relation = 'superior' AND state <> 'revoked' ORDER BY state DESC, confirmed_at, device LIMIT 1),
  (SELECT org FROM peer WHERE relation = 'superior' ORDER BY confirmed_at DESC, device LIMIT 1)) AS org;

-- As in 007, of the present superior. What its receipts cover is nothing before the first of them.
CREATE VIEW record_way AS
SELECT r.id AS record, r.kind, r.org, i.statement AS submission, i.version AS submitted_version, i.stated_at AS submitted_at,
  (SELECT min(p.written_at) FROM package_out_submission s JOIN package_out p ON p.id = s.package WHERE s.statement = i.statement AND p.addressee = (SELECT org FROM present_superior)) AS written_at,
  (SELECT min(d.at) FROM delivered_to d WHERE d.submission = i.statement AND d.org = (SELECT org FROM present_superior)) AS delivered_at,
  CASE
    WHEN r.org <> (SELECT json_extract(value, '$') FROM setting WHERE name = 'org') THEN iif(r.withdrawn, 'withdrawn', 'counted')
    WHEN i.statement IS NULL THEN iif(r.withdrawn, 'withdrawn', 'unsubmitted')
    WHEN r.heads <> '["' || i.version || '"]' THEN 'changed'
    WHEN r.withdrawn THEN 'withdrawn'
    WHEN EXISTS (SELECT 1 FROM delivered_to d WHERE d.submission = i.statement AND d.org = (SELECT org FROM present_superior))
      THEN iif(EXISTS (SELECT 1 FROM covered c WHERE c.submission = i.statement)
        AND EXISTS (SELECT 1 FROM receipt_seen e JOIN statement s ON s.id = e.statement WHERE s.org = (SELECT org FROM present_superior)), 'counted', 'delivered')
    WHEN EXISTS (SELECT 1 FROM package_out_submission s JOIN package_out p ON p.id = s.package WHERE s.statement = i.statement AND p.addressee = (SELECT org FROM present_superior)) THEN 'written'
    ELSE 'submitted'
  END AS state
FROM record r
LEFT JOIN submission_item i ON i.record = r.id AND i.statement = (
  SELECT c.statement FROM submission_item c
  WHERE c.record = r.id AND NOT EXISTS (SELECT 1 FROM submission_replaced x WHERE x.record = c.record AND x.statement = c.statement)
  ORDER BY c.stated_at DESC, c.statement LIMIT 1);
`;
