import { expect, type Locator, type Page } from '@playwright/test';
import { choose, pickPerson, press, typeDate } from './controls';
import { Frame } from './frame';

/** The one form of all kinds of gathering. */
export class GatheringForm extends Frame {
  readonly topic: Locator;
  readonly date: Locator;
  readonly start: Locator;
  readonly end: Locator;
  readonly place: Locator;
  readonly chair: Locator;
  readonly recorder: Locator;
  readonly attendance: Locator;
  readonly agenda: Locator;
  readonly checks: Locator;
  readonly summary: Locator;

  constructor(page: Page) {
    super(page);
    this.topic = page.getByLabel('主题', { exact: true });
    this.date = page.getByLabel('日期', { exact: true });
    this.start = page.getByLabel('开始', { exact: true });
    this.end = page.getByLabel('结束', { exact: true });
    this.place = page.getByLabel('地点', { exact: true });
    this.chair = page.getByLabel('主持人', { exact: true });
    this.recorder = page.getByLabel('记录人', { exact: true });
    this.attendance = this.section('到会');
    this.agenda = page.getByRole('region', { name: /^(议题|议程和发言)$/ });
    this.checks = this.section('提交前检查');
    this.summary = page.getByLabel('主持人总结', { exact: true });
  }

  async header(fields: { readonly topic: string; readonly date: string; readonly start: string; readonly end: string; readonly place: string }): Promise<void> {
    await expect(this.topic).toBeVisible();
    await this.topic.fill(fields.topic);
    await typeDate(this.date, fields.date);
    await this.start.fill(fields.start);
    await this.end.fill(fields.end);
    await this.place.fill(fields.place);
  }

  async people(chair: readonly [typed: string, name: string], recorder: readonly [typed: string, name: string]): Promise<void> {
    await pickPerson(this.chair, ...chair);
    await pickPerson(this.recorder, ...recorder);
  }

  chip(name: string): Locator {
    return this.attendance.getByRole('list', { name: '到会名单' }).getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** 请假 with its reason. */
  async onLeave(name: string, reason: '公差' | '病' | '事' | '其他', note = ''): Promise<void> {
    await this.chip(name).click();
    await press(this.page.getByLabel(`${name}的原因`), reason);
    if (note !== '') await this.page.getByLabel(`${name}的说明`).fill(note);
  }

  async absent(name: string, reason: '公差' | '病' | '事' | '其他'): Promise<void> {
    await this.chip(name).click();
    await this.chip(name).click();
    await press(this.page.getByLabel(`${name}的原因`), reason);
  }

  async addGuest(name: string, unit: string, post: string): Promise<void> {
    await this.attendance.getByRole('button', { name: '列席', exact: true }).click();
    await this.page.getByLabel('列席姓名').last().fill(name);
    await this.page.getByLabel('列席单位').last().fill(unit);
    await this.page.getByLabel('列席职务').last().fill(post);
  }

  /** A new form of a meeting begins with one empty item, which is taken first. */
  async addAgendaItem(title: string, content: string): Promise<Locator> {
    const items = this.agenda.locator('ol > li');
    const titles = this.agenda.getByRole('textbox', { name: /^议题 \d+题目$/ });
    const before = await titles.count();
    const free = before > 0 && (await titles.last().inputValue()) === '';
    if (!free) await this.agenda.getByRole('button', { name: '议题', exact: true }).click();
    const at = free ? before - 1 : before;
    await titles.nth(at).fill(title);
    await items.nth(at).getByLabel('传达、学习、讨论的内容').fill(content);
    return items.nth(at);
  }

  async addSpeech(item: Locator, typed: string, name: string, text: string): Promise<void> {
    await item.getByRole('button', { name: '发言', exact: true }).click();
    const speeches = item.getByRole('list', { name: '发言摘要' }).getByRole('listitem');
    await pickPerson(speeches.last().getByRole('combobox'), typed, name);
    await speeches.last().getByRole('textbox').last().fill(text);
  }

  async addVote(item: Locator, matter: '一般事项' | '接收、转正' | '选举', method: '无记名投票' | '举手' | '口头'): Promise<Locator> {
    await item.getByRole('button', { name: '表决', exact: true }).click();
    const vote = item.getByRole('group', { name: '表决' });
    await press(vote.getByLabel('表决事项'), matter);
    await press(vote.getByLabel('表决方式'), method);
    return vote;
  }

  async addResolution(item: Locator, text: string, responsible = '', dueOn = ''): Promise<void> {
    await item.getByRole('button', { name: '决议', exact: true }).click();
    await item.getByLabel('决议', { exact: true }).fill(text);
    if (responsible !== '') await item.getByLabel('责任人').fill(responsible);
    if (dueOn !== '') await typeDate(item.getByLabel('完成时限'), dueOn);
  }

  async addAttachment(kind: '通知' | '签到表' | '照片' | '讲稿' | '其他', name: string, sheets: number): Promise<void> {
    const paper = this.section('附件和签字');
    await paper.getByRole('button', { name: '登记一项', exact: true }).click();
    await choose(paper.getByRole('combobox').last(), kind);
    await paper.getByRole('textbox').last().fill(name);
    await paper.getByRole('spinbutton').last().fill(String(sheets));
  }

  /** Saves and waits until the app says so. */
  async save(): Promise<void> {
    await this.button('保存').click();
    await expect(this.main.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
  }
}
