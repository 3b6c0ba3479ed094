import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { choose } from './controls';
import { willChoose } from './dialogs';
import { Frame } from './frame';

/** 从文件导入: a file, its columns, the preview, done. */
export class Intake extends Frame {
  constructor(page: Page, private readonly app: ElectronApplication) {
    super(page);
  }

  async pick(file: string): Promise<void> {
    await willChoose(this.app, [file]);
    await this.main.getByRole('button', { name: '选择文件…' }).click();
  }

  /** What a column is taken in as, by its letter. */
  async column(letter: string, field: string): Promise<void> {
    await choose(this.main.getByLabel(`${letter} 列导入为`), field);
  }

  async preview(): Promise<void> {
    await this.main.getByRole('button', { name: '看预览' }).click();
    await expect(this.main.getByRole('listitem').filter({ hasText: '预览' })).toHaveAttribute('aria-current', 'step');
  }

  async take(name: string): Promise<void> {
    await this.main.getByRole('button', { name, exact: true }).click();
  }

  async undo(): Promise<void> {
    await this.main.getByRole('button', { name: '撤销这次导入' }).first().click();
    await this.dialog.getByRole('button', { name: '撤销这次导入' }).click();
  }
}
