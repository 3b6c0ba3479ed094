import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Page } from '@playwright/test';

/** What the demo leaves lies here, in the checkout that it runs from. */
const OUTPUT = fileURLToPath(new URL('../../demo-output', import.meta.url));

interface Step {
  readonly step: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Takes numbered pictures of the windows, remembers counts, and leaves both in demo-output/. */
export class Stage {
  private taken = 0;
  private readonly steps: Step[] = [];

  /** Begins with an empty demo-output/. */
  static async open(): Promise<Stage> {
    await rm(OUTPUT, { recursive: true, force: true });
    await mkdir(join(OUTPUT, 'stick'), { recursive: true });
    return new Stage();
  }

  /** A picture of the window as a person sees it: NN-name.png. */
  async picture(page: Page, name: string): Promise<void> {
    this.taken += 1;
    // Without the pointer on it, nothing is drawn as hovered.
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(OUTPUT, `${String(this.taken).padStart(2, '0')}-${name}.png`), animations: 'disabled' });
  }

  count(step: string, counts: Readonly<Record<string, number>>): void {
    this.steps.push({ step, counts });
  }

  /** Keeps the files of the stick and writes summary.json. */
  async finish(stick: string, more: Readonly<Record<string, unknown>>): Promise<void> {
    const files = (await readdir(stick)).filter((name) => name.endsWith('.zbb'));
    for (const name of files) await copyFile(join(stick, name), join(OUTPUT, 'stick', name));
    await writeFile(join(OUTPUT, 'summary.json'), `${JSON.stringify({ ...more, steps: this.steps, pictures: this.taken, files }, null, 2)}\n`);
  }
}

/** The size of a common office laptop's screen. */
export async function asOnALaptop(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1366, 768);
  });
}
