/** Frozen once released: never edited, imports nothing of ours. */
export const first = `
-- One row a name: this device's keys, the organisation's id, role, operator, incarnation … (values are JSON).
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- What is said about records: immutable, named by the SHA-256 of its bytes. Everything below "projections" follows from these.
CREATE TABLE version (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  record TEXT NOT NULL,
  kind TEXT NOT NULL,
  org TEXT NOT NULL,
  device TEXT NOT NULL,
  author TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  bytes TEXT NOT NULL
) STRICT;
CREATE INDEX version_record ON version (record);
CREATE INDEX version_org ON version (org);

CREATE TABLE statement (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  org TEXT NOT NULL,
  device TEXT NOT NULL,
  bytes TEXT NOT NULL,
  signature TEXT NOT NULL,
  -- 'unknown': a kind that only a newer app knows; kept as it came, counted as 待升级.
  state TEXT NOT NULL CHECK (state IN ('accepted', 'unknown')),
  received_at TEXT NOT NULL
) STRICT;
CREATE INDEX statement_kind ON statement (kind, org);

-- Which keys speak for whom. 'answered': our superior, digits not yet compared here; 'enrolled': a subordinate, not yet
-- compared; only 'confirmed' ones are believed and sealed to.
CREATE TABLE peer (
  device TEXT PRIMARY KEY,
  org TEXT NOT NULL,
  relation TEXT NOT NULL CHECK (relation IN ('self', 'superior', 'subordinate')),
  state TEXT NOT NULL CHECK (state IN ('answered', 'enrolled', 'confirmed', 'revoked')),
  signing_key TEXT NOT NULL,
  sealing_key TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  slot TEXT NOT NULL,
  digits TEXT NOT NULL,
  nonce TEXT NOT NULL,
  confirmed_at TEXT NOT NULL,
  -- Only of a superior: its certificate for this device has arrived.
  certified INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX peer_org ON peer (org);

CREATE TABLE invitation (
  nonce TEXT PRIMARY KEY,
  slot TEXT NOT NULL,
  paper_code TEXT NOT NULL,
  bytes TEXT NOT NULL,
  expires TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('open', 'used', 'spoiled'))
) STRICT, WITHOUT ROWID;
CREATE INDEX invitation_slot ON invitation (slot);

CREATE TABLE package_out (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  addressee TEXT NOT NULL,
  period TEXT NOT NULL,
  written_at TEXT NOT NULL,
  file TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  records INTEGER NOT NULL,
  -- The newest own submission (statement.seq) when it was written: a receipt that only repeats the manifest's digest
  -- speaks of all submissions up to this one.
  through INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE package_out_submission (package TEXT NOT NULL, statement TEXT NOT NULL, PRIMARY KEY (package, statement)) STRICT, WITHOUT ROWID;
CREATE INDEX package_out_submission_statement ON package_out_submission (statement);

CREATE TABLE package_in (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  org TEXT NOT NULL,
  device TEXT NOT NULL,
  period TEXT NOT NULL,
  -- Digest of all that the sender had submitted when it wrote this: a gap shows even when a lost file is never mentioned.
  digest TEXT NOT NULL,
  submitted INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  file TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  records INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX package_in_org ON package_in (org);

-- Receipts that we hold from superiors: per device and incarnation the highest counter. And what they named.
CREATE TABLE receipt_seen (device TEXT NOT NULL, incarnation TEXT NOT NULL, counter INTEGER NOT NULL, statement TEXT NOT NULL, held INTEGER NOT NULL,
  PRIMARY KEY (device, incarnation)) STRICT, WITHOUT ROWID;
CREATE TABLE delivered (submission TEXT PRIMARY KEY, at TEXT NOT NULL, receipt TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- What the newest valid receipt covers: the base of the next report.
CREATE TABLE covered (submission TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE draft (key TEXT PRIMARY KEY, title TEXT NOT NULL, document TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Projections: rebuilt from versions and statements at any time; rebuild = incremental is a law with a test.
CREATE TABLE record (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  org TEXT NOT NULL,
  document TEXT NOT NULL,
  heads TEXT NOT NULL,
  conflicts TEXT NOT NULL,
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  saved_at TEXT NOT NULL,
  author TEXT NOT NULL
) STRICT;
CREATE INDEX record_kind ON record (kind, org);

CREATE TABLE gathering (
  record TEXT PRIMARY KEY,
  org TEXT NOT NULL,
  main_kind TEXT NOT NULL,
  title TEXT NOT NULL,
  start TEXT NOT NULL,
  start_date TEXT NOT NULL,
  place TEXT NOT NULL,
  expected INTEGER NOT NULL,
  present INTEGER NOT NULL,
  expected_voting INTEGER NOT NULL,
  present_voting INTEGER NOT NULL,
  on_leave INTEGER NOT NULL,
  absent INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX gathering_start ON gathering (org, start);
CREATE INDEX gathering_kind_start ON gathering (org, main_kind, start);

CREATE TABLE gathering_kind (record TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (record, kind)) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
  record TEXT NOT NULL,
  member TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('present', 'leave', 'absent')),
  status TEXT NOT NULL,
  exempt INTEGER NOT NULL,
  hours INTEGER NOT NULL,
  PRIMARY KEY (record, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_member ON attendance (member);

CREATE TABLE member (record TEXT PRIMARY KEY, org TEXT NOT NULL, name TEXT NOT NULL, initials TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX member_org ON member (org);

CREATE TABLE submission_item (
  statement TEXT NOT NULL,
  record TEXT NOT NULL,
  version TEXT NOT NULL,
  kind TEXT NOT NULL,
  org TEXT NOT NULL,
  withdrawn INTEGER NOT NULL,
  stated_at TEXT NOT NULL,
  PRIMARY KEY (record, statement)
) STRICT, WITHOUT ROWID;
CREATE INDEX submission_item_statement ON submission_item (statement);
CREATE INDEX submission_item_org ON submission_item (org);
-- Kept apart, because a replacing submission may arrive before the one that it replaces.
CREATE TABLE submission_replaced (record TEXT NOT NULL, statement TEXT NOT NULL, PRIMARY KEY (record, statement)) STRICT, WITHOUT ROWID;

CREATE TABLE figure_line (
  org TEXT NOT NULL,
  month TEXT NOT NULL,
  counter INTEGER NOT NULL,
  statement TEXT NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (org, month)
) STRICT, WITHOUT ROWID;

-- Where a record stands on its way upwards. 已写出 and 已送达 speak of the submission that counts now; after a change the
-- record is 已改动 until it is submitted again. A subordinate's record is here, so it is 已送达.
CREATE VIEW record_way AS
SELECT r.id AS record, r.kind, r.org, i.statement AS submission, i.version AS submitted_version, i.stated_at AS submitted_at,
  (SELECT min(p.written_at) FROM package_out_submission s JOIN package_out p ON p.id = s.package WHERE s.statement = i.statement) AS written_at,
  d.at AS delivered_at,
  CASE
    WHEN r.org <> (SELECT json_extract(value, '$') FROM setting WHERE name = 'org') THEN iif(r.withdrawn, 'withdrawn', 'delivered')
    WHEN i.statement IS NULL THEN iif(r.withdrawn, 'withdrawn', 'unsubmitted')
    WHEN r.heads <> '["' || i.version || '"]' THEN 'changed'
    WHEN r.withdrawn THEN 'withdrawn'
    WHEN d.at IS NOT NULL THEN 'delivered'
    WHEN EXISTS (SELECT 1 FROM package_out_submission s WHERE s.statement = i.statement) THEN 'written'
    ELSE 'submitted'
  END AS state
FROM record r
LEFT JOIN submission_item i ON i.record = r.id AND i.statement = (
  SELECT c.statement FROM submission_item c
  WHERE c.record = r.id AND NOT EXISTS (SELECT 1 FROM submission_replaced x WHERE x.record = c.record AND x.statement = c.statement)
  ORDER BY c.stated_at DESC, c.statement LIMIT 1)
LEFT JOIN delivered d ON d.submission = i.statement;

-- Single Chinese characters and whole Latin words, so that 党课 is the phrase "党 课": every two-character word is found.
CREATE VIRTUAL TABLE search USING fts5 (body, content='', contentless_delete=1, tokenize='unicode61');
`;
