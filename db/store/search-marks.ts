import type { DocumentOf, RecordKind } from '../domain/record';
import type { JsonObject } from '../records/canonical';

interface Named {
  /** A member's record id; '' = somebody who is not on the roster. */
  readonly member: string;
  readonly name: string;
}

/** What filters ask of a record: its kind (a gathering's also by each counted kind) and who is named in it, one token each. */
export function searchMarks(kind: RecordKind, record: string, document: JsonObject): string[] {
  const kinds = kind === 'gathering' ? (document as DocumentOf<'gathering'>).countedKinds.map(kindMark) : [];
  return [kindMark(kind), ...kinds, ...new Set(peopleIn(kind, record, document).flatMap(({ member, name }) => (member !== '' ? [memberMark(member)] : separate(name).map(nameMark))))];
}

export const kindMark = (kind: string): string => `k${kind.replaceAll('-', '')}`;
export const memberMark = (member: string): string => `m${member}`;
/** For a person who is named without a link to the roster: 责任人 is free text. */
export const nameMark = (name: string): string => `n${name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`;

/** `李淑芬、古丽·买买提` names two people. */
const separate = (names: string): string[] => names.split(/[、，,;；/\s]+/u).filter((name) => name !== '');
const free = (name: string): Named => ({ member: '', name });
const there = <T extends { readonly removed: boolean }>(list: readonly T[] | undefined): T[] => (list ?? []).filter((item) => !item.removed);

function peopleIn(kind: RecordKind, record: string, document: JsonObject): Named[] {
  switch (kind) {
    case 'gathering':
      return peopleAt(document as DocumentOf<'gathering'>);
    case 'member':
      return [{ member: record, name: (document as DocumentOf<'member'>).name }];
    case 'ledger-item': {
      const d = document as DocumentOf<'ledger-item'>;
      return [d.responsible, free(d.closedBy), ...there(d.measures).map((measure) => free(measure.responsible))];
    }
    case 'talk': {
      const d = document as DocumentOf<'talk'>;
      return [d.by, ...there(d.with)];
    }
    case 'plan':
      return there((document as DocumentOf<'plan'>).items).map((item) => free(item.responsible));
    // Money is looked up in the register itself; the others name nobody.
    default:
      return [];
  }
}

function peopleAt(d: DocumentOf<'gathering'>): Named[] {
  const agenda = there(d.agenda);
  return [
    d.chair, d.recorder, d.studySession.leader, d.partyLecture?.speaker ?? free(''), d.groupMeeting?.leader ?? free(''), d.oathRenewal?.leader ?? free(''),
    ...there(d.attendance).map(({ id, name }) => ({ member: id, name })),
    ...there(d.politicalBirthday.celebrants).map(({ id, name }) => ({ member: id, name })),
    ...there(d.studySession.speakers), ...there(d.election?.candidates), ...there(d.guests).map(({ name }) => free(name)),
    ...agenda.flatMap((item) => [free(item.responsible), ...there(item.speeches).map(({ member, speaker }) => ({ member, name: speaker }))]),
    ...there(d.lifeMeeting?.problems).map(({ responsible }) => free(responsible)), ...there(d.assessmentMeeting?.sections).map(({ responsible }) => free(responsible)),
  ];
}

/** The day under which a record is found (`YYYY-MM-DD`); '' = it has none and stands outside of every period. */
export function searchDay(kind: RecordKind, document: JsonObject): string {
  switch (kind) {
    case 'gathering':
      return (document as DocumentOf<'gathering'>).start.slice(0, 10);
    case 'ledger-item': {
      const d = document as DocumentOf<'ledger-item'>;
      return d.dueOn === '' ? d.startedOn : d.dueOn;
    }
    case 'talk':
      return (document as DocumentOf<'talk'>).on;
    case 'plan':
      return (document as DocumentOf<'plan'>).from;
    case 'dues':
      return `${(document as DocumentOf<'dues'>).year}-01-01`;
    case 'explanation':
      return (document as DocumentOf<'explanation'>).on;
    default:
      return '';
  }
}
