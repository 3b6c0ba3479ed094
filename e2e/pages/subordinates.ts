import { expect, type Locator, type Page } from '@playwright/test';
import { choose } from './controls';
import { Frame } from './frame';

/** 下级组织: slots, invitations, comparing the digits, 下发 files. */
export class Subordinates extends Frame {
  readonly rows: Locator;

  constructor(page: Page) {
    super(page);
    this.rows = page.getByRole('main').locator('tbody').getByRole('row');
  }

  async addSlot(code: string, name: string, type: string): Promise<void> {
    await this.button('新增下级组织').click();
    await this.dialog.getByLabel('组织代码').fill(code);
    await this.dialog.getByLabel('组织名称').fill(name);
    await choose(this.dialog.getByLabel('组织类型'), type);
    await this.dialog.getByRole('button', { name: '保存', exact: true }).click();
    await expect(this.rows.filter({ hasText: code })).toContainText('未邀请');
  }

  /** Writes the invitation to the stick; gives the file's name and the code that only the paper bears. */
  async invite(code: string): Promise<{ readonly file: string; readonly paperCode: string }> {
    await this.rows.filter({ hasText: code }).getByRole('link', { name: '发邀请' }).click();
    await this.button('写邀请文件').click();
    await expect(this.title).toHaveText('邀请文件已写出');
    const slip = this.page.getByRole('article', { name: '入网校验码' });
    const cell = async (word: string): Promise<string> => ((await slip.locator(`th:text-is("${word}") + td`).textContent()) ?? '').trim();
    return { file: await cell('邀请文件'), paperCode: await cell('校验码') };
  }

  /** The forty digits on the screen. */
  async digits(): Promise<string> {
    const groups = this.page.getByRole('list', { name: /40 个数字/ }).getByRole('listitem');
    await expect(groups).toHaveCount(8);
    return (await groups.allTextContents()).map((group) => group.slice(1)).join(' ');
  }

  /** Writes the 下发 file of the one that waits for it; gives the file's name. */
  async writeDownward(): Promise<string> {
    await this.button(/^写下发文件/).click();
    await this.dialog.getByRole('button', { name: '写到 U 盘' }).click();
    await expect(this.dialog).toContainText('1 个下发文件已写出');
    return ((await this.dialog.getByRole('cell', { name: /\.zbb$/ }).textContent()) ?? '').trim();
  }

  async closeDialog(): Promise<void> {
    await this.dialog.getByRole('button', { name: '关闭', exact: true }).click();
    await expect(this.dialog).toHaveCount(0);
  }
}
