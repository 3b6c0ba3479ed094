import { expect, type Locator, type Page } from '@playwright/test';

/** The open app: header, navigation and the title of the screen that one is on. */
export class Frame {
  readonly nav: Locator;
  readonly title: Locator;
  readonly main: Locator;

  constructor(readonly page: Page) {
    this.nav = page.getByRole('navigation', { name: '主导航' });
    this.title = page.getByRole('heading', { level: 1 });
    this.main = page.getByRole('main');
  }

  /** Goes where the navigation's word leads. */
  async open(word: string): Promise<void> {
    await this.nav.getByRole('link', { name: word }).click();
  }

  /** Goes to a place by its address, as a link inside a screen does, and waits until the screen before it is gone. */
  async visit(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      if (location.hash === hash) return;
      document.querySelector('h1')?.setAttribute('data-left', '');
      location.hash = hash;
    }, `#${path}`);
    await expect(this.page.locator('h1:not([data-left])')).toBeVisible();
  }

  button(word: string | RegExp): Locator {
    return this.main.getByRole('button', { name: word, exact: typeof word === 'string' });
  }

  link(word: string | RegExp): Locator {
    return this.main.getByRole('link', { name: word, exact: typeof word === 'string' });
  }

  section(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  /** What the app asks before a dangerous step, or any other sheet above the screen. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }
}
