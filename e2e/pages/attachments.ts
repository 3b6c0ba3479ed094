import { expect, type Locator, type Page } from '@playwright/test';

/** Attached files in a form or a record, and the viewer that opens from them. */
export class Attachments {
  readonly files: Locator;
  readonly viewer: Locator;
  readonly picture: Locator;

  constructor(readonly page: Page) {
    this.files = page.getByRole('button', { name: /^打开附件/ });
    this.viewer = page.getByRole('dialog');
    this.picture = this.viewer.locator('img');
  }

  /** As the box of the system gives them to the form. */
  async add(paths: readonly string[]): Promise<void> {
    await this.page.locator('.add-files input[type=file]').setInputFiles([...paths]);
  }

  /** Dropped or pasted somewhere on the form. */
  async hand(by: 'drop' | 'paste', path: string): Promise<void> {
    await this.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<input type="file" id="hand" hidden>'));
    await this.page.locator('#hand').setInputFiles(path);
    await this.page.evaluate((way) => {
      const hand = document.querySelector<HTMLInputElement>('#hand');
      const carried = new DataTransfer();
      for (const file of hand?.files ?? []) carried.items.add(file);
      if (way === 'paste') document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
      else for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
      hand?.remove();
    }, by);
  }

  async open(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `打开附件${name}`, exact: true }).click();
    await expect(this.viewer).toBeVisible();
  }

  tick(name: string): Locator {
    return this.page.getByRole('checkbox', { name: `随上报带出：${name}`, exact: true });
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.viewer).toBeHidden();
  }

  /** The photo that the viewer shows: its size, and the colour of its upper and its lower half. */
  async photo(): Promise<{ readonly width: number; readonly height: number; readonly upper: string; readonly lower: string }> {
    await expect(this.picture).toHaveJSProperty('complete', true);
    return this.picture.evaluate(async (element) => {
      const image = element as HTMLImageElement;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.drawImage(image, 0, 0);
      const colour = (y: number): string => {
        const [red = 0, , blue = 0] = pen.getImageData(image.naturalWidth / 2, y, 1, 1).data;
        return red > blue ? 'red' : 'blue';
      };
      return { width: image.naturalWidth, height: image.naturalHeight, upper: colour(image.naturalHeight / 4), lower: colour((image.naturalHeight * 3) / 4) };
    });
  }

  /** 另存到…, to a place that the system's box was told before. */
  async saveCopy(): Promise<void> {
    await this.viewer.getByRole('button', { name: '另存到…' }).click();
    await expect(this.viewer).toContainText('已另存到');
  }

  /** Parts of the shown PDF page that are not white, in thousandths. */
  async ink(): Promise<number> {
    return this.viewer.locator('canvas').evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray(4);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128 && (data[at + 3] ?? 0) > 0) dark += 1;
      return Math.round((dark * 4000) / data.length);
    });
  }
}
