import { expect, test } from '@playwright/test';
import { choose } from '../pages/controls';
import { Members } from '../pages/members';
import { knownBranch, openApp, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

let place: Place;
let it: OpenApp;
let members: Members;

test.beforeAll(async () => {
  place = await makePlace();
  it = await openApp(await knownBranch(place));
  members = new Members(it.page);
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

test('the roster says how many there are of which standing', async () => {
  await members.open('党员名册');
  await expect(members.title).toHaveText(/^在册 24 人：正式 \d+，预备 \d+$/);
  await expect(members.rows).toHaveCount(24);
  await expect(members.row('黄立新')).toContainText('留党察看');
  await expect(members.row('赵文娟')).toContainText('不作硬性要求');
});

test('a name is found by its pinyin initials', async () => {
  await members.main.getByRole('searchbox', { name: '姓名或拼音首字母' }).fill('oywq');
  await expect(members.rows).toHaveCount(1);
  await expect(members.row('欧阳文清')).toBeVisible();
  await members.main.getByRole('searchbox', { name: '姓名或拼音首字母' }).fill('');
});

test('a member without a name is not saved', async () => {
  await members.link('添加党员').click();
  await members.save();
  await expect(members.main.getByRole('alert').filter({ hasText: '请填写姓名' })).toBeVisible();
  await expect(members.name).toBeFocused();
});

test('a member is added with all fields', async () => {
  await members.name.fill('刘晓燕');
  await members.choose('性别', '女');
  await members.date('出生年月', '1991-04');
  await members.field('民族').fill('满族');
  await members.field('学历').fill('研究生');
  await members.choose('党员类型', '教师');
  await members.field('单位岗位').fill('高中部英语教师');
  await members.field('联系电话').fill('0319-8160000');
  await members.date('入党日期', '2016-06-30');
  await members.date('转正日期', '20170630');
  const group = await members.addLine('党小组', '编入党小组');
  await choose(group.getByLabel('党小组', { exact: true }), '第二党小组');
  await members.period(group, '2024-09-01');
  const post = await members.addLine('党内职务', '添加职务');
  await post.getByLabel('职务', { exact: true }).fill('党小组组长');
  await members.period(post, '2025-03-01');
  const mobility = await members.addLine('流动、出国（境）、毕业生', '添加流动、出国（境）、毕业生');
  await choose(mobility.getByLabel('类别', { exact: true }), '出国（境）');
  await mobility.getByLabel('地点', { exact: true }).fill('新西兰访学');
  await members.period(mobility, '2025-02-10', '2025-07-10');
  const exemption = await members.addLine('不作硬性要求', '添加不作硬性要求');
  await choose(exemption.getByLabel('原因', { exact: true }), '因病');
  await members.period(exemption, '2025-10-01', '2025-11-30');
  await members.save();
  await expect(members.title).toHaveText('刘晓燕');
  await expect(members.fact('出生年月')).toHaveText('1991 年 4 月');
  await expect(members.fact('民族')).toHaveText('满族');
  await expect(members.fact('学历')).toHaveText('研究生');
  await expect(members.fact('单位岗位')).toHaveText('高中部英语教师');
  await expect(members.fact('入党日期')).toHaveText('2016 年 6 月 30 日');
  await expect(members.fact('转正日期')).toHaveText('2017 年 6 月 30 日');
  await expect(members.fact('联系电话')).toHaveText('0319-8160000');
  await expect(members.fact('党小组')).toContainText('第二党小组　2024 年 9 月 1 日');
  await expect(members.fact('党内职务')).toContainText('党小组组长');
  await expect(members.fact('流动、出国（境）、毕业生')).toContainText('出国（境） 新西兰访学　2025 年 2 月 10 日 至 2025 年 7 月 10 日');
  await expect(members.fact('不作硬性要求')).toContainText('因病');
});

test('a dated status decides what the person counts as on a day', async () => {
  await members.link('修改').click();
  await members.addLine('状态', '添加状态');
  const line = members.list('状态').locator('.period-line').last();
  await choose(line.getByLabel('状态', { exact: true }), '留党察看');
  await members.period(line, '2025-12-01');
  await members.save();
  await expect(members.fact('状态')).toContainText('留党察看');
  await it.frame.visit('/gatherings/new/party-meeting');
  const chip = it.page.getByRole('list', { name: '到会名单' }).getByRole('button', { name: /^刘晓燕/ });
  await expect(chip).toContainText('无表决权');
});

test('who leaves is not deleted: the roster keeps the person, and the history the change', async () => {
  await members.open('党员名册');
  await members.openMember('刘晓燕');
  await members.link('修改').click();
  await members.choose('离开方式', '转出');
  await members.date('离开日期', '2025-12-31');
  await members.field('去向或说明').fill('转往清河县第一中学党支部');
  await members.save();
  await expect(members.fact('离开方式')).toContainText('转出　2025 年 12 月 31 日　转往清河县第一中学党支部');
  const history = members.section('修改历史').getByRole('listitem');
  await expect(history.first()).toContainText('离开方式');
  await expect(members.section('修改历史')).toContainText('新建记录');
  await members.open('党员名册');
  await expect(members.rows).not.toHaveCount(0);
  await expect(members.row('刘晓燕')).toHaveCount(0);
  await members.main.getByText('已离开', { exact: true }).click();
  await expect(members.row('刘晓燕')).toContainText('转出');
  await expect(members.main.getByRole('button', { name: /删除/ })).toHaveCount(0);
});

test('an identity number in a text is noticed', async () => {
  await members.link('添加党员').click();
  await members.name.fill('测试人员');
  await members.field('单位岗位').fill('教师 11010519491231002X');
  await expect(members.section('检查')).toContainText('像有身份证号，请删去');
});
