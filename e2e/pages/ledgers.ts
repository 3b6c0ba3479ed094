import { type Locator, type Page } from '@playwright/test';
import { typeDate } from './controls';
import { Frame } from './frame';

/** 台账: the table of a ledger, one item, and the form. */
export class Ledgers extends Frame {
  readonly rows: Locator;

  constructor(page: Page) {
    super(page);
    this.rows = page.getByRole('main').locator('tbody').getByRole('row');
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title });
  }

  field(label: string): Locator {
    return this.main.getByLabel(label, { exact: true });
  }

  /** The last line of 措施（路线图）; a new one is added first. */
  async addMeasure(title: string, dueOn: string): Promise<void> {
    await this.button(/添加一步/).click();
    const line = this.main.locator('.measure-line').last();
    await line.getByLabel('措施', { exact: true }).fill(title);
    await typeDate(line.getByLabel('时间', { exact: true }), dueOn);
  }

  /** Looks for a record by a word and takes the first that fits. */
  async pickRecord(box: Locator, typed: string): Promise<void> {
    await box.click();
    await box.fill(typed);
    await this.page.locator('.ant-select-item-option:visible').filter({ hasText: typed }).first().click();
  }

  /** The word beside the title: 进行中, 待销号, 逾期 3 天 … */
  get state(): Locator {
    return this.main.locator('.page-title .tag');
  }
}
