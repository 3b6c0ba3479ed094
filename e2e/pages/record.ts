import { type Locator, type Page } from '@playwright/test';
import { Frame } from './frame';

/** One record to read, with its minutes and its way upwards. */
export class RecordPage extends Frame {
  readonly minutes: Locator;

  constructor(page: Page) {
    super(page);
    this.minutes = page.getByRole('article');
  }

  /** The cell beside a word in the head of the minutes. */
  head(word: string): Locator {
    return this.minutes.getByRole('cell').and(this.minutes.locator(`th:text-is("${word}") + td`));
  }

  async edit(): Promise<void> {
    await this.main.getByRole('link', { name: '编辑', exact: true }).click();
  }

  async history(): Promise<Locator> {
    await this.main.getByRole('link', { name: '历史', exact: true }).click();
    return this.section('历史').getByRole('listitem');
  }

  async withdraw(reason: string): Promise<void> {
    await this.button('撤回').click();
    await this.dialog.getByLabel('撤回原因').fill(reason);
    await this.dialog.getByRole('button', { name: '撤回', exact: true }).click();
  }
}
