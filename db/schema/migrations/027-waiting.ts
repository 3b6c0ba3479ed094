/** Frozen once released: never edited, imports nothing of ours. */
export const waiting = `
-- As in 021; the few receipts are looked up among the statements, not all statements among the receipts.
DROP VIEW record_way;
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
        AND EXISTS (SELECT 1 FROM receipt_seen e CROSS JOIN statement s ON s.id = e.statement WHERE s.org = (SELECT org FROM present_superior)), 'counted', 'delivered')
    WHEN EXISTS (SELECT 1 FROM package_out_submission s JOIN package_out p ON p.id = s.package WHERE s.statement = i.statement AND p.addressee = (SELECT org FROM present_superior)) THEN 'written'
    ELSE 'submitted'
  END AS state
FROM record r
LEFT JOIN submission_item i ON i.record = r.id AND i.statement = (
  SELECT c.statement FROM submission_item c
  WHERE c.record = r.id AND NOT EXISTS (SELECT 1 FROM submission_replaced x WHERE x.record = c.record AND x.statement = c.statement)
  ORDER BY c.stated_at DESC, c.statement LIMIT 1);

-- Own gatherings that stand as unsubmitted or changed in record_way, so that the home screen and the lists ask what waits, and not
-- of every record there ever was how it stands. Kept up with every version and every submission, as record is.
-- decided = no two versions of it stand against each other: it may be submitted.
CREATE TABLE waiting (record TEXT PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('unsubmitted', 'changed')), decided INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO waiting
SELECT w.record, w.state, r.conflicts = '[]' FROM record_way w JOIN record r ON r.id = w.record
WHERE w.kind = 'gathering' AND w.org = (SELECT json_extract(value, '$') FROM setting WHERE name = 'org') AND w.state IN ('unsubmitted', 'changed');

-- Gatherings that count as one kind, whatever the year.
CREATE INDEX gathering_kind_kind ON gathering_kind (kind, record);
-- Talks of some months.
CREATE INDEX record_talk_on ON record (org, json_extract(document, '$.on')) WHERE kind = 'talk' AND withdrawn = 0;
`;
