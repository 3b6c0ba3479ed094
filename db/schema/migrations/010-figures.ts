/** Frozen once released: never edited, imports nothing of ours. Filled when the data is opened next. */
export const figures = `
-- A month of an organisation below, from both sources beside each other: its records that are here, and its own signed
-- line. One narrow row instead of some forty of gathering, gathering_kind and attendance. By month first, since a figure
-- asks about all organisations in a few months.
CREATE TABLE figure_month (
  month TEXT NOT NULL,
  org TEXT NOT NULL,
  -- What its records here come to: JSON of [kinds joined by +, group, days, 补录, 应到, 实到]; '' = none of this month is here.
  held TEXT NOT NULL DEFAULT '',
  -- 1: a signed line is here. Days of 0 in said_held: an older program wrote it.
  said INTEGER NOT NULL DEFAULT 0 CHECK (said IN (0, 1)),
  said_held TEXT NOT NULL DEFAULT '',
  gatherings INTEGER NOT NULL DEFAULT 0,
  expected INTEGER NOT NULL DEFAULT 0,
  present INTEGER NOT NULL DEFAULT 0,
  -- The day of its standing part; '' = it has none.
  stood_on TEXT NOT NULL DEFAULT '',
  full_members INTEGER NOT NULL DEFAULT 0,
  days INTEGER NOT NULL DEFAULT 0,
  committee_days INTEGER NOT NULL DEFAULT 0,
  -- JSON of [id, days].
  groups TEXT NOT NULL DEFAULT '',
  appraisal TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (month, org)
) STRICT, WITHOUT ROWID;
-- The desk asks for every slot's key and for the newest report of every computer.
CREATE INDEX peer_slot ON peer (slot);
CREATE INDEX package_in_newest ON package_in (org, kind, device, number, id);
CREATE INDEX figure_month_org ON figure_month (org, month, said, stood_on);
`;
