import { expect, it } from 'vitest';
import { owingSheet, owingWords } from '../domain/papers/owing';
import { owing } from '../domain/reported';
import { revokeDevice } from '../exchange/revoke';
import { writeDownward, writeReport } from '../exchange/send';
import type { Office } from '../office/office';
import { saveRecord } from '../office/save';
import { submitRecords } from '../office/submit';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { aMoment, anOffice } from '../testing/office';
import { carryMerge, pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import { reportedOf } from './reported';

const moment = aMoment();

async function written(branch: Office, stick: StickInMemory, period: string): Promise<string> {
  const { record } = must(saveRecord(branch, moment, { record: moment.newId(), kind: 'gathering', document: aGathering(), heads: [] }));
  must(submitRecords(branch, moment, [record]));
  return must(await writeReport(branch, moment, period, false, stick.drop(branch.org))).path;
}

it('tells who has reported for a month, who not, of whom a file never came, and what waits for us', async () => {
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  const [whole, gap, none, apart] = await Promise.all(['1', '2', '3', '4'].map((at) => anOffice({ code: `01-${at}`, name: `第${at}支部` })));
  if (!whole || !gap || !none || !apart) throw new Error('no branch');
  const slots = [whole, gap, none, apart].map((branch) => joinOffices(branch, superior, moment));
  const stick = new StickInMemory();
  must(await stick.take(superior, moment, await written(whole, stick, '2026-11')));
  const lost = await written(gap, stick, '2026-10');
  // The second report would carry the first one's record again, had not a copy of the superior's disk written a receipt for it.
  const copy = cloneOffice(superior);
  must(await stick.take(copy, moment, lost));
  must(await stick.take(gap, moment, must(await writeDownward(copy, moment, slots[1] ?? '', stick.drop('copy'))).path));
  must(await stick.take(superior, moment, await written(gap, stick, '2026-11')));
  const second = await pairOffice(none, moment);
  await carryMerge(stick, moment, none, second, true);
  must(await stick.take(superior, moment, await written(second, stick, '2026-12')));
  const file = await written(apart, stick, '2026-11');
  must(revokeDevice(superior, moment, apart.device, '电脑丢失'));
  must(await stick.take(superior, moment, file));

  const states = (period: string) => reportedOf(superior, moment, period).lines.map(({ code, state }) => `${code} ${state}`);
  // A revoked computer is no confirmed one: its organisation cannot report until another one is confirmed.
  expect(states('2026-11')).toEqual(['01-1 reported', '01-2 gap', '01-3 missing']);
  expect(states('2026-12')).toEqual(['01-1 missing', '01-2 missing', '01-3 staged']);
  expect(states('2026-10')).toEqual(['01-1 missing', '01-2 missing', '01-3 missing']);
  expect(reportedOf(superior, moment, '2026-11')).toMatchObject({ unconfirmed: 1, lines: [{}, { missingNumbers: [1], last: { number: 2 } }, { last: null }] });

  const list = reportedOf(superior, moment, '2026-11');
  expect(owing(list).map(owingWords)).toEqual(['缺第 1 号上报包', '从未上报']);
  const paper = JSON.stringify(owingSheet(list, '清河县教育局党委', '2026-11-30'));
  expect(paper).toContain('应报 3 个，已报 2 个，还没有报 1 个，有缺 1 个。');
  expect(paper).not.toContain('第1支部');
  must(await stick.take(superior, moment, lost));
  expect(states('2026-11')[1]).toBe('01-2 reported');
});
