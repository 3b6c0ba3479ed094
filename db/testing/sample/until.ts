import type { LedgerItemDocument } from '../../domain/ledger-item';
import type { MemberDocument } from '../../domain/member';
import type { SampleBranch, SampleMember, SampleRecord } from './types';

/** A branch as its books stand at the end of a day: what the sample has later has not happened yet. */
export function branchUntil(branch: SampleBranch, day: string): SampleBranch {
  const { organisation, members, gatherings, others } = branch;
  const held = gatherings.filter(({ document }) => document.start.slice(0, 10) <= day);
  const known = new Set(held.map(({ id }) => id));
  return {
    ...branch,
    organisation: { ...organisation, terms: periodsUntil(organisation.terms, day).map((term) => ({ ...term, gathering: known.has(term.gathering) ? term.gathering : '' })) },
    members: members.flatMap((member) => memberUntil(member, day)),
    gatherings: held,
    others: others.filter(({ on }) => on <= day).map((record) => recordUntil(record, day, known)),
  };
}

/** Every record in the form that the command line prints and takes. */
export function entriesOf({ org, organisation, members, gatherings, others }: SampleBranch) {
  return [
    { id: org, kind: 'organisation' as const, org, document: organisation },
    ...members.map(({ id, document }) => ({ id, kind: 'member' as const, org, document })),
    ...gatherings.map(({ id, document }) => ({ id, kind: 'gathering' as const, org, document })),
    ...others.map(({ id, kind, document }) => ({ id, kind, org, document })),
  ];
}

function periodsUntil<T extends { readonly from: string; readonly until: string }>(items: readonly T[], day: string): T[] {
  return items.filter(({ from }) => from <= day).map((item) => (item.until > day ? { ...item, until: '' } : item));
}

function memberUntil({ id, document }: SampleMember, day: string): SampleMember[] {
  const { joinedOn, confirmedOn, departedOn, statuses } = document;
  const first = statuses.map(({ from }) => from).sort()[0] ?? joinedOn;
  if (first > day) return [];
  const member: MemberDocument = {
    ...document,
    confirmedOn: confirmedOn > day ? '' : confirmedOn,
    statuses: periodsUntil(statuses, day),
    groups: periodsUntil(document.groups, day),
    posts: periodsUntil(document.posts, day),
    mobility: periodsUntil(document.mobility, day),
    exemptions: periodsUntil(document.exemptions, day),
    ...(departedOn > day ? { departure: '' as const, departedOn: '', departureNote: '' } : {}),
  };
  return [{ id, document: member }];
}

function recordUntil(record: SampleRecord, day: string, known: ReadonlySet<string>): SampleRecord {
  const past = (date: string): string => (date <= day ? date : '');
  switch (record.kind) {
    case 'talk':
      return { ...record, document: { ...record.document, followUpDoneOn: past(record.document.followUpDoneOn) } };
    case 'dues': {
      const { lines, publishedOn, publishedHow } = record.document;
      const entered = lines.filter(({ id }) => `${record.document.year}-${id.slice(33)}` <= day.slice(0, 7)).map((line) => (line.paidOn > day ? { ...line, paid: 0, paidOn: '' } : line));
      return { ...record, document: { ...record.document, lines: entered, publishedOn: past(publishedOn), publishedHow: publishedOn > day ? '' : publishedHow } };
    }
    case 'plan':
      return { ...record, document: { ...record.document, items: record.document.items.map((item) => (known.has(item.record) ? item : { ...item, record: '' })) } };
    case 'ledger-item':
      return { ...record, document: ledgerUntil(record.document, past) };
    case 'explanation':
      return record;
  }
}

function ledgerUntil(item: LedgerItemDocument, past: (date: string) => string): LedgerItemDocument {
  const closedOn = past(item.closedOn);
  const reviewedOn = past(item.reviewedOn);
  return {
    ...item,
    measures: item.measures.map((step) => ({ ...step, doneOn: past(step.doneOn) })),
    progress: item.progress.filter(({ on }) => past(on) !== ''),
    evidence: closedOn === '' ? [] : item.evidence,
    startedOn: past(item.startedOn),
    completedOn: past(item.completedOn),
    closedOn,
    closedBy: closedOn === '' ? '' : item.closedBy,
    reviewDueOn: closedOn === '' ? '' : item.reviewDueOn,
    reviewedOn,
    reviewFinding: reviewedOn === '' ? '' : item.reviewFinding,
    reopenedOn: past(item.reopenedOn),
  };
}
