import { gatheringDocument, memberDocument, type TwinPair } from '../../../electron/contract';
import { valueWords } from '../../text/changes/value-words';
import { twinsText as text } from '../../text/conflicts';
import { dateTimeText, fullDayText } from '../../text/dates';
import { fieldsOf } from '../../text/record-fields';

type Line = readonly [what: string, left: string, right: string];

/** What one lays side by side to see whether two records are one: the same lines for both. */
export function twinLines({ kind, a, b }: TwinPair): readonly Line[] {
  const facts = kind === 'gathering' ? gatheringFacts : memberFacts;
  const [left, right] = [facts(a.document), facts(b.document)];
  return left.map(([what, value], at): Line => [what, value || text.unfilled, right[at]?.[1] || text.unfilled]);
}

type Fact = readonly [what: string, value: string];

function gatheringFacts(stored: unknown): readonly Fact[] {
  const { title, start, place, chair, attendance, agenda } = gatheringDocument.parse(stored);
  const sheet = attendance.filter(({ removed }) => !removed);
  const { fields } = text;
  return [
    [fields.title, title],
    [fields.start, dateTimeText(start)],
    [fields.place, place],
    [fields.chair, chair?.name ?? ''],
    [fields.attendance, sheet.length === 0 ? '' : text.people(sheet.filter(({ state }) => state === 'present').length, sheet.length)],
    [fields.agenda, agenda.filter(({ removed }) => !removed).map((item) => item.title).join('；')],
  ];
}

function memberFacts(stored: unknown): readonly Fact[] {
  const { name, gender, joinedOn, confirmedOn } = memberDocument.parse(stored);
  const { fields } = text;
  return [
    [fields.name, name],
    [fields.gender, gender === '' ? '' : valueWords(fieldsOf('member'), {}, 'gender', gender)],
    [fields.joinedOn, fullDayText(joinedOn)],
    [fields.confirmedOn, fullDayText(confirmedOn)],
  ];
}
