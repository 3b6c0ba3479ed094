import type { GatheringDocument } from '../domain/gathering';
import { addDays } from '../domain/periods';
import type { LinkedMeeting, MeetingLinks } from '../domain/views';
import { rows } from '../store/prepared';
import type { Office } from './office';
import { documentOfRow, recordRow } from './records';

/** A matter goes to the 支部党员大会 within half a year of the committee that discussed it, or it is another matter. */
const DAYS_BEFORE = 180;
const MOST_OFFERED = 12;

interface Found {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly forwarded: number;
}

const linked = ({ id, title, start, forwarded }: Found): LinkedMeeting => ({ record: id, title, start, toPartyMeeting: forwarded === 1 });

/** The 支委会 at which a 支部党员大会 had its matter discussed first, and the 党员大会 that name a 支委会 so. */
export function linksOf(office: Office, record: string): MeetingLinks {
  const found = recordRow(office.db, record);
  if (found?.kind !== 'gathering') return { discussedAt: null, broughtTo: [] };
  const document = documentOfRow(found, 'gathering');
  return { discussedAt: before(office, document), broughtTo: document.countedKinds.includes('committee-meeting') ? after(office, found.org, record) : [] };
}

function before(office: Office, { countedKinds, partyMeeting }: GatheringDocument): LinkedMeeting | null {
  // A document that an older program stored has no such field.
  const id = (partyMeeting.committeeMeeting as string | undefined) ?? '';
  const found = id === '' || !countedKinds.includes('party-meeting') ? undefined : recordRow(office.db, id);
  if (found?.kind !== 'gathering' || found.withdrawn === 1) return null;
  const { title, start, committeeMeeting } = documentOfRow(found, 'gathering');
  return { record: id, title, start, toPartyMeeting: committeeMeeting?.toPartyMeeting ?? false };
}

function after(office: Office, org: string, record: string): LinkedMeeting[] {
  return rows<Found>(office.db,
    `SELECT r.id, g.title, g.start, 0 AS forwarded FROM gathering g JOIN gathering_kind k ON k.record = g.record AND k.kind = 'party-meeting' JOIN record r ON r.id = g.record
     WHERE g.org = :org AND g.withdrawn = 0 AND r.document ->> '$.partyMeeting.committeeMeeting' = :record ORDER BY g.start`,
    { org, record }).map(linked);
}

/** The own 支委会 up to a day, the latest first; those that said 提交支部党员大会 before the others. */
export function committeesBefore(office: Office, date: string): LinkedMeeting[] {
  return rows<Found>(office.db,
    `SELECT r.id, g.title, g.start, coalesce(r.document ->> '$.committeeMeeting.toPartyMeeting', 0) AS forwarded
     FROM gathering g JOIN gathering_kind k ON k.record = g.record AND k.kind = 'committee-meeting' JOIN record r ON r.id = g.record
     WHERE g.org = :org AND g.withdrawn = 0 AND g.start_date BETWEEN :from AND :date ORDER BY forwarded DESC, g.start DESC LIMIT :most`,
    { org: office.org, date, from: addDays(date, -DAYS_BEFORE), most: MOST_OFFERED }).map(linked);
}
