import { addMonths } from '../domain/periods';
import { electionOutcome, withoutElection, type ElectionOutcome } from '../domain/election-outcome';
import { fail, type Failure } from '../domain/failure';
import type { GatheringDocument } from '../domain/gathering';
import { memberDocument, type MemberDocument } from '../domain/member';
import { organisationDocument, type OrganisationDocument } from '../domain/organisation';
import { err, ok, type Result } from '../domain/result';
import type { OpenElection } from '../domain/views';
import { rows } from '../store/prepared';
import { listMembers } from './members';
import type { Moment, Office } from './office';
import { documentOfRow, recordRow } from './records';
import { saveRecords, type Save } from './save';

/** An older election that nobody took over is history typed in later: nobody is reminded of it. */
const REMIND_MONTHS = 12;

/** What an election of the own organisation says of its term and its people's posts, beside what stands there. */
export function outcomeOf(office: Office, record: string): Result<ElectionOutcome, Failure> {
  const found = electionRow(office, record);
  return found.ok ? ok(electionOutcome(record, found.value, booksOf(office))) : found;
}

/** Writes the term and the posts of an election, all or none. Doing it a second time writes nothing. */
export function takeElection(office: Office, moment: Moment, record: string): Result<ElectionOutcome, Failure> {
  const outcome = outcomeOf(office, record);
  if (!outcome.ok) return outcome;
  const { organisation, members } = outcome.value;
  return write(office, moment, record, organisation, members);
}

/** Takes back what `takeElection` wrote; terms and posts that were typed by hand stay. */
export function giveBackElection(office: Office, moment: Moment, record: string): Result<ElectionOutcome, Failure> {
  const found = electionRow(office, record);
  if (!found.ok) return found;
  const bare = withoutElection(record, booksOf(office));
  return write(office, moment, record, bare.organisation, bare.members);
}

/** Elections of the last year that are not, or no longer as their records say, in the organisation's and the members' books. */
export function openElections(office: Office, today: string): OpenElection[] {
  const held = rows<{ id: string; document: string }>(office.db,
    `SELECT r.id, r.document FROM gathering g JOIN gathering_kind k ON k.record = g.record AND k.kind = 'election' JOIN record r ON r.id = g.record
     WHERE g.org = :org AND g.withdrawn = 0 AND g.start BETWEEN :from AND :until ORDER BY g.start`,
    { org: office.org, from: addMonths(today, -REMIND_MONTHS), until: `${today}T99` },
  );
  if (held.length === 0) return [];
  const books = booksOf(office);
  return held.flatMap(({ id, document }) => {
    const gathering = JSON.parse(document) as GatheringDocument;
    const { state } = electionOutcome(id, gathering, books);
    return state === 'open' || state === 'differs' ? [{ record: id, title: gathering.title, on: gathering.start.slice(0, 10) }] : [];
  });
}

function electionRow(office: Office, record: string): Result<GatheringDocument, Failure> {
  const found = recordRow(office.db, record);
  if (found?.kind !== 'gathering') return err(fail('not-found'));
  return found.org === office.org ? ok(documentOfRow(found, 'gathering')) : err(fail('record-foreign'));
}

/** Read through their shapes: what an older program stored lacks the later fields. */
function booksOf(office: Office): { organisation: OrganisationDocument; members: { id: string; document: MemberDocument }[] } {
  const found = recordRow(office.db, office.org);
  if (!found) throw new Error('an open office has its organisation');
  return {
    organisation: organisationDocument.parse(documentOfRow(found, 'organisation')),
    members: listMembers(office).map(({ id, document }) => ({ id, document: memberDocument.parse(document) })),
  };
}

function write(office: Office, moment: Moment, record: string, organisation: OrganisationDocument | null, members: ElectionOutcome['members']): Result<ElectionOutcome, Failure> {
  const saves: Save[] = [
    ...(organisation === null ? [] : [{ record: office.org, kind: 'organisation' as const, document: organisation, heads: headsOf(office, office.org) }]),
    ...members.map(({ id, document }): Save => ({ record: id, kind: 'member', document, heads: headsOf(office, id) })),
  ];
  const saved = saveRecords(office, moment, saves);
  return saved.ok ? outcomeOf(office, record) : saved;
}

const headsOf = (office: Office, record: string): string[] => JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[];
