import { expect, it } from 'vitest';
import type { Office } from '../office/office';
import { rectify } from '../office/rectify';
import { recordRow } from '../office/records';
import { saveRecord } from '../office/save';
import { aGathering } from '../testing/builders';
import { aMoment, anOffice } from '../testing/office';
import { lastRectification } from './life-meeting';

const TODAY = '2026-12-20';
function meeting(office: Office, start: string, problems: readonly string[]): string {
  const moment = aMoment();
  const document = aGathering({
    title: `${start.slice(0, 4)} 年组织生活会`, mainKind: 'life-meeting', countedKinds: ['life-meeting'], start, end: '',
    lifeMeeting: { problems: problems.map((title, at) => ({ id: `p${at}`, title, measure: '整改', responsible: '李淑芬', dueOn: '2026-06-30' })) },
  } as Parameters<typeof aGathering>[0]);
  const saved = saveRecord(office, moment, { record: moment.newId(), kind: 'gathering', document, heads: [] });
  if (!saved.ok) throw new Error(saved.error.code);
  expect(rectify(office, moment, saved.value.record)).toEqual({ ok: true, value: { added: problems.length } });
  return saved.value.record;
}
const close = (office: Office, title: string, found = lastRectification(office, TODAY, TODAY, '').rows.find(({ document }) => document.title === title)): void => {
  const row = recordRow(office.db, found?.id ?? '');
  if (!found || !row) throw new Error(title);
  expect(saveRecord(office, aMoment(), { record: found.id, kind: 'ledger-item', document: { ...found.document, closedOn: '2026-06-20' }, heads: [...found.heads] }).ok).toBe(true);
};

it('reports on the last one’s problems, closed or not, and on older ones that are still open', async () => {
  const office = await anOffice();
  meeting(office, '2024-12-10T15:30', ['旧账一', '旧账二']);
  close(office, '旧账二');
  meeting(office, '2025-12-18T15:30', ['走访少', '党课形式单一']);
  close(office, '走访少');
  const now = meeting(office, '2026-12-18T15:30', ['今年的问题']);
  const told = lastRectification(office, TODAY, '2026-12-18', now);
  expect(told.meeting).toMatchObject({ title: '2025 年组织生活会', on: '2025-12-18' });
  expect(told.rows.map(({ document, state }) => `${document.title} ${state.state}`)).toEqual(['走访少 closed', '党课形式单一 not-started', '旧账一 not-started']);
});

it('has nothing to report on at the first one', async () => {
  const office = await anOffice();
  const first = meeting(office, '2025-12-18T15:30', ['走访少']);
  expect(lastRectification(office, TODAY, '2025-12-18', first)).toEqual({ meeting: null, rows: [] });
});
