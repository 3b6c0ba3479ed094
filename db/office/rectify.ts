import { fail, type Failure } from '../domain/failure';
import type { GatheringDocument } from '../domain/gathering';
import { err, ok, type Result } from '../domain/result';
import type { Moment, Office } from './office';
import { documentOfRow, recordRow } from './records';
import { saveRecords, type Save } from './save';

type Problem = NonNullable<GatheringDocument['lifeMeeting']>['problems'][number];

/**
 * 列入整改台账: every named problem of a saved 组织生活会 that is in no ledger yet becomes an item of the 整改台账, with its
 * measure, person and date, and remembers that item. One transaction: an item without its problem, or the other way
 * round, never exists. Answers how many were added; a second time there is nothing left to add.
 */
export function rectify(office: Office, moment: Moment, record: string): Result<{ readonly added: number }, Failure> {
  const row = recordRow(office.db, record);
  if (row?.kind !== 'gathering') return err(fail('not-found'));
  const document = documentOfRow(row, 'gathering');
  const { lifeMeeting } = document;
  const open = (lifeMeeting?.problems ?? []).filter((problem) => !problem.removed && problem.ledgerItem === '' && problem.title.trim() !== '');
  if (lifeMeeting === undefined || open.length === 0) return ok({ added: 0 });
  const items = new Map(open.map((problem) => [problem.id, moment.newId()]));
  const problems = lifeMeeting.problems.map((problem) => ({ ...problem, ledgerItem: items.get(problem.id) ?? problem.ledgerItem }));
  const saves: Save[] = [
    { record, kind: 'gathering', document: { ...document, lifeMeeting: { ...lifeMeeting, problems } }, heads: JSON.parse(row.heads) as string[] },
    ...open.map((problem): Save => ({ record: items.get(problem.id) ?? moment.newId(), kind: 'ledger-item', document: itemFor(problem, record, document, moment), heads: [] })),
  ];
  const saved = saveRecords(office, moment, saves);
  return saved.ok ? ok({ added: open.length }) : saved;
}

function itemFor(problem: Problem, record: string, document: GatheringDocument, moment: Moment): object {
  const { title, detail, measure, responsible, dueOn } = problem;
  const name = document.attendance.find((line) => line.name === responsible);
  return {
    ledger: 'life-meeting-rectification', title, detail, source: { record, text: document.title }, responsible: { member: name?.id ?? '', name: responsible.slice(0, 60) }, dueOn,
    measures: measure.trim() === '' ? [] : [{ id: moment.newId(), sort: 1, title: measure.trim().slice(0, 200), responsible: responsible.slice(0, 60), dueOn }],
  };
}
