import { expect, type Locator, type Page } from '@playwright/test';
import { Frame } from './frame';

/** 本支部的电脑: pairing, the digits, 合并 files, taking out of use. */
export class Devices extends Frame {
  readonly lines: Locator;

  constructor(page: Page) {
    super(page);
    this.lines = page.getByRole('region', { name: '另一台电脑', exact: true }).getByRole('listitem');
  }

  /** Writes the pairing file to the stick; gives its name and the code that only the paper bears. */
  async offer(): Promise<{ readonly file: string; readonly paperCode: string }> {
    await this.open('本支部的电脑');
    await this.link('再加一台电脑').click();
    await this.button('写配对文件').click();
    await expect(this.title).toHaveText('配对文件已写出');
    const slip = this.page.getByRole('article', { name: '第二台电脑的校验码' });
    const cell = async (word: string): Promise<string> => ((await slip.locator(`th:text-is("${word}") + td`).textContent()) ?? '').trim();
    return { file: await cell('配对文件'), paperCode: await cell('校验码') };
  }

  /** The forty digits on the screen. */
  async digits(): Promise<string> {
    const groups = this.page.getByRole('list', { name: /40 个数字/ }).getByRole('listitem');
    await expect(groups).toHaveCount(8);
    return (await groups.allTextContents()).map((group) => group.slice(1)).join(' ');
  }

  /** Writes a 合并 file for the other computer; gives its path. */
  async merge(): Promise<string> {
    await this.open('本支部的电脑');
    await this.lines.getByRole('link', { name: '写合并文件' }).click();
    await this.button('写合并文件').click();
    await expect(this.title).toHaveText('合并文件已写出');
    const said = (await this.main.getByText('已从 U 盘读回核对').textContent()) ?? '';
    return /^(.+\.zbb) 已从/.exec(said)?.[1] ?? '';
  }

  async stop(reason: string): Promise<void> {
    await this.open('本支部的电脑');
    await this.lines.getByRole('button', { name: '停用这台电脑' }).click();
    await this.dialog.getByLabel('为什么停用').fill(reason);
    await this.dialog.getByRole('button', { name: '停用', exact: true }).click();
    await expect(this.dialog).toHaveCount(0);
  }
}
