import { expect, it } from 'vitest';
import { paperToDocx } from '../documents/docx';
import { paperOf } from '../documents/papers';
import { ruleDocument } from '../domain/rule-document';
import { writeReport } from '../exchange/send';
import { giveOrder } from '../office/orders';
import { saveRecord } from '../office/save';
import { submitRecords } from '../office/submit';
import { putDraft } from '../store/drafts';
import { aGathering } from '../testing/builders';
import { joinOffices, must } from '../testing/confirmed';
import { aMoment, anOffice } from '../testing/office';
import { StickInMemory } from '../testing/stick-in-memory';
import { draftCircular } from './circulars';
import { previewRules } from './rules';

const moment = aMoment();
const MONTHS = { from: '2025-10', until: '2025-12' };

/** Two branches below, of which one has reported a meeting of November 2025. */
const around = (async () => {
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  const branch = await anOffice();
  const silent = await anOffice({ code: '0102', name: '清河县第二中学初中部教师党支部' });
  for (const one of [branch, silent]) joinOffices(one, superior, moment);
  const { record } = must(saveRecord(branch, moment, { record: moment.newId(), kind: 'gathering', document: aGathering(), heads: [] }));
  must(submitRecords(branch, moment, [record]));
  const stick = new StickInMemory();
  must(await stick.take(superior, moment, must(await writeReport(branch, moment, '2025-11', false, stick.drop('branch'))).path));
  must(giveOrder(superior, moment, { kind: 'task', content: { title: '开展校舍安全排查', requirement: '', source: '', issuedOn: '', dueOn: '2026-12-10', ledger: 'supervised-task', level: '', steps: [], passes: '' } }, [branch.org]));
  return { superior, branch, silent };
})();

it('says how those below would have stood under a new rule, by what they reported; who never did is not judged', async () => {
  const { superior } = await around;
  const twice = ruleDocument.parse({ layer: 'superior', title: '关于党员大会的通知', rules: [{ id: 'a', tightens: 'R1', unit: 'quarter', minimum: 2 }] });
  const once = ruleDocument.parse({ layer: 'superior', title: '关于党员大会的通知', rules: [{ id: 'a', title: '大会', unit: 'quarter', minimum: 1, demand: { type: 'gatherings', kinds: ['party-meeting'] } }] });
  expect(previewRules(superior, moment.today, null, twice, MONTHS).below).toMatchObject({ organisations: 2, reported: 1, effects: [{ periods: 1, met: 0, short: [{ code: '0101', short: ['2025-Q4'] }] }] });
  expect(previewRules(superior, moment.today, null, once, MONTHS).below).toMatchObject({ effects: [{ met: 1, short: [] }] });
  expect(previewRules(superior, moment.today, null, { ...once, layer: 'branch' }, MONTHS).below).toBeNull();
});

it('drafts 通报 and 情况汇总 of facts: counts, who has not reported, the article, the tasks; nobody’s name', async () => {
  const { superior } = await around;
  const bulletin = draftCircular(superior, moment, 'bulletin', MONTHS);
  expect(bulletin).toMatchObject({ to: '各党支部', from: '清河县教育局党委', on: moment.today, title: '关于2025年第四季度组织生活开展情况的通报' });
  for (const said of ['直接下级2个组织，报来统计的1个', '共开展组织生活1场，应到4人次，实到4人次，到会率100%', '还没有报来统计的：清河县第二中学初中部教师党支部。', '支部党员大会1次', '支部党员大会（支部工作条例第十一条）一般每季度1次', '开展校舍安全排查：下达1个组织，已完成0个']) expect(bulletin.body).toContain(said);
  for (const name of ['李淑芬', '周海涛', '党员1', '刘洋']) expect(JSON.stringify(bulletin)).not.toContain(name);
  expect(draftCircular(superior, moment, 'summary', MONTHS).title).toContain('汇总');
});

it('prints what was edited as 公文, in Word too', async () => {
  const { superior } = await around;
  expect(paperOf(superior, moment, { paper: 'circular', kind: 'bulletin' })).toMatchObject({ error: { code: 'not-found' } });
  const edited = { ...draftCircular(superior, moment, 'bulletin', MONTHS), title: '关于第四季度组织生活的通报' };
  putDraft(superior.db, 'circulars/bulletin', edited.title, { heads: [], document: edited }, moment.now);
  const paper = must(paperOf(superior, moment, { paper: 'circular', kind: 'bulletin' }));
  expect(paper).toMatchObject({ title: '关于第四季度组织生活的通报', layout: 'official', sheets: [{ blocks: expect.arrayContaining([{ kind: 'heading', level: 1, text: '一、总体情况' }, { kind: 'text', flat: true, runs: [{ text: '各党支部：' }] }]) }] });
  expect((await paperToDocx(paper)).length).toBeGreaterThan(5000);
});
