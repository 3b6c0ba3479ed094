import { expect, type Locator, type Page } from '@playwright/test';
import { GatheringForm } from '../pages/gathering-form';
import { RecordPage } from '../pages/record';
import { inWeeks, lastWorkday, type Books } from './books';

/** The title that the meeting is found by afterwards. */
export const MEETING = '讨论通过支部年度工作总结';

/** One 支部党员大会 with everything a secretary writes down; `half` is called when the upper half is filled in. */
export async function writeMeeting(page: Page, books: Books, half: () => Promise<void>): Promise<void> {
  const form = new GatheringForm(page);
  await form.visit('/gatherings/new/party-meeting');
  await form.header({ topic: MEETING, date: lastWorkday(), start: '15:30', end: '17:10', place: '行政楼302会议室' });
  await person(form.chair, books.secretary);
  await person(form.recorder, books.recorder);
  const [first, second, third] = books.members.filter((name) => name !== books.secretary && name !== books.recorder).slice(-6);
  if (first === undefined || second === undefined || third === undefined) throw new Error('The sample has too few members.');
  await form.onLeave(first, '病');
  await form.onLeave(second, '公差', '到市里参加教研活动');
  await form.addGuest('周海涛', '县教育局党委', '组织员');
  const report = await form.addAgendaItem('年度工作总结', '书记宣读支部年度工作总结，从组织建设、教学业务、师德师风三个方面回顾，全体党员讨论。');
  await half();
  await report.getByRole('button', { name: '发言', exact: true }).click();
  const speech = report.getByRole('list', { name: '发言摘要' }).getByRole('listitem').last();
  await person(speech.getByRole('combobox'), third);
  await speech.getByRole('textbox').last().fill('建议补充青年教师结对的内容，总结里写清楚结对的人数和做法。');
  const vote = await form.addVote(report, '一般事项', '举手');
  await vote.getByLabel('赞成').fill('17');
  await vote.getByLabel('反对').fill('0');
  await vote.getByLabel('弃权').fill('1');
  await form.addResolution(report, '通过支部年度工作总结，修改后上报。', books.secretary, inWeeks(2));
  const next = await form.addAgendaItem('布置党课和换届准备', '书记说明本届支部委员会任期将满，准备按期换届；下一季度的党课由纪检委员主讲。');
  await form.addResolution(next, '成立换届筹备小组。', books.recorder, inWeeks(4));
  await form.summary.fill('会议议题讨论充分，按程序表决，请各党小组传达到每一名党员。');
  await form.addAttachment('签到表', '签到表', 2);
  await form.page.getByLabel('主持人已在纸质记录上签字').check();
  await form.save();
  await form.agenda.scrollIntoViewIfNeeded();
  await vote.scrollIntoViewIfNeeded();
}

/** The last 集中学习 again, on another subject; people and forms of last time stay. */
export async function copyLastStudy(page: Page, topic: string, material: string): Promise<void> {
  const form = new GatheringForm(page);
  await form.visit('/gatherings/copy/study-session');
  await form.header({ topic, date: lastWorkday(), start: '14:00', end: '15:30', place: '党员活动室' });
  // Where the last one was a political birthday too, this one is not.
  const both = form.button('不再兼政治生日');
  if (await both.isVisible()) await both.click();
  const study = form.section('学习内容');
  await study.getByLabel('材料名称 1').fill(material);
  await study.getByLabel('学时', { exact: true }).fill('1.5');
  await form.topic.scrollIntoViewIfNeeded();
}

/** Saves and submits what the form holds, also where the checks remind of something. */
export async function submitForm(page: Page): Promise<void> {
  const form = new GatheringForm(page);
  const record = new RecordPage(page);
  await form.button('提交').click();
  const anyway = form.dialog.getByRole('button', { name: '仍然提交' });
  await expect(anyway.or(record.minutes)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(record.minutes).toBeVisible();
}

/** A name typed in full is the person of the roster. */
async function person(box: Locator, name: string): Promise<void> {
  await box.fill(name);
  await box.press('Tab');
  await expect(box).toHaveValue(name);
}
