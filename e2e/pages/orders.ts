import { expect, type Locator, type Page } from '@playwright/test';
import { typeDate } from './controls';
import { Frame } from './frame';

/** 任务与传达 at a superior, 上级任务 below it. */
export class Orders extends Frame {
  constructor(page: Page) {
    super(page);
  }

  /** An addressee's line on the board of one task or notice. */
  line(name: string): Locator {
    return this.main.getByRole('row').filter({ hasText: name });
  }

  /** A received task or notice, by its heading. */
  block(title: string): Locator {
    return this.main.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      const box = this.page.getByLabel(label, { exact: true });
      if (/^\d{4}-\d\d-\d\d$/.test(value)) await typeDate(box, value);
      else await box.fill(value);
    }
  }

  async addStep(title: string): Promise<void> {
    await this.button(/加一步/).click();
    await this.page.getByLabel('内容', { exact: true }).last().fill(title);
  }

  async tick(name: string): Promise<void> {
    await this.page.getByRole('list', { name: '下达给' }).getByRole('checkbox', { name: new RegExp(name) }).check();
  }

  async give(word: '下达' | '下发'): Promise<void> {
    await this.button(word).click();
    await expect(this.section('下级办理情况')).toBeVisible();
  }
}
