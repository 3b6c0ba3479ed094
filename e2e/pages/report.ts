import { expect, type Locator, type Page } from '@playwright/test';
import { Frame } from './frame';

/** The four steps of 导出上报包. */
export class Report extends Frame {
  readonly content: Locator;

  constructor(page: Page) {
    super(page);
    this.content = page.getByRole('table', { name: '本次将带出的内容' });
  }

  /** Step 1 to step 2. */
  async look(): Promise<void> {
    await this.button('下一步：看将带出什么').click();
    await expect(this.content).toBeVisible();
  }

  /** Step 3: writes to the one stick that the app has found; gives the name of the file. */
  async write(): Promise<string> {
    await this.button('写到 U 盘').click();
    await expect(this.title).toHaveText(/^第 \d+ 号上报包已写出$/);
    return ((await this.main.locator('dt:text-is("文件") + dd').textContent()) ?? '').trim();
  }

  async coverSlip(): Promise<Locator> {
    await this.button('下一步：打印封面单').click();
    return this.page.getByRole('article', { name: '封面单' });
  }
}
