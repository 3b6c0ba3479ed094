import { expect, type Locator, type Page } from '@playwright/test';
import { Frame } from './frame';

/** 加入上级组织: the invitation, the code from the paper, the 入网 file, the digits. */
export class JoinSuperior extends Frame {
  readonly code: Locator;

  constructor(page: Page) {
    super(page);
    this.code = page.getByLabel('校验码', { exact: true });
  }

  /** The system's box has to be told before what it answers. */
  async chooseInvitation(): Promise<void> {
    await this.button('选择邀请文件').click();
    await expect(this.code).toBeVisible();
  }

  /** Writes the 入网 file; gives its path. */
  async write(): Promise<string> {
    await this.button('写入网文件').click();
    await expect(this.title).toContainText('核对一遍数字');
    const said = (await this.main.getByText('入网文件已写出并读回核对过').textContent()) ?? '';
    return /：(.+\.zbb)。/.exec(said)?.[1] ?? '';
  }

  async digits(): Promise<string> {
    const groups = this.page.getByRole('list', { name: /40 个数字/ }).getByRole('listitem');
    await expect(groups).toHaveCount(8);
    return (await groups.allTextContents()).map((group) => group.slice(1)).join(' ');
  }
}
