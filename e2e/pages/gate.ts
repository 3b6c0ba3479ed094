import { expect, type Locator, type Page } from '@playwright/test';

export interface Founding {
  readonly role: '支部' | '上级';
  readonly name: string;
  readonly code: string;
  readonly type: string;
  readonly operator: string;
  readonly passphrase: string;
}

/** Everything before the data is open: first run, unlocking, recovery, restoring. */
export class Gate {
  readonly title: Locator;
  readonly passphrase: Locator;
  readonly code: Locator;
  readonly alert: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByRole('heading', { level: 1 });
    this.passphrase = page.getByRole('textbox', { name: '口令', exact: true });
    this.code = page.getByRole('textbox', { name: '恢复码', exact: true });
    this.alert = page.getByRole('alert');
  }

  button(word: string): Locator {
    return this.page.getByRole('button', { name: word, exact: true });
  }

  async choose(word: '支部' | '上级' | '加入本支部的另一台电脑' | '从备份恢复'): Promise<void> {
    // The words of the other ways stand in their explanations too.
    await this.page.getByRole('button', { name: new RegExp(`^${word}`) }).click();
  }

  async nameOrganisation({ name, code, type, operator }: Founding): Promise<void> {
    await this.page.getByLabel('组织名称').fill(name);
    await this.page.getByLabel('组织代码').fill(code);
    await this.page.getByLabel('组织类型').selectOption(type);
    await this.page.getByLabel('您的姓名').fill(operator);
    await this.button('下一步').click();
    await expect(this.title).toHaveText('设置口令');
  }

  async typePassphraseTwice(passphrase: string): Promise<void> {
    await this.passphrase.fill(passphrase);
    await this.page.getByLabel('再输入一次').fill(passphrase);
  }

  /** The code on the screen, as it would be copied to paper. */
  async readCode(): Promise<string> {
    await expect(this.title).toHaveText('请收好恢复码');
    const groups = this.page.getByRole('list', { name: '恢复码' }).first().getByRole('listitem');
    await expect(groups).toHaveCount(7);
    return (await groups.allTextContents()).join('-');
  }

  async typeCodeBack(code: string): Promise<void> {
    await this.code.fill(code);
    await this.button('核对并打开').click();
  }

  /** The whole first run as a person who makes no mistake; gives the recovery code. */
  async found(founding: Founding): Promise<string> {
    await this.choose(founding.role);
    await this.nameOrganisation(founding);
    await this.typePassphraseTwice(founding.passphrase);
    await this.button('建立数据').click();
    const code = await this.readCode();
    await this.button('已打印或抄好，下一步').click();
    await this.typeCodeBack(code);
    await expect(this.page.getByRole('navigation', { name: '主导航' })).toBeVisible();
    return code;
  }

  async unlock(passphrase: string): Promise<void> {
    await this.passphrase.fill(passphrase);
    await this.button('打开').click();
  }
}
