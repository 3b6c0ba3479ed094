import { type Locator, type Page } from '@playwright/test';
import { typeDate } from './controls';
import { Frame } from './frame';

/** 支部概况: the overview and its form. */
export class Organisation extends Frame {
  constructor(page: Page) {
    super(page);
  }

  async edit(): Promise<void> {
    await this.link('修改').click();
  }

  field(label: string): Locator {
    return this.main.getByLabel(label, { exact: true });
  }

  /** Adds a line to one of the form's dated lists and answers it. */
  async addLine(list: string): Promise<Locator> {
    const group = this.main.getByRole('group', { name: list, exact: true });
    await group.getByRole('button', { name: /^＋/ }).click();
    return group.locator('.org-line').last();
  }

  async begins(line: Locator, word: string, day: string): Promise<void> {
    await typeDate(line.getByLabel(word, { exact: true }), day);
  }

  async save(): Promise<void> {
    await this.button('保存').click();
  }

  fact(word: string): Locator {
    return this.main.locator(`dt:text-is("${word}") + dd`);
  }
}
