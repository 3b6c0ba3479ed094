import { expect, test, type Locator } from '@playwright/test';
import { choose, pickPerson, press, typeDate } from '../pages/controls';
import { GatheringForm } from '../pages/gathering-form';
import { Gatherings } from '../pages/gatherings';
import { RecordPage } from '../pages/record';
import { knownBranch, openApp, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

let place: Place;
let it: OpenApp;
let form: GatheringForm;
let record: RecordPage;
let list: Gatherings;

test.beforeAll(async () => {
  place = await makePlace();
  it = await openApp(await knownBranch(place));
  form = new GatheringForm(it.page);
  record = new RecordPage(it.page);
  list = new Gatherings(it.page);
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

/** One record of a kind: its own fields filled in, saved, read back in the minutes. */
interface Case {
  readonly kind: string;
  readonly fill: (part: Locator) => Promise<void>;
  readonly reads: readonly string[];
}

const CASES: readonly Case[] = [
  {
    kind: '支部委员会会议',
    fill: async (part) => part.getByRole('checkbox', { name: '提交支部党员大会' }).check(),
    reads: ['提交支部党员大会：是'],
  },
  {
    kind: '党小组会',
    fill: async (part) => {
      await pickPerson(part.getByLabel('党小组组长'), 'qmh', '钱明辉');
      await part.getByLabel('意见建议').fill('建议每月办一次读书会');
    },
    reads: ['党小组组长：钱明辉', '意见建议：建议每月办一次读书会'],
  },
  {
    kind: '党课',
    fill: async (part) => {
      await part.getByLabel('党课题目').fill('传承红色基因');
      await pickPerson(part.getByLabel('主讲人', { exact: true }), 'pah', '潘爱华');
      await press(part.getByLabel('主讲人身份'), '支部书记');
      await part.getByLabel('党课学时').fill('1.5');
    },
    reads: ['党课题目：传承红色基因', '主讲人：潘爱华', '支部书记', '党课学时：1.5'],
  },
  {
    kind: '主题党日',
    fill: async (part) => {
      await part.getByLabel('主题党日主题').fill('清扫社区，服务群众');
      await part.getByRole('checkbox', { name: '志愿服务' }).check();
      await part.getByRole('checkbox', { name: '交纳党费' }).check();
    },
    reads: ['主题党日主题：清扫社区，服务群众', '主题党日形式：志愿服务', '交纳党费：是'],
  },
  {
    kind: '民主评议党员',
    fill: async (part) => {
      await part.getByLabel('发出票').fill('22');
      await part.getByLabel('收回票').fill('22');
      await part.getByLabel('有效票').fill('21');
      await part.getByLabel('钱明辉的优秀票').fill('20');
      await part.getByLabel('钱明辉的合格票').fill('1');
      await choose(part.getByLabel('钱明辉的评定等次'), '优秀');
      await typeDate(part.getByLabel('支委会评定日期'), '2025-12-18');
    },
    reads: ['发出 22 张，收回 22 张，有效 21 张', '钱明辉20', '支委会评定日期：2025 年 12 月 18 日'],
  },
  {
    kind: '重温入党誓词',
    fill: async (part) => {
      await pickPerson(part.getByLabel('领誓人'), 'pah', '潘爱华');
      await part.getByLabel('结合的活动').fill('烈士纪念日');
    },
    reads: ['领誓人：潘爱华', '结合的活动：烈士纪念日'],
  },
  {
    kind: '警示教育',
    fill: async (part) => {
      await part.getByLabel('案例或片名').fill('《镜鉴》');
      await press(part.getByLabel('警示教育形式'), '观看警示片');
      await part.getByLabel('警示教育学时').fill('1');
    },
    reads: ['案例或片名：《镜鉴》', '警示教育形式：观看警示片', '警示教育学时：1'],
  },
  {
    kind: '研判会议',
    fill: async (part) => {
      await part.getByLabel('校园安全稳定研判结论').fill('实验室台账齐全');
      await part.getByLabel('校园安全稳定责任人').fill('钱明辉');
    },
    reads: ['校园安全稳定', '研判结论：实验室台账齐全', '责任人：钱明辉'],
  },
  {
    kind: '换届选举',
    fill: async (part) => {
      await press(part.getByLabel('选举产生'), '支部委员会');
      await part.getByLabel('应选名额').fill('3');
      await part.getByRole('button', { name: '候选人', exact: true }).click();
      await pickPerson(part.getByLabel('候选人 1', { exact: true }), 'qmh', '钱明辉');
      await part.getByLabel('候选人 1 得票').fill('20');
      await expect(part.getByText('过半数', { exact: true })).toBeVisible();
      await part.getByRole('checkbox', { name: '候选人 1 当选' }).check();
      await typeDate(part.getByLabel('任期开始'), '2025-12-01');
    },
    reads: ['选举产生：支部委员会', '钱明辉', '任期开始：2025 年 12 月 1 日'],
  },
];

for (const { kind, fill, reads } of CASES)
  test(`${kind} is recorded with its own fields and read back`, async () => {
    const topic = `${kind}十二月`;
    await list.show();
    await list.start(kind);
    await expect(form.topic).toBeVisible();
    await form.topic.fill(topic);
    await fill(form.section(kind));
    await form.save();
    await form.link(/^‹ /).click();
    await expect(record.minutes).toContainText(`${kind}记录`);
    for (const text of reads) await expect(record.minutes).toContainText(text);
  });

for (const kind of ['理论学习', '中心组学习'])
  test(`${kind} has the fields of a study session`, async () => {
    await list.show();
    await list.start(kind);
    await form.topic.fill(`${kind}第四季度`);
    const study = form.section('学习内容');
    await study.getByRole('button', { name: '材料', exact: true }).click();
    await study.getByLabel('材料名称 1').fill('中国共产党章程');
    await form.save();
    await form.link(/^‹ /).click();
    await expect(record.minutes).toContainText('学习材料：中国共产党章程');
  });

test('a life meeting turns its problems into the ledger without typing them again', async () => {
  await list.show();
  await list.start('组织生活会');
  await form.topic.fill('年度组织生活会');
  const part = form.section('组织生活会');
  await part.getByLabel('征求意见条数').fill('6');
  await part.getByRole('button', { name: '问题', exact: true }).click();
  await part.getByLabel('问题 1', { exact: true }).and(part.getByRole('textbox')).fill('理论学习不够经常');
  await part.getByLabel('问题 1整改措施').fill('每月集中学习两次');
  await part.getByLabel('问题 1责任人').fill('钱明辉');
  await typeDate(part.getByLabel('问题 1整改时限'), '2026-03-31');
  await part.getByRole('checkbox', { name: '支部书记报告' }).check();
  await part.getByRole('button', { name: '1 个问题列入整改台账' }).click();
  await expect(record.minutes).toContainText('支部书记报告：已进行');
  await expect(record.minutes.getByRole('row').filter({ hasText: '理论学习不够经常' })).toContainText('2026 年 3 月 31 日');
  await form.main.getByRole('link', { name: '理论学习不够经常' }).click();
  await expect(form.main).toContainText('理论学习不够经常');
  await expect(form.main).toContainText('每月集中学习两次');
});

test('one gathering counts as several kinds and each has its sheet on paper', async () => {
  await list.show();
  await list.openRecord('主题党日十二月');
  await record.edit();
  await form.button('兼开').click();
  await it.page.getByRole('menuitem', { name: '党课' }).click();
  await form.section('党课').getByLabel('党课题目').fill('把论文写在大地上');
  await form.save();
  await form.link(/^‹ /).click();
  await expect(record.minutes).toContainText('党课题目：把论文写在大地上');
  await form.button('打印').click();
  await it.page.getByRole('menuitem', { name: '每个类别一张' }).click();
  await expect(form.main).toContainText('共 2 页');
  await form.link(/^‹ /).click();
  await form.button('打印').click();
  await it.page.getByRole('menuitem', { name: '只打印党课' }).click();
  await expect(form.main).toContainText('共 1 页');
});

test('a card is ready to print for whoever has a political birthday', async () => {
  await list.show();
  // Beside another kind nobody is filled in yet, in whichever month the test runs.
  await list.start('重温入党誓词');
  await form.topic.fill('重温入党誓词，过政治生日');
  await typeDate(form.date, '2025-12-05');
  await form.button('兼开').click();
  await it.page.getByRole('menuitem', { name: '政治生日' }).click();
  await form.button('都加上').click();
  await form.save();
  await form.link(/^‹ /).click();
  await form.link('打印贺卡').click();
  await expect(it.page.getByRole('article')).toContainText('光荣加入中国共产党');
  await expect(form.button('打印贺卡')).toBeEnabled();
});
