import { doubt, missing, type Finding } from './findings';
import { idNumberPaths } from './id-number';
import type { MemberDocument } from './member';

/** What a line of the roster lacks, and what can hardly be so. Pure, and of no consequence but what is shown. */
export function checkMember(document: MemberDocument, { today }: { readonly today: string }): Finding[] {
  return [...checkDates(document, today), ...checkPeriods(document), ...checkOverlaps(document), ...idNumberPaths(document).map((path) => doubt('id-number', path, {}))];
}

function checkDates(document: MemberDocument, today: string): Finding[] {
  const { joinedOn, confirmedOn, departure, departedOn } = document;
  const findings: Finding[] = [];
  if (joinedOn === '') findings.push(missing('no-joined-date', 'joinedOn', {}));
  if (joinedOn !== '' && confirmedOn !== '' && confirmedOn < joinedOn) findings.push(doubt('confirmed-before-joined', 'confirmedOn', { joinedOn, confirmedOn }));
  if (departure !== '' && departedOn === '') findings.push(missing('no-departure-date', 'departedOn', { departure }));
  for (const [field, date] of Object.entries({ joinedOn, confirmedOn, departedOn })) {
    if (date > today) findings.push(doubt('in-future', field, { date, today }));
  }
  return findings;
}

const PERIOD_LISTS = ['statuses', 'groups', 'posts', 'mobility', 'exemptions'] as const;

function checkPeriods(document: MemberDocument): Finding[] {
  return PERIOD_LISTS.flatMap((list) =>
    document[list]
      .filter((item) => !item.removed && item.from !== '' && item.until !== '' && item.until < item.from)
      .map(({ id, from, until }) => doubt('ends-before-start', `${list}/${id}/until`, { from, until })),
  );
}

/** Two statuses for one day: the later one wins in a count (see `statusOn`), so somebody should look. */
function checkOverlaps(document: MemberDocument): Finding[] {
  const statuses = document.statuses.filter((item) => !item.removed && (item.until === '' || item.from <= item.until)).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return statuses.slice(1).flatMap((second, index) => {
    // Sorted by start, so the one before that reaches furthest is the one to compare with.
    const first = statuses.slice(0, index + 1).reduce((far, item) => (endOf(item) > endOf(far) ? item : far));
    if (endOf(first) < second.from) return [];
    const until = endOf(first) < endOf(second) ? first.until : second.until;
    return [doubt('statuses-overlap', `statuses/${second.id}`, { first: first.status, second: second.status, from: second.from, until })];
  });
}

const endOf = (item: { readonly until: string }): string => (item.until === '' ? '9999-12-31' : item.until);
