import type { FigureLine } from '../domain/figures';
import type { SuperiorDesk } from '../domain/views';
import { rows } from '../store/prepared';
import { figureLinesOf } from '../store/statements';
import { handedNews } from '../office/handed-news';
import type { Moment, Office } from '../office/office';
import { orgNames } from '../office/org-names';
import { listSubordinates } from './subordinates';

const LATEST = 12;

/** The superior's home: who has reported for a month, the branches' own signed figures, and what came last. */
export function deskOf(office: Office, moment: Moment, month: string): SuperiorDesk {
  const all = listSubordinates(office, moment);
  const reported = new Set(rows<{ org: string }>(office.db, `SELECT DISTINCT org FROM package_in WHERE kind = 'report' AND period = :month`, { month }).map(({ org }) => org));
  const names = orgNames(office, moment.today);
  // From the newest statement back, and no further than it needs: the + keeps the index of kinds away, which has no order.
  const latest = rows<{ record: string; org: string; kind: string; title: string; start: string; received_at: string }>(office.db,
    `SELECT g.record, g.org, g.main_kind AS kind, g.title, g.start, s.received_at
     FROM statement s CROSS JOIN submission_item i ON i.statement = s.id CROSS JOIN gathering g ON g.record = i.record
     WHERE +s.kind = 'submission' AND s.state = 'accepted' AND s.org <> :own AND g.withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM submission_replaced r WHERE r.record = i.record AND r.statement = i.statement)
     ORDER BY s.seq DESC, g.start DESC LIMIT ${LATEST}`,
    { own: office.org });
  return {
    month, subordinates: all, handed: handedNews(office, moment.today),
    confirmed: all.filter(({ state }) => state === 'confirmed').length,
    reported: all.filter(({ org, state }) => state === 'confirmed' && org !== null && reported.has(org)).length,
    figures: figureLinesOf(office.db, month).filter(({ org }) => org !== office.org).map(({ org, line }) => ({ org, line: JSON.parse(line) as FigureLine })),
    latest: latest.map(({ received_at, ...line }) => ({ ...line, orgName: names.get(line.org) ?? '', importedAt: received_at })),
  };
}
