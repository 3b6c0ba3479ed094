import { expect, type Locator, type Page } from '@playwright/test';
import { choose } from './controls';
import { Frame } from './frame';

/** 组织树: rows by name, with the keys of a tree. */
export class Tree extends Frame {
  readonly grid: Locator;

  constructor(page: Page) {
    super(page);
    this.grid = page.getByRole('treegrid', { name: '组织树' });
  }

  row(name: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.locator('.tree-name', { hasText: name }) });
  }

  /** Names and levels, from the top. */
  async shape(): Promise<readonly string[]> {
    await expect(this.grid).toBeVisible();
    return this.grid.locator('tr[data-key]').evaluateAll((rows) => rows.map((row) => `${row.getAttribute('aria-level') ?? ''} ${row.querySelector('.code-cell')?.textContent ?? ''}`));
  }

  /** 移动到… without a mouse's drag; leaves the proposed day. `to` with its code, as the list says it. */
  async move(name: string, to: string): Promise<void> {
    await this.button(`移动${name}到…`).click();
    await choose(this.dialog.getByLabel('移到'), to);
    await this.dialog.getByRole('button', { name: '移动', exact: true }).click();
    await expect(this.dialog).toHaveCount(0);
  }
}
