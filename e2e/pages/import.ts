import { expect, type Locator, type Page } from '@playwright/test';
import { Frame } from './frame';

/** 收件: what is in the files, then the import. */
export class Import extends Frame {
  readonly looks: Locator;

  constructor(page: Page) {
    super(page);
    this.looks = page.getByRole('article');
  }

  /** The system's box has to be told before what it answers. */
  async choose(): Promise<void> {
    await this.open('收件');
    await this.button(/^(选择文件|再选几个文件|继续导入)$/).click();
    await expect(this.looks.first()).toBeVisible();
  }

  async apply(): Promise<void> {
    await this.button(/^导入( |这|$)/).click();
    await expect(this.title).toHaveText(/^已导入/);
  }

  /** Drops a file into the window as a file manager does. */
  async drop(path: string): Promise<void> {
    await this.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<input type="file" id="hand" hidden>'));
    await this.page.locator('#hand').setInputFiles(path);
    await this.page.evaluate(() => {
      const hand = document.querySelector<HTMLInputElement>('#hand');
      const carried = new DataTransfer();
      for (const file of hand?.files ?? []) carried.items.add(file);
      for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
      hand?.remove();
    });
  }
}
