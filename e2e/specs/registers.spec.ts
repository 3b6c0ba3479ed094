import { expect, test } from '@playwright/test';
import { typeDate } from '../pages/controls';
import { GatheringForm } from '../pages/gathering-form';
import { Registers } from '../pages/registers';
import { knownBranch, openApp, type OpenApp } from '../world/offices';
import { makePlace, thisYear, today, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

let place: Place;
let it: OpenApp;
let registers: Registers;

test.beforeAll(async () => {
  place = await makePlace();
  it = await openApp(await knownBranch(place));
  registers = new Registers(it.page);
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

test('a talk is registered with several people picked by their initials, and nothing of what was said', async () => {
  await registers.open('谈心谈话');
  const untalked = registers.section('今年还没有谈到');
  await expect(untalked.getByRole('link')).toHaveCount(24);
  await untalked.getByRole('link', { name: /^欧阳文清/ }).click();
  await expect(registers.main).toContainText('不记谈话内容');
  await registers.pickOther('hlx', '黄立新');
  await registers.field('谈话对象').press('Backspace');
  await expect(registers.main).not.toContainText('黄立新');
  await registers.button('撤销').click();
  await expect(registers.main).toContainText('黄立新');
  await registers.field('地点').fill('党员活动室');
  await expect(registers.main.locator('textarea')).toHaveCount(0);
  await registers.button('保存').click();
  await expect(registers.title).toHaveText(`${thisYear()} 年：谈心谈话 1 次，提醒谈话 0 次`);
  const row = registers.main.locator('tbody').getByRole('row');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('欧阳文清、黄立新');
  await expect(untalked.getByRole('link', { name: /^欧阳文清/ })).toHaveCount(0);
  await expect(untalked.getByRole('link', { name: /^黄立新/ })).toHaveCount(0);
});

test('a month of dues of 24 people is entered by keyboard alone', async () => {
  await registers.open('党费');
  await expect(registers.payers).toHaveCount(24);
  const names = await registers.payers.allTextContents();
  const keys = it.page.keyboard;
  await registers.box(`${names[0]}的月应交`).focus();
  for (let at = 0; at < 24; at += 1) {
    await keys.type(String(20 + at));
    await keys.press('Enter');
  }
  await registers.box(`${names[0]} 1 月实交`).focus();
  // What is due is paid by Enter alone; the third pays another amount, the fourth is excused.
  for (let at = 0; at < 24; at += 1) {
    if (at === 2) await keys.type('12.5');
    if (at === 3) await keys.insertText('免');
    await keys.press('Enter');
  }
  await expect(registers.box(`${names[0]} 1 月实交`)).toHaveValue('20.00');
  await expect(registers.box(`${names[2]} 1 月实交`)).toHaveValue('12.50');
  await expect(registers.box(`${names[3]} 1 月实交`)).toHaveValue('免');
  await expect(registers.box(`${names[23]} 1 月实交`)).toHaveValue('43.00');
  // 20 + 21 + … + 43 is 756; 22 is 12.50 and 23 was excused.
  const paid = /实交 723\.50 元$/;
  await expect(registers.title).toHaveText(paid);
  await keys.press('Control+s');
  await expect(registers.main.getByText(/^已保存/)).toBeVisible();
  await registers.open('首页');
  await registers.open('党费');
  await expect(registers.title).toHaveText(paid);
});

test('a column is settled at once and taken back at once', async () => {
  const sums = registers.main.getByRole('row', { name: /^实交合计/ });
  await registers.button('2 月按应交收齐').click();
  await expect(sums).toContainText('756.00');
  await registers.button('撤销上一步').click();
  await expect(sums).not.toContainText('756.00');
});

test('the yearly table is published with its day', async () => {
  await registers.button('公布表').click();
  await expect(registers.main.getByRole('article')).toContainText('723.50');
  await registers.field('公布方式').fill('支部党员大会上宣读');
  await typeDate(registers.field('公布日期'), today());
  await registers.button('保存').click();
  await expect(registers.button('保存')).toBeDisabled();
  await registers.link(/党费登记/).click();
  await expect(registers.main).toContainText(/已于 \d+ 月 \d+ 日 公布/);
});

test('an item of a plan becomes a record with everything known filled in, and is linked to it', async () => {
  await registers.open('工作计划');
  await registers.link('新计划').first().click();
  await registers.unit('年度');
  // At the end of a year the plan that is offered is the next one's.
  const year = /\d{4}/.exec((await registers.main.textContent()) ?? '')?.[0] ?? thisYear();
  await registers.planLine(1, { on: `${year}-03-12`, kind: '集中学习', title: '学习党章第一章', place: '图书馆二楼', responsible: '李淑芬' });
  await registers.button('保存').click();
  await expect(registers.title).toContainText('工作计划');
  await registers.link(/^记录/).click();
  const form = new GatheringForm(it.page);
  await expect(form.topic).toHaveValue('学习党章第一章');
  await expect(form.place).toHaveValue('图书馆二楼');
  await expect(form.date).toHaveValue(new RegExp(`${year}.*12`));
  // Held a day later than planned: it is the same item all the same.
  await typeDate(form.date, `${year}0313`);
  await form.save();
  await registers.open('工作计划');
  await registers.main.getByRole('link', { name: /工作计划/ }).first().click();
  await expect(registers.main.getByRole('table')).toContainText('已开展 3 月 13 日');
  await registers.link(/^看记录/).click();
  await expect(registers.title).toHaveText('学习党章第一章');
});

test('a plan is made for a 学期, whose days are the school’s', async () => {
  const year = Number(thisYear());
  const name = `${year}-${year + 1}-1`;
  await registers.open('规定');
  await registers.link('新增本支部规定').click();
  await registers.field('文件名称或文号').fill('校历');
  await registers.button(/增加一个学期/).click();
  await registers.field('学期名称').fill(name);
  await typeDate(registers.field('开学'), `${year}-09-01`);
  await typeDate(registers.field('放假前一天'), `${year + 1}-01-20`);
  await registers.button('保存规定').click();
  await expect(registers.main).toContainText(`${name}：${year} 年 9 月 1 日 至 ${year + 1} 年 1 月 20 日`);
  await registers.open('工作计划');
  await registers.link('新计划').first().click();
  await registers.unit('学期');
  await expect(registers.field('计划名称')).toHaveValue(`${name} 学期工作计划`);
  await registers.planLine(1, { on: `${year + 1}-01-12`, kind: '党课', title: '寒假前党课', place: '阶梯教室', responsible: '李淑芬' });
  await expect(registers.main).not.toContainText('不在计划时段内');
  await registers.button('保存').click();
  await expect(registers.title).toHaveText(`${name} 学期工作计划`);
  await expect(registers.main).toContainText(`${year} 年 9 月 1 日 至 ${year + 1} 年 1 月 20 日`);
  await registers.open('工作计划');
  await expect(registers.main.getByRole('row').filter({ hasText: name })).toContainText('0 / 1 项');
  expect(it.problems).toEqual([]);
});
