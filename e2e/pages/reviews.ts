import { expect, type Locator, type Page } from '@playwright/test';
import { Frame } from './frame';

/** 审核: the queue of a superior, and one record of it. */
export class Reviews extends Frame {
  readonly rows: Locator;

  constructor(page: Page) {
    super(page);
    this.rows = page.getByRole('main').locator('tbody').getByRole('row');
  }

  async show(): Promise<void> {
    await this.open('审核');
    await expect(this.title).toContainText('审核');
  }

  async openRecord(title: string): Promise<void> {
    await this.rows.getByRole('link', { name: title, exact: true }).click();
    await expect(this.title).toHaveText(title);
  }

  /** 退回 the record that is open, with fields by their words and so many days from a button. */
  async giveBack(reason: string, fields: readonly string[], days: string): Promise<void> {
    await this.button('退回').click();
    await this.dialog.getByLabel('退回原因').fill(reason);
    for (const field of fields) await this.dialog.getByRole('checkbox', { name: field, exact: true }).check();
    await this.dialog.getByRole('button', { name: days }).click();
    await this.dialog.getByRole('button', { name: '退回', exact: true }).click();
    await expect(this.dialog).toHaveCount(0);
  }
}
