import { expect, test } from '@playwright/test';
import { GatheringForm } from '../pages/gathering-form';
import { Gatherings } from '../pages/gatherings';
import { RecordPage } from '../pages/record';
import { knownBranch, openApp, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

// One meeting from the empty form to its withdrawal: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

let place: Place;
let it: OpenApp;
let form: GatheringForm;
let record: RecordPage;

test.beforeAll(async () => {
  place = await makePlace();
  it = await openApp(await knownBranch(place));
  form = new GatheringForm(it.page);
  record = new RecordPage(it.page);
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

test('the new form has everybody of that day present and counts both pairs of numbers', async () => {
  await it.frame.visit('/gatherings/new/party-meeting');
  await form.header({ topic: '讨论通过年度工作总结', date: '2025-12-30', start: '1530', end: '17:10', place: '行政楼302会议室' });
  await expect(form.attendance).toContainText('应到 23　实到 23');
  await expect(form.attendance).toContainText('应到会有表决权 20　实到 20');
  await expect(form.chip('赵文娟')).toContainText('不作硬性要求');
  await expect(form.chip('孔海燕')).toContainText('预备');
  await expect(form.chip('黄立新')).toContainText('无表决权');
  await expect(form.start).toHaveValue('15:30');
});

test('leave and absence change both numbers, each by who the person is', async () => {
  await form.people(['pah', '潘爱华'], ['zyg', '钟永刚']);
  await form.onLeave('邱广义', '病', '住院复查');
  await form.absent('胡雯', '事');
  await form.onLeave('白广义', '公差');
  await expect(form.attendance).toContainText('应到 23　实到 20');
  await expect(form.attendance).toContainText('应到会有表决权 20　实到 18');
  await form.addGuest('周海涛', '县教育局党委', '组织员');
});

test('a vote is explained as it is typed: by 应到, not by who came', async () => {
  await form.page.getByLabel('支委会先研究').fill('12 月 26 日支委会');
  const item = await form.addAgendaItem('年度工作总结', '书记宣读支部年度工作总结，全体党员讨论。');
  await form.addSpeech(item, 'qmh', '钱明辉', '建议补充青年教师结对的内容。');
  await item.getByRole('button', { name: '不同意见' }).click();
  await item.getByLabel('不同意见').fill('有同志认为学习材料偏多。');
  const vote = await form.addVote(item, '一般事项', '举手');
  await vote.getByLabel('赞成').fill('10');
  await expect(vote).toContainText('未通过：赞成 10，还差 1 票才超过应到会有表决权 20 人的半数');
  await vote.getByLabel('赞成').fill('16');
  await vote.getByLabel('反对').fill('1');
  await vote.getByLabel('弃权').fill('1');
  await expect(vote).toContainText('通过：赞成 16 ＞ 应到会有表决权 20 人的半数');
  await expect(vote).toContainText('支部工作条例 第十一条');
  await vote.getByLabel('反对').fill('5');
  await expect(vote).toContainText('比实到有表决权的人（18）多');
  await vote.getByLabel('反对').fill('1');
  await form.addResolution(item, '通过支部年度工作总结，修改后上报。', '潘爱华', '2026-01-10');
});

test('a second item takes a vote of its own kind, and the checks name what is missing', async () => {
  const item = await form.addAgendaItem('讨论白广义同志培养教育情况', '听取培养联系人汇报。');
  await form.addResolution(item, '继续培养教育。');
  await expect(form.checks).toContainText('“讨论白广义同志培养教育情况”的决议没有责任人');
  await form.checks.getByRole('listitem').filter({ hasText: '没有责任人' }).getByRole('button').click();
  await expect(item.getByLabel('责任人')).toBeFocused();
  await form.page.keyboard.type('钟永刚');
  await expect(form.checks).not.toContainText('没有责任人');
  const admission = await form.addVote(item, '接收、转正', '无记名投票');
  await admission.getByLabel('赞成', { exact: true }).fill('17');
  await admission.getByLabel('会前书面赞成').fill('1');
  await expect(admission).toContainText('通过：赞成 18（含会前书面 1）');
});

test('saved and opened again, nothing of it is lost', async () => {
  await form.summary.fill('会议议题讨论充分，按程序表决。');
  await form.addAttachment('签到表', '签到表', 2);
  await form.page.getByLabel('主持人已在纸质记录上签字').check();
  await form.save();
  await it.page.reload();
  await expect(form.topic).toHaveValue('讨论通过年度工作总结');
  await form.link('‹ 组织生活').click();
  await expect(record.title).toHaveText('讨论通过年度工作总结');
  await expect(record.head('时间')).toContainText('2025 年 12 月 30 日 15:30—17:10（星期二）');
  await expect(record.head('主持人')).toHaveText('潘爱华（支部书记）');
  await expect(record.head('应到 / 实到')).toHaveText('23 / 20');
  await expect(record.head('应到会有表决权 / 实到有表决权')).toHaveText('20 / 18');
  await expect(record.head('请假')).toContainText('邱广义');
  await expect(record.head('缺席')).toContainText('胡雯');
  await expect(record.head('列席')).toContainText('周海涛（县教育局党委组织员）');
  await expect(record.head('支委会先研究')).toHaveText('12 月 26 日支委会');
  for (const text of [
    '建议补充青年教师结对的内容。',
    '有同志认为学习材料偏多。',
    '举手，赞成 16 票，反对 1 票，弃权 1 票。',
    '通过支部年度工作总结，修改后上报。',
    '2026 年 1 月 10 日',
    '会前书面赞成 1 票',
    '会议议题讨论充分，按程序表决。',
    '签到表 2 张',
    '已在纸质记录上签字',
    '（会议结束）',
  ])
    await expect(record.minutes).toContainText(text);
});

test('an edit is a new version, and the history says what changed and who did it', async () => {
  await record.edit();
  await form.place.fill('阶梯教室一');
  await form.chip('胡雯').click();
  await form.save();
  await record.visit('/gatherings');
  await it.page.goBack();
  await form.link(/^‹ /).click();
  const versions = await record.history();
  const latest = versions.first();
  await expect(latest).toContainText('地点');
  await expect(latest.getByRole('deletion').filter({ hasText: '行政楼302会议室' })).toBeVisible();
  await expect(latest.getByRole('insertion').filter({ hasText: '阶梯教室一' })).toBeVisible();
  await expect(latest).toContainText('胡雯');
  await expect(versions.filter({ hasText: '新建记录' })).toHaveCount(1);
});

test('it is submitted, and what is changed afterwards asks to be submitted again', async () => {
  await record.link(/^‹ /).click();
  await record.button('提交').click();
  await expect(record.main).toContainText('已提交，下次导出上报包时带出。');
  await record.edit();
  await form.place.fill('行政楼302会议室');
  await form.save();
  await form.link(/^‹ /).click();
  await expect(record.main).toContainText('提交以后又改过，请再提交一次');
});

test('copied from last time, titles and people stay and outcomes are empty', async () => {
  await it.frame.visit('/gatherings/copy/party-meeting');
  await expect(form.topic).toHaveValue('讨论通过年度工作总结');
  await expect(form.page.getByLabel('议题 1题目')).toHaveValue('年度工作总结');
  await expect(form.chair).toHaveValue('潘爱华');
  await expect(form.page.getByLabel('决议', { exact: true })).toHaveCount(0);
  await expect(form.attendance.getByRole('list', { name: '请假和缺席' })).toHaveCount(0);
});

test('withdrawn with a reason, it counts no more, and stays to be read', async () => {
  const list = new Gatherings(it.page);
  await list.show();
  await list.openRecord('讨论通过年度工作总结');
  await record.withdraw('重复录入');
  await expect(record.main).toContainText('这条记录已撤回，不计入次数。原因：重复录入');
  await expect(record.main.getByRole('link', { name: '编辑' })).toHaveCount(0);
  await list.show();
  await expect(list.rows).not.toHaveCount(0);
  await expect(list.row('讨论通过年度工作总结')).toHaveCount(0);
  await list.main.getByLabel('含已撤回').check();
  await expect(list.row('讨论通过年度工作总结')).toContainText('已撤回');
});
