import { type Locator, type Page } from '@playwright/test';
import { choose, typeDate } from './controls';
import { Frame } from './frame';

/** 党员名册: the table, one member, and the form. */
export class Members extends Frame {
  readonly name: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    super(page);
    this.name = page.getByLabel('姓名', { exact: true });
    this.rows = page.getByRole('main').locator('tbody').getByRole('row');
  }

  row(name: string): Locator {
    return this.rows.filter({ hasText: name });
  }

  async openMember(name: string): Promise<void> {
    await this.main.getByRole('link', { name, exact: true }).click();
  }

  field(label: string): Locator {
    return this.main.getByLabel(label, { exact: true });
  }

  async choose(label: string, option: string): Promise<void> {
    await choose(this.field(label), option);
  }

  async date(label: string, value: string): Promise<void> {
    await typeDate(this.field(label), value);
  }

  /** A list with from-to dates; `add` adds a line to it. */
  list(title: string): Locator {
    return this.main.getByRole('group', { name: title, exact: true });
  }

  async addLine(title: string, add: string): Promise<Locator> {
    const list = this.list(title);
    await list.getByRole('button', { name: add }).click();
    return list.locator('.period-line').last();
  }

  async period(line: Locator, from: string, until = ''): Promise<void> {
    await typeDate(line.getByLabel('开始', { exact: true }), from);
    if (until !== '') await typeDate(line.getByLabel('结束', { exact: true }), until);
  }

  async save(): Promise<void> {
    await this.button('保存').click();
  }

  /** What stands beside a word among the facts of one member. */
  fact(word: string): Locator {
    return this.main.locator(`dt:text-is("${word}") + dd`);
  }
}
